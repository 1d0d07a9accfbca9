# Rooming lists: what a hotel would be told now, what changed since it was told last, and what was sent.
roomlists-no-hotels = Todavía no hay ningún hotel registrado, así que no hay a quién enviar una lista.
roomlists-now = { $hotel }, tal como se enviaría ahora
roomlists-number = { $hotel }, lista { $number } tal como se envió
roomlists-sent = Enviada el { $day }, { $time }, a { $recipient }
roomlists-nobody = nadie indicado
roomlists-first = Todavía no se envió ninguna lista a este hotel; todo en ella es nuevo.
roomlists-since = Comparada con la lista { $number }, la última enviada.
roomlists-no-news = No cambió nada desde la lista { $number }.
roomlists-send = Marcar como enviada…
roomlists-to-now = Volver a la actual
roomlists-export = Exportar…
roomlists-import = Traer la respuesta…
roomlists-which = Qué líneas
roomlists-all = Todas
roomlists-changes = Solo cambios
roomlists-show-all = Mostrar todas las líneas
roomlists-totals = { $rooms } { $rooms ->
    [one] habitación
   *[other] habitaciones
}, { $nights } { $nights ->
    [one] habitación-noche
   *[other] habitaciones-noche
}, { $guests } { $guests ->
    [one] huésped
   *[other] huéspedes
}
roomlists-new = { $count } { $count ->
    [one] nueva
   *[other] nuevas
}
roomlists-amended = { $count } { $count ->
    [one] modificada
   *[other] modificadas
}
roomlists-cancelled = { $count } { $count ->
    [one] cancelada
   *[other] canceladas
}
roomlists-counts = { $new } { $new ->
    [one] nueva
   *[other] nuevas
}, { $amended } { $amended ->
    [one] modificada
   *[other] modificadas
}, { $cancelled } { $cancelled ->
    [one] cancelada
   *[other] canceladas
}
roomlists-empty = Todavía no se aloja nadie en este hotel.
roomlists-no-changes = No cambió ninguna línea.
roomlists-change = Cambio
roomlists-reference = Referencia
roomlists-was = Antes:
roomlists-is = Ahora:
roomlists-nothing = nada

roomlists-history = Listas enviadas
roomlists-history-empty = Todavía no se envió ninguna lista.
roomlists-number-column = Lista
roomlists-when = Enviada
roomlists-at = { $day }, { $time }
roomlists-recipient = A quién
roomlists-rooms = Contenido
roomlists-what-changed = Qué cambió
roomlists-note = Nota al hotel
roomlists-note-hint = Figura en la lista.
roomlists-look = Ver
roomlists-look-at = Ver la lista { $number }

roomlists-send-title = Lista { $number } para { $hotel }
roomlists-send-intro = El programa no envía nada por sí mismo: exporte los archivos y envíelos. Lo que dicen se conserva con este número.
roomlists-send-number = Marcar la lista { $number } como enviada
roomlists-anyway = Registrarla aunque no cambió nada

roomlists-export-title = Lista de habitaciones de { $hotel }
roomlists-export-intro = Para el hotel: nombres, noches y peticiones que puede leer, y nada más.
roomlists-export-what = Qué escribir
roomlists-export-all = La lista entera
roomlists-export-changes = Solo los cambios
roomlists-formats = Archivos
roomlists-format-xlsx = XLSX, para completar y devolver
roomlists-format-csv = CSV, para otros sistemas
roomlists-format-pdf = PDF, para imprimir
roomlists-format-html = HTML, para leer en pantalla
roomlists-export-none = Elija al menos un tipo de archivo.
roomlists-export-send = Elegir carpeta…
roomlists-export-cancelled = La exportación se detuvo; la carpeta está como estaba.
roomlists-export-done = Escrito en { $folder }: { $files }.
roomlists-unprintable = Algunos caracteres no se pudieron imprimir tal como se escriben:
