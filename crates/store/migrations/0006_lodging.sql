-- Why: the lodging desk: hotels with their types of rooms and their rooms, what was contracted with them for which night and
-- kept for which delegation, what a stay asks for, and every rooming list that was sent.
--
-- New columns stand at the end of their tables and have a value for rows that were there before, so that changes recorded
-- by an older program can still be taken back.

ALTER TABLE place ADD COLUMN check_in_from INTEGER CHECK (check_in_from BETWEEN 0 AND 1439);
ALTER TABLE place ADD COLUMN check_out_by INTEGER CHECK (check_out_by BETWEEN 0 AND 1439);
ALTER TABLE place ADD COLUMN contact TEXT NOT NULL DEFAULT '' CHECK (length(contact) <= 300);
ALTER TABLE place ADD COLUMN phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 60);
ALTER TABLE place ADD COLUMN email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254);

-- Rooms of a hotel that are alike.
CREATE TABLE room_type (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hotel BLOB NOT NULL REFERENCES place (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    code TEXT NOT NULL CHECK (length(code) <= 20),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 100),
    beds INTEGER NOT NULL CHECK (beds BETWEEN 1 AND 20),
    sleeps INTEGER NOT NULL CHECK (sleeps BETWEEN 1 AND 40),
    accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (hotel, name)
) STRICT, WITHOUT ROWID;

-- A room with its number. With a space it is also a room of the programme, by day between the two minutes where they are
-- given, and otherwise whenever nobody stays in it.
CREATE TABLE hotel_room (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hotel BLOB NOT NULL REFERENCES place (id),
    room_type BLOB NOT NULL REFERENCES room_type (id),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    floor TEXT NOT NULL CHECK (length(floor) <= 40),
    accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
    out_of_service INTEGER NOT NULL CHECK (out_of_service IN (0, 1)),
    space BLOB UNIQUE REFERENCES space (id),
    day_from INTEGER CHECK (day_from BETWEEN 0 AND 1438),
    day_until INTEGER CHECK (day_until BETWEEN 1 AND 1439 AND day_until > day_from),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (hotel, number),
    CHECK ((day_from IS NULL) = (day_until IS NULL))
) STRICT, WITHOUT ROWID;

-- Two rooms with a door between them.
CREATE TABLE connecting_rooms (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one BLOB NOT NULL REFERENCES hotel_room (id),
    other BLOB NOT NULL REFERENCES hotel_room (id) CHECK (one < other),
    UNIQUE (one, other)
) STRICT, WITHOUT ROWID;

-- Rooms a hotel keeps for the forum. Money is in the smallest unit of its currency.
CREATE TABLE room_block (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hotel BLOB NOT NULL REFERENCES place (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    standing TEXT NOT NULL CHECK (length(standing) BETWEEN 1 AND 40),
    payer TEXT NOT NULL CHECK (length(payer) BETWEEN 1 AND 40),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    deposit INTEGER CHECK (deposit BETWEEN 0 AND 100000000000),
    deposit_due TEXT CHECK (length(deposit_due) = 10 AND deposit_due BETWEEN '1900-01-01' AND '2200-12-31'),
    deposit_paid_on TEXT CHECK (length(deposit_paid_on) = 10 AND deposit_paid_on BETWEEN '1900-01-01' AND '2200-12-31'),
    cut_off TEXT CHECK (length(cut_off) = 10 AND cut_off BETWEEN '1900-01-01' AND '2200-12-31'),
    attrition_percent INTEGER CHECK (attrition_percent BETWEEN 0 AND 100),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    UNIQUE (hotel, name)
) STRICT, WITHOUT ROWID;

-- How many rooms of a type a block has on one night, and how many more may be given out, and why.
CREATE TABLE block_night (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    block BLOB NOT NULL REFERENCES room_block (id),
    room_type BLOB NOT NULL REFERENCES room_type (id),
    night TEXT NOT NULL CHECK (length(night) = 10 AND night BETWEEN '1900-01-01' AND '2200-12-31'),
    contracted INTEGER NOT NULL CHECK (contracted BETWEEN 0 AND 10000),
    rate INTEGER CHECK (rate BETWEEN 0 AND 1000000000),
    shoulder INTEGER NOT NULL CHECK (shoulder IN (0, 1)),
    over INTEGER NOT NULL CHECK (over BETWEEN 0 AND 10000),
    over_reason TEXT NOT NULL CHECK (length(over_reason) <= 1000 AND (over = 0) = (over_reason = '')),
    UNIQUE (block, room_type, night)
) STRICT, WITHOUT ROWID;

-- What of a block is kept for one delegation.
CREATE TABLE sub_block (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    block BLOB NOT NULL REFERENCES room_block (id),
    room_type BLOB NOT NULL REFERENCES room_type (id),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    first_night TEXT NOT NULL CHECK (length(first_night) = 10 AND first_night BETWEEN '1900-01-01' AND '2200-12-31'),
    end_night TEXT NOT NULL CHECK (length(end_night) = 10 AND end_night BETWEEN '1900-01-01' AND '2200-12-31'),
    rooms INTEGER NOT NULL CHECK (rooms BETWEEN 1 AND 10000),
    CHECK (first_night < end_night)
) STRICT, WITHOUT ROWID;

ALTER TABLE stay ADD COLUMN booked_type BLOB REFERENCES room_type (id);
ALTER TABLE stay ADD COLUMN room BLOB REFERENCES hotel_room (id);
ALTER TABLE stay ADD COLUMN block BLOB REFERENCES room_block (id);
ALTER TABLE stay ADD COLUMN shares_with BLOB REFERENCES stay (id) CHECK (shares_with <> id);
ALTER TABLE stay ADD COLUMN payer TEXT CHECK (length(payer) BETWEEN 1 AND 40);
ALTER TABLE stay ADD COLUMN rate INTEGER CHECK (rate BETWEEN 0 AND 1000000000);
ALTER TABLE stay ADD COLUMN ready_from INTEGER CHECK (ready_from BETWEEN 0 AND 1439);
ALTER TABLE stay ADD COLUMN kept_until INTEGER CHECK (kept_until BETWEEN 0 AND 1439);
ALTER TABLE stay ADD COLUMN near_principal INTEGER NOT NULL DEFAULT 0 CHECK (near_principal IN (0, 1));
ALTER TABLE stay ADD COLUMN step_free INTEGER NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1));
ALTER TABLE stay ADD COLUMN twin INTEGER NOT NULL DEFAULT 0 CHECK (twin IN (0, 1));
ALTER TABLE stay ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1));
ALTER TABLE stay ADD COLUMN late_check_out INTEGER NOT NULL DEFAULT 0 CHECK (late_check_out IN (0, 1));
ALTER TABLE stay ADD COLUMN do_not_move INTEGER NOT NULL DEFAULT 0 CHECK (do_not_move IN (0, 1));

