# Why a meeting has no place, and what would give it one.

why-not-free_only = { $who } is free only { $free }.
why-not-taken = { $who } is taken: { $things }.
why-not-window = It may lie only { $windows }.
why-not-shut = { $rooms }: shut at other times.
why-not-closed = { $rooms }: closed or kept for others ({ $reason }).
why-not-used = { $rooms }: used by { $things }.
why-not-no_interpreter = Nobody interprets between { $one } and { $other }.
why-not-off_duty = { $who } does not interpret at other times.
why-not-interprets = { $who } interprets elsewhere or rests: { $things }.
why-not-desk = The room desk gives { $who } no more bookings then: not so many a day, and none directly beside another.
why-not-no_room = No room has the seats, the layout and the equipment it needs.

change-release = Release the hold “{ $name }”
change-widen = Let it lie at another time than asked: { $when }
change-let_in = Let it in although the room is kept: { $name }
change-move = Move “{ $name }” to { $space }, { $when }
change-excuse = Let { $who } stay away from “{ $name }”

placing-row = { $moved ->
        [yes] “{ $name }” moves from { $from } to { $when }, { $space }.
       *[no] “{ $name }”: { $when }, { $space }.
    }
placing-unplaced = { $stays ->
        [yes] “{ $name }” finds no other place and stays where it is.
       *[no] “{ $name }” finds no place.
    }
placing-done = { $dry ->
        [yes] { $count } would be placed or moved
       *[no] { $count } placed or moved
    }, { $unplaced } without a place{ $proven ->
        [best] ; nothing better is possible.
        [within] ; at most { $gap } % from the best possible.
       *[unknown] .
    }
placing-free = It could simply be placed: { $when }, { $space }.
placing-change = What would help: { $steps }. Then { $when }, { $space }.
