# The Person place: one person's timeline over all days.

person-title = Persona
person-choose = Elegir una persona
person-choose-another = Elegir otra persona
person-choose-hint = Nombre, delegación o cargo
person-choose-none = Nadie responde a la búsqueda.
person-nobody = Elija a la persona cuyos días quiere ver.
person-nobody-action = Elegir una persona
person-no-people = Todavía no hay nadie en este foro.
person-no-people-action = Ir a Delegaciones
person-reading = Leyendo los días…
person-previous = Anterior en la delegación: { $name }
person-next = Siguiente en la delegación: { $name }
person-no-previous = Nadie va antes en la delegación
person-no-next = Nadie va después en la delegación
person-open-details = Detalles
person-preview = Ver itinerario

person-forum-time = Hora del foro, { $zone }
person-home-time = Hora de origen, { $zone }
person-conflicts =
    { $count ->
        [one] { $count } conflicto abierto
       *[other] { $count } conflictos abiertos
    }
person-next-conflict = Ir al conflicto siguiente
person-elsewhere = Conflictos fuera de los días mostrados

person-timeline = Días de { $name }
person-day-items =
    { $count ->
        [0] nada previsto
        [one] { $count } actividad
       *[other] { $count } actividades
    }
person-forum-day = Día { $number } del foro
person-day-empty = Nada previsto este día.
person-empty = Todavía no hay nada previsto para { $name }.
person-attend = Asistir a una sesión
person-attend-hint = Sesión, sala o día
person-attend-label = Sesión a la que asiste
person-attend-none = Ninguna sesión responde a la búsqueda.
person-attend-function = Función
person-attend-send = Añadir a la cronología
person-attend-missing = Elija una sesión de la lista.
person-cancel = Cancelar

person-what-leg = Viaje
person-what-stay = Alojamiento
person-what-session = Programa
person-what-meeting = Reunión
person-what-movement = Traslado
person-until = hasta { $time }
person-no-end = final sin indicar
person-from-before = sigue desde el { $date }
person-all-day = todo el día
person-check-in = Entrada
person-check-out = Salida
person-zone-time = hora de { $zone }
person-home = { $time } en origen
person-free-hours = { $hours } h libres
person-free-hours-minutes = { $hours } h { $minutes } libres
person-free-minutes = { $minutes } min libres
person-clock-forward = Los relojes se adelantan { $change }: hora de { $zone }, UTC{ $shift }
person-clock-back = Los relojes se atrasan { $change }: hora de { $zone }, UTC{ $shift }
person-span-hours = { $hours } h
person-span-hours-minutes = { $hours } h { $minutes }
person-span-minutes = { $minutes } min
person-night = Noche en { $hotel }
person-at-once =
    { $count ->
        [one] { $count } a la vez
       *[other] { $count } a la vez
    }
person-with = Con
person-conflict-above =
    { $count ->
        [one] En conflicto, véase arriba
       *[other] En { $count } conflictos, véase arriba
    }
person-open-session = Abrir en Programa
person-open-meeting = Abrir en Salas
person-open-leg = Abrir en Viajes
person-open-movement = Abrir en Viajes
person-leave-session = Sacar de esta sesión
person-leave-leg = Sacar de este tramo
person-leave-movement = Sacar de este traslado
person-leave-meeting = Sacar de esta reunión
person-delay = Retraso
person-edit = Modificar
person-deed-label = { $deed }: { $title }
person-fix = Arreglar
person-fix-key = Probar el primer arreglo (F)
person-stay-edit = Modificar la estancia en { $hotel }
person-stay-leave = Sacar de la estancia en { $hotel }
person-scheduled = Prevista
person-late = { $minutes } min de retraso
person-early = { $minutes } min de adelanto
person-at-home = en origen
person-way = De { $from } a { $to }
person-short = faltan { $minutes } min
person-step-lands = Aterrizaje
person-step-ends = Final
person-step-drops_off = Destino
person-step-starts = Inicio
person-step-departs = Salida
person-step-picks_up = Recogida
person-step-border_and_bags = Frontera y equipaje
person-step-bags_and_way_out = Equipaje y salida
person-step-way_out = Hasta la salida
person-step-drive = En vehículo
person-step-walk = A pie
person-step-check_in = Facturación
person-step-change = Cambio
person-step-room_change = Cambio de sala
person-step-rest = Descanso

person-add = Añadir
person-add-journey = Viaje
person-add-transfer = Traslado
person-add-stay = Estancia
person-add-meeting = Reunión
person-meeting-new = Nueva reunión
person-meeting-edit = Modificar la reunión
person-meeting-title = Título
person-meeting-kind = Tipo
person-meeting-status = Estado
person-meeting-day = Día
person-meeting-starts = Desde
person-meeting-ends = Hasta
person-meeting-room = Sala
person-meeting-people = Quiénes se reúnen
person-meeting-send = Registrar reunión
person-meeting-save = Guardar
person-no-room = sin sala
person-problem-title = Dé un título a la reunión.
person-problem-time = Una hora como 14:30, o nada.
person-problem-end = Un final posterior al inicio, o nada.
person-leave-label = Sacar a { $name } de { $session }
