# Placing meetings: the search and what it proposes, why one has no place, who meets whom, meetings against the hours.

placing-title = Programar reuniones
placing-intro = Encuentra hora y sala para cada una, dentro de lo que permiten las reglas. No se hace nada hasta que usted lo vea.
placing-what = Qué reuniones
placing-what-all = Todas las que esperan hora
placing-what-agreed = Solo las acordadas por ambas partes
placing-what-chosen =
    { $count ->
        [one] Solo la elegida
       *[other] Solo las { $count } elegidas
    }
placing-move = Qué puede moverse por ellas
placing-move-nothing = Nada
placing-move-nothing-hint = Lo que tiene hora y sala las conserva.
placing-move-placed = Lo programado
placing-move-placed-hint = No lo confirmado, lo fijado a mano ni lo que ya empezó.
placing-move-confirmed = También lo confirmado
placing-move-confirmed-hint = Cada una que se mueva debe confirmarse de nuevo.
placing-most = Máximo de confirmadas
placing-most-hint = Vacío: cualquier número.
placing-most-problem = Un número entero, o nada.
placing-seconds = Segundos de búsqueda
placing-seconds-hint = Más segundos dan mejores planes en foros grandes.
placing-seconds-problem = De 1 a 600.
placing-seek = Buscar
placing-running = Buscando hora y sala
placing-starting = Leyendo lo que tiene previsto cada cual…
placing-first = { $done } de { $of } s · el primer plan está en camino
placing-found = { $done } de { $of } s · como mucho a { $gap } de lo mejor posible
placing-again = { $done } de { $of } s · programando de nuevo lo que las reglas no permitían
placing-stop = Parar y mostrar lo encontrado
placing-stopping = Parando…
placing-change-search = Cambiar la búsqueda
placing-seek-again = Buscar de nuevo
placing-stopped = Usted detuvo la búsqueda; esto es lo que se encontró hasta entonces.
placing-outdated = El plan cambió desde que se hizo esta búsqueda.
placing-nothing = No hay nada por programar, y nada tiene que moverse.
placing-none-found = No se encontró hora ni sala. Pregunte “¿Por qué no?” en cada una.

# What the proposal comes to.
placing-count-placed =
    { $count ->
        [one] 1 programada
       *[other] { $count } programadas
    }
placing-count-moved =
    { $count ->
        [one] 1 movida
       *[other] { $count } movidas
    }
placing-count-other_room =
    { $count ->
        [one] 1 a otra sala
       *[other] { $count } a otra sala
    }
placing-count-unplaced =
    { $count ->
        [one] 1 sin programar
       *[other] { $count } sin programar
    }
placing-count-kept =
    { $count ->
        [one] 1 se queda donde está
       *[other] { $count } se quedan donde están
    }
placing-proven-best = Demostrado: no es posible nada mejor
placing-proven-within = Como mucho a { $percent } % de lo mejor posible
placing-proven-unknown = No se sabe a qué distancia está de lo mejor

placing-tabs = Qué mostrar
placing-tab-changes = Cambios
placing-tab-unplaced = Sin programar
placing-tab-delegations = Por delegación
placing-show = Qué cambios
placing-show-all = Todos
placing-show-placed = Programadas
placing-show-moved = Movidas
placing-show-other_room = Otra sala
placing-show-confirmed = Estaban confirmadas
placing-find = Buscar una reunión o una parte

placing-changes = Reuniones que se programan o se mueven
placing-keys = Espacio omite una o la recupera, Intro la abre.
placing-column-goes = Se aplica
placing-column-meeting = Reunión
placing-column-change = Cambio
placing-column-from = Hasta ahora
placing-column-to = Desde ahora
placing-change-placed = Programada
placing-change-moved = Movida
placing-change-other_room = Otra sala
placing-was-confirmed = estaba confirmada
placing-interprets = interpreta { $name }
placing-when = { $day }, { $from }–{ $to }
placing-since = { $day }, { $from }
placing-row-goes = se aplica
placing-row-stays = omitida
placing-take-all = Tomar todas
placing-leave-all = Omitir todas
placing-left-out =
    { $count ->
        [one] 1 omitida
       *[other] { $count } omitidas
    }
placing-none-match = Ningún cambio responde a la búsqueda.

