# Rooms: the rooms × time grid and everything booked on it.
rooms-title = Salas
rooms-grid = Salas y horas
rooms-count = { $rooms ->
    [one] 1 sala
   *[other] { $rooms } salas
}
rooms-booked = { $bars ->
    [0] nada reservado
    [one] 1 reserva
   *[other] { $bars } reservas
}
rooms-in-conflict = { $count ->
    [one] 1 conflicto
   *[other] { $count } conflictos
}
rooms-seats = { $count ->
    [one] 1 plaza
   *[other] { $count } plazas
}
rooms-floor = planta { $floor }
rooms-one-day = Día
rooms-all-days = Todos los días
rooms-span = Periodo
rooms-snap = Ajustar a
rooms-snap-minutes = { $minutes } min
rooms-snap-desk = { $minutes } min, las franjas de la oficina de salas
rooms-zoom-in = Mostrar menos horas
rooms-zoom-out = Mostrar más horas
rooms-show-released = Mostrar liberadas y canceladas
rooms-hide-released = Ocultar liberadas y canceladas
rooms-legend-session = Sesión
rooms-legend-booking = Reserva
rooms-legend-meeting = Reunión
rooms-legend-hold = Opción; la 1 va primera
rooms-legend-asked = Solicitada
rooms-legend-shut = Cerrada o reservada
rooms-legend-expires = Vence
rooms-legend-neutral = Con título neutro
rooms-legend-buffer = Preparación
rooms-legend-gone = Liberada o cancelada
rooms-legend = Qué significan las barras
rooms-view = Cómo se muestran las salas
rooms-view-fine = Pasos y zoom
rooms-book = Reservar una sala
rooms-add-room = Añadir una sala
rooms-session-status = Sesión, { $status }
rooms-warns = { $whole ->
    [yes] { $room } está confirmada
   *[no] Confirmada
} para { $holder } de { $from } a { $to }.
rooms-warns-open = { $whole ->
    [yes] { $room } está confirmada
   *[no] Confirmada
} para { $holder } desde { $from }.
rooms-reading = Leyendo las salas…

rooms-unplaced-no-room = sin sala
rooms-unplaced-no-time = sin hora
rooms-unplaced-neither = sin sala ni hora

rooms-empty = Este foro no tiene salas todavía.
rooms-empty-add = Añadir una sala
rooms-add-title = Añadir una sala
rooms-add-venue = Sede
rooms-add-new-venue = Nueva sede…
rooms-add-venue-name = Nombre de la sede
rooms-add-name = Nombre de la sala
rooms-add-capacity = Plazas
rooms-add-floor = Planta
rooms-add-submit = Añadir sala
rooms-add-problem-name = Dé un nombre a la sala.
rooms-add-problem-venue = Indique la sede en la que está.
rooms-add-problem-capacity = Un número entero de plazas, o nada.

rooms-dialog-title = Reservar { $room }
rooms-field-room = Sala
rooms-field-title = Título
rooms-field-purpose = Uso
rooms-field-status = Estado
rooms-field-date = Día
rooms-field-starts = Desde
rooms-field-ends = Hasta
rooms-field-set-up = Preparación, min
rooms-field-tear-down = Desmontaje, min
rooms-field-which = Esa noche el reloj marca { $time } dos veces
rooms-first-time = la primera { $time }
rooms-second-time = la segunda { $time }
rooms-ends-next-day = termina al día siguiente
rooms-book-submit = Reservar
rooms-cancel = Cancelar
rooms-problem-title = Indique para qué es la sala.
rooms-problem-time = Una hora como 14:30.
rooms-problem-end = El final es anterior al inicio.
rooms-problem-minutes = Un número entero de minutos, un día como máximo.

rooms-room-bookings = Reservas
rooms-book-this = Reservar esta sala
rooms-remove = Quitar
rooms-remove-title = ¿Quitar { $room }?
rooms-remove-body = Solo se puede quitar una sala en la que no hay nada. Puede deshacerlo.
rooms-remove-confirm = Quitar la sala
rooms-keep = Conservarla

