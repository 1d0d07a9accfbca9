# Hotels and blocks: what is known of a hotel, its types and rooms, and what is contracted with it night by night.
hotels-title = Hotels
hotels-empty = No hotel is entered yet.
hotels-add = Add a hotel
hotels-add-title = A new hotel
hotels-edit = Edit hotel
hotels-edit-title = Edit { $name }
hotels-save = Save
hotels-keep = Keep
hotels-remove = Remove
hotels-deeds = What can be done
hotels-yes = Yes
hotels-no = No
hotels-as-is = As it is
hotels-pages = What to look at
hotels-page-blocks = Blocks
hotels-page-rooms = Types and rooms

hotels-count-rooms = { $count ->
    [0] no rooms yet
    [one] 1 room
   *[other] { $count } rooms
}
hotels-count-stays = { $count ->
    [0] no stays
    [one] 1 stay
   *[other] { $count } stays
}
hotels-no-list = No list sent
hotels-last-list = List { $number } sent
hotels-way-short = { $minutes } min
hotels-way = { $minutes } min to { $venue }
hotels-ways = On the way
hotels-ways-unknown = Not known
hotels-lists = Rooming list
hotels-check-in = Check-in
hotels-check-out = Check-out
hotels-check-in-field = Rooms ready from
hotels-check-out-field = Rooms to be left by
hotels-from-time = from { $time }
hotels-by-time = by { $time }
hotels-contact = Contact
hotels-contact-hint = Whom to ask for, as a rooming list is addressed.
hotels-phone = Telephone
hotels-email = E-mail
hotels-field-name = Name
hotels-field-address = Address
hotels-field-city = City
hotels-field-zone = Time zone

hotels-problem-name = A hotel needs a name.
hotels-problem-time = A time such as 15:00.
hotels-problem-end = The end comes before the start.
hotels-problem-block-name = A block needs a name.
hotels-problem-currency = Three letters, such as EUR.
hotels-problem-money = An amount, such as 185 or 185.50.
hotels-problem-percent = A whole number from 0 to 100.
hotels-problem-rooms = A whole number of rooms, 10,000 at most.
hotels-problem-some-rooms = At least one room.
hotels-problem-number = A whole number in the usual bounds.
hotels-problem-nothing = Say rooms, a rate or what the nights are.
hotels-problem-type = Choose a type of room.
hotels-problem-type-name = A type needs a name.
hotels-problem-room-number = A number, such as 301.
hotels-problem-delegation = Choose a delegation.
hotels-problem-reason = Say why; it stays beneath the ledger.
hotels-problem-from = The first night.
hotels-problem-until = A morning after the first night, within a year.

hotels-block = Block
hotels-blocks-empty = Nothing is contracted with this hotel yet.
hotels-block-add = Add a block
hotels-block-edit = Edit terms
hotels-block-add-title = A new block of { $hotel }
hotels-block-edit-title = Terms of “{ $name }”
hotels-block-remove = Remove “{ $name }”
hotels-block-remove-what = Its nights and what it keeps for delegations go with it. Stays are not touched; while one is taken from it, it stays.
hotels-block-name = Name
hotels-block-name-hint = As the office and the hotel call it.
hotels-standing = Standing
hotels-payer = Who pays
hotels-currency = Currency
hotels-currency-hint = EUR, CAD…
hotels-deposit = Deposit
hotels-deposit-none = None
hotels-deposit-paid = paid { $date }
hotels-deposit-due = due { $date }
hotels-deposit-open = no date agreed
hotels-deposit-late = – overdue
hotels-deposit-due-field = Deposit due
hotels-deposit-paid-field = Deposit paid on
hotels-cut-off = Cut-off
hotels-cut-off-none = None agreed
hotels-cut-off-hint = The last day to take or give back rooms.
hotels-cut-off-in = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}
hotels-cut-off-today = today
hotels-cut-off-past = { $days ->
    [one] passed yesterday
   *[other] passed { $days } days ago
}
hotels-attrition = Attrition
hotels-attrition-none = None agreed
hotels-attrition-percent = { $percent } % may be left
hotels-attrition-field = Attrition, %
hotels-attrition-hint = So much may be left unused without pay.
hotels-pick-up = Picked up
hotels-pick-up-of = { $picked } of { $contracted } room-nights
hotels-held = { $held } more held
hotels-wash = Wash
hotels-to-pay = To pay unused
hotels-to-pay-none = No attrition agreed
hotels-room-nights = { $count ->
    [one] 1 room-night
   *[other] { $count } room-nights
}
hotels-beyond = Over the block
hotels-lacks-rates = Some nights have no rate yet, so the money is too little.
hotels-note = Note
hotels-note-hint = For the office only; in no document.

