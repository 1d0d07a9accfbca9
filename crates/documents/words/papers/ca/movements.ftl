
# What documents say of movement: manifests and ground movement schedules.

# Manifest
manifest-time = Hora
manifest-leg = Vol o tren
manifest-other-end = De o cap a
manifest-delegation = Delegació
manifest-people = Persones
manifest-count = Persones i equipatge
manifest-assistance = Assistència
manifest-met-by = Recollida
manifest-arrivals = Arribades, { $day }
manifest-departures = Sortides, { $day }
manifest-total = { $legs ->
    [one] { $legs } trajecte
    [many] { $legs } de trajectes
   *[other] { $legs } trajectes
}, { $people ->
    [one] { $people } persona
    [many] { $people } de persones
   *[other] { $people } persones
}
manifest-terminal = Terminal { $terminal }
manifest-bags = { $count ->
    [one] { $count } maleta
    [many] { $count } de maletes
   *[other] { $count } maletes
}
manifest-scheduled = prevista a les { $time }
manifest-sign = cartell «{ $sign }»

# Ground movements
movements-pick-up = Recollida
movements-from = Des de
movements-to = Fins a
movements-leg = Trajecte
movements-passengers = Passatgers
movements-sign = Cartell i rebuda
movements-vehicle = Vehicle i conductor
movements-until = fins a les { $time }
movements-lands = arriba a les { $time }
movements-leaves = surt a les { $time }
