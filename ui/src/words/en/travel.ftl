# Travel: the board, journeys, transfers, vehicles, places, and the dialogs on all of them.
travel-title = Travel
travel-tabs = Parts of travel
travel-tab-board = Board
travel-tab-journeys = Journeys
travel-tab-transfers = Transfers
travel-tab-fleet = Vehicles and drivers
travel-tab-places = Places and ways
travel-new-journey = New journey
travel-new-transfer = New transfer
travel-add = Add
travel-save = Save
travel-edit = Edit
travel-remove = Remove
travel-remove-named = Remove { $name }
travel-remove-title = Remove { $title }?
travel-remove-body-leg = The leg and who travels on it go; transfers that met it stay. You can undo this.
travel-remove-body-movement = The transfer goes. You can undo this.
travel-remove-body-journey = The journey goes with all its legs. You can undo this.
travel-keep = Keep it
travel-find = Find in travel
travel-show-all = Show everything
travel-outside = outside the forum’s days
travel-conflicts-heading = Conflicts
travel-conflicts =
    { $count ->
        [one] 1 conflict
       *[other] { $count } conflicts
    }

travel-board = Arrivals and departures
travel-board-empty = Nobody arrives or departs yet.
travel-board-hint = Name, delegation, flight, place
travel-board-nothing = No arrival or departure is like that.
travel-direction = Arrivals or departures
travel-direction-all = All
travel-direction-arrival = Arrivals
travel-direction-departure = Departures
travel-place = Place
travel-all-places = All places
travel-only-delayed = Only delayed
travel-only-unmet = Only not met
travel-day-told =
    { $legs ->
        [one] 1 leg
       *[other] { $legs } legs
    }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
travel-legs-told =
    { $count ->
        [0] none
        [one] 1 leg
       *[other] { $count } legs
    }
travel-now = now
travel-scheduled = Scheduled
travel-expected = expected
travel-actual = actual
travel-late-minutes = { $minutes } min against the schedule
travel-late = { $minutes } min late
travel-early = { $minutes } min early
travel-from-other = from { $place }
travel-to-other = to { $place }
travel-terminal = T { $terminal }
travel-nobody = nobody
travel-not-met = not met
travel-some-unmet =
    { $count ->
        [one] 1 not met
       *[other] { $count } not met
    }

travel-journeys = Journeys
travel-journeys-empty = No journey is entered yet.
travel-journeys-hint = Name, stop, flight
travel-journeys-nothing = No journey is like that.
travel-journeys-told =
    { $count ->
        [one] 1 journey
       *[other] { $count } journeys
    }
travel-unfold = Legs of { $way }
travel-tight =
    { $count ->
        [one] 1 tight change
       *[other] { $count } tight changes
    }
travel-length = { $hours } h { $minutes }
travel-gap =
    { $known ->
        [yes] { $length } to change at { $at }; { $needed } min needed
       *[no] { $length } at { $at }
    }
travel-gap-elsewhere = Ends at { $at }, goes on from { $from }

travel-transfers = Transfers
travel-transfers-empty = No transfer is entered yet, and nobody waits to be met.
travel-transfers-hint = Name, vehicle, driver, place
travel-transfers-nothing = No transfer is like that.
travel-transfers-told =
    { $count ->
        [0] none
        [one] 1 transfer
       *[other] { $count } transfers
    }
travel-only-unassigned = Only unassigned ({ $count })
travel-all-settled = Every transfer has a vehicle and a driver, and everybody is met.
travel-not-met-yet = Not met yet
travel-assign = Assign
travel-assign-title = Assign { $way }
travel-assign-send = Assign
travel-add-pick-up = Add a pick-up
travel-add-drop-off = Add a ride there
travel-add-transfer = Add a transfer
travel-no-vehicle = No vehicle
travel-no-driver = No driver
travel-vehicle-driver = The vehicle’s driver
travel-greeted-by = met by { $name }
travel-sign-says = sign “{ $text }”
travel-people-and-seats = Passengers and seats
travel-seats =
    { $count ->
        [one] 1 seat
       *[other] { $count } seats
    }
