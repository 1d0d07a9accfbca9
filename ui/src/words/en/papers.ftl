# Everything an office hands out besides itineraries: which document, about what, for whom, and what came of writing it.

papers-tabs = Documents
papers-tab-itineraries = Itineraries
papers-tab-papers = Everything else
papers-tab-record = Issues and log
papers-choices = What to hand out
papers-kinds = Kind of document
papers-per-forum = one
papers-per-delegation = per delegation
papers-per-side = per side of a meeting
papers-per-place = per place
papers-per-vehicle = per vehicle
papers-per-room = per room
papers-per-staff = per person
papers-about-delegation = Delegation
papers-about-side = Meeting
papers-about-place = Place
papers-about-vehicle = Vehicle
papers-about-room = Room
papers-about-staff = Who
papers-about-all-delegation = All delegations
papers-about-all-side = All meetings
papers-about-all-place = All places
papers-about-all-vehicle = All vehicles, by time
papers-about-all-room = All rooms
papers-about-all-staff = Everybody
papers-audience = For whom
papers-ask = Also, because somebody asked for it
papers-ask-phone = Telephones
papers-ask-email = E-mail addresses
papers-ask-room_number = Numbers of hotel rooms
papers-ask-bilateral = Bilaterals, which were announced
papers-ask-medical = What a doctor must know
papers-ask-security_note = What security must know
papers-none-forum = There is nothing to hand out yet.
papers-none-delegation = No delegation is in the forum yet.
papers-none-side = No bilateral is in the plan yet.
papers-none-place = Nobody arrives or leaves anywhere yet.
papers-none-vehicle = No ride is planned yet.
papers-none-room = Nothing takes place in any room yet.
papers-none-staff = Nobody interprets, takes notes or looks after anybody yet.
papers-empty = This document has nothing to say.
papers-title = { $kind }: { $name }
papers-export-title = Export: { $kind }
papers-export-audience = Made for: { $audience }. What this reader may not know is not in it, in any format.
papers-export-which = Which
papers-export-whole = All together, as one document
papers-export-all = { $count ->
    [one] The only one
   *[other] All { $count }, a file each
}
papers-export-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
papers-export-done = { $files } of { $documents } are in { $folder }.
papers-format-pdf = PDF, to print
papers-format-html = Web page, for a screen
papers-format-xlsx = Workbook, to go on working with
papers-format-csv = Text table, for other systems
papers-format-ics = Calendar, one entry for each line
papers-zip = One archive of all files, with an index
papers-recipient = Recipient
papers-recipient-hint = Stands on the document. May stay empty.

# Who holds which document, and what of it is wrong
papers-wrong =
    { $count ->
        [one] { $count } copy is wrong
       *[other] { $count } copies are wrong
    }
papers-held = Who holds what
papers-held-title = Who holds which document
papers-held-intro = The last copy of an issue each reader was handed. A line is wrong when it says something else by now, is new, or is gone.
papers-held-which = Which copies
papers-held-which-wrong = Wrong now
papers-held-which-all = All
papers-held-none-wrong = Every copy that was handed out says what the plan says.
papers-held-none = No document was noted as leaving the office yet. An export notes it when you tick that.
papers-held-issue = Issue { $number }, handed out { $date } { $time }
papers-held-working = Working copy, handed out { $date } { $time }
papers-held-wrong =
    { $count ->
        [one] { $count } line is wrong
       *[other] { $count } lines are wrong
    }
papers-held-right = Right
papers-held-untold = Not followed
papers-held-untold-hint = Only copies that say an issue can be held against the plan.
papers-held-gone = In the plan no more
papers-held-forum = The whole forum
papers-held-show = Show
papers-held-show-of = Show { $name }
papers-held-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
papers-held-export = Make new ones…
papers-held-export-of = Make new ones of what is wrong: { $kind }, { $reader }
papers-export-working = By now the plan says something else than issue { $number }, so these will be working copies, which nobody follows up. Publish an issue first if they are to say one.
papers-export-wrong =
    { $count ->
        [one] Only what is wrong: { $count } document
       *[other] Only what is wrong: { $count } documents
    }
