
# What documents say of people: programmes of visit, briefing books, briefs, lists of participants, precedence, contacts.
