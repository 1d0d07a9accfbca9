# The finder: a room by what is needed.
finder-title = Find a room
finder-title-for = Find another room for { $title }
finder-date = Day
finder-from = Between
finder-to = and
finder-last-day = Ends on
finder-by-the-hours = Same day
finder-minutes = Minutes
finder-all-of-it = all of it
finder-people = People
finder-layout = Layout
finder-any-layout = Any
finder-booths = Booths
finder-near = Near
finder-anywhere = Anywhere
finder-delegation = For
finder-no-delegation = Nobody in particular
finder-equipment = Equipment
finder-equipment-hint = screen, piano
finder-step-free = Step-free
finder-offers = Rooms that would do, the best first
finder-found = { $count ->
    [0] No room would do.
    [one] One room would do.
   *[other] { $count } rooms would do.
}
finder-none = No room would do. Ask for less, or for more time to choose from.
finder-conditional = If…
finder-takes = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
finder-book = Book it…
finder-move = Move there
finder-move-release = Release the hold and move there
finder-move-giving = Let the wish give way and move there
finder-problem-time = A time such as 14:30.
finder-problem-end = The end comes before the start.
finder-problem-minutes = Not longer than the time between.
finder-problem-count = A whole number, or nothing.
