# The Meetings place: requests and answers, a meeting's inspector, briefs, and who serves.

meetings-title = Meetings
meetings-tabs = What of the meetings is shown
meetings-tab-requests = Requests
meetings-tab-matrix = Matrix
meetings-tab-grid = Grid
meetings-new = New request
meetings-place = Place automatically
meetings-staff = Who serves
meetings-reading = Reading the meetings…
meetings-empty = Nobody has asked to meet yet. Requests come in here, and are answered, placed and confirmed.
meetings-not-here-yet = This part is still being built.

# The list.
meetings-table = Requests and answers
meetings-filter = Filter the requests
meetings-filter-hint = City, person, topic, room
meetings-filter-status = Show only these statuses
meetings-of = Only those of a delegation
meetings-of-all = Any delegation
meetings-without-time = Without a time
meetings-all =
    { $all ->
        [one] 1 request
       *[other] { $all } requests
    }
meetings-shown = { $shown } of { $all }
meetings-no-match = No request answers this.
meetings-show-all = Show all
meetings-column-who = Who asks whom
meetings-column-kind = Kind
meetings-column-about = About
meetings-column-priority = Priority
meetings-column-status = Status
meetings-column-answers = Answers
meetings-column-when = When
meetings-column-where = Where
meetings-column-received = Received
meetings-column-conflicts = Conflicts
meetings-who = { $asking } asks { $asked }
meetings-asks = asks
meetings-answer-of = { $name }: { $answer }
meetings-pinned = Pinned: it stays where it is
meetings-minutes = { $count } min
meetings-conflicts =
    { $count ->
        [one] 1 open conflict
       *[other] { $count } open conflicts
    }

