# Las palabras de lo que está en el archivo del foro: un mensaje por cada valor de cada vocabulario.

language-name = Español
language-locale = es

body-kind-city = Ciudad
body-kind-metropolitan_area = Área metropolitana
body-kind-region = Región
body-kind-state = Estado
body-kind-international_organisation = Organización internacional
body-kind-network = Red
body-kind-academia = Academia
body-kind-civil_society = Sociedad civil
body-kind-private = Sector privado
body-kind-media = Medios
body-kind-host = Parte anfitriona

delegation-status-invited = Invitada
delegation-status-accepted = Acepta
delegation-status-declined = Declina
delegation-status-tentative = Por confirmar
delegation-status-registered = Registrada
delegation-status-arrived = Llegó
delegation-status-departed = Partió
delegation-status-cancelled = Cancelada

membership-role-head = Jefatura de delegación
membership-role-alternate = Jefatura adjunta
membership-role-delegate = Integrante
membership-role-adviser = Asesoría
membership-role-chief_of_staff = Jefatura de gabinete
membership-role-protocol = Protocolo
membership-role-note_taker = Toma de notas
membership-role-interpreter = Intérprete
membership-role-close_protection = Escolta
membership-role-media = Medios
membership-role-spouse = Acompañante
membership-role-support = Apoyo
membership-role-observer = Observación

rank-class-head_of_body = Titular de la entidad
rank-class-deputy_head = Titular adjunto
rank-class-elected_member = Cargo electo
rank-class-senior_official = Alto cargo
rank-class-official = Personal técnico
rank-class-head_of_agency = Dirección de agencia
rank-class-ambassador = Embajada
rank-class-other = Otro

session-kind-ceremony = Ceremonia
session-kind-plenary = Plenaria
session-kind-parallel = Simultánea
session-kind-workshop = Taller
session-kind-panel = Panel
session-kind-side_event = Evento paralelo
session-kind-statutory = Reunión estatutaria
session-kind-press = Prensa
session-kind-meal = Comida de trabajo
session-kind-reception = Recepción
session-kind-visit = Visita de campo
session-kind-break = Pausa
session-kind-registration = Acreditación
session-kind-learning_session = Sesión de aprendizaje

attendance-mode-in_person = Presencial
attendance-mode-online = En línea
attendance-mode-hybrid = Híbrida

session-function-chair = Presidencia
session-function-moderator = Moderación
session-function-keynote = Ponencia principal
session-function-speaker = Ponencia
session-function-panellist = Panelista
session-function-rapporteur = Relatoría
session-function-host = Parte anfitriona
session-function-attendee = Asistente

meeting-kind-bilateral = Bilateral
meeting-kind-trilateral = Trilateral
meeting-kind-plurilateral = Plurilateral
meeting-kind-pull_aside = Aparte
meeting-kind-courtesy_call = Visita de cortesía
meeting-kind-expanded = Bilateral ampliada
meeting-kind-tete_a_tete = Encuentro a solas
meeting-kind-working_meal = Comida de trabajo
meeting-kind-signing = Firma

meeting-status-requested = Solicitada
meeting-status-under_consideration = En estudio
meeting-status-agreed = Acordada
meeting-status-placed = Programada
meeting-status-confirmed = Confirmada
meeting-status-declined = Declinada
meeting-status-withdrawn = Retirada
meeting-status-held = Celebrada
meeting-status-no_show = Una parte no se presentó
meeting-status-cancelled = Cancelada

participant-side-requesting = Parte solicitante
participant-side-receiving = Parte receptora
participant-side-other = Otra parte

participant-function-principal = Interlocución principal
participant-function-adviser = Asesoría
participant-function-note_taker = Toma de notas
participant-function-interpreter = Intérprete
participant-function-other = Otra

booking-status-inquiry = Consulta
booking-status-hold = Opción
booking-status-confirmed = Confirmada
booking-status-released = Liberada
booking-status-cancelled = Cancelada

booking-purpose-session = Sesión
booking-purpose-meeting = Reunión
booking-purpose-office = Oficina
booking-purpose-holding_room = Sala de espera
booking-purpose-media = Prensa
booking-purpose-prayer = Oración
booking-purpose-medical = Atención médica
booking-purpose-storage = Almacén
booking-purpose-set_up = Montaje
booking-purpose-other = Otra

