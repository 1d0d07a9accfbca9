# The record of the Documents place: the issues of the plan, and every document that left the office.

log-issues = Lo que se entregó
log-all = Todos los archivos
log-working = Copias de trabajo
log-working-hint = No indican ninguna edición.
log-issue = Edición { $number }
log-by = Publicada por { $name }
log-changed =
    { $count ->
        [0] Con ella no cambiaron los días de nadie
        [one] Con ella cambiaron los días de { $count } persona
       *[other] Con ella cambiaron los días de { $count } personas
    }
log-handed = { $files }; itinerarios para { $people }
log-handed-none = Todavía no se entregó a nadie
log-find = Buscar en el registro
log-find-hint = Nombre, archivo o huella
log-formats = Formato
log-format-pdf = PDF
log-format-ics = Calendario
log-format-html = Página
log-format-xlsx = Libro de cálculo
log-format-csv = Tabla de texto
log-log = Archivos que salieron de la oficina
log-column-when = Cuándo
log-column-name = Para
log-column-file = Archivo
log-column-issue = Edición
log-column-format = Formato
log-column-audience = Lector
log-column-language = Idioma
log-column-hash = Huella
log-count-all =
    { $all ->
        [one] { $all } archivo
       *[other] { $all } archivos
    }
log-count-shown =
    { $all ->
        [one] { $shown } de { $all } archivo
       *[other] { $shown } de { $all } archivos
    }
log-empty = Todavía no se ha anotado que nada saliera de la oficina. Una exportación lo anota cuando usted lo marca.
log-empty-action = Exportar itinerarios…
log-none-match = Ningún archivo coincide.
log-show-all = Mostrar todos
log-gone = Ya no está en el plan
log-nobody = Nadie por su nombre
log-document = Documento
log-itinerary = Itinerario
log-working-copy = Copia de trabajo
log-file = Archivo que salió de la oficina
log-hash-hint = SHA-256 de su contenido. Una copia con la misma huella es este archivo.
