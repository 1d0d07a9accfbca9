# Notas breves de la línea de órdenes, y palabras de documentos que rellena el programa.


note-looking = { $named ->
        [no] Otro programa tiene abierto este foro. Así está ahora.
       *[other] { $who } tiene abierto este foro en { $host } desde { $since }. Así está ahora.
    }
note-read-only = Aquí este archivo solo se puede consultar; no se cambiará nada.
note-nothing-here = No hay nada.
note-everything-fits = Todo encaja.
note-undone = deshecho
note-undo = Deshecho
note-redo = Rehecho
note-exported = En { $folder } hay { $files } archivos para { $people } personas.
note-calendars = Importe los archivos de calendario en un calendario propio, y elimine ese calendario antes de importar la edición siguiente.
note-unprintable = “{ $name }” no se pudo imprimir como está escrito: ningún tipo de letra tiene { $characters }. Figura en los documentos de { $people }.
note-import-counts = { $new } nuevas, { $update } con cambios, { $same } como están, { $unsure } por decidir, { $rejected } que no se pueden importar.
note-solving = valor { $value }, como mínimo { $bound }
note-solving-cancelled = Cancelado: esto es lo mejor que se encontró hasta entonces.
note-solved = { $status ->
        [optimal] No puede haber nada mejor: se celebran { $held } de { $asked } reuniones, con un coste de { $cost }.
        [feasible] Se celebran { $held } de { $asked } reuniones, con un coste de { $cost }{ $bounded ->
            [yes] ; ningún horario cuesta menos de { $bound }.
           *[no] .
        }
        [infeasible] Ningún horario cumple todas las reglas: está demostrado. Quite una reunión fija, una obligación de celebrarla o un límite, e inténtelo de nuevo.
       *[other] No se encontró en este tiempo un horario que cumpla todas las reglas. Dele más segundos, o quite algo de lo obligatorio.
    }
note-nothing-stored = No se guardó nada.
somebody = Alguien
note-purge-which = Más de una persona tiene este nombre. Diga cuál por la clave: { $keys }.
note-purge-stays = Queda: { $name }, “{ $text }”. El nombre figura ahí, pero es de otra persona.
note-purge-entries = Entradas del historial que pierden su contenido: { $entries }.
note-purge-copy = “{ $copy }” aún contiene a la persona. Elimínelo usted.
note-purge-confirm = No se cambió nada. Para eliminar definitivamente, lo que no se puede deshacer, añada --confirm "{ $name }".
note-purged = Eliminado definitivamente: { $rows } filas, { $texts } textos y { $entries } entradas del historial.
note-purge-unfinished = Una eliminación definitiva no terminó: el disco estaba demasiado lleno para reconstruir el archivo, y puede que aún queden rastros en él. Libere espacio y abra de nuevo el foro.
note-papers = { $files } archivos de { $documents } documentos están en { $folder }.
note-unprintable-text = «{ $name }» tiene caracteres que ninguna letra de los documentos puede imprimir: { $characters }
