# Rooms: the rooms × time grid and everything booked on it.
rooms-title = Rooms
rooms-grid = Rooms and hours
rooms-count = { $rooms ->
    [one] 1 room
   *[other] { $rooms } rooms
}
rooms-booked = { $bars ->
    [0] nothing booked
    [one] 1 booking
   *[other] { $bars } bookings
}
rooms-in-conflict = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicts
}
rooms-seats = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
rooms-floor = floor { $floor }
rooms-one-day = Day
rooms-all-days = All days
rooms-span = Span
rooms-snap = Snap to
rooms-snap-minutes = { $minutes } min
rooms-snap-desk = { $minutes } min, the desk’s slots
rooms-zoom-in = Show fewer hours
rooms-zoom-out = Show more hours
rooms-show-released = Show released and cancelled
rooms-hide-released = Hide released and cancelled
rooms-legend-session = Session
rooms-legend-booking = Booking
rooms-legend-meeting = Meeting
rooms-legend-hold = Hold, 1 first in line
rooms-legend-asked = Asked for
rooms-legend-shut = Shut or kept back
rooms-legend-expires = Lapses
rooms-legend-neutral = Shown by a neutral title
rooms-legend-buffer = Set-up
rooms-legend-gone = Released or cancelled
rooms-legend = What the bars mean
rooms-view = How the rooms are shown
rooms-view-fine = Steps and zoom
rooms-book = Book a room
rooms-add-room = Add a room
rooms-session-status = Session, { $status }
rooms-warns = { $whole ->
    [yes] { $room } is confirmed
   *[no] Confirmed
} for { $holder } from { $from } to { $to }.
rooms-warns-open = { $whole ->
    [yes] { $room } is confirmed
   *[no] Confirmed
} for { $holder } from { $from }.
rooms-reading = Reading the rooms…

rooms-unplaced-no-room = no room
rooms-unplaced-no-time = no time
rooms-unplaced-neither = no room, no time

rooms-empty = This forum has no rooms yet.
rooms-empty-add = Add a room
rooms-add-title = Add a room
rooms-add-venue = Venue
rooms-add-new-venue = New venue…
rooms-add-venue-name = Name of the venue
rooms-add-name = Name of the room
rooms-add-capacity = Seats
rooms-add-floor = Floor
rooms-add-submit = Add room
rooms-add-problem-name = Give the room a name.
rooms-add-problem-venue = Name the venue it is in.
rooms-add-problem-capacity = A whole number of seats, or nothing.

rooms-dialog-title = Book { $room }
rooms-field-room = Room
rooms-field-title = Title
rooms-field-purpose = Purpose
rooms-field-status = Status
rooms-field-date = Day
rooms-field-starts = From
rooms-field-ends = To
rooms-field-set-up = Set-up, min
rooms-field-tear-down = Tear-down, min
rooms-field-which = The clock shows { $time } twice this night
rooms-first-time = the first { $time }
rooms-second-time = the second { $time }
rooms-ends-next-day = ends the next day
rooms-book-submit = Book
rooms-cancel = Cancel
rooms-problem-title = Say what the room is for.
rooms-problem-time = A time such as 14:30.
rooms-problem-end = The end comes before the start.
rooms-problem-minutes = A whole number of minutes, up to a day.

rooms-room-bookings = Booked
rooms-book-this = Book this room
rooms-remove = Remove
rooms-remove-title = Remove { $room }?
rooms-remove-body = Only a room that nothing stands in can go. You can undo this.
rooms-remove-confirm = Remove room
rooms-keep = Keep it

rooms-inspect-booking = Room booking
rooms-inspect-meeting = Meeting
rooms-inspect-when = When
rooms-inspect-with = With
rooms-inspect-headcount = People expected
rooms-inspect-note = Note
rooms-inspect-conflicts = Conflicts
rooms-confirm = Confirm
rooms-release = Release
rooms-make-hold = Make it a hold
rooms-make-inquiry = Only an inquiry
rooms-book-its-room = Book its room…
rooms-dialog-title-for = Book the room of { $title }
rooms-problem-count = A whole number, or nothing.
rooms-open-session = Open in Programme
rooms-nobody-counted = not counted

# While something is held: why a room does not take it.
rooms-fit-part = { $room }: { $holder }
rooms-fit-shut = { $reason } then.
rooms-fit-small = { $people } people, { $seats } seats.
rooms-fit-near = { $count } min too near
rooms-fit-near-why = { $count } min are missing to clear and set up beside { $holder }.
rooms-block-shut = Closed
rooms-block-closure = Closed
rooms-block-blocking = Kept back
rooms-block-of = { $label } ({ $place })
rooms-lapses = lapses { $date }, { $time }
rooms-lapsed = its time is over
rooms-mark-step-free = step-free
rooms-copies-bookings = Only room bookings can be copied; sessions and meetings happen once.
rooms-met-reseat = Re-seat what is in the way…
rooms-met-find = Find another room…

# The bar.
rooms-find = Find a room
rooms-holds = Holds
rooms-key-find = Find a room, or another one for what is chosen

