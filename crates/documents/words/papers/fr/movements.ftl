
# What documents say of movement: manifests and ground movement schedules.

# Manifest
manifest-time = Heure
manifest-leg = Vol ou train
manifest-other-end = De ou vers
manifest-delegation = Délégation
manifest-people = Personnes
manifest-count = Personnes et bagages
manifest-assistance = Assistance
manifest-met-by = Accueil
manifest-arrivals = Arrivées, { $day }
manifest-departures = Départs, { $day }
manifest-total = { $legs ->
    [one] { $legs } trajet
    [many] { $legs } de trajets
   *[other] { $legs } trajets
}, { $people ->
    [one] { $people } personne
    [many] { $people } de personnes
   *[other] { $people } personnes
}
manifest-terminal = Terminal { $terminal }
manifest-bags = { $count ->
    [one] { $count } bagage
    [many] { $count } de bagages
   *[other] { $count } bagages
}
manifest-scheduled = prévu à { $time }
manifest-sign = pancarte « { $sign } »

# Ground movements
movements-pick-up = Prise en charge
movements-from = De
movements-to = À
movements-leg = Trajet
movements-passengers = Passagers
movements-sign = Pancarte et accueil
movements-vehicle = Véhicule et chauffeur
movements-until = jusqu’à { $time }
movements-lands = arrive à { $time }
movements-leaves = part à { $time }
