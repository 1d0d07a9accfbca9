-- Why: the room desk: layouts, hours, closures, the ladder of holds, series, desk rules, and who is called to a session.
--
-- New columns stand at the end of their tables and have a value for rows that were there before, so that changes recorded
-- by an older program can still be taken back. Minutes of a day are counted from its midnight on the wall clock; more than
-- 1440 is the next day.

ALTER TABLE space ADD COLUMN building TEXT NOT NULL DEFAULT '' CHECK (length(building) <= 200);
ALTER TABLE space ADD COLUMN area INTEGER CHECK (area BETWEEN 0 AND 1000000);
ALTER TABLE space ADD COLUMN step_free TEXT NOT NULL DEFAULT 'unknown' CHECK (length(step_free) BETWEEN 1 AND 40);
ALTER TABLE space ADD COLUMN booths INTEGER NOT NULL DEFAULT 0 CHECK (booths BETWEEN 0 AND 100);
ALTER TABLE space ADD COLUMN equipment TEXT NOT NULL DEFAULT '' CHECK (length(equipment) <= 1000);
ALTER TABLE space ADD COLUMN set_up_minutes INTEGER NOT NULL DEFAULT 0 CHECK (set_up_minutes BETWEEN 0 AND 10080);
ALTER TABLE space ADD COLUMN tear_down_minutes INTEGER NOT NULL DEFAULT 0 CHECK (tear_down_minutes BETWEEN 0 AND 10080);
ALTER TABLE space ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 10000);

-- A way of furnishing a space: each seats its own number of people and takes its own time.
CREATE TABLE space_layout (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    space BLOB NOT NULL REFERENCES space (id),
    layout TEXT NOT NULL CHECK (length(layout) BETWEEN 1 AND 40),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000),
    set_up_minutes INTEGER CHECK (set_up_minutes BETWEEN 0 AND 10080),
    tear_down_minutes INTEGER CHECK (tear_down_minutes BETWEEN 0 AND 10080),
    UNIQUE (space, layout)
) STRICT, WITHOUT ROWID;

-- When a venue or a space can be used: on every day, or on one day instead. Without minutes it is shut all day.
CREATE TABLE opening_hours (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB REFERENCES venue (id),
    space BLOB REFERENCES space (id) CHECK ((venue IS NULL) <> (space IS NULL)),
    day TEXT CHECK (length(day) = 10 AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    opens INTEGER CHECK (opens BETWEEN 0 AND 1439),
    closes INTEGER CHECK (closes BETWEEN 1 AND 2880 AND closes > opens AND closes - opens <= 1440),
    CHECK ((opens IS NULL) = (closes IS NULL))
) STRICT, WITHOUT ROWID;

-- A stretch of time in which a venue or a space cannot be used (a closure) or is kept for some (a blocking).
CREATE TABLE closure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB REFERENCES venue (id),
    space BLOB REFERENCES space (id) CHECK ((venue IS NULL) <> (space IS NULL)),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    reason TEXT NOT NULL CHECK (length(reason) <= 500),
    starts_local TEXT NOT NULL CHECK (length(starts_local) = 19),
    starts_zone TEXT NOT NULL CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT NOT NULL CHECK (length(ends_local) = 19),
    ends_zone TEXT NOT NULL CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER NOT NULL CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

-- Who may use the space all the same: a delegation, or whatever serves a purpose.
CREATE TABLE closure_allowance (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    closure BLOB NOT NULL REFERENCES closure (id),
    delegation BLOB REFERENCES delegation (id),
    purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 40),
    CHECK ((purpose IS NULL) <> (delegation IS NULL)),
    UNIQUE (closure, delegation, purpose)
) STRICT, WITHOUT ROWID;

