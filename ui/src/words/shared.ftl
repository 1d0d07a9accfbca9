# Words of the components used everywhere.

shared-close = Close
shared-cancel = Cancel
shared-undo = Undo
shared-required = required
shared-choose = Choose…
shared-nothing-found = Nothing found.
shared-reading = Reading…
shared-try-again = Try again
shared-edit = Edit { $label }
shared-edit-empty = Not stated
shared-edit-keys = Enter saves, Esc leaves it as it was
shared-dismiss = Dismiss
shared-conflict-starts = { $date }, { $time }
