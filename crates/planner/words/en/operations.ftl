# What was done. The history lists these; the undo button says "Undo: " before them.

op-found-forum = Found “{ $name }”
op-edit-forum = Edit the forum “{ $name }”
op-add-theme = Add the theme “{ $name }”
op-add-partner = Add the partner { $name }
op-add-body = Add { $name }
op-edit-body = Edit { $name }
op-add-delegation = Add the delegation of { $name }
op-edit-delegation = Edit the delegation of { $name }
op-remove-delegation = Remove the delegation of { $name }
op-add-person = Add { $name }
op-edit-person = { $confirmation ->
        [cleared] Edit { $name }; the forms of address are no longer confirmed
       *[other] Edit { $name }
    }
op-remove-person = Remove { $name }
op-add-membership = Put { $name } into the delegation of { $delegation }
op-edit-membership = Edit { $name }’s place in the delegation of { $delegation }
op-remove-membership = Take { $name } out of the delegation of { $delegation }
op-add-office = Enter { $name }’s office, { $title } of { $body }
op-edit-office = Edit { $name }’s office, { $title }
op-remove-office = Remove { $name }’s office, { $title }
op-add-place = Add the place { $name }
op-add-venue = Add the venue { $name }
op-add-space = Add { $name } in { $venue }
op-divide-space = Divide { $name } into { $parts }
op-edit-space = Edit { $name }
op-remove-space = Remove { $name }
op-add-session = Add “{ $name }”
op-edit-session = Edit “{ $name }”
op-move-session = { $placed ->
        [yes] Move “{ $name }” to { $space }, { $when }
       *[no] Move “{ $name }” to { $when }
    }
op-remove-session = Remove “{ $name }”
op-attend-session = Enter { $person } for “{ $name }”
op-leave-session = Take { $person } out of “{ $name }”
op-add-meeting = Add the meeting “{ $name }”
op-edit-meeting = Edit the meeting “{ $name }”
op-move-meeting = { $placed ->
        [yes] Move the meeting “{ $name }” to { $space }, { $when }
       *[no] Move the meeting “{ $name }” to { $when }
    }
op-remove-meeting = Remove the meeting “{ $name }”
op-book-room = Book { $space } for “{ $name }”, { $when }
op-move-booking = Move “{ $name }” to { $space }, { $when }
op-edit-booking = Edit the booking of { $space } for “{ $name }”
op-add-leg = Enter { $name } { $from }–{ $to }, { $when }
op-edit-leg = Edit { $name } { $from }–{ $to }, { $when }
op-remove-leg = Remove { $name } { $from }–{ $to }, { $when }
op-add-stay = Enter a stay at { $name }, { $from } to { $to }
op-edit-stay = Edit the stay at { $name }, { $from } to { $to }
op-remove-stay = Remove the stay at { $name }, { $from } to { $to }
op-edit-place = Edit the place { $name }
op-remove-place = Remove the place { $name }
op-add-airport = Add the airport { $name }
op-edit-venue = Edit the venue { $name }
op-set-transit-time = { $entered ->
        [yes] Set { $from } → { $to } to { $minutes } min
       *[no] Return { $from } → { $to } to the estimate
    }
op-edit-traveller = Edit { $name } on { $leg }
op-correct-tickets = Enter the tickets of { $name } as corrected to { $ticket_name }
op-set-delay = { $how ->
        [late] Enter { $minutes } min delay for { $name } { $from }–{ $to }, { $when }
        [early] Enter { $name } { $from }–{ $to }, { $when }, as { $minutes } min early
       *[on_time] Enter { $name } { $from }–{ $to }, { $when }, as on time
    }
op-add-journey = Enter the journey { $name }
op-edit-journey = Edit the journey { $name }
op-remove-journey = Remove the journey { $name }
op-add-driver = Add the driver { $name }
op-edit-driver = Edit the driver { $name }
op-remove-driver = Remove the driver { $name }
op-add-vehicle = Add the vehicle { $name }
op-edit-vehicle = Edit the vehicle { $name }
op-remove-vehicle = Remove the vehicle { $name }
op-add-movement = Enter the transfer { $from } → { $to }, { $when }
op-edit-movement = Edit the transfer { $from } → { $to }, { $when }
op-remove-movement = Remove the transfer { $from } → { $to }, { $when }
op-assign-movement = { $assigned ->
        [yes] Assign { $who } to { $from } → { $to }, { $when }
       *[no] Take vehicle and driver from { $from } → { $to }, { $when }
    }
