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
