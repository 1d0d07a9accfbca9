# Travel: the board, journeys, transfers, vehicles, places, and the dialogs on all of them.
travel-title = Viajes
travel-tabs = Partes de los viajes
travel-tab-board = Tablero
travel-tab-journeys = Viajes
travel-tab-transfers = Traslados
travel-tab-fleet = Vehículos y conductores
travel-tab-places = Lugares y trayectos
travel-new-journey = Nuevo viaje
travel-new-transfer = Nuevo traslado
travel-add = Añadir
travel-save = Guardar
travel-edit = Modificar
travel-remove = Quitar
travel-remove-named = Quitar { $name }
travel-remove-title = ¿Quitar { $title }?
travel-remove-body-leg = Se quitan el tramo y quienes viajan en él; los traslados que lo recogían se quedan. Puede deshacerlo.
travel-remove-body-movement = Se quita el traslado. Puede deshacerlo.
travel-remove-body-journey = Se quita el viaje con todos sus tramos. Puede deshacerlo.
travel-keep = Conservarlo
travel-find = Buscar en los viajes
travel-show-all = Mostrar todo
travel-outside = fuera de los días del foro
travel-conflicts-heading = Conflictos
travel-conflicts =
    { $count ->
        [one] 1 conflicto
       *[other] { $count } conflictos
    }

travel-board = Llegadas y salidas
travel-board-empty = Todavía no llega ni sale nadie.
travel-board-hint = Nombre, delegación, vuelo, lugar
travel-board-nothing = Ninguna llegada o salida responde a eso.
travel-direction = Llegadas o salidas
travel-direction-all = Todas
travel-direction-arrival = Llegadas
travel-direction-departure = Salidas
travel-place = Lugar
travel-all-places = Todos los lugares
travel-only-delayed = Solo con retraso
travel-only-unmet = Solo sin recogida
travel-day-told =
    { $legs ->
        [one] 1 tramo
       *[other] { $legs } tramos
    }, { $people ->
        [one] 1 persona
       *[other] { $people } personas
    }
travel-legs-told =
    { $count ->
        [0] ninguno
        [one] 1 tramo
       *[other] { $count } tramos
    }
travel-now = ahora
travel-scheduled = Prevista
travel-expected = estimada
travel-actual = real
travel-late-minutes = { $minutes } min respecto de lo previsto
travel-late = { $minutes } min de retraso
travel-early = { $minutes } min de adelanto
travel-from-other = de { $place }
travel-to-other = a { $place }
travel-terminal = T { $terminal }
travel-nobody = nadie
travel-not-met = sin recogida
travel-some-unmet =
    { $count ->
        [one] 1 sin recogida
       *[other] { $count } sin recogida
    }

travel-journeys = Viajes
travel-journeys-empty = Todavía no hay ningún viaje registrado.
travel-journeys-hint = Nombre, parada, vuelo
travel-journeys-nothing = Ningún viaje responde a eso.
travel-journeys-told =
    { $count ->
        [one] 1 viaje
       *[other] { $count } viajes
    }
travel-unfold = Tramos de { $way }
travel-tight =
    { $count ->
        [one] 1 conexión ajustada
       *[other] { $count } conexiones ajustadas
    }
travel-length = { $hours } h { $minutes }
travel-gap =
    { $known ->
        [yes] { $length } para cambiar en { $at }; hacen falta { $needed } min
       *[no] { $length } en { $at }
    }
travel-gap-elsewhere = Termina en { $at }, sigue desde { $from }

travel-transfers = Traslados
travel-transfers-empty = Todavía no hay ningún traslado registrado, y nadie espera recogida.
travel-transfers-hint = Nombre, vehículo, conductor, lugar
travel-transfers-nothing = Ningún traslado responde a eso.
travel-transfers-told =
    { $count ->
        [0] ninguno
        [one] 1 traslado
       *[other] { $count } traslados
    }
travel-only-unassigned = Solo sin asignar ({ $count })
travel-all-settled = Todos los traslados tienen vehículo y conductor, y todo el mundo tiene recogida.
travel-not-met-yet = Aún sin recogida
travel-assign = Asignar
travel-assign-title = Asignar { $way }
travel-assign-send = Asignar
travel-add-pick-up = Añadir recogida
travel-add-drop-off = Añadir traslado
travel-add-transfer = Añadir un traslado
travel-no-vehicle = Sin vehículo
travel-no-driver = Sin conductor
travel-vehicle-driver = El conductor del vehículo
travel-greeted-by = recibe { $name }
travel-sign-says = cartel “{ $text }”
travel-people-and-seats = Pasajeros y plazas
travel-seats =
    { $count ->
        [one] 1 plaza
       *[other] { $count } plazas
    }
