# The Delegations place: the tables of delegations and people, and the inspector beside them.

delegations-title = Delegations
delegations-tab-delegations = Delegations
delegations-tab-people = People
delegations-tabs = What the table lists

delegations-filter = Filter delegations
delegations-filter-hint = City, head or country
delegations-filter-people = Filter people
delegations-filter-people-hint = Name, office, language…
delegations-filter-status = Show only these statuses
delegations-group = Group by
delegations-group-none = No groups
delegations-group-country = Country
delegations-group-kind = Kind
delegations-group-status = Status
delegations-group-delegation = Delegation
delegations-group-nothing = Not stated
delegations-group-nobody = In no delegation
delegations-shown =
    { $all ->
        [one] { $shown } of { $all } delegation
       *[other] { $shown } of { $all } delegations
    }
delegations-all =
    { $all ->
        [one] { $all } delegation
       *[other] { $all } delegations
    }
delegations-people-shown =
    { $all ->
        [one] { $shown } of { $all } person
       *[other] { $shown } of { $all } people
    }
delegations-people-all =
    { $all ->
        [one] { $all } person
       *[other] { $all } people
    }

delegations-table = Delegations, with head, status and arrival
delegations-people-table = People, with delegation, role and arrival
delegations-column-name = Delegation
delegations-column-kind = Kind
delegations-column-head = Head of delegation
delegations-column-status = Status
delegations-column-people = People
delegations-column-arrives = Arrives
delegations-column-hotel = Hotel
delegations-column-conflicts = Conflicts
delegations-column-person = Name
delegations-column-delegation = Delegation
delegations-column-role = Role
delegations-column-office = Office
delegations-column-languages = Languages
delegations-column-precedence = Order
delegations-precedence-at = Place { $place } in the order of precedence
delegations-no-head = No head yet
delegations-unknown = Not known
delegations-conflicts =
    { $count ->
        [one] { $count } open conflict
       *[other] { $count } open conflicts
    }
delegations-status-of = Status of { $name }
delegations-edit-name = Name of { $name }

delegations-reading = Reading the delegations…
delegations-empty = No delegation is in this forum yet.
delegations-empty-people = Nobody is in this forum yet.
delegations-no-match = Nothing here matches the filter.
delegations-show-all = Show all

delegations-add = Add a delegation
delegations-add-intro = A delegation is sent by one city, region or organisation. Everything else can be filled in later.
delegations-add-name = Name of the city or organisation
delegations-add-kind = Kind
delegations-add-country = Country
delegations-add-country-hint = Two letters, such as ES. Leave empty for an organisation of many countries.
delegations-add-country-wrong = A country is written with two letters, such as ES or MA.
delegations-add-zone = Home time zone
delegations-add-zone-hint = Such as Europe/Madrid. Their home time is shown beside the forum’s.
delegations-add-status = Status
delegations-add-category = Category
delegations-add-name-missing = Write the name of the city or organisation.
delegations-add-send = Add the delegation
delegations-cancel = Cancel

delegations-inspector = Delegation { $name }
delegations-close = Close
delegations-section-body = Body
delegations-section-delegation = Delegation
delegations-section-members = Members
delegations-section-conflicts = Conflicts
delegations-name = Name
delegations-local-name = Local name
delegations-country = Country
delegations-zone = Home time zone
delegations-kind = Kind
delegations-status = Status
delegations-category = Category
delegations-file-code = File code
delegations-languages = Languages
delegations-focal-point = Focal point
delegations-liaison-officer = Liaison officer
delegations-biography = Biography
delegations-note = Note
delegations-members-none = Nobody is in this delegation yet.
delegations-member-arrives = arrives { $date }, { $time }
delegations-member-role = Role of { $name }
delegations-member-function = Function of { $name }
delegations-member-function-hint = Function
delegations-member-open = Open { $name }
delegations-member-timeline = Open the timeline of { $name }
delegations-member-remove = Take { $name } out of the delegation
delegations-timeline = Timeline
delegations-back = Back to { $name }

delegations-add-person = Add a person
delegations-add-person-new = New person
delegations-add-person-existing = Somebody already here
delegations-add-person-name = Name, as the person writes it
delegations-add-person-name-missing = Write the person’s name.
delegations-add-person-role = Role
delegations-add-person-function = Function
delegations-add-person-delegation = Delegation
delegations-add-person-delegation-hint = Leave empty for somebody who comes for none.
delegations-add-person-no-delegation = In no delegation
delegations-add-person-forum-send = Add to the forum
delegations-add-person-send = Add to the delegation
delegations-add-existing = Name of a person in this forum
delegations-add-existing-missing = Choose a person from the list.

delegations-remove = Remove the delegation
delegations-remove-ask = Remove { $name }?
delegations-remove-what = The delegation leaves the forum. You can undo this.
delegations-remove-send = Remove
delegations-remove-refused = First take its people out of the delegation; everything else is as it was.
delegations-person-remove = Remove the person
delegations-person-remove-ask = Remove { $name }?
delegations-person-remove-what = The person leaves the forum and every delegation in it. You can undo this.
delegations-person-remove-refused = First take the person out of what still needs them; everything else is as it was.

delegations-person-inspector = Person { $name }
delegations-section-names = Names
delegations-names-hint = People read the display name, lists are sorted by the sort name, and tickets carry the name of the travel document in the letters A to Z. None is made from another, because only the person knows.
delegations-display-name = Display name
delegations-sort-name = Sort name
delegations-document-name = Travel document
delegations-document-name-letters = A travel document holds only the letters A to Z, spaces and hyphens. Write it as the passport’s last lines do.
delegations-honorific = Honorific
delegations-titles = Titles
delegations-post-nominals = Post-nominals
delegations-pronunciation = Pronunciation
delegations-section-contact = Contact
delegations-phone = Phone
delegations-email = E-mail
delegations-home-zone = Home time zone
delegations-section-offices = Offices
delegations-offices-none = No office is recorded.
delegations-office-of = { $title }, { $body }
delegations-office-years = { $since } to { $until }
delegations-office-since = since { $since }
delegations-office-until = until { $until }
delegations-section-memberships = Member of
delegations-memberships-none = In no delegation.
delegations-fictitious = Invented person
delegations-fictitious-hint = This person was made up for the sample and stands for nobody.
