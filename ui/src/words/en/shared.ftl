# Words of the components used everywhere.

shared-close = Close
shared-cancel = Cancel
shared-undo = Undo
shared-required = required
shared-choose = Choose…
shared-nothing-found = Nothing found.
shared-reading = Reading…
shared-try-again = Try again
shared-date-unread = Type a date, such as 19 Jun 2014.
shared-edit = Edit { $label }
shared-edit-empty = Not stated
shared-edit-keys = Enter saves, Esc leaves it as it was
shared-dismiss = Dismiss
shared-conflict-starts = { $date }, { $time }
shared-conflict-aside = Set aside.
shared-conflict-aside-reason = { $by }: “{ $reason }”

# The arithmetic of a conflict where its terms stand side by side; the terms themselves lie with the planner.
sum-ready = = { $time }
sum-short = { $minutes } min short
sum-wait = { $minutes } min to wait

# What would come of a change, before it is made.
would-conflicts =
    { $which ->
        [both] { would-gone }, { would-appeared }
        [gone] { would-gone }
        [appeared] { would-appeared-alone }
       *[none] No conflict comes or goes
    }
would-gone =
    { $gone ->
        [one] { $gone } conflict goes
       *[other] { $gone } conflicts go
    }
would-appeared =
    { $appeared ->
        [one] { $appeared } comes
       *[other] { $appeared } come
    }
would-appeared-alone =
    { $appeared ->
        [one] { $appeared } conflict comes
       *[other] { $appeared } conflicts come
    }
would-tell =
    { $count ->
        [one] { $count } to be told
       *[other] { $count } to be told
    }
would-appear = Would come
would-go = Would go
would-told = Must be told
would-no-contact = no contact known
shared-somebody = Somebody
would-all = Show { $count } more

# Above a table.
shared-filter-clear = Clear the filter
shared-filter-all = All

# A table in which several rows can be chosen.
shared-choose-row = Choose { $name }
shared-choose-rows = Choose all that are shown