leg-kind-flight = Vuelo
leg-kind-train = Tren
leg-kind-road = Carretera
leg-kind-ferry = Ferri

leg-status-planned = Previsto
leg-status-ticketed = Con billete
leg-status-confirmed = Confirmado
leg-status-changed = Cambiado
leg-status-delayed = Retrasado
leg-status-cancelled = Cancelado
leg-status-flown = Realizado

stay-status-requested = Solicitada
stay-status-held = Retenida
stay-status-confirmed = Confirmada
stay-status-modified = Modificada
stay-status-cancelled = Cancelada
stay-status-checked_in = Entrada registrada
stay-status-checked_out = Salida registrada
stay-status-no_show = No se presentó

place-kind-airport = Aeropuerto
place-kind-station = Estación
place-kind-port = Puerto
place-kind-hotel = Hotel
place-kind-venue = Sede
place-kind-residence = Residencia
place-kind-restaurant = Restaurante
place-kind-site = Lugar de visita
place-kind-border = Paso fronterizo

level-block = Impide
level-resolve_before_issue = Resolver antes de publicar
level-warn = Aviso
level-ignore = Ignorado

partner-role-host = Parte anfitriona
partner-role-co_host = Coanfitrión
partner-role-organiser = Organización
partner-role-co_organiser = Coorganización
partner-role-supporter = Apoyo
partner-role-sponsor = Patrocinio
partner-role-knowledge_partner = Socio de conocimiento

kind-forum = Foro
kind-body = Entidad
kind-delegation = Delegación
kind-person = Persona
kind-office = Cargo
kind-membership = Integrante
kind-place = Lugar
kind-venue = Sede
kind-space = Sala
kind-session = Sesión
kind-attendance = Asistencia
kind-meeting = Reunión
kind-participant = Participante de una reunión
kind-room_booking = Reserva de sala
kind-leg = Tramo
kind-traveller = Viajero
kind-stay = Estancia
kind-guest = Huésped
kind-theme = Tema
kind-partner = Socio
kind-picture = Imagen
kind-body_name = Nombre en otro idioma
kind-sensitive_need = Necesidad sensible
kind-precedence_scheme = Orden de precedencia
kind-precedence_move = Puesto dado a mano
kind-transit_time = Tiempo de trayecto
kind-journey = Viaje
kind-driver = Conductor
kind-vehicle = Vehículo
kind-movement = Traslado
kind-passenger = Pasajero
kind-rule_setting = Regla
kind-waiver = Conflicto apartado
kind-column_mapping = Significado de las columnas
kind-distinct_people = Par de personas distintas
kind-space_layout = Montaje de una sala
kind-opening_hours = Horario de apertura
kind-closure = Cierre
kind-closure_allowance = Permiso para usar una sala cerrada
kind-booking_series = Serie de reservas
kind-series_skip = Día omitido de una serie
kind-desk_rules = Reglas de la oficina de salas
kind-invitation = Convocatoria
kind-party = Parte de una reunión
kind-meeting_window = Momento en que puede celebrarse una reunión
kind-staff_member = Intérprete, toma de notas u oficial de enlace
kind-staff_hours = Horario de servicio
kind-brief = Nota preparatoria
kind-commitment = Compromiso
kind-room_type = Tipo de habitación
kind-hotel_room = Habitación de hotel
kind-connecting_rooms = Puerta entre dos habitaciones
kind-room_block = Bloque de habitaciones
kind-block_night = Noche de un bloque
kind-sub_block = Cupo de una delegación
kind-rooming_list = Lista de habitaciones
kind-rooming_line = Línea de una lista de habitaciones
kind-issue = Edición
kind-issue_page = Página de una edición
kind-handout = Archivo entregado
kind-paper_handout = Documento entregado

payer-host = Parte anfitriona
payer-organiser = Organización
payer-own = Por cuenta propia
payer-shared = Compartido

block-standing-inquiry = Consulta
block-standing-tentative = Provisional
block-standing-definite = Firme
block-standing-released = Devuelto

priority-must = Obligatoria
priority-high = Alta
priority-normal = Normal
priority-low = Baja

interpretation-none = Ninguna
interpretation-consecutive = Consecutiva
interpretation-whispered = Susurrada
interpretation-simultaneous = Simultánea

