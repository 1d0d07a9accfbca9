# Bump and re-seat: something takes a room, and what is in its way is given other seats.
reseat-title = Give “{ $title }” its room
reseat-title-overrun = “{ $title }” overruns
reseat-overruns = Overruns…
reseat-step-minutes = By how much?
reseat-step-seats = Where the others go
reseat-step-outcome = What comes of it
reseat-minutes = { $count } min
reseat-other = Other
reseat-other-minutes = Minutes
reseat-problem-minutes = From 1 to 720.
reseat-until = { $room } until { $until } instead of { $was }
reseat-until-day = { $room } until { $until } on { $day } instead of { $was }
reseat-hit = { $uses ->
    [0] Nobody is hit.
    [one] One thing is hit{ $people ->
        [0] .
        [one] , with one person.
       *[other] , with { $people } people.
    }
   *[other] { $uses } things are hit{ $people ->
        [0] .
        [one] , with one person.
       *[other] , with { $people } people.
    }
}
reseat-unseated = { $count ->
    [one] For one of them no seat was found. Look for one, or untick it to let it stay as a conflict.
   *[other] For { $count } of them no seat was found. Look for some, or untick them to let them stay as conflicts.
}
reseat-blocked = This cannot be done yet: { $space } would still be taken by { $holder }. Look for another seat for it, or take less time.
reseat-goes = { $title } goes elsewhere
reseat-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
reseat-outranks = Goes before it
reseat-open-end = from { $from }
reseat-to = goes to
reseat-stays = stays where it is
reseat-no-seat = no seat found
reseat-another = Another seat…
reseat-look = Look for one…
reseat-others = Other seats for { $title }
reseat-outcome-later = Once everybody has a seat, this shows which conflicts come and go, and who must be told.
reseat-do = { $kind ->
    [overrun] { $count ->
        [0] Let it overrun
        [one] Let it overrun and re-seat one
       *[other] Let it overrun and re-seat { $count }
    }
   *[other] { $count ->
        [0] Give it the room
        [one] Give it the room and re-seat one
       *[other] Give it the room and re-seat { $count }
    }
}