travel-seats-used = { $people } de { $seats } plazas
travel-seats-over = { $people } pasajeros para { $seats } plazas
travel-bags =
    { $count ->
        [one] 1 maleta
       *[other] { $count } maletas
    }

travel-vehicles = Vehículos
travel-vehicles-empty = Todavía no hay ningún vehículo registrado.
travel-vehicle-add = Añadir un vehículo
travel-drivers = Conductores
travel-drivers-empty = Todavía no hay ningún conductor registrado.
travel-driver-add = Añadir un conductor
travel-column-vehicle = Vehículo
travel-column-plate = Matrícula
travel-column-seats = Plazas
travel-column-bags = Maletas
travel-column-step-free = Sin escalones
travel-column-service = Servicio
travel-column-driver = Conductor
travel-column-rides = Usos
travel-column-name = Nombre
# What a cell holds and the row it stands in, for those who hear the table: "Plazas, Minibús 1".
travel-column-of = { $column }, { $name }
travel-column-phone = Teléfono
travel-column-note = Nota
travel-column-vehicles = Vehículos
travel-column-kind = Tipo
travel-column-city = Ciudad
travel-column-zone = Huso
travel-column-address = Dirección
travel-column-position = Posición
travel-column-arrival = Al llegar
travel-column-departure = Antes de salir
travel-column-connection = Para cambiar
travel-column-uses = Usos
travel-column-remove = Quitar
travel-column-minutes = Minutos
travel-column-estimate = Por distancia

travel-places = Lugares
travel-places-empty = Todavía no hay ningún lugar registrado.
travel-place-add = Añadir un lugar
travel-place-add-named = Añadir “{ $name }” como lugar nuevo…
travel-airport-add = Añadir un aeropuerto de la lista
travel-place-title = Añadir un lugar
travel-place-name = Nombre
travel-place-kind = Tipo
travel-place-code = Código
travel-place-city = Ciudad
travel-place-country = País
travel-place-country-hint = Dos letras, como FR.
travel-place-zone = Huso
travel-place-address = Dirección
travel-place-send = Añadir lugar
travel-place-hint = Código, ciudad o nombre
travel-place-hint-own = Nombre o ciudad
travel-place-none = Ningún lugar responde a la búsqueda.
travel-usual = habitual { $minutes }
travel-usual-border = { $minutes } / { $border } frontera
travel-venues = Sedes
travel-venues-hint = Con las posiciones se estiman los trayectos por la distancia.
travel-position-unknown = 45.5088, -73.5540
travel-ways = Trayectos
travel-ways-hint = Valen los minutos de la oficina; los demás trayectos se estiman por la distancia.
travel-both-ways = en ambos sentidos
travel-way-set = Fijar
travel-way-known = { $minutes } min: { $how }
travel-way-unknown = No se sabe cuánto dura. Registre los minutos, o las posiciones de ambos extremos.
travel-way-back-to-estimate = Volver a la estimación
travel-minutes = { $minutes } min
travel-no-estimate = se desconoce

travel-travellers = Viajeros
travel-seat = Asiento
travel-seat-of = Asiento de { $name }
travel-bags-short = Maletas
travel-bags-of = Maletas de { $name }
travel-ticket = Billete
travel-ticket-of = Billete de { $name }
travel-ticket-name = Nombre en el billete
travel-ticket-name-unseen = aún no se vio
travel-ticket-name-of = Nombre en el billete de { $name }
travel-rides = Traslados
travel-moment = { $date }, { $time } en { $city }
travel-show-journey = Mostrar el viaje completo

