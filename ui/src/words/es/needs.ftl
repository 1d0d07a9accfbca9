# Sensitive needs of a person, and purging what must not be kept.

needs-title = Necesidades sensibles
needs-count =
    { $count ->
        [0] ninguna
       *[other] { $count }
    }
needs-add-short = Añadir
needs-add = Añadir una necesidad sensible
needs-edit = Modificar la necesidad sensible
needs-edit-this = Modificar la necesidad: { $kind }
needs-remove = Quitar la necesidad: { $kind }
needs-intro = Guarde lo mínimo que pida la finalidad. No figura en ninguna lista ni en ningún documento para lectores que no se indiquen abajo.
needs-none = No hay ninguna necesidad sensible registrada.
needs-kind = Tipo
needs-code = Código de servicio
needs-code-hint = Como lo usan las aerolíneas; aerolíneas y hoteles lo entienden sin más palabras.
needs-code-none = Ninguno
needs-reveals =
    { $category ->
        [health] revela salud
        [belief] revela creencias
       *[other] revela { $category }
    }
needs-text = En palabras
needs-what-missing = Elija un código de servicio o dígalo en palabras.
needs-purpose = Finalidad
needs-purpose-hint = Para qué se guarda; por ejemplo, las comidas del congreso.
needs-purpose-missing = Escriba para qué se guarda.
needs-basis = Base jurídica
needs-delete-after = Eliminar tras el
needs-delete-after-hint = Vacío: 30 días después del foro.
needs-audience = Quién puede leerla
needs-audience-none = Nadie todavía: se queda en este archivo y no pasa a ningún documento.
needs-save = Guardar
needs-send = Añadir la necesidad
needs-overdue = por eliminar
needs-for = Para: { $purpose }
needs-until = se elimina después del { $date }
needs-read-by = La lee: { $who }
needs-read-by-nobody = No la lee nadie: no pasa a ningún documento.

needs-purge = Eliminar definitivamente…
needs-purge-title = Eliminar definitivamente a { $name }
needs-purge-intro = Todo lo referente a la persona sale de este archivo, también de su historial. Quitarla, en cambio, se puede deshacer.
needs-purge-goes = Qué se elimina
needs-purge-texts = Dónde sigue figurando el nombre, y cómo se leerá
needs-purge-hidden = (no se muestra aquí)
needs-purge-empty = (vacío)
needs-purge-stays = Qué se queda aunque contenga el nombre, porque es de otra persona
needs-still-known =
    { $count ->
        [one] { $name } sigue figurando en { $count } entrada del historial, para que esto se pueda deshacer. Eliminar definitivamente también quita eso.
       *[other] { $name } sigue figurando en { $count } entradas del historial, para que esto se pueda deshacer. Eliminar definitivamente también quita eso.
    }
needs-purge-entries =
    { $count ->
        [0] Ninguna entrada del historial pierde su contenido
        [one] { $count } entrada del historial pierde su contenido y ya no se puede anular
       *[other] { $count } entradas del historial pierden su contenido y ya no se pueden anular
    }
needs-purge-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
needs-purge-copies = Las copias anteriores que están junto al archivo aún contienen a la persona; elimínelas usted
needs-purge-final = Esto no se puede deshacer.
needs-purge-type = Para eliminar definitivamente, escriba el nombre: { $name }
needs-purge-send = Eliminar definitivamente

# Everybody's needs, and the purge of those past their date.
needs-all-open = Necesidades sensibles
needs-all-title = Necesidades sensibles de todo el mundo
needs-all-intro = Las vencidas figuran primero. Lo que dice una necesidad se muestra persona a persona.
needs-all-none = En este foro no se guarda ninguna necesidad sensible.
needs-column-person = Persona
needs-column-readers = Lectores
needs-column-says = Qué dice
needs-nobody = Nadie
needs-show-of = Mostrar qué dicen las necesidades de { $name }
needs-hide-of = Ocultar qué dicen las necesidades de { $name }
needs-past-purge =
    { $count ->
        [0] Eliminar definitivamente lo quitado…
        [one] Eliminar definitivamente { $count } vencida…
       *[other] Eliminar definitivamente { $count } vencidas…
    }
needs-past-title = Eliminar definitivamente las necesidades vencidas
needs-past-final = Esto no se puede deshacer.
needs-past-goes = Qué sale de este archivo para siempre
needs-past-history = Las necesidades que ya se habían quitado, también del historial. Los cambios que contienen alguna ya no se pueden anular.
needs-past-stays = Qué se queda
needs-past-others =
    { $count ->
        [0] Las personas, sus viajes y todo lo demás. No queda ninguna necesidad.
        [one] { $count } necesidad cuya fecha aún no llega, las personas, sus viajes y todo lo demás.
       *[other] { $count } necesidades cuya fecha aún no llega, las personas, sus viajes y todo lo demás.
    }
needs-past-copies = Las copias de este archivo hechas antes y los documentos entregados: no se tocan.
needs-past-keep = Conservarlas
needs-past-done =
    { $rows ->
        [0] No había nada que eliminar.
        [one] { $rows } necesidad se eliminó para siempre; contenidos de cambios del historial que se fueron con ella: { $entries }.
       *[other] { $rows } necesidades se eliminaron para siempre; contenidos de cambios del historial que se fueron con ellas: { $entries }.
    }
