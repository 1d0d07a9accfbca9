# Guests put into rooms by the program.

assigning-open = Asignar habitaciones
assigning-title = Asignar habitaciones a los huéspedes
assigning-intro = Attaché busca habitaciones cerca de la jefatura de cada delegación, dentro de lo contratado. No se cambia nada hasta que usted lo vea.
assigning-hotel = Hotel
assigning-every-hotel = Todos los hoteles
assigning-delegation = Para quién
assigning-everybody = Todo el mundo
assigning-allowed = Qué se permite
assigning-missing = Quien no tiene cama recibe una
assigning-missing-hint = para las noches que piden sus viajes
assigning-may-move = Los huéspedes pueden cambiar de habitación
assigning-may-move-hint = “no cambiar de habitación” se respeta de todos modos
assigning-other-hotels = Los huéspedes pueden ir a otro hotel
assigning-seek = Buscar habitaciones
assigning-stop = Parar y ver lo encontrado
assigning-stopping = Parando…
assigning-running = Buscando habitaciones
assigning-starting = Buscando habitaciones…
assigning-found = { $found } huéspedes con habitación hasta ahora
assigning-change = Cambiar la búsqueda
assigning-again = Buscar de nuevo
assigning-stopped = La búsqueda se detuvo; esto es lo mejor que se encontró hasta entonces.
assigning-outdated = Algo cambió desde que se encontraron estas habitaciones.
assigning-nothing = Todo el mundo tiene ya habitación.
assigning-best = No es posible nada mejor
assigning-within = Como mucho a { $percent } % de lo mejor posible
assigning-count-given = { $count ->
        [one] 1 estancia recibe habitación
       *[other] { $count } estancias reciben habitación
    }
assigning-count-lodged = { $count ->
        [one] 1 persona recibe cama
       *[other] { $count } personas reciben cama
    }
assigning-count-moved = { $count ->
        [one] 1 cambia
       *[other] { $count } cambian
    }
assigning-count-unlodged = { $count ->
        [one] 1 no tiene habitación
       *[other] { $count } no tienen habitación
    }
assigning-count-kept = { $count ->
        [one] 1 se queda donde está
       *[other] { $count } se quedan donde están
    }
assigning-find = Buscar en lo encontrado
assigning-take = Se aplica
assigning-take-one = Dar esta habitación a { $name }
assigning-who = Quién
assigning-nights = Noches
assigning-where = Dónde
assigning-to = a
assigning-given = Habitación
assigning-lodged = Cama nueva
assigning-moved = Cambia
assigning-no-room = No se encontró habitación
assigning-more = { $count ->
        [one] y 1 más; escriba un nombre para encontrarla
       *[other] y { $count } más; escriba un nombre para encontrarlas
    }
assigning-do = { $count ->
        [one] Dar 1 habitación
       *[other] Dar { $count } habitaciones
    }
