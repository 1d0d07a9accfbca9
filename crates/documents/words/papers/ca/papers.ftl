# What every document besides itinerary and rooming list says.

paper-programme_of_visit = Programa de la visita
paper-briefing_book = Carpeta informativa
paper-bilateral_brief = Nota per a la bilateral
paper-forum_programme = Programa del fòrum
paper-manifest = Arribades i sortides
paper-movement_schedule = Trasllats
paper-function_schedule = Programa per sala
paper-door_sign = Cartell de porta
paper-participants = Participants
paper-precedence_list = Ordre de precedència
paper-contact_sheet = Full de contactes
paper-interpreter_roster = Quadrant
paper-conflict_report = Informe de conflictes

audience-desk = Només per a l’oficina
paper-for = Per a { $name }
paper-nothing = No hi ha res per mostrar.

# Against an issue of the plan
paper-new = Nou
paper-was = abans { $before }
paper-was-open = abans sense indicar
paper-gone = Ja no figura en aquest document
paper-as-in = Igual que a l’edició { $number }
paper-marked = El que canvia des de l’edició { $number } està marcat

# In workbooks
paper-section = Apartat
paper-below = Subapartat
paper-state = Estat
paper-fact = Dada
paper-says = Contingut
paper-facts = Dades
paper-starts = Comença
paper-ends = Acaba
