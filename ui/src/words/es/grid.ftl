# The time grid: rows and hours, dragging and carrying.
grid-describes = Las flechas van de una barra o un hueco a otro; con Control, de barra en barra. Intro abre, N empieza algo nuevo, R abre la fila. Espacio toma y suelta; Control y Espacio eligen varias, que después se mueven juntas. Control y C, Control y V copian; S intercambia las dos elegidas; U va a lo que no tiene lugar; Supr devuelve una barra allí. Más y menos cambian el zoom.
grid-row-free = { $row }, { $day }, de { $from } a { $to }, libre
grid-row-free-days = { $row }, de { $from } a { $to }, libre
grid-row-blocked-days = { $row }, de { $from } a { $to }, { $block }
grid-row-blocked = { $row }, { $day }, de { $from } a { $to }, { $block }
grid-bar-spoken = { $label }, { $row }, de { $from } a { $to }
grid-bar-spoken-open = { $label }, { $row }, desde { $from }, sin hora de fin
grid-bar-detail = { $what }. { $detail }
grid-rank = puesto { $rank }
grid-neutral = el nombre verdadero se reserva
grid-conflicts = { $count ->
    [one] 1 conflicto
   *[other] { $count } conflictos
}
grid-span = { $from }–{ $to }
grid-more = y { $more } más
grid-picked-up = Se tomó { $label }, de { $from } a { $to }. Las flechas mueven, Mayús y flechas cambian el final, Control, Mayús y flechas el inicio; Espacio suelta, Escape devuelve a su lugar.
grid-picked-up-several = Se tomó { $label } y { $more } más, de { $from } a { $to }. Las flechas mueven todo junto, Espacio suelta, Escape devuelve a su lugar.
grid-carried = { $row }, de { $from } a { $to }
grid-carried-day = { $row }, { $day }, de { $from } a { $to }
grid-carried-refused = { $place }. { $reason }
grid-dropped = Se soltó { $label } en { $row }, de { $from } a { $to }.
grid-dropped-several = Se soltó { $label } y { $more } más, la primera en { $row }, de { $from } a { $to }.
grid-put-back = { $label } está otra vez donde estaba.
grid-fixed = { $label } no se puede mover aquí.
grid-copying = Una copia
grid-copying-now = Se lleva una copia de { $label }; el original se queda donde está.
grid-moving-now = Se mueve { $label }, sin copiar.
grid-copied = Se copió { $label }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. Control y V lo pegan donde está el cursor.
grid-pasted = Una copia de { $label }{ $more ->
    [0] {""}
   *[other] {" "}y de { $more } más
} en { $row }, de { $from } a { $to }.
grid-paste-how = Todavía no se copió nada: elija una barra y pulse Control y C.
grid-swapping = Intercambiar con { $label }
grid-swapped = { $first } y { $second } se intercambian.
grid-swap-how = Elija exactamente dos para intercambiarlas.
grid-unplaced = Sin lugar
grid-unplaced-hint = Arrastre uno a la cuadrícula, o tómelo con Espacio.
grid-unplaced-none = Todo tiene su lugar.
grid-unplaced-drop = Devolver aquí
grid-unplaced-item = { $label }, { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
grid-unplaced-now = Se sacó de la cuadrícula { $label }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}.
grid-keeps-place = { $label } no se puede sacar de la cuadrícula.
grid-timed = { $label } conserva su hora; solo falta decidir su fila.
grid-picked-up-timed = Se tomó { $label }, de { $from } a { $to }. Arriba y abajo cambian de fila, Espacio suelta, Escape devuelve a su lugar.
grid-along-refused = { $label }: { $reason }
grid-outside = { $label } quedaría fuera de las filas o de las horas.
grid-one-of-them = Una de ellas
grid-one-length = Varias juntas conservan su duración.
grid-chosen = Se eligió { $label }. { $count ->
    [one] Hay 1 elegida
   *[other] Hay { $count } elegidas
}.
grid-unchosen = Se dejó de elegir { $label }. { $count ->
    [0] No hay ninguna elegida
    [one] Hay 1 elegida
   *[other] Hay { $count } elegidas
}.
grid-chosen-count = { $count ->
    [0] No hay ninguna elegida
    [one] Hay 1 elegida
   *[other] Hay { $count } elegidas
}.
grid-fixed-because = { $fixed } { $reason }
grid-cancelled = Se canceló; no se cambió nada.
grid-now = ahora { $time }
grid-set-up = preparación
grid-tear-down = desmontaje
grid-shift = aquí cambia la hora: ahora { $shift }

# What the keys and the pointer do, for the list of keys.
grid-keys = Teclas de la cuadrícula
grid-keys-standing = En la cuadrícula
grid-key-walk = A la barra o el hueco siguiente, o a otra fila
grid-key-bars = De barra en barra
grid-key-ends = Primera o última barra de la fila
grid-key-rows = Primera o última fila
grid-key-pages = Una pantalla de filas arriba o abajo
grid-key-open = Abrir, o empezar algo en un hueco
grid-key-new = Empezar algo nuevo
grid-key-row = Abrir la fila
grid-key-block = Abrir lo que cierra la fila ahí
grid-key-lift = Tomar, con todo lo demás que esté elegido
grid-key-choose = Elegir además, o dejar de elegir
grid-key-all = Elegir lo que muestra la fila
grid-key-copy = Copiar, y poner copias donde está el cursor
grid-key-swap = Intercambiar las dos elegidas
grid-key-lane = A lo que no tiene lugar
grid-key-unplace = Devolver a lo que no tiene lugar
grid-key-zoom = Más cerca o más lejos
grid-key-unchoose = No elegir nada
grid-keys-carrying = Mientras se lleva algo
grid-key-carry = Moverlo
grid-key-carry-far = Moverlo cuatro pasos
grid-key-end = Cambiar su final
grid-key-start = Cambiar su inicio
grid-key-copying = Llevar una copia, o de nuevo el original
grid-key-drop = Soltarlo
grid-key-back = Devolverlo a su lugar
grid-keys-pointing = Con el puntero
grid-key-drop-copy = Pulsada al soltar: dejar una copia
grid-key-drop-swap = Pulsada al soltar sobre otra barra: intercambiarlas
grid-key-click-besides = Pulsada al hacer clic: elegir además
grid-key-click-extend = Pulsada al hacer clic: elegir todo hasta ahí
grid-key-rectangle = Pulsada al arrastrar por terreno libre: elegir lo que queda en el rectángulo
grid-key-wheel = Pulsada con la rueda: zoom en torno al puntero
