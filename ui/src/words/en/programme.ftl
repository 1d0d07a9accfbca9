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
programme-field-last-day = Ends on
programme-field-room = Room
programme-field-access = Access
programme-field-dress = Dress
programme-field-languages = Spoken
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
programme-before = before the forum
programme-after = after the forum
programme-all-days = All days
programme-phase-before = Before the forum
programme-phase-during = During the forum
programme-phase-after = After the forum
programme-all-tracks = All tracks
programme-all-kinds = All kinds
programme-filter-day = Days
programme-filter-track = Track
programme-filter-kind = Kind
programme-nothing-chosen = No session answers what was chosen.
programme-replies = { $accepted } of { $of } called accepted
programme-bring-in = Bring in
programme-paste = Paste a programme…
programme-from-file = From a file…
programme-paste-title = Paste a programme
programme-paste-intro = A table copied from a sheet, a CSV text or a calendar. The next steps show what would become of each row; nothing is stored before.
programme-paste-text = Text
programme-paste-submit = Look at it
programme-paste-empty = Paste something first.

programme-field-track = Track
programme-field-theme = Theme
programme-field-host = Held by
programme-field-heard = Heard in
programme-field-expected = People expected
programme-field-layout = Layout
programme-field-principals = Principals only
programme-field-principals-yes = Only heads of delegation, nobody in their place
programme-field-link-hint = What one opens to take part from elsewhere.
programme-field-expected-hint = Where more come than take part by name.
programme-host-own = the forum’s host
programme-theme-none = no theme
programme-layout-none = any
programme-more-facts = More about the session
programme-part-of-hint = The other event it belongs to, when it is a side event elsewhere.
programme-problem-count = A whole number, or nothing.

programme-calls = Calls
programme-calls-none = Nobody is called to it yet.
programme-calls-accepted = { $accepted } of { $of } accepted
programme-call-open = Call…
programme-call-title = Call to “{ $session }”
programme-call-whom = Whom
programme-call-delegations = Delegations
programme-call-people = People
programme-call-everybody = { $count ->
    [one] The one that is not called yet
   *[other] All { $count } that are not called yet
}
programme-call-how = How firmly
programme-call-plus-field = Companions
programme-call-plus-hint = Beside the principal; empty, no limit.
programme-call-principal-field = The head of delegation alone, nobody in the head’s place
programme-call-principal = principal only
programme-call-plus = { $count ->
    [0] nobody else
   *[other] and { $count } more
}
programme-call-come-of = { $come } of { $of } come
programme-call-come = { $come } come
programme-call-submit = { $count ->
    [0] Call
    [one] Call 1 delegation
   *[other] Call { $count } delegations
}
programme-call-submit-people = { $count ->
    [0] Call
    [one] Call 1 person
   *[other] Call { $count } people
}
programme-call-problem-nobody = Choose whom to call.
programme-call-already = Called before, and left as it was: { $names }.
programme-call-edit-title = Call of { $name }
programme-call-edit-of = Change the call of { $name }
programme-call-withdraw = Take the call back
programme-call-save = Save
programme-call-stays = Still in the session: { $names }.
programme-call-still-in = Still in the session: { $names }.
programme-answer-title = Answer of { $name }
programme-answer-of = { $reply }: enter the answer of { $name }
programme-answer-reply = Answer
programme-answer-on = Given on
programme-answer-who = Who comes
programme-answer-is-in = in the session
programme-answer-declined = Whoever only had a seat is taken out of the session; who has a part in it stays, and is named.
programme-answer-too-many = { $come } would come where { $of } are called. It is stored, and becomes a conflict.
programme-answer-save = Save answer
programme-another-day = Another day…
programme-move-there = Move
