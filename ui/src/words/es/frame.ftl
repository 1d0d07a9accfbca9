# The window's frame: rail, top bar, inspector, palette, messages.

message-undone = Deshecho: { $what }
message-redone = Rehecho: { $what }
message-unsaved = { $field }: “{ $typed }” no se guardó. { $problem }
message-conflicts-appeared =
    { $count ->
        [one] { $count } conflicto nuevo
       *[other] { $count } conflictos nuevos
    }
message-conflicts-gone =
    { $count ->
        [one] { $count } conflicto menos
       *[other] { $count } conflictos menos
    }
message-conflicts-both = Conflictos: { $appeared } más, { $gone } menos

frame-skip = Ir al contenido
frame-rail = Secciones
frame-rail-fold = Plegar la barra lateral
frame-rail-unfold = Desplegar la barra lateral
frame-rail-width = Ancho de la barra lateral
frame-inspector-width = Ancho del panel de detalles
frame-theme = Tema: { $theme }
frame-theme-system = Como el sistema
frame-theme-light = Claro
frame-theme-dark = Oscuro
frame-shortcuts = Atajos de teclado

place-overview = Resumen
place-delegations = Delegaciones
place-programme = Programa
place-travel = Viajes
place-lodging = Alojamiento
place-meetings = Reuniones
place-rooms = Salas
place-conflicts = Conflictos
place-person = Persona
place-documents = Documentos
place-history = Historial

frame-day = Día que se consulta
frame-day-previous = Día anterior
frame-day-next = Día siguiente
frame-day-number = día { $number } de { $all }
frame-day-outside = fuera del foro
frame-zone = Todas las horas son del huso del foro, { $zone }
frame-forum = Acerca de { $title }
frame-search = Buscar o hacer cualquier cosa
frame-search-short = Buscar
frame-undo = Deshacer: { $what }
frame-undo-nothing = Nada que deshacer
frame-redo = Rehacer: { $what }
frame-redo-nothing = Nada que rehacer
frame-saved = Guardado { $time }
frame-saved-whole = Cada cambio se guarda en cuanto se hace. El último: { $date }, { $time }.
frame-saved-new = Guardado
frame-read-only = Solo lectura
frame-purge-unfinished = Una eliminación definitiva no terminó: no había espacio en el disco para rehacer el archivo, y puede que queden restos en él. Libere espacio; después cierre y abra el foro.
frame-read-only-banner = Esta es una consulta de solo lectura de { $file }. Otra persona tiene abierto el archivo; nada de lo que haga aquí lo cambia.
frame-messages = Mensajes
frame-last-change = Último cambio: { $what }
frame-conflicts-block =
    { $count ->
        [one] { $count } impide
       *[other] { $count } impiden
    }
frame-conflicts-resolve =
    { $count ->
        [one] { $count } por resolver antes de publicar
       *[other] { $count } por resolver antes de publicar
    }
frame-conflicts-warn =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
frame-conflicts-title = Conflictos abiertos
frame-conflicts-none = Nada choca.
frame-conflicts-zero = 0: nada choca.
frame-conflicts-show = { $said }: mostrarlos

palette-title = Buscar o hacer cualquier cosa
palette-hint = Un nombre, un vuelo, una sala, una sesión o qué hacer
palette-commands = Hacer
palette-places = Ir a
palette-found = Encontrado
palette-nothing = Nada con ese nombre. Pruebe con otra palabra.
palette-looking = Buscando…
palette-count =
    { $count ->
        [0] Nada con ese nombre. Se muestra lo que se puede hacer.
        [one] { $count } resultado
       *[other] { $count } resultados
    }
