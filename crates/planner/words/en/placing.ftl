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
why-not-no_room = No room has the seats, the layout and the equipment it needs.

change-release = Release the hold “{ $name }”
change-widen = Let it lie at another time than asked: { $when }
change-let_in = Let it in although the room is kept: { $name }
change-move = Move “{ $name }” to { $space }, { $when }
change-excuse = Let { $who } stay away from “{ $name }”
