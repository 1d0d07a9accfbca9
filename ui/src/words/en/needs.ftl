# Sensitive needs of a person, and purging what must not be kept.

needs-title = Sensitive needs
needs-count =
    { $count ->
        [0] none
       *[other] { $count }
    }
needs-add-short = Add
needs-add = Add a sensitive need
needs-edit = Edit the sensitive need
needs-edit-this = Edit the need: { $kind }
needs-remove = Remove the need: { $kind }
needs-intro = Keep as little as the purpose asks for. It is in no list and in no document whose reader is not named below.
needs-none = No sensitive need is entered.
needs-kind = Kind
needs-code = Service code
needs-code-hint = As airlines use it; airlines and hotels understand it without further words.
needs-code-none = None
needs-reveals =
    { $category ->
        [health] reveals health
        [belief] reveals belief
       *[other] reveals { $category }
    }
needs-text = In words
needs-what-missing = Choose a service code or say it in words.
needs-purpose = Purpose
needs-purpose-hint = What it is kept for, such as meals at the congress.
needs-purpose-missing = Write what it is kept for.
needs-basis = Basis
needs-delete-after = Delete after
needs-delete-after-hint = Empty: 30 days after the forum.
needs-audience = Who may read it
needs-audience-none = Nobody yet: it stays in this file and goes into no document.
needs-save = Save
needs-send = Add the need
needs-overdue = to be deleted
needs-for = For: { $purpose }
needs-until = to be deleted after { $date }
needs-read-by = Read by: { $who }
needs-read-by-nobody = Read by nobody: it goes into no document.

needs-purge = Purge the person…
needs-purge-title = Purge { $name }
needs-purge-intro = Everything about the person goes out of this file, out of its history as well. Removing, instead, can be undone.
needs-purge-goes = What goes
needs-purge-texts = Where the name still stands, and how it will read
needs-purge-hidden = (not shown here)
needs-purge-empty = (empty)
needs-purge-stays = What stays although it has the name in it, because it is somebody else's
needs-still-known =
    { $count ->
        [one] { $name } still stands in { $count } entry of the history, so that you can undo this. A purge takes that out too.
       *[other] { $name } still stands in { $count } entries of the history, so that you can undo this. A purge takes that out too.
    }
needs-purge-entries =
    { $count ->
        [0] No entry of the history loses its contents
        [one] { $count } entry of the history loses its contents and can no longer be taken back
       *[other] { $count } entries of the history lose their contents and can no longer be taken back
    }
needs-purge-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
needs-purge-copies = Older copies beside the file still hold the person; delete them yourself
needs-purge-final = This cannot be undone.
needs-purge-type = To purge, type the name: { $name }
needs-purge-send = Purge for good

# Everybody's needs, and the purge of those past their date.
needs-all-open = Sensitive needs
needs-all-title = Sensitive needs of everybody
needs-all-intro = Those past their date stand first. What a need says is shown for one person at a time.
needs-all-none = No sensitive need is kept in this forum.
needs-column-person = Person
needs-column-readers = Readers
needs-column-says = What it says
needs-nobody = Nobody
needs-show-of = Show what the needs of { $name } say
needs-hide-of = Hide what the needs of { $name } say
needs-past-purge =
    { $count ->
        [0] Purge what was removed…
       *[other] Purge { $count } past their date…
    }
needs-past-title = Purge the needs that are past their date
needs-past-final = This cannot be undone.
needs-past-goes = What goes out of this file for good
needs-past-history = Needs that were removed before, out of the history as well. Changes that hold any of them can no longer be taken back.
needs-past-stays = What remains
needs-past-others =
    { $count ->
        [0] The people, their journeys and everything else. No need is left.
        [one] { $count } need whose date is still to come, the people, their journeys and everything else.
       *[other] { $count } needs whose date is still to come, the people, their journeys and everything else.
    }
needs-past-copies = Copies of this file that were made before, and documents that were handed out: they are not touched.
needs-past-keep = Keep them
needs-past-done =
    { $rows ->
        [0] There was nothing to purge.
        [one] { $rows } need is gone for good; contents of changes in the history that went with it: { $entries }.
       *[other] { $rows } needs are gone for good; contents of changes in the history that went with them: { $entries }.
    }
