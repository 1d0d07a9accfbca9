# Bringing in lists, calendars, bookings, passes and cards: what was read, what its columns mean, what would become of it.

imports-title = Importar una lista o reservas
imports-open = Importar…
imports-steps = Pasos
imports-step-file = Archivo
imports-step-columns = Columnas
imports-step-rows = Filas
imports-safe = No se guarda nada hasta que usted acepte.
imports-safe-storing = Se guarda todo como un solo cambio, o no se guarda nada. Cancelar deja el foro como estaba.

imports-choose-text = Traiga lo que otros le envían: personas, delegaciones, viajes, alojamiento, sesiones o salas en forma de tabla, y calendarios, reservas, tarjetas de embarque y de visita.
imports-choose-kinds = CSV, XLSX, ICS, VCF, PKPASS, reservas en HTML o JSON
imports-choose = Elegir archivo…
imports-choose-other = Elegir otro archivo…
imports-reading = Leyendo el archivo…
imports-reading-row = Leyendo { $done } de { $of }: { $doing }
imports-storing = Guardando…
imports-storing-row = Guardando { $done } de { $of }
imports-cancel = Cancelar
imports-refused-other = El otro archivo no se leyó. { $why } Lo que ve sigue siendo “{ $name }”.
imports-cancelled-reading = Se canceló. El archivo no se leyó; el foro está como estaba.
imports-cancelled-storing = Se canceló. No se guardó nada; la lista y lo que usted decidió siguen aquí.

imports-facts = Lo que se leyó
imports-rows-count =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
imports-noun = Cada fila trata de
imports-encoding = Letras leídas como
imports-encoding-guessed = Es una suposición. Fíjese en los nombres con acentos de los ejemplos; si se ven mal, elija otra.
imports-encoding-utf-8 = Unicode (UTF-8)
imports-encoding-utf-16le = Unicode (UTF-16)
imports-encoding-windows-1252 = Europa occidental (Windows)
imports-encoding-windows-1250 = Europa central (Windows)
imports-encoding-windows-1251 = Cirílico (Windows)
imports-encoding-windows-1253 = Griego (Windows)
imports-encoding-windows-1254 = Turco (Windows)
imports-encoding-windows-1255 = Hebreo (Windows)
imports-encoding-windows-1256 = Árabe (Windows)
imports-encoding-windows-1257 = Báltico (Windows)
imports-encoding-iso-8859-2 = Europa central (ISO)
imports-encoding-macintosh = Europa occidental (Macintosh)
imports-encoding-shift_jis = Japonés (Shift JIS)
imports-encoding-euc-kr = Coreano (EUC-KR)
imports-encoding-gb18030 = Chino (GB 18030)
imports-encoding-big5 = Chino (Big5)
imports-delimiter = Celdas separadas por
imports-delimiter-comma = Coma
imports-delimiter-semicolon = Punto y coma
imports-delimiter-tab = Tabulación
imports-delimiter-bar = Barra vertical
imports-delimiter-other = { $delimiter }
imports-sheet = Hoja
imports-repairs =
    { $count ->
        [one] { $count } detalle se corrigió al leer
       *[other] { $count } detalles se corrigieron al leer
    }
imports-travellers = Quién viaja, se aloja y participa
imports-travellers-hint = Déjelo vacío para guiarse por los nombres del archivo.

imports-dates = Fechas
imports-dates-example = “{ $text }” = { $day }
imports-dates-ask = Las fechas de esta lista se pueden leer de dos maneras. Indique cuál vale antes de seguir.
imports-dates-mixed = Ningún orden de día, mes y año permite leer todas las fechas de esta lista. Indique cuál vale; las filas que no se lean así se muestran y quedan fuera.
imports-dates-sure = Todas las fechas de la lista se leen de una sola manera.
imports-dates-said = Usted indicó cómo se leen.
imports-dates-short = Los años tienen dos cifras y se leen como posteriores a 2000.

