# Hotels and blocks: what is known of a hotel, its types and rooms, and what is contracted with it night by night.
hotels-title = Hoteles
hotels-empty = Todavía no hay ningún hotel registrado.
hotels-add = Añadir un hotel
hotels-add-title = Nuevo hotel
hotels-edit = Modificar hotel
hotels-edit-title = Modificar { $name }
hotels-save = Guardar
hotels-keep = Conservar
hotels-remove = Quitar
hotels-deeds = Qué se puede hacer
hotels-yes = Sí
hotels-no = No
hotels-as-is = Como está
hotels-pages = Qué mostrar
hotels-page-blocks = Bloques
hotels-page-rooms = Tipos y habitaciones

hotels-count-rooms = { $count ->
    [0] sin habitaciones
    [one] 1 habitación
   *[other] { $count } habitaciones
}
hotels-count-stays = { $count ->
    [0] sin estancias
    [one] 1 estancia
   *[other] { $count } estancias
}
hotels-no-list = Ninguna lista enviada
hotels-last-list = Lista { $number } enviada
hotels-way-short = { $minutes } min
hotels-way = { $minutes } min hasta { $venue }
hotels-ways = Trayecto
hotels-ways-unknown = Se desconoce
hotels-lists = Lista de habitaciones
hotels-check-in = Entrada
hotels-check-out = Salida
hotels-check-in-field = Habitaciones listas desde
hotels-check-out-field = Dejar las habitaciones antes de
hotels-from-time = desde las { $time }
hotels-by-time = antes de las { $time }
hotels-contact = Contacto
hotels-contact-hint = Por quién preguntar; a esa persona se dirige la lista de habitaciones.
hotels-phone = Teléfono
hotels-email = Correo electrónico
hotels-field-name = Nombre
hotels-field-address = Dirección
hotels-field-city = Ciudad
hotels-field-zone = Huso horario

hotels-problem-name = Un hotel necesita un nombre.
hotels-problem-time = Una hora como 15:00.
hotels-problem-end = El final es anterior al inicio.
hotels-problem-block-name = Un bloque necesita un nombre.
hotels-problem-currency = Tres letras, como EUR.
hotels-problem-money = Un importe, como 185 o 185.50.
hotels-problem-percent = Un número entero de 0 a 100.
hotels-problem-rooms = Un número entero de habitaciones, 10 000 como máximo.
hotels-problem-some-rooms = Al menos una habitación.
hotels-problem-number = Un número entero dentro de lo habitual.
hotels-problem-nothing = Indique habitaciones, una tarifa o qué noches son.
hotels-problem-type = Elija un tipo de habitación.
hotels-problem-type-name = Un tipo necesita un nombre.
hotels-problem-room-number = Un número, como 301.
hotels-problem-delegation = Elija una delegación.
hotels-problem-reason = Indique por qué; figura debajo del desglose.
hotels-problem-from = La primera noche.
hotels-problem-until = Una mañana posterior a la primera noche, dentro de un año.

