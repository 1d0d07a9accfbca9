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
