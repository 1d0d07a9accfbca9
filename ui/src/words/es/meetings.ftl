# The Meetings place: requests and answers, a meeting's inspector, briefs, and who serves.

meetings-title = Reuniones
meetings-tabs = Qué se muestra de las reuniones
meetings-tab-requests = Solicitudes
meetings-tab-matrix = Matriz
meetings-tab-grid = Cuadrícula
meetings-new = Nueva solicitud
meetings-place = Programar automáticamente
meetings-staff = Personal de servicio
meetings-reading = Leyendo las reuniones…
meetings-empty = Todavía no se solicitó ninguna reunión. Aquí entran las solicitudes, se responden, se programan y se confirman.
meetings-not-here-yet = Esta parte está todavía en construcción.

# The list.
meetings-table = Solicitudes y respuestas
meetings-filter = Filtrar las solicitudes
meetings-filter-hint = Ciudad, persona, asunto, sala
meetings-filter-status = Mostrar solo estos estados
meetings-of = Solo las de una delegación
meetings-of-all = Cualquier delegación
meetings-without-time = Sin hora
meetings-all =
    { $all ->
        [one] 1 solicitud
       *[other] { $all } solicitudes
    }
meetings-shown = { $shown } de { $all }
meetings-no-match = Ninguna solicitud responde a esto.
meetings-show-all = Mostrar todas
meetings-column-who = Quién solicita a quién
meetings-column-kind = Tipo
meetings-column-about = Asunto
meetings-column-priority = Prioridad
meetings-column-status = Estado
meetings-column-answers = Respuestas
meetings-column-when = Cuándo
meetings-column-where = Dónde
meetings-column-received = Recibida
meetings-column-conflicts = Conflictos
meetings-who = { $asking } solicita a { $asked }
meetings-asks = solicita a
meetings-answer-of = { $name }: { $answer }
meetings-pinned = Fijada: se queda donde está
meetings-minutes = { $count } min
meetings-conflicts =
    { $count ->
        [one] 1 conflicto abierto
       *[other] { $count } conflictos abiertos
    }

# Several at once.
meetings-chosen =
    { $count ->
        [one] 1 elegida
       *[other] { $count } elegidas
    }
meetings-chosen-do = Qué hacer con las solicitudes elegidas
meetings-chosen-none = No elegir ninguna
meetings-do-confirm = Confirmar { $count }
meetings-do-place = Programar { $count }
meetings-do-unplace = Quitar la hora a { $count }
meetings-do-pin = Fijar { $count }
meetings-do-unpin = Desfijar { $count }

# The request itself.
meetings-new-title = Solicitud de reunión
meetings-edit-title = { $title }
meetings-new-submit = Registrar la solicitud
meetings-edit-submit = Guardar
meetings-cancel = Cancelar
meetings-field-asking = Quién solicita
meetings-asking-hint = Una delegación
meetings-field-asked = Con quién pide reunirse
meetings-field-topic = Asunto
meetings-field-kind = Tipo
meetings-kind-usual = Según el número de partes
meetings-field-priority = Prioridad
meetings-field-minutes = Minutos
meetings-field-plus = 1 + n
meetings-plus-hint = abierto
meetings-field-windows = Cuándo puede ser
meetings-window-day = Día del periodo { $number }
meetings-window-starts = Inicio del periodo { $number }
meetings-window-ends = Final del periodo { $number }
meetings-window-from = desde
meetings-window-to = hasta
meetings-window-last = el { $day }
meetings-window-add = Añadir un periodo
meetings-window-remove = Quitar el periodo { $number }
meetings-window-any = A cualquier hora dentro del horario de la oficina de salas.
meetings-part-who = Para quién, e idiomas
meetings-part-room = Interpretación, sala y prensa
meetings-part-names = Título, confidencialidad y nota
meetings-field-level = Nivel
meetings-field-principal = Interlocución principal
meetings-principal-head = La jefatura de delegación
meetings-field-substitute = Suplente
meetings-substitute-none = Nadie
meetings-field-speaks = Habla
meetings-field-understands = Entiende
meetings-language-hint = Un idioma
meetings-language-none = Ningún idioma con ese nombre.
meetings-language-out = Quitar { $language }
meetings-field-interpretation = Interpretación
meetings-field-press = Prensa
meetings-field-venue = Solo en esta sede
meetings-venue-any = Cualquier sede
meetings-field-space = Solo en esta sala
meetings-space-any = Cualquier sala
meetings-field-layout = Montaje
meetings-layout-any = Cualquiera
meetings-field-note-taker = Con toma de notas
meetings-field-flags = Banderas en la sala
meetings-field-step-free = Acceso sin escalones
meetings-field-title = Título
meetings-title-hint = Vacío: los nombres de sus partes.
meetings-field-sensitivity = Quién puede leer su título
meetings-field-received = Recibida el
meetings-field-neutral = Título neutro
meetings-neutral-hint = Lo que figura en los carteles de puerta y en los papeles de quienes no pueden leer el título.
meetings-field-note = Nota
meetings-note-hint = Solo para la oficina.
meetings-problem-asking = Indique qué delegación solicita.
meetings-problem-asked = Indique al menos una delegación con la que reunirse.
meetings-problem-itself = Una delegación no se solicita a sí misma.
meetings-problem-title = Una reunión necesita un título.
meetings-problem-minutes = Minutos de 1 a 1440.
meetings-problem-plus = Un número de 0 a 100.
meetings-problem-windows = Cada periodo necesita un día, un inicio como 9:00 y un final posterior.

