# The field's words for what stands in the forum file: one message for each value of each vocabulary.

# The language itself, in its own words, and by which tag dates and numbers are written in it.
language-name = English
language-locale = en-GB

body-kind-city = City
body-kind-metropolitan_area = Metropolitan area
body-kind-region = Region
body-kind-state = State
body-kind-international_organisation = International organisation
body-kind-network = Network
body-kind-academia = Academia
body-kind-civil_society = Civil society
body-kind-private = Private sector
body-kind-media = Media
body-kind-host = Host

delegation-status-invited = Invited
delegation-status-accepted = Accepted
delegation-status-declined = Declined
delegation-status-tentative = Tentative
delegation-status-registered = Registered
delegation-status-arrived = Arrived
delegation-status-departed = Departed
delegation-status-cancelled = Cancelled

membership-role-head = Head of delegation
membership-role-alternate = Alternate head
membership-role-delegate = Delegate
membership-role-adviser = Adviser
membership-role-chief_of_staff = Chief of staff
membership-role-protocol = Protocol officer
membership-role-note_taker = Note-taker
membership-role-interpreter = Interpreter
membership-role-close_protection = Close protection
membership-role-media = Media
membership-role-spouse = Spouse or partner
membership-role-support = Support
membership-role-observer = Observer

rank-class-head_of_body = Head of body
rank-class-deputy_head = Deputy head
rank-class-elected_member = Elected member
rank-class-senior_official = Senior official
rank-class-official = Official
rank-class-head_of_agency = Head of agency
rank-class-ambassador = Ambassador
rank-class-other = Other

session-kind-ceremony = Ceremony
session-kind-plenary = Plenary
session-kind-parallel = Parallel session
session-kind-workshop = Workshop
session-kind-panel = Panel
session-kind-side_event = Side event
session-kind-statutory = Statutory meeting
session-kind-press = Press
session-kind-meal = Working meal
session-kind-reception = Reception
session-kind-visit = Site visit
session-kind-break = Break
session-kind-registration = Registration
session-kind-learning_session = Learning session

attendance-mode-in_person = In person
attendance-mode-online = Online
attendance-mode-hybrid = Hybrid

session-function-chair = Chair
session-function-moderator = Moderator
session-function-keynote = Keynote speaker
session-function-speaker = Speaker
session-function-panellist = Panellist
session-function-rapporteur = Rapporteur
session-function-host = Host
session-function-attendee = Attendee

meeting-kind-bilateral = Bilateral
meeting-kind-trilateral = Trilateral
meeting-kind-plurilateral = Plurilateral
meeting-kind-pull_aside = Pull-aside
meeting-kind-courtesy_call = Courtesy call
meeting-kind-expanded = Expanded bilateral
meeting-kind-tete_a_tete = Tête-à-tête
meeting-kind-working_meal = Working meal
meeting-kind-signing = Signing

meeting-status-requested = Requested
meeting-status-under_consideration = Under consideration
meeting-status-agreed = Agreed
meeting-status-placed = Placed
meeting-status-confirmed = Confirmed
meeting-status-declined = Declined
meeting-status-withdrawn = Withdrawn
meeting-status-held = Held
meeting-status-no_show = No-show
meeting-status-cancelled = Cancelled

participant-side-requesting = Requesting side
participant-side-receiving = Receiving side
participant-side-other = Other side

participant-function-principal = Principal
participant-function-adviser = Adviser
participant-function-note_taker = Note-taker
participant-function-interpreter = Interpreter
participant-function-other = Other

booking-status-inquiry = Inquiry
booking-status-hold = Hold
booking-status-confirmed = Confirmed
booking-status-released = Released
booking-status-cancelled = Cancelled

booking-purpose-session = Session
booking-purpose-meeting = Meeting
booking-purpose-office = Office
booking-purpose-holding_room = Holding room
booking-purpose-media = Media
booking-purpose-prayer = Prayer
booking-purpose-medical = Medical
booking-purpose-storage = Storage
booking-purpose-set_up = Set-up
booking-purpose-other = Other

leg-kind-flight = Flight
leg-kind-train = Train
leg-kind-road = Road
leg-kind-ferry = Ferry

leg-status-planned = Planned
leg-status-ticketed = Ticketed
leg-status-confirmed = Confirmed
leg-status-changed = Changed
leg-status-delayed = Delayed
leg-status-cancelled = Cancelled
leg-status-flown = Flown

stay-status-requested = Requested
stay-status-held = Held
stay-status-confirmed = Confirmed
stay-status-modified = Modified
stay-status-cancelled = Cancelled
stay-status-checked_in = Checked in
stay-status-checked_out = Checked out
stay-status-no_show = No-show

