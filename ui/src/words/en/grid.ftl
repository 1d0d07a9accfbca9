# The time grid: rows and hours, dragging and carrying.
grid-describes = Arrow keys move between bars and free places, with Control from bar to bar. Enter opens, N begins something new, R opens the row. Space picks up and drops, Control and Space choose several, which then move together. Control and C, Control and V copy, S swaps the two that are chosen, U goes to what is not placed, Delete puts a bar back there. Plus and minus zoom.
grid-row-free = { $row }, { $day }, { $from } to { $to }, free
grid-row-free-days = { $row }, { $from } to { $to }, free
grid-row-blocked-days = { $row }, { $from } to { $to }, { $block }
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
grid-picked-up = Picked up { $label }, { $from } to { $to }. Arrow keys move it, Shift and arrows change its end, Control, Shift and arrows its start, Space drops it, Escape puts it back.
grid-picked-up-several = Picked up { $label } and { $more } more, { $from } to { $to }. Arrow keys move them together, Space drops them, Escape puts them back.
grid-carried = { $row }, { $from } to { $to }
grid-carried-day = { $row }, { $day }, { $from } to { $to }
grid-carried-refused = { $place }. { $reason }
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
grid-paste-how = Nothing is copied yet: choose a bar and press Control and C.
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
grid-timed = { $label } keeps its time; only its row is open.
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

# What the keys and the pointer do, for the list of keys.
grid-keys = Keys of the grid
grid-keys-standing = On the grid
grid-key-walk = To the next bar or free place, or another row
grid-key-bars = From bar to bar
grid-key-ends = First or last bar of the row
grid-key-rows = First or last row
grid-key-pages = A screen of rows up or down
grid-key-open = Open, or begin something on a free place
grid-key-new = Begin something new
grid-key-row = Open the row
grid-key-block = Open what closes the row there
grid-key-lift = Pick up, with whatever else is chosen
grid-key-choose = Choose besides, or no longer
grid-key-all = Choose what the row shows
grid-key-copy = Copy, and put copies where the cursor is
grid-key-swap = The two that are chosen change places
grid-key-lane = To what is not placed
grid-key-unplace = Back among what is not placed
grid-key-zoom = Closer or further away
grid-key-unchoose = Let go of what is chosen
grid-keys-carrying = While something is carried
grid-key-carry = Move it
grid-key-carry-far = Move it four steps
grid-key-end = Change its end
grid-key-start = Change its start
grid-key-copying = Carry a copy, or itself again
grid-key-drop = Drop it
grid-key-back = Put it back
grid-keys-pointing = With the pointer
grid-key-drop-copy = Held at the drop: put a copy
grid-key-drop-swap = Held at the drop on another bar: swap the two
grid-key-click-besides = Held at a click: choose besides
grid-key-click-extend = Held at a click: choose all up to there
grid-key-rectangle = Held at a drag over free ground: choose what lies in the rectangle
grid-key-wheel = Held at the wheel: zoom around the pointer
