# The History place: every change, who made it and when.

history-title = Historial
history-intro = Todos los cambios desde que empezó el foro. Cualquiera se puede deshacer mientras no lo impida un cambio posterior.
history-list = Cambios, los más recientes primero
history-empty = Todavía no se cambió nada en este foro.
history-empty-action = Ir a Resumen
history-nobody = alguien
history-undone = deshecho
history-undid = Deshizo: { $what }
history-redid = Rehízo: { $what }
history-touched = { $kinds }
history-undo-this = Deshacer esto
history-undo-of = Deshacer: { $what }
history-blocked = Esto no se puede deshacer todavía
history-blocked-intro =
    { $count ->
        [one] Un cambio posterior depende de este. No se cambió nada; deshaga antes aquel.
       *[other] { $count } cambios posteriores dependen de este. No se cambió nada; deshaga antes aquellos, empezando por el más reciente.
    }
history-blocked-show = Mostrar
history-understood = Cerrar
history-more = Leyendo los cambios anteriores…