# The booking dialog.
rooms-untitled = New booking
rooms-field-delegation = For
rooms-no-delegation = Nobody in particular
rooms-field-layout = Layout
rooms-any-layout = As it stands
rooms-field-last-day = Ends on
rooms-by-the-hours = Same day
rooms-field-rank = Place in line
rooms-rank-hint = Last when empty.
rooms-field-expires = Lapses on
rooms-expires-hint = Never when empty.
rooms-field-expires-time = at
rooms-field-repeat = Repeat
rooms-once = Once
rooms-field-until = Until
rooms-series-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
rooms-skip-taken = Leave out days on which the room is taken
rooms-more = More: needs, set-up, neutral title, note
rooms-as-the-room = { $count }, as the room
rooms-field-neutral = Neutral title
rooms-neutral-hint = For readers who may not know what it is.
rooms-releases = { $count ->
    [one] One hold is released with it.
   *[other] { $count } holds are released with it.
}
rooms-gives-way = { $count ->
    [one] One meeting that is only asked for gives up the room.
   *[other] { $count } meetings that are only asked for give up the room.
}
rooms-take-reseat = Take it and re-seat…
rooms-book-series = Book the series
rooms-problem-rank = A whole number from 1, or nothing.
rooms-problem-until = A day that is not before the first.
rooms-problem-by = A day and a time such as 14:30.

# The ladder of a booking.
rooms-ladder = How firm it is
rooms-kept = Its room
rooms-call-off = Call off
rooms-serves = Keeps the room for a session or a meeting.
rooms-open-meeting = Open in Meetings
rooms-night-from = Slept in from
rooms-night-until = Until
rooms-open-stay = Open the stay
rooms-inspect-people = People
rooms-minutes = { $count } min
rooms-buffer-from-room = { $count } min, as the room
rooms-still-waiting = { $count ->
    [one] Still waiting for this room, and to be told: { $names }
   *[other] { $count } still wait for this room, and must be told: { $names }
}
rooms-hold-line = Who waits for this room
rooms-rank = { $nth ->
    [one] { $rank }st
    [two] { $rank }nd
    [few] { $rank }rd
   *[other] { $rank }th
} of { $of } holds
rooms-only-hold = The only hold
rooms-rank-short = { $rank } of { $of }
rooms-lapsed-long = Its time is over: it no longer stands in line.
rooms-lapses-in = lapses { $in }: { $date }, { $time }
rooms-lapses-never = never lapses
rooms-in-days = in { $count } days
rooms-in-hours = in { $hours } h { $minutes } min
rooms-in-minutes = in { $count } min
rooms-promote = Put first
rooms-challenge = Ask for a decision on “{ $title }” by…
rooms-asked-to-decide = “{ $title }” was asked to decide by { $date }, { $time }
rooms-challenge-again = Give “{ $title }” another time to decide…
rooms-challenged = “{ $by }” asks for a decision
rooms-withdraw = Take back
rooms-decide-by = Its owner must decide by
rooms-lapse-at = It lapses at
rooms-by-time = Time
rooms-ask = Ask
rooms-set = Set
rooms-never-lapse = Never lapses
rooms-set-lapse = Set when it lapses
rooms-change-lapse = Change when it lapses

# A series of bookings.
rooms-series = Part of a series
rooms-series-counts = { $booked } booked, { $skipped ->
    [0] none left out
   *[other] { $skipped } left out
}
rooms-series-skip = Leave this day out
rooms-series-edit = Edit all…
rooms-series-show = Show its days
rooms-series-hide = Hide its days
rooms-series-booked = booked
rooms-series-moved = moved
rooms-series-over = released
rooms-series-skipped = left out
rooms-series-add = Add back
rooms-series-edit-title = Edit the series { $title }
rooms-series-reach = Which days
rooms-series-all = All of them
rooms-series-from = From { $date } on
rooms-series-days-long = { $count ->
    [0] On the day it begins.
    [one] On the day after it begins.
   *[other] { $count } days after it begins.
}
rooms-series-only-changed = What you leave as it is stays as each day has it.
rooms-series-save = Save
rooms-series-remove = Remove the series
rooms-series-remove-title = Remove the series { $title }?
rooms-series-remove-body = { $count ->
    [one] Its booking goes. You can undo this.
   *[other] All its { $count } bookings go. You can undo this.
}

# Several that are chosen.
rooms-several = { $count } chosen
rooms-several-session = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
rooms-several-room_booking = { $count ->
    [one] 1 booking
   *[other] { $count } bookings
}
rooms-several-meeting = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
rooms-several-move = Move to…
rooms-several-copy = Copy…
rooms-several-swap = Swap rooms
rooms-several-confirm = Confirm { $count }
rooms-several-release = Release { $count }
rooms-several-more = and { $count } more
rooms-send-move = Move { $count } at once
rooms-send-copy = { $count ->
    [one] Copy { $title }
   *[other] Copy { $count } at once
}
rooms-send-same-room = { $count ->
    [one] The same room
   *[other] Each in its room
}
rooms-send-days = Days later
rooms-send-minutes = Minutes later
rooms-send-nothing = Choose another room or another time.
rooms-send-do-move = Move
rooms-send-do-copy = Copy
rooms-problem-later = Whole numbers; a minus means earlier.

# All holds.
rooms-holds-none = No room is on hold.
rooms-holds-count = { $count ->
    [one] 1 hold
   *[other] { $count } holds
}{ $lapsed ->
    [0] {""}
   *[other] , { $lapsed } of them over
}
rooms-release-lapsed = { $count ->
    [0] None has lapsed
    [one] Release the lapsed one
   *[other] Release all { $count } lapsed
}
rooms-holds-where = Room and time
rooms-holds-line = In line
rooms-holds-lapses = Lapses
rooms-holds-do = Do
rooms-holds-ask = Ask for a decision