-- A list of who sleeps where, as a hotel was sent it. Its lines are what it said then, whatever becomes of the stays.
CREATE TABLE rooming_list (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hotel BLOB NOT NULL REFERENCES place (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000),
    forum_title TEXT NOT NULL CHECK (length(forum_title) <= 300),
    hotel_name TEXT NOT NULL CHECK (length(hotel_name) <= 300),
    sent_local TEXT NOT NULL CHECK (length(sent_local) = 19),
    sent_zone TEXT NOT NULL CHECK (length(sent_zone) BETWEEN 1 AND 64),
    sent_at INTEGER NOT NULL CHECK (sent_at BETWEEN -2209161600 AND 7289827199),
    recipient TEXT NOT NULL CHECK (length(recipient) <= 300),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (hotel, number)
) STRICT, WITHOUT ROWID;

-- `stay` is the stay it was about, which may be gone by now.
CREATE TABLE rooming_line (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    list BLOB NOT NULL REFERENCES rooming_list (id),
    stay BLOB NOT NULL CHECK (length(stay) = 16),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    guests TEXT NOT NULL CHECK (length(guests) <= 4000),
    delegation TEXT NOT NULL CHECK (length(delegation) <= 1000),
    room_type TEXT NOT NULL CHECK (length(room_type) <= 100),
    room_number TEXT NOT NULL CHECK (length(room_number) <= 40),
    check_in TEXT NOT NULL CHECK (length(check_in) = 10 AND check_in BETWEEN '1900-01-01' AND '2200-12-31'),
    check_out TEXT NOT NULL CHECK (length(check_out) = 10 AND check_out BETWEEN '1900-01-01' AND '2200-12-31'),
    arrives TEXT NOT NULL CHECK (length(arrives) <= 200),
    leaves TEXT NOT NULL CHECK (length(leaves) <= 200),
    payer TEXT NOT NULL CHECK (length(payer) <= 40),
    requests TEXT NOT NULL CHECK (length(requests) <= 1000),
    confirmation TEXT NOT NULL CHECK (length(confirmation) <= 60),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    UNIQUE (list, stay)
) STRICT, WITHOUT ROWID;

CREATE INDEX hotel_room_type ON hotel_room (room_type);
CREATE INDEX connecting_rooms_other ON connecting_rooms (other);
CREATE INDEX block_night_type ON block_night (room_type);
CREATE INDEX sub_block_block ON sub_block (block);
CREATE INDEX sub_block_type ON sub_block (room_type);
CREATE INDEX sub_block_delegation ON sub_block (delegation);
CREATE INDEX stay_booked_type ON stay (booked_type);
CREATE INDEX stay_room ON stay (room, check_in);
CREATE INDEX stay_block ON stay (block);
CREATE INDEX stay_shares_with ON stay (shares_with);

-- No room has guests of two stays on one night, unless they share it: one stay names the other, or both name a third.
-- These triggers judge and write nothing, so that changes received from another office are judged in the same way.
CREATE TRIGGER stay_room_insert BEFORE INSERT ON stay
WHEN NEW.room IS NOT NULL AND NEW.status NOT IN ('cancelled', 'no_show') BEGIN
    SELECT RAISE(ABORT, 'ROOM_TAKEN') WHERE EXISTS (
        SELECT 1 FROM stay AS held
        WHERE held.room = NEW.room AND held.id <> NEW.id AND held.status NOT IN ('cancelled', 'no_show')
            AND held.check_in < NEW.check_out AND held.check_out > NEW.check_in
            AND coalesce(held.shares_with, held.id) <> coalesce(NEW.shares_with, NEW.id)
    );
END;

CREATE TRIGGER stay_room_update BEFORE UPDATE OF id, room, check_in, check_out, status, shares_with ON stay
WHEN NEW.room IS NOT NULL AND NEW.status NOT IN ('cancelled', 'no_show') BEGIN
    SELECT RAISE(ABORT, 'ROOM_TAKEN') WHERE EXISTS (
        SELECT 1 FROM stay AS held
        WHERE held.room = NEW.room AND held.id <> OLD.id AND held.status NOT IN ('cancelled', 'no_show')
            AND held.check_in < NEW.check_out AND held.check_out > NEW.check_in
            AND coalesce(held.shares_with, held.id) <> coalesce(NEW.shares_with, NEW.id)
    );
END;
