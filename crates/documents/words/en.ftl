# The words of documents in English. Every other language has the same messages and names the same facts. Beside them it may
# inflect its words by `$gender` (of whom a part is said), `$kind` (of what is cancelled), and `$first` and `$last` (days of
# a range).

language-name = English
# The digits of the language's own script, from zero to nine.
own-digits = 0123456789

itinerary-of = Itinerary of { $name }
calendar-name = { $name }: { $forum }
labelled = { $label }: { $value }
labelled-below = { $label }:
listing = { $first }, { $second }

# Days and times
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-of-month = { $day }
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-short = { $weekday } { $day } { $month }
date-range = { $from } to { $to }
zone = { $city } time, { $offset }
zone-day = { $city } time ({ $zone }), { $offset }
zone-note = Every time is local to its place. { $city } is { $offset } when the forum opens.
zone-note-home = Every time is local to its place. { $city } is { $offset } when the forum opens; times in { $home } follow in grey.
zone-these-dates = The offset on the dates of this calendar
clocks-change = The clocks change on this day.
home-time = { $time } in { $city }
home-time-day = { $day } { $time } in { $city }
time-range = { $from } to { $to }
end-open = end not announced
time-open = Time not announced
ends-on = ends { $day }
hours = { $count } h
minutes = { $count } min
duration = { $hours } { $minutes }

# Status
status-tentative = To be confirmed
status-cancelled = Cancelled
cancelled-title = CANCELLED: { $title }

# Travel
leg-flight = Flight
leg-train = Train
leg-road = Road
leg-ferry = Ferry
from-to = { $from } to { $to }
departure = Departure
arrival = Arrival
arrival-in = Arrival in { $city }
departed = Left { $city } { $time } on { $day }
leg-duration = Duration
booking-reference = Booking reference
seat = Seat

transfer = Transfer
pick-up = Pick-up
drop-off = Drop-off
sign = Sign
met-by = Met by
vehicle = Vehicle
driver = Driver

# Lodging
stay = Hotel
night = Night
check-out = Check-out
night-of = Night { $night } of { $count }
nights = { $count ->
    [one] { $count } night
   *[other] { $count } nights
}
stay-dates = Dates
stay-range = { $from } to { $to }, { $nights }
room-type = Room type
room-number = Room number
confirmation-number = Confirmation

# Programme and meetings
session = Programme
room-and-place = { $room }, { $place }
attendance = Attendance
attends-in-person = In the room
attends-hybrid = In the room or online
your-part = Your part
part-chair = Chair
part-moderator = Moderator
part-keynote = Keynote speaker
part-speaker = Speaker
part-panellist = Panellist
part-rapporteur = Rapporteur
part-host = Host
part-principal = Principal
part-adviser = Adviser
part-note_taker = Note-taker
part-interpreter = Interpreter
address = Address
dress = Dress
access = Access
languages = Languages
online = Online
join-at = Join at
meeting-bilateral = Bilateral
meeting-trilateral = Trilateral
meeting-plurilateral = Meeting
meeting-pull_aside = Pull-aside
meeting-courtesy_call = Courtesy call
meeting-tete_a_tete = Tête-à-tête
meeting-expanded = Expanded meeting
meeting-working_meal = Working meal
meeting-breakfast = Working breakfast
meeting-lunch = Working lunch
meeting-dinner = Working dinner
meeting-signing = Signing
with = With
objectives = Objectives

# People
reached-at = Reached at { $where }
contacts = Whom to call
contact-liaison_officer = Liaison officer
contact-focal_point = Focal point at home

