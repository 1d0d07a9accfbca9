# The record of the Documents place: the issues of the plan, and every document that left the office.

log-issues = What was handed out
log-all = All files
log-working = Working copies
log-working-hint = They say no issue.
log-issue = Issue { $number }
log-by = Published by { $name }
log-changed =
    { $count ->
        [0] Nobody’s days changed with it
        [one] The days of { $count } person changed with it
       *[other] The days of { $count } people changed with it
    }
log-handed = { $files }; itineraries for { $people }
log-handed-none = Handed to nobody yet
log-find = Find in the log
log-find-hint = Name, file or fingerprint
log-formats = Format
log-format-pdf = PDF
log-format-ics = Calendar
log-format-html = Page
log-format-xlsx = Workbook
log-format-csv = Text table
log-log = Files that left the office
log-column-when = When
log-column-name = For
log-column-file = File
log-column-issue = Issue
log-column-format = Format
log-column-audience = Reader
log-column-language = Language
log-column-hash = Fingerprint
log-count-all =
    { $all ->
        [one] { $all } file
       *[other] { $all } files
    }
log-count-shown =
    { $all ->
        [one] { $shown } of { $all } file
       *[other] { $shown } of { $all } files
    }
log-empty = Nothing was noted as leaving the office yet. An export notes it when you tick that.
log-empty-action = Export itineraries…
log-none-match = No file here matches.
log-show-all = Show all
log-gone = In the plan no more
log-nobody = Nobody by name
log-document = Document
log-itinerary = Itinerary
log-working-copy = Working copy
log-file = File that left the office
log-hash-hint = SHA-256 of its bytes. A copy with the same fingerprint is this file.