rooms-inspect-booking = Reserva de sala
rooms-inspect-meeting = Reunión
rooms-inspect-when = Cuándo
rooms-inspect-with = Con
rooms-inspect-headcount = Personas previstas
rooms-inspect-note = Nota
rooms-inspect-conflicts = Conflictos
rooms-confirm = Confirmar
rooms-release = Liberar
rooms-make-hold = Pasar a opción
rooms-make-inquiry = Solo consulta
rooms-book-its-room = Reservar su sala…
rooms-dialog-title-for = Reservar la sala de { $title }
rooms-problem-count = Un número entero, o nada.
rooms-open-session = Abrir en Programa
rooms-nobody-counted = sin contar

# While something is held: why a room does not take it.
rooms-fit-part = { $room }: { $holder }
rooms-fit-shut = { $reason } a esa hora.
rooms-fit-small = { $people } personas, { $seats } plazas.
rooms-fit-near = faltan { $count } min
rooms-fit-near-why = Faltan { $count } min para desmontar y montar junto a { $holder }.
rooms-block-shut = Cerrada
rooms-block-closure = Cerrada
rooms-block-blocking = Reservada
rooms-block-of = { $label } ({ $place })
rooms-lapses = vence el { $date }, { $time }
rooms-lapsed = vencida
rooms-mark-step-free = sin escalones
rooms-copies-bookings = Solo se pueden copiar reservas de sala; las sesiones y reuniones ocurren una vez.
rooms-met-reseat = Reubicar lo que estorba…
rooms-met-find = Buscar otra sala…

# The bar.
rooms-find = Buscar sala
rooms-holds = Opciones
rooms-key-find = Buscar una sala, u otra para lo elegido

# The booking dialog.
rooms-untitled = Nueva reserva
rooms-field-delegation = Para
rooms-no-delegation = Nadie en particular
rooms-field-layout = Montaje
rooms-any-layout = Como está
rooms-field-last-day = Termina el
rooms-by-the-hours = Mismo día
rooms-field-rank = Puesto en la fila
rooms-rank-hint = Vacío: el último.
rooms-field-expires = Vence el
rooms-expires-hint = Vacío: nunca.
rooms-field-expires-time = a las
rooms-field-repeat = Repetir
rooms-once = Una vez
rooms-field-until = Hasta
rooms-series-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
rooms-skip-taken = Omitir los días en que la sala está ocupada
rooms-more = Más: necesidades, preparación, título neutro, nota
rooms-as-the-room = { $count }, como la sala
rooms-field-neutral = Título neutro
rooms-neutral-hint = Para quienes no pueden saber qué es.
rooms-releases = { $count ->
    [one] Con ello se libera una opción.
   *[other] Con ello se liberan { $count } opciones.
}
rooms-gives-way = { $count ->
    [one] Una reunión que solo está solicitada cede la sala.
   *[other] { $count } reuniones que solo están solicitadas ceden la sala.
}
rooms-take-reseat = Tomarla y reubicar…
rooms-book-series = Reservar la serie
rooms-problem-rank = Un número entero desde 1, o nada.
rooms-problem-until = Un día que no sea anterior al primero.
rooms-problem-by = Un día y una hora como 14:30.

# The ladder of a booking.
rooms-ladder = Firmeza de la reserva
rooms-kept = Su sala
rooms-call-off = Cancelar reserva
rooms-serves = Guarda la sala para una sesión o una reunión.
rooms-open-meeting = Abrir en Reuniones
rooms-night-from = Se duerme desde
rooms-night-until = Hasta
rooms-open-stay = Abrir la estancia
rooms-inspect-people = Personas
rooms-minutes = { $count } min
rooms-buffer-from-room = { $count } min, como la sala
rooms-still-waiting = { $count ->
    [one] Sigue a la espera de esta sala, y hay que avisar: { $names }
   *[other] { $count } siguen a la espera de esta sala, y hay que avisar: { $names }
}
rooms-hold-line = Quién espera esta sala
rooms-rank = { $nth ->
   *[other] { $rank }.ª
} de { $of } opciones
rooms-only-hold = La única opción
rooms-rank-short = { $rank } de { $of }
rooms-lapsed-long = Venció: ya no está en la fila.
rooms-lapses-in = vence { $in }: { $date }, { $time }
rooms-lapses-never = no vence
rooms-in-days = { $count ->
    [one] en 1 día
   *[other] en { $count } días
}
rooms-in-hours = en { $hours } h { $minutes } min
rooms-in-minutes = en { $count } min
rooms-promote = Poner primera
rooms-challenge = Pedir decisión sobre “{ $title }” antes del…
rooms-asked-to-decide = Se pidió decisión sobre “{ $title }” antes del { $date }, { $time }
rooms-challenge-again = Dar otro plazo a “{ $title }”…
rooms-challenged = “{ $by }” pide una decisión
rooms-withdraw = Anular
rooms-decide-by = Quien la tiene debe decidir antes del
rooms-lapse-at = Vence el
rooms-by-time = Hora
rooms-ask = Pedir
rooms-set = Fijar
rooms-never-lapse = No vence
rooms-set-lapse = Fijar cuándo vence
rooms-change-lapse = Cambiar cuándo vence

