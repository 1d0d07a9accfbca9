# The Overview place: what the forum holds and what needs a hand now.

overview-days-to-go =
    { $count ->
        [one] { $count } day to go
       *[other] { $count } days to go
    }
overview-day-of = Day { $number } of { $all }
overview-over =
    { $count ->
        [0] The last day was yesterday
        [one] Ended { $count } day ago
       *[other] Ended { $count } days ago
    }
overview-where = { $city }, { $span }
overview-zone = Times in { $zone }
overview-totals = What the forum holds
overview-total-delegations = Delegations
overview-total-people = People
overview-total-sessions = Sessions
overview-total-meetings = Meetings
overview-total-bookings = Bookings
overview-total-legs = Legs
overview-total-stays = Stays

overview-hand = Needs a hand
overview-hand-nothing = Nothing needs a hand now.
overview-conflicts-all = The worst { $shown } of { $count } open conflicts.
overview-conflicts-show = Show all
overview-without-head =
    { $count ->
        [one] { $count } delegation has no head:
       *[other] { $count } delegations have no head:
    }
overview-unanswered =
    { $count ->
        [one] { $count } delegation is invited or tentative and has not settled its coming.
       *[other] { $count } delegations are invited or tentative and have not settled their coming.
    }
overview-unanswered-show =
    { $count ->
        [one] Show it
       *[other] Show them
    }

overview-status = Delegations by status
overview-status-empty = No delegation is in this forum yet.
overview-status-add = Add a delegation
overview-status-line =
    { $count ->
        [one] { $count } delegation { $status }
       *[other] { $count } delegations { $status }
    }

overview-arrivals = Arrivals
overview-departures = Departures
overview-travel = Travel by the hour
overview-travel-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
overview-travel-hours = { $from } to { $to }: { $people }
overview-travel-empty = No journey is known yet.
overview-travel-enter = Enter a journey
overview-travel-more =
    { $count ->
        [one] and { $count } more day
       *[other] and { $count } more days
    }

overview-meetings = Meetings
overview-meetings-empty = No meeting was asked for yet.
overview-meetings-off = Off: { $list }

overview-rooms = Room use
overview-rooms-empty = No room is booked yet.
overview-rooms-add = Book a room
overview-rooms-hours = { $hours } h
overview-rooms-line =
    { $count ->
        [one] { $name }: { $hours } hours in { $count } booking
       *[other] { $name }: { $hours } hours in { $count } bookings
    }

overview-countries = Where they come from
overview-countries-empty = No delegation has a country yet.
overview-countries-more = and { $count } more
