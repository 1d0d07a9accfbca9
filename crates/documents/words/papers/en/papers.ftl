# What every document besides itinerary and rooming list says.

paper-programme_of_visit = Programme of visit
paper-briefing_book = Briefing book
paper-bilateral_brief = Bilateral brief
paper-forum_programme = Forum programme
paper-manifest = Arrivals and departures
paper-movement_schedule = Ground movements
paper-function_schedule = Function schedule
paper-door_sign = Door sign
paper-participants = Participants
paper-precedence_list = Order of precedence
paper-contact_sheet = Contact sheet
paper-interpreter_roster = Roster
paper-conflict_report = Conflict report

audience-desk = For the office only
paper-for = For { $name }
paper-nothing = Nothing to show.

# Against an issue of the plan
paper-new = New
paper-was = was { $before }
paper-was-open = was open
paper-gone = No longer in this document
paper-as-in = The same as in issue { $number }
paper-marked = What changed since issue { $number } is marked

# In workbooks
paper-section = Part
paper-below = Below
paper-state = State
paper-fact = Fact
paper-says = Says
paper-facts = Facts
paper-starts = Starts
paper-ends = Ends
