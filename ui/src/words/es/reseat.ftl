# Bump and re-seat: something takes a room, and what is in its way is given other seats.
reseat-title = Dar su sala a “{ $title }”
reseat-title-overrun = “{ $title }” se prolonga
reseat-overruns = Se prolonga…
reseat-step-minutes = ¿Cuánto?
reseat-step-seats = Adónde va lo demás
reseat-step-outcome = Qué resulta de ello
reseat-minutes = { $count } min
reseat-other = Otro
reseat-other-minutes = Minutos
reseat-problem-minutes = De 1 a 720.
reseat-until = { $room } hasta { $until } en vez de { $was }
reseat-until-day = { $room } hasta { $until } del { $day } en vez de { $was }
reseat-hit = { $uses ->
    [0] No afecta a nada.
    [one] Afecta a una actividad{ $people ->
        [0] .
        [one] , con una persona.
       *[other] , con { $people } personas.
    }
   *[other] Afecta a { $uses } actividades{ $people ->
        [0] .
        [one] , con una persona.
       *[other] , con { $people } personas.
    }
}
reseat-unseated = { $count ->
    [one] Para una de ellas no se encontró lugar. Búsquelo, o quite la marca para que se quede como conflicto.
   *[other] Para { $count } de ellas no se encontró lugar. Búsquelo, o quite las marcas para que se queden como conflictos.
}
reseat-blocked = Esto no se puede hacer todavía: { $holder } seguiría en { $space }. Búsquele otro lugar o tome menos tiempo.
reseat-goes = { $title } va a otro lugar
reseat-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
reseat-outranks = Va antes
reseat-open-end = desde { $from }
reseat-to = va a
reseat-stays = se queda donde está
reseat-no-seat = no se encontró lugar
reseat-another = Otro lugar…
reseat-look = Buscar uno…
reseat-others = Otros lugares para { $title }
reseat-outcome-later = Cuando todo tenga su lugar, aquí se verá qué conflictos aparecen y desaparecen, y a quién hay que avisar.
reseat-do = { $kind ->
    [overrun] { $count ->
        [0] Dejar que se prolongue
        [one] Dejar que se prolongue y reubicar una
       *[other] Dejar que se prolongue y reubicar { $count }
    }
   *[other] { $count ->
        [0] Darle la sala
        [one] Darle la sala y reubicar una
       *[other] Darle la sala y reubicar { $count }
    }
}
