# Lo que se hizo. El historial lo enumera; el botón de deshacer dice antes “Deshacer: ”.

op-found-forum = Fundar “{ $name }”
op-edit-forum = Modificar el foro “{ $name }”
op-add-theme = Añadir el tema “{ $name }”
op-add-partner = Añadir el socio { $name }
op-add-body = Añadir { $name }
op-edit-body = Modificar { $name }
op-add-delegation = Añadir la delegación de { $name }
op-edit-delegation = Modificar la delegación de { $name }
op-remove-delegation = Quitar la delegación de { $name }
op-add-person = Añadir a { $name }
op-edit-person = { $confirmation ->
        [cleared] Modificar a { $name }; los tratamientos ya no están confirmados
       *[other] Modificar a { $name }
    }
op-remove-person = Quitar a { $name }
op-add-membership = Incluir a { $name } en la delegación de { $delegation }
op-edit-membership = Modificar el puesto de { $name } en la delegación de { $delegation }
op-remove-membership = Sacar a { $name } de la delegación de { $delegation }
op-add-office = Registrar el cargo de { $name }: { $title } de { $body }
op-edit-office = Modificar el cargo de { $name }: { $title }
op-remove-office = Quitar el cargo de { $name }: { $title }
op-add-place = Añadir el lugar { $name }
op-add-venue = Añadir la sede { $name }
op-add-space = Añadir { $name } en { $venue }
op-divide-space = Dividir { $name } en { $parts }
op-edit-space = Modificar { $name }
op-remove-space = Quitar { $name }
op-add-session = Añadir “{ $name }”
op-edit-session = Modificar “{ $name }”
op-move-session = { $placed ->
        [yes] Mover “{ $name }” a { $space }, { $when }
       *[no] Mover “{ $name }” al { $when }
    }
op-remove-session = Quitar “{ $name }”
op-attend-session = Inscribir a { $person } en “{ $name }”
op-leave-session = Sacar a { $person } de “{ $name }”
op-add-meeting = Añadir la reunión “{ $name }”
op-edit-meeting = Modificar la reunión “{ $name }”
op-move-meeting = { $placed ->
        [yes] Mover la reunión “{ $name }” a { $space }, { $when }
       *[no] Mover la reunión “{ $name }” al { $when }
    }
op-remove-meeting = Quitar la reunión “{ $name }”
op-book-room = Reservar { $space } para “{ $name }”, { $when }
op-move-booking = Mover “{ $name }” a { $space }, { $when }
op-edit-booking = Modificar la reserva de { $space } para “{ $name }”
op-add-leg = Registrar { $name } { $from }–{ $to }, { $when }
op-edit-leg = Modificar { $name } { $from }–{ $to }, { $when }
op-remove-leg = Quitar { $name } { $from }–{ $to }, { $when }
op-add-stay = Registrar una estancia en { $name }, del { $from } al { $to }
op-edit-stay = Modificar la estancia en { $name }, del { $from } al { $to }
op-remove-stay = Quitar la estancia en { $name }, del { $from } al { $to }
op-edit-place = Modificar el lugar { $name }
op-remove-place = Quitar el lugar { $name }
op-add-airport = Añadir el aeropuerto { $name }
op-edit-venue = Modificar la sede { $name }
op-set-transit-time = { $entered ->
        [yes] Fijar { $from } → { $to } en { $minutes } min
       *[no] Volver a la estimación para { $from } → { $to }
    }
op-edit-traveller = Modificar a { $name } en { $leg }
op-correct-tickets = Registrar los billetes de { $name } como corregidos a { $ticket_name }
op-set-delay = { $how ->
        [late] Registrar { $minutes } min de retraso de { $name } { $from }–{ $to }, { $when }
        [early] Registrar que { $name } { $from }–{ $to }, { $when }, se adelanta { $minutes } min
       *[on_time] Registrar que { $name } { $from }–{ $to }, { $when }, va a su hora
    }
op-add-journey = Registrar el viaje { $name }
op-edit-journey = Modificar el viaje { $name }
op-remove-journey = Quitar el viaje { $name }
op-add-driver = Añadir al conductor { $name }
op-edit-driver = Modificar al conductor { $name }
op-remove-driver = Quitar al conductor { $name }
op-add-vehicle = Añadir el vehículo { $name }
op-edit-vehicle = Modificar el vehículo { $name }
op-remove-vehicle = Quitar el vehículo { $name }
op-add-movement = Registrar el traslado { $from } → { $to }, { $when }
op-edit-movement = Modificar el traslado { $from } → { $to }, { $when }
op-remove-movement = Quitar el traslado { $from } → { $to }, { $when }
op-assign-movement = { $assigned ->
        [yes] Asignar { $who } a { $from } → { $to }, { $when }
       *[no] Retirar vehículo y conductor de { $from } → { $to }, { $when }
    }