placing-unplaced-list = Reuniones sin programar
placing-unplaced-keeps = conserva su hora, choque lo que choque en ella
placing-unplaced-none = Todas las reuniones están programadas.
placing-unplaced-choose = Elija una para ver por qué.
placing-unplaced-now = Tal como está el plan ahora, sin esta propuesta.

placing-delegations = Qué resulta para cada delegación
placing-delegation = Delegación
placing-before = Antes
placing-after = Después
placing-new = Nuevas
placing-elsewhere = Movidas
placing-delegations-none = Ninguna delegación cambia de hora.

placing-do =
    { $placed ->
        [0] { $moved ->
            [0] No programar nada
            [one] Mover 1 reunión
           *[other] Mover { $moved } reuniones
        }
        [one] { $moved ->
            [0] Programar 1 reunión
           *[other] Programar 1 y mover { $moved }
        }
       *[other] { $moved ->
            [0] Programar { $placed } reuniones
           *[other] Programar { $placed } y mover { $moved }
        }
    }
placing-cannot = Todo está omitido.

# Why not?
why-not-title = ¿Por qué no?
why-not-reading = Recorriendo todas las horas y salas…
why-not-because = En conjunto, esto lo impide; si faltara cualquiera de estas cosas, se podría programar.
why-not-because-one = Esto lo impide.
why-not-free = Se podría programar sin más: { $room }, { $when }.
why-not-free-do = Programarla ahí
why-not-changes = Qué lo permitiría
why-not-no-changes = Ningún cambio que conozca el programa lo permitiría.
why-not-nothing = No hay nada que recorrer: ya terminó, o no quedan salas ni horas para ella.
why-not-then = Entonces es en { $room }, { $when }.
why-not-do = Hacer esto

# Who meets whom.
matrix-label = Quién se reúne con quién
matrix-corner = Delegación
matrix-keys = Las flechas mueven, Intro abre la reunión o solicita una, Inicio y Fin van a la primera y a la última.
matrix-reading = Leyendo quién se reúne con quién…
matrix-empty = Todavía no hay delegaciones en este foro.
matrix-empty-action = Añadir una delegación
matrix-nobody-meets = Nadie se reúne todavía con nadie.
matrix-find = Ir a una delegación
matrix-order = Orden
matrix-order-precedence = Por precedencia
matrix-order-name = Por nombre
matrix-order-meetings = Por reuniones
matrix-only-meeting = Solo quien se reúne
matrix-legend = Qué significan las formas
matrix-legend-requested = Solicitada
matrix-legend-agreed = Acordada
matrix-legend-placed = Con hora
matrix-legend-held = Celebrada
matrix-count-requested = { $count ->
    [one] 1 solicitada
   *[other] { $count } solicitadas
}
matrix-count-agreed = { $count ->
    [one] 1 acordada
   *[other] { $count } acordadas
}
matrix-count-placed = { $count } con hora
matrix-count-held = { $count ->
    [one] 1 celebrada
   *[other] { $count } celebradas
}
matrix-meetings =
    { $count ->
        [0] ninguna reunión
        [one] 1 reunión
       *[other] { $count } reuniones
    }
matrix-pair = { $one } y { $other }: { $states }
matrix-none = { $one } y { $other }: ninguna reunión
matrix-itself = { $name }
matrix-both = { $one } y { $other }
matrix-no-time = sin hora
matrix-ask = Nueva solicitud

# Meetings against the hours.
meetings-grid-rows = Qué hay en las filas
meetings-grid-rooms = Salas
meetings-grid-delegations = Delegaciones
meetings-grid-label-rooms = Reuniones en las salas, por hora
meetings-grid-label-delegations = Reuniones de las delegaciones, por hora
meetings-grid-reading = Leyendo las reuniones del día…
meetings-grid-no-room = sin sala
meetings-grid-over = { $title } ya terminó.
meetings-grid-pinned = { $title } está fijada a mano. Desfíjela antes de moverla.
meetings-grid-context = { $title } no es una reunión; se mueve en su propia sección.
meetings-grid-meets = { $who } se reúne
meetings-grid-meets-why = { $who } está en “{ $title }” de { $from } a { $to }.
meetings-grid-no-side = no es una parte
meetings-grid-no-side-why = “{ $title }” sigue con sus partes; aquí solo cambia su hora.
meetings-grid-has-time = “{ $title }” tiene su hora. Necesita una sala.
meetings-grid-needs-room = “{ $title }” tiene su hora y todavía necesita una sala.
