# The order of precedence: its schemes, the rule between two neighbours, and places given by hand.

precedence-tab = Precedence
precedence-none = No order of precedence is set up yet.
precedence-empty = No delegation is in the order yet.
precedence-order = Order of precedence
precedence-scheme = Scheme
precedence-scheme-in-force = { $name } (in force)
precedence-scheme-add = New scheme
precedence-scheme-edit = Edit the scheme
precedence-scheme-remove = Remove the scheme { $name }
precedence-scheme-save = Save
precedence-scheme-send = Add the scheme
precedence-use = Put in force
precedence-decided-by = Decided by, one after another: { $rules }. Names in { $language }.
precedence-from-letter = The alphabets begin at { $letter }.
precedence-remove-ask = Remove the scheme { $name }?
precedence-remove-what =
    { $count ->
        [0] The scheme leaves the forum. You can undo this.
        [one] The scheme leaves the forum with the place given by hand in it. You can undo this.
       *[other] The scheme leaves the forum with the { $count } places given by hand in it. You can undo this.
    }
precedence-remove-send = Remove

precedence-next-unknown = { $rule }: not known of the next
precedence-by-hand = By hand: { $reason }
precedence-equal = Nothing decides between the two
precedence-category-unknown = Category not known
precedence-representing = represents another, keeps the own rank
precedence-moved = by hand
precedence-unmove = Let the scheme decide about { $name } again
precedence-unapplied = The place given by hand to { $name } does not count: { $because }.
precedence-unapplied-drop = Take it back

precedence-pick = Move { $name }
precedence-pick-hint = Drag, or press Space, then the arrow keys, then Space again
precedence-picked = { $name } picked up, place { $place } of { $all }. Arrow keys move it, Space puts it down, Esc lets it go.
precedence-carried = { $name }, place { $place } of { $all }
precedence-let-go = { $name } stays where it was
precedence-move-behind = Place { $name } behind { $behind }
precedence-move-first = Place { $name } first
precedence-reason = Reason
precedence-reason-hint = It stands beside the place, such as: guest of honour.
precedence-reason-missing = Write why; somebody will ask.
precedence-move-send = Give the place

precedence-preset = Begin with
precedence-name = Name
precedence-name-missing = Write a name for the scheme.
precedence-comparators = What decides, one after another
precedence-comparators-missing = Choose at least one thing that decides.
precedence-comparator-add = Add one…
precedence-raise = Let it decide earlier: { $label }
precedence-lower = Let it decide later: { $label }
precedence-leave-out = Leave out: { $label }
precedence-language = Language of the names
precedence-language-hint = Names stand and are sorted as in this language.
precedence-letter = Alphabets begin at
precedence-letter-hint = A letter drawn by lot. Empty: at A.
