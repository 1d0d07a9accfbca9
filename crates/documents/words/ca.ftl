# Els mots dels documents en català.

language-name = Català
own-digits = 0123456789

itinerary-of = Itinerari: { $name }
calendar-name = { $name }: { $forum }
labelled = { $label }: { $value }
labelled-below = { $label }:
listing = { $first }, { $second }

# Dies i hores. El nom del mes ja porta la preposició: «de juny», «d’abril».
weekday-1 = dilluns
weekday-2 = dimarts
weekday-3 = dimecres
weekday-4 = dijous
weekday-5 = divendres
weekday-6 = dissabte
weekday-7 = diumenge
weekday-short-1 = dl.
weekday-short-2 = dt.
weekday-short-3 = dc.
weekday-short-4 = dj.
weekday-short-5 = dv.
weekday-short-6 = ds.
weekday-short-7 = dg.
month-1 = de gener
month-2 = de febrer
month-3 = de març
month-4 = d’abril
month-5 = de maig
month-6 = de juny
month-7 = de juliol
month-8 = d’agost
month-9 = de setembre
month-10 = d’octubre
month-11 = de novembre
month-12 = de desembre
day-of-month = { $day }
date-long = { $weekday }, { $day } { $month } del { $year }
date-plain = { $day } { $month } del { $year }
date-without-year = { $day } { $month }
date-short = { $weekday } { $day } { $month }
date-range = { $first ->
    [1] de l’{ $from }
    [11] de l’{ $from }
   *[other] del { $from }
} { $last ->
    [1] a l’{ $to }
    [11] a l’{ $to }
   *[other] al { $to }
}
zone = hora local ({ $city }), { $offset }
zone-day = Hora local ({ $city }, { $zone }), { $offset }
zone-note = Totes les hores són les locals de cada lloc. En obrir-se el fòrum, { $city } és a { $offset }.
zone-note-home = Totes les hores són les locals de cada lloc. En obrir-se el fòrum, { $city } és a { $offset }; l’hora local ({ $home }) figura en gris.
zone-these-dates = La diferència horària en les dates d’aquest calendari
clocks-change = Aquest dia canvia l’hora.
home-time = { $time } a { $city }
home-time-day = { $day } { $time } a { $city }
time-range = de { $from } a { $to }
end-open = hora de cloenda sense anunciar
time-open = Hora sense anunciar
ends-on = acaba { $day }
hours = { $count } h
minutes = { $count } min
duration = { $hours } { $minutes }

# Estat
status-tentative = Per confirmar
status-cancelled = { $kind ->
    [bilateral] Cancel·lada
    [trilateral] Cancel·lada
    [plurilateral] Cancel·lada
    [pull_aside] Cancel·lada
    [courtesy_call] Cancel·lada
    [tete_a_tete] Cancel·lada
    [expanded] Cancel·lada
    [signing] Cancel·lada
   *[other] Cancel·lat
}
cancelled-title = { $kind ->
    [bilateral] CANCEL·LADA
    [trilateral] CANCEL·LADA
    [plurilateral] CANCEL·LADA
    [pull_aside] CANCEL·LADA
    [courtesy_call] CANCEL·LADA
    [tete_a_tete] CANCEL·LADA
    [expanded] CANCEL·LADA
    [signing] CANCEL·LADA
   *[other] CANCEL·LAT
}: { $title }

# Viatge
leg-flight = Vol
leg-train = Tren
leg-road = Carretera
leg-ferry = Ferri
from-to = { $from } – { $to }
departure = Sortida
arrival = Arribada
arrival-in = Arribada a { $city }
departed = Sortida: { $city }, { $day }, { $time }
leg-duration = Durada
booking-reference = Localitzador
seat = Seient

transfer = Trasllat
pick-up = Recollida
drop-off = Destinació
sign = Cartell
met-by = Rep
vehicle = Vehicle
driver = Conductor

# Allotjament
stay = Hotel
night = Nit
check-out = Sortida
night-of = Nit { $night } de { $count }
nights = { $count ->
    [one] { $count } nit
    [many] { $count } de nits
   *[other] { $count } nits
}
stay-dates = Dates
stay-range = del { $from } al { $to }, { $nights }
room-type = Tipus d’habitació
room-number = Habitació
confirmation-number = Confirmació

# Programa i reunions
session = Programa
room-and-place = { $room }, { $place }
attendance = Assistència
attends-in-person = Presencial
attends-hybrid = Presencial o en línia
your-part = La vostra funció
part-chair = { $gender ->
    [feminine] Presidenta
    [masculine] President
   *[unsaid] Presidència
}
part-moderator = { $gender ->
    [feminine] Moderadora
    [masculine] Moderador
   *[unsaid] Moderació
}
part-keynote = Ponent principal
part-speaker = Ponent
part-panellist = Panelista
part-rapporteur = { $gender ->
    [feminine] Relatora
    [masculine] Relator
   *[unsaid] Relatoria
}
part-host = { $gender ->
    [feminine] Amfitriona
    [masculine] Amfitrió
   *[unsaid] Part amfitriona
}
part-principal = { $gender ->
    [feminine] Interlocutora principal
    [masculine] Interlocutor principal
   *[unsaid] Interlocució principal
}
part-adviser = { $gender ->
    [feminine] Assessora
    [masculine] Assessor
   *[unsaid] Assessorament
}
part-note_taker = Presa de notes
part-interpreter = Intèrpret
address = Adreça
dress = Vestimenta
access = Accés
languages = Llengües
online = En línia
join-at = Connexió
meeting-bilateral = Reunió bilateral
meeting-trilateral = Reunió trilateral
meeting-plurilateral = Reunió
meeting-pull_aside = Conversa a part
meeting-courtesy_call = Visita de cortesia
meeting-tete_a_tete = Trobada a soles
meeting-expanded = Reunió ampliada
meeting-working_meal = Àpat de treball
meeting-breakfast = Esmorzar de treball
meeting-lunch = Dinar de treball
meeting-dinner = Sopar de treball
meeting-signing = Signatura
with = Amb
objectives = Objectius