hotels-ledger = Ledger
hotels-ledger-of = Ledger of “{ $name }”
hotels-ledger-line = By night
hotels-ledger-empty = No nights are contracted in this block yet.
hotels-ledger-keys = Arrow keys move, Shift chooses several nights, a figure or Enter types into “contracted” and “rate”.
hotels-line-contracted = Contracted
hotels-line-held = Held
hotels-line-picked_up = Picked up
hotels-line-left = Left
hotels-line-kept = Kept
hotels-line-over = Allowed over
hotels-line-rate = Rate
hotels-all-types = All types
hotels-sum = Sum
hotels-shoulder = shoulder
hotels-over = { $count } over
hotels-over-allowed = allowed
hotels-cell = { $type }, { $what }, { $night }
hotels-allowed-line = { $count } more { $type } on { $night }: “{ $reason }”
hotels-plot-title = Pick-up of “{ $name }” by night
hotels-plot-night = { $night }: { $contracted } contracted, { $picked } picked up, { $held } held
hotels-nights-set = Set nights…
hotels-nights-title = Nights of “{ $name }”
hotels-nights-intro = What is left empty stays as it is.
hotels-nights-send = Set nights
hotels-type = Type of room
hotels-from = First night
hotels-until = Morning after the last
hotels-nights = { $count ->
    [one] 1 night
   *[other] { $count } nights
}
hotels-contracted-field = Rooms contracted
hotels-rate-field = Rate per night, { $currency }
hotels-shoulder-field = Shoulder nights
hotels-shoulder-yes = Before or after the forum
hotels-shoulder-no = Nights of the forum
hotels-allow = Allow more…
hotels-allow-title = Allow more than “{ $name }” has
hotels-allow-intro = Stays may then take rooms beyond the contract on these nights.
hotels-allow-over = Rooms more
hotels-allow-over-hint = 0 takes the leave back.
hotels-allow-reason = Reason
hotels-allow-reason-hint = Who agreed to it, and when.
hotels-allow-send = Allow

hotels-kept = Kept for delegations
hotels-kept-empty = Nothing of this block is kept for a delegation.
hotels-kept-add = Keep rooms…
hotels-kept-title = Keep rooms of “{ $name }”
hotels-kept-edit-title = Kept for { $name }
hotels-kept-edit = Edit what is kept for { $name }
hotels-kept-remove = Keep nothing for { $name } any more
hotels-kept-rooms = Rooms on each night
hotels-kept-send = Keep rooms
hotels-delegation = Delegation
hotels-nights-column = Nights
hotels-stretch = { $count ->
    [one] { $from } to { $until }, 1 night
   *[other] { $from } to { $until }, { $count } nights
}
hotels-taken = Taken
hotels-taken-of = { $taken } of { $rooms }

hotels-types-empty = No types of rooms are known of this hotel yet.
hotels-types-needed = The hotel needs a type of room before nights can be contracted.
hotels-types-go = To types and rooms
hotels-type-add = Add a type
hotels-type-title = A new type of { $hotel }
hotels-type-edit = Edit { $name }
hotels-type-remove = Remove { $name }
hotels-type-name = Name
hotels-type-code = The hotel’s code
hotels-type-rank = Rank
hotels-type-rank-hint = 0 is the plainest; empty, above the others.
hotels-type-beds = Beds
hotels-type-beds-hint = That stand apart.
hotels-type-sleeps = Sleeps
hotels-type-sleeps-hint = The most guests.
hotels-type-accessible = All of them are accessible without a step
hotels-type-facts = { $beds ->
    [one] 1 bed, sleeps { $sleeps }, rank { $rank }
   *[other] { $beds } beds, sleeps { $sleeps }, rank { $rank }
}
hotels-accessible = accessible
hotels-accessible-long = Accessible without a step
hotels-out-of-service = Out of service
hotels-rooms-add = Add rooms…
hotels-rooms-add-title = Rooms of type { $type }
hotels-rooms-add-count = { $count ->
    [one] Add 1 room
   *[other] Add { $count } rooms
}
hotels-rooms-empty = No rooms with a number are known of this type; it can be contracted all the same.
hotels-rooms-of = Rooms of type { $type }
hotels-rooms-all = Choose all rooms of type { $type }
hotels-rooms-chosen = { $count ->
    [one] 1 room chosen
   *[other] { $count } rooms chosen
}
hotels-chosen-rooms = The chosen rooms
hotels-rooms-edit = Edit…
hotels-rooms-edit-title = Edit { $count } rooms
hotels-rooms-edit-intro = What differs between them reads empty and stays as each has it.
hotels-rooms-connect = Connect the two
hotels-rooms-disconnect = Take the door away
hotels-rooms-remove = Remove…
hotels-rooms-remove-title = { $count ->
    [one] Remove a room
   *[other] Remove { $count } rooms
}
hotels-rooms-remove-what = { $numbers }. A room in which somebody stays is not removed.
hotels-rooms-choose-none = Choose none
hotels-room-edit = Edit room { $number }
hotels-number = Number
hotels-numbers = Numbers on the doors
hotels-numbers-hint = 301-312, 315, 401
hotels-numbers-count = { $count ->
    [one] 1 room
   *[other] { $count } rooms
}
hotels-floor = Floor
hotels-state = State
hotels-connects = Door to
hotels-by-day = By day
hotels-by-day-hours = { $space }, { $from }–{ $until }
hotels-space = Room of the programme by day
hotels-space-none = None
hotels-space-hint = A bedroom that is a room for meetings by day is checked in both grids.
hotels-day-from = By day from
hotels-day-until = By day until
hotels-day-hint = Empty: whenever nobody stays in it.
