# The finder: a room by what is needed.
finder-title = Buscar sala
finder-title-for = Buscar otra sala para { $title }
finder-date = Día
finder-from = Entre
finder-to = y
finder-last-day = Termina el
finder-by-the-hours = Mismo día
finder-minutes = Minutos
finder-all-of-it = todo el tiempo
finder-people = Personas
finder-layout = Montaje
finder-any-layout = Cualquiera
finder-booths = Cabinas
finder-near = Cerca de
finder-anywhere = Cualquier lugar
finder-delegation = Para
finder-no-delegation = Nadie en particular
finder-equipment = Equipamiento
finder-equipment-hint = pantalla, piano
finder-step-free = Sin escalones
finder-offers = Salas que servirían, las mejores primero
finder-found = { $count ->
    [0] No serviría ninguna sala.
    [one] Serviría una sala.
   *[other] Servirían { $count } salas.
}
finder-none = No serviría ninguna sala. Pida menos o dé un margen de tiempo mayor.
finder-conditional = Si…
finder-takes = { $count ->
    [one] 1 plaza
   *[other] { $count } plazas
}
finder-book = Reservar…
finder-move = Mover allí
finder-move-release = Liberar la opción y mover allí
finder-move-giving = Hacer que la solicitud ceda y mover allí
finder-problem-time = Una hora como 14:30.
finder-problem-end = El final es anterior al inicio.
finder-problem-minutes = No más que el tiempo entre ambas horas.
finder-problem-count = Un número entero, o nada.
