# What does not fit. `known` is "no" when one of the two has no announced end, so no minutes can be counted.
# Where a rule adds minutes up, the sum follows the sentence.

conflict-space-double-booked = { $known ->
        [yes] { $about } is used twice: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) share { $minutes } min.
       *[no] { $about } is used twice: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) start in each other’s time.
    }
conflict-person-in-two-places = { $about }{ $serves ->
        [interpreter] , who interprets,
        [note_taker] , who takes notes,
       *[no] {""}
    } is expected in two places: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) { $known ->
        [yes] share { $minutes } min.
       *[no] start in each other’s time.
    }
conflict-not-yet-arrived = { $about } has not arrived yet from { $first } ({ $first_when }) when “{ $second }” starts ({ $second_when }).
conflict-already-departed = { $about } must leave for { $second } ({ $second_when }) before “{ $first }” is over ({ $first_when }).
conflict-transfer-too-short = { $about } cannot get from “{ $first }” ({ $first_when }) to “{ $second }” ({ $second_when }) in time.
conflict-too-little-rest = { $about } travels through the night on { $first } ({ $first_when }) and has too little rest before “{ $second }” ({ $second_when }).
conflict-principal-missing = “{ $first }” ({ $first_when }) is for heads of delegation only, and { $about } comes without its head.
conflict-broken-chain = { $about } arrives in { $arrives_in } with { $first } ({ $first_when }) and leaves from { $leaves_from } with { $second } ({ $second_when }); nothing is planned in between.
conflict-connection-too-short = { $about } changes from { $first } to { $second } in { $arrives_in } with too little time.
conflict-night-without-bed = { $about } has no bed for { $nights } ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-bed-without-person = { $about } has a bed at { $first } for { $nights }, and is not there ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-two-beds = { $about } has two beds for { $nights }: { $first } and { $second }.
conflict-arrival-after-check-out = { $about } lands with { $first } ({ $first_when }) after the stay at { $second } is over.
conflict-arrival-differs-from-stay = { $about } lands with { $first } ({ $first_when }) and needs a bed from { $needed_from }; the stay at { $second } begins on { $check_in }.
conflict-ticket-name-differs = The ticket of { $about } for { $first } says { $ticket_name }; the travel document says { $document_name }.
conflict-no-pick-up = Nobody meets { $people ->
        [one] one passenger
       *[other] { $people } passengers
    } of { $first } ({ $first_when }).
conflict-vehicle-overfull = { $what ->
        [bags] { $vehicle } takes { $takes } bags, and { $first } ({ $first_when }) has { $has }.
       *[seats] { $vehicle } has { $takes } seats, and { $first } ({ $first_when }) has { $has } passengers.
    }
conflict-vehicle-double-booked = { $about } is in two movements at a time: { $first } ({ $first_when }) and { $second } ({ $second_when }).
conflict-driver-double-booked = { $about } drives two movements at a time: { $first } ({ $first_when }) and { $second } ({ $second_when }).
conflict-vehicle-not-step-free = { $vehicle } has a step, and a passenger of { $first } ({ $first_when }) cannot climb one.
conflict-no-greeter = { $head } arrives with { $first } ({ $first_when }), and no greeter is named.
conflict-two-heads = { $about } has more than one head: { $heads }.
conflict-address-unconfirmed = The form of address of { $about } was not confirmed by anybody.
conflict-entitlement-exceeded = { $about } uses { $used } { $what ->
        [cars] cars
        [rooms] rooms
        [badges] badges
       *[seats] seats
    } and is entitled to { $entitled }.
conflict-need-past-date = { $kind ->
        [dietary] A dietary note
        [assistance] An assistance note
        [medical] A medical note
        [security] A security note
        [identity] An identity note
       *[emergency_contact] An emergency contact note
    } on { $about } was to be deleted after { $date }.