press-closed = Sin prensa
press-camera_spray = Toma de imágenes
press-joint_statement = Declaración conjunta
press-open = Con prensa

sensitivity-normal = Normal
sensitivity-restricted = Restringida
sensitivity-confidential = Confidencial

representation-head = Jefatura de delegación
representation-deputy_head = Jefatura adjunta
representation-elected_member = Cargo electo
representation-senior_official = Alto cargo
representation-any = Cualquiera

staff-task-interpreter = Intérprete
staff-task-note_taker = Toma de notas
staff-task-liaison_officer = Oficial de enlace

standing-open = Pendiente
standing-done = Cumplido
standing-dropped = Abandonado

layout-theatre = Teatro
layout-classroom = Escuela
layout-boardroom = Mesa de juntas
layout-u_shape = En U
layout-hollow_square = Cuadrado hueco
layout-chevron = Espiga
layout-cabaret = Cabaré
layout-banquet = Banquete
layout-reception = Cóctel
layout-bilateral = Bilateral

closure-kind-closure = Cerrada
closure-kind-blocking = Reservada para otros

rhythm-daily = Cada día
rhythm-weekdays = De lunes a viernes
rhythm-weekly = Cada semana

call-must_attend = Asistencia obligatoria
call-invited = Con invitación
call-open = Abierta

reply-none = Sin respuesta aún
reply-accepted = Acepta
reply-tentative = Quizá
reply-declined = Declina

address-gender-unsaid = Sin indicar
address-gender-feminine = Femenino
address-gender-masculine = Masculino

need-kind-dietary = Alimentación
need-kind-assistance = Asistencia
need-kind-medical = Salud
need-kind-security = Seguridad
need-kind-identity = Identidad
need-kind-emergency_contact = Contacto de emergencia

need-basis-explicit_consent = Consentimiento explícito
need-basis-vital_interest = Interés vital
need-basis-official_duty = Deber oficial
need-basis-other = Otro motivo

journey-direction-inbound = De llegada
journey-direction-outbound = De salida
journey-direction-internal = Interno
journey-direction-technical = Técnico

ride-vip = VIP
ride-group = Grupo
ride-on_foot = A pie

movement-kind-arrival = Llegada
movement-kind-departure = Salida
movement-kind-transfer = Traslado
movement-kind-motorcade = Comitiva
movement-kind-shuttle = Lanzadera
movement-kind-on_call = A disposición

movement-status-planned = Previsto
movement-status-assigned = Asignado
movement-status-en_route = En camino
movement-status-done = Hecho
movement-status-cancelled = Cancelado

step-free-yes = Sin escalones
step-free-partly = En parte sin escalones
step-free-no = Con escalones
step-free-unknown = No se sabe

