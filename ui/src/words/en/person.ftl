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
person-open-leg = Open in Travel
person-open-movement = Open in Travel
person-leave-session = Leave this session
person-leave-leg = Take off this leg
person-leave-movement = Take off this transfer
person-leave-meeting = Take out of this meeting
person-delay = Delay
person-edit = Edit
person-deed-label = { $deed }: { $title }
person-fix = Fix
person-fix-key = Try the first fix (F)
person-stay-edit = Edit the stay at { $hotel }
person-stay-leave = Take out of the stay at { $hotel }
person-scheduled = Scheduled
person-late = { $minutes } min late
person-early = { $minutes } min early
person-at-home = at home
person-way = { $from } to { $to }
person-short = { $minutes } min short
person-step-lands = Landing
person-step-ends = End
person-step-drops_off = Drop-off
person-step-starts = Start
person-step-departs = Departure
person-step-picks_up = Pick-up
person-step-border_and_bags = Border and bags
person-step-bags_and_way_out = Bags and way out
person-step-way_out = Way out
person-step-drive = Drive
person-step-walk = Walk
person-step-check_in = Check-in
person-step-change = Change
person-step-room_change = Room change
person-step-rest = Rest

person-add = Add
person-add-journey = Journey
person-add-transfer = Transfer
person-add-stay = Stay
person-add-meeting = Meeting
person-meeting-new = New meeting
person-meeting-edit = Edit the meeting
person-meeting-title = Title
person-meeting-kind = Kind
person-meeting-status = Status
person-meeting-day = Day
person-meeting-starts = From
person-meeting-ends = To
person-meeting-room = Room
person-meeting-people = Who meets
person-meeting-send = Enter meeting
person-meeting-save = Save
person-no-room = no room
person-problem-title = Give the meeting a title.
person-problem-time = A time such as 14:30, or nothing.
person-problem-end = An end after the start, or nothing.
person-leave-label = Take { $name } out of { $session }
