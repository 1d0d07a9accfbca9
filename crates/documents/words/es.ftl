# Las palabras de los documentos en español.

language-name = Español
own-digits = 0123456789

itinerary-of = Itinerario de { $name }
calendar-name = { $name }: { $forum }
labelled = { $label }: { $value }
labelled-below = { $label }:
listing = { $first }, { $second }

# Días y horas
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day-of-month = { $day }
date-long = { $weekday }, { $day } de { $month } de { $year }
date-plain = { $day } de { $month } de { $year }
date-without-year = { $day } de { $month }
date-short = { $weekday } { $day } de { $month }
date-range = del { $from } al { $to }
zone = hora de { $city }, { $offset }
zone-day = Hora de { $city } ({ $zone }), { $offset }
zone-note = Todas las horas son las locales de cada lugar. Al abrirse el foro, { $city } está en { $offset }.
zone-note-home = Todas las horas son las locales de cada lugar. Al abrirse el foro, { $city } está en { $offset }; la hora de { $home } figura en gris.
zone-these-dates = La diferencia horaria en las fechas de este calendario
clocks-change = Este día cambia la hora.
home-time = { $time } en { $city }
home-time-day = { $day } { $time } en { $city }
time-range = de { $from } a { $to }
end-open = hora de cierre sin anunciar
time-open = Hora sin anunciar
ends-on = termina el { $day }
hours = { $count } h
minutes = { $count } min
duration = { $hours } { $minutes }

# Estado
status-tentative = Por confirmar
status-cancelled = { $kind ->
    [bilateral] Cancelada
    [trilateral] Cancelada
    [plurilateral] Cancelada
    [courtesy_call] Cancelada
    [expanded] Cancelada
    [working_meal] Cancelada
    [dinner] Cancelada
    [signing] Cancelada
   *[other] Cancelado
}
cancelled-title = { $kind ->
    [bilateral] CANCELADA
    [trilateral] CANCELADA
    [plurilateral] CANCELADA
    [courtesy_call] CANCELADA
    [expanded] CANCELADA
    [working_meal] CANCELADA
    [dinner] CANCELADA
    [signing] CANCELADA
   *[other] CANCELADO
}: { $title }

# Viaje
leg-flight = Vuelo
leg-train = Tren
leg-road = Carretera
leg-ferry = Ferri
from-to = { $from } – { $to }
departure = Salida
arrival = Llegada
arrival-in = Llegada a { $city }
departed = Salida de { $city }: { $day }, { $time }
leg-duration = Duración
booking-reference = Localizador
seat = Asiento

transfer = Traslado
pick-up = Recogida
drop-off = Destino
sign = Cartel
met-by = Recibe
vehicle = Vehículo
driver = Conductor

# Alojamiento
stay = Hotel
night = Noche
check-out = Salida
night-of = Noche { $night } de { $count }
nights = { $count ->
    [one] { $count } noche
    [many] { $count } de noches
   *[other] { $count } noches
}
stay-dates = Fechas
stay-range = del { $from } al { $to }, { $nights }
room-type = Tipo de habitación
room-number = Habitación
confirmation-number = Confirmación

# Programa y reuniones
session = Programa
room-and-place = { $room }, { $place }
attendance = Asistencia
attends-in-person = Presencial
attends-hybrid = Presencial o en línea
your-part = Su función
part-chair = { $gender ->
    [feminine] Presidenta
    [masculine] Presidente
   *[unsaid] Presidencia
}
part-moderator = { $gender ->
    [feminine] Moderadora
    [masculine] Moderador
   *[unsaid] Moderación
}
part-keynote = Ponente principal
part-speaker = Ponente
part-panellist = Panelista
part-rapporteur = { $gender ->
    [feminine] Relatora
    [masculine] Relator
   *[unsaid] Relatoría
}
part-host = { $gender ->
    [feminine] Anfitriona
    [masculine] Anfitrión
   *[unsaid] Parte anfitriona
}
part-principal = { $gender ->
    [feminine] Interlocutora principal
    [masculine] Interlocutor principal
   *[unsaid] Interlocución principal
}
part-adviser = { $gender ->
    [feminine] Asesora
    [masculine] Asesor
   *[unsaid] Asesoría
}
part-note_taker = Toma de notas
part-interpreter = Intérprete
address = Dirección
dress = Vestimenta
access = Acceso
languages = Idiomas
online = En línea
join-at = Conexión
meeting-bilateral = Reunión bilateral
meeting-trilateral = Reunión trilateral
meeting-plurilateral = Reunión
meeting-pull_aside = Aparte
meeting-courtesy_call = Visita de cortesía
meeting-tete_a_tete = Encuentro a solas
meeting-expanded = Reunión ampliada
meeting-working_meal = Comida de trabajo
meeting-breakfast = Desayuno de trabajo
meeting-lunch = Almuerzo de trabajo
meeting-dinner = Cena de trabajo
meeting-signing = Firma
with = Con
objectives = Objetivos