# Persones
reached-at = Contacte: { $where }
contacts = A qui trucar
contact-liaison_officer = Oficial d’enllaç
contact-focal_point = Punt focal en origen

# Quin exemplar és aquest
issue = Edició { $number }
working-copy = Còpia de treball, sense publicar (posterior a l’edició { $number })
changed = Canviat des de l’edició { $number }
changed-was = Canviat des de l’edició { $number }: era { $was }
changed-new = Nou des de l’edició { $number }
changed-until = fins a { $time }
changed-gone = Ja no figura al vostre programa des de l’edició { $number }
exported = Preparat: { $date }, { $time } UTC
zone-data = Fusos horaris { $version }
page = Pàgina { $page } de { $pages }
audience-own_delegate = Només per a la persona titular
audience-heads_aide = Per a l’assistència del cap de la delegació
audience-host_liaison = Per a l’enllaç de la part amfitriona
audience-driver = Per a qui condueix
audience-hotel = Per a l’hotel
audience-caterer = Per al servei de restauració
audience-security = Per a seguretat
audience-interpreter = Per a interpretació
audience-participants = Per als participants
audience-press = Per a la premsa
nothing-planned = Encara no hi ha res previst.

# Categories del calendari: un mot, sense puntuació
category-travel = Viatge
category-lodging = Allotjament
category-programme = Programa
category-meetings = Reunió

# Llistes d’habitacions
rooming-list = Llista d’habitacions { $number }
rooming-list-draft = Llista d’habitacions, encara no enviada
rooming-sheet = Llista d’habitacions
rooming-file = { $hotel }, llista d’habitacions { $number }
rooming-file-draft = { $hotel }, llista d’habitacions actual
rooming-file-changes = { $file }, canvis
rooming-compared = comparada amb la llista { $number }
rooming-only-changes = només els canvis des de la llista { $number }
rooming-sent = Enviada: { $date }, { $time } { $offset }
rooming-made = Preparada: { $date }, { $time } { $offset }
rooming-nothing = No hi ha canvis.
rooming-nobody = Hoste per designar
rooming-reference = Ref.
rooming-change = Canvi
rooming-nights = Nits
rooming-hotel = Hotel
rooming-differs = Què ha canviat
rooming-was = { $field }: abans { $before }
rooming-was-open = { $field }: abans sense indicar
rooming-field-guests = Hostes
rooming-field-delegation = Delegació
rooming-field-room_type = Tipus d’habitació
rooming-field-room_number = Habitació
rooming-field-check_in = Entrada
rooming-field-check_out = Sortida
rooming-field-arrives = Arriba
rooming-field-leaves = Se’n va
rooming-field-payer = Paga
rooming-field-requests = Peticions
rooming-field-confirmation = Número de confirmació
rooming-field-status = Estat
rooming-change-new = Nova
rooming-change-amended = Modificada
rooming-change-cancelled = Cancel·lada
rooming-change-same = Sense canvis
rooming-payer-host = Part amfitriona
rooming-payer-organiser = Organització
rooming-payer-own = Hoste
rooming-payer-shared = Part amfitriona i hoste
rooming-status-requested = Sol·licitada
rooming-status-held = Retinguda
rooming-status-confirmed = Confirmada
rooming-status-modified = Modificada
rooming-status-cancelled = Cancel·lada
rooming-status-checked_in = Entrada registrada
rooming-status-checked_out = Sortida registrada
rooming-status-no_show = No s’ha presentat
rooming-total-rooms = Habitacions
rooming-total-room-nights = Habitacions-nit
rooming-total-guests = Hostes
rooming-total-new = Noves
rooming-total-amended = Modificades
rooming-total-cancelled = Cancel·lades
rooming-comes = { $day }
rooming-comes-late = { $day }, tard al vespre
rooming-comes-after-midnight = { $day }, passada la mitjanit
rooming-leaves-early = { $day }, abans d’esmorzar
rooming-at = { $day } { $time }
rooming-shares = Comparteix l’habitació de { $names }
rooming-step-free = Accés sense graons
rooming-twin = Llits separats
rooming-quiet = Tranquil·la
rooming-near-principal = A prop del cap de la delegació
rooming-late-check-out = Sortida tardana
rooming-do-not-move = No canviar d’habitació
rooming-ready-from = Habitació disponible a partir de les { $time }
rooming-kept-until = Habitació reservada fins a les { $time }

# Targetes de butxaca i taules d’itineraris
pocket-card = Targeta { $page } de { $pages }
pocket-file = { $file }, targeta de butxaca
rows-sheet = Itineraris
rows-person = Persona
rows-body = Entitat
rows-date = Data
rows-start = Des de
rows-zone = Hora de
rows-end-date = Data final
rows-end = Fins a
rows-end-zone = Hora del final
rows-kind = Tipus
rows-title = Què
rows-from = Lloc o sortida
rows-to = Sala o arribada
rows-carrier = Transport
rows-reference = Referència
rows-with = Amb
rows-status = Estat
rows-details = Detalls
rows-changed = Què ha canviat
rows-confirmed = Confirmat
