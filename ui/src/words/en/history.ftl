# The History place: every change, who made it and when.

history-title = History
history-intro = Every change since the forum began. Any of them can be undone while no later change stands in the way.
history-list = Changes, the newest first
history-empty = Nothing was changed in this forum yet.
history-empty-action = Go to Overview
history-nobody = somebody
history-undone = undone
history-undid = Undid: { $what }
history-redid = Did again: { $what }
history-touched = { $kinds }
history-undo-this = Undo this
history-undo-of = Undo: { $what }
history-blocked = This cannot be undone yet
history-blocked-intro =
    { $count ->
        [one] A later change builds on it. Nothing was changed; undo that one first.
       *[other] { $count } later changes build on it. Nothing was changed; undo those first, the newest one first.
    }
history-blocked-show = Show
history-understood = Close
history-more = Reading earlier changes…
