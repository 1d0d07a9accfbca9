
# What documents say of movement: manifests and ground movement schedules.

# Manifest
manifest-time = Hora
manifest-leg = Vuelo o tren
manifest-other-end = Desde o hacia
manifest-delegation = Delegación
manifest-people = Personas
manifest-count = Personas y equipaje
manifest-assistance = Asistencia
manifest-met-by = Recogida
manifest-arrivals = Llegadas, { $day }
manifest-departures = Salidas, { $day }
manifest-total = { $legs ->
    [one] { $legs } trayecto
    [many] { $legs } de trayectos
   *[other] { $legs } trayectos
}, { $people ->
    [one] { $people } persona
    [many] { $people } de personas
   *[other] { $people } personas
}
manifest-terminal = Terminal { $terminal }
manifest-bags = { $count ->
    [one] { $count } maleta
    [many] { $count } de maletas
   *[other] { $count } maletas
}
manifest-scheduled = prevista a las { $time }
manifest-sign = cartel «{ $sign }»

# Ground movements
movements-pick-up = Recogida
movements-from = Desde
movements-to = Hasta
movements-leg = Trayecto
movements-passengers = Pasajeros
movements-sign = Cartel y recepción
movements-vehicle = Vehículo y conductor
movements-until = hasta las { $time }
movements-lands = llega a las { $time }
movements-leaves = sale a las { $time }
