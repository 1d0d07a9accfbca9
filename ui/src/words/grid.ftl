# The time grid: rows and hours, dragging and carrying.
grid-describes = Arrow keys move between bars and free places. Enter opens, N begins something new, Space picks up and drops, R opens the row.
grid-row-free = { $row }, { $day }, { $from } to { $to }, free
grid-row-blocked = { $row }, { $day }, { $from } to { $to }, { $block }
grid-bar-spoken = { $label }, { $row }, { $from } to { $to }
grid-bar-spoken-open = { $label }, { $row }, from { $from }, end open
grid-bar-detail = { $what }. { $detail }
grid-rank = rank { $rank }
grid-neutral = the real name is kept back
grid-conflicts = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicts
}
grid-span = { $from }–{ $to }
grid-more = and { $more } more
grid-span-row = { $from }–{ $to } · { $row }
grid-picked-up = Picked up { $label }, { $from } to { $to }. Arrow keys move it, Shift and arrows change its end, Control, Shift and arrows its start, Space drops it, Escape puts it back.
grid-picked-up-several = Picked up { $label } and { $more } more, { $from } to { $to }. Arrow keys move them together, Space drops them, Escape puts them back.
grid-carried = { $row }, { $from } to { $to }
grid-carried-refused = { $row }, { $from } to { $to }. { $reason }
grid-dropped = Dropped { $label } at { $row }, { $from } to { $to }.
grid-dropped-several = Dropped { $label } and { $more } more, the first at { $row }, { $from } to { $to }.
grid-put-back = { $label } is back where it was.
grid-fixed = { $label } cannot be moved here.
grid-copying = A copy
grid-copying-now = A copy of { $label } is carried; it stays where it is.
grid-moving-now = { $label } itself is carried.
grid-copied = Copied { $label }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Control and V put it where the cursor is.
grid-pasted = A copy of { $label }{ $more ->
    [0] {""}
   *[other] {" "}and of { $more } more
} at { $row }, { $from } to { $to }.
grid-swapping = Swap with { $label }
grid-swapped = { $first } and { $second } change places.
grid-swap-how = Choose exactly two to make them change places.
grid-unplaced = Not placed
grid-unplaced-hint = Drag one onto the grid, or pick it up with Space.
grid-unplaced-none = Everything is placed.
grid-unplaced-drop = Put back here
grid-unplaced-item = { $label }, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
grid-unplaced-now = { $label }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} taken out of the grid.
grid-keeps-place = { $label } cannot be taken out of the grid.
grid-timed = { $label } keeps its hours; only its row is open.
grid-picked-up-timed = Picked up { $label }, { $from } to { $to }. Up and down move it to another row, Space drops it, Escape puts it back.
grid-along-refused = { $label }: { $reason }
grid-outside = { $label } would leave the rows or the hours.
grid-one-of-them = One of them
grid-one-length = Several together keep their lengths.
grid-chosen = { $label } chosen. { $count ->
    [one] 1 is chosen
   *[other] { $count } are chosen
}.
grid-unchosen = { $label } no longer chosen. { $count ->
    [0] None is chosen
    [one] 1 is chosen
   *[other] { $count } are chosen
}.
grid-chosen-count = { $count ->
    [0] Nothing is chosen
    [one] 1 is chosen
   *[other] { $count } are chosen
}.
grid-fixed-because = { $fixed } { $reason }
grid-cancelled = Cancelled; nothing was changed.
grid-now = now { $time }
grid-set-up = set-up
grid-tear-down = tear-down
grid-shift = clocks change here: now { $shift }
