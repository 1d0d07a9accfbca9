# Programme: sessions by day, and one session at a time.
programme-title = Programa
programme-count = { $count ->
    [one] 1 sesión
   *[other] { $count } sesiones
}
programme-day-count = { $count ->
    [0] ninguna sesión
    [one] 1 sesión
   *[other] { $count } sesiones
}
programme-outside = fuera de los días del foro
programme-filter = Buscar en el programa
programme-show-cancelled = Mostrar canceladas
programme-add = Añadir sesión
programme-list = Sesiones por día
programme-reading = Leyendo el programa…
programme-empty = El programa está vacío.
programme-nothing-found = Ninguna sesión contiene “{ $text }”.
programme-clear-filter = Mostrar todas las sesiones

programme-time-span = { $days ->
    [0] { $from }–{ $to }
   *[other] { $from }–{ $to } +{ $days }
}
programme-time-open = desde { $from }, fin abierto
programme-time-until = hasta { $to }
programme-time-none = hora por fijar
programme-no-room = sin sala
programme-cancelled = Cancelada
programme-conflicts = { $count ->
    [one] 1 conflicto
   *[other] { $count } conflictos
}

programme-field-title = Título
programme-field-neutral = Título neutro
programme-field-code = Código
programme-field-kind = Tipo
programme-field-mode = Modalidad
programme-field-date = Día
programme-field-starts = Desde
programme-field-ends = Hasta
programme-field-last-day = Termina el
programme-field-room = Sala
programme-field-access = Acceso
programme-field-dress = Vestimenta
programme-field-languages = Se habla en
programme-field-link = Enlace
programme-field-part-of = Parte de
programme-field-note = Nota
programme-open-end = sin hora de fin
programme-to-be-set = por fijar

programme-cancel-session = Cancelar la sesión
programme-restore-session = Restablecer la sesión
programme-remove-session = Quitar
programme-remove-title = ¿Quitar { $title }?
programme-remove-body = Se quitan la sesión y la lista de quienes asisten. Puede deshacerlo.
programme-remove-confirm = Quitar la sesión
programme-keep = Conservarla

programme-doubled = Esa noche el reloj marca { $time } dos veces. ¿Cuál de ellas?
programme-doubled-first = La primera
programme-doubled-second = La segunda

programme-attendance = Asistencia
programme-attendance-count = { $count ->
    [0] nadie todavía
    [one] 1 persona
   *[other] { $count } personas
}
programme-attendance-add = Añadir una persona
programme-attendance-search = Nombre o delegación
programme-attendance-function = Función de { $name }
programme-attendance-remove = Sacar a { $name } de esta sesión
programme-conflict-heading = Conflictos

programme-dialog-title = Añadir una sesión
programme-dialog-submit = Añadir sesión
programme-dialog-cancel = Cancelar
programme-problem-title = Dé un título a la sesión.
programme-problem-time = Una hora como 14:30, o nada.
programme-problem-start-first = Indique cuándo empieza antes de cuándo termina.
programme-problem-end = El final es anterior al inicio.
programme-attendance-more = { $count ->
    [one] Mostrar 1 más
   *[other] Mostrar { $count } más
}
programme-before = antes del foro
programme-after = después del foro
programme-all-days = Todos los días
programme-phase-before = Antes del foro
programme-phase-during = Durante el foro
programme-phase-after = Después del foro
programme-all-tracks = Todos los ejes
programme-all-kinds = Todos los tipos
programme-filter-day = Días
programme-filter-track = Eje
programme-filter-kind = Tipo
programme-nothing-chosen = Ninguna sesión responde a lo elegido.
programme-replies = Convocatorias aceptadas: { $accepted } de { $of }
programme-bring-in = Traer
programme-paste = Pegar un programa…
programme-from-file = Desde un archivo…
programme-paste-title = Pegar un programa
programme-paste-intro = Una tabla copiada de una hoja de cálculo, un texto CSV o un calendario. Los pasos siguientes muestran qué sería de cada fila; hasta entonces no se guarda nada.
programme-paste-text = Texto
programme-paste-submit = Verlo
programme-paste-empty = Pegue antes algo.

programme-field-track = Eje
programme-field-theme = Tema
programme-field-host = Organiza
programme-field-heard = Se escucha en
programme-field-expected = Personas previstas
programme-field-layout = Montaje
programme-field-principals = Solo jefaturas
programme-field-principals-yes = Solo jefaturas de delegación, sin nadie en su lugar
programme-field-link-hint = Lo que se abre para participar desde otro lugar.
programme-field-expected-hint = Cuando acuden más de quienes participan con su nombre.
programme-host-own = quien acoge el foro
programme-theme-none = sin tema
programme-layout-none = cualquiera
programme-more-facts = Más sobre la sesión
programme-part-of-hint = El otro evento al que pertenece, si es un evento paralelo de fuera.
programme-problem-count = Un número entero, o nada.

programme-calls = Convocatorias
programme-calls-none = Todavía no se convocó a nadie.
programme-calls-accepted = { $of ->
    [one] { $accepted } de { $of } aceptada
   *[other] { $accepted } de { $of } aceptadas
}
programme-call-open = Convocar…
programme-call-title = Convocar a “{ $session }”
programme-call-whom = A quién
programme-call-delegations = Delegaciones
programme-call-people = Personas
programme-call-everybody = { $count ->
    [one] La que falta por convocar
   *[other] Las { $count } que faltan por convocar
}
programme-call-how = Carácter
programme-call-plus-field = Acompañantes
programme-call-plus-hint = Además de la jefatura; vacío: sin límite.
programme-call-principal-field = Solo la jefatura de delegación, sin nadie en su lugar
programme-call-principal = solo la jefatura
programme-call-plus = { $count ->
    [0] nadie más
   *[other] y { $count } más
}
programme-call-come-of = { $come ->
    [one] acude 1 de { $of }
   *[other] acuden { $come } de { $of }
}
programme-call-come = { $come ->
    [one] acude 1
   *[other] acuden { $come }
}
programme-call-submit = { $count ->
    [0] Convocar
    [one] Convocar a 1 delegación
   *[other] Convocar a { $count } delegaciones
}
programme-call-submit-people = { $count ->
    [0] Convocar
    [one] Convocar a 1 persona
   *[other] Convocar a { $count } personas
}
programme-call-problem-nobody = Elija a quién convocar.
programme-call-already = Con convocatoria anterior, que queda como estaba: { $names }.
programme-call-edit-title = Convocatoria de { $name }
programme-call-edit-of = Modificar la convocatoria de { $name }
programme-call-withdraw = Anular la convocatoria
programme-call-save = Guardar
programme-call-stays = Aún en la sesión: { $names }.
programme-call-still-in = Aún en la sesión: { $names }.
programme-answer-title = Respuesta de { $name }
programme-answer-of = { $reply }: registrar la respuesta de { $name }
programme-answer-reply = Respuesta
programme-answer-on = Dada el
programme-answer-who = Quién acude
programme-answer-is-in = en la sesión
programme-answer-declined = Quien solo tenía plaza sale de la sesión; quien tiene una función en ella se queda, y se indica.
programme-answer-too-many = Acudirían { $come } donde se convocó a { $of }. Se guarda, y pasa a ser un conflicto.
programme-answer-save = Guardar respuesta
programme-another-day = Otro día…
programme-move-there = Mover
