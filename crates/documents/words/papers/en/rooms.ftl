
# What documents say of rooms and sessions: programmes, function schedules, door signs, rosters, conflict reports.

programme-session = Session
programme-speakers = Speakers
programme-heard = Heard in { $languages }
function-set-up = Set-up from
function-cleared = Cleared by
function-what = Function
function-people = People
function-layout = Layout
function-orders = Orders
function-booths = { $count ->
    [one] { $count } booth
   *[other] { $count } booths
}
function-step-free = No step
function-flags = Flags
function-option = Option { $place }
function-meal = Working meal
function-diet = { $code }: { $count }
sign-reserved = Reserved
roster-sides = Who meets
roster-languages = Languages
roster-total = { $time } in all
roster-rest = { $time } of rest after each
conflict-when = When
conflict-what = What does not fit
conflict-level-block = To be settled before anything is published
conflict-level-resolve_before_issue = To resolve before an issue
conflict-level-warn = To look at
conflict-level-ignore = Ignored
conflict-aside = Set aside
conflict-aside-by = Set aside by { $by }: { $reason }
layout-theatre = Theatre
layout-classroom = Classroom
layout-boardroom = Boardroom
layout-u_shape = U-shape
layout-hollow_square = Hollow square
layout-chevron = Chevron
layout-cabaret = Cabaret
layout-banquet = Banquet
layout-reception = Reception
layout-bilateral = Bilateral