# A series of bookings.
rooms-series = Parte de una serie
rooms-series-counts = { $booked ->
    [one] 1 reservado
   *[other] { $booked } reservados
}, { $skipped ->
    [0] ninguno omitido
    [one] 1 omitido
   *[other] { $skipped } omitidos
}
rooms-series-skip = Omitir este día
rooms-series-edit = Modificar todos…
rooms-series-show = Mostrar sus días
rooms-series-hide = Ocultar sus días
rooms-series-booked = reservado
rooms-series-moved = movido
rooms-series-over = liberado
rooms-series-skipped = omitido
rooms-series-add = Volver a incluir
rooms-series-edit-title = Modificar la serie { $title }
rooms-series-reach = Qué días
rooms-series-all = Todos
rooms-series-from = Desde el { $date }
rooms-series-days-long = { $count ->
    [0] El día en que empieza.
    [one] Al día siguiente de empezar.
   *[other] { $count } días después de empezar.
}
rooms-series-only-changed = Lo que deje como está sigue como lo tiene cada día.
rooms-series-save = Guardar
rooms-series-remove = Quitar la serie
rooms-series-remove-title = ¿Quitar la serie { $title }?
rooms-series-remove-body = { $count ->
    [one] Se quita su reserva. Puede deshacerlo.
   *[other] Se quitan sus { $count } reservas. Puede deshacerlo.
}

# Several that are chosen.
rooms-several = { $count } elegidas
rooms-several-session = { $count ->
    [one] 1 sesión
   *[other] { $count } sesiones
}
rooms-several-room_booking = { $count ->
    [one] 1 reserva
   *[other] { $count } reservas
}
rooms-several-meeting = { $count ->
    [one] 1 reunión
   *[other] { $count } reuniones
}
rooms-several-move = Mover a…
rooms-several-copy = Copiar…
rooms-several-swap = Intercambiar salas
rooms-several-confirm = Confirmar { $count }
rooms-several-release = Liberar { $count }
rooms-several-more = y { $count } más
rooms-send-move = Mover { $count } a la vez
rooms-send-copy = { $count ->
    [one] Copiar { $title }
   *[other] Copiar { $count } a la vez
}
rooms-send-same-room = { $count ->
    [one] La misma sala
   *[other] Cada una en su sala
}
rooms-send-days = Días después
rooms-send-minutes = Minutos después
rooms-send-nothing = Elija otra sala u otra hora.
rooms-send-do-move = Mover
rooms-send-do-copy = Copiar
rooms-problem-later = Números enteros; con un menos, antes.

# All holds.
rooms-holds-none = Ninguna sala está en opción.
rooms-holds-count = { $count ->
    [one] 1 opción
   *[other] { $count } opciones
}{ $lapsed ->
    [0] {""}
    [one] , 1 de ellas vencida
   *[other] , { $lapsed } de ellas vencidas
}
rooms-release-lapsed = { $count ->
    [0] No venció ninguna
    [one] Liberar la vencida
   *[other] Liberar las { $count } vencidas
}
rooms-holds-where = Sala y hora
rooms-holds-line = En la fila
rooms-holds-lapses = Vence
rooms-holds-do = Hacer
rooms-holds-ask = Pedir decisión