# Personas
reached-at = Contacto: { $where }
contacts = A quién llamar
contact-liaison_officer = Oficial de enlace
contact-focal_point = Punto focal en origen

# Qué ejemplar es este
issue = Edición { $number }
working-copy = Copia de trabajo, sin publicar (posterior a la edición { $number })
changed = Cambiado desde la edición { $number }
changed-was = Cambiado desde la edición { $number }: era { $was }
changed-new = Nuevo desde la edición { $number }
changed-until = hasta { $time }
changed-gone = Ya no figura en su programa desde la edición { $number }
exported = Preparado el { $date }, { $time } UTC
zone-data = Husos horarios { $version }
page = Página { $page } de { $pages }
audience-own_delegate = Solo para la persona titular
audience-heads_aide = Para la asistencia de la jefatura de la delegación
audience-host_liaison = Para el enlace de la parte anfitriona
audience-driver = Para quien conduce
audience-hotel = Para el hotel
audience-caterer = Para el servicio de restauración
audience-security = Para seguridad
audience-interpreter = Para interpretación
audience-participants = Para participantes
audience-press = Para la prensa
nothing-planned = Todavía no hay nada previsto.

# Categorías del calendario: una palabra, sin puntuación
category-travel = Viaje
category-lodging = Alojamiento
category-programme = Programa
category-meetings = Reunión

# Listas de habitaciones
rooming-list = Lista de habitaciones { $number }
rooming-list-draft = Lista de habitaciones, aún sin enviar
rooming-sheet = Lista de habitaciones
rooming-file = { $hotel }, lista de habitaciones { $number }
rooming-file-draft = { $hotel }, lista de habitaciones actual
rooming-file-changes = { $file }, cambios
rooming-compared = comparada con la lista { $number }
rooming-only-changes = solo los cambios desde la lista { $number }
rooming-sent = Enviada el { $date }, { $time } { $offset }
rooming-made = Preparada el { $date }, { $time } { $offset }
rooming-nothing = No hay cambios.
rooming-nobody = Huésped por designar
rooming-reference = Ref.
rooming-change = Cambio
rooming-nights = Noches
rooming-hotel = Hotel
rooming-differs = Qué ha cambiado
rooming-was = { $field }: antes { $before }
rooming-was-open = { $field }: antes sin indicar
rooming-field-guests = Huéspedes
rooming-field-delegation = Delegación
rooming-field-room_type = Tipo de habitación
rooming-field-room_number = Habitación
rooming-field-check_in = Entrada
rooming-field-check_out = Salida
rooming-field-arrives = Llega
rooming-field-leaves = Sale
rooming-field-payer = Paga
rooming-field-requests = Peticiones
rooming-field-confirmation = Número de confirmación
rooming-field-status = Estado
rooming-change-new = Nueva
rooming-change-amended = Modificada
rooming-change-cancelled = Cancelada
rooming-change-same = Sin cambios
rooming-payer-host = Parte anfitriona
rooming-payer-organiser = Organización
rooming-payer-own = Huésped
rooming-payer-shared = Parte anfitriona y huésped
rooming-status-requested = Solicitada
rooming-status-held = Retenida
rooming-status-confirmed = Confirmada
rooming-status-modified = Modificada
rooming-status-cancelled = Cancelada
rooming-status-checked_in = Entrada registrada
rooming-status-checked_out = Salida registrada
rooming-status-no_show = No se ha presentado
rooming-total-rooms = Habitaciones
rooming-total-room-nights = Habitaciones-noche
rooming-total-guests = Huéspedes
rooming-total-new = Nuevas
rooming-total-amended = Modificadas
rooming-total-cancelled = Canceladas
rooming-comes = { $day }
rooming-comes-late = { $day }, a última hora de la noche
rooming-comes-after-midnight = { $day }, pasada la medianoche
rooming-leaves-early = { $day }, antes del desayuno
rooming-at = { $day } { $time }
rooming-shares = Comparte la habitación de { $names }
rooming-step-free = Acceso sin escalones
rooming-twin = Camas separadas
rooming-quiet = Tranquila
rooming-near-principal = Cerca de la jefatura de la delegación
rooming-late-check-out = Salida tardía
rooming-do-not-move = No cambiar de habitación
rooming-ready-from = Habitación disponible desde las { $time }
rooming-kept-until = Habitación reservada hasta las { $time }

# Tarjetas de bolsillo y tablas de itinerarios
pocket-card = Tarjeta { $page } de { $pages }
pocket-file = { $file }, tarjeta de bolsillo
rows-sheet = Itinerarios
rows-person = Persona
rows-body = Entidad
rows-date = Fecha
rows-start = Desde
rows-zone = Hora de
rows-end-date = Fecha final
rows-end = Hasta
rows-end-zone = Hora del final
rows-kind = Tipo
rows-title = Qué
rows-from = Lugar o salida
rows-to = Sala o llegada
rows-carrier = Transporte
rows-reference = Referencia
rows-with = Con
rows-status = Estado
rows-details = Detalles
rows-changed = Qué ha cambiado
rows-confirmed = Confirmado
