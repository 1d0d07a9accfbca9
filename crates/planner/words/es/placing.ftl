# Por qué una reunión no tiene hora ni sala, y qué se las daría.

why-not-free_only = { $who } solo tiene libre { $free }.
why-not-taken = { $who } no tiene tiempo: { $things }.
why-not-window = Solo puede ser { $windows }.
why-not-shut = { $rooms }: no abre a otras horas.
why-not-closed = { $rooms }: cerrada o reservada para otros ({ $reason }).
why-not-used = { $rooms }: en uso por { $things }.
why-not-no_interpreter = Nadie interpreta entre { $one } y { $other }.
why-not-off_duty = { $who } no interpreta a otras horas.
why-not-interprets = { $who } interpreta en otro lugar o descansa: { $things }.
why-not-desk = La oficina de salas no da más reservas a { $who } entonces: no tantas en un día, y ninguna pegada a otra.
why-not-no_room = Ninguna sala tiene las plazas, el montaje y el equipamiento que necesita.

change-release = Liberar la opción “{ $name }”
change-widen = Permitir otro momento que el pedido: { $when }
change-let_in = Admitirla aunque la sala esté reservada para otros: { $name }
change-move = Mover “{ $name }” a { $space }, { $when }
change-excuse = Dispensar a { $who } de “{ $name }”

placing-row = { $moved ->
        [yes] “{ $name }” pasa del { $from } al { $when }, { $space }.
       *[no] “{ $name }”: { $when }, { $space }.
    }
placing-unplaced = { $stays ->
        [yes] “{ $name }” no encuentra otra hora ni sala y se queda donde está.
       *[no] “{ $name }” no encuentra hora ni sala.
    }
placing-done = { $dry ->
        [yes] { $count } se programarían o se moverían
       *[no] { $count } programadas o movidas
    }, { $unplaced } sin hora ni sala{ $proven ->
        [best] ; no puede haber nada mejor.
        [within] ; como mucho a un { $gap } % de lo mejor posible.
       *[unknown] .
    }
placing-free = Podría programarse sin más: { $when }, { $space }.
placing-change = Lo que ayudaría: { $steps }. Entonces, { $when }, { $space }.
