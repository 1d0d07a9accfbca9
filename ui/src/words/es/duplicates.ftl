# People who may have been entered twice.

duplicates-open =
    { $count ->
        [0] Sin posibles duplicados
        [one] { $count } posible duplicado
       *[other] { $count } posibles duplicados
    }
duplicates-title = Posibles duplicados
duplicates-intro = Elija qué persona queda y qué datos se conservan. Todo lo de la otra pasa a ella; nada se une sin preguntar.
duplicates-none = Parece que nadie está registrado dos veces.
duplicates-at = { $place } de { $all }
duplicates-previous = El par anterior
duplicates-next = El par siguiente
duplicates-same-email = mismo correo electrónico
duplicates-same-phone = mismo teléfono
duplicates-same-document = mismo nombre en el documento de viaje
duplicates-same-delegation = misma delegación
duplicates-stays = queda
duplicates-goes = se une a la otra
duplicates-what = Lo que solo tiene una de las dos se conserva en todo caso. Viajes, noches, sesiones, reuniones, cargos y necesidades pasan a la que queda.
duplicates-apart = Son dos personas
duplicates-apart-hint = No se vuelven a proponer; puede deshacerlo
duplicates-held-apart =
    { $count ->
        [one] { $count } par de personas distintas
       *[other] { $count } pares de personas distintas
    }
duplicates-offer-again = Proponer de nuevo
duplicates-merge = Unir en una persona
duplicates-has-portrait = Una fotografía
duplicates-field = Campo
duplicates-field-display_name = Nombre visible
duplicates-field-sort_name = Nombre para ordenar
duplicates-field-document_name = Documento de viaje
duplicates-field-given_name = Nombre de pila
duplicates-field-family_name = Apellidos
duplicates-field-honorific = Título de cortesía
duplicates-field-titles = Títulos
duplicates-field-post_nominals = Siglas tras el nombre
duplicates-field-pronunciation = Pronunciación
duplicates-field-languages = Idiomas
duplicates-field-phone = Teléfono
duplicates-field-email = Correo electrónico
duplicates-field-home_zone = Huso de origen
duplicates-field-address_gender = Género de trato
duplicates-field-forms = Tratamientos
duplicates-field-portrait = Fotografía