op-move-movement = Move the transfer { $from } → { $to } to { $when }
op-generate = Fill the forum: { $what ->
        [transfers] { $count } { generated-transfers }
        [delegations] { $count } { generated-delegations }
        [people] { $count } { generated-people }
        [rooms] { $count } { generated-rooms }
        [closures] { $count } { generated-closures }
        [sessions] { $count } { generated-sessions }
        [meetings] { $count } { generated-meetings }
        [staff] { $count } { generated-staff }
        [bookings] { $count } { generated-bookings }
        [travel] { $count } { generated-travel }
        [stays] { $count } { generated-stays }
        [lodging] { $count } { generated-lodging }
       *[other] { $what }
    }
op-set-rule = Decide about a rule: { $rule }
op-waive-conflict = Set a conflict of { $name } aside: { $reason }
op-lift-waiver = Open a conflict again that was set aside: { $reason }

op-edit-partner = Edit what { $name } does for the forum
op-remove-partner = Take { $name } out of the partners
op-name-body = Name { $name } in the language “{ $language }”
op-set-portrait = Give { $name } a photograph
op-clear-portrait = Take the photograph of { $name } away
op-set-emblem = Give { $name } an emblem
op-clear-emblem = Take the emblem of { $name } away
op-confirm-address = Enter the forms of address of { $name } as confirmed by { $by }
op-add-need = Enter a sensitive need of { $name }
op-edit-need = Edit a sensitive need of { $name }
op-remove-need = Remove a sensitive need of { $name }
op-purge-person = Purge a person
op-purge-needs = Purge sensitive needs that are over
op-purged-entry = A change whose contents were purged
op-merge-people = Make one person of { $name } and { $gone }
op-add-precedence-scheme = Add the order of precedence “{ $name }”
op-edit-precedence-scheme = Edit the order of precedence “{ $name }”
op-remove-precedence-scheme = Remove the order of precedence “{ $name }”
op-use-precedence = { $chosen ->
        [yes] Put the order of precedence “{ $name }” in force
       *[no] Put no order of precedence in force
    }
op-move-in-precedence = Give { $name } a place by hand in “{ $scheme }”: { $reason }
op-unmove-in-precedence = Take back the place given to { $name } by hand in “{ $scheme }”
op-accept-import = { $noun ->
        [people] Import { $count } people from { $file }
        [delegations] Import { $count } delegations from { $file }
        [legs] Import { $count } rows of travel from { $file }
        [stays] Import { $count } rows of lodging from { $file }
        [sessions] Import { $count } sessions from { $file }
        [rooms] Import { $count } rooms from { $file }
       *[other] Import { $count } entries from { $file }
    }
op-keep-apart = Hold { $name } and { $other } to be two people
op-offer-again = Offer { $name } and { $other } for merging again
op-move-bookings = { $count ->
        [one] Move { $name }
       *[other] Move { $count } at once: { $name }
    }
op-place-meetings = { $count ->
        [one] Place one meeting
       *[other] Place { $count } meetings
    }
op-reseat = { $count ->
        [0] Give “{ $name }” its room
        [one] Give “{ $name }” its room and re-seat one
       *[other] Give “{ $name }” its room and re-seat { $count }
    }
op-swap-bookings = Swap “{ $name }” in { $space } and “{ $other }” in { $other_space }
op-copy-bookings = { $count ->
        [one] Copy the booking “{ $name }”
       *[other] Copy { $count } bookings: { $name }
    }
op-challenge-hold = Ask the owner of the hold “{ $name }” on { $space } to decide, for “{ $by }”
op-withdraw-challenge = Take back the question to decide about the hold “{ $name }” on { $space }
op-confirm-booking = Confirm { $space } for “{ $name }”, { $when }
op-confirm-bookings = { $count ->
        [one] Confirm “{ $name }”
       *[other] Confirm { $count } bookings: { $name }
    }
op-release-bookings = { $count ->
        [one] Give back the room of “{ $name }”
       *[other] Give back the rooms of { $count } bookings: { $name }
    }
op-release-booking = Release { $space } kept for “{ $name }”, { $when }
op-release-lapsed-holds = { $count ->
        [0] Release no hold: none has lapsed
        [one] Release the lapsed hold “{ $name }”
       *[other] Release { $count } lapsed holds: { $name }
    }