palette-go = Ir a { $place }
palette-new-delegation = Añadir una delegación
palette-new-person = Añadir una persona
palette-new-session = Añadir una sesión
palette-new-journey = Registrar un viaje
palette-new-transfer = Registrar un traslado
palette-new-stay = Registrar una estancia de hotel
palette-lodge-guests = Alojar huéspedes automáticamente
palette-lodge-all = Registrar estancias para quienes no tienen cama
palette-find-room = Buscar sala
palette-holds = Ver todas las opciones
palette-new-room = Añadir una sala
palette-book-room = Reservar una sala
palette-new-request = Registrar una solicitud de reunión
palette-place-meetings = Programar reuniones automáticamente
palette-staff = Ver el personal de servicio
palette-precedence = Orden de precedencia
palette-conflict-rules = Decidir la gravedad de cada conflicto
palette-import = Importar una lista o reservas…
palette-export = Exportar itinerarios
palette-undo = Deshacer
palette-redo = Rehacer
palette-theme-system = Tema como el sistema
palette-theme-light = Tema claro
palette-theme-dark = Tema oscuro
palette-compact = Filas compactas, sí o no
palette-fold = Plegar o desplegar la barra lateral
palette-forum = Modificar el título y el propósito del foro
palette-save-copy = Guardar una copia del foro
palette-close-forum = Cerrar el foro
palette-shortcuts = Mostrar los atajos de teclado
frame-copy-saved = Copia guardada: { $file }

forum-heading = El foro
forum-frame = { $days }. Todas las horas son de { $zone }.
forum-title = Nombre del foro
forum-title-missing = Escriba el nombre del foro.
forum-city = Ciudad
forum-short-code = Sigla
forum-edition = Convocatoria
forum-cover = Lo primero que hay que saber
forum-cover-hint = El primer párrafo se imprime en todos los itinerarios; el resto queda en la oficina.
forum-outcome = Con qué debe concluir
forum-outcome-hint = Por ejemplo, una declaración o una carta.
forum-send = Guardar

shortcuts-title = Atajos de teclado
shortcuts-anywhere = En cualquier parte
shortcuts-find = Buscar o hacer cualquier cosa
shortcuts-places = Ir a una sección
shortcuts-undo = Deshacer
shortcuts-redo = Rehacer
shortcuts-day = Día anterior o siguiente
shortcuts-rail = Plegar la barra lateral
shortcuts-close = Cerrar el panel de detalles o el diálogo
shortcuts-help = Esta lista
shortcuts-lists = En listas y tablas
shortcuts-move = Moverse
shortcuts-open = Abrir lo elegido
shortcuts-ends = El primero o el último
shortcuts-meetings = Entre las solicitudes
shortcuts-meetings-choose = Elegir la solicitud, o dejar de elegirla
shortcuts-meetings-reach = Elegir también la siguiente
shortcuts-meetings-all = Elegir todas las que se muestran
shortcuts-meetings-none = No elegir ninguna
shortcuts-conflicts = En la lista de conflictos
shortcuts-conflicts-open = Abrir lo primero que choca
shortcuts-conflicts-fix = Probar el primer arreglo
shortcuts-conflicts-waive = Apartarlo
shortcuts-conflicts-fold = Plegar o desplegar lo apartado
shortcuts-travel = En el tablero y entre los traslados
shortcuts-travel-delay = Registrar un retraso
shortcuts-travel-transfer = Añadir una recogida o asignar un vehículo
shortcuts-travel-edit = Modificar
shortcuts-person = En la cronología de una persona
shortcuts-person-leave = Sacar a la persona
shortcuts-grid = En la cuadrícula de horas
shortcuts-grid-row = Abrir la sala de la fila
shortcuts-grid-new = Empezar algo nuevo
shortcuts-grid-carry = Tomar y soltar

app-title = Attaché
app-title-forum = { $title } – Attaché
app-broken = Esta sección no se pudo mostrar. El foro está a salvo; elija otra sección en la barra lateral, o guarde una copia y reinicie Attaché.
app-silent = El programa de esta ventana no responde. Todos los cambios guardados están a salvo en su archivo; cierre Attaché y ábralo de nuevo.