-- Bookings of the same hours on many days. Each day's booking is a row of its own; days left out can be added back.
CREATE TABLE booking_series (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    rhythm TEXT NOT NULL CHECK (length(rhythm) BETWEEN 1 AND 40),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10 AND first_day BETWEEN '1900-01-01' AND '2200-12-31'),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day BETWEEN '1900-01-01' AND '2200-12-31'),
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 20160 AND ends > starts),
    CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE series_skip (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    series BLOB NOT NULL REFERENCES booking_series (id),
    day TEXT NOT NULL CHECK (length(day) = 10 AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    UNIQUE (series, day)
) STRICT, WITHOUT ROWID;

-- What a room desk allows: of one venue, or of the whole forum.
CREATE TABLE desk_rules (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB UNIQUE REFERENCES venue (id),
    purposes TEXT NOT NULL CHECK (length(purposes) <= 500),
    slot_minutes INTEGER CHECK (slot_minutes BETWEEN 5 AND 1440),
    opens INTEGER CHECK (opens BETWEEN 0 AND 1439),
    closes INTEGER CHECK (closes BETWEEN 1 AND 2880 AND closes > opens),
    quota_per_day INTEGER CHECK (quota_per_day BETWEEN 1 AND 100),
    non_consecutive INTEGER NOT NULL CHECK (non_consecutive IN (0, 1)),
    tiers TEXT NOT NULL CHECK (length(tiers) <= 1000),
    confirm_days_before INTEGER CHECK (confirm_days_before BETWEEN 0 AND 60),
    confirm_by INTEGER CHECK (confirm_by BETWEEN 0 AND 1439),
    turnover_minutes INTEGER CHECK (turnover_minutes BETWEEN 0 AND 1440),
    CHECK ((opens IS NULL) = (closes IS NULL)),
    CHECK ((confirm_by IS NULL) = (confirm_days_before IS NULL))
) STRICT, WITHOUT ROWID;

ALTER TABLE session ADD COLUMN track TEXT NOT NULL DEFAULT '' CHECK (length(track) <= 200);
ALTER TABLE session ADD COLUMN host_body BLOB REFERENCES body (id);
ALTER TABLE session ADD COLUMN heard_languages TEXT NOT NULL DEFAULT '' CHECK (length(heard_languages) <= 300);
ALTER TABLE session ADD COLUMN expected INTEGER CHECK (expected BETWEEN 0 AND 1000000);
ALTER TABLE session ADD COLUMN layout TEXT CHECK (length(layout) BETWEEN 1 AND 40);

-- Who is called to a session: a whole delegation or one person, how firmly, and what they answered.
CREATE TABLE invitation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES session (id),
    delegation BLOB REFERENCES delegation (id),
    person BLOB REFERENCES person (id) CHECK ((delegation IS NULL) <> (person IS NULL)),
    call TEXT NOT NULL CHECK (length(call) BETWEEN 1 AND 40),
    principal_only INTEGER NOT NULL CHECK (principal_only IN (0, 1)),
    plus INTEGER CHECK (plus BETWEEN 0 AND 10000),
    reply TEXT NOT NULL CHECK (length(reply) BETWEEN 1 AND 40),
    replied_on TEXT CHECK (length(replied_on) = 10 AND replied_on BETWEEN '1900-01-01' AND '2200-12-31'),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (session, delegation),
    UNIQUE (session, person)
) STRICT, WITHOUT ROWID;