rule-space_double_booked = Una sala usada dos veces
rule-person_in_two_places = Una persona en dos lugares
rule-not_yet_arrived = Aún sin llegar
rule-already_departed = Ya de salida
rule-transfer_too_short = Poco tiempo para el trayecto
rule-too_little_rest = Poco descanso tras una noche de viaje
rule-principal_missing = Falta la jefatura de delegación
rule-broken_chain = Un hueco en el viaje
rule-connection_too_short = Conexión demasiado corta
rule-night_without_bed = Noche sin cama
rule-bed_without_person = Cama sin persona
rule-two_beds = Dos camas para una noche
rule-arrival_after_check_out = Llegada después de la salida del hotel
rule-arrival_differs_from_stay = La llegada y la estancia difieren
rule-ticket_name_differs = El nombre del billete difiere
rule-no_pick_up = Llegada sin recogida
rule-vehicle_overfull = Vehículo demasiado lleno
rule-vehicle_double_booked = Un vehículo usado dos veces
rule-driver_double_booked = Un conductor usado dos veces
rule-vehicle_not_step_free = Vehículo con escalón
rule-no_greeter = Nadie recibe a la jefatura de delegación
rule-two_heads = Dos jefaturas en una delegación
rule-address_unconfirmed = Tratamiento sin confirmar
rule-entitlement_exceeded = Más de lo que corresponde
rule-need_past_date = Necesidad sensible guardada demasiado tiempo
rule-need_without_audience = Necesidad sensible sin destinatario
rule-set_up_overlap = Poco tiempo para montar
rule-turnover_too_short = Poco tiempo entre reservas
rule-space_closed = Uso de una sala cerrada
rule-space_kept = Uso de una sala reservada para otros
rule-outside_hours = Fuera del horario de apertura
rule-over_capacity = Más personas que plazas
rule-layout_not_possible = Montaje no previsto en la sala
rule-booths_missing = Faltan cabinas
rule-space_not_step_free = Una sala con escalón
rule-equipment_missing = Falta equipamiento
rule-hold_lapsed = Una opción vencida
rule-lower_tier_first = Un nivel inferior antes que uno superior
rule-slot_too_long = Más tiempo del que da la oficina de salas
rule-outside_desk_hours = Fuera del horario de la oficina de salas
rule-quota_exceeded = Más reservas que el cupo
rule-slots_consecutive = Reservas sin pausa
rule-not_confirmed_in_time = Sin confirmar a tiempo
rule-delegation_missing = Falta quien debe asistir
rule-more_than_invited = Más personas que las convocadas
rule-room_quota_exceeded = Más reservas de una sala que el cupo
rule-slot_not_met = Comienzo entre dos franjas
rule-language_not_covered = Partes que no se entienden
rule-interpreter_missing = Sin intérprete
rule-note_taker_missing = Sin toma de notas
rule-staff_outside_hours = Servicio fuera de horario
rule-staff_break_too_short = Poco descanso entre reuniones
rule-staff_over_limit = Más minutos de reunión de los permitidos
rule-staff_of_another = Servicio a otra delegación
rule-counterpart_unconfirmed = Reunión aún sin aceptar
rule-declined_still_on = Reunión declinada que sigue en pie
rule-outside_windows = Fuera de los momentos indicados
rule-not_where_wished = No donde se deseaba
rule-shorter_than_asked = Más corta de lo pedido
rule-principal_not_at_table = Interlocutor principal ausente
rule-below_level = Representación por debajo del nivel
rule-neutral_title_missing = Falta el título neutro
rule-departure_differs_from_stay = La salida y la estancia difieren
rule-unneeded_nights = Noches que no hacen falta
rule-stay_without_guest = Estancia sin huésped
rule-early_check_in_needed = Hace falta entrada anticipada
rule-late_check_out_needed = Hace falta salida tardía
rule-past_cut_off = Sin confirmar en la fecha límite
rule-too_many_guests = Más huéspedes de los que caben en la habitación
rule-accessible_need_not_met = Hace falta una habitación sin escalones
rule-request_not_met = Petición de habitación sin atender
rule-room_out_of_service = Habitación fuera de servicio
rule-room_of_other_type = Habitación de otro tipo
rule-over_block = Más habitaciones de las que tiene el bloque
rule-sub_blocks_over_block = Más cupos de delegación de los que tiene el bloque
rule-over_sub_block = Habitaciones tomadas del cupo de otros
rule-cut_off_near = Fecha límite cercana
rule-deposit_due = Depósito por pagar

told-person = A quien afecta
told-liaison_officer = Oficial de enlace
told-focal_point = Punto focal
told-driver = Conductor
told-greeter = Quien recibe
told-counterpart = La otra parte
told-chair = Presidencia
told-hotel = Hotel
way-source-same_spot = El mismo lugar
way-source-office = Registrado por la oficina
way-source-distance = Estimado por la distancia
way-source-same_city = Estimado, dentro de una ciudad
board-direction-arrival = Llegada
board-direction-departure = Salida
gap-free = Tiempo libre
gap-on_the_way = De camino
gap-buffer = Tiempo necesario
entitlement-cars = Vehículos
entitlement-rooms = Habitaciones de hotel
entitlement-badges = Credenciales
entitlement-seats = Plazas en una sesión

precedence-category-heads_of_state = Jefes de Estado y de Gobierno
precedence-category-ministers = Miembros de gobiernos
precedence-category-ambassadors = Embajadores
precedence-category-heads_of_regions = Gobernadores y presidentes de regiones
precedence-category-mayors_of_capitals = Alcaldes de capitales
precedence-category-mayors = Alcaldes
precedence-category-deputy_heads = Adjuntos
precedence-category-elected_members = Concejales y miembros de asambleas
precedence-category-international_organisations = Organizaciones internacionales
precedence-category-networks = Redes
precedence-category-others = Otros