place-kind-airport = Airport
place-kind-station = Station
place-kind-port = Port
place-kind-hotel = Hotel
place-kind-venue = Venue
place-kind-residence = Residence
place-kind-restaurant = Restaurant
place-kind-site = Site
place-kind-border = Border crossing

level-block = Blocks
level-resolve_before_issue = Resolve before issue
level-warn = Warning
level-ignore = Ignored

partner-role-host = Host
partner-role-co_host = Co-host
partner-role-organiser = Organiser
partner-role-co_organiser = Co-organiser
partner-role-supporter = Supporter
partner-role-sponsor = Sponsor
partner-role-knowledge_partner = Knowledge partner

kind-forum = Forum
kind-body = Body
kind-delegation = Delegation
kind-person = Person
kind-office = Office
kind-membership = Membership
kind-place = Place
kind-venue = Venue
kind-space = Room
kind-session = Session
kind-attendance = Attendance
kind-meeting = Meeting
kind-participant = Meeting participant
kind-room_booking = Room booking
kind-leg = Leg
kind-traveller = Traveller
kind-stay = Stay
kind-guest = Guest
kind-theme = Theme
kind-partner = Partner
kind-picture = Picture
kind-body_name = Name in another language
kind-sensitive_need = Sensitive need
kind-precedence_scheme = Order of precedence
kind-precedence_move = Place given by hand
kind-transit_time = Transit time
kind-journey = Journey
kind-driver = Driver
kind-vehicle = Vehicle
kind-movement = Movement
kind-passenger = Passenger
kind-rule_setting = Rule
kind-waiver = Waiver
kind-column_mapping = Column mapping
kind-distinct_people = Pair held to be two people
kind-space_layout = Layout of a room
kind-opening_hours = Opening hours
kind-closure = Closure
kind-closure_allowance = Leave to use a closed room
kind-booking_series = Series of bookings
kind-series_skip = Day left out of a series
kind-desk_rules = Rules of the room desk
kind-invitation = Invitation
kind-party = Side of a meeting
kind-meeting_window = Time a meeting may lie in
kind-staff_member = Interpreter, note-taker or liaison officer
kind-staff_hours = Hours of service
kind-brief = Brief
kind-commitment = Commitment
kind-room_type = Type of hotel room
kind-hotel_room = Hotel room
kind-connecting_rooms = Door between two hotel rooms
kind-room_block = Block of hotel rooms
kind-block_night = Night of a block
kind-sub_block = Rooms kept for a delegation
kind-rooming_list = Rooming list
kind-rooming_line = Line of a rooming list
kind-issue = Issue
kind-issue_page = Page of an issue
kind-handout = Handed-out file
kind-paper_handout = Handed-out document

payer-host = Host
payer-organiser = Organiser
payer-own = Own account
payer-shared = Shared

block-standing-inquiry = Inquiry
block-standing-tentative = Tentative
block-standing-definite = Definite
block-standing-released = Released

priority-must = Must be held
priority-high = High
priority-normal = Normal
priority-low = Low

interpretation-none = None
interpretation-consecutive = Consecutive
interpretation-whispered = Whispered
interpretation-simultaneous = Simultaneous

press-closed = Closed to the press
press-camera_spray = Camera spray
press-joint_statement = Joint statement
press-open = Open to the press

sensitivity-normal = Normal
sensitivity-restricted = Restricted
sensitivity-confidential = Confidential

representation-head = Head of delegation
representation-deputy_head = Deputy head
representation-elected_member = Elected member
representation-senior_official = Senior official
representation-any = Anyone

staff-task-interpreter = Interpreter
staff-task-note_taker = Note-taker
staff-task-liaison_officer = Liaison officer

standing-open = Open
standing-done = Done
standing-dropped = Given up

layout-theatre = Theatre
layout-classroom = Classroom
layout-boardroom = Boardroom
layout-u_shape = U-shape
layout-hollow_square = Hollow square
layout-chevron = Chevron
layout-cabaret = Cabaret
layout-banquet = Banquet
layout-reception = Reception
layout-bilateral = Bilateral

closure-kind-closure = Closed
closure-kind-blocking = Kept

rhythm-daily = Every day
rhythm-weekdays = Monday to Friday
rhythm-weekly = Every week

call-must_attend = Must attend
call-invited = Invited
call-open = Open

reply-none = No answer yet
reply-accepted = Accepted
reply-tentative = Perhaps
reply-declined = Declined

address-gender-unsaid = Not said
address-gender-feminine = Feminine
address-gender-masculine = Masculine

need-kind-dietary = Dietary
need-kind-assistance = Assistance
need-kind-medical = Medical
need-kind-security = Security
need-kind-identity = Identity
need-kind-emergency_contact = Emergency contact

