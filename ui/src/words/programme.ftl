# Programme: sessions by day, and one session at a time.
programme-title = Programme
programme-count = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
programme-day-count = { $count ->
    [0] no sessions
    [one] 1 session
   *[other] { $count } sessions
}
programme-outside = outside the forum's days
programme-filter = Find in the programme
programme-show-cancelled = Show cancelled
programme-add = Add session
programme-list = Sessions by day
programme-reading = Reading the programme…
programme-empty = The programme is empty.
programme-nothing-found = No session has “{ $text }” in it.
programme-clear-filter = Show all sessions

programme-time-span = { $days ->
    [0] { $from }–{ $to }
   *[other] { $from }–{ $to } +{ $days }
}
programme-time-open = from { $from }, end open
programme-time-until = until { $to }
programme-time-none = time to be set
programme-no-room = no room
programme-cancelled = Cancelled
programme-conflicts = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicts
}

programme-field-title = Title
programme-field-neutral = Title for outsiders
programme-field-code = Code
programme-field-kind = Kind
programme-field-mode = Mode
programme-field-date = Day
programme-field-starts = From
programme-field-ends = To
programme-field-room = Room
programme-field-access = Access
programme-field-dress = Dress
programme-field-languages = Languages
programme-field-link = Link
programme-field-part-of = Part of
programme-field-note = Note
programme-open-end = end open
programme-to-be-set = to be set

programme-cancel-session = Cancel session
programme-restore-session = Restore session
programme-remove-session = Remove
programme-remove-title = Remove { $title }?
programme-remove-body = The session and the list of who attends it go. You can undo this.
programme-remove-confirm = Remove session
programme-keep = Keep it

programme-doubled = The clock shows { $time } twice that night. Which one?
programme-doubled-first = The first
programme-doubled-second = The second

programme-attendance = Attendance
programme-attendance-count = { $count ->
    [0] nobody yet
    [one] 1 person
   *[other] { $count } people
}
programme-attendance-add = Add a person
programme-attendance-search = Name or delegation
programme-attendance-function = Function of { $name }
programme-attendance-remove = Remove { $name } from this session
programme-conflict-heading = Conflicts

programme-dialog-title = Add a session
programme-dialog-submit = Add session
programme-dialog-cancel = Cancel
programme-problem-title = Give the session a title.
programme-problem-time = A time such as 14:30, or nothing.
programme-problem-start-first = Say when it starts before when it ends.
programme-problem-end = The end comes before the start.
programme-attendance-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
