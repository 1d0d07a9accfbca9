# Lo que no encaja. `known` es "no" cuando uno de los dos no tiene final anunciado y no se pueden contar minutos.
# Donde una regla suma minutos, la cuenta sigue a la frase.

conflict-space-double-booked = { $known ->
        [yes] { $about } se usa dos veces: “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }) coinciden { $minutes } min.
       *[no] { $about } se usa dos veces: “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }) empiezan una durante la otra.
    }
conflict-person-in-two-places = { $about }{ $serves ->
        [interpreter] , intérprete,
        [note_taker] , que toma notas,
       *[no] {""}
    } tiene que estar en dos lugares: “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }) { $known ->
        [yes] coinciden { $minutes } min.
       *[no] empiezan una durante la otra.
    }
conflict-not-yet-arrived = { $about } no llegó todavía de { $first } ({ $first_when }) cuando empieza “{ $second }” ({ $second_when }).
conflict-already-departed = { $about } debe salir para { $second } ({ $second_when }) antes de que termine “{ $first }” ({ $first_when }).
conflict-transfer-too-short = { $about } no puede ir a tiempo de “{ $first }” ({ $first_when }) a “{ $second }” ({ $second_when }).
conflict-too-little-rest = { $about } viaja toda la noche en { $first } ({ $first_when }) y tiene poco descanso antes de “{ $second }” ({ $second_when }).
conflict-principal-missing = “{ $first }” ({ $first_when }) es solo para jefes de delegación, y { $about } acude sin su jefatura.
conflict-broken-chain = { $about } llega a { $arrives_in } con { $first } ({ $first_when }) y sale de { $leaves_from } con { $second } ({ $second_when }); no hay nada previsto entre ambos.
conflict-connection-too-short = { $about } cambia de { $first } a { $second } en { $arrives_in } con poco tiempo.
conflict-night-without-bed = { $about } no tiene cama para { $nights } ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-bed-without-person = { $about } tiene cama en { $first } para { $nights }, y no está allí ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-two-beds = { $about } tiene dos camas para { $nights }: { $first } y { $second }.
conflict-arrival-after-check-out = { $about } aterriza con { $first } ({ $first_when }) cuando la estancia en { $second } ya terminó.
conflict-arrival-differs-from-stay = { $about } aterriza con { $first } ({ $first_when }) y necesita cama desde el { $needed_from }; la estancia en { $second } empieza el { $check_in }.
conflict-ticket-name-differs = El billete de { $about } para { $first } dice { $ticket_name }; el documento de viaje dice { $document_name }.
conflict-no-pick-up = Nadie recoge a { $people ->
        [one] un pasajero
       *[other] { $people } pasajeros
    } de { $first } ({ $first_when }).
conflict-vehicle-overfull = { $what ->
        [bags] En { $vehicle } caben { $takes } maletas, y { $first } ({ $first_when }) lleva { $has }.
       *[seats] { $vehicle } tiene { $takes } plazas, y { $first } ({ $first_when }) lleva { $has } pasajeros.
    }
conflict-vehicle-double-booked = { $about } está en dos traslados a la vez: { $first } ({ $first_when }) y { $second } ({ $second_when }).
conflict-driver-double-booked = { $about } conduce dos traslados a la vez: { $first } ({ $first_when }) y { $second } ({ $second_when }).
conflict-vehicle-not-step-free = { $vehicle } tiene escalón, y un pasajero de { $first } ({ $first_when }) no puede subirlo.
conflict-no-greeter = { $head } llega con { $first } ({ $first_when }), y no se indicó quién recibe.
conflict-two-heads = { $about } tiene más de una jefatura: { $heads }.
conflict-address-unconfirmed = Nadie confirmó el tratamiento de { $about }.
conflict-entitlement-exceeded = { $about } usa { $used } { $what ->
        [cars] vehículos
        [rooms] habitaciones
        [badges] credenciales
       *[seats] plazas
    } y le corresponden { $entitled }.
conflict-need-past-date = Una nota { $kind ->
        [dietary] de alimentación
        [assistance] de asistencia
        [medical] de salud
        [security] de seguridad
        [identity] de identidad
       *[emergency_contact] sobre el contacto de emergencia
    } de { $about } debía eliminarse después del { $date }.
