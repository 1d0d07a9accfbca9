# Rooms beyond the grid: what is known of each, how it is furnished and divided, when it is open, closed or kept.
spaces-problem-count = Un número entero, o nada.
spaces-problem-minutes = Un número entero de minutos, o nada.
spaces-problem-time = Una hora como 08:30.
spaces-problem-day = Un día como 20 de junio.
spaces-problem-end = El final es anterior al inicio.
spaces-problem-taken = Esta sede ya tiene una sala con ese nombre.
spaces-problem-twice = Dos partes tienen este nombre.

spaces-field-building = Edificio
spaces-field-area = Superficie, m²
spaces-field-step-free = Sin escalones
spaces-field-booths = Cabinas de interpretación
spaces-field-equipment = Equipamiento
spaces-field-equipment-hint = Con comas: proyector, estrado
spaces-field-set-up = Preparación, min
spaces-field-tear-down = Desmontaje, min
spaces-field-note = Nota
spaces-field-note-hint = Solo para la oficina; en ningún documento.
spaces-field-part-of = Parte de
spaces-field-parts = Partes
spaces-field-order = Puesto en la lista
spaces-part-of-nothing = nada
spaces-no-parts = sin dividir
spaces-order-of = { $place } de { $of }
spaces-order-up = Subir { $room }
spaces-order-down = Bajar { $room }
spaces-more-facts = Más sobre la sala
spaces-open-venue = Modificar { $venue }
spaces-booked-words = { $bars ->
    [0] nada
    [one] 1 reserva
   *[other] { $bars } reservas
}

spaces-layouts = Montajes
spaces-layouts-none = Todavía no se indicó cómo se puede montar.
spaces-layouts-edit = Modificar montajes
spaces-layouts-title = Montajes de { $room }
spaces-layouts-intro = Los minutos vacíos son los de la sala: { $before } antes, { $after } después.
spaces-layouts-layout = Montaje
spaces-layouts-seats = Plazas
spaces-layouts-set-up = Preparación
spaces-layouts-tear-down = Desmontaje
spaces-layouts-of = { $what }, { $layout }
spaces-layouts-minutes = { $minutes } min
spaces-layouts-add = Añadir un montaje
spaces-layouts-remove = Quitar { $layout }
spaces-layouts-save = Guardar montajes

spaces-divide = Dividir en partes…
spaces-divide-title = Dividir { $room } en partes
spaces-divide-intro = Reservar la sala entera ocupa sus partes, y a la inversa.
spaces-divide-count = Partes
spaces-divide-name = Nombre de la parte { $number }
spaces-divide-seats = Plazas de la parte { $number }
spaces-divide-names = Nombre
spaces-divide-submit = { $count ->
    [one] Añadir 1 parte
   *[other] Añadir { $count } partes
}

spaces-hours = Horario de apertura
spaces-hours-edit = Modificar horario
spaces-hours-title = Horario de apertura de { $place }
spaces-hours-intro = Según la hora de { $city }. Cada cambio se guarda al momento.
spaces-hours-day = Día
spaces-hours-every = Todos los días
spaces-hours-state = Cuándo
spaces-hours-state-of = Cuándo abre { $place }, { $day }
spaces-hours-open = Abierta
spaces-hours-shut = Cerrada
spaces-hours-as-every = Como todos los días
spaces-hours-as-venue = Como la sede
spaces-hours-as-whole = Como { $whole }
spaces-hours-by = horario de { $name }
spaces-hours-at-all-times = A todas horas
spaces-hours-opens = Abre
spaces-hours-closes = Cierra
spaces-hours-opens-of = Abre, { $day }
spaces-hours-closes-of = Cierra, { $day }
spaces-hours-span = { $from }–{ $to }
spaces-hours-span-next = de { $from } a { $to } del día siguiente
spaces-hours-until-next = hasta { $to } del día siguiente
spaces-hours-until-midnight = hasta medianoche
spaces-hours-shut-all-day = cerrada todo el día
spaces-hours-unknown = abierta a todas horas
spaces-hours-add-day = Otro día
spaces-hours-add-day-submit = Añadir día
spaces-hours-by-venue = Como { $venue }

spaces-closures = Cerrada o reservada
spaces-closures-none = Nunca se cierra ni se reserva para algunos.
spaces-closures-add = Cerrar o reservar…
spaces-closures-of-all = toda la sede { $venue }
spaces-closure-from-to = { $fromDay }, { $from } – { $toDay }, { $to }
spaces-closure-one-day = { $day }, { $from }–{ $to }
spaces-closure-title = Cerrar { $place }
spaces-closure-title-kept = Reservar { $place } para algunos
spaces-closure-edit-title = { $kind ->
    [blocking] Reservada: { $place }
   *[closure] Cerrada: { $place }
}
spaces-closure-kind = Qué es
spaces-closure-kind-closure = Fuera de servicio
spaces-closure-kind-blocking = Reservada para algunos
spaces-closure-place = Sala o sede
spaces-closure-all-of = Toda la sede { $venue }
spaces-closure-from-day = Desde
spaces-closure-from-time = a las
spaces-closure-to-day = Hasta
spaces-closure-to-time = a las
spaces-closure-reason = Motivo
spaces-closure-allowed = Quién puede aun así
spaces-closure-delegations = Delegaciones
spaces-closure-purposes = Usos
spaces-closure-nobody = Nadie
spaces-closure-save = Guardar
spaces-closure-submit = { $kind ->
    [blocking] Reservarla
   *[closure] Cerrarla
}
spaces-closure-edit = Modificar
spaces-closure-remove = { $kind ->
    [blocking] Dejar de reservarla
   *[closure] Abrirla de nuevo
}
spaces-closure-where = Dónde
spaces-closure-when = Cuándo
spaces-closure-doubled = Esa noche el reloj marca { $time } dos veces. ¿Cuál de ellas?
spaces-closure-first = La primera
spaces-closure-second = La segunda
spaces-closure-gone = Este cierre ya no existe.
spaces-closure-overlap = Las reservas de ese tiempo pasan a ser conflictos; nada se mueve ni se pierde.