hotels-block = Bloque
hotels-blocks-empty = Todavía no hay nada contratado con este hotel.
hotels-block-add = Añadir un bloque
hotels-block-edit = Modificar condiciones
hotels-block-add-title = Nuevo bloque de { $hotel }
hotels-block-edit-title = Condiciones de “{ $name }”
hotels-block-remove = Quitar “{ $name }”
hotels-block-remove-what = Con él se quitan sus noches y los cupos de las delegaciones. Las estancias no se tocan; mientras alguna se tome de él, el bloque se queda.
hotels-block-name = Nombre
hotels-block-name-hint = Como lo llaman la oficina y el hotel.
hotels-standing = Situación
hotels-payer = Quién paga
hotels-currency = Moneda
hotels-currency-hint = EUR, CAD…
hotels-deposit = Depósito
hotels-deposit-none = Ninguno
hotels-deposit-paid = pagado el { $date }
hotels-deposit-due = vence el { $date }
hotels-deposit-open = sin fecha acordada
hotels-deposit-late = – atrasado
hotels-deposit-due-field = Depósito, vence el
hotels-deposit-paid-field = Depósito, pagado el
hotels-cut-off = Fecha límite
hotels-cut-off-none = No se acordó
hotels-cut-off-hint = El último día para tomar o devolver habitaciones.
hotels-cut-off-in = { $days ->
    [one] en 1 día
   *[other] en { $days } días
}
hotels-cut-off-today = hoy
hotels-cut-off-past = { $days ->
    [one] pasó ayer
   *[other] pasó hace { $days } días
}
hotels-attrition = Margen sin cargo
hotels-attrition-none = No se acordó
hotels-attrition-percent = { $percent } % puede quedar sin usar
hotels-attrition-field = Margen sin cargo, %
hotels-attrition-hint = Lo que puede quedar sin usar y sin pagar.
hotels-pick-up = Tomadas
hotels-pick-up-of = { $picked } de { $contracted } habitaciones-noche
hotels-held = más { $held } retenidas
hotels-wash = Sin usar
hotels-to-pay = Sin usar, a pagar
hotels-to-pay-none = No se acordó margen
hotels-room-nights = { $count ->
    [one] 1 habitación-noche
   *[other] { $count } habitaciones-noche
}
hotels-beyond = Por encima del bloque
hotels-lacks-rates = Algunas noches no tienen tarifa todavía, así que el importe queda corto.
hotels-note = Nota
hotels-note-hint = Solo para la oficina; en ningún documento.

hotels-ledger = Desglose
hotels-ledger-of = Desglose de “{ $name }”
hotels-ledger-line = Por noche
hotels-ledger-empty = Todavía no hay noches contratadas en este bloque.
hotels-ledger-keys = Las flechas mueven, Mayús elige varias noches; una cifra o Intro escriben en “contratadas” y “tarifa”.
hotels-line-contracted = Contratadas
hotels-line-held = Retenidas
hotels-line-picked_up = Tomadas
hotels-line-left = Libres
hotels-line-kept = En cupos
hotels-line-over = Permitidas de más
hotels-line-rate = Tarifa
hotels-all-types = Todos los tipos
hotels-sum = Suma
hotels-shoulder = contigua
hotels-over = { $count } de más
hotels-over-allowed = permitido
hotels-cell = { $type }, { $what }, { $night }
hotels-allowed-line = { $type }: { $count } más el { $night }: “{ $reason }”
hotels-plot-title = Habitaciones tomadas de “{ $name }” por noche
hotels-plot-night = { $night }: { $contracted } contratadas, { $picked } tomadas, { $held } retenidas
hotels-nights-set = Fijar noches…
hotels-nights-title = Noches de “{ $name }”
hotels-nights-intro = Lo que quede vacío sigue como está.
hotels-nights-send = Fijar noches
hotels-type = Tipo de habitación
hotels-from = Primera noche
hotels-until = Mañana siguiente a la última
hotels-nights = { $count ->
    [one] 1 noche
   *[other] { $count } noches
}
hotels-contracted-field = Habitaciones contratadas
hotels-rate-field = Tarifa por noche, { $currency }
hotels-shoulder-field = Noches contiguas
hotels-shoulder-yes = Antes o después del foro
hotels-shoulder-no = Noches del foro
hotels-allow = Permitir más…
hotels-allow-title = Permitir más de lo que tiene “{ $name }”
hotels-allow-intro = Esas noches, las estancias podrán tomar habitaciones por encima del contrato.
hotels-allow-over = Habitaciones de más
hotels-allow-over-hint = 0 retira el permiso.
hotels-allow-reason = Motivo
hotels-allow-reason-hint = Quién lo acordó, y cuándo.
hotels-allow-send = Permitir