# Several at once.
meetings-chosen =
    { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
meetings-chosen-do = What to do with the chosen requests
meetings-chosen-none = Choose none
meetings-do-confirm = Confirm { $count }
meetings-do-place = Place { $count }
meetings-do-unplace = Take the time of { $count } back
meetings-do-pin = Pin { $count }
meetings-do-unpin = Unpin { $count }

# The request itself.
meetings-new-title = A request to meet
meetings-edit-title = { $title }
meetings-new-submit = Enter the request
meetings-edit-submit = Save
meetings-cancel = Cancel
meetings-field-asking = Who asks
meetings-asking-hint = A delegation
meetings-field-asked = Whom it asks to meet
meetings-field-topic = Topic
meetings-field-kind = Kind
meetings-kind-usual = By the number of sides
meetings-field-priority = Priority
meetings-field-minutes = Minutes
meetings-field-plus = 1 + n
meetings-plus-hint = open
meetings-field-windows = When it may lie
meetings-window-day = Day of stretch { $number }
meetings-window-starts = Start of stretch { $number }
meetings-window-ends = End of stretch { $number }
meetings-window-from = from
meetings-window-to = to
meetings-window-last = on { $day }
meetings-window-add = Add a stretch of time
meetings-window-remove = Remove stretch { $number }
meetings-window-any = At any time in the hours of the desk.
meetings-part-who = For whom, and languages
meetings-part-room = Interpretation, room and press
meetings-part-names = Title, sensitivity and note
meetings-field-level = Level
meetings-field-principal = Principal
meetings-principal-head = The head of delegation
meetings-field-substitute = Substitute
meetings-substitute-none = Nobody
meetings-field-speaks = Speaks
meetings-field-understands = Understands
meetings-language-hint = A language
meetings-language-none = No language of that name.
meetings-language-out = Take out { $language }
meetings-field-interpretation = Interpretation
meetings-field-press = Press
meetings-field-venue = Only in this venue
meetings-venue-any = Any venue
meetings-field-space = Only in this room
meetings-space-any = Any room
meetings-field-layout = Layout
meetings-layout-any = Any
meetings-field-note-taker = With a note-taker
meetings-field-flags = Flags in the room
meetings-field-step-free = Reached without a step
meetings-field-title = Title
meetings-title-hint = Left empty, the names of its sides.
meetings-field-sensitivity = Who may read its title
meetings-field-received = Received on
meetings-field-neutral = Neutral title
meetings-neutral-hint = What stands on door signs and in papers for those who may not read the title.
meetings-field-note = Note
meetings-note-hint = For the office only.
meetings-problem-asking = Say which delegation asks.
meetings-problem-asked = Name at least one delegation to meet.
meetings-problem-itself = A delegation does not ask itself.
meetings-problem-title = A meeting needs a title.
meetings-problem-minutes = Minutes from 1 to 1,440.
meetings-problem-plus = A number from 0 to 100.
meetings-problem-windows = Each stretch needs a day, a start such as 9:00, and an end after it.

# The inspector.
meetings-actions = What to do with this meeting
meetings-action-place = Place it
meetings-action-confirm = Confirm
meetings-action-edit = Edit
meetings-action-pin = Pin
meetings-action-unpin = Unpin
meetings-action-unplace = Take its time back
meetings-action-record = Say what came of it
meetings-action-withdraw = Withdraw
meetings-pinned-short = Pinned
meetings-withdraw-title = Withdraw “{ $title }”?
meetings-withdraw-what = It stays readable as withdrawn.
meetings-withdraw-placed = It gives its time and its room back, and stays readable as withdrawn.
meetings-why-not = Why has it no time?
meetings-fix = Mend it
meetings-section-conflicts = Conflicts
meetings-section-request = The request
meetings-section-sides = Sides
meetings-section-table = At the table
meetings-section-free = When they could meet
meetings-section-briefs = Briefs
meetings-section-earlier = Earlier
meetings-section-agreed = Agreed
meetings-fact-when = When
meetings-fact-no-time = No time yet
meetings-fact-where = Where
meetings-fact-no-room = no room
meetings-fact-kind = Kind
meetings-fact-served = With
meetings-fact-interpreted = { $how } interpretation
meetings-fact-windows = May lie
meetings-fact-any-time = at any time
meetings-fact-wishes = Wishes
meetings-format = 1 + { $plus }
meetings-fact-received = Received
meetings-fact-neutral = Told as
meetings-wish-space = Only in { $name }
meetings-wish-venue = Only at { $name }
meetings-wish-layout = Layout: { $layout }
meetings-show-in-rooms = Show among the rooms
meetings-field-outcome = Outcome
meetings-outcome-hint = What came of it, in words. What was agreed is entered one by one below.
meetings-record-title = What came of “{ $title }”
meetings-record-came = Did it take place?

# Its sides.
meetings-side-asks = asks
meetings-side-asked = asked
meetings-side-add = Add a delegation
meetings-side-edit = Edit the side of { $name }
meetings-side-remove = Take { $name } out
meetings-side-remove-what = Its people leave the table and its brief for “{ $title }” goes with it.
meetings-side-remove-send = Take out
meetings-side-nobody = Nobody leads it yet
meetings-side-substitute = Substitute: { $name }
meetings-side-speaks = speaks { $languages }
meetings-side-understands = follows { $languages }
meetings-side-answer = Answer of { $name }
meetings-side-its-answer = Answer
meetings-side-answered = since { $day }
meetings-side-answered-on = Answered on
meetings-side-plus-hint = as the meeting
meetings-reply-accepted = Accepted
meetings-reply-tentative = Perhaps
meetings-reply-declined = Declined
meetings-reply-none = Open

# At the table.
meetings-seat-function = What { $name } does there
meetings-seat-out = Take { $name } out
meetings-seat-serves = serves the meeting
meetings-seat-add = Bring somebody
meetings-seat-assign = Assign an interpreter or a note-taker
meetings-serves-free = free then
meetings-serves-no-time = available
meetings-serves-other-delegation = only for { $name }
meetings-serves-off-duty = not on duty then
meetings-serves-serves = taken or at rest: { $name }
meetings-serves-languages = other languages

# When they could meet.
meetings-free-day = The day that is looked at
meetings-free-all = Free for everybody: { $spans }
meetings-free-none = No { $minutes } minutes are free for everybody on this day.
meetings-free-principals = Free for the principals alone: { $spans }
meetings-free-busy =
    { $asked ->
        [yes] { $what } { $times }, only asked for
       *[no] { $what } { $times }
    }
meetings-free-away = not there
meetings-free-nothing = free all day
meetings-free-legend = free for everybody
meetings-free-legend-meeting = this meeting

# What was agreed.
meetings-last-met = { $who }, { $when } ({ $status })
meetings-carried = Still open from earlier meetings
meetings-commitment-add = Add
meetings-commitment-none = Nothing was entered.
meetings-commitment-new = Something that was agreed
meetings-commitment-title = What was agreed
meetings-commitment-text = What
meetings-commitment-delegation = Taken on by
meetings-commitment-all = all of them together
meetings-commitment-owner = Who follows it up
meetings-commitment-by = By
meetings-commitment-due = by { $day }
meetings-commitment-overdue = Overdue
meetings-commitment-from = from { $title }
meetings-commitment-open = Open
meetings-commitment-done = Done
meetings-commitment-dropped = Dropped
meetings-commitment-standing = How it stands: { $text }
meetings-commitment-edit = Edit: { $text }
meetings-commitment-remove = Remove
meetings-problem-commitment = Say what was agreed.

# Briefs.
meetings-brief-of = Brief of { $name }
meetings-brief-written = Written
meetings-brief-unsaved = Not saved
meetings-brief-title = Brief of { $name }: meeting { $others }
meetings-brief-last-met = They last met { $when }, { $place }: { $title }
meetings-brief-found = This was typed before and is not saved yet.
meetings-brief-discard = Go back to what is saved
meetings-brief-not-stored = Not saved yet. It is kept while you look elsewhere.
meetings-brief-save = Save the brief
meetings-brief-objectives = Our objectives
meetings-brief-objectives-hint = Specific: what should be said or decided by the end.
meetings-brief-arguments = Arguments to use
meetings-brief-arguments-hint = With an interpreter, half an hour holds half the points.
meetings-brief-tactical-arguments = Tactical arguments
meetings-brief-tactical-arguments-hint = Kept back, for when they are needed.
meetings-brief-their-objectives = Their objectives
meetings-brief-their-objectives-hint = What they will raise.
meetings-brief-our-response = Our response
meetings-brief-our-response-hint = What to say to that.
meetings-brief-press-line = Press line
meetings-brief-press-line-hint = What may be told outside.
meetings-brief-background = Background
meetings-brief-background-hint = Facts and dates only.
meetings-brief-author = Written by
meetings-brief-cleared-by = Cleared by

# Who serves.
meetings-staff-empty = Nobody serves meetings yet. Interpreters and note-takers who are known here are assigned when meetings are placed.
meetings-staff-add = Add: { $task }
meetings-staff-interpreters = Interpreters
meetings-staff-note-takers = Note-takers
meetings-staff-liaison-officers = Liaison officers
meetings-staff-none = Nobody yet.
meetings-staff-serves =
    { $count ->
        [0] no meeting
        [one] 1 meeting
       *[other] { $count } meetings
    }
meetings-staff-edit = Edit { $name }
meetings-staff-remove = Remove { $name }
meetings-staff-remove-what = The person stays known; only the service ends.
meetings-staff-remove-send = Remove
meetings-staff-person = Person
meetings-staff-person-hint = Somebody known here
meetings-staff-new-name = Or somebody new, by name
meetings-staff-pairs = Interprets between
meetings-staff-pair = { $one } – { $other }
meetings-staff-pair-one = First language of pair { $number }
meetings-staff-pair-other = Second language of pair { $number }
meetings-staff-pair-add = Add a pair
meetings-staff-pair-remove = Remove pair { $number }
meetings-staff-off = not at all
meetings-staff-on = { $day }: { $span }
meetings-staff-rest = { $count } min rest
meetings-staff-most = at most { $count } min a day
meetings-staff-only = only for { $name }
meetings-staff-field-rest = Rest after each, minutes
meetings-staff-field-most = At most a day, minutes
meetings-staff-most-hint = no limit
meetings-staff-delegation = Works for
meetings-staff-anybody = Whoever needs it
meetings-hours = Hours of service
meetings-hours-every = Every day
meetings-hours-day = Day of hours { $number }
meetings-hours-starts = Start of hours { $number }
meetings-hours-ends = End of hours { $number }
meetings-hours-off = Not at all
meetings-hours-add = Add hours
meetings-hours-remove = Remove hours { $number }
meetings-hours-always = At all hours.
meetings-problem-person = Choose somebody, or name somebody new.
meetings-problem-pairs = Each pair needs two different languages.
meetings-problem-hours = Hours such as 9:00 to 18:00, the end after the start.
meetings-problem-day-minutes = Minutes of a day, up to 1,440.