imports-headings = Encabezados
imports-headings-ask = Esta lista no tiene encabezados que el programa conozca. Indique antes de seguir si están en la fila { $row }.
imports-headings-said = Usted indicó dónde están.
imports-headings-row = La fila { $row } contiene los encabezados
imports-headings-none = No los hay: la fila { $row } es una fila como las demás

imports-columns = Columnas y qué rellenan
imports-columns-none = Esta lista no tiene filas bajo los encabezados. Elija otra hoja u otro archivo.
imports-columns-heading = Columna
imports-columns-samples = Ejemplos
imports-columns-field = Rellena
imports-columns-field-of = Qué rellena “{ $heading }”
imports-columns-from = Cómo se sabe
imports-columns-unnamed = Columna { $number }, sin encabezado
imports-columns-left-out = – se omite –
imports-columns-missing = Ninguna columna dice de qué tratan las filas. Elija la que contiene el nombre, el lugar o el título.
imports-known-guessed = Supuesto
imports-known-heading = Por su encabezado
imports-known-remembered = Como la última vez
imports-known-confirmed = Elegido por usted

imports-list = Filas del archivo
imports-filter = Tipos de filas
imports-filter-all = Todas
imports-find = Buscar una fila
imports-find-hint = Nombre, número, fila…
imports-accept-shown = Incluir las mostradas
imports-leave-shown = Omitir las mostradas
imports-next-unsure = Siguiente por decidir
imports-none-found = Ninguna fila responde a lo que busca.
imports-show-all = Mostrar todas las filas
imports-no-rows = En este archivo no hay filas.
imports-row = Fila { $row }
imports-row-in = Se incluye.
imports-row-out = Se omite.
imports-row-accept = Incluir la fila { $row }
imports-row-same = Todo esto está ya en el foro
imports-row-new = Todo lo que contiene es nuevo
imports-row-with = Va con la fila { $row }
imports-row-target = Modifica { $name }
imports-change = { $field }: { $old } → { $new }
imports-change-new = { $field }: { $new }
imports-change-more = y { $count } más
imports-change-empty = nada
imports-hint-move = Moverse
imports-hint-accept = Incluir u omitir
imports-hint-detail = Decidir
imports-hint-unsure = Siguiente por decidir

imports-detail = La fila elegida
imports-detail-none = Elija una fila para ver qué cambiaría.
imports-detail-changes = Qué cambiaría
imports-detail-fills = Qué aporta
imports-detail-field = Campo
imports-detail-old = Ahora
imports-detail-new = Después
imports-detail-problems = Qué conviene saber
imports-detail-column = { $column }:
imports-who-about = ¿Cuál es?
imports-who-about-new = Ninguno de estos: es nuevo
imports-who-party = ¿Quién es?
imports-who-party-new = Ninguna de estas personas: una nueva, con el nombre que da la fila
imports-who-party-named = Para esta fila ya se indicó a alguien. Para volver a los nombres que trae, elija de nuevo el archivo.
imports-who-add = Alguien del foro
imports-who-add-hint = Escriba un nombre
imports-who-remove = Sin { $name }

imports-back = Atrás
imports-next = Ver las filas
imports-accept =
    { $count ->
        [0] Nada que aceptar
        [one] Aceptar { $count } fila
       *[other] Aceptar { $count } filas
    }
imports-undecided =
    { $count ->
        [one] { $count } fila está por decidir y queda fuera.
       *[other] { $count } filas están por decidir y quedan fuera.
    }
imports-open-dates = Indique cómo se leen las fechas
imports-open-headings = Indique dónde están los encabezados
imports-open-columns = Indique qué rellenan las columnas
imports-discard = Descartar…
imports-discard-title = ¿Descartar este archivo?
imports-discard-what = Se olvida lo que usted decidió sobre { $name }. El foro está como estaba; el archivo mismo sigue donde está.
imports-discard-keep = Seguir con él
imports-discard-remove = Descartar
imports-discarded = Se descartó. De { $name } no se guardó nada.