-- The ladder of a booking has more steps than the first version knew, and its minutes may be left to its room, so the
-- table is made anew. An option was a hold under another name; its word stays allowed for changes recorded with it.
CREATE TABLE room_booking_next (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    space BLOB NOT NULL REFERENCES space (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40),
    status TEXT NOT NULL CHECK (status IN ('inquiry', 'hold', 'option', 'confirmed', 'released', 'cancelled')),
    starts_local TEXT NOT NULL CHECK (length(starts_local) = 19),
    starts_zone TEXT NOT NULL CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT NOT NULL CHECK (length(ends_local) = 19),
    ends_zone TEXT NOT NULL CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER NOT NULL CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    set_up_minutes INTEGER CHECK (set_up_minutes BETWEEN 0 AND 10080),
    tear_down_minutes INTEGER CHECK (tear_down_minutes BETWEEN 0 AND 10080),
    session BLOB REFERENCES session (id),
    meeting BLOB REFERENCES meeting (id),
    headcount INTEGER CHECK (headcount BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    neutral_title TEXT NOT NULL DEFAULT '' CHECK (length(neutral_title) <= 500),
    delegation BLOB REFERENCES delegation (id),
    layout TEXT CHECK (length(layout) BETWEEN 1 AND 40),
    equipment TEXT NOT NULL DEFAULT '' CHECK (length(equipment) <= 1000),
    booths INTEGER NOT NULL DEFAULT 0 CHECK (booths BETWEEN 0 AND 100),
    step_free INTEGER NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1)),
    hold_rank INTEGER CHECK (hold_rank BETWEEN 1 AND 1000),
    hold_expires_local TEXT CHECK (length(hold_expires_local) = 19),
    hold_expires_zone TEXT CHECK (length(hold_expires_zone) BETWEEN 1 AND 64),
    hold_expires_at INTEGER CHECK (
        hold_expires_at BETWEEN -2209161600 AND 7289827199
        AND (hold_expires_at IS NULL) = (hold_expires_local IS NULL)
        AND (hold_expires_at IS NULL) = (hold_expires_zone IS NULL)
    ),
    challenger BLOB REFERENCES room_booking_next (id) CHECK (challenger <> id),
    series BLOB REFERENCES booking_series (id),
    series_day TEXT CHECK (length(series_day) = 10 AND (series_day IS NULL) = (series IS NULL)),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

INSERT INTO room_booking_next (
    id, space, title, purpose, status, starts_local, starts_zone, starts_at, ends_local, ends_zone, ends_at,
    set_up_minutes, tear_down_minutes, session, meeting, headcount, note
)
SELECT
    id, space, title, purpose, status, starts_local, starts_zone, starts_at, ends_local, ends_zone, ends_at,
    set_up_minutes, tear_down_minutes, session, meeting, headcount, note
FROM room_booking;

DROP TABLE room_booking;
ALTER TABLE room_booking_next RENAME TO room_booking;

CREATE INDEX space_layout_space ON space_layout (space);
CREATE INDEX opening_hours_venue ON opening_hours (venue);
CREATE INDEX opening_hours_space ON opening_hours (space);
CREATE INDEX closure_venue ON closure (venue);
CREATE INDEX closure_space ON closure (space);
CREATE INDEX closure_allowance_delegation ON closure_allowance (delegation);
CREATE INDEX session_host_body ON session (host_body);
CREATE INDEX invitation_delegation ON invitation (delegation);
CREATE INDEX invitation_person ON invitation (person);
CREATE INDEX room_booking_space ON room_booking (space);
CREATE INDEX room_booking_session ON room_booking (session);
CREATE INDEX room_booking_meeting ON room_booking (meeting);
CREATE INDEX room_booking_delegation ON room_booking (delegation);
CREATE INDEX room_booking_challenger ON room_booking (challenger);
CREATE INDEX room_booking_series ON room_booking (series);

-- Confirmed bookings of a space never overlap, so of those that start before a new one ends, only the one that starts
-- last can still be running when the new one starts: one look at one row decides. The whole of a divisible room and its
-- parts, at any depth, are one room in this respect; each of them is looked at in the same way. The triggers judge and
-- write nothing, so that changes received from another office are judged in the same way.
CREATE INDEX room_booking_confirmed ON room_booking (space, starts_at) WHERE status = 'confirmed';