# Which copy this is
issue = Issue { $number }
working-copy = Working copy, not published (after issue { $number })
changed = Changed since issue { $number }
changed-was = Changed since issue { $number }: was { $was }
changed-new = New since issue { $number }
changed-until = until { $time }
changed-gone = No longer in your plans since issue { $number }
exported = Made { $date }, { $time } UTC
zone-data = Time zones { $version }
page = Page { $page } of { $pages }
audience-own_delegate = For the delegate only
audience-heads_aide = For the aide of the head of delegation
audience-host_liaison = For the host's liaison officer
audience-driver = For the driver
audience-hotel = For the hotel
audience-caterer = For the caterer
audience-security = For security
audience-interpreter = For the interpreter
audience-participants = For participants
audience-press = For the press
nothing-planned = Nothing is planned yet.

# Calendar categories: one word each, without punctuation
category-travel = Travel
category-lodging = Lodging
category-programme = Programme
category-meetings = Meeting

# Rooming lists
rooming-list = Rooming list { $number }
rooming-list-draft = Rooming list, not sent yet
rooming-sheet = Rooming list
rooming-file = { $hotel }, rooming list { $number }
rooming-file-draft = { $hotel }, rooming list as of now
rooming-file-changes = { $file }, changes
rooming-compared = compared with list { $number }
rooming-only-changes = changes since list { $number } only
rooming-sent = Sent { $date }, { $time } { $offset }
rooming-made = Made { $date }, { $time } { $offset }
rooming-nothing = Nothing changed.
rooming-nobody = Guest to be named
rooming-reference = Ref.
rooming-change = Change
rooming-nights = Nights
rooming-hotel = Hotel
rooming-differs = What changed
rooming-was = { $field } was { $before }
rooming-was-open = { $field } was open
rooming-field-guests = Guests
rooming-field-delegation = Delegation
rooming-field-room_type = Room type
rooming-field-room_number = Room number
rooming-field-check_in = Check-in
rooming-field-check_out = Check-out
rooming-field-arrives = Arrives
rooming-field-leaves = Leaves
rooming-field-payer = Paid by
rooming-field-requests = Requests
rooming-field-confirmation = Confirmation number
rooming-field-status = Status
rooming-change-new = New
rooming-change-amended = Amended
rooming-change-cancelled = Cancelled
rooming-change-same = As before
rooming-payer-host = Host
rooming-payer-organiser = Organiser
rooming-payer-own = Guest
rooming-payer-shared = Host and guest
rooming-status-requested = Requested
rooming-status-held = Held
rooming-status-confirmed = Confirmed
rooming-status-modified = Modified
rooming-status-cancelled = Cancelled
rooming-status-checked_in = Checked in
rooming-status-checked_out = Checked out
rooming-status-no_show = No-show
rooming-total-rooms = Rooms
rooming-total-room-nights = Room-nights
rooming-total-guests = Guests
rooming-total-new = New
rooming-total-amended = Amended
rooming-total-cancelled = Cancelled
rooming-comes = { $day }
rooming-comes-late = { $day }, late in the evening
rooming-comes-after-midnight = { $day }, after midnight
rooming-leaves-early = { $day }, before breakfast
rooming-at = { $day } { $time }
rooming-shares = Shares the room of { $names }
rooming-step-free = No step on the way
rooming-twin = Beds apart
rooming-quiet = Quiet
rooming-near-principal = Near the head of the delegation
rooming-late-check-out = Late check-out
rooming-do-not-move = Not to be moved
rooming-ready-from = Room ready from { $time }
rooming-kept-until = Room kept until { $time }

# Pocket cards and tables of itineraries
pocket-card = Card { $page } of { $pages }
pocket-file = { $file }, pocket card
rows-sheet = Itineraries
rows-person = Person
rows-body = Body
rows-date = Date
rows-start = From
rows-zone = Time of
rows-end-date = Until date
rows-end = Until
rows-end-zone = Time of the end
rows-kind = Kind
rows-title = What
rows-from = Place or departure
rows-to = Room or arrival
rows-carrier = Carrier
rows-reference = Reference
rows-with = With
rows-status = Status
rows-details = Details
rows-changed = What changed
rows-confirmed = Confirmed
