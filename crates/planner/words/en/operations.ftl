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
op-edit-person = Edit { $name }
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
op-generate = Fill the forum: { $what }
op-accept-import = { $noun ->
        [people] Import { $count } people from { $file }
        [delegations] Import { $count } delegations from { $file }
        [legs] Import { $count } rows of travel from { $file }
        [stays] Import { $count } rows of lodging from { $file }
        [sessions] Import { $count } sessions from { $file }
        [rooms] Import { $count } rooms from { $file }
       *[other] Import { $count } entries from { $file }
    }