travel-seats-used = { $people } of { $seats } seats
travel-seats-over = { $people } passengers for { $seats } seats
travel-bags =
    { $count ->
        [one] 1 bag
       *[other] { $count } bags
    }

travel-vehicles = Vehicles
travel-vehicles-empty = No vehicle is entered yet.
travel-vehicle-add = Add a vehicle
travel-drivers = Drivers
travel-drivers-empty = No driver is entered yet.
travel-driver-add = Add a driver
travel-column-vehicle = Vehicle
travel-column-plate = Plate
travel-column-seats = Seats
travel-column-bags = Bags
travel-column-step-free = Step-free
travel-column-service = Service
travel-column-driver = Driver
travel-column-rides = Rides
travel-column-name = Name
# What a cell holds and the row it stands in, for those who hear the table: "Seats, Minibus 1".
travel-column-of = { $column }, { $name }
travel-column-phone = Telephone
travel-column-note = Note
travel-column-vehicles = Vehicles
travel-column-kind = Kind
travel-column-city = City
travel-column-zone = Zone
travel-column-address = Address
travel-column-position = Position
travel-column-arrival = On arrival
travel-column-departure = Before leaving
travel-column-connection = To change
travel-column-uses = Uses
travel-column-remove = Remove
travel-column-minutes = Minutes
travel-column-estimate = By distance

travel-places = Places
travel-places-empty = No place is entered yet.
travel-place-add = Add a place
travel-place-add-named = Add “{ $name }” as a new place…
travel-airport-add = Add an airport of the list
travel-place-title = Add a place
travel-place-name = Name
travel-place-kind = Kind
travel-place-code = Code
travel-place-city = City
travel-place-country = Country
travel-place-country-hint = Two letters, such as FR.
travel-place-zone = Zone
travel-place-address = Address
travel-place-send = Add place
travel-place-hint = Code, city or name
travel-place-hint-own = Name or city
travel-place-none = No place matches.
travel-usual = usually { $minutes }
travel-usual-border = { $minutes } / { $border } border
travel-venues = Venues
travel-venues-hint = Positions let ways be estimated by distance.
travel-position-unknown = 45.5088, -73.5540
travel-ways = Ways
travel-ways-hint = The office’s own minutes win; other ways are estimated by distance.
travel-both-ways = both ways
travel-way-set = Set
travel-way-known = { $minutes } min: { $how }
travel-way-unknown = Nobody can say how long this takes. Enter the minutes, or the positions of both ends.
travel-way-back-to-estimate = Return to the estimate
travel-minutes = { $minutes } min
travel-no-estimate = not known

travel-travellers = Travellers
travel-seat = Seat
travel-seat-of = Seat of { $name }
travel-bags-short = Bags
travel-bags-of = Bags of { $name }
travel-ticket = Ticket
travel-ticket-of = Ticket of { $name }
travel-ticket-name = Name on the ticket
travel-ticket-name-unseen = not seen yet
travel-ticket-name-of = Name on the ticket of { $name }
travel-rides = Rides
travel-moment = { $date }, { $time } in { $city }
travel-show-journey = Show the whole journey