conflict-need-without-audience = Una nota { $kind ->
        [dietary] de alimentación
        [assistance] de asistencia
        [medical] de salud
        [security] de seguridad
        [identity] de identidad
       *[emergency_contact] sobre el contacto de emergencia
    } de { $about } no indica destinatario, así que no se avisa a nadie que pudiera atenderla.
conflict-set-up-overlap = { $about } necesita más tiempo entre “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }).
conflict-turnover-too-short = La oficina de salas quiere más tiempo en { $about } entre “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }).
conflict-space-closed = { $explained ->
        [yes] { $about } está cerrada del { $from } al { $to } ({ $reason }), y “{ $first }” está allí ({ $first_when }).
       *[no] { $about } está cerrada del { $from } al { $to }, y “{ $first }” está allí ({ $first_when }).
    }
conflict-space-kept = { $explained ->
        [yes] { $about } se reserva para otros del { $from } al { $to } ({ $reason }), y “{ $first }” está allí ({ $first_when }).
       *[no] { $about } se reserva para otros del { $from } al { $to }, y “{ $first }” está allí ({ $first_when }).
    }
conflict-outside-hours = { $shut ->
        [yes] { $about } no abre ese día, y “{ $first }” está allí ({ $first_when }).
       *[no] { $about } abre { $hours }, y “{ $first }” está allí ({ $first_when }).
    }
conflict-over-capacity = En { $about } caben { $takes }{ $furnished ->
        [yes] {" "}con ese montaje
       *[no] {""}
    }, y se esperan { $has } en “{ $first }” ({ $first_when }).
conflict-layout-not-possible = No se sabe si { $about } admite el montaje de “{ $first }” ({ $first_when }).
conflict-booths-missing = “{ $first }” ({ $first_when }) necesita cabinas de interpretación: { $needed }; { $about } tiene { $has }.
conflict-space-not-step-free = { $partly ->
        [yes] A { $about } solo se llega en parte sin escalones, y alguien en “{ $first }” ({ $first_when }) no puede subirlos.
       *[no] A { $about } no se llega sin escalones, y alguien en “{ $first }” ({ $first_when }) no puede subirlos.
    }
conflict-equipment-missing = “{ $first }” ({ $first_when }) necesita { $missing }, y no se sabe si { $about } lo tiene.
conflict-hold-lapsed = La opción de “{ $first }” sobre { $about } ({ $first_when }) venció el { $expired }.
conflict-lower-tier-first = “{ $holder }” tiene { $about } antes que otra de un nivel superior: “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }).
conflict-slot-too-long = “{ $first }” en { $about } ({ $first_when }) ocupa { $takes } min, y la oficina de salas da { $allowed }.
conflict-outside-desk-hours = “{ $first }” en { $about } ({ $first_when }) queda fuera del horario de la oficina de salas, { $hours }.
conflict-quota-exceeded = { $about } tiene { $has } reservas el { $what }, y la oficina de salas da { $allowed }.
conflict-slots-consecutive = { $about } tiene dos reservas sin pausa: “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }).
conflict-not-confirmed-in-time = “{ $first }” en { $about } ({ $first_when }) debía confirmarse a más tardar el { $deadline }.
conflict-delegation-missing = { $about_kind ->
        [person] { $about } debe asistir a “{ $first }” ({ $first_when }), y no asiste.
       *[other] { $about } debe asistir a “{ $first }” ({ $first_when }), y no asiste nadie de ella.
    }
conflict-more-than-invited = { $about_kind ->
        [person] { $about } acude a “{ $first }” ({ $first_when }) con otras personas de la delegación, { $has } en total, y pueden ser { $called }.
       *[other] De { $about } acuden { $has } a “{ $first }” ({ $first_when }), y pueden ser { $called }.
    }
conflict-room-quota-exceeded = { $about } tiene { $has } reservas de { $room } el { $day }, y la oficina de salas da { $allowed } en una misma sala.
conflict-slot-not-met = “{ $first }” en { $about } ({ $first_when }) no empieza en una de las franjas de { $slot } min de la oficina de salas, que empiezan a las { $before } y a las { $after }.

# Reuniones: quién habla y quién entiende, quién presta servicio, qué se pidió y qué se respondió.
conflict-language-not-covered = { $both ->
        [yes] { $speaker } y { $listener } no siguen los idiomas de la otra parte en “{ $first }” ({ $first_when }): { $languages }. Nadie en la mesa interpreta entre ambas.
       *[no] { $listener } no sigue { $languages }, que { $speaker } habla en “{ $first }” ({ $first_when }). Nadie en la mesa interpreta.
    }
