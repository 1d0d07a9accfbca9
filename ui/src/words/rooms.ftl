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
rooms-zoom-in = Show fewer hours
rooms-zoom-out = Show more hours
rooms-show-released = Show released and cancelled
rooms-hide-released = Hide released and cancelled
rooms-legend-session = Session
rooms-legend-booking = Booking
rooms-legend-meeting = Meeting
rooms-legend-hold = Hold
rooms-legend-buffer = Set-up
rooms-legend-gone = Released or cancelled
rooms-legend = What the bars mean
rooms-view = How the rooms are shown
rooms-view-fine = Steps and zoom
rooms-book = Book a room
rooms-add-room = Add a room
rooms-session-status = Session, { $status }
rooms-warns = Confirmed for { $holder } from { $from } to { $to }.
rooms-warns-open = Confirmed for { $holder } from { $from }.
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
rooms-inspect-buffers = Set-up and tear-down
rooms-inspect-buffer-words = { $before } min before, { $after } min after
rooms-inspect-no-buffers = none
rooms-inspect-conflicts = Conflicts
rooms-confirm = Confirm
rooms-release = Release
rooms-make-hold = Make it a hold
rooms-meeting-note = This shows where the meeting stands; meetings cannot be moved on this grid yet.
rooms-problem-count = A whole number, or nothing.
rooms-open-session = Open in Programme
rooms-nobody-counted = not counted