need-basis-explicit_consent = Explicit consent
need-basis-vital_interest = Vital interest
need-basis-official_duty = Official duty
need-basis-other = Other ground

journey-direction-inbound = Inbound
journey-direction-outbound = Outbound
journey-direction-internal = Internal
journey-direction-technical = Technical

ride-vip = VIP
ride-group = Group
ride-on_foot = On foot

movement-kind-arrival = Arrival
movement-kind-departure = Departure
movement-kind-transfer = Transfer
movement-kind-motorcade = Motorcade
movement-kind-shuttle = Shuttle
movement-kind-on_call = On call

movement-status-planned = Planned
movement-status-assigned = Assigned
movement-status-en_route = En route
movement-status-done = Done
movement-status-cancelled = Cancelled

step-free-yes = Step-free
step-free-partly = Partly step-free
step-free-no = With steps
step-free-unknown = Not known

rule-space_double_booked = A room used twice
rule-person_in_two_places = A person in two places
rule-not_yet_arrived = Not yet arrived
rule-already_departed = Already departed
rule-transfer_too_short = Too little time for the way
rule-too_little_rest = Too little rest after a night on the way
rule-principal_missing = Head of delegation missing
rule-broken_chain = A gap in the journey
rule-connection_too_short = Connection too short
rule-night_without_bed = Night without a bed
rule-bed_without_person = Bed without a person
rule-two_beds = Two beds for a night
rule-arrival_after_check_out = Arrival after check-out
rule-arrival_differs_from_stay = Arrival and stay differ
rule-ticket_name_differs = Ticket name differs
rule-no_pick_up = No pick-up for an arrival
rule-vehicle_overfull = Vehicle overfull
rule-vehicle_double_booked = A vehicle used twice
rule-driver_double_booked = A driver used twice
rule-vehicle_not_step_free = Vehicle with a step
rule-no_greeter = No greeter for a head of delegation
rule-two_heads = Two heads for a delegation
rule-address_unconfirmed = Form of address not confirmed
rule-entitlement_exceeded = More than the entitlement
rule-need_past_date = Sensitive need kept too long
rule-need_without_audience = Sensitive need without a reader
rule-set_up_overlap = Too little time to set up
rule-turnover_too_short = Too little time between bookings
rule-space_closed = A closed room used
rule-space_kept = A room kept for others used
rule-outside_hours = Outside opening hours
rule-over_capacity = More people than seats
rule-layout_not_possible = Layout not known for the room
rule-booths_missing = Too few booths
rule-space_not_step_free = A room with a step
rule-equipment_missing = Equipment missing
rule-hold_lapsed = A hold that lapsed
rule-lower_tier_first = A lower tier before a higher one
rule-slot_too_long = Longer than the desk gives
rule-outside_desk_hours = Outside the desk’s hours
rule-quota_exceeded = More bookings than the quota
rule-slots_consecutive = Bookings without a pause
rule-not_confirmed_in_time = Not confirmed in time
rule-delegation_missing = Who must attend is missing
rule-more_than_invited = More than are called
rule-room_quota_exceeded = More bookings of one room than the quota
rule-slot_not_met = Beginning between two slots
rule-language_not_covered = Sides that do not understand each other
rule-interpreter_missing = No interpreter
rule-note_taker_missing = No note-taker
rule-staff_outside_hours = Serving outside hours
rule-staff_break_too_short = Too little rest between meetings
rule-staff_over_limit = More minutes in meetings than allowed
rule-staff_of_another = Serving another delegation
rule-counterpart_unconfirmed = Meeting not accepted yet
rule-declined_still_on = Declined meeting still on
rule-outside_windows = Outside the times given
rule-not_where_wished = Not where it was wished
rule-shorter_than_asked = Shorter than asked for
rule-principal_not_at_table = Principal not at the table
rule-below_level = Represented below the level
rule-neutral_title_missing = No neutral title
rule-departure_differs_from_stay = Departure and stay differ
rule-unneeded_nights = Nights that are not needed
rule-stay_without_guest = Stay without a guest
rule-early_check_in_needed = Early check-in needed
rule-late_check_out_needed = Late check-out needed
rule-past_cut_off = Not confirmed by the cut-off date
rule-too_many_guests = More guests than the room sleeps
rule-accessible_need_not_met = Step-free room needed
rule-request_not_met = Request for a room not met
rule-room_out_of_service = Hotel room out of service
rule-room_of_other_type = Room of another type
rule-over_block = More rooms than the block has
rule-sub_blocks_over_block = More kept for delegations than the block has
rule-over_sub_block = Rooms kept for others taken
rule-cut_off_near = Cut-off date near
rule-deposit_due = Deposit due

