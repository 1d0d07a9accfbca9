# Short notes of the command line, and words on documents that the planner fills in.


note-looking = { $named ->
        [no] Another program has this forum open. This is how it stands now.
       *[other] { $who } has this forum open on { $host } since { $since }. This is how it stands now.
    }
note-read-only = This file can only be looked at here; nothing will be changed.
note-nothing-here = There are none.
note-everything-fits = Everything fits.
note-undone = undone
note-undo = Undone
note-redo = Done again
note-exported = { $files } files for { $people } people are in { $folder }.
note-calendars = Import calendar files into a calendar of their own, and delete that calendar before importing the next issue.
note-unprintable = “{ $name }” could not be printed as it is written: no font has { $characters }. It stands in the documents of { $people }.
note-import-counts = { $new } new, { $update } changed, { $same } as they are, { $unsure } to decide, { $rejected } cannot be taken in.
note-solving = value { $value }, at least { $bound }
note-solving-cancelled = Cancelled: this is the best found until then.
note-solved = { $status ->
        [optimal] Nothing better can be: { $held } of { $asked } meetings are held, at a cost of { $cost }.
        [feasible] { $held } of { $asked } meetings are held, at a cost of { $cost }{ $bounded ->
            [yes] ; no schedule costs less than { $bound }.
           *[no] .
        }
        [infeasible] No schedule keeps every rule: that is proven. Take away a fixed meeting, a duty to hold one or a limit, and try again.
       *[other] No schedule that keeps every rule was found in this time. Give it more seconds, or take away what must be.
    }
note-nothing-stored = Nothing was stored.
somebody = Somebody
note-purge-which = More than one person has this name. Say which by the key: { $keys }.
note-purge-stays = Stays: { $name }, “{ $text }”. The name is in it, but it is somebody else's.
note-purge-entries = Entries of the history that lose their contents: { $entries }.
note-purge-copy = “{ $copy }” still holds the person. Delete it yourself.
note-purge-confirm = Nothing was changed. To purge, which cannot be undone, add --confirm "{ $name }".
note-purged = Purged: { $rows } rows, { $texts } texts and { $entries } entries of the history.
note-purge-unfinished = A purge is not finished: the disk was too full to rebuild the file, and traces may still lie in it. Make room, then open the forum again.
note-papers = { $files } files of { $documents } documents are in { $folder }.
note-unprintable-text = “{ $name }” has characters no font of the documents can print: { $characters }
