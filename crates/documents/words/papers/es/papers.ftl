# What every document besides itinerary and rooming list says.

paper-programme_of_visit = Programa de la visita
paper-briefing_book = Carpeta informativa
paper-bilateral_brief = Nota para la bilateral
paper-forum_programme = Programa del foro
paper-manifest = Llegadas y salidas
paper-movement_schedule = Traslados
paper-function_schedule = Programa por sala
paper-door_sign = Cartel de puerta
paper-participants = Participantes
paper-precedence_list = Orden de precedencia
paper-contact_sheet = Hoja de contactos
paper-interpreter_roster = Cuadrante
paper-conflict_report = Informe de conflictos

audience-desk = Solo para la oficina
paper-for = Para { $name }
paper-nothing = No hay nada que mostrar.

# Against an issue of the plan
paper-new = Nuevo
paper-was = antes { $before }
paper-was-open = antes sin indicar
paper-gone = Ya no figura en este documento
paper-as-in = Igual que en la edición { $number }
paper-marked = Lo que cambia desde la edición { $number } está marcado

# In workbooks
paper-section = Apartado
paper-below = Subapartado
paper-state = Estado
paper-fact = Dato
paper-says = Contenido
paper-facts = Datos
paper-starts = Comienza
paper-ends = Termina
