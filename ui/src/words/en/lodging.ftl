# The Lodging place and its tape chart: rooms and nights, what waits for a room, and one stay in full.
lodging-title = Lodging
lodging-tabs = What to look at
lodging-tab-chart = Tape chart
lodging-tab-blocks = Hotels and blocks
lodging-tab-lists = Rooming lists
lodging-new = New stay
lodging-everybody = Stays for everybody without a bed
lodging-hotel = Hotel
lodging-hotel-left = { $count ->
    [one] 1 room-night left
   *[other] { $count } room-nights left
}
lodging-hotel-waiting = { $count ->
    [one] 1 stay without a room
   *[other] { $count } stays without a room
}
lodging-first-night = First night shown
lodging-last-night = Last night shown
lodging-fit = All nights in view
lodging-legend = What the bars mean
lodging-legend-solid = Confirmed
lodging-legend-outlined = Held
lodging-legend-dotted = Requested
lodging-legend-struck = Cancelled
lodging-chart-label = Rooms and nights of { $hotel }
lodging-no-hotel = No hotel is entered yet.
lodging-no-rooms = { $hotel } has no types and rooms yet.
lodging-to-hotels = Go to the hotels

lodging-type-row = All of this type
lodging-type-rooms = { $count ->
    [0] no rooms with a number
    [one] 1 room
   *[other] { $count } rooms
}
lodging-accessible = Accessible
lodging-floor = floor { $floor }
lodging-door-to = door to { $rooms }
lodging-count-short = { $taken }/{ $contracted } · { $left } left
lodging-count-short-over = { $taken }/{ $contracted } · { $left } over
lodging-count = Night of { $date }: { $taken } taken of { $contracted } contracted; { $free } of { $rooms } rooms free
lodging-count-over = { $count ->
    [one] 1 more is taken than contracted
   *[other] { $count } more are taken than contracted
}
lodging-count-locked = The counts follow the stays.
lodging-nobody = Nobody
lodging-shared-with = Shares with { $guests }
lodging-shared-sign = ⚭
lodging-split-sign = ⇄
lodging-split-mark = Changes rooms during the stay
lodging-not-moved = { $guests } asked not to be moved.
lodging-out-of-service = Out of service
lodging-by-day = { $title } by day
lodging-misfit-out = out of service
lodging-misfit-out-why = Room { $room } is out of service.
lodging-misfit-taken = taken
lodging-misfit-taken-why = Room { $room } is taken by { $guests }, { $nights }.
lodging-misfit-small = too small
lodging-misfit-small-why = Room { $room } sleeps { $count }.
lodging-nights = { $count ->
    [one] { $from }–{ $to }, 1 night
   *[other] { $from }–{ $to }, { $count } nights
}
lodging-no-bed = no bed yet
lodging-whole = { $name }, all { $count }

lodging-met-exchange = Change places
lodging-met-push = Put { $guests } into the lane
lodging-met-allow = Allow more…
lodging-allow-title = More than contracted in { $block }
lodging-allow-intro = one more { $type } than contracted on { $nights }.
lodging-allow-reason = Reason
lodging-allow-reason-hint = It stands beneath the ledger of the block.
lodging-allow-reason-problem = Say why: the reason stays with the block.
lodging-allow-send = Allow and go on

lodging-no-type = No type yet
lodging-no-room = No room yet
lodging-no-block = Beside all blocks
lodging-as-block = As the block says
lodging-as-hotel = As the hotel says
lodging-field-nights = Nights
lodging-field-type = Type of room
lodging-field-room = Room
lodging-field-block = Block
lodging-field-payer = Who pays
lodging-field-rate = Rate for a night
lodging-field-ready = Ready from
lodging-field-kept = Kept until
lodging-field-note = Note
lodging-rate-problem = An amount, such as 185 or 185.50.
lodging-requests = Requests
lodging-request-near_principal = Near the principal
lodging-request-step_free = Step-free
lodging-request-twin = Twin beds
lodging-request-quiet = Quiet
lodging-request-late_check_out = Late check-out
lodging-request-do_not_move = Do not move
lodging-timeline-of = Show on the timeline of { $name }
lodging-share = Share the room of…
lodging-unshare = A room of its own
lodging-split = Change rooms from…
lodging-to-lane = Into the lane
lodging-remove = Remove the stay
lodging-remove-title = Remove this stay?
lodging-remove-what = { $guests } will have no bed in { $hotel } on these nights.
lodging-keep = Keep it
lodging-several = { $count ->
    [one] 1 stay
   *[other] { $count } stays
}
lodging-several-status = Give all a status…

lodging-everybody-title = Stays for everybody without a bed
lodging-everybody-intro = The nights follow from the journeys and the days of the forum. All stays are entered in one step.
lodging-everybody-none = Everybody has a bed on every night they need one.
lodging-everybody-hotel = Hotel
lodging-everybody-hotel-hint = For those whose delegation sleeps nowhere yet.
lodging-everybody-hotel-of = Hotel of { $name }
lodging-everybody-take = Enter a stay
lodging-everybody-take-one = Enter a stay for { $name }
lodging-everybody-who = Who
lodging-everybody-send = { $count ->
    [one] Enter 1 stay
   *[other] Enter { $count } stays
}