# The inspector.
meetings-actions = Qué hacer con esta reunión
meetings-action-place = Programarla
meetings-action-confirm = Confirmar
meetings-action-edit = Modificar
meetings-action-pin = Fijar
meetings-action-unpin = Desfijar
meetings-action-unplace = Quitarle la hora
meetings-action-record = Registrar el resultado
meetings-action-withdraw = Retirar
meetings-pinned-short = Fijada
meetings-withdraw-title = ¿Retirar “{ $title }”?
meetings-withdraw-what = Se puede seguir leyendo como retirada.
meetings-withdraw-placed = Devuelve su hora y su sala, y se puede seguir leyendo como retirada.
meetings-why-not = ¿Por qué no tiene hora?
meetings-fix = Arreglar
meetings-section-conflicts = Conflictos
meetings-section-request = La solicitud
meetings-section-sides = Partes
meetings-section-table = En la mesa
meetings-section-free = Cuándo podrían reunirse
meetings-section-briefs = Notas preparatorias
meetings-section-earlier = Reuniones anteriores
meetings-section-agreed = Acordado
meetings-fact-when = Cuándo
meetings-fact-no-time = Sin hora
meetings-fact-where = Dónde
meetings-fact-no-room = sin sala
meetings-fact-kind = Tipo
meetings-fact-served = Con
meetings-fact-interpreted = Interpretación: { $how }
meetings-fact-windows = Puede ser
meetings-fact-any-time = a cualquier hora
meetings-fact-wishes = Deseos
meetings-format = 1 + { $plus }
meetings-fact-received = Recibida
meetings-fact-neutral = Se lee como
meetings-wish-space = Solo en { $name }
meetings-wish-venue = Solo en { $name }
meetings-wish-layout = Montaje: { $layout }
meetings-show-in-rooms = Mostrar entre las salas
meetings-field-outcome = Resultado
meetings-outcome-hint = Qué resultó, en palabras. Lo acordado se registra punto por punto más abajo.
meetings-record-title = Resultado de “{ $title }”
meetings-record-came = ¿Se celebró?

# Its sides.
meetings-side-asks = solicitante
meetings-side-asked = receptora
meetings-side-add = Añadir una delegación
meetings-side-edit = Modificar la parte de { $name }
meetings-side-remove = Sacar a { $name }
meetings-side-remove-what = Sus integrantes dejan la mesa, y con ella se quita su nota preparatoria para “{ $title }”.
meetings-side-remove-send = Sacar
meetings-side-nobody = Sin interlocución principal
meetings-side-substitute = Suplente: { $name }
meetings-side-speaks = habla { $languages }
meetings-side-understands = entiende { $languages }
meetings-side-answer = Respuesta de { $name }
meetings-side-its-answer = Respuesta
meetings-side-answered = desde el { $day }
meetings-side-answered-on = Respondió el
meetings-side-plus-hint = como la reunión
meetings-reply-accepted = Acepta
meetings-reply-tentative = Quizá
meetings-reply-declined = Declina
meetings-reply-none = Pendiente

# At the table.
meetings-seat-function = Qué hace allí { $name }
meetings-seat-out = Sacar a { $name }
meetings-seat-serves = presta servicio en la reunión
meetings-seat-add = Sumar a alguien
meetings-seat-assign = Asignar intérprete o toma de notas
meetings-serves-free = libre a esa hora
meetings-serves-no-time = disponible
meetings-serves-other-delegation = solo para { $name }
meetings-serves-off-duty = fuera de su horario
meetings-serves-serves = en servicio o en descanso: { $name }
meetings-serves-languages = otros idiomas

# When they could meet.
meetings-free-day = El día que se consulta
meetings-free-all = Libre para todas las partes: { $spans }
meetings-free-none = Ese día no hay { $minutes } minutos libres para todas las partes.
meetings-free-principals = Libre solo para interlocutores principales: { $spans }
meetings-free-busy =
    { $asked ->
        [yes] { $what } { $times }, solo solicitada
       *[no] { $what } { $times }
    }
meetings-free-away = ausente
meetings-free-nothing = libre todo el día
meetings-free-legend = libre para todas las partes
meetings-free-legend-meeting = esta reunión

