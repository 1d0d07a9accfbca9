
# What documents say of movement: manifests and ground movement schedules.

# Manifest
manifest-time = Time
manifest-leg = Flight or train
manifest-other-end = From or to
manifest-delegation = Delegation
manifest-people = People
manifest-count = People and bags
manifest-assistance = Assistance
manifest-met-by = Met by
manifest-arrivals = Arrivals, { $day }
manifest-departures = Departures, { $day }
manifest-total = { $legs ->
    [one] { $legs } leg
   *[other] { $legs } legs
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
manifest-terminal = Terminal { $terminal }
manifest-bags = { $count ->
    [one] { $count } bag
   *[other] { $count } bags
}
manifest-scheduled = scheduled { $time }
manifest-sign = sign “{ $sign }”

# Ground movements
movements-pick-up = Pick-up
movements-from = From
movements-to = To
movements-leg = Leg
movements-passengers = Passengers
movements-sign = Sign and greeter
movements-vehicle = Vehicle and driver
movements-until = until { $time }
movements-lands = lands { $time }
movements-leaves = leaves { $time }
