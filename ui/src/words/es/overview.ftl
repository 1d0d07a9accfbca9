# The Overview place: what the forum holds and what needs a hand now.

overview-days-to-go =
    { $count ->
        [one] Falta { $count } día
       *[other] Faltan { $count } días
    }
overview-day-of = Día { $number } de { $all }
overview-over =
    { $count ->
        [0] El último día fue ayer
        [one] Terminó hace { $count } día
       *[other] Terminó hace { $count } días
    }
overview-where = { $city }, { $span }
overview-zone = Horas de { $zone }
overview-totals = Qué contiene el foro
overview-total-delegations = Delegaciones
overview-total-people = Personas
overview-total-sessions = Sesiones
overview-total-meetings = Reuniones
overview-total-bookings = Reservas
overview-total-legs = Tramos
overview-total-stays = Estancias

overview-hand = Requiere atención
overview-hand-nothing = Ahora nada requiere atención.
overview-conflicts-all = Los { $shown } peores de { $count } conflictos abiertos.
overview-conflicts-show = Mostrar todos
overview-without-head =
    { $count ->
        [one] { $count } delegación no tiene jefatura:
       *[other] { $count } delegaciones no tienen jefatura:
    }
overview-unanswered =
    { $count ->
        [one] { $count } delegación está invitada o por confirmar y no decidió todavía si viene.
       *[other] { $count } delegaciones están invitadas o por confirmar y no decidieron todavía si vienen.
    }
overview-unanswered-show =
    { $count ->
        [one] Mostrarla
       *[other] Mostrarlas
    }

overview-status = Delegaciones por estado
overview-status-empty = Todavía no hay delegaciones en este foro.
overview-status-add = Añadir una delegación
overview-status-line =
    { $count ->
        [one] { $count } delegación: { $status }
       *[other] { $count } delegaciones: { $status }
    }

overview-arrivals = Llegadas
overview-departures = Salidas
overview-travel = Viajes por hora
overview-travel-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
overview-travel-hours = De { $from } a { $to }: { $people }
overview-travel-empty = Todavía no se conoce ningún viaje.
overview-travel-enter = Registrar un viaje
overview-travel-more =
    { $count ->
        [one] y { $count } día más
       *[other] y { $count } días más
    }

overview-meetings = Reuniones
overview-meetings-empty = Todavía no se solicitó ninguna reunión.
overview-meetings-off = No se celebran: { $list }

overview-rooms = Uso de las salas
overview-rooms-empty = Todavía no hay ninguna sala reservada.
overview-rooms-add = Reservar una sala
overview-rooms-hours = { $hours } h
overview-rooms-line =
    { $count ->
        [one] { $name }: { $hours } horas en { $count } reserva
       *[other] { $name }: { $hours } horas en { $count } reservas
    }

overview-countries = De dónde vienen
overview-countries-empty = Todavía no hay delegaciones con país.
overview-countries-more = y { $count } más
