
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.

programme-session = Session
programme-speakers = Intervenants
programme-heard = Écoute en { $languages }
function-set-up = Montage dès
function-cleared = Débarrassage avant
function-what = Fonction
function-people = Personnes
function-layout = Disposition
function-orders = Commandes
function-booths = { $count ->
    [one] { $count } cabine
    [many] { $count } de cabines
   *[other] { $count } cabines
}
function-step-free = Sans marche
function-flags = Drapeaux
function-option = Option { $place }
function-meal = Repas de travail
function-diet = { $code }: { $count }
sign-reserved = Réservé
roster-sides = Se rencontrent
roster-languages = Langues
roster-total = { $time } au total
roster-rest = { $time } de repos après chacun
conflict-when = Quand
conflict-what = Ce qui ne va pas
conflict-level-block = Bloquant
conflict-level-resolve_before_issue = À résoudre avant une édition
conflict-level-warn = À regarder
conflict-level-ignore = Sans importance
conflict-aside = Mis de côté
conflict-aside-by = Mis de côté par { $by } : { $reason }
layout-theatre = Théâtre
layout-classroom = Salle de classe
layout-boardroom = Table de conseil
layout-u_shape = En U
layout-hollow_square = Carré ouvert
layout-chevron = Chevrons
layout-cabaret = Cabaret
layout-banquet = Banquet
layout-reception = Réception
layout-bilateral = Bilatérale