op-move-movement = Mover el traslado { $from } → { $to } al { $when }
op-generate = Llenar el foro: { $what ->
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
op-set-rule = Decidir sobre una regla: { $rule }
op-waive-conflict = Apartar un conflicto de { $name }: { $reason }
op-lift-waiver = Reabrir un conflicto que estaba apartado: { $reason }

op-edit-partner = Modificar lo que { $name } hace por el foro
op-remove-partner = Sacar a { $name } de los socios
op-name-body = Nombrar a { $name } en el idioma “{ $language }”
op-set-portrait = Poner una fotografía a { $name }
op-clear-portrait = Retirar la fotografía de { $name }
op-set-emblem = Poner un emblema a { $name }
op-clear-emblem = Retirar el emblema de { $name }
op-confirm-address = Registrar los tratamientos de { $name } como confirmados por { $by }
op-add-need = Registrar una necesidad sensible de { $name }
op-edit-need = Modificar una necesidad sensible de { $name }
op-remove-need = Quitar una necesidad sensible de { $name }
op-purge-person = Eliminar definitivamente a una persona
op-purge-needs = Eliminar definitivamente las necesidades sensibles vencidas
op-purged-entry = Un cambio cuyo contenido se eliminó definitivamente
op-merge-people = Hacer una sola persona de { $name } y { $gone }
op-add-precedence-scheme = Añadir el orden de precedencia “{ $name }”
op-edit-precedence-scheme = Modificar el orden de precedencia “{ $name }”
op-remove-precedence-scheme = Quitar el orden de precedencia “{ $name }”
op-use-precedence = { $chosen ->
        [yes] Poner en vigor el orden de precedencia “{ $name }”
       *[no] No poner en vigor ningún orden de precedencia
    }
op-move-in-precedence = Dar a mano un puesto a { $name } en “{ $scheme }”: { $reason }
op-unmove-in-precedence = Anular el puesto dado a mano a { $name } en “{ $scheme }”
op-accept-import = { $noun ->
        [people] Importar { $count } personas de { $file }
        [delegations] Importar { $count } delegaciones de { $file }
        [legs] Importar { $count } filas de viajes de { $file }
        [stays] Importar { $count } filas de alojamiento de { $file }
        [sessions] Importar { $count } sesiones de { $file }
        [rooms] Importar { $count } salas de { $file }
       *[other] Importar { $count } entradas de { $file }
    }
op-keep-apart = Considerar a { $name } y { $other } dos personas
op-offer-again = Volver a proponer la unión de { $name } y { $other }
op-move-bookings = { $count ->
        [one] Mover { $name }
       *[other] Mover { $count } a la vez: { $name }
    }
op-place-meetings = { $count ->
        [one] Programar una reunión
       *[other] Programar { $count } reuniones
    }
op-reseat = { $count ->
        [0] Dar a “{ $name }” su sala
        [one] Dar a “{ $name }” su sala y reubicar una reserva
       *[other] Dar a “{ $name }” su sala y reubicar { $count } reservas
    }
op-swap-bookings = Intercambiar “{ $name }” en { $space } y “{ $other }” en { $other_space }
op-copy-bookings = { $count ->
        [one] Copiar la reserva “{ $name }”
       *[other] Copiar { $count } reservas: { $name }
    }
op-challenge-hold = Pedir a quien tiene la opción “{ $name }” sobre { $space } que decida, para “{ $by }”
op-withdraw-challenge = Anular la petición de decidir sobre la opción “{ $name }” de { $space }
op-confirm-booking = Confirmar { $space } para “{ $name }”, { $when }
op-confirm-bookings = { $count ->
        [one] Confirmar “{ $name }”
       *[other] Confirmar { $count } reservas: { $name }
    }
op-release-bookings = { $count ->
        [one] Devolver la sala de “{ $name }”
       *[other] Devolver las salas de { $count } reservas: { $name }
    }
op-release-booking = Liberar { $space }, que se guardaba para “{ $name }”, { $when }
op-release-lapsed-holds = { $count ->
        [0] No liberar ninguna opción: no venció ninguna
        [one] Liberar la opción vencida “{ $name }”
       *[other] Liberar { $count } opciones vencidas: { $name }
    }
op-promote-hold = Poner en primer lugar la opción “{ $name }” sobre { $space }
op-book-series = Reservar { $space } { $count } días para “{ $name }”, del { $from } al { $to }
op-edit-series = Modificar la serie “{ $name }” en { $space }, del { $from } al { $to }
op-skip-series-day = Omitir { $when } de la serie “{ $name }” en { $space }
op-add-series-day-back = Volver a incluir { $when } en la serie “{ $name }” en { $space }
op-remove-series = Quitar la serie “{ $name }” en { $space }, del { $from } al { $to }
op-remove-venue = Quitar { $name }
op-set-space-layouts = { $count ->
        [0] No permitir ningún montaje en { $name }
        [one] Permitir un montaje en { $name }
       *[other] Permitir { $count } montajes en { $name }
    }
op-set-opening-hours = { $one_day ->
        [yes] { $open ->
            [yes] Abrir { $name } el { $day } de { $from } a { $to }
           *[no] Cerrar { $name } el { $day }
        }
       *[no] { $open ->
            [yes] Abrir { $name } todos los días de { $from } a { $to }
           *[no] Cerrar { $name } todos los días
        }
    }
op-clear-opening-hours = { $one_day ->
        [yes] Retirar el horario de { $name } del { $day }
       *[no] Retirar el horario de { $name } de todos los días
    }
op-add-closure = { $closure ->
        [blocking] Reservar { $name } para algunos, del { $from } al { $to }
       *[closure] Cerrar { $name }, del { $from } al { $to }
    }
op-edit-closure = { $closure ->
        [blocking] Modificar para quién se reserva { $name }, del { $from } al { $to }
       *[closure] Modificar el cierre de { $name }, del { $from } al { $to }
    }
op-remove-closure = { $closure ->
        [blocking] No reservar más { $name } para nadie, del { $from } al { $to }
       *[closure] Anular el cierre de { $name }, del { $from } al { $to }
    }
op-set-desk-rules = { $whose ->
        [venue] Fijar las reglas de la oficina de salas de { $name }
       *[forum] Fijar las reglas de la oficina de salas
    }
op-remove-desk-rules = { $whose ->
        [venue] Quitar las reglas de la oficina de salas de { $name }
       *[forum] Quitar las reglas de la oficina de salas
    }
op-invite-to-session = Convocar a { $name } a “{ $session }”
op-invite-all = { $count ->
        [0] No convocar a nadie más a “{ $session }”
        [one] Convocar a una delegación a “{ $session }”
       *[other] Convocar a { $count } delegaciones a “{ $session }”
    }
op-edit-invitation = Modificar la convocatoria de { $name } a “{ $session }”
op-answer-invitation = { $reply ->
        [accepted] { $name } acepta “{ $session }”
        [tentative] { $name } quizá asista a “{ $session }”
        [declined] { $name } declina “{ $session }”
       *[none] Anular la respuesta de { $name } a “{ $session }”
    }
op-withdraw-invitation = Anular la convocatoria de { $name } a “{ $session }”
op-request-meeting = { $asking } solicita reunirse con { $asked }: “{ $name }”
op-edit-request = Modificar lo que se solicitó para “{ $name }”
op-add-party = Añadir a { $name } a “{ $meeting }”
op-edit-party = Modificar cómo acude { $name } a “{ $meeting }”
op-remove-party = { $brief ->
        [yes] Sacar a { $name } de “{ $meeting }”, con su nota preparatoria
       *[no] Sacar a { $name } de “{ $meeting }”
    }
op-answer-request = { $answer ->
        [accepted] { $name } acepta “{ $meeting }”
        [tentative] { $name } quizá acuda a “{ $meeting }”
        [declined] { $name } declina “{ $meeting }”
       *[none] Anular la respuesta de { $name } a “{ $meeting }”
    }
op-withdraw-request = Retirar “{ $name }”
op-confirm-meetings = { $count ->
        [one] Confirmar “{ $name }”
       *[other] Confirmar { $count } reuniones
    }
op-unplace-meetings = { $count ->
        [one] Retirar hora y sala de “{ $name }”
       *[other] Retirar hora y sala de { $count } reuniones
    }
op-pin-meetings = { $pinned ->
        [yes] { $count ->
            [one] Fijar “{ $name }” donde está
           *[other] Fijar { $count } reuniones donde están
        }
       *[no] { $count ->
            [one] Permitir de nuevo mover “{ $name }”
           *[other] Permitir de nuevo mover { $count } reuniones
        }
    }
op-record-meeting = { $came ->
        [no_show] Registrar que una parte no se presentó a “{ $name }”
       *[held] Registrar que “{ $name }” se celebró
    }
op-add-staff = { $task ->
        [interpreter] Registrar a { $name } como intérprete
        [note_taker] Registrar a { $name } para la toma de notas
       *[liaison_officer] Registrar a { $name } como oficial de enlace
    }
op-edit-staff = { $task ->
        [interpreter] Modificar cuándo y qué interpreta { $name }
        [note_taker] Modificar cuándo toma notas { $name }
       *[liaison_officer] Modificar cuándo presta servicio { $name } como oficial de enlace
    }
op-remove-staff = { $task ->
        [interpreter] Sacar a { $name } de los intérpretes
        [note_taker] Sacar a { $name } de la toma de notas
       *[liaison_officer] Sacar a { $name } de los oficiales de enlace
    }
op-assign-staff = { $task ->
        [interpreter] Asignar la interpretación de “{ $meeting }” a { $name }
        [note_taker] Asignar la toma de notas de “{ $meeting }” a { $name }
       *[liaison_officer] Asignar el enlace de “{ $meeting }” a { $name }
    }
op-dismiss-staff = Retirar a { $name } de “{ $meeting }”
op-write-brief = Escribir la nota preparatoria de { $name } para “{ $meeting }”
op-remove-brief = Quitar la nota preparatoria de { $name } para “{ $meeting }”
op-add-commitment = Registrar un compromiso de “{ $meeting }”
op-edit-commitment = Modificar un compromiso de “{ $meeting }”
op-settle-commitment = { $standing ->
        [done] Registrar como cumplido un compromiso de “{ $meeting }”
        [dropped] Abandonar un compromiso de “{ $meeting }”
       *[open] Reabrir un compromiso de “{ $meeting }”
    }
op-remove-commitment = Quitar un compromiso de “{ $meeting }”
op-edit-hotel = Modificar lo que se sabe de { $name }
op-add-room-type = Registrar el tipo “{ $name }” de { $hotel }
op-edit-room-type = Modificar el tipo “{ $name }” de { $hotel }
op-remove-room-type = Quitar el tipo “{ $name }” de { $hotel }
op-add-hotel-rooms = { $count ->
        [one] Registrar la habitación { $name } de { $hotel }
       *[other] Registrar { $count } habitaciones de { $hotel }: { $name }
    }
op-edit-hotel-rooms = { $count ->
        [one] Modificar la habitación { $name } de { $hotel }
       *[other] Modificar { $count } habitaciones de { $hotel }: { $name }
    }
op-remove-hotel-rooms = { $count ->
        [one] Quitar la habitación { $name } de { $hotel }
       *[other] Quitar { $count } habitaciones de { $hotel }: { $name }
    }
op-connect-rooms = Registrar que { $name } de { $hotel } tienen una puerta entre ellas
op-disconnect-rooms = Anular que { $name } de { $hotel } tienen una puerta entre ellas
op-add-room-block = Registrar el bloque “{ $name }” de { $hotel }
op-edit-room-block = Modificar el bloque “{ $name }” de { $hotel }
op-remove-room-block = Quitar el bloque “{ $name }” de { $hotel }
op-set-block-nights = Fijar cuántas { $type } tiene “{ $name }” de { $hotel }, del { $from } al { $to }
op-allow-over-block = { $rooms ->
        [0] No permitir más { $type } de las que tiene “{ $name }” de { $hotel }, del { $from } al { $to }
       *[other] Permitir { $rooms } { $type } más de las que tiene “{ $name }” de { $hotel }, del { $from } al { $to }
    }
op-add-sub-block = Guardar { $rooms } × { $type } de { $hotel } para { $delegation }
op-edit-sub-block = Guardar { $rooms } × { $type } de { $hotel } para { $delegation }
op-remove-sub-block = No guardar más { $type } de { $hotel } para { $delegation }
op-add-stays = { $count ->
        [one] Registrar una estancia
       *[other] Registrar { $count } estancias
    }
op-assign-rooms = { $count ->
        [one] Dar habitación a una estancia
       *[other] Dar habitación a { $count } estancias
    }
op-move-stay = { $room ->
        [none] Mover a { $guests } en { $name }, del { $from } al { $to }
       *[other] Mover a { $guests } a la { $room } en { $name }, del { $from } al { $to }
    }
op-change-stays = { $over ->
        [yes] { $count ->
            [one] Modificar la estancia de { $guests }, por encima de lo contratado
           *[other] Modificar { $count } estancias, por encima de lo contratado
        }
       *[no] { $count ->
            [one] Modificar la estancia de { $guests }
           *[other] Modificar { $count } estancias
        }
    }
op-swap-stays = Intercambiar las habitaciones de { $one } y { $other }
op-split-stay = Cambiar de habitación a { $guests } el { $from }
op-share-room = Alojar a { $one } en la habitación de { $other }
op-unshare-room = Dar a { $guests } una habitación propia en { $name }
op-send-rooming-list = Enviar la lista de habitaciones { $number } a { $hotel }
op-publish-issue = Publicar la edición { $number } ({ $changed ->
        [one] cambió el programa de una persona
       *[other] cambió el programa de { $changed } personas
    })
op-hand-out = Entregar { $files ->
        [one] un documento
       *[other] { $files } documentos
    } para { $people ->
        [one] una persona
       *[other] { $people } personas
    }
op-hand-out-papers = Entregar { $files ->
        [one] un archivo
       *[other] { $files } archivos
    } de { $documents ->
        [one] un documento
       *[other] { $documents } documentos
    }
