# Words of the components used everywhere.

shared-close = Cerrar
shared-cancel = Cancelar
shared-undo = Deshacer
shared-required = obligatorio
shared-choose = Elegir…
shared-nothing-found = No se encontró nada.
shared-reading = Leyendo…
shared-try-again = Reintentar
shared-date-unread = Escriba una fecha, como 19 jun 2014.
shared-edit = Modificar { $label }
shared-edit-empty = Sin indicar
shared-edit-keys = Intro guarda, Esc lo deja como estaba
shared-dismiss = Ocultar
shared-conflict-starts = { $date }, { $time }
shared-conflict-aside = Apartado.
shared-conflict-aside-reason = { $by }: “{ $reason }”

# The arithmetic of a conflict where its terms stand side by side; the terms themselves lie with the planner.
sum-ready = = { $time }
sum-short = faltan { $minutes } min
sum-wait = { $minutes } min de espera

# What would come of a change, before it is made.
would-conflicts =
    { $which ->
        [both] { would-gone }, { would-appeared }
        [gone] { would-gone }
        [appeared] { would-appeared-alone }
       *[none] Ningún conflicto aparece ni desaparece
    }
would-gone =
    { $gone ->
        [one] { $gone } conflicto desaparece
       *[other] { $gone } conflictos desaparecen
    }
would-appeared =
    { $appeared ->
        [one] { $appeared } aparece
       *[other] { $appeared } aparecen
    }
would-appeared-alone =
    { $appeared ->
        [one] { $appeared } conflicto aparece
       *[other] { $appeared } conflictos aparecen
    }
would-tell =
    { $count ->
        [one] hay que avisar a { $count } persona
       *[other] hay que avisar a { $count } personas
    }
would-appear = Aparecerían
would-go = Desaparecerían
would-told = Hay que avisar a
would-no-contact = sin contacto conocido
shared-somebody = Alguien
would-all = Mostrar { $count } más

# Above a table.
shared-filter-clear = Quitar el filtro
shared-filter-all = Todos

# A table in which several rows can be chosen.
shared-choose-row = Elegir { $name }
shared-choose-rows = Elegir todo lo que se muestra
