# The Delegations place: the tables of delegations and people, and the inspector beside them.

delegations-title = Delegaciones
delegations-tab-delegations = Delegaciones
delegations-tab-people = Personas
delegations-tabs = Qué muestra la tabla

delegations-filter = Filtrar delegaciones
delegations-filter-hint = Ciudad, jefatura o país
delegations-filter-people = Filtrar personas
delegations-filter-people-hint = Nombre, cargo, idioma…
delegations-filter-status = Mostrar solo estos estados
delegations-group = Agrupar por
delegations-group-none = Sin grupos
delegations-group-country = País
delegations-group-kind = Tipo
delegations-group-status = Estado
delegations-group-delegation = Delegación
delegations-group-nothing = Sin indicar
delegations-group-nobody = En ninguna delegación
delegations-shown =
    { $all ->
        [one] { $shown } de { $all } delegación
       *[other] { $shown } de { $all } delegaciones
    }
delegations-all =
    { $all ->
        [one] { $all } delegación
       *[other] { $all } delegaciones
    }
delegations-people-shown =
    { $all ->
        [one] { $shown } de { $all } persona
       *[other] { $shown } de { $all } personas
    }
delegations-people-all =
    { $all ->
        [one] { $all } persona
       *[other] { $all } personas
    }

delegations-table = Delegaciones, con jefatura, estado y llegada
delegations-people-table = Personas, con delegación, rol y llegada
delegations-column-name = Delegación
delegations-column-kind = Tipo
delegations-column-head = Jefatura de delegación
delegations-column-status = Estado
delegations-column-people = Personas
delegations-column-arrives = Llega
delegations-column-hotel = Hotel
delegations-column-conflicts = Conflictos
delegations-column-person = Nombre
delegations-column-delegation = Delegación
delegations-column-role = Rol
delegations-column-office = Cargo
delegations-column-languages = Idiomas
delegations-column-precedence = Orden
delegations-precedence-at = Puesto { $place } en el orden de precedencia
delegations-no-head = Sin jefatura
delegations-unknown = Se desconoce
delegations-conflicts =
    { $count ->
        [one] { $count } conflicto abierto
       *[other] { $count } conflictos abiertos
    }
delegations-status-of = Estado de { $name }
delegations-edit-name = Nombre de { $name }

delegations-reading = Leyendo las delegaciones…
delegations-empty = Todavía no hay delegaciones en este foro.
delegations-empty-people = Todavía no hay nadie en este foro.
delegations-no-match = Nada aquí responde al filtro.
delegations-show-all = Mostrar todo

delegations-add = Añadir una delegación
delegations-add-intro = Una delegación la envía una ciudad, una región o una organización. Todo lo demás se puede completar después.
delegations-add-name = Nombre de la ciudad o la organización
delegations-add-kind = Tipo
delegations-add-country = País
delegations-add-country-hint = Dos letras, como ES. Déjelo vacío si es una organización de muchos países.
delegations-add-country-wrong = Un país se escribe con dos letras, como ES o MA.
delegations-add-zone = Huso de origen
delegations-add-zone-hint = Por ejemplo, Europe/Madrid. Su hora de origen se muestra junto a la del foro.
delegations-add-status = Estado
delegations-add-category = Categoría
delegations-add-name-missing = Escriba el nombre de la ciudad o la organización.
delegations-add-send = Añadir la delegación
delegations-cancel = Cancelar

delegations-inspector = Delegación { $name }
delegations-close = Cerrar
delegations-section-body = Entidad
delegations-section-delegation = Delegación
delegations-section-members = Integrantes
delegations-section-conflicts = Conflictos
delegations-name = Nombre
delegations-local-name = Nombre local
delegations-country = País
delegations-zone = Huso de origen
delegations-kind = Tipo
delegations-status = Estado
delegations-category = Categoría
delegations-file-code = Código de registro
delegations-languages = Idiomas
delegations-focal-point = Punto focal
delegations-liaison-officer = Oficial de enlace
delegations-biography = Biografía
delegations-note = Nota
delegations-members-none = Todavía no hay nadie en esta delegación.
delegations-member-arrives = llega el { $date }, { $time }
delegations-member-role = Rol de { $name }
delegations-member-function = Función de { $name }
delegations-member-function-hint = Función
delegations-member-open = Abrir { $name }
delegations-member-timeline = Abrir la cronología de { $name }
delegations-member-remove = Sacar a { $name } de la delegación
delegations-timeline = Cronología
delegations-back = Volver a { $name }

delegations-add-person = Añadir una persona
delegations-add-person-new = Persona nueva
delegations-add-person-existing = Alguien que ya está
delegations-add-person-name = Nombre, como lo escribe la persona
delegations-add-person-name-missing = Escriba el nombre de la persona.
delegations-add-person-role = Rol
delegations-add-person-function = Función
delegations-add-person-delegation = Delegación
delegations-add-person-delegation-hint = Déjelo vacío si la persona no viene con ninguna.
delegations-add-person-no-delegation = En ninguna delegación
delegations-add-person-forum-send = Añadir al foro
delegations-add-person-send = Añadir a la delegación
delegations-add-existing = Nombre de una persona de este foro
delegations-add-existing-missing = Elija una persona de la lista.

delegations-remove = Quitar la delegación
delegations-remove-ask = ¿Quitar { $name }?
delegations-remove-what = La delegación sale del foro. Puede deshacerlo.
delegations-remove-send = Quitar
delegations-remove-refused = Saque antes a sus integrantes de la delegación; todo lo demás está como estaba.
delegations-person-remove = Quitar a la persona
delegations-person-remove-ask = ¿Quitar a { $name }?
delegations-person-remove-what = La persona sale del foro y de todas sus delegaciones. Puede deshacerlo.
delegations-person-remove-refused = Saque antes a la persona de aquello que todavía la necesita; todo lo demás está como estaba.

delegations-person-inspector = Persona { $name }
delegations-section-names = Nombres
delegations-names-hint = La gente lee el nombre visible, las listas se ordenan por el nombre para ordenar y los billetes llevan el nombre del documento de viaje en letras de la A a la Z. Ninguno se deduce de otro, porque solo la persona lo sabe.
delegations-display-name = Nombre visible
delegations-sort-name = Nombre para ordenar
delegations-document-name = Documento de viaje
delegations-document-name-letters = Un documento de viaje solo contiene letras de la A a la Z, espacios y guiones. Escríbalo como en las últimas líneas del pasaporte.
delegations-honorific = Título de cortesía
delegations-titles = Títulos
delegations-post-nominals = Siglas tras el nombre
delegations-pronunciation = Pronunciación
delegations-section-contact = Contacto
delegations-phone = Teléfono
delegations-email = Correo electrónico
delegations-home-zone = Huso de origen
delegations-section-offices = Cargos
delegations-offices-none = No hay ningún cargo registrado.
delegations-office-of = { $title }, { $body }
delegations-office-years = { $since } – { $until }
delegations-office-since = desde el { $since }
delegations-office-until = hasta el { $until }
delegations-section-memberships = Delegaciones
delegations-memberships-none = En ninguna delegación.
delegations-fictitious = Persona inventada
delegations-fictitious-hint = Esta persona se inventó para el ejemplo y no representa a nadie.