told-person = Hit by it
told-liaison_officer = Liaison officer
told-focal_point = Focal point
told-driver = Driver
told-greeter = Greeter
told-counterpart = Counterpart
told-chair = Chair
told-hotel = Hotel
way-source-same_spot = The same place
way-source-office = Entered by the office
way-source-distance = Estimated by distance
way-source-same_city = Estimated, within one city
board-direction-arrival = Arrival
board-direction-departure = Departure
gap-free = Free time
gap-on_the_way = On the way
gap-buffer = Time needed
entitlement-cars = Cars
entitlement-rooms = Hotel rooms
entitlement-badges = Badges
entitlement-seats = Seats in a session

precedence-category-heads_of_state = Heads of state and government
precedence-category-ministers = Members of governments
precedence-category-ambassadors = Ambassadors
precedence-category-heads_of_regions = Governors and presidents of regions
precedence-category-mayors_of_capitals = Mayors of capitals
precedence-category-mayors = Mayors
precedence-category-deputy_heads = Deputies
precedence-category-elected_members = Councillors and members of assemblies
precedence-category-international_organisations = International organisations
precedence-category-networks = Networks
precedence-category-others = Others

comparator-host = The host first
comparator-category = Category
comparator-rank = Rank
comparator-city_alphabet = Alphabet of the cities
comparator-country_alphabet = Alphabet of the countries
comparator-taking_office = Date of taking office
comparator-establishment = Date of foundation
comparator-population = Population
comparator-host_city = The host city among equals
comparator-name = Alphabet of the names

preset-spain = Spain: organiser, category, rank, time in office
preset-united_nations = Alphabet of the countries, from a letter drawn by lot
preset-city_alphabet = Alphabet of the cities
preset-taking_office = Time in office
preset-population = Population

hindrance-person_gone = it is not in the list any more
hindrance-anchor_gone = the one it was to stand behind is not in the list any more
hindrance-behind_themselves = nobody can stand behind themselves

address-rule-former = Former holder of an office
address-rule-us_mayor = Mayor, United States
address-rule-england_lord_mayor = Lord Mayor, England
address-rule-england_mayor = Mayor, England
address-rule-spain_large_city = Mayor of a large city, Spain, in Spanish
address-rule-spain_provincial_capital = Mayor of a provincial capital, Spain, in Spanish
address-rule-spain_mayor = Mayor, Spain, in Spanish
address-rule-catalan_large_city = Mayor of a large city, Spain, in Catalan
address-rule-catalan_president = President of the Generalitat, in Catalan
address-rule-plain_spanish_mayor = Mayor, in Spanish; no rule of the country is known
address-rule-plain_catalan_mayor = Mayor, in Catalan; no rule of the country is known
address-rule-plain_english = Name, office and body in English; no rule is known
address-rule-plain = Name, office and body as entered; no rule is known

name-likeness-same = The same name
name-likeness-very_likely = Probably the same name
name-likeness-possible = Perhaps the same name
name-likeness-different = Another name

overlooking-order = the words stand in another order
overlooking-spaces = the words are parted elsewhere
overlooking-romanisation = another spelling in Latin letters
overlooking-initials = an initial stands for a word
overlooking-slip = one letter differs
overlooking-vowels = only vowels differ
overlooking-part = one name has more words

audience-desk = The office
audience-own_delegate = The delegate
audience-heads_aide = Aide of the head
audience-host_liaison = Host liaison officer
audience-driver = Driver
audience-hotel = Hotel
audience-caterer = Caterer
audience-security = Security
audience-interpreter = Interpreter
audience-participants = All participants
audience-press = Press

language-level-unsaid = Not said
language-level-A1 = A1
language-level-A2 = A2
language-level-B1 = B1
language-level-B2 = B2
language-level-C1 = C1
language-level-C2 = C2
language-level-native = native
# A language somebody speaks, and how well.
language-with-level = { $language } { $level }

desk-preset-unfccc = Climate conferences (UNFCCC)
desk-preset-itu = Telecommunication assemblies (ITU)
desk-preset-p20 = Speakers’ summit (P20)
desk-preset-apec = APEC meetings
desk-preset-msc = Security conference (MSC)
desk-preset-booths = Booths of 20 minutes

desk-tier-purpose = Purpose
desk-tier-category = Class of guests
desk-tier-body_kind = Kind of body

# Kinds of documents
paper-programme_of_visit = Programme of visit
paper-briefing_book = Briefing book
paper-bilateral_brief = Bilateral brief
paper-forum_programme = Forum programme
paper-manifest = Arrivals and departures
paper-movement_schedule = Ground movements
paper-function_schedule = Function schedule
paper-door_sign = Door sign
paper-participants = Participants
paper-precedence_list = Order of precedence
paper-contact_sheet = Contact sheet
paper-interpreter_roster = Roster
paper-conflict_report = Conflict report
