# The window's frame: rail, top bar, inspector, palette, messages.

message-undone = Undone: { $what }
message-redone = Done again: { $what }
message-unsaved = { $field }: “{ $typed }” was not stored. { $problem }
message-conflicts-appeared =
    { $count ->
        [one] { $count } new conflict
       *[other] { $count } new conflicts
    }
message-conflicts-gone =
    { $count ->
        [one] { $count } conflict gone
       *[other] { $count } conflicts gone
    }
message-conflicts-both = { $appeared } new, { $gone } gone among the conflicts

frame-skip = Skip to the work
frame-rail = Places
frame-rail-fold = Fold the rail
frame-rail-unfold = Unfold the rail
frame-rail-width = Width of the rail
frame-inspector-width = Width of the inspector
frame-theme = Theme: { $theme }
frame-theme-system = As the system
frame-theme-light = Light
frame-theme-dark = Dark
frame-shortcuts = Keyboard shortcuts

place-overview = Overview
place-delegations = Delegations
place-programme = Programme
place-travel = Travel
place-lodging = Lodging
place-meetings = Meetings
place-rooms = Rooms
place-conflicts = Conflicts
place-person = Person
place-documents = Documents
place-history = History

frame-day = Day being looked at
frame-day-previous = Previous day
frame-day-next = Next day
frame-day-number = day { $number } of { $all }
frame-day-outside = outside the forum
frame-zone = All times are in the forum’s zone, { $zone }
frame-forum = About { $title }
frame-search = Find or do anything
frame-search-short = Find anything
frame-undo = Undo: { $what }
frame-undo-nothing = Nothing to undo
frame-redo = Redo: { $what }
frame-redo-nothing = Nothing to redo
frame-saved = Saved { $time }
frame-saved-whole = Every change is saved as it is made. The last one: { $date }, { $time }.
frame-saved-new = Saved
frame-read-only = Read-only
frame-purge-unfinished = A purge is not finished: the disk was too full to rebuild the file, and traces may still lie in it. Make room, then close and open the forum.
frame-read-only-banner = This is a read-only look at { $file }. Somebody else holds the file; nothing you do here changes it.
frame-messages = Messages
frame-last-change = Last change: { $what }
frame-conflicts-block =
    { $count ->
        [one] { $count } blocks
       *[other] { $count } block
    }
frame-conflicts-resolve =
    { $count ->
        [one] { $count } to resolve before issue
       *[other] { $count } to resolve before issue
    }
frame-conflicts-warn =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
frame-conflicts-title = Open conflicts
frame-conflicts-none = Nothing clashes.
frame-conflicts-zero = 0: nothing clashes.
frame-conflicts-show = { $said }: show them

palette-title = Find or do anything
palette-hint = A name, a flight, a room, a session, or what to do
palette-commands = Do
palette-places = Go to
palette-found = Found
palette-nothing = Nothing of that name. Try another word.
palette-looking = Looking…
palette-count =
    { $count ->
        [0] Nothing of that name. What can be done is listed.
        [one] { $count } thing found
       *[other] { $count } things found
    }
palette-go = Go to { $place }
palette-new-delegation = Add a delegation
palette-new-person = Add a person
palette-new-session = Add a session
palette-new-journey = Enter a journey
palette-new-transfer = Enter a transfer
palette-new-stay = Enter a stay in a hotel
palette-lodge-guests = Lodge guests automatically
palette-lodge-all = Enter stays for everybody without a bed
palette-find-room = Find a room
palette-holds = See all holds
palette-new-room = Add a room
palette-book-room = Book a room
palette-new-request = Enter a request to meet
palette-place-meetings = Place meetings automatically
palette-staff = See who serves meetings
palette-precedence = Order of precedence
palette-conflict-rules = Decide how bad each conflict is
palette-import = Import a list or bookings…
palette-export = Export itineraries
palette-undo = Undo
palette-redo = Redo
palette-theme-system = Theme as the system
palette-theme-light = Light theme
palette-theme-dark = Dark theme
palette-compact = Compact rows on or off
palette-fold = Fold or unfold the rail
palette-forum = Edit the forum’s title and purpose
palette-save-copy = Save a copy of the forum
palette-close-forum = Close the forum
palette-shortcuts = Show the keyboard shortcuts
frame-copy-saved = Copy saved: { $file }

forum-heading = The forum
forum-frame = { $days }. All times are in { $zone }.
forum-title = Name of the forum
forum-title-missing = Write the forum’s name.
forum-city = City
forum-short-code = Short code
forum-edition = Edition
forum-cover = What a reader must know first
forum-cover-hint = The first paragraph is printed on every itinerary; the rest stays in the office.
forum-outcome = What it is to end with
forum-outcome-hint = Such as a declaration or a charter.
forum-send = Save

shortcuts-title = Keyboard shortcuts
shortcuts-anywhere = Anywhere
shortcuts-find = Find or do anything
shortcuts-places = Go to a place
shortcuts-undo = Undo
shortcuts-redo = Redo
shortcuts-day = Previous or next day
shortcuts-rail = Fold the rail
shortcuts-close = Close the inspector or the dialog
shortcuts-help = This list
shortcuts-lists = In lists and tables
shortcuts-move = Move
shortcuts-open = Open what is chosen
shortcuts-ends = First or last
shortcuts-meetings = Among the requests
shortcuts-meetings-choose = Choose the request, or give it up
shortcuts-meetings-reach = Choose the next one as well
shortcuts-meetings-all = Choose all that are shown
shortcuts-meetings-none = Give up what is chosen
shortcuts-conflicts = In the list of conflicts
shortcuts-conflicts-open = Open the first thing that clashes
shortcuts-conflicts-fix = Try the first fix
shortcuts-conflicts-waive = Set it aside
shortcuts-conflicts-fold = Fold or unfold what is set aside
shortcuts-travel = On the board and among transfers
shortcuts-travel-delay = Enter a delay
shortcuts-travel-transfer = Add a pick-up or assign a vehicle
shortcuts-travel-edit = Edit
shortcuts-person = On a person’s timeline
shortcuts-person-leave = Take the person out
shortcuts-grid = In the time grid
shortcuts-grid-row = Open the room of the row
shortcuts-grid-new = Begin something new
shortcuts-grid-carry = Pick up and drop

app-title = Attaché
app-title-forum = { $title } – Attaché
app-broken = This place could not be shown. The forum is safe; choose another place in the rail, or save a copy and restart Attaché.
app-silent = The program behind this window does not answer. Every saved change is safe in its file; close Attaché and start it again.
