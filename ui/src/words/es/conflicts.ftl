# The Conflicts place: everything that does not fit, what would mend it, what was set aside, and how bad each kind is.

conflicts-title = Conflictos
conflicts-open =
    { $count ->
        [one] { $count } abierto
       *[other] { $count } abiertos
    }
conflicts-shown = se muestran { $shown } de { $count }
conflicts-list = Conflictos, los más graves primero
conflicts-find = Persona, delegación, sala, vuelo…
conflicts-level = Nivel
conflicts-level-all = Todos los niveles
conflicts-level-count = { $level } ({ $count })
conflicts-rule = Tipo
conflicts-rule-all = Todos los tipos
conflicts-day = Día
conflicts-day-all = Todos los días
conflicts-by = Agrupados por
conflicts-by-level = Nivel
conflicts-by-about = Quién
conflicts-by-day = Día
conflicts-rules = Reglas
conflicts-none = Nada choca. Todos los viajes, noches, sesiones y reuniones encajan.
conflicts-none-action = Decidir qué cuenta como conflicto
conflicts-not-found = Ningún conflicto responde a lo que busca.
conflicts-show-all = Mostrar todos los conflictos
conflicts-aside = Apartados
conflicts-ended = Ya no están apartados
conflicts-ended-line = Lo apartó { $by } el { $date }: “{ $reason }”
conflicts-line-aside = { $by }: “{ $reason }”
conflicts-hint-move = Moverse
conflicts-hint-open = Abrir lo que choca
conflicts-hint-fix = Probar el primer arreglo
conflicts-hint-waive = Apartar

conflicts-inspector = Conflicto
conflicts-about = Quién y qué
conflicts-fixes = Arreglos
conflicts-fixes-reading = Buscando arreglos…
conflicts-fixes-none = Ningún paso lo arregla por sí solo. Abra lo que choca y cámbielo allí.
conflicts-fix-trying = Probando…
conflicts-fix-refused = No se puede hacer: { $why }
conflicts-fix-title = Probar el primer arreglo
conflicts-fix-do = Hacerlo
conflicts-fix-close = Dejarlo como está
conflicts-waive = Apartar…
conflicts-waive-title = Apartar este conflicto
conflicts-waive-intro = Sigue en la lista bajo su propio título. Si cambia aquello en que se basa, se reabre.
conflicts-waive-reason = Por qué puede quedarse así
conflicts-waive-missing = Escriba por qué puede quedarse así. Quien lea el plan después de usted lo preguntará.
conflicts-waive-send = Apartar
conflicts-waived-heading = Apartado
conflicts-waived-by = { $by }, { $date }, { $time }
conflicts-lift = Reabrir
conflicts-ended-heading = Ya no está apartado
conflicts-ended-what = Lo que se apartó ya no existe, o se basa ahora en otros datos y está abierto de nuevo.
conflicts-ended-remove = Quitar

conflicts-rules-title = Reglas
conflicts-rules-intro = Gravedad de cada tipo de conflicto en este foro. La lista se revisa de nuevo con cada cambio.
conflicts-rules-rule = Regla
conflicts-rules-level = Nivel
conflicts-rules-level-of = Nivel de “{ $rule }”
conflicts-rules-usual = { $level } (habitual)
conflicts-rules-minutes = Minutos
conflicts-rules-minutes-of = Minutos de “{ $rule }”; lo habitual: { $usual }
conflicts-rules-minutes-invalid = Minutos enteros de 0 a { $most }
conflicts-rules-open = Abiertos
conflicts-rules-changed = Cambiada
conflicts-rules-reset-of = “{ $rule }” como de costumbre