conflict-need-without-audience = { $kind ->
        [dietary] A dietary note
        [assistance] An assistance note
        [medical] A medical note
        [security] A security note
        [identity] An identity note
       *[emergency_contact] An emergency contact note
    } on { $about } names no reader, so nobody who could act on it is told.
conflict-set-up-overlap = { $about } needs more time between “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }).
conflict-turnover-too-short = The room desk wants more time in { $about } between “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }).
conflict-space-closed = { $explained ->
        [yes] { $about } is closed from { $from } to { $to } ({ $reason }), and “{ $first }” is there ({ $first_when }).
       *[no] { $about } is closed from { $from } to { $to }, and “{ $first }” is there ({ $first_when }).
    }
conflict-space-kept = { $explained ->
        [yes] { $about } is kept for others from { $from } to { $to } ({ $reason }), and “{ $first }” is there ({ $first_when }).
       *[no] { $about } is kept for others from { $from } to { $to }, and “{ $first }” is there ({ $first_when }).
    }
conflict-outside-hours = { $shut ->
        [yes] { $about } is shut that day, and “{ $first }” is there ({ $first_when }).
       *[no] { $about } is open { $hours }, and “{ $first }” is there ({ $first_when }).
    }
conflict-over-capacity = { $about } takes { $takes }{ $furnished ->
        [yes] {" "}in that layout
       *[no] {""}
    }, and { $has } are expected at “{ $first }” ({ $first_when }).
conflict-layout-not-possible = { $about } is not known to allow the layout of “{ $first }” ({ $first_when }).
conflict-booths-missing = “{ $first }” ({ $first_when }) needs interpreters’ booths: { $needed }; { $about } has { $has }.
conflict-space-not-step-free = { $partly ->
        [yes] { $about } can be reached without a step only in part, and somebody at “{ $first }” ({ $first_when }) cannot climb one.
       *[no] { $about } cannot be reached without a step, and somebody at “{ $first }” ({ $first_when }) cannot climb one.
    }
conflict-equipment-missing = “{ $first }” ({ $first_when }) needs { $missing }, and { $about } is not known to have it.
conflict-hold-lapsed = The hold for “{ $first }” on { $about } ({ $first_when }) lapsed at { $expired }.
conflict-lower-tier-first = “{ $holder }” has { $about } before one of a higher tier: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }).
conflict-slot-too-long = “{ $first }” in { $about } ({ $first_when }) takes { $takes } min, and the room desk gives { $allowed }.
conflict-outside-desk-hours = “{ $first }” in { $about } ({ $first_when }) is outside the room desk’s hours, { $hours }.
conflict-quota-exceeded = { $about } has { $has } bookings on { $what }, and the room desk gives { $allowed }.
conflict-slots-consecutive = { $about } has two bookings without a pause: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }).
conflict-not-confirmed-in-time = “{ $first }” in { $about } ({ $first_when }) was to be confirmed by { $deadline }.
conflict-delegation-missing = { $about_kind ->
        [person] { $about } must attend “{ $first }” ({ $first_when }), and does not.
       *[other] { $about } must attend “{ $first }” ({ $first_when }), and nobody of it does.
    }
conflict-more-than-invited = { $about_kind ->
        [person] { $about } comes to “{ $first }” ({ $first_when }) with others of the delegation, { $has } in all, and { $called } may.
       *[other] { $has } of { $about } come to “{ $first }” ({ $first_when }), and { $called } may.
    }
conflict-room-quota-exceeded = { $about } has { $has } bookings of { $room } on { $day }, and the room desk gives { $allowed } in one room.
conflict-slot-not-met = “{ $first }” in { $about } ({ $first_when }) does not begin on one of the room desk’s slots of { $slot } min; they begin at { $before } and { $after }.

# Meetings: who speaks and who understands, who serves, what was asked for and what was answered.
conflict-language-not-covered = { $both ->
        [yes] { $speaker } and { $listener } do not follow each other’s languages in “{ $first }” ({ $first_when }): { $languages }. Nobody at the table interprets between them.
       *[no] { $listener } does not follow { $languages }, which { $speaker } speaks in “{ $first }” ({ $first_when }). Nobody at the table interprets.
    }
