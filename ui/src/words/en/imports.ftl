# Bringing in lists, calendars, bookings, passes and cards: what was read, what its columns mean, what would become of it.

imports-title = Import a list or bookings
imports-open = Import…
imports-steps = Steps
imports-step-file = File
imports-step-columns = Columns
imports-step-rows = Rows
imports-safe = Nothing is stored before you accept.
imports-safe-storing = All of it is stored as one change, or nothing of it. Cancelling leaves the forum as it was.

imports-choose-text = Bring in what others send you: people, delegations, travel, lodging, sessions or rooms as a table, and calendars, bookings, boarding passes and visiting cards.
imports-choose-kinds = CSV, XLSX, ICS, VCF, PKPASS, bookings as HTML or JSON
imports-choose = Choose a file…
imports-choose-other = Choose another file…
imports-reading = Reading the file…
imports-reading-row = Reading { $done } of { $of }: { $doing }
imports-storing = Storing…
imports-storing-row = Storing { $done } of { $of }
imports-cancel = Cancel
imports-refused-other = The other file was not read. { $why } What you see is still “{ $name }”.
imports-cancelled-reading = Cancelled. The file was not read; the forum is as it was.
imports-cancelled-storing = Cancelled. Nothing was stored; the list and what you decided are still here.

imports-facts = What was read
imports-rows-count =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
imports-noun = Each row is about
imports-encoding = Letters read as
imports-encoding-guessed = This is a guess. Look at names with accents in the examples; if they look wrong, choose another.
imports-encoding-utf-8 = Unicode (UTF-8)
imports-encoding-utf-16le = Unicode (UTF-16)
imports-encoding-windows-1252 = Western European (Windows)
imports-encoding-windows-1250 = Central European (Windows)
imports-encoding-windows-1251 = Cyrillic (Windows)
imports-encoding-windows-1253 = Greek (Windows)
imports-encoding-windows-1254 = Turkish (Windows)
imports-encoding-windows-1255 = Hebrew (Windows)
imports-encoding-windows-1256 = Arabic (Windows)
imports-encoding-windows-1257 = Baltic (Windows)
imports-encoding-iso-8859-2 = Central European (ISO)
imports-encoding-macintosh = Western European (Macintosh)
imports-encoding-shift_jis = Japanese (Shift JIS)
imports-encoding-euc-kr = Korean (EUC-KR)
imports-encoding-gb18030 = Chinese (GB 18030)
imports-encoding-big5 = Chinese (Big5)
imports-delimiter = Cells parted by
imports-delimiter-comma = Comma
imports-delimiter-semicolon = Semicolon
imports-delimiter-tab = Tab
imports-delimiter-bar = Vertical bar
imports-delimiter-other = { $delimiter }
imports-sheet = Sheet
imports-repairs =
    { $count ->
        [one] { $count } thing was put right while reading
       *[other] { $count } things were put right while reading
    }
imports-travellers = Who travels, sleeps and takes part
imports-travellers-hint = Leave it empty to go by the names in the file.

imports-dates = Dates
imports-dates-example = “{ $text }” = { $day }
imports-dates-ask = The dates of this list can be read in two ways. Say which is meant before you go on.
imports-dates-mixed = No order of day, month and year reads all dates of this list. Say which is meant; the rows it does not read are shown and stay out.
imports-dates-sure = Every date of the list can be read in one way only.
imports-dates-said = You said how they are read.
imports-dates-short = Years have two digits and are read as after 2000.

imports-headings = Headings
imports-headings-ask = This list has no headings this program knows. Say whether row { $row } holds them before you go on.
imports-headings-said = You said where they are.
imports-headings-row = Row { $row } holds the headings
imports-headings-none = There are none: row { $row } is a row like the others

imports-columns = Columns and what they fill
imports-columns-none = This list has no rows below its headings. Choose another sheet or another file.
imports-columns-heading = Column
imports-columns-samples = Examples
imports-columns-field = Fills
imports-columns-field-of = What “{ $heading }” fills
imports-columns-from = How it is known
imports-columns-unnamed = Column { $number }, without a heading
imports-columns-left-out = – left out –
imports-columns-missing = No column says what the rows are about. Choose the one that holds the name, the place or the title.
imports-known-guessed = Guessed
imports-known-heading = By its heading
imports-known-remembered = As last time
imports-known-confirmed = You chose

imports-list = Rows of the file
imports-filter = Kinds of rows
imports-filter-all = All
imports-find = Find a row
imports-find-hint = Name, number, row…
imports-accept-shown = Take in all shown
imports-leave-shown = Leave out all shown
imports-next-unsure = Next to decide
imports-none-found = No row answers what you look for.
imports-show-all = Show all rows
imports-no-rows = There are no rows in this file.
imports-row = Row { $row }
imports-row-in = Is taken in.
imports-row-out = Is left out.
imports-row-accept = Take in row { $row }
imports-row-same = All of it is in the forum already
imports-row-new = Everything in it is new
imports-row-with = Belongs to row { $row }
imports-row-target = Changes { $name }
imports-change = { $field }: { $old } → { $new }
imports-change-new = { $field }: { $new }
imports-change-more = and { $count } more
imports-change-empty = nothing
imports-hint-move = Move
imports-hint-accept = Take in or leave out
imports-hint-detail = Decide
imports-hint-unsure = Next to decide

imports-detail = The chosen row
imports-detail-none = Choose a row to see what it would change.
imports-detail-changes = What it would change
imports-detail-fills = What it brings
imports-detail-field = Field
imports-detail-old = Now
imports-detail-new = Then
imports-detail-problems = What to know
imports-detail-column = { $column }:
imports-who-about = Which is it?
imports-who-about-new = None of these: it is new
imports-who-party = Who is it?
imports-who-party-new = None of these: a new person, as the row writes the name
imports-who-party-named = Somebody was named for this row already. To go back to the names it has, choose the file again.
imports-who-add = Somebody in the forum
imports-who-add-hint = Type a name
imports-who-remove = Without { $name }

imports-back = Back
imports-next = Look at the rows
imports-accept =
    { $count ->
        [0] Nothing to accept
        [one] Accept { $count } row
       *[other] Accept { $count } rows
    }
imports-undecided =
    { $count ->
        [one] { $count } row is still to decide and stays out.
       *[other] { $count } rows are still to decide and stay out.
    }
imports-open-dates = Say how the dates are read
imports-open-headings = Say where the headings are
imports-open-columns = Say what the columns fill
imports-discard = Discard…
imports-discard-title = Discard this file?
imports-discard-what = What you decided about { $name } is forgotten. The forum is as it was; the file itself stays where it is.
imports-discard-keep = Keep working on it
imports-discard-remove = Discard
imports-discarded = Discarded. Nothing of { $name } was stored.