op-promote-hold = Put the hold “{ $name }” on { $space } first
op-book-series = Book { $space } on { $count } days for “{ $name }”, { $from } to { $to }
op-edit-series = Edit the series “{ $name }” in { $space }, { $from } to { $to }
op-skip-series-day = Leave { $when } out of the series “{ $name }” in { $space }
op-add-series-day-back = Add { $when } back to the series “{ $name }” in { $space }
op-remove-series = Remove the series “{ $name }” in { $space }, { $from } to { $to }
op-remove-venue = Remove { $name }
op-set-space-layouts = { $count ->
        [0] Allow no layout in { $name }
        [one] Allow one layout in { $name }
       *[other] Allow { $count } layouts in { $name }
    }
op-set-opening-hours = { $one_day ->
        [yes] { $open ->
            [yes] Open { $name } on { $day } from { $from } to { $to }
           *[no] Shut { $name } on { $day }
        }
       *[no] { $open ->
            [yes] Open { $name } every day from { $from } to { $to }
           *[no] Shut { $name } every day
        }
    }
op-clear-opening-hours = { $one_day ->
        [yes] Take away the hours of { $name } on { $day }
       *[no] Take away the hours of { $name } for every day
    }
op-add-closure = { $closure ->
        [blocking] Keep { $name } for some, { $from } to { $to }
       *[closure] Close { $name }, { $from } to { $to }
    }
op-edit-closure = { $closure ->
        [blocking] Edit for whom { $name } is kept, { $from } to { $to }
       *[closure] Edit the closure of { $name }, { $from } to { $to }
    }
op-remove-closure = { $closure ->
        [blocking] Keep { $name } for nobody any more, { $from } to { $to }
       *[closure] Take back the closure of { $name }, { $from } to { $to }
    }
op-set-desk-rules = { $whose ->
        [venue] Set the rules of the room desk of { $name }
       *[forum] Set the rules of the room desk
    }
op-remove-desk-rules = { $whose ->
        [venue] Remove the rules of the room desk of { $name }
       *[forum] Remove the rules of the room desk
    }
op-invite-to-session = Call { $name } to “{ $session }”
op-invite-all = { $count ->
        [0] Call nobody new to “{ $session }”
        [one] Call one delegation to “{ $session }”
       *[other] Call { $count } delegations to “{ $session }”
    }
op-edit-invitation = Change the call of { $name } to “{ $session }”
op-answer-invitation = { $reply ->
        [accepted] { $name } accepts “{ $session }”
        [tentative] { $name } may come to “{ $session }”
        [declined] { $name } declines “{ $session }”
       *[none] Take back the answer of { $name } to “{ $session }”
    }
op-withdraw-invitation = Take back the call of { $name } to “{ $session }”
op-request-meeting = { $asking } asks to meet { $asked }: “{ $name }”
op-edit-request = Edit what was asked for “{ $name }”
op-add-party = Add { $name } to “{ $meeting }”
op-edit-party = Edit how { $name } comes to “{ $meeting }”
op-remove-party = { $brief ->
        [yes] Take { $name } out of “{ $meeting }”, with its brief
       *[no] Take { $name } out of “{ $meeting }”
    }
op-answer-request = { $answer ->
        [accepted] { $name } accepts “{ $meeting }”
        [tentative] { $name } may come to “{ $meeting }”
        [declined] { $name } declines “{ $meeting }”
       *[none] Take back the answer of { $name } to “{ $meeting }”
    }
op-withdraw-request = Withdraw “{ $name }”
op-confirm-meetings = { $count ->
        [one] Confirm “{ $name }”
       *[other] Confirm { $count } meetings
    }
op-unplace-meetings = { $count ->
        [one] Take time and room of “{ $name }” back
       *[other] Take time and room of { $count } meetings back
    }
op-pin-meetings = { $pinned ->
        [yes] { $count ->
            [one] Fix “{ $name }” where it is
           *[other] Fix { $count } meetings where they are
        }
       *[no] { $count ->
            [one] Let “{ $name }” be moved again
           *[other] Let { $count } meetings be moved again
        }
    }
op-record-meeting = { $came ->
        [no_show] Enter that one side did not come to “{ $name }”
       *[held] Enter that “{ $name }” took place
    }
op-add-staff = { $task ->
        [interpreter] Enter { $name } as an interpreter
        [note_taker] Enter { $name } as a note-taker
       *[liaison_officer] Enter { $name } as a liaison officer
    }
op-edit-staff = { $task ->
        [interpreter] Edit when and what { $name } interprets
        [note_taker] Edit when { $name } takes notes
       *[liaison_officer] Edit when { $name } serves as a liaison officer
    }
