
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.

programme-session = Sessió
programme-speakers = Hi intervenen
programme-heard = S’escolta en { $languages }
function-set-up = Muntatge des de
function-cleared = Desmuntatge fins a
function-what = Acte
function-people = Persones
function-layout = Disposició
function-orders = Encàrrecs
function-booths = { $count ->
    [one] { $count } cabina
    [many] { $count } de cabines
   *[other] { $count } cabines
}
function-step-free = Sense graons
function-flags = Banderes
function-option = Opció { $place }
function-meal = Àpat de treball
function-diet = { $code }: { $count }
sign-reserved = Reservat
roster-sides = Es reuneixen
roster-languages = Llengües
roster-total = { $time } en total
roster-rest = { $time } de descans després de cadascuna
conflict-when = Quan
conflict-what = Què no encaixa
conflict-level-block = Bloqueja
conflict-level-resolve_before_issue = Per resoldre abans d’una edició
conflict-level-warn = Per revisar
conflict-level-ignore = Sense importància
conflict-aside = Apartat
conflict-aside-by = Apartat per { $by }: { $reason }
layout-theatre = Teatre
layout-classroom = Aula
layout-boardroom = Taula de consell
layout-u_shape = En U
layout-hollow_square = Quadre buit
layout-chevron = Espiga
layout-cabaret = Cabaret
layout-banquet = Banquet
layout-reception = Recepció
layout-bilateral = Bilateral
