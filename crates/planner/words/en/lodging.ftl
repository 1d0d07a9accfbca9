# What is said of rooms that are given, on the command line.

lodging-row = { $change ->
        [moved] { $guests }: { $hotel }, { $type }, { $from } to { $to }, { $room ->
            [none] no number yet
           *[other] room { $room }
        } (was { $before })
       *[other] { $guests }: { $hotel }, { $type }, { $from } to { $to }, { $room ->
            [none] no number yet
           *[other] room { $room }
        }
    }
lodging-unlodged = { $guests }: no room for { $from } to { $to }
lodging-done = { $dry ->
        [yes] { $count } would get a room, { $kept } keep theirs, { $unlodged } have none.
       *[no] { $count } got a room, { $kept } keep theirs, { $unlodged } have none.
    } { $proven ->
        [best] Nothing better is possible: proven.
       *[within] It costs { $value }; nothing can cost less than { $bound }.
    }