# What was agreed.
meetings-last-met = { $who }, { $when } ({ $status })
meetings-carried = Pendiente de reuniones anteriores
meetings-commitment-add = Añadir
meetings-commitment-none = No se registró nada.
meetings-commitment-new = Algo que se acordó
meetings-commitment-title = Qué se acordó
meetings-commitment-text = Qué
meetings-commitment-delegation = Lo asume
meetings-commitment-all = todas en conjunto
meetings-commitment-owner = Quién hace el seguimiento
meetings-commitment-by = Plazo
meetings-commitment-due = plazo: { $day }
meetings-commitment-overdue = Vencido
meetings-commitment-from = de { $title }
meetings-commitment-open = Pendiente
meetings-commitment-done = Cumplido
meetings-commitment-dropped = Abandonado
meetings-commitment-standing = Cómo está: { $text }
meetings-commitment-edit = Modificar: { $text }
meetings-commitment-remove = Quitar
meetings-problem-commitment = Indique qué se acordó.

# Briefs.
meetings-brief-of = Nota preparatoria de { $name }
meetings-brief-written = Escrita
meetings-brief-unsaved = Sin guardar
meetings-brief-title = Nota preparatoria de { $name }: reunión con { $others }
meetings-brief-last-met = Se reunieron por última vez el { $when }, { $place }: { $title }
meetings-brief-found = Esto se escribió antes y todavía no está guardado.
meetings-brief-discard = Volver a lo guardado
meetings-brief-not-stored = Todavía sin guardar. Se conserva mientras consulta otra cosa.
meetings-brief-save = Guardar la nota
meetings-brief-objectives = Nuestros objetivos
meetings-brief-objectives-hint = Concretos: qué debe quedar dicho o decidido al final.
meetings-brief-arguments = Argumentos que usar
meetings-brief-arguments-hint = Con intérprete, en media hora cabe la mitad de los puntos.
meetings-brief-tactical-arguments = Argumentos tácticos
meetings-brief-tactical-arguments-hint = Se reservan para cuando hagan falta.
meetings-brief-their-objectives = Sus objetivos
meetings-brief-their-objectives-hint = Qué plantearán.
meetings-brief-our-response = Nuestra respuesta
meetings-brief-our-response-hint = Qué decir a eso.
meetings-brief-press-line = Línea de prensa
meetings-brief-press-line-hint = Qué se puede decir fuera.
meetings-brief-background = Antecedentes
meetings-brief-background-hint = Solo hechos y fechas.
meetings-brief-author = Redacción
meetings-brief-cleared-by = Visto bueno

# Who serves.
meetings-staff-empty = Todavía no hay personal de servicio. Los intérpretes y las personas que toman notas que se conozcan aquí se asignan al programar las reuniones.
meetings-staff-add = Añadir: { $task }
meetings-staff-interpreters = Intérpretes
meetings-staff-note-takers = Toma de notas
meetings-staff-liaison-officers = Oficiales de enlace
meetings-staff-none = Todavía nadie.
meetings-staff-serves =
    { $count ->
        [0] ninguna reunión
        [one] 1 reunión
       *[other] { $count } reuniones
    }
meetings-staff-edit = Modificar { $name }
meetings-staff-remove = Quitar a { $name }
meetings-staff-remove-what = La persona sigue en el foro; solo termina el servicio.
meetings-staff-remove-send = Quitar
meetings-staff-person = Persona
meetings-staff-person-hint = Alguien que ya está
meetings-staff-new-name = O alguien nuevo, por su nombre
meetings-staff-pairs = Interpreta entre
meetings-staff-pair = { $one } – { $other }
meetings-staff-pair-one = Primer idioma del par { $number }
meetings-staff-pair-other = Segundo idioma del par { $number }
meetings-staff-pair-add = Añadir un par
meetings-staff-pair-remove = Quitar el par { $number }
meetings-staff-off = no trabaja
meetings-staff-on = { $day }: { $span }
meetings-staff-rest = { $count } min de descanso
meetings-staff-most = como máximo { $count } min al día
meetings-staff-only = solo para { $name }
meetings-staff-field-rest = Descanso tras cada una, minutos
meetings-staff-field-most = Máximo al día, minutos
meetings-staff-most-hint = sin límite
meetings-staff-delegation = Trabaja para
meetings-staff-anybody = Quien lo necesite
meetings-hours = Horario de servicio
meetings-hours-every = Todos los días
meetings-hours-day = Día del horario { $number }
meetings-hours-starts = Inicio del horario { $number }
meetings-hours-ends = Final del horario { $number }
meetings-hours-off = No trabaja
meetings-hours-add = Añadir horario
meetings-hours-remove = Quitar el horario { $number }
meetings-hours-always = A todas horas.
meetings-problem-person = Elija a alguien, o indique el nombre de alguien nuevo.
meetings-problem-pairs = Cada par necesita dos idiomas distintos.
meetings-problem-hours = Un horario como de 9:00 a 18:00, con el final después del inicio.
meetings-problem-day-minutes = Minutos al día, 1440 como máximo.
