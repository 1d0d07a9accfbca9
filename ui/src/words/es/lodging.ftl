# The Lodging place and its tape chart: rooms and nights, what waits for a room, and one stay in full.
lodging-title = Alojamiento
lodging-tabs = Qué mostrar
lodging-tab-chart = Cuadro de habitaciones
lodging-tab-blocks = Hoteles y bloques
lodging-tab-lists = Listas de habitaciones
lodging-new = Nueva estancia
lodging-everybody = Estancias para quienes no tienen cama
lodging-hotel = Hotel
lodging-hotel-left = { $count ->
    [one] 1 habitación-noche libre
   *[other] { $count } habitaciones-noche libres
}
lodging-hotel-waiting = { $count ->
    [one] 1 estancia sin habitación
   *[other] { $count } estancias sin habitación
}
lodging-first-night = Primera noche mostrada
lodging-last-night = Última noche mostrada
lodging-fit = Todas las noches a la vista
lodging-legend = Qué significan las barras
lodging-legend-solid = Confirmada
lodging-legend-outlined = Retenida
lodging-legend-dotted = Solicitada
lodging-legend-struck = Cancelada
lodging-chart-label = Habitaciones y noches de { $hotel }
lodging-no-hotel = Todavía no hay ningún hotel registrado.
lodging-no-rooms = { $hotel } no tiene tipos ni habitaciones todavía.
lodging-to-hotels = Ir a los hoteles

lodging-type-row = Todas las de este tipo
lodging-type-rooms = { $count ->
    [0] ninguna habitación con número
    [one] 1 habitación
   *[other] { $count } habitaciones
}
lodging-accessible = Accesible
lodging-floor = planta { $floor }
lodging-door-to = comunica con { $rooms }
lodging-count-short = { $taken }/{ $contracted } · { $left ->
    [one] 1 libre
   *[other] { $left } libres
}
lodging-count-short-over = { $taken }/{ $contracted } · { $left } de más
lodging-count = Noche del { $date }: { $taken } tomadas de { $contracted } contratadas; { $free } de { $rooms } habitaciones libres
lodging-count-over = { $count ->
    [one] Hay 1 tomada más de las contratadas
   *[other] Hay { $count } tomadas más de las contratadas
}
lodging-count-locked = Las cuentas siguen a las estancias.
lodging-nobody = Nadie
lodging-shared-with = Comparte con { $guests }
lodging-shared-sign = ⚭
lodging-split-sign = ⇄
lodging-split-mark = Cambia de habitación durante la estancia
lodging-not-moved = { $guests }: se pidió no cambiar de habitación.
lodging-out-of-service = Fuera de servicio
lodging-by-day = { $title }, de día
lodging-misfit-out = fuera de servicio
lodging-misfit-out-why = La habitación { $room } está fuera de servicio.
lodging-misfit-taken = ocupada
lodging-misfit-taken-why = La habitación { $room } está ocupada por { $guests }, { $nights }.
lodging-misfit-small = pequeña
lodging-misfit-small-why = En la habitación { $room } { $count ->
    [one] cabe 1 huésped
   *[other] caben { $count } huéspedes
}.
lodging-nights = { $count ->
    [one] { $from }–{ $to }, 1 noche
   *[other] { $from }–{ $to }, { $count } noches
}
lodging-no-bed = sin cama
lodging-whole = { $name }, { $count } en total

lodging-met-exchange = Intercambiar
lodging-met-push = Pasar a { $guests } a la fila de espera
lodging-met-allow = Permitir más…
lodging-allow-title = Más de lo contratado en { $block }
lodging-allow-intro = una más de tipo { $type } que las contratadas: { $nights }.
lodging-allow-reason = Motivo
lodging-allow-reason-hint = Figura debajo del desglose del bloque.
lodging-allow-reason-problem = Indique por qué: el motivo queda con el bloque.
lodging-allow-send = Permitir y seguir

lodging-no-type = Sin tipo
lodging-no-room = Sin habitación
lodging-no-block = Fuera del bloque
lodging-as-block = Según el bloque
lodging-as-hotel = Según el hotel
lodging-field-nights = Noches
lodging-field-type = Tipo de habitación
lodging-field-room = Habitación
lodging-field-block = Bloque
lodging-field-payer = Quién paga
lodging-field-rate = Tarifa por noche
lodging-field-ready = Lista desde
lodging-field-kept = Reservada hasta
lodging-field-note = Nota
lodging-rate-problem = Un importe, como 185 o 185.50.
lodging-requests = Peticiones
lodging-request-near_principal = Cerca de la jefatura
lodging-request-step_free = Sin escalones
lodging-request-twin = Camas separadas
lodging-request-quiet = Tranquila
lodging-request-late_check_out = Salida tardía
lodging-request-do_not_move = No cambiar de habitación
lodging-timeline-of = Mostrar en la cronología de { $name }
lodging-share = Compartir la habitación de…
lodging-unshare = Habitación propia
lodging-split = Cambiar de habitación desde…
lodging-to-lane = A la fila de espera
lodging-remove = Quitar la estancia
lodging-remove-title = ¿Quitar esta estancia?
lodging-remove-what = { $guests } no tendrá cama en { $hotel } esas noches.
lodging-keep = Conservarla
lodging-several = { $count ->
    [one] 1 estancia
   *[other] { $count } estancias
}
lodging-several-status = Dar un estado a todas…

lodging-everybody-title = Estancias para quienes no tienen cama
lodging-everybody-intro = Las noches salen de los viajes y de los días del foro. Todas las estancias se registran en un solo paso.
lodging-everybody-none = Todo el mundo tiene cama todas las noches que la necesita.
lodging-everybody-hotel = Hotel
lodging-everybody-hotel-hint = Para quienes vienen con una delegación que no se aloja todavía en ninguna parte.
lodging-everybody-hotel-of = Hotel de { $name }
lodging-everybody-take = Registrar una estancia
lodging-everybody-take-one = Registrar una estancia para { $name }
lodging-everybody-who = Quién
lodging-everybody-send = { $count ->
    [one] Registrar 1 estancia
   *[other] Registrar { $count } estancias
}
