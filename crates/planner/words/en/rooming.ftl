# Rooming lists: what became of a line, and what is said of them on the command line.

line-change-new = New
line-change-amended = Amended
line-change-cancelled = Cancelled
line-change-same = As before

line-field-guests = Guests
line-field-delegation = Delegation
line-field-room_type = Room type
line-field-room_number = Room number
line-field-check_in = Check-in
line-field-check_out = Check-out
line-field-arrives = Arrives
line-field-leaves = Leaves
line-field-payer = Paid by
line-field-requests = Requests
line-field-confirmation = Confirmation number
line-field-status = Status

rooming-head = { $number ->
        [none] { $hotel }, as it would be sent now
       *[other] { $hotel }, rooming list { $number }, sent { $when }
    }
rooming-since = Since list { $since }: { $new } new, { $amended } amended, { $cancelled } cancelled
rooming-totals = Rooms { $rooms }, room-nights { $nights }, guests { $guests }
rooming-no-news = Nothing changed since list { $since }
rooming-written = Wrote { $files } into { $folder }
rooming-was = { $field }: { $before } → { $after }
rooming-nobody = guest to be named
rooming-is-open = open
