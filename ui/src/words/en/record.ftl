# The record of the Documents place: the issues of the plan, and every itinerary that left the office.

record-intro = Itineraries. Who holds which of the other documents stands under “Everything else”.
record-issues = What was handed out
record-all = All files
record-working = Working copies
record-working-hint = They say no issue.
record-issue = Issue { $number }
record-by = Published by { $name }
record-changed =
    { $count ->
        [0] Nobody’s days changed with it
        [one] The days of { $count } person changed with it
       *[other] The days of { $count } people changed with it
    }
record-handed = { $files } for { $people }
record-handed-none = Handed to nobody yet
record-find = Find in the log
record-find-hint = Name, file or fingerprint
record-formats = Format
handed-format-pdf = PDF
handed-format-ics = Calendar
handed-format-html = Page
handed-format-xlsx = Workbook
handed-format-csv = Text table
record-log = Files that left the office
record-column-when = When
record-column-name = For
record-column-file = File
record-column-issue = Issue
record-column-format = Format
record-column-audience = Reader
record-column-language = Language
record-column-hash = Fingerprint
record-count-all =
    { $all ->
        [one] { $all } file
       *[other] { $all } files
    }
record-count-shown =
    { $all ->
        [one] { $shown } of { $all } file
       *[other] { $shown } of { $all } files
    }
record-empty = No itinerary was noted as leaving the office yet. An export notes it when you tick that.
record-empty-action = Export itineraries…
record-none-match = No file here matches.
record-show-all = Show all
record-gone = In the plan no more
record-working-copy = Working copy
record-file = File that left the office
record-hash-hint = SHA-256 of its bytes. A copy with the same fingerprint is this file.
