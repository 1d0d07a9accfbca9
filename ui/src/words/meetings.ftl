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
meetings-edit = Edit the request
