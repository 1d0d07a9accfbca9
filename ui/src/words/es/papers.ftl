# Everything an office hands out besides itineraries: which document, about what, for whom, and what came of writing it.

papers-tabs = Documentos
papers-tab-itineraries = Itinerarios
papers-tab-papers = Todo lo demás
papers-tab-record = Ediciones y registro
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

# Who holds which document, and what of it is wrong
papers-wrong =
    { $count ->
        [one] { $count } copia ya no vale
       *[other] { $count } copias ya no valen
    }
papers-held = Quién tiene qué
papers-held-title = Quién tiene cada documento
papers-held-intro = La última copia de una edición entregada a cada lector. Una línea ya no vale cuando ahora dice otra cosa, es nueva o desapareció.
papers-held-which = Qué copias
papers-held-which-wrong = Ya no valen
papers-held-which-all = Todas
papers-held-none-wrong = Todas las copias entregadas dicen lo que dice el plan.
papers-held-none = Todavía no se anotó la salida de ningún documento. Una exportación la anota si usted lo marca.
papers-held-issue = Edición { $number }, entregada el { $date } { $time }
papers-held-working = Copia de trabajo, entregada el { $date } { $time }
papers-held-wrong =
    { $count ->
        [one] { $count } línea ya no vale
       *[other] { $count } líneas ya no valen
    }
papers-held-right = Vale
papers-held-untold = Sin seguimiento
papers-held-untold-hint = Solo las copias que indican una edición se pueden comparar con el plan.
papers-held-gone = Ya no está en el plan
papers-held-forum = Todo el foro
papers-held-show = Mostrar
papers-held-show-of = Mostrar { $name }
papers-held-more =
    { $count ->
        [one] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
papers-held-export = Hacer nuevos…
papers-held-export-of = Hacer de nuevo lo que ya no vale: { $kind }, { $reader }
papers-export-working = El plan ya dice otra cosa que la edición { $number }, así que estos serán copias de trabajo, sin seguimiento. Publique antes una edición si deben indicarla.
papers-export-wrong =
    { $count ->
        [one] Solo lo que ya no vale: { $count } documento
       *[other] Solo lo que ya no vale: { $count } documentos
    }