conflict-interpreter-missing = “{ $first }” ({ $first_when }) is to be interpreted{ $interpretation ->
        [consecutive] {" "}consecutively
        [whispered] {" "}in whispers
        [simultaneous] {" "}simultaneously
       *[other] {""}
    }, and no interpreter is at the table.
conflict-note-taker-missing = Notes are to be taken in “{ $first }” ({ $first_when }), and no note-taker is at the table.
conflict-staff-outside-hours = { $off ->
        [yes] { $about } does not serve that day, and is at “{ $first }” ({ $first_when }).
       *[no] { $about } serves { $hours }, and is at “{ $first }” ({ $first_when }).
    }
conflict-staff-break-too-short = { $about } has too little rest between “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }).
conflict-staff-over-limit = { $about } serves { $has } min on { $day }, and { $allowed } min is the most.
conflict-staff-of-another = { $about } works for { $delegation } alone, which is not in “{ $first }” ({ $first_when }).
conflict-counterpart-unconfirmed = “{ $first }” ({ $first_when }) is planned, and was not accepted yet by: { $sides }.
conflict-declined-still-on = “{ $first }” ({ $first_when }) is still on, and was declined by: { $sides }.
conflict-outside-windows = “{ $first }” ({ $first_when }) lies outside the times that were given for it.
conflict-not-where-wished = “{ $first }” ({ $first_when }) was to be in { $wished }, and is in { $room }.
conflict-shorter-than-asked = “{ $first }” ({ $first_when }) takes { $takes } min; { $asked } were asked for.
conflict-principal-not-at-table = { $named ->
        [yes] { $delegation } comes to “{ $first }” ({ $first_when }) without { $expected }, and without anybody named instead.
       *[no] Nobody is at the table for { $delegation } in “{ $first }” ({ $first_when }).
    }
conflict-below-level = { $wanted ->
        [head] { $delegation } was to be represented by its head in “{ $first }” ({ $first_when }), and is not.
       *[deputy_head] { $delegation } was to be represented by its head or an alternate in “{ $first }” ({ $first_when }), and is not.
    }
conflict-neutral-title-missing = { $sensitivity ->
        [restricted] Only its sides may read the title of “{ $first }” ({ $first_when }), and it has no neutral one for everybody else.
       *[confidential] Only those who take part may read the title of “{ $first }” ({ $first_when }), and it has no neutral one for everybody else.
    }

# Stays and blocks of rooms. Of a stay the first thing is the stay or the leg that comes before it.
conflict-departure-differs-from-stay = { $how ->
        [short] { $about } leaves with { $second } ({ $second_when }) and needs a bed until { $needed_until }; the stay at { $first } ends on { $check_out }, so the night of { $night } is missing.
       *[long] { $about } leaves with { $second } ({ $second_when }) and needs a bed until { $needed_until }; the stay at { $first } ends on { $check_out }, with the night of { $night } too many.
    }
conflict-unneeded-nights = { $about } has a bed at { $first } for { $nights } as well, and is elsewhere then ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-stay-without-guest = Nobody is named in the stay at { $first } ({ $first_when }).
conflict-early-check-in-needed = { $guest } lands with { $first } ({ $first_when }) and is at { $second } before the room is ready.
conflict-late-check-out-needed = { $how ->
        [asked] A late check-out was asked for at { $first } ({ $first_when }), and nobody has noted until when the hotel keeps the room.
       *[needed] { $guest } leaves with { $second } ({ $second_when }), long after the room at { $first } is given back.
    }
