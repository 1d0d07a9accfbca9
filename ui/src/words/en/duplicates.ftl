# People who may have been entered twice.

duplicates-open =
    { $count ->
        [0] No possible duplicates
        [one] { $count } possible duplicate
       *[other] { $count } possible duplicates
    }
duplicates-title = Possible duplicates
duplicates-intro = Choose who stays and which values are kept. Everything of the other moves over; nothing is merged unasked.
duplicates-none = Nobody seems to be entered twice.
duplicates-at = { $place } of { $all }
duplicates-previous = The pair before
duplicates-next = The next pair
duplicates-same-email = same e-mail
duplicates-same-phone = same telephone
duplicates-same-document = same travel document name
duplicates-same-delegation = same delegation
duplicates-stays = stays
duplicates-goes = goes into the other
duplicates-what = What only one of them has is kept in any case. Journeys, nights, sessions, meetings, offices and needs move to the one that stays.
duplicates-apart = These are two people
duplicates-apart-hint = They are not offered again; you can undo this
duplicates-held-apart =
    { $count ->
        [one] { $count } pair held to be two people
       *[other] { $count } pairs held to be two people
    }
duplicates-offer-again = Offer again
duplicates-merge = Make one person
duplicates-has-portrait = A portrait
duplicates-field = Field
duplicates-field-display_name = Display name
duplicates-field-sort_name = Sort name
duplicates-field-document_name = Travel document
duplicates-field-given_name = Given name
duplicates-field-family_name = Family name
duplicates-field-honorific = Honorific
duplicates-field-titles = Titles
duplicates-field-post_nominals = Post-nominals
duplicates-field-pronunciation = Pronunciation
duplicates-field-languages = Languages
duplicates-field-phone = Phone
duplicates-field-email = E-mail
duplicates-field-home_zone = Home time zone
duplicates-field-address_gender = Addressed as
duplicates-field-forms = Forms of address
duplicates-field-portrait = Portrait
