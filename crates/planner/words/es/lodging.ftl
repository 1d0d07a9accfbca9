# Lo que se dice de las habitaciones que se dan, en la línea de órdenes.

lodging-row = { $change ->
        [moved] { $guests }: { $hotel }, { $type }, del { $from } al { $to }, { $room ->
            [none] aún sin número
           *[other] habitación { $room }
        } (antes { $before })
       *[other] { $guests }: { $hotel }, { $type }, del { $from } al { $to }, { $room ->
            [none] aún sin número
           *[other] habitación { $room }
        }
    }
lodging-unlodged = { $guests }: sin habitación del { $from } al { $to }
lodging-done = { $dry ->
        [yes] { $count } tendrían habitación, { $kept } conservan la suya, { $unlodged } no tienen.
       *[no] { $count } tienen ahora habitación, { $kept } conservan la suya, { $unlodged } no tienen.
    } { $proven ->
        [best] No puede haber nada mejor: está demostrado.
       *[within] Cuesta { $value }; nada puede costar menos de { $bound }.
    }