travel-field-kind = By
travel-field-carrier = Carrier
travel-field-number = Number
travel-field-reference = Reference
travel-field-from = From
travel-field-to = To
travel-field-terminal = Terminal
travel-field-date = Date
travel-date-hint = such as 19 Jun
travel-date-hint-year = such as 19 Jun 2014
travel-field-arrival-date = Date of arrival
travel-field-leaves = Leaves
travel-field-arrives = Arrives
travel-field-status = Status
travel-field-town = To or from
travel-field-service = Service
travel-field-movement-kind = Kind
travel-field-pick-up = Pick-up
travel-field-drop-off = Drop-off
travel-field-vehicle = Vehicle
travel-field-driver = Driver
travel-field-greeter = Greeter
travel-field-sign = Text of the sign
travel-field-bags = Bags
travel-field-passengers = Passengers
travel-field-hotel = Hotel
travel-field-check-in = Check-in
travel-field-check-out = Check-out
travel-field-room-type = Type of room
travel-field-room = Room
travel-room-none = No room yet
travel-room-type-none = Not said
travel-field-confirmation = Confirmation
travel-field-guests = Guests
travel-by-the-way = by the way’s minutes
travel-bags-of-leg = as on the leg
travel-on-the-wall = { $city } time
travel-nights =
    { $count ->
        [one] 1 night
       *[other] { $count } nights
    }

travel-people-hint = Name or delegation
travel-people-none = Nobody matches.
travel-people-whole =
    { $count ->
        [one] the whole delegation, 1 person
       *[other] the whole delegation, { $count } people
    }
travel-people-remove = Leave { $name } out
travel-people-more = and { $count } more

travel-journey-title = New journey
travel-journey-direction = Where it leads
travel-journey-travellers = Travellers
travel-journey-send = Enter journey
travel-leg-number = Leg { $number }
travel-leg-add = Add the next leg
travel-leg-out = Take leg { $number } out
travel-leg-edit = Edit { $leg }
travel-overnight = The clock reads earlier on arrival than on departure.
travel-overnight-next = Arrives the next day
travel-doubled-first = The first of the two
travel-doubled-second = The second of the two
travel-forecast-reading = Working out what would come of it…

travel-transfer-title = New transfer
travel-transfer-for = Transfer for { $leg }
travel-transfer-edit = Edit the transfer
travel-transfer-send = Enter transfer
travel-transfer-steps = Proposed: { $steps }

travel-stay-title = New stay
travel-stay-edit = Edit the stay
travel-stay-send = Enter stay

travel-delay-enter = Enter a delay
travel-delay-title = Delay of { $leg }
travel-delay-intro = { $date }, { $from } to { $to }
travel-delay-minutes = Minutes late
travel-delay-minutes-hint = 95, or 1:35; -10 when early.
travel-delay-or = or
travel-delay-leaves = Leaves now at
travel-delay-lands = Arrives now at
travel-delay-scheduled = scheduled { $time }, { $city } time
travel-delay-meant = { $date }; scheduled { $time }, { $city } time
travel-delay-happened = It happened so
travel-delay-back = As scheduled again
travel-delay-ripple = What it breaks
travel-delay-nothing = Enter a delay to see what it breaks and who must be told.
travel-delay-look = Not entered yet: look at what it breaks, then enter it.
travel-delay-send = Enter delay

travel-problem-from = Choose where it begins.
travel-problem-to = Choose where it ends.
travel-problem-date = Give the day.
travel-problem-time = A time such as 14:30.
travel-problem-number = A whole number, or nothing.
travel-problem-way-minutes = A whole number of minutes.
travel-problem-minutes = Minutes such as 95 or 1:35.
travel-problem-delay = Enter minutes or a new time.
travel-problem-travellers = Say who travels.
travel-problem-guests = Say who stays.
travel-problem-hotel = Choose the hotel.
travel-problem-check-out = Check-out comes after check-in.
travel-problem-name = Give it a name.
travel-problem-place-name = Give the place a name.
travel-problem-position = Degrees north and east, such as 45.5088, -73.5540.

# Seats and tickets, entered with a journey.
travel-tickets = Seats and tickets
travel-tickets-of-leg = Seats and tickets of leg { $number }
travel-entered-traveller = Traveller
travel-entered-seat = Seat
travel-entered-ticket_number = Ticket number
travel-entered-ticket_name = Name on the ticket
travel-entered-of = { $what } of { $name }
