# The Person place: one person's timeline over all days.

person-title = Person
person-choose = Choose a person
person-choose-another = Choose somebody else
person-choose-hint = Name, delegation or office
person-choose-none = Nobody matches.
person-nobody = Choose whose days you want to see.
person-nobody-action = Choose a person
person-no-people = Nobody is in this forum yet.
person-no-people-action = Go to Delegations
person-reading = Reading the days…
person-previous = Previous in the delegation: { $name }
person-next = Next in the delegation: { $name }
person-no-previous = Nobody comes before in the delegation
person-no-next = Nobody comes next in the delegation
person-open-details = Details
person-preview = Preview itinerary

person-forum-time = Forum time, { $zone }
person-home-time = Home time, { $zone }
person-conflicts =
    { $count ->
        [one] { $count } open conflict
       *[other] { $count } open conflicts
    }
person-next-conflict = Go to the next conflict
person-elsewhere = Conflicts outside the shown days

person-timeline = Days of { $name }
person-day-items =
    { $count ->
        [0] nothing planned
        [one] { $count } item
       *[other] { $count } items
    }
person-forum-day = Forum day { $number }
person-day-empty = Nothing planned on this day.
person-empty = Nothing is planned for { $name } yet.
person-attend = Attend a session
person-attend-hint = Session, room or day
person-attend-label = Session to attend
person-attend-none = No session matches.
person-attend-function = As
person-attend-send = Add to the timeline
person-attend-missing = Choose a session from the list.
person-cancel = Cancel

person-what-leg = Travel
person-what-stay = Lodging
person-what-session = Programme
person-what-meeting = Meeting
person-what-movement = Transfer
person-until = until { $time }
person-no-end = end not stated
person-from-before = goes on from { $date }
person-all-day = the whole day
person-check-in = Check-in
person-check-out = Check-out
person-zone-time = { $zone } time
person-home = { $time } at home
person-home-end = – { $time } at home
person-home-range = { $from } – { $to } at home
person-free-hours = { $hours } h free
person-free-hours-minutes = { $hours } h { $minutes } free
person-free-minutes = { $minutes } min free
person-clock-forward = Clocks go forward { $change }: { $zone } time, UTC{ $shift }
person-clock-back = Clocks go back { $change }: { $zone } time, UTC{ $shift }
person-span-hours = { $hours } h
person-span-hours-minutes = { $hours } h { $minutes }
person-span-minutes = { $minutes } min
person-night = Night at { $hotel }
person-at-once =
    { $count ->
        [one] { $count } at the same time
       *[other] { $count } at the same time
    }
person-with = With
person-conflict-above =
    { $count ->
        [one] In conflict, see above
       *[other] In { $count } conflicts, see above
    }
person-open-session = Open in Programme
person-open-meeting = Open in Rooms
person-leave = Leave this session
person-leave-label = Take { $name } out of { $session }
