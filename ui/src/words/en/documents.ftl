# The Documents place: itineraries, one in preview, many to folders.

documents-title = Documents
documents-intro = Itineraries: what each person holds in hand on the day.
documents-people = People to issue for
documents-find = Find people
documents-find-hint = Name, delegation or office
documents-delegation = Delegation
documents-delegation-all = All delegations
documents-select-shown =
    { $count ->
        [one] Select the { $count } shown
       *[other] Select the { $count } shown
    }
documents-select-none = Select nobody
documents-selected =
    { $count ->
        [0] Nobody selected
        [one] { $count } selected
       *[other] { $count } selected
    }
documents-select-one = Select { $name }
documents-none-match = Nobody here matches.
documents-nobody = Nobody is in this forum yet.
documents-nobody-action = Add a person
documents-choose = Choose a person to see the itinerary.
documents-choose-action = Show the first
documents-reading = Setting the pages…
documents-preview-of = Itinerary of { $name }
documents-page = Page { $number } of { $all } of the itinerary of { $name }
documents-nothing-planned = Nothing is planned for { $name } yet, so there is nothing to print.
documents-open-person = Open the timeline
documents-unprintable =
    { $count ->
        [one] One line holds characters that cannot be printed:
       *[other] { $count } lines hold characters that cannot be printed:
    }
documents-unprintable-line = { $text } ({ $characters })
documents-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
documents-export = Export…
documents-export-title = Export itineraries
documents-export-who = For whom
documents-export-all =
    { $count ->
        [one] Everybody ({ $count } person)
       *[other] Everybody ({ $count } people)
    }
documents-export-selected =
    { $count ->
        [one] The { $count } selected person
       *[other] The { $count } selected people
    }
documents-export-one = Only { $name }
documents-export-formats = As
documents-format-pdf = PDF, to print and send
documents-format-ics = Calendar (.ics), for phones
documents-format-html = Page (.html), for screens
documents-format-xlsx = One workbook (.xlsx) of everybody’s items
documents-format-csv = One text table (.csv) of everybody’s items
documents-paper = Paper
documents-paper-a4 = A4
documents-paper-letter = US Letter
documents-paper-pocket = Pocket card for each day
documents-paper-pocket-hint = A sheet of A4 for each day, printed on one side: fold the upper half back, then fold it along the middle.
documents-codes = Codes by which a phone takes each item into its calendar
documents-export-calendars = Import calendar files into a calendar of their own, and delete that calendar before importing the next issue.
documents-export-none = Choose at least one format.
documents-export-audience = Each file holds what its own reader may see.
documents-export-send = Choose a folder and export
documents-export-running = { $done } of { $of }: { $doing }
documents-export-starting = Starting…
documents-export-cancel = Cancel
documents-export-cancelled = Cancelled. The folder is as it was before.
documents-export-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
documents-export-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
documents-export-done = { $files } for { $people }, in { $folder }.
documents-export-unprintable = Look at these before you hand them out; some characters could not be printed:
documents-export-unprintable-line = { $text } ({ $characters }), in the documents of { $people }
documents-export-unprintable-others =
    { $count ->
        [one] { $names } and one other
       *[other] { $names } and { $count } others
    }
documents-export-close = Close
wording-language = Language
wording-own-language = Each reader's own
wording-own-digits = Digits of its own script

# Issues of the plan, and who holds which
issues-title = Issues of the plan
issues-none = Nothing is published yet.
issues-latest = Issue { $number } is the last.
issues-unpublished =
    { $count ->
        [0] Nothing changed since.
        [one] Since then the days of { $count } person changed.
       *[other] Since then the days of { $count } people changed.
    }
issues-wrong =
    { $count ->
        [one] { $count } person holds something wrong
       *[other] { $count } people hold something wrong
    }
issues-publish = Publish issue { $number }…
issues-publish-title = Publish issue { $number }
issues-publish-intro = What everybody's days are now is kept under this number. Documents say it, and mark what changed since the one their reader holds.
issues-publish-now = Publish issue { $number }
issues-publish-anyway = Publish it although nobody's days differ from the last one
issues-note = What it is about
issues-note-hint = For the office; it is printed nowhere.
issues-holders-title = Who holds something wrong
issues-holders-intro = These documents were handed out, and the plan says something else by now.
issues-holders-none = Everybody holds what the plan says.
issues-holds = Issue { $number }, handed out { $date } { $time }
issues-is-gone = In the plan no more. The file was { $file }
issues-reader-itself = The person, or whom to call
issues-new = { $title }: new, { $now }
issues-gone = { $title }: no longer, was { $before }
issues-moved = { $title }: was { $before }, is { $now }
issues-otherwise = { $title }: says something else
issues-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
issues-export-wrong = Export for these…
documents-export-wrong =
    { $count ->
        [one] Only who holds something wrong: { $count } person
       *[other] Only who holds something wrong: { $count } people
    }
documents-export-hand-out = Note that these leave the office
documents-export-hand-out-hint = So that you can see later who holds something wrong. It counts for documents that say an issue; working copies are only kept in the log.
