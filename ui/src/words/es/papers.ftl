# Everything an office hands out besides itineraries: which document, about what, for whom, and what came of writing it.

papers-tabs = Documentos
papers-tab-itineraries = Itinerarios
papers-tab-papers = Todo lo demás
papers-choices = Qué se entrega
papers-kinds = Tipo de documento
papers-per-forum = uno
papers-per-delegation = por delegación
papers-per-side = por parte de una reunión
papers-per-place = por lugar
papers-per-vehicle = por vehículo
papers-per-room = por sala
papers-per-staff = por persona
papers-about-delegation = Delegación
papers-about-side = Reunión
papers-about-place = Lugar
papers-about-vehicle = Vehículo
papers-about-room = Sala
papers-about-staff = Quién
papers-about-all-delegation = Todas las delegaciones
papers-about-all-side = Todas las reuniones
papers-about-all-place = Todos los lugares
papers-about-all-vehicle = Todos los vehículos, por hora
papers-about-all-room = Todas las salas
papers-about-all-staff = Todo el personal
papers-audience = Para quién
papers-ask = También, porque alguien lo pidió
papers-ask-phone = Teléfonos
papers-ask-email = Correos electrónicos
papers-ask-room_number = Números de habitación
papers-ask-bilateral = Bilaterales ya anunciadas
papers-ask-medical = Lo que un médico debe saber
papers-ask-security_note = Lo que seguridad debe saber
papers-none-forum = Todavía no hay nada que entregar.
papers-none-delegation = Todavía no hay ninguna delegación en el foro.
papers-none-side = Todavía no hay ninguna bilateral en el plan.
papers-none-place = Todavía nadie llega ni sale de ningún lugar.
papers-none-vehicle = Todavía no hay ningún traslado previsto.
papers-none-room = Todavía no ocurre nada en ninguna sala.
papers-none-staff = Todavía nadie interpreta, toma notas ni atiende a nadie.
papers-empty = Este documento no tiene nada que decir.
papers-title = { $kind }: { $name }
papers-export-title = Exportar: { $kind }
papers-export-audience = Hecho para: { $audience }. Lo que este lector no debe saber no figura en ningún formato.
papers-export-which = Cuáles
papers-export-whole = Todo junto, en un solo documento
papers-export-all = { $count ->
    [one] El único
   *[other] Los { $count }, un archivo cada uno
}
papers-export-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
papers-export-done = { $files } de { $documents } están en { $folder }.
papers-format-pdf = PDF, para imprimir
papers-format-html = Página web, para la pantalla
papers-format-xlsx = Libro de cálculo, para seguir trabajando
papers-format-csv = Tabla de texto, para otros sistemas
papers-format-ics = Calendario, una entrada por línea
papers-zip = Un solo archivo comprimido con índice
papers-recipient = Destinatario
papers-recipient-hint = Figura en el documento. Puede quedar vacío.