conflict-interpreter-missing = “{ $first }” ({ $first_when }) lleva interpretación{ $interpretation ->
        [consecutive] {" "}consecutiva
        [whispered] {" "}susurrada
        [simultaneous] {" "}simultánea
       *[other] {""}
    }, y no hay intérprete en la mesa.
conflict-note-taker-missing = Hay que tomar notas en “{ $first }” ({ $first_when }), y en la mesa no hay nadie para ello.
conflict-staff-outside-hours = { $off ->
        [yes] { $about } no presta servicio ese día, y está en “{ $first }” ({ $first_when }).
       *[no] { $about } presta servicio { $hours }, y está en “{ $first }” ({ $first_when }).
    }
conflict-staff-break-too-short = { $about } tiene poco descanso entre “{ $first }” ({ $first_when }) y “{ $second }” ({ $second_when }).
conflict-staff-over-limit = { $about } presta servicio { $has } min el { $day }, y lo máximo son { $allowed } min.
conflict-staff-of-another = { $about } trabaja solo para { $delegation }, que no está en “{ $first }” ({ $first_when }).
conflict-counterpart-unconfirmed = “{ $first }” ({ $first_when }) está prevista, y aún falta que la acepte: { $sides }.
conflict-declined-still-on = “{ $first }” ({ $first_when }) sigue en pie, y la declinó: { $sides }.
conflict-outside-windows = “{ $first }” ({ $first_when }) queda fuera de los momentos que se indicaron para ella.
conflict-not-where-wished = “{ $first }” ({ $first_when }) debía ser en { $wished }, y es en { $room }.
conflict-shorter-than-asked = “{ $first }” ({ $first_when }) dura { $takes } min; se pidieron { $asked }.
conflict-principal-not-at-table = { $named ->
        [yes] { $delegation } acude a “{ $first }” ({ $first_when }) sin { $expected }, y sin que se nombrara a nadie en su lugar.
       *[no] No hay nadie en la mesa por { $delegation } en “{ $first }” ({ $first_when }).
    }
conflict-below-level = { $wanted ->
        [head] { $delegation } debía estar representada por su jefatura en “{ $first }” ({ $first_when }), y no lo está.
       *[deputy_head] { $delegation } debía estar representada por su jefatura o la adjunta en “{ $first }” ({ $first_when }), y no lo está.
    }
conflict-neutral-title-missing = { $sensitivity ->
        [restricted] Solo las partes pueden leer el título de “{ $first }” ({ $first_when }), y no tiene uno neutro para los demás.
       *[confidential] Solo quienes participan pueden leer el título de “{ $first }” ({ $first_when }), y no tiene uno neutro para los demás.
    }

# Estancias y bloques de habitaciones. De una estancia, lo primero es la estancia o el tramo que va antes.
conflict-departure-differs-from-stay = { $how ->
        [short] { $about } sale con { $second } ({ $second_when }) y necesita cama hasta el { $needed_until }; la estancia en { $first } termina el { $check_out }, así que falta la noche del { $night }.
       *[long] { $about } sale con { $second } ({ $second_when }) y necesita cama hasta el { $needed_until }; la estancia en { $first } termina el { $check_out }, y sobra la noche del { $night }.
    }
conflict-unneeded-nights = { $about } tiene además cama en { $first } para { $nights }, y entonces está en otro lugar ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-stay-without-guest = No se nombró a nadie en la estancia en { $first } ({ $first_when }).
conflict-early-check-in-needed = { $guest } aterriza con { $first } ({ $first_when }) y llega a { $second } antes de que la habitación esté lista.
conflict-late-check-out-needed = { $how ->
        [asked] Se pidió una salida tardía en { $first } ({ $first_when }), y nadie anotó hasta cuándo guarda el hotel la habitación.
       *[needed] { $guest } sale con { $second } ({ $second_when }), mucho después de entregar la habitación en { $first }.
    }
conflict-past-cut-off = La estancia en { $first } ({ $first_when }) no está confirmada, y la fecha límite de “{ $block }” era el { $cut_off }.
conflict-too-many-guests = { $guests } huéspedes duermen en una habitación de { $first } el { $night }; en “{ $type }” caben { $sleeps }.
conflict-accessible-need-not-met = { $of ->
        [room] No se sabe si la habitación { $room } de { $first } ({ $first_when }) es sin escalones, y { $asked ->
            [yes] se pidió una sin escalones
           *[no] un huésped no puede subir un escalón
        }.
       *[type] No todas las “{ $room }” de { $first } ({ $first_when }) son sin escalones, y { $asked ->
            [yes] se pidió una sin escalones
           *[no] un huésped no puede subir un escalón
        }.
    }
conflict-request-not-met = { $what ->
        [twin] Se pidieron { $wanted } camas separadas en { $about }, y “{ $type }” tiene { $beds }.
       *[near_principal] { $how ->
            [hotel] Se pidió una habitación cerca de { $head }; { $head } duerme en { $there }, y esta estancia es en { $here }.
           *[floor] Se pidió una habitación cerca de { $head }; { $head } duerme en la planta { $there }, y esta estancia está en la planta { $here }.
        }
    }
conflict-room-out-of-service = La habitación { $room } de { $first } ({ $first_when }) está fuera de servicio.
conflict-room-of-other-type = La habitación { $room } de { $first } ({ $first_when }) es “{ $type }”, y se reservó “{ $booked }”.
conflict-over-block = Se dan más “{ $type }” de “{ $about }” de las contratadas: { $room_count ->
        [one] una habitación
       *[other] { $room_count } habitaciones
    } de más, { $nights } ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-sub-blocks-over-block = Se guardan para delegaciones más “{ $type }” en “{ $about }” de las contratadas: { $room_count ->
        [one] una habitación
       *[other] { $room_count } habitaciones
    } de más, { $nights } ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-over-sub-block = { $delegation } toma { $room_count ->
        [one] una habitación
       *[other] { $room_count } habitaciones
    } “{ $type }” de “{ $about }” que { $room_count ->
        [one] se guarda
       *[other] se guardan
    } para otros, { $nights } ({ $count ->
        [one] una noche
       *[other] { $count } noches
    }).
conflict-cut-off-near = La fecha límite de “{ $about }” es el { $cut_off } ({ $days ->
        [0] hoy
        [one] mañana
       *[other] dentro de { $days } días
    }), y { $room_count ->
        [one] queda una habitación
       *[other] quedan { $room_count } habitaciones
    } sin tomar ({ $room_nights ->
        [one] una habitación-noche
       *[other] { $room_nights } habitaciones-noche
    }).
conflict-deposit-due = { $overdue ->
        [yes] El depósito de “{ $about }” vencía el { $due }, { $days ->
            [one] ayer
           *[other] hace { $days } días
        }, y no está pagado.
       *[no] El depósito de “{ $about }” vence el { $due } ({ $days ->
            [0] hoy
            [one] mañana
           *[other] dentro de { $days } días
        }).
    }

# La cuenta: un comienzo, pasos, lo que suman, lo que hacía falta y lo que falta.
sum-line = { $from }{ $steps } = { $ready }; { $needed }; faltan { $short } min
sum-line-plain = { $from }; { $needed }; faltan { $short } min
# Lo mismo para quien llega demasiado pronto y espera.
sum-line-early = { $from }{ $steps } = { $ready }; { $needed }; { $short } min de espera
sum-line-early-plain = { $from }; { $needed }; { $short } min de espera
# Un paso que sigue a otro término en una frase; donde los términos están separados se dice solo.
sum-step = , { $step }
sum-lands = aterriza { $time }
sum-ends = termina { $time }
sum-drops-off = deja { $time }
sum-starts = empieza { $time }
sum-departs = sale { $time }
sum-picks-up = recoge { $time }
sum-room-ready = habitación lista { $time }
sum-given-back = habitación entregada { $time }
sum-night-over = la noche terminó { $time }
sum-border-and-bags = +{ $minutes } min frontera y equipaje
sum-bags-and-way-out = +{ $minutes } min equipaje y salida
sum-way-out = +{ $minutes } min hasta la salida
sum-drive = +{ $minutes } min en vehículo
sum-walk = +{ $minutes } min a pie
sum-check-in = +{ $minutes } min facturación
sum-change = +{ $minutes } min de cambio
sum-clear = +{ $minutes } min para desmontar
sum-set-up = +{ $minutes } min para montar
sum-turnover = +{ $minutes } min entre reservas
sum-room-change = +{ $minutes } min de cambio de sala
sum-rest = +{ $minutes } min de descanso
