# The Conflicts place: everything that does not fit, what would mend it, what was set aside, and how bad each kind is.

conflicts-title = Conflicts
conflicts-open =
    { $count ->
        [one] { $count } open
       *[other] { $count } open
    }
conflicts-shown = { $shown } of { $count } shown
conflicts-list = Conflicts, the worst first
conflicts-find = Person, delegation, room, flight…
conflicts-level = Level
conflicts-level-all = All levels
conflicts-level-count = { $level } ({ $count })
conflicts-rule = Kind
conflicts-rule-all = All kinds
conflicts-day = Day
conflicts-day-all = All days
conflicts-by = Grouped by
conflicts-by-level = Level
conflicts-by-about = Whom
conflicts-by-day = Day
conflicts-rules = Rules
conflicts-none = Nothing clashes. Every journey, night, session and meeting fits.
conflicts-none-action = Decide what counts as a conflict
conflicts-not-found = No conflict answers what you look for.
conflicts-show-all = Show all conflicts
conflicts-aside = Set aside
conflicts-ended = Waivers that ended
conflicts-ended-line = Set aside by { $by } on { $date }: “{ $reason }”
conflicts-line-aside = { $by }: “{ $reason }”
conflicts-hint-move = Move
conflicts-hint-open = Open what clashes
conflicts-hint-fix = Try the first fix
conflicts-hint-waive = Set aside

conflicts-inspector = Conflict
conflicts-about = Who and what
conflicts-fixes = Fixes
conflicts-fixes-reading = Looking for fixes…
conflicts-fixes-none = No single step mends this. Open what clashes and change it there.
conflicts-fix-trying = Trying it…
conflicts-fix-refused = Cannot be done: { $why }
conflicts-fix-title = Try the first fix
conflicts-fix-do = Do it
conflicts-fix-close = Leave it as it is
conflicts-waive = Set aside…
conflicts-waive-title = Set this conflict aside
conflicts-waive-intro = It stays in the list under its own heading. If what it rests on changes, it is open again.
conflicts-waive-reason = Why it may stay
conflicts-waive-missing = Write why it may stay. Whoever reads the plan after you will ask.
conflicts-waive-send = Set aside
conflicts-waived-heading = Set aside
conflicts-waived-by = { $by }, { $date }, { $time }
conflicts-lift = Open again
conflicts-ended-heading = A waiver that ended
conflicts-ended-what = What it set aside is gone, or rests on other facts now and is open again.
conflicts-ended-remove = Remove

conflicts-rules-title = Rules
conflicts-rules-intro = How bad each kind of conflict is in this forum. The list is checked anew at every change.
conflicts-rules-rule = Rule
conflicts-rules-level = Level
conflicts-rules-level-of = Level of “{ $rule }”
conflicts-rules-usual = { $level } (usual)
conflicts-rules-minutes = Minutes
conflicts-rules-minutes-of = Minutes of “{ $rule }”; usually { $usual }
conflicts-rules-minutes-invalid = Whole minutes from 0 to { $most }
conflicts-rules-open = Open
conflicts-rules-changed = Changed
conflicts-rules-reset-of = “{ $rule }” as usual