hotels-kept = Cupos de las delegaciones
hotels-kept-empty = Este bloque no tiene cupos para delegaciones.
hotels-kept-add = Añadir cupo…
hotels-kept-title = Cupo de “{ $name }”
hotels-kept-edit-title = Cupo de { $name }
hotels-kept-edit = Modificar el cupo de { $name }
hotels-kept-remove = Quitar el cupo de { $name }
hotels-kept-rooms = Habitaciones cada noche
hotels-kept-send = Guardar cupo
hotels-delegation = Delegación
hotels-nights-column = Noches
hotels-stretch = { $count ->
    [one] { $from } – { $until }, 1 noche
   *[other] { $from } – { $until }, { $count } noches
}
hotels-taken = Tomadas
hotels-taken-of = { $taken } de { $rooms }

hotels-types-empty = Todavía no se conocen tipos de habitación de este hotel.
hotels-types-needed = El hotel necesita un tipo de habitación antes de contratar noches.
hotels-types-go = Ir a tipos y habitaciones
hotels-type-add = Añadir un tipo
hotels-type-title = Nuevo tipo de { $hotel }
hotels-type-edit = Modificar { $name }
hotels-type-remove = Quitar { $name }
hotels-type-name = Nombre
hotels-type-code = Código del hotel
hotels-type-rank = Rango
hotels-type-rank-hint = 0 es la más sencilla; vacío, por encima de las demás.
hotels-type-beds = Camas
hotels-type-beds-hint = Que estén separadas.
hotels-type-sleeps = Huéspedes
hotels-type-sleeps-hint = Como máximo.
hotels-type-accessible = Todas son accesibles sin escalones
hotels-type-facts = { $beds ->
    [one] 1 cama
   *[other] { $beds } camas
}, { $sleeps ->
    [one] 1 huésped
   *[other] { $sleeps } huéspedes
}, rango { $rank }
hotels-accessible = accesible
hotels-accessible-long = Accesible sin escalones
hotels-out-of-service = Fuera de servicio
hotels-rooms-add = Añadir habitaciones…
hotels-rooms-add-title = Habitaciones de tipo { $type }
hotels-rooms-add-count = { $count ->
    [one] Añadir 1 habitación
   *[other] Añadir { $count } habitaciones
}
hotels-rooms-empty = No se conocen habitaciones con número de este tipo; aun así se puede contratar.
hotels-rooms-of = Habitaciones de tipo { $type }
hotels-rooms-all = Elegir todas las habitaciones de tipo { $type }
hotels-rooms-chosen = { $count ->
    [one] 1 habitación elegida
   *[other] { $count } habitaciones elegidas
}
hotels-chosen-rooms = Las habitaciones elegidas
hotels-rooms-edit = Modificar…
hotels-rooms-edit-title = Modificar { $count } habitaciones
hotels-rooms-edit-intro = Lo que difiere entre ellas aparece vacío y sigue en cada una como está.
hotels-rooms-connect = Comunicar las dos
hotels-rooms-disconnect = Quitar la puerta
hotels-rooms-remove = Quitar…
hotels-rooms-remove-title = { $count ->
    [one] Quitar una habitación
   *[other] Quitar { $count } habitaciones
}
hotels-rooms-remove-what = { $numbers }. Una habitación en la que alguien se aloja no se quita.
hotels-rooms-choose-none = No elegir ninguna
hotels-room-edit = Modificar la habitación { $number }
hotels-number = Número
hotels-numbers = Números de las puertas
hotels-numbers-hint = 301-312, 315, 401
hotels-numbers-count = { $count ->
    [one] 1 habitación
   *[other] { $count } habitaciones
}
hotels-floor = Planta
hotels-state = Estado
hotels-connects = Comunica con
hotels-by-day = De día
hotels-by-day-hours = { $space }, { $from }–{ $until }
hotels-space = Sala del programa de día
hotels-space-none = Ninguna
hotels-space-hint = Una habitación que de día es sala de reuniones se comprueba en las dos cuadrículas.
hotels-day-from = De día, desde
hotels-day-until = De día, hasta
hotels-day-hint = Vacío: siempre que nadie se aloje en ella.