travel-field-kind = Medio
travel-field-carrier = Compañía
travel-field-number = Número
travel-field-reference = Localizador
travel-field-from = Desde
travel-field-to = Hasta
travel-field-terminal = Terminal
travel-field-date = Fecha
travel-date-hint = como 19 jun
travel-date-hint-year = como 19 jun 2014
travel-field-arrival-date = Fecha de llegada
travel-field-leaves = Sale
travel-field-arrives = Llega
travel-field-status = Estado
travel-field-town = Hacia o desde
travel-field-service = Servicio
travel-field-movement-kind = Tipo
travel-field-pick-up = Recogida
travel-field-drop-off = Destino
travel-field-vehicle = Vehículo
travel-field-driver = Conductor
travel-field-greeter = Quien recibe
travel-field-sign = Texto del cartel
travel-field-bags = Maletas
travel-field-passengers = Pasajeros
travel-field-hotel = Hotel
travel-field-check-in = Entrada
travel-field-check-out = Salida
travel-field-room-type = Tipo de habitación
travel-field-room = Habitación
travel-room-none = Sin habitación
travel-room-type-none = Sin indicar
travel-field-confirmation = Confirmación
travel-field-guests = Huéspedes
travel-by-the-way = según el trayecto
travel-bags-of-leg = como en el tramo
travel-on-the-wall = hora de { $city }
travel-nights =
    { $count ->
        [one] 1 noche
       *[other] { $count } noches
    }

travel-people-hint = Nombre o delegación
travel-people-none = Nadie responde a la búsqueda.
travel-people-whole =
    { $count ->
        [one] toda la delegación, 1 persona
       *[other] toda la delegación, { $count } personas
    }
travel-people-remove = Sacar a { $name }
travel-people-more = y { $count } más

travel-journey-title = Nuevo viaje
travel-journey-direction = Sentido
travel-journey-travellers = Viajeros
travel-journey-send = Registrar viaje
travel-leg-number = Tramo { $number }
travel-leg-add = Añadir el tramo siguiente
travel-leg-out = Quitar el tramo { $number }
travel-leg-edit = Modificar { $leg }
travel-overnight = La hora de llegada es anterior a la de salida.
travel-overnight-next = Llega al día siguiente
travel-doubled-first = La primera de las dos
travel-doubled-second = La segunda de las dos
travel-forecast-reading = Calculando qué resultaría…

travel-transfer-title = Nuevo traslado
travel-transfer-for = Traslado para { $leg }
travel-transfer-edit = Modificar el traslado
travel-transfer-send = Registrar traslado
travel-transfer-steps = Propuesta: { $steps }

travel-stay-title = Nueva estancia
travel-stay-edit = Modificar la estancia
travel-stay-send = Registrar estancia

travel-delay-enter = Registrar un retraso
travel-delay-title = Retraso de { $leg }
travel-delay-intro = { $date }, de { $from } a { $to }
travel-delay-minutes = Minutos de retraso
travel-delay-minutes-hint = 95, o 1:35; -10 si se adelanta.
travel-delay-or = o
travel-delay-leaves = Ahora sale a las
travel-delay-lands = Ahora llega a las
travel-delay-scheduled = prevista { $time }, hora de { $city }
travel-delay-meant = { $date }; prevista { $time }, hora de { $city }
travel-delay-happened = Ocurrió así
travel-delay-back = De nuevo como estaba previsto
travel-delay-ripple = Qué altera
travel-delay-nothing = Registre un retraso para ver qué altera y a quién hay que avisar.
travel-delay-look = Aún sin registrar: vea qué altera y después regístrelo.
travel-delay-send = Registrar retraso

travel-problem-from = Elija dónde empieza.
travel-problem-to = Elija dónde termina.
travel-problem-date = Indique el día.
travel-problem-time = Una hora como 14:30.
travel-problem-number = Un número entero, o nada.
travel-problem-way-minutes = Un número entero de minutos.
travel-problem-minutes = Minutos como 95 o 1:35.
travel-problem-delay = Indique minutos o una hora nueva.
travel-problem-travellers = Indique quién viaja.
travel-problem-guests = Indique quién se aloja.
travel-problem-hotel = Elija el hotel.
travel-problem-check-out = La salida debe ser posterior a la entrada.
travel-problem-name = Dele un nombre.
travel-problem-place-name = Dé un nombre al lugar.
travel-problem-position = Grados norte y este, como 45.5088, -73.5540.

# Seats and tickets, entered with a journey.
travel-tickets = Asientos y billetes
travel-tickets-of-leg = Asientos y billetes del tramo { $number }
travel-entered-traveller = Viajero
travel-entered-seat = Asiento
travel-entered-ticket_number = Número de billete
travel-entered-ticket_name = Nombre en el billete
travel-entered-of = { $what } de { $name }
