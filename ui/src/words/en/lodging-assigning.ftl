# Guests put into rooms by the program.

assigning-open = Put into rooms
assigning-title = Put guests into rooms
assigning-intro = Attaché looks for rooms near the head of each delegation, within what is contracted. Nothing is changed until you have seen it.
assigning-hotel = Hotel
assigning-every-hotel = All hotels
assigning-delegation = For whom
assigning-everybody = Everybody
assigning-allowed = What may happen
assigning-missing = People without a bed get one
assigning-missing-hint = for the nights their journeys ask for
assigning-may-move = Guests may get another room than they have
assigning-may-move-hint = “do not move” holds all the same
assigning-other-hotels = Guests may go to another hotel
assigning-seek = Find rooms
assigning-stop = Stop and see what was found
assigning-stopping = Stopping…
assigning-running = Looking for rooms
assigning-starting = Looking for rooms…
assigning-found = { $found } guests have a room so far
assigning-change = Change the search
assigning-again = Search again
assigning-stopped = The search was stopped; this is the best found till then.
assigning-outdated = Something was changed since these rooms were found.
assigning-nothing = Everybody has a room already.
assigning-best = Nothing better is possible
assigning-within = At most { $percent } % from the best possible
assigning-count-given = { $count ->
        [one] 1 stay gets a room
       *[other] { $count } stays get a room
    }
assigning-count-lodged = { $count ->
        [one] 1 person gets a bed
       *[other] { $count } people get a bed
    }
assigning-count-moved = { $count ->
        [one] 1 moves
       *[other] { $count } move
    }
assigning-count-unlodged = { $count ->
        [one] 1 has no room
       *[other] { $count } have no room
    }
assigning-count-kept = { $count ->
        [one] 1 stays where it is
       *[other] { $count } stay where they are
    }
assigning-find = Find in what was found
assigning-take = Goes
assigning-take-one = Give { $name } this room
assigning-who = Who
assigning-nights = Nights
assigning-where = Where
assigning-to = to
assigning-given = Room
assigning-lodged = New bed
assigning-moved = Moves
assigning-no-room = No room was found
assigning-more = { $count ->
        [one] and 1 more; type a name to find it
       *[other] and { $count } more; type a name to find one
    }
assigning-do = { $count ->
        [one] Give 1 room
       *[other] Give { $count } rooms
    }