op-remove-staff = { $task ->
        [interpreter] Take { $name } out of the interpreters
        [note_taker] Take { $name } out of the note-takers
       *[liaison_officer] Take { $name } out of the liaison officers
    }
op-assign-staff = { $task ->
        [interpreter] Let { $name } interpret “{ $meeting }”
        [note_taker] Let { $name } take notes of “{ $meeting }”
       *[liaison_officer] Let { $name } accompany “{ $meeting }”
    }
op-dismiss-staff = Take { $name } off “{ $meeting }”
op-write-brief = Write the brief of { $name } for “{ $meeting }”
op-remove-brief = Remove the brief of { $name } for “{ $meeting }”
op-add-commitment = Enter what was agreed in “{ $meeting }”
op-edit-commitment = Edit what was agreed in “{ $meeting }”
op-settle-commitment = { $standing ->
        [done] Enter as done what was agreed in “{ $meeting }”
        [dropped] Drop what was agreed in “{ $meeting }”
       *[open] Open again what was agreed in “{ $meeting }”
    }
op-remove-commitment = Remove what was agreed in “{ $meeting }”
op-edit-hotel = Edit what is known of { $name }
op-add-room-type = Enter the type “{ $name }” of { $hotel }
op-edit-room-type = Edit the type “{ $name }” of { $hotel }
op-remove-room-type = Remove the type “{ $name }” of { $hotel }
op-add-hotel-rooms = { $count ->
        [one] Enter room { $name } of { $hotel }
       *[other] Enter { $count } rooms of { $hotel }: { $name }
    }
op-edit-hotel-rooms = { $count ->
        [one] Edit room { $name } of { $hotel }
       *[other] Edit { $count } rooms of { $hotel }: { $name }
    }
op-remove-hotel-rooms = { $count ->
        [one] Remove room { $name } of { $hotel }
       *[other] Remove { $count } rooms of { $hotel }: { $name }
    }
op-connect-rooms = Enter that { $name } of { $hotel } have a door between them
op-disconnect-rooms = Take back that { $name } of { $hotel } have a door between them
op-add-room-block = Enter the block “{ $name }” of { $hotel }
op-edit-room-block = Edit the block “{ $name }” of { $hotel }
op-remove-room-block = Remove the block “{ $name }” of { $hotel }
op-set-block-nights = Set what “{ $name }” of { $hotel } has of { $type }, { $from } to { $to }
op-allow-over-block = { $rooms ->
        [0] Allow no more { $type } than “{ $name }” of { $hotel } has, { $from } to { $to }
       *[other] Allow { $rooms } more { $type } than “{ $name }” of { $hotel } has, { $from } to { $to }
    }
op-add-sub-block = Keep { $rooms } × { $type } of { $hotel } for { $delegation }
op-edit-sub-block = Keep { $rooms } × { $type } of { $hotel } for { $delegation }
op-remove-sub-block = Keep no { $type } of { $hotel } for { $delegation } any more
op-add-stays = { $count ->
        [one] Enter a stay
       *[other] Enter { $count } stays
    }
op-assign-rooms = { $count ->
        [one] Give a room to one stay
       *[other] Give rooms to { $count } stays
    }
op-move-stay = { $room ->
        [none] Move { $guests } in { $name }, { $from } to { $to }
       *[other] Move { $guests } to { $room } in { $name }, { $from } to { $to }
    }
op-change-stays = { $over ->
        [yes] { $count ->
            [one] Change the stay of { $guests }, beyond what is contracted
           *[other] Change { $count } stays, beyond what is contracted
        }
       *[no] { $count ->
            [one] Change the stay of { $guests }
           *[other] Change { $count } stays
        }
    }
op-swap-stays = Let { $one } and { $other } change rooms
op-split-stay = Let { $guests } change rooms on { $from }
op-share-room = Let { $one } share the room of { $other }
op-unshare-room = Let { $guests } have a room of their own in { $name }
op-send-rooming-list = Send rooming list { $number } to { $hotel }
op-publish-issue = Publish issue { $number } ({ $changed ->
        [one] one person's days changed
       *[other] { $changed } people's days changed
    })
op-hand-out = Hand out { $files ->
        [one] one document
       *[other] { $files } documents
    } for { $people ->
        [one] one person
       *[other] { $people } people
    }
op-hand-out-papers = Hand out { $files ->
        [one] one file
       *[other] { $files } files
    } of { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
