# Placing meetings: the search and what it proposes, why one has no place, who meets whom, meetings against the hours.

placing-title = Place meetings
placing-intro = Finds a time and a room for each, within what the rules allow. Nothing is done before you have seen it.
placing-what = Which meetings
placing-what-all = All that wait for a time
placing-what-agreed = Only those both sides agreed to
placing-what-chosen =
    { $count ->
        [one] Only the one chosen
       *[other] Only the { $count } chosen
    }
placing-move = What may move for them
placing-move-nothing = Nothing
placing-move-nothing-hint = What has a place keeps it.
placing-move-placed = What is placed
placing-move-placed-hint = Not what is confirmed, fixed by hand or has begun.
placing-move-confirmed = What is confirmed, too
placing-move-confirmed-hint = Each that moves must be confirmed anew.
placing-most = At most so many confirmed
placing-most-hint = Left empty, any number.
placing-most-problem = A whole number, or nothing.
placing-seconds = Seconds to search
placing-seconds-hint = More find better plans in large forums.
placing-seconds-problem = From 1 to 600.
placing-seek = Seek places
placing-running = Seeking places
placing-starting = Reading what everybody has planned…
placing-first = { $done } of { $of } s · the first plan is on its way
placing-found = { $done } of { $of } s · at most { $gap } from the best possible
placing-again = { $done } of { $of } s · placing anew what the rules did not allow
placing-stop = Stop and show what was found
placing-stopping = Stopping…
placing-change-search = Change the search
placing-seek-again = Seek again
placing-stopped = You stopped the search; this is what was found till then.
placing-outdated = The plan has changed since this was sought.
placing-nothing = Nothing waits for a place, and nothing need move.
placing-none-found = No place was found. Ask “Why not?” of each.

# What the proposal comes to.
placing-count-placed =
    { $count ->
        [one] 1 placed
       *[other] { $count } placed
    }
placing-count-moved =
    { $count ->
        [one] 1 moved
       *[other] { $count } moved
    }
placing-count-other_room =
    { $count ->
        [one] 1 to another room
       *[other] { $count } to another room
    }
placing-count-unplaced =
    { $count ->
        [one] 1 without a place
       *[other] { $count } without a place
    }
placing-count-kept =
    { $count ->
        [one] 1 stays where it is
       *[other] { $count } stay where they are
    }
placing-proven-best = Proven: nothing better is possible
placing-proven-within = At most { $percent } % from the best possible
placing-proven-unknown = How far from the best is not known

placing-tabs = What to look at
placing-tab-changes = Changes
placing-tab-unplaced = Without a place
placing-tab-delegations = By delegation
placing-show = Which changes
placing-show-all = All
placing-show-placed = Placed
placing-show-moved = Moved
placing-show-other_room = Other room
placing-show-confirmed = Were confirmed
placing-find = Find a meeting or a side

placing-changes = Meetings to place or move
placing-keys = Space leaves one out or takes it back in, Enter opens it.
placing-column-goes = Goes
placing-column-meeting = Meeting
placing-column-change = Change
placing-column-from = Until now
placing-column-to = From now on
placing-change-placed = Placed
placing-change-moved = Moved
placing-change-other_room = Other room
placing-was-confirmed = was confirmed
placing-interprets = interpreted by { $name }
placing-when = { $day }, { $from }–{ $to }
placing-since = { $day }, { $from }
placing-row-goes = goes
placing-row-stays = left out
placing-take-all = Take all
placing-leave-all = Leave all out
placing-left-out =
    { $count ->
        [one] 1 left out
       *[other] { $count } left out
    }
placing-none-match = None of the changes matches.

placing-unplaced-list = Meetings without a place
placing-unplaced-keeps = keeps its time, whatever clashes there
placing-unplaced-none = Every meeting has a place.
placing-unplaced-choose = Choose one to see why.
placing-unplaced-now = As the plan stands now, without this proposal.

placing-delegations = What comes of it for each delegation
placing-delegation = Delegation
placing-before = Before
placing-after = After
placing-new = New
placing-elsewhere = Elsewhere
placing-delegations-none = No delegation has another time.

placing-do =
    { $placed ->
        [0] { $moved ->
            [0] Place nothing
            [one] Move 1 meeting
           *[other] Move { $moved } meetings
        }
        [one] { $moved ->
            [0] Place 1 meeting
           *[other] Place 1 and move { $moved }
        }
       *[other] { $moved ->
            [0] Place { $placed } meetings
           *[other] Place { $placed } and move { $moved }
        }
    }
placing-cannot = Everything is left out.

# Why not?
why-not-title = Why not?
why-not-reading = Going through every time and room…
why-not-because = Together, these forbid it; without any one of them it could be placed.
why-not-because-one = This forbids it.
why-not-free = It could simply be placed: { $room }, { $when }.
why-not-free-do = Place it there
why-not-changes = What would allow it
why-not-no-changes = No change that the program knows of would allow it.
why-not-nothing = There is nothing to go through: it is over, or no room and no hours are left for it.
why-not-then = Then it is in { $room }, { $when }.
why-not-do = Do this

# Who meets whom.
matrix-label = Who meets whom
matrix-corner = Delegation
matrix-keys = Arrow keys move, Enter opens the meeting or asks for one, Home and End go to the first and the last.
matrix-reading = Reading who meets whom…
matrix-empty = No delegation is in this forum yet.
matrix-empty-action = Add a delegation
matrix-nobody-meets = Nobody meets anybody yet.
matrix-find = Go to a delegation
matrix-order = Order
matrix-order-precedence = By precedence
matrix-order-name = By name
matrix-order-meetings = By meetings
matrix-only-meeting = Only who meets
matrix-legend = What the shapes mean
matrix-legend-requested = Asked for
matrix-legend-agreed = Agreed
matrix-legend-placed = Has a time
matrix-legend-held = Held
matrix-count-requested = { $count } asked for
matrix-count-agreed = { $count } agreed
matrix-count-placed = { $count } with a time
matrix-count-held = { $count } held
matrix-meetings =
    { $count ->
        [0] no meeting
        [one] 1 meeting
       *[other] { $count } meetings
    }
matrix-pair = { $one } and { $other }: { $states }
matrix-none = { $one } and { $other }: no meeting
matrix-itself = { $name }
matrix-both = { $one } and { $other }
matrix-no-time = no time yet
matrix-ask = New request

# Meetings against the hours.
meetings-grid-rows = What stands in the rows
meetings-grid-rooms = Rooms
meetings-grid-delegations = Delegations
meetings-grid-label-rooms = Meetings in rooms, by the hour
meetings-grid-label-delegations = Meetings of delegations, by the hour
meetings-grid-reading = Reading the meetings of the day…
meetings-grid-no-room = no room
meetings-grid-over = { $title } is over.
meetings-grid-pinned = { $title } is fixed by hand. Let it go before you move it.
meetings-grid-context = { $title } is no meeting; it is moved in its own place.
meetings-grid-meets = { $who } meets
meetings-grid-meets-why = { $who } is in “{ $title }” from { $from } to { $to }.
meetings-grid-no-side = not a side
meetings-grid-no-side-why = “{ $title }” stays with its sides; here only its time changes.
meetings-grid-has-time = “{ $title }” has its time. It needs a room.
meetings-grid-needs-room = “{ $title }” has its time and still needs a room.
