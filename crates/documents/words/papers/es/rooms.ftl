
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.

programme-session = Sesión
programme-speakers = Intervienen
programme-heard = Se escucha en { $languages }
function-set-up = Montaje desde
function-cleared = Desmontaje hasta
function-what = Acto
function-people = Personas
function-layout = Montaje
function-orders = Pedidos
function-booths = { $count ->
    [one] { $count } cabina
    [many] { $count } de cabinas
   *[other] { $count } cabinas
}
function-step-free = Sin escalones
function-flags = Banderas
function-option = Opción { $place }
function-meal = Comida de trabajo
function-diet = { $code }: { $count }
sign-reserved = Reservado
roster-sides = Se reúnen
roster-languages = Idiomas
roster-total = { $time } en total
roster-rest = { $time } de descanso después de cada una
conflict-when = Cuándo
conflict-what = Qué no encaja
conflict-level-block = Impide publicar
conflict-level-resolve_before_issue = Por resolver antes de una edición
conflict-level-warn = Por revisar
conflict-level-ignore = Sin importancia
conflict-aside = Apartado
conflict-aside-by = Apartado por { $by }: { $reason }
layout-theatre = Teatro
layout-classroom = Aula
layout-boardroom = Mesa de consejo
layout-u_shape = En U
layout-hollow_square = Cuadro hueco
layout-chevron = Espiga
layout-cabaret = Cabaret
layout-banquet = Banquete
layout-reception = Recepción
layout-bilateral = Bilateral
