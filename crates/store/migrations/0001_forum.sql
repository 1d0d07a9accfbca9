-- The first nouns of a forum, the history of their changes, and the rule that no space is firmly booked twice.
--
-- Habits every table keeps: STRICT, a 16-byte UUID version 7 as key, NOT NULL unless "not known" is a fact, a limit on
-- the length of every text. A time is three columns: `_local` (the wall clock, 2018-06-20T14:00:00), `_zone` (the IANA
-- name) and `_at` (UTC, seconds since 1970). Days and instants lie in the years 1900 to 2200, to the width of a zone.
-- Foreign keys refuse rather than cascade; they are plain (NO ACTION) instead of RESTRICT so that a recorded change can
-- be undone in one go with the checks at its end.

CREATE TABLE forum (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    short_code TEXT NOT NULL CHECK (length(short_code) <= 20),
    edition TEXT NOT NULL CHECK (length(edition) <= 100),
    host BLOB REFERENCES body (id),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
    starts_on TEXT NOT NULL CHECK (length(starts_on) = 10 AND starts_on BETWEEN '1900-01-01' AND '2200-12-31'),
    ends_on TEXT NOT NULL CHECK (length(ends_on) = 10 AND ends_on BETWEEN '1900-01-01' AND '2200-12-31'),
    cover TEXT NOT NULL CHECK (length(cover) <= 10000),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 1000),
    CHECK (starts_on <= ends_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    local_name TEXT NOT NULL CHECK (length(local_name) <= 300),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    zone TEXT CHECK (length(zone) BETWEEN 1 AND 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body BLOB NOT NULL REFERENCES body (id),
    role TEXT NOT NULL CHECK (length(role) <= 500)
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body BLOB NOT NULL REFERENCES body (id),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    category TEXT NOT NULL CHECK (length(category) <= 40),
    file_code TEXT NOT NULL CHECK (length(file_code) <= 40),
    languages TEXT NOT NULL CHECK (length(languages) <= 300),
    focal_point TEXT NOT NULL CHECK (length(focal_point) <= 300),
    liaison_officer TEXT NOT NULL CHECK (length(liaison_officer) <= 300),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 300),
    sort_name TEXT NOT NULL CHECK (length(sort_name) <= 300),
    document_name TEXT NOT NULL CHECK (length(document_name) <= 300),
    given_name TEXT NOT NULL CHECK (length(given_name) <= 200),
    family_name TEXT NOT NULL CHECK (length(family_name) <= 200),
    honorific TEXT NOT NULL CHECK (length(honorific) <= 100),
    titles TEXT NOT NULL CHECK (length(titles) <= 200),
    post_nominals TEXT NOT NULL CHECK (length(post_nominals) <= 100),
    pronunciation TEXT NOT NULL CHECK (length(pronunciation) <= 300),
    languages TEXT NOT NULL CHECK (length(languages) <= 300),
    phone TEXT NOT NULL CHECK (length(phone) <= 60),
    email TEXT NOT NULL CHECK (length(email) <= 254),
    home_zone TEXT CHECK (length(home_zone) BETWEEN 1 AND 64),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    fictitious INTEGER NOT NULL CHECK (fictitious IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    body BLOB NOT NULL REFERENCES body (id),
    title TEXT NOT NULL CHECK (length(title) <= 300),
    local_title TEXT NOT NULL CHECK (length(local_title) <= 300),
    rank_class TEXT NOT NULL CHECK (length(rank_class) BETWEEN 1 AND 40),
    since TEXT CHECK (length(since) = 10 AND since BETWEEN '1900-01-01' AND '2200-12-31'),
    until TEXT CHECK (length(until) = 10 AND until BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    person BLOB NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 40),
    function TEXT NOT NULL CHECK (length(function) <= 300),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    UNIQUE (delegation, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    code TEXT NOT NULL CHECK (length(code) <= 12),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    address TEXT NOT NULL CHECK (length(address) <= 500),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE space (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB NOT NULL REFERENCES venue (id),
    parent BLOB REFERENCES space (id) CHECK (parent <> id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    floor TEXT NOT NULL CHECK (length(floor) <= 100),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL CHECK (length(code) <= 40),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    neutral_title TEXT NOT NULL CHECK (length(neutral_title) <= 500),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    mode TEXT NOT NULL CHECK (length(mode) BETWEEN 1 AND 40),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
    starts_local TEXT CHECK (length(starts_local) = 19),
    starts_zone TEXT CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT CHECK (length(ends_local) = 19),
    ends_zone TEXT CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    space BLOB REFERENCES space (id),
    venue BLOB REFERENCES venue (id),
    link TEXT NOT NULL CHECK (length(link) <= 1000),
    access TEXT NOT NULL CHECK (length(access) <= 200),
    dress TEXT NOT NULL CHECK (length(dress) <= 200),
    languages TEXT NOT NULL CHECK (length(languages) <= 300),
    part_of TEXT NOT NULL CHECK (length(part_of) <= 500),
    theme BLOB REFERENCES theme (id),
    source TEXT NOT NULL CHECK (length(source) <= 2000),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    CHECK ((starts_at IS NULL) = (starts_local IS NULL) AND (starts_at IS NULL) = (starts_zone IS NULL)),
    CHECK ((ends_at IS NULL) = (ends_local IS NULL) AND (ends_at IS NULL) = (ends_zone IS NULL)),
    CHECK (ends_at IS NULL OR starts_at < ends_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES session (id),
    person BLOB NOT NULL REFERENCES person (id),
    function TEXT NOT NULL CHECK (length(function) BETWEEN 1 AND 40),
    mode TEXT NOT NULL CHECK (length(mode) BETWEEN 1 AND 40),
    UNIQUE (session, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    neutral_title TEXT NOT NULL CHECK (length(neutral_title) <= 500),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    starts_local TEXT CHECK (length(starts_local) = 19),
    starts_zone TEXT CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT CHECK (length(ends_local) = 19),
    ends_zone TEXT CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    space BLOB REFERENCES space (id),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    CHECK ((starts_at IS NULL) = (starts_local IS NULL) AND (starts_at IS NULL) = (starts_zone IS NULL)),
    CHECK ((ends_at IS NULL) = (ends_local IS NULL) AND (ends_at IS NULL) = (ends_zone IS NULL)),
    CHECK (ends_at IS NULL OR starts_at < ends_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    person BLOB NOT NULL REFERENCES person (id),
    delegation BLOB REFERENCES delegation (id),
    side TEXT NOT NULL CHECK (length(side) BETWEEN 1 AND 40),
    function TEXT NOT NULL CHECK (length(function) BETWEEN 1 AND 40),
    UNIQUE (meeting, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE room_booking (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    space BLOB NOT NULL REFERENCES space (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40),
    status TEXT NOT NULL CHECK (status IN ('hold', 'option', 'confirmed', 'released')),
    starts_local TEXT NOT NULL CHECK (length(starts_local) = 19),
    starts_zone TEXT NOT NULL CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT NOT NULL CHECK (length(ends_local) = 19),
    ends_zone TEXT NOT NULL CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER NOT NULL CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 10080),
    tear_down_minutes INTEGER NOT NULL CHECK (tear_down_minutes BETWEEN 0 AND 10080),
    session BLOB REFERENCES session (id),
    meeting BLOB REFERENCES meeting (id),
    headcount INTEGER CHECK (headcount BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE leg (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    carrier TEXT NOT NULL CHECK (length(carrier) <= 100),
    number TEXT NOT NULL CHECK (length(number) <= 20),
    from_place BLOB NOT NULL REFERENCES place (id),
    to_place BLOB NOT NULL REFERENCES place (id),
    departs_local TEXT NOT NULL CHECK (length(departs_local) = 19),
    departs_zone TEXT NOT NULL CHECK (length(departs_zone) BETWEEN 1 AND 64),
    departs_at INTEGER NOT NULL CHECK (departs_at BETWEEN -2209161600 AND 7289827199),
    arrives_local TEXT NOT NULL CHECK (length(arrives_local) = 19),
    arrives_zone TEXT NOT NULL CHECK (length(arrives_zone) BETWEEN 1 AND 64),
    arrives_at INTEGER NOT NULL CHECK (arrives_at BETWEEN -2209161600 AND 7289827199),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    booking_reference TEXT NOT NULL CHECK (length(booking_reference) <= 40),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    CHECK (departs_at < arrives_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE traveller (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    leg BLOB NOT NULL REFERENCES leg (id),
    person BLOB NOT NULL REFERENCES person (id),
    seat TEXT NOT NULL CHECK (length(seat) <= 12),
    UNIQUE (leg, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE stay (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hotel BLOB NOT NULL REFERENCES place (id),
    check_in TEXT NOT NULL CHECK (length(check_in) = 10 AND check_in BETWEEN '1900-01-01' AND '2200-12-31'),
    check_out TEXT NOT NULL CHECK (length(check_out) = 10 AND check_out BETWEEN '1900-01-01' AND '2200-12-31'),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    room_type TEXT NOT NULL CHECK (length(room_type) <= 100),
    room_number TEXT NOT NULL CHECK (length(room_number) <= 40),
    confirmation TEXT NOT NULL CHECK (length(confirmation) <= 60),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    CHECK (check_in < check_out)
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay BLOB NOT NULL REFERENCES stay (id),
    person BLOB NOT NULL REFERENCES person (id),
    UNIQUE (stay, person)
) STRICT, WITHOUT ROWID;

-- A foreign key is checked from the parent's side by looking for children, so each has an index.
CREATE INDEX partner_body ON partner (body);
CREATE INDEX delegation_body ON delegation (body);
CREATE INDEX office_person ON office (person);
CREATE INDEX office_body ON office (body);
CREATE INDEX membership_person ON membership (person);
CREATE INDEX space_venue ON space (venue);
CREATE INDEX space_parent ON space (parent);
CREATE INDEX session_space ON session (space);
CREATE INDEX session_venue ON session (venue);
CREATE INDEX session_theme ON session (theme);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX meeting_space ON meeting (space);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX participant_delegation ON participant (delegation);
CREATE INDEX room_booking_space ON room_booking (space);
CREATE INDEX room_booking_session ON room_booking (session);
CREATE INDEX room_booking_meeting ON room_booking (meeting);
CREATE INDEX leg_from_place ON leg (from_place);
CREATE INDEX leg_to_place ON leg (to_place);
CREATE INDEX traveller_person ON traveller (person);
CREATE INDEX stay_hotel ON stay (hotel);
CREATE INDEX guest_person ON guest (person);

-- Confirmed bookings of a space never overlap, so of those that start before a new one ends, only the one that starts
-- last can still be running when the new one starts: one look at one row decides. These triggers judge and write
-- nothing, so that changes received from another office are judged in the same way.
CREATE INDEX room_booking_confirmed ON room_booking (space, starts_at) WHERE status = 'confirmed';

CREATE TRIGGER room_booking_confirmed_insert BEFORE INSERT ON room_booking WHEN NEW.status = 'confirmed' BEGIN
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE (
        SELECT held.ends_at FROM room_booking AS held
        WHERE held.space = NEW.space AND held.status = 'confirmed'
            AND held.starts_at < NEW.ends_at AND held.id <> NEW.id
        ORDER BY held.starts_at DESC LIMIT 1
    ) > NEW.starts_at;
END;

CREATE TRIGGER room_booking_confirmed_update BEFORE UPDATE OF id, space, starts_at, ends_at, status ON room_booking
WHEN NEW.status = 'confirmed' BEGIN
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE (
        SELECT held.ends_at FROM room_booking AS held
        WHERE held.space = NEW.space AND held.status = 'confirmed'
            AND held.starts_at < NEW.ends_at AND held.id <> OLD.id
        ORDER BY held.starts_at DESC LIMIT 1
    ) > NEW.starts_at;
END;

-- What was done, in this file's own order. The changeset is what SQLite recorded of the change; `about` names the
-- entry an undo or a redo is about. `id` stays the same wherever an entry travels; `position` is only local.
CREATE TABLE history (
    position INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('founding', 'change', 'undo', 'redo')),
    about INTEGER REFERENCES history (position) CHECK ((about IS NULL) = (kind IN ('founding', 'change'))),
    at INTEGER NOT NULL CHECK (at BETWEEN -2209161600 AND 7289827199),
    who TEXT NOT NULL CHECK (length(who) <= 200),
    op TEXT NOT NULL CHECK (length(op) BETWEEN 1 AND 60),
    facts TEXT NOT NULL CHECK (length(facts) <= 20000),
    schema INTEGER NOT NULL,
    zone_data TEXT NOT NULL CHECK (length(zone_data) <= 40),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    changeset BLOB NOT NULL
) STRICT;

CREATE INDEX history_about ON history (about) WHERE about IS NOT NULL;

-- Which entries touched which row: what an undo must look at, and how often a calendar item was revised.
CREATE TABLE history_row (
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    position INTEGER NOT NULL REFERENCES history (position),
    noun TEXT NOT NULL CHECK (length(noun) BETWEEN 1 AND 40),
    PRIMARY KEY (row_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_row_position ON history_row (position);
