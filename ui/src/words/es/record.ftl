# The record of the Documents place: the issues of the plan, and every itinerary that left the office.

record-intro = Itinerarios. Quién tiene cada uno de los otros documentos figura en «Todo lo demás».
record-issues = Lo que se entregó
record-all = Todos los archivos
record-working = Copias de trabajo
record-working-hint = No indican ninguna edición.
record-issue = Edición { $number }
record-by = Publicada por { $name }
record-changed =
    { $count ->
        [0] Con ella no cambiaron los días de nadie
        [one] Con ella cambiaron los días de { $count } persona
       *[other] Con ella cambiaron los días de { $count } personas
    }
record-handed = { $files } para { $people }
record-handed-none = Todavía no se entregó a nadie
record-find = Buscar en el registro
record-find-hint = Nombre, archivo o huella
record-formats = Formato
handed-format-pdf = PDF
handed-format-ics = Calendario
handed-format-html = Página
handed-format-xlsx = Libro de cálculo
handed-format-csv = Tabla de texto
record-log = Archivos que salieron de la oficina
record-column-when = Cuándo
record-column-name = Para
record-column-file = Archivo
record-column-issue = Edición
record-column-format = Formato
record-column-audience = Lector
record-column-language = Idioma
record-column-hash = Huella
record-count-all =
    { $all ->
        [one] { $all } archivo
       *[other] { $all } archivos
    }
record-count-shown =
    { $all ->
        [one] { $shown } de { $all } archivo
       *[other] { $shown } de { $all } archivos
    }
record-empty = Todavía no se anotó la salida de ningún itinerario. Una exportación la anota si usted lo marca.
record-empty-action = Exportar itinerarios…
record-none-match = Ningún archivo coincide.
record-show-all = Mostrar todos
record-gone = Ya no está en el plan
record-working-copy = Copia de trabajo
record-file = Archivo que salió de la oficina
record-hash-hint = SHA-256 de su contenido. Una copia con la misma huella es este archivo.