conflict-past-cut-off = The stay at { $first } ({ $first_when }) is not confirmed, and the cut-off date of “{ $block }” was { $cut_off }.
conflict-too-many-guests = { $guests } guests sleep in one room at { $first } on { $night }; “{ $type }” sleeps { $sleeps }.
conflict-accessible-need-not-met = { $of ->
        [room] Room { $room } at { $first } ({ $first_when }) is not known to be step-free, and { $asked ->
            [yes] a step-free one was asked for
           *[no] a guest cannot climb a step
        }.
       *[type] Not every “{ $room }” at { $first } ({ $first_when }) is step-free, and { $asked ->
            [yes] a step-free room was asked for
           *[no] a guest cannot climb a step
        }.
    }
conflict-request-not-met = { $what ->
        [twin] { $wanted } separate beds were asked for at { $about }, and “{ $type }” has { $beds }.
       *[near_principal] { $how ->
            [hotel] A room near { $head } was asked for; { $head } sleeps at { $there }, and this stay is at { $here }.
           *[floor] A room near { $head } was asked for; { $head } sleeps on floor { $there }, and this stay is on floor { $here }.
        }
    }
conflict-room-out-of-service = Room { $room } at { $first } ({ $first_when }) is out of service.
conflict-room-of-other-type = Room { $room } at { $first } ({ $first_when }) is “{ $type }”, and “{ $booked }” is booked.
conflict-over-block = More of “{ $type }” is given out from “{ $about }” than is contracted: { $room_count ->
        [one] one room
       *[other] { $room_count } rooms
    } too many, on { $nights } ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-sub-blocks-over-block = More of “{ $type }” in “{ $about }” is kept for delegations than is contracted: { $room_count ->
        [one] one room
       *[other] { $room_count } rooms
    } too many, on { $nights } ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-over-sub-block = { $delegation } takes { $room_count ->
        [one] one room
       *[other] { $room_count } rooms
    } of “{ $type }” in “{ $about }” that { $room_count ->
        [one] is
       *[other] are
    } kept for others, on { $nights } ({ $count ->
        [one] one night
       *[other] { $count } nights
    }).
conflict-cut-off-near = The cut-off date of “{ $about }” is { $cut_off } ({ $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }), and { $room_count ->
        [one] one room is
       *[other] { $room_count } rooms are
    } not picked up ({ $room_nights ->
        [one] one room-night
       *[other] { $room_nights } room-nights
    }).
conflict-deposit-due = { $overdue ->
        [yes] The deposit for “{ $about }” was due on { $due }, { $days ->
            [one] yesterday
           *[other] { $days } days ago
        }, and is not paid.
       *[no] The deposit for “{ $about }” is due on { $due } ({ $days ->
            [0] today
            [one] tomorrow
           *[other] in { $days } days
        }).
    }

# The arithmetic: a beginning, steps, what they make, what was needed, and what is missing.
sum-line = { $from }{ $steps } = { $ready }; { $needed }; { $short } min short
sum-line-plain = { $from }; { $needed }; { $short } min short
# The same for who is too early, and waits.
sum-line-early = { $from }{ $steps } = { $ready }; { $needed }; { $short } min to wait
sum-line-early-plain = { $from }; { $needed }; { $short } min to wait
# A step that follows another term in a sentence; where terms stand apart it is said alone.
sum-step = , { $step }
sum-lands = lands { $time }
sum-ends = ends { $time }
sum-drops-off = drops off { $time }
sum-starts = starts { $time }
sum-departs = departs { $time }
sum-picks-up = picks up { $time }
sum-room-ready = room ready { $time }
sum-given-back = room given back { $time }
sum-night-over = the night was over { $time }
sum-border-and-bags = +{ $minutes } min border and bags
sum-bags-and-way-out = +{ $minutes } min bags and way out
sum-way-out = +{ $minutes } min way out
sum-drive = +{ $minutes } min drive
sum-walk = +{ $minutes } min walk
sum-check-in = +{ $minutes } min check-in
sum-change = +{ $minutes } min to change
sum-clear = +{ $minutes } min to clear
sum-set-up = +{ $minutes } min to set up
sum-turnover = +{ $minutes } min between bookings
sum-room-change = +{ $minutes } min room change
sum-rest = +{ $minutes } min rest
