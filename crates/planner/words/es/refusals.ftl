# Por qué el programa dijo que no: qué pasó, qué está a salvo, qué hacer. Un mensaje por cada clase de negativa.

refused-not-found = Esto no está en el foro, o ya no está ({ $what }). No se cambió nada; compruebe el nombre o elija otra cosa.
refused-invalid =
    { $problem ->
        [empty] Hay que rellenar el campo “{ $field }”. No se cambió nada.
        [too_long] El texto de “{ $field }” es demasiado largo. No se cambió nada; acórtelo.
        [control_characters] El texto de “{ $field }” contiene caracteres que no se pueden mostrar. No se cambió nada; escríbalo de nuevo.
        [not_a_date] “{ $field }” no es un día del calendario. No se cambió nada.
        [not_a_time] “{ $field }” no es una hora. No se cambió nada; escríbala así: 14:30.
        [ends_before_start] El final es anterior al comienzo. No se cambió nada.
        [end_without_start] Hay un final sin comienzo. No se cambió nada; indique también el comienzo.
        [no_day] Ningún día de la serie cae antes de “{ $field }”. No se cambió nada; elija uno posterior.
        [one_only] Indique solo una cosa: “{ $field }” o lo que está al lado, no ambas. No se cambió nada.
        [out_of_range] “{ $field }” queda fuera de lo posible. No se cambió nada.
        [not_a_picture] Esto no es una imagen PNG o JPEG, o no es de la clase que dice. No se cambió nada; elija un archivo PNG o JPEG.
        [picture_too_large] Esta imagen supera los 512 KiB o los 4.096 píxeles de lado. No se cambió nada; redúzcala e inténtelo de nuevo.
        [does_not_match] Lo escrito en “{ $field }” no es el nombre que se muestra. No se cambió nada; escriba el nombre exactamente como aparece.
       *[other] No se aceptó “{ $field }” ({ $problem }). No se cambió nada.
    }
refused-space-double-booked = { $space } está ocupada por { $holder }, del { $starts } al { $ends }. No se cambió nada; elija otra sala u otra hora, o registre una opción.
refused-room-taken = La habitación { $room } está ocupada por { $holder } del { $from } al { $to }. No se cambió nada; elija otra habitación, deje que la compartan o intercambie las dos.
refused-not-of-this-hotel = { $name } pertenece a { $own }, no a { $hotel }. No se cambió nada; elija algo del mismo hotel.
refused-block-full = A { $block } no le queda ninguna { $room_type } para { $nights }. No se cambió nada; tome otro tipo, o permita más esas noches y diga por qué.
refused-time-does-not-exist = Los relojes de { $zone } saltan las { $local }. No se cambió nada; elija una hora anterior o posterior al salto.
refused-time-is-doubled = En { $zone } el reloj marca dos veces las { $local } esa noche. No se cambió nada; diga cuál de las dos es.
refused-unknown-zone = { $zone } no es un huso horario que este programa conozca. Elija uno de la lista, como Europe/Madrid.
refused-still-in-use = { $name } aún hace falta para { $by }. No se cambió nada; quítelo antes de allí.
refused-several-of-name = Hay más de uno que se llama { $name }: { $keys }. Indique su número en lugar del nombre. No se cambió nada.
refused-already-there = { $name } ya está. No se cambió nada.
refused-named-twice = “{ $name }” se nombró dos veces. No se cambió nada; nombre cada cosa una vez, y dos distintas para intercambiarlas.
refused-nothing-to-undo = No hay nada que deshacer.
refused-nothing-to-redo = No hay nada que rehacer.
refused-conflict-gone = Este conflicto desapareció, ya se apartó o ahora es otro. No se cambió nada; mire de nuevo la lista.
refused-later-changes = Hay cambios posteriores que lo impiden: { $entries }. No se cambió nada; deshaga antes esos, empezando por el último.
refused-read-only = Esta es una consulta de solo lectura. No se cambió nada; abra el archivo para trabajar cuando quien lo tiene lo haya cerrado.
refused-no-forum-open = No hay ningún foro abierto. Abra uno o empiece uno nuevo.
refused-held-elsewhere = { $named ->
        [no] Otro programa tiene abierto este foro. El archivo está a salvo y no se tocó; cierre ese programa, o consúltelo en solo lectura.
       *[other] { $who } tiene abierto este foro en { $host } desde { $since }. El archivo está a salvo y no se tocó; pida que lo cierre, o consúltelo en solo lectura.
    }
