# Short notes of the command line, and words on documents that the planner fills in.

contact-liaison-officer = Liaison officer
contact-focal-point = Focal point at home

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
note-nothing-stored = Nothing was stored.
somebody = Somebody
