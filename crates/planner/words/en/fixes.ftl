# What would mend a conflict: said on a button.

fix-move-meeting = Move “{ $name }” to { $when }
fix-leave-session = Take { $person } out of “{ $name }”
fix-decline-meeting = Decline “{ $name }”
fix-move-movement = Move the pick-up { $name } to { $when }
fix-change-room = Move “{ $name }” to { $space }
fix-confirm-booking = Confirm “{ $name }”
fix-shorten-set-up = Set up for “{ $name }” in { $count } min less
fix-shorten-booking = Let “{ $name }” end at { $when }
fix-let-in = Let { $name } into { $space } all the same
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
fix-remove-need = Remove { $kind ->
        [dietary] the dietary note
        [assistance] the assistance note
        [medical] the medical note
        [security] the security note
        [identity] the identity note
       *[emergency_contact] the emergency contact note
    } on { $person }; the history keeps it until needs are purged
fix-raise-entitlement = Raise what { $name } is entitled to from { $entitled } to { $used } { $what ->
        [cars] cars
        [rooms] rooms
        [badges] badges
       *[seats] seats
    }
fix-assign-staff = { $task ->
        [interpreter] Let { $person } interpret in “{ $name }”
       *[note_taker] Let { $person } take notes in “{ $name }”
    }
fix-replace-staff = Let { $other } serve “{ $name }” instead of { $person }
fix-lengthen-meeting = Let “{ $name }” end at { $when }
fix-cancel-stay = Cancel the stay at { $name }, { $from } to { $to }
fix-confirm-stay = Once the hotel has agreed: confirm the stay at { $name }, { $from } to { $to }
fix-note-ready = Once the hotel has agreed: note that the room at { $name } is ready at { $time }
fix-change-room-type = Book “{ $to }” at { $name } for { $person }
fix-give-room = Give { $person } room { $to } at { $name }
fix-leave-room = Take { $person } out of room { $to } at { $name }
fix-beside-block = Book the stay of { $person } at { $name } beside the block
fix-note-kept = Once the hotel has agreed: note that the room at { $name } is kept until { $time }
fix-forgo-late-check-out = Ask for no late check-out at { $name } for { $person } any more
fix-from-block = Take the stay of { $person } at { $name } from the block “{ $to }”
fix-confirm-block = Once the hotel has agreed: confirm { $count ->
        [one] the stay
       *[other] all { $count } stays
    } taken from “{ $name }”
fix-give-block-back = Give “{ $name }” back to the hotel
fix-deposit-paid = Once it is paid: note that the deposit for “{ $name }” was paid on { $date }

# What must happen before an offered room holds.
offer-condition-release = once the hold for “{ $name }” is released
offer-condition-unplace = once the meeting “{ $name }”, which is only asked for, is declined or goes elsewhere
offer-condition-shorter = if setting up beside “{ $name }” took { $count } min less
offer-condition-let_in = with leave from whoever keeps it: { $reason }

# Why an offered room stands where it stands.
offer-reason-free = free
offer-reason-after_conditions = not free yet
offer-reason-things_missing = { $count ->
        [one] one thing asked for is not known to be there
       *[other] { $count } things asked for are not known to be there
    }
offer-reason-step_unknown = nobody looked yet for a step
offer-reason-same_room = the same room
offer-reason-same_floor = same floor
offer-reason-same_building = same building
offer-reason-same_venue = same venue
offer-reason-other_venue = another venue
offer-reason-at_once = from the beginning
offer-reason-later = { $count } min later
offer-reason-seats_spare = { $count ->
        [0] just large enough
        [one] one seat to spare
       *[other] { $count } seats to spare
    }
offer-reason-size_unknown = size not known
reseat-reason-room = its room is taken
reseat-reason-people = somebody in it is held up
reseat-reason-late = somebody in it comes too late; it does not move for that
