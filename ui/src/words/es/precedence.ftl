# The order of precedence: its schemes, the rule between two neighbours, and places given by hand.

precedence-tab = Precedencia
precedence-none = Todavía no se definió ningún orden de precedencia.
precedence-empty = Todavía no hay delegaciones en el orden.
precedence-order = Orden de precedencia
precedence-scheme = Orden
precedence-scheme-in-force = { $name } (en vigor)
precedence-scheme-add = Nuevo orden
precedence-scheme-edit = Modificar el orden
precedence-scheme-remove = Quitar el orden { $name }
precedence-scheme-save = Guardar
precedence-scheme-send = Añadir el orden
precedence-use = Poner en vigor
precedence-decided-by = Deciden, en este orden: { $rules }. Nombres en { $language }.
precedence-from-letter = Los alfabetos empiezan en la { $letter }.
precedence-remove-ask = ¿Quitar el orden { $name }?
precedence-remove-what =
    { $count ->
        [0] El orden sale del foro. Puede deshacerlo.
        [one] El orden sale del foro con el puesto dado a mano que contiene. Puede deshacerlo.
       *[other] El orden sale del foro con los { $count } puestos dados a mano que contiene. Puede deshacerlo.
    }
precedence-remove-send = Quitar

precedence-next-unknown = { $rule }: se desconoce en la siguiente
precedence-by-hand = A mano: { $reason }
precedence-equal = Nada decide entre las dos
precedence-category-unknown = Categoría desconocida
precedence-representing = en representación, conserva el rango propio
precedence-moved = a mano
precedence-unmove = Dejar que el orden decida de nuevo sobre { $name }
precedence-unapplied = El puesto dado a mano a { $name } no cuenta: { $because }.
precedence-unapplied-drop = Anularlo

precedence-pick = Mover { $name }
precedence-pick-hint = Arrastre, o pulse Espacio, luego las flechas y otra vez Espacio
precedence-picked = { $name } en movimiento, puesto { $place } de { $all }. Las flechas la mueven, Espacio la deja, Esc cancela.
precedence-carried = { $name }, puesto { $place } de { $all }
precedence-let-go = { $name } sigue donde estaba
precedence-move-behind = Poner { $name } detrás de { $behind }
precedence-move-first = Poner { $name } en primer lugar
precedence-reason = Motivo
precedence-reason-hint = Figura junto al puesto; por ejemplo: huésped de honor.
precedence-reason-missing = Escriba por qué; alguien lo preguntará.
precedence-move-send = Dar el puesto

precedence-preset = Partir de
precedence-name = Nombre
precedence-name-missing = Escriba un nombre para el orden.
precedence-comparators = Qué decide, por orden
precedence-comparators-missing = Elija al menos un criterio.
precedence-comparator-add = Añadir criterio…
precedence-raise = Que decida antes: { $label }
precedence-lower = Que decida después: { $label }
precedence-leave-out = Omitir: { $label }
precedence-language = Idioma de los nombres
precedence-language-hint = Los nombres figuran y se ordenan como en este idioma.
precedence-letter = Los alfabetos empiezan en
precedence-letter-hint = Una letra sorteada. Vacío: en la A.
