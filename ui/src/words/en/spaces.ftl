# Rooms beyond the grid: what is known of each, how it is furnished and divided, when it is open, closed or kept.
spaces-problem-count = A whole number, or nothing.
spaces-problem-minutes = A whole number of minutes, or nothing.
spaces-problem-time = A time such as 08:30.
spaces-problem-day = A day such as 20 June.
spaces-problem-end = The end comes before the start.
spaces-problem-taken = This venue has a room of that name.
spaces-problem-twice = Two parts have this name.

spaces-field-building = Building
spaces-field-area = Floor area, m²
spaces-field-step-free = Step-free
spaces-field-booths = Interpreters’ booths
spaces-field-equipment = Equipment
spaces-field-equipment-hint = With commas between: projector, stage
spaces-field-set-up = Set-up, min
spaces-field-tear-down = Tear-down, min
spaces-field-note = Note
spaces-field-note-hint = For the office only; in no document.
spaces-field-part-of = Part of
spaces-field-parts = Parts
spaces-field-order = Place in the list
spaces-part-of-nothing = nothing
spaces-no-parts = undivided
spaces-order-of = { $place } of { $of }
spaces-order-up = Move { $room } up
spaces-order-down = Move { $room } down
spaces-more-facts = More about the room
spaces-open-venue = Edit { $venue }
spaces-booked-words = { $bars ->
    [0] nothing
    [one] 1 booking
   *[other] { $bars } bookings
}

spaces-layouts = Layouts
spaces-layouts-none = Nobody has said yet how it can be furnished.
spaces-layouts-edit = Edit layouts
spaces-layouts-title = Layouts of { $room }
spaces-layouts-intro = Minutes left empty are the room’s own: { $before } before, { $after } after.
spaces-layouts-layout = Layout
spaces-layouts-seats = Seats
spaces-layouts-set-up = Set-up
spaces-layouts-tear-down = Tear-down
spaces-layouts-of = { $what } of { $layout }
spaces-layouts-minutes = { $minutes } min
spaces-layouts-add = Add a layout
spaces-layouts-remove = Remove { $layout }
spaces-layouts-save = Save layouts

spaces-divide = Divide into parts…
spaces-divide-title = Divide { $room } into parts
spaces-divide-intro = Booking the whole will hold its parts, and the other way round.
spaces-divide-count = Parts
spaces-divide-name = Name of part { $number }
spaces-divide-seats = Seats of part { $number }
spaces-divide-names = Name
spaces-divide-submit = { $count ->
    [one] Add 1 part
   *[other] Add { $count } parts
}

spaces-hours = Opening hours
spaces-hours-edit = Edit hours
spaces-hours-title = Opening hours of { $place }
spaces-hours-intro = On the clock of { $city }. Each change is stored at once.
spaces-hours-day = Day
spaces-hours-every = Every day
spaces-hours-state = When
spaces-hours-state-of = When { $place } is open, { $day }
spaces-hours-open = Open
spaces-hours-shut = Shut
spaces-hours-as-every = As every day
spaces-hours-as-venue = As the venue
spaces-hours-as-whole = As { $whole }
spaces-hours-by = hours of { $name }
spaces-hours-at-all-times = At all times
spaces-hours-opens = Opens
spaces-hours-closes = Closes
spaces-hours-opens-of = Opens, { $day }
spaces-hours-closes-of = Closes, { $day }
spaces-hours-span = { $from }–{ $to }
spaces-hours-span-next = { $from } until { $to } the next day
spaces-hours-until-next = until { $to } the next day
spaces-hours-until-midnight = until midnight
spaces-hours-shut-all-day = shut all day
spaces-hours-unknown = open at all times
spaces-hours-add-day = Another day
spaces-hours-add-day-submit = Add day
spaces-hours-by-venue = As { $venue }

spaces-closures = Closed or kept
spaces-closures-none = Never closed and kept for nobody.
spaces-closures-add = Close or keep…
spaces-closures-of-all = all of { $venue }
spaces-closure-from-to = { $fromDay }, { $from } – { $toDay }, { $to }
spaces-closure-one-day = { $day }, { $from }–{ $to }
spaces-closure-title = Close { $place }
spaces-closure-title-kept = Keep { $place } for some
spaces-closure-edit-title = { $kind ->
    [blocking] Kept: { $place }
   *[closure] Closed: { $place }
}
spaces-closure-kind = What it is
spaces-closure-kind-closure = Out of service
spaces-closure-kind-blocking = Kept for some
spaces-closure-place = Room or venue
spaces-closure-all-of = All of { $venue }
spaces-closure-from-day = From
spaces-closure-from-time = at
spaces-closure-to-day = To
spaces-closure-to-time = at
spaces-closure-reason = Reason
spaces-closure-allowed = Who may all the same
spaces-closure-delegations = Delegations
spaces-closure-purposes = Purposes
spaces-closure-nobody = Nobody
spaces-closure-save = Save
spaces-closure-submit = { $kind ->
    [blocking] Keep it
   *[closure] Close it
}
spaces-closure-edit = Edit
spaces-closure-remove = { $kind ->
    [blocking] Keep it no more
   *[closure] Open it again
}
spaces-closure-where = Where
spaces-closure-when = When
spaces-closure-doubled = The clock shows { $time } twice that night. Which one?
spaces-closure-first = The first
spaces-closure-second = The second
spaces-closure-gone = This closure is not there any more.
spaces-closure-overlap = Bookings in this time become conflicts; nothing is moved or lost.