CREATE TRIGGER room_booking_confirmed_insert BEFORE INSERT ON room_booking WHEN NEW.status = 'confirmed' BEGIN
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE EXISTS (
        WITH RECURSIVE
        whole (id) AS (
            SELECT NEW.space UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        ),
        part (id) AS (
            SELECT NEW.space UNION
            SELECT space.id FROM space JOIN part ON space.parent = part.id
        )
        SELECT 1 FROM (SELECT id FROM whole UNION SELECT id FROM part) AS related
        WHERE (
            SELECT held.ends_at FROM room_booking AS held
            WHERE held.space = related.id AND held.status = 'confirmed'
                AND held.starts_at < NEW.ends_at AND held.id <> NEW.id
            ORDER BY held.starts_at DESC LIMIT 1
        ) > NEW.starts_at
    );
END;

CREATE TRIGGER room_booking_confirmed_update BEFORE UPDATE OF id, space, starts_at, ends_at, status ON room_booking
WHEN NEW.status = 'confirmed' BEGIN
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE EXISTS (
        WITH RECURSIVE
        whole (id) AS (
            SELECT NEW.space UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        ),
        part (id) AS (
            SELECT NEW.space UNION
            SELECT space.id FROM space JOIN part ON space.parent = part.id
        )
        SELECT 1 FROM (SELECT id FROM whole UNION SELECT id FROM part) AS related
        WHERE (
            SELECT held.ends_at FROM room_booking AS held
            WHERE held.space = related.id AND held.status = 'confirmed'
                AND held.starts_at < NEW.ends_at AND held.id <> OLD.id
            ORDER BY held.starts_at DESC LIMIT 1
        ) > NEW.starts_at
    );
END;

-- Putting a space into another joins their bookings: what is confirmed below may not overlap what is confirmed above. A
-- space is never inside itself. A new space has neither bookings nor parts, but a replaced one does.
CREATE TRIGGER space_parent_insert BEFORE INSERT ON space WHEN NEW.parent IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'SPACE_INSIDE_ITSELF')
    WHERE EXISTS (
        WITH RECURSIVE whole (id) AS (
            SELECT NEW.parent UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        )
        SELECT 1 FROM whole WHERE whole.id = NEW.id
    );
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE EXISTS (
        WITH RECURSIVE
        whole (id) AS (
            SELECT NEW.parent UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        ),
        part (id) AS (
            SELECT NEW.id UNION
            SELECT space.id FROM space JOIN part ON space.parent = part.id
        )
        SELECT 1
        FROM part
        JOIN room_booking AS below ON below.space = part.id AND below.status = 'confirmed'
        JOIN whole
        WHERE (
            SELECT held.ends_at FROM room_booking AS held
            WHERE held.space = whole.id AND held.status = 'confirmed'
                AND held.starts_at < below.ends_at AND held.id <> below.id
            ORDER BY held.starts_at DESC LIMIT 1
        ) > below.starts_at
    );
END;

CREATE TRIGGER space_parent_update BEFORE UPDATE OF id, parent ON space WHEN NEW.parent IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'SPACE_INSIDE_ITSELF')
    WHERE EXISTS (
        WITH RECURSIVE whole (id) AS (
            SELECT NEW.parent UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        )
        SELECT 1 FROM whole WHERE whole.id IN (NEW.id, OLD.id)
    );
    SELECT RAISE(ABORT, 'SPACE_DOUBLE_BOOKED')
    WHERE EXISTS (
        WITH RECURSIVE
        whole (id) AS (
            SELECT NEW.parent UNION
            SELECT space.parent FROM space JOIN whole ON space.id = whole.id WHERE space.parent IS NOT NULL
        ),
        part (id) AS (
            SELECT OLD.id UNION
            SELECT space.id FROM space JOIN part ON space.parent = part.id
        )
        SELECT 1
        FROM part
        JOIN room_booking AS below ON below.space = part.id AND below.status = 'confirmed'
        JOIN whole
        WHERE (
            SELECT held.ends_at FROM room_booking AS held
            WHERE held.space = whole.id AND held.status = 'confirmed'
                AND held.starts_at < below.ends_at AND held.id <> below.id
            ORDER BY held.starts_at DESC LIMIT 1
        ) > below.starts_at
    );
END;
