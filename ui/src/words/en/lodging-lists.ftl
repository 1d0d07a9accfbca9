# Rooming lists: what a hotel would be told now, what changed since it was told last, and what was sent.
roomlists-no-hotels = No hotel is entered yet, so there is nobody to send a list to.
roomlists-now = { $hotel }, as it would be sent now
roomlists-number = { $hotel }, list { $number } as it was sent
roomlists-sent = Sent { $day }, { $time } to { $recipient }
roomlists-nobody = nobody named
roomlists-first = No list was sent to this hotel yet; all of it is new.
roomlists-since = Held against list { $number }, the last one sent.
roomlists-no-news = Nothing changed since list { $number }.
roomlists-send = Mark as sent…
roomlists-to-now = Back to now
roomlists-export = Export…
roomlists-import = Bring in the answer…
roomlists-which = Which lines
roomlists-all = All
roomlists-changes = Only changes
roomlists-show-all = Show all lines
roomlists-totals = { $rooms } { $rooms ->
    [one] room
   *[other] rooms
}, { $nights } { $nights ->
    [one] room-night
   *[other] room-nights
}, { $guests } { $guests ->
    [one] guest
   *[other] guests
}
roomlists-new = { $count } new
roomlists-amended = { $count } amended
roomlists-cancelled = { $count } cancelled
roomlists-counts = { $new } new, { $amended } amended, { $cancelled } cancelled
roomlists-empty = Nobody stays in this hotel yet.
roomlists-no-changes = No line changed.
roomlists-change = Change
roomlists-reference = Reference
roomlists-was = Before:
roomlists-is = Now:
roomlists-nothing = nothing

roomlists-history = Sent lists
roomlists-history-empty = No list was sent yet.
roomlists-number-column = List
roomlists-when = Sent
roomlists-at = { $day }, { $time }
roomlists-recipient = To whom
roomlists-rooms = On it
roomlists-what-changed = What changed
roomlists-note = Line to the hotel
roomlists-note-hint = It stands on the list.
roomlists-look = View
roomlists-look-at = View list { $number }

roomlists-send-title = List { $number } to { $hotel }
roomlists-send-intro = The program sends nothing by itself: export the files and send them. What they say is kept under this number.
roomlists-send-number = Mark list { $number } as sent
roomlists-anyway = Enter it although nothing changed

roomlists-export-title = Rooming list of { $hotel }
roomlists-export-intro = For the hotel: names, nights and wishes as it may read them, nothing else.
roomlists-export-what = What to write
roomlists-export-all = The whole list
roomlists-export-changes = Only changes
roomlists-formats = Files
roomlists-format-xlsx = XLSX, to fill in and send back
roomlists-format-csv = CSV, for other systems
roomlists-format-pdf = PDF, to print
roomlists-format-html = HTML, to read on a screen
roomlists-export-none = Choose at least one kind of file.
roomlists-export-send = Choose a folder…
roomlists-export-cancelled = The export was stopped; the folder is as it was.
roomlists-export-done = Wrote { $files } into { $folder }.
roomlists-unprintable = Some characters could not be printed as they are written:
