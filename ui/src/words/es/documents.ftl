# The Documents place: itineraries, one in preview, many to folders.

documents-title = Documentos
documents-intro = Itinerarios: lo que cada persona lleva consigo ese día.
documents-people = Para quiénes se preparan
documents-find = Buscar personas
documents-find-hint = Nombre, delegación o cargo
documents-delegation = Delegación
documents-delegation-all = Todas las delegaciones
documents-select-shown =
    { $count ->
        [one] Elegir la que se muestra
       *[other] Elegir las { $count } que se muestran
    }
documents-select-none = No elegir a nadie
documents-selected =
    { $count ->
        [0] Ninguna elegida
        [one] { $count } elegida
       *[other] { $count } elegidas
    }
documents-select-one = Elegir a { $name }
documents-none-match = Nadie aquí responde a la búsqueda.
documents-nobody = Todavía no hay nadie en este foro.
documents-nobody-action = Añadir una persona
documents-choose = Elija una persona para ver su itinerario.
documents-choose-action = Mostrar la primera
documents-reading = Componiendo las páginas…
documents-preview-of = Itinerario de { $name }
documents-page = Página { $number } de { $all } del itinerario de { $name }
documents-nothing-planned = Todavía no hay nada previsto para { $name }, así que no hay nada que imprimir.
documents-open-person = Abrir la cronología
documents-unprintable =
    { $count ->
        [one] Una línea contiene caracteres que no se pueden imprimir:
       *[other] { $count } líneas contienen caracteres que no se pueden imprimir:
    }
documents-unprintable-line = { $text } ({ $characters })
documents-items =
    { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }
documents-export = Exportar…
documents-export-title = Exportar itinerarios
documents-export-who = Para quién
documents-export-all =
    { $count ->
        [one] Todo el mundo ({ $count } persona)
       *[other] Todo el mundo ({ $count } personas)
    }
documents-export-selected =
    { $count ->
        [one] La persona elegida
       *[other] Las { $count } personas elegidas
    }
documents-export-one = Solo { $name }
documents-export-formats = En formato
documents-format-pdf = PDF, para imprimir y enviar
documents-format-ics = Calendario (.ics), para teléfonos
documents-export-calendars = Importe los archivos de calendario en un calendario propio, y elimine ese calendario antes de importar la edición siguiente.
documents-export-none = Elija al menos un formato.
documents-export-audience = Cada archivo contiene lo que puede ver quien lo recibe.
documents-export-send = Elegir carpeta y exportar
documents-export-running = { $done } de { $of }: { $doing }
documents-export-starting = Empezando…
documents-export-cancel = Cancelar
documents-export-cancelled = Se canceló. La carpeta está como estaba.
documents-export-files =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
documents-export-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
documents-export-done = { $files } para { $people }, en { $folder }.
documents-export-unprintable = Revíselos antes de entregarlos; algunos caracteres no se pudieron imprimir:
documents-export-unprintable-line = { $text } ({ $characters }), en los documentos de { $people }
documents-export-unprintable-others =
    { $count ->
        [one] { $names } y otra persona
       *[other] { $names } y otras { $count }
    }
documents-export-close = Cerrar
wording-language = Idioma
wording-own-language = El de cada persona
wording-own-digits = Cifras de su propia escritura

# Issues of the plan, and who holds which
issues-title = Ediciones del plan
issues-none = Todavía no se publicó nada.
issues-latest = La última es la edición { $number }.
issues-unpublished =
    { $count ->
        [0] Desde entonces no cambió nada.
        [one] Desde entonces cambiaron los días de { $count } persona.
       *[other] Desde entonces cambiaron los días de { $count } personas.
    }
issues-wrong =
    { $count ->
        [one] { $count } persona tiene algo que ya no vale
       *[other] { $count } personas tienen algo que ya no vale
    }
issues-publish = Publicar la edición { $number }…
issues-publish-title = Publicar la edición { $number }
issues-publish-intro = Los días de todo el mundo, tal como están ahora, quedan guardados con este número. Los documentos lo llevan y marcan lo que cambió desde la edición que tiene quien los lee.
issues-publish-now = Publicar la edición { $number }
issues-publish-anyway = Publicarla aunque no cambien los días de nadie desde la última
issues-note = De qué trata
issues-note-hint = Para la oficina; no se imprime en ninguna parte.
issues-holders-title = Quién tiene algo que ya no vale
issues-holders-intro = Estos documentos se entregaron, y el plan dice ahora otra cosa.
issues-holders-none = Todo el mundo tiene lo que dice el plan.
issues-holds = Edición { $number }, entregada el { $date } { $time }
issues-is-gone = Ya no está en el plan. El archivo era { $file }
issues-reader-itself = La persona, o a quién llamar
issues-new = { $title }: se añadió, { $now }
issues-gone = { $title }: ya no está, antes { $before }
issues-moved = { $title }: antes { $before }, ahora { $now }
issues-otherwise = { $title }: dice otra cosa
issues-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
issues-export-wrong = Exportar para estas…
documents-export-wrong =
    { $count ->
        [one] Solo quien tiene algo que ya no vale: { $count } persona
       *[other] Solo quienes tienen algo que ya no vale: { $count } personas
    }
documents-export-hand-out = Anotar que estos salen de la oficina
documents-export-hand-out-hint = Así podrá ver después quién tiene algo que ya no vale. Cuenta para los documentos que indican una edición; las copias de trabajo solo quedan en el registro.
documents-format-html = Página (.html), para pantallas
documents-format-xlsx = Un libro de cálculo (.xlsx) con los puntos de todos
documents-format-csv = Una tabla de texto (.csv) con los puntos de todos
documents-paper = Papel
documents-paper-a4 = A4
documents-paper-letter = Carta (EE. UU.)
documents-paper-pocket = Tarjeta de bolsillo por día
documents-paper-pocket-hint = Una hoja A4 por día, impresa por una cara: doble hacia atrás la mitad superior y después por el centro.
documents-codes = Códigos con los que un teléfono lleva cada punto a su calendario