spaces-venues = Venues
spaces-venues-intro = Rooms belong to a venue; its hours and closures hold for all of them.
spaces-venues-rooms = { $count ->
    [0] no rooms
    [one] one room
   *[other] { $count } rooms
}
spaces-venues-open = Edit…
spaces-venues-add = Add a venue…
spaces-venues-none = There is no venue yet.
spaces-venue-add-title = Add a venue
spaces-venue-add = Add venue
spaces-venue-title = Venue
spaces-venue-name = Name
spaces-venue-address = Address
spaces-venue-city = City
spaces-venue-north = Degrees north
spaces-venue-east = Degrees east
spaces-venue-position-hint = For the way to it: 45.504
spaces-venue-save = Save venue
spaces-venue-remove = Remove venue
spaces-venue-remove-title = Remove { $name }?
spaces-venue-remove-body = Only a venue that no room and no session needs can go. You can undo this.
spaces-venue-problem-name = Give the venue a name.
spaces-venue-problem-position = Both, or neither, such as 45.504 and −73.560.
spaces-venue-zone = Clock
spaces-venue-hours = Opening hours…
spaces-venue-close = Close or keep…

spaces-delegations-hint = Name of a delegation
spaces-delegations-none = No delegation has that in its name.
spaces-delegations-remove = Leave { $name } out
spaces-delegations-all = All { $count } delegations

spaces-desk = Rules of the room desk
spaces-desk-intro = What is left empty is free. Breaking a rule is never refused; it becomes a conflict.
spaces-desk-whose = Rules of
spaces-desk-forum = Every venue without its own
spaces-desk-by-forum = It goes by the rules of every venue, shown here. Saving gives it its own.
spaces-desk-by-none = It has no rules yet.
spaces-desk-preset = Begin from
spaces-desk-preset-none = What stands here
spaces-desk-unverified = Nobody could find this written by the desk itself; read it as an example.
spaces-desk-purposes = What the rules are for
spaces-desk-purposes-hint = None chosen: meetings alone.
spaces-desk-minutes = Minutes
spaces-desk-bookings = Bookings
spaces-desk-days-before = Days before
spaces-desk-by = by
spaces-desk-slot = Longest booking
spaces-desk-slot-hint = Bookings begin on whole slots of this length, counted from the opening.
spaces-desk-hours = Hours of the desk
spaces-desk-hours-hint = A booking begins and ends between these, whatever the building’s own hours.
spaces-desk-hours-next = Until the time at the right on the next day.
spaces-desk-quota = Bookings a day
spaces-desk-quota-hint = The most a delegation may have on one day.
spaces-desk-room-quota = Bookings a day in one room
spaces-desk-room-quota-hint = The most a delegation may have on one day in one and the same room.
spaces-desk-consecutive = A pause between them
spaces-desk-consecutive-hint = A delegation’s bookings may not follow each other directly.
spaces-desk-consecutive-yes = Not one after the other
spaces-desk-confirm = Confirmed in time
spaces-desk-confirm-hint = 1 day before by 18:00 is the evening before; later it is no longer sure of its room.
spaces-desk-turnover = Between two bookings
spaces-desk-turnover-hint = Minutes a room stands empty, beside set-up and tear-down.
spaces-desk-tiers = Who goes first
spaces-desk-tiers-hint = Highest first. A lower tier in a room that a higher one waits for is told.
spaces-desk-tiers-add = Add a tier…
spaces-desk-broken = Broken: { $level }
spaces-desk-levels = How bad breaking each is, is decided for the whole forum.
spaces-desk-levels-open = Open the rule settings
spaces-desk-save = Save rules
spaces-desk-remove = Remove all rules
spaces-desk-remove-venue = Go by the rules of every venue
spaces-desk-problem-slot = From 5 to 1,440 minutes, or nothing.
spaces-desk-problem-quota = From 1 to 100, or nothing.
spaces-desk-problem-days = From 0 to 60 days, or nothing.
spaces-desk-problem-turnover = From 0 to 1,440 minutes, or nothing.
spaces-desk-problem-both = Both times, or neither.
spaces-desk-problem-confirm = Both the days and the time, or neither.
