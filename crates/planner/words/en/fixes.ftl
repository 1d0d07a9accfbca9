# What would mend a conflict: said on a button.

fix-move-meeting = Move “{ $name }” to { $when }
fix-leave-session = Take { $person } out of “{ $name }”
fix-decline-meeting = Decline “{ $name }”
fix-move-movement = Move the pick-up { $name } to { $when }
fix-change-room = Move “{ $name }” to { $space }
fix-release-booking = Release the hold for “{ $name }”
fix-change-stay = Change the stay at { $name } to { $from }–{ $to }
fix-add-stay = Add a stay at { $name }, { $from } to { $to }
fix-leave-stay = Take { $person } out of the stay at { $name }
fix-one-head = Make { $person } a delegate
fix-bring-head = Let { $person } come to “{ $name }” too
fix-join-movement = Take { $who }{ $party ->
        [yes] {" "}and { $others } more
       *[no] {""}
    } along with { $name }, { $when }
fix-add-pick-up = Meet { $who }{ $party ->
        [yes] {" "}and { $others } more
       *[no] {""}
    } at { $at }, { $when }, and drive to { $goes_to }
fix-bridge-gap = Drive { $who } from { $at } to { $goes_to }, { $when }
fix-change-vehicle = Use { $vehicle } for { $name }, { $when }
fix-change-driver = Let { $driver } drive { $name }, { $when }
fix-name-greeter = { $greeter } greets at { $name }
fix-confirm-address = Confirm “{ $salutation }” and the other forms for { $person }, as agreed with their office, in the name of { $by }
fix-correct-tickets = Once the carrier has corrected them: enter the tickets of { $person } as { $document_name }
fix-remove-need = Remove the { $kind } note on { $person }; the history keeps it until needs are purged
fix-raise-entitlement = Raise what { $name } is entitled to from { $entitled } to { $used } { $what ->
        [cars] cars
        [rooms] rooms
        [badges] badges
       *[seats] seats
    }