refused-damaged = Este archivo del foro está dañado. No se tocó; abra su última copia y guarde este archivo para quien lo repare.
refused-incomplete = Este archivo del foro no se copió entero. No se tocó; cópielo de nuevo desde su origen.
refused-foreign = Este archivo no es un foro. No se tocó; elija un archivo que termine en .forum.
refused-newer-version = Este foro se guardó con una versión más nueva de Attaché. No se tocó; actualice Attaché para abrirlo.
refused-empty-file = Este archivo está vacío. No se tocó; cópielo de nuevo desde su origen.
refused-not-a-plain-file = Esto no es un archivo normal, sino una carpeta, un enlace o un dispositivo. No se tocó; elija el archivo del foro.
refused-file-missing = El archivo ya no está donde estaba. Si estaba en una memoria o en una unidad externa, conéctela e inténtelo de nuevo.
refused-file-replaced = Otro programa reemplazó el archivo del foro mientras estaba abierto. Lo que ve no se escribió en el archivo nuevo; guarde ahora una copia y después abra de nuevo el archivo.
refused-disk-full = El disco está lleno. El cambio no se hizo y todo lo anterior está a salvo; libere espacio e inténtelo de nuevo.
refused-exists = Ya hay un archivo con este nombre y se dejó como estaba. Elija otro nombre.
refused-network-drive = Este archivo está en una unidad de red, donde un foro no puede guardarse con seguridad. No se tocó; cópielo a este equipo y abra la copia.
refused-folder-not-writable = No se puede escribir en { $folder }: no es una carpeta, o este usuario no puede escribir en ella. Lo que había sigue como estaba; elija otra carpeta.
refused-unknown-command = Este programa no conoce la orden { $name }. No se cambió nada.
refused-malformed = No se pudo leer la orden: { $detail }. No se cambió nada.
refused-not-a-problem = Esto no es un problema de horarios que se pueda resolver: { $detail }. No se escribió nada; corrija el documento e inténtelo de nuevo.
refused-cancelled = Cancelado. No se cambió nada.
refused-broken = Algo falló dentro del programa ({ $doing }). El archivo del foro está como quedó tras el último cambio guardado; guarde una copia y vuelva a iniciar Attaché.
refused-unknown-airport = Ningún aeropuerto tiene el código “{ $code }”. Busque por ciudad o nombre, o añada un lugar propio. No se cambió nada.
refused-way-unknown = No se sabe cuánto se tarda de { $from } a { $to }, y no se puede estimar. Escriba los minutos de este trayecto, o la hora de llegada al destino. No se cambió nada.
refused-purged = Este cambio no se puede anular: su contenido se eliminó definitivamente. No se cambió nada.
refused-unreadable = { $sentence }
refused-nothing-staged = Ningún archivo espera a que se importe. Elija antes uno.
refused-import-unconfirmed = { $what ->
        [headings] Ninguna fila de esta lista tiene encabezados que este programa conozca. No se guardó nada; diga qué fila los tiene, o que la lista no los tiene.
        [date_convention] Las fechas de esta lista pueden leerse de dos maneras. No se guardó nada; diga si se escribe primero el día o el mes.
       *[other] Ninguna columna de esta lista dice de qué tratan sus filas. No se guardó nada; diga qué columna lleva el nombre.
    }
refused-series-day-taken = El { $day }, { $space } está ocupada por { $holder }. No se cambió ningún día; elija otra sala u otro horario, u omita ese día.
refused-not-a-hold = “{ $name }” no es una opción, o ya venció. No se cambió nada; solo las opciones hacen cola para una sala.
refused-not-behind-hold = “{ $name }” no espera detrás de “{ $hold }” para la misma sala y hora. No se cambió nada; solo una opción que va detrás puede pedir una decisión.
refused-space-inside-itself = Una sala no puede ser parte de sí misma ni de una de sus partes. No se cambió nada; elija otra sala que la contenga.
refused-not-called = { $delegation ->
        [none] { $name } no es la persona convocada. No se cambió nada; convoque también a { $name }, o deje fuera el nombre.
       *[other] { $name } no está en la delegación de { $delegation }. No se cambió nada; incluya a { $name } en ella, convoque solo a { $name }, o deje fuera el nombre.
    }
refused-not-a-side = { $name } no es parte de “{ $meeting }”. No se cambió nada; añada antes a { $name } a sus partes.
refused-two-sides-needed = “{ $name }” se quedaría con una sola parte. No se cambió nada; añada antes otra parte, o retire la solicitud.
refused-not-the-principal = { $delegation } no envía a { $name } a esta reunión. No se cambió nada; nombre a { $name } interlocutor principal de esa parte, o dele otra función.
refused-meeting-not-placed = “{ $name }” aún no tiene hora. No se cambió nada; prográmela antes, o déjela fuera.
refused-meeting-is-over = “{ $name }” ya pasó: su resultado está registrado. No se cambió nada; si fue un error, cambie antes su estado.
refused-meeting-is-off = “{ $name }” se declinó, se retiró o se canceló. No se cambió nada; si aun así se celebró, cambie antes su estado.
refused-answer-missing = { $delegation } no aceptó “{ $name }”. No se cambió nada; registre antes su respuesta, o deje fuera la reunión.
refused-serves-another = { $name } trabaja solo para { $delegation }, que no está en esta reunión. No se cambió nada; elija a otra persona, o cambie para quién trabaja { $name }.
refused-not-assigned = { $name } no presta servicio en “{ $meeting }”. No se cambió nada.
refused-session-is-off = “{ $name }” se canceló. No se cambió nada; haga antes que se celebre de nuevo, o reserve la sala para otra cosa.
refused-nothing-to-publish = El programa de nadie difiere de la edición { $number }. No se cambió nada; publíquela de todos modos si quiere un número nuevo.
refused-nothing-to-send = { $number ->
        [none] Aún no va a dormir nadie en { $hotel }, así que no hay nada que comunicarle. No se cambió nada; registre antes una estancia allí.
       *[other] { $hotel } lo sabe todo: nada cambió desde la lista de habitaciones { $number }. No se cambió nada; envíela de todos modos si el hotel la pidió de nuevo.
    }
refused-not-for-audience = Este documento no se hace para ese lector ({ $audience }). Elija uno de los suyos; attache papers los enumera.
refused-field-withheld = A ese lector ({ $audience }) no se le puede dar { $field }, ni siquiera si alguien lo pide. Omítalo.