comparator-host = Primero la parte anfitriona
comparator-category = Categoría
comparator-rank = Rango
comparator-city_alphabet = Alfabeto de las ciudades
comparator-country_alphabet = Alfabeto de los países
comparator-taking_office = Fecha de toma de posesión
comparator-establishment = Fecha de fundación
comparator-population = Población
comparator-host_city = La ciudad anfitriona entre iguales
comparator-name = Alfabeto de los nombres

preset-spain = España: organización, categoría, rango, antigüedad en el cargo
preset-united_nations = Alfabeto de los países, desde una letra sorteada
preset-city_alphabet = Alfabeto de las ciudades
preset-taking_office = Antigüedad en el cargo
preset-population = Población

hindrance-person_gone = ya no está en la lista
hindrance-anchor_gone = la persona detrás de la cual debía ir ya no está en la lista
hindrance-behind_themselves = nadie puede ir detrás de sí

address-rule-former = Titular anterior de un cargo
address-rule-us_mayor = Alcaldía, Estados Unidos
address-rule-england_lord_mayor = Lord Mayor, Inglaterra
address-rule-england_mayor = Alcaldía, Inglaterra
address-rule-spain_large_city = Alcaldía de gran ciudad, España, en español
address-rule-spain_provincial_capital = Alcaldía de capital de provincia, España, en español
address-rule-spain_mayor = Alcaldía, España, en español
address-rule-catalan_large_city = Alcaldía de gran ciudad, España, en catalán
address-rule-catalan_president = Presidencia de la Generalitat, en catalán
address-rule-plain_spanish_mayor = Alcaldía, en español; no se conoce regla del país
address-rule-plain_catalan_mayor = Alcaldía, en catalán; no se conoce regla del país
address-rule-plain_english = Nombre, cargo y entidad en inglés; no se conoce regla
address-rule-plain = Nombre, cargo y entidad como se registraron; no se conoce regla

name-likeness-same = El mismo nombre
name-likeness-very_likely = Probablemente el mismo nombre
name-likeness-possible = Quizá el mismo nombre
name-likeness-different = Otro nombre

overlooking-order = las palabras están en otro orden
overlooking-spaces = las palabras se separan de otro modo
overlooking-romanisation = otra grafía en letras latinas
overlooking-initials = una inicial en lugar de una palabra
overlooking-slip = difiere una letra
overlooking-vowels = solo difieren vocales
overlooking-part = un nombre tiene más palabras

audience-desk = La oficina
audience-own_delegate = La propia persona
audience-heads_aide = Asistente de la jefatura
audience-host_liaison = Enlace de la parte anfitriona
audience-driver = Conductor
audience-hotel = Hotel
audience-caterer = Restauración
audience-security = Seguridad
audience-interpreter = Intérprete
audience-participants = Todos los participantes
audience-press = Prensa

language-level-unsaid = Sin indicar
language-level-A1 = A1
language-level-A2 = A2
language-level-B1 = B1
language-level-B2 = B2
language-level-C1 = C1
language-level-C2 = C2
language-level-native = nativo
# Un idioma que alguien habla, y cuánto.
language-with-level = { $language } { $level }

desk-preset-unfccc = Conferencias del clima (CMNUCC)
desk-preset-itu = Asambleas de telecomunicaciones (UIT)
desk-preset-p20 = Cumbre de presidentes de parlamentos (P20)
desk-preset-apec = Reuniones de APEC
desk-preset-msc = Conferencia de seguridad (MSC)
desk-preset-booths = Cabinas de 20 minutos

desk-tier-purpose = Uso
desk-tier-category = Categoría de invitados
desk-tier-body_kind = Tipo de entidad

# Kinds of documents
paper-programme_of_visit = Programa de la visita
paper-briefing_book = Carpeta informativa
paper-bilateral_brief = Nota para la bilateral
paper-forum_programme = Programa del foro
paper-manifest = Llegadas y salidas
paper-movement_schedule = Traslados
paper-function_schedule = Programa por sala
paper-door_sign = Cartel de puerta
paper-participants = Participantes
paper-precedence_list = Orden de precedencia
paper-contact_sheet = Hoja de contactos
paper-interpreter_roster = Cuadrante
paper-conflict_report = Informe de conflictos
