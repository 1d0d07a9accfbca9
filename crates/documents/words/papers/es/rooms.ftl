
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.