spaces-venues = Sedes
spaces-venues-intro = Las salas pertenecen a una sede; su horario y sus cierres valen para todas ellas.
spaces-venues-rooms = { $count ->
    [0] sin salas
    [one] una sala
   *[other] { $count } salas
}
spaces-venues-open = Modificar…
spaces-venues-add = Añadir una sede…
spaces-venues-none = Todavía no hay ninguna sede.
spaces-venue-add-title = Añadir una sede
spaces-venue-add = Añadir sede
spaces-venue-title = Sede
spaces-venue-name = Nombre
spaces-venue-address = Dirección
spaces-venue-city = Ciudad
spaces-venue-north = Grados norte
spaces-venue-east = Grados este
spaces-venue-position-hint = Para el trayecto hasta ella: 45.504
spaces-venue-save = Guardar sede
spaces-venue-remove = Quitar sede
spaces-venue-remove-title = ¿Quitar { $name }?
spaces-venue-remove-body = Solo se puede quitar una sede que no necesita ninguna sala ni sesión. Puede deshacerlo.
spaces-venue-problem-name = Dé un nombre a la sede.
spaces-venue-problem-position = Los dos valores o ninguno, como 45.504 y −73.560.
spaces-venue-zone = Hora local
spaces-venue-hours = Horario de apertura…
spaces-venue-close = Cerrar o reservar…

spaces-delegations-hint = Nombre de una delegación
spaces-delegations-none = Ninguna delegación contiene eso en su nombre.
spaces-delegations-remove = Omitir { $name }
spaces-delegations-all = Las { $count } delegaciones

spaces-desk = Reglas de la oficina de salas
spaces-desk-intro = Lo que queda vacío es libre. Incumplir una regla nunca se rechaza; pasa a ser un conflicto.
spaces-desk-whose = Reglas de
spaces-desk-forum = Toda sede sin reglas propias
spaces-desk-by-forum = Sigue las reglas de todas las sedes, que se muestran aquí. Al guardar recibe las suyas.
spaces-desk-by-none = Todavía no tiene reglas.
spaces-desk-preset = Partir de
spaces-desk-preset-none = Lo que figura aquí
spaces-desk-unverified = No se encontró esto escrito por la propia oficina de salas; léalo como un ejemplo.
spaces-desk-purposes = Para qué valen las reglas
spaces-desk-purposes-hint = Ninguno elegido: solo reuniones.
spaces-desk-minutes = Minutos
spaces-desk-bookings = Reservas
spaces-desk-days-before = Días antes
spaces-desk-by = hasta las
spaces-desk-slot = Reserva más larga
spaces-desk-slot-hint = Las reservas empiezan en franjas enteras de esta duración, contadas desde la apertura.
spaces-desk-hours = Horario de la oficina
spaces-desk-hours-hint = Una reserva empieza y termina entre estas horas, sea cual sea el horario del edificio.
spaces-desk-hours-next = Hasta la hora de la derecha, del día siguiente.
spaces-desk-quota = Reservas al día
spaces-desk-quota-hint = El máximo que puede tener una delegación en un día.
spaces-desk-room-quota = Reservas al día en una sala
spaces-desk-room-quota-hint = El máximo que puede tener una delegación en un día en una misma sala.
spaces-desk-consecutive = Pausa entre ellas
spaces-desk-consecutive-hint = Las reservas de una delegación no pueden ir seguidas.
spaces-desk-consecutive-yes = No una tras otra
spaces-desk-confirm = Confirmación a tiempo
spaces-desk-confirm-hint = 1 día antes hasta las 18:00 es la tarde anterior; después, la sala ya no está asegurada.
spaces-desk-turnover = Entre dos reservas
spaces-desk-turnover-hint = Minutos que una sala queda vacía, además de la preparación y el desmontaje.
spaces-desk-tiers = Quién va primero
spaces-desk-tiers-hint = El más alto primero. Si un nivel inferior ocupa una sala que espera uno superior, se indica.
spaces-desk-tiers-add = Añadir un nivel…
spaces-desk-broken = Al incumplirse: { $level }
spaces-desk-levels = La gravedad de incumplir cada una se decide para todo el foro.
spaces-desk-levels-open = Abrir los ajustes de reglas
spaces-desk-save = Guardar reglas
spaces-desk-remove = Quitar todas las reglas
spaces-desk-remove-venue = Seguir las reglas de todas las sedes
spaces-desk-problem-slot = De 5 a 1440 minutos, o nada.
spaces-desk-problem-quota = De 1 a 100, o nada.
spaces-desk-problem-days = De 0 a 60 días, o nada.
spaces-desk-problem-turnover = De 0 a 1440 minutos, o nada.
spaces-desk-problem-both = Las dos horas, o ninguna.
spaces-desk-problem-confirm = Los días y la hora, o ninguno.
