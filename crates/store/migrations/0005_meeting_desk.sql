-- Why: the desk for bilaterals: what a meeting was asked for, who answers for each side, when it may be, who interprets and
-- takes notes, the brief before it and what was agreed after it; and a desk's quota for one room.
--
-- New columns stand at the end of their tables and have a value for rows that were there before, so that changes recorded
-- by an older program can still be taken back.

ALTER TABLE desk_rules ADD COLUMN quota_per_room INTEGER CHECK (quota_per_room BETWEEN 1 AND 100);

ALTER TABLE meeting ADD COLUMN topic TEXT NOT NULL DEFAULT '' CHECK (length(topic) <= 2000);
ALTER TABLE meeting ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (length(priority) BETWEEN 1 AND 40);
ALTER TABLE meeting ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 5 AND 1440);
ALTER TABLE meeting ADD COLUMN plus INTEGER CHECK (plus BETWEEN 0 AND 100);
ALTER TABLE meeting ADD COLUMN interpretation TEXT NOT NULL DEFAULT 'none' CHECK (length(interpretation) BETWEEN 1 AND 40);
ALTER TABLE meeting ADD COLUMN note_taker INTEGER NOT NULL DEFAULT 0 CHECK (note_taker IN (0, 1));
ALTER TABLE meeting ADD COLUMN layout TEXT CHECK (length(layout) BETWEEN 1 AND 40);
ALTER TABLE meeting ADD COLUMN flags INTEGER NOT NULL DEFAULT 0 CHECK (flags IN (0, 1));
ALTER TABLE meeting ADD COLUMN press TEXT NOT NULL DEFAULT 'closed' CHECK (length(press) BETWEEN 1 AND 40);
ALTER TABLE meeting ADD COLUMN step_free INTEGER NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1));
ALTER TABLE meeting ADD COLUMN wished_venue BLOB REFERENCES venue (id);
ALTER TABLE meeting ADD COLUMN wished_space BLOB REFERENCES space (id);
ALTER TABLE meeting ADD COLUMN sensitivity TEXT NOT NULL DEFAULT 'normal' CHECK (length(sensitivity) BETWEEN 1 AND 40);
ALTER TABLE meeting ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
ALTER TABLE meeting ADD COLUMN received_on TEXT CHECK (
    length(received_on) = 10 AND received_on BETWEEN '1900-01-01' AND '2200-12-31'
);
ALTER TABLE meeting ADD COLUMN outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 10000);

-- A delegation's side of a meeting: whom it sends, what it answered, what it speaks and understands.
CREATE TABLE party (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    side TEXT NOT NULL CHECK (length(side) BETWEEN 1 AND 40),
    level TEXT NOT NULL CHECK (length(level) BETWEEN 1 AND 40),
    principal BLOB REFERENCES person (id),
    substitute BLOB REFERENCES person (id),
    plus INTEGER CHECK (plus BETWEEN 0 AND 100),
    speaks TEXT NOT NULL CHECK (length(speaks) <= 300),
    understands TEXT NOT NULL CHECK (length(understands) <= 300),
    answer TEXT NOT NULL CHECK (length(answer) BETWEEN 1 AND 40),
    answered_on TEXT CHECK (length(answered_on) = 10 AND answered_on BETWEEN '1900-01-01' AND '2200-12-31'),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (meeting, delegation)
) STRICT, WITHOUT ROWID;

-- A stretch of time in which a meeting may lie; without any, it may lie at any time.
CREATE TABLE meeting_window (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    starts_local TEXT NOT NULL CHECK (length(starts_local) = 19),
    starts_zone TEXT NOT NULL CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT NOT NULL CHECK (length(ends_local) = 19),
    ends_zone TEXT NOT NULL CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER NOT NULL CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

-- Somebody who serves meetings: interprets, takes notes, accompanies a delegation. With a delegation: works for it alone.
CREATE TABLE staff_member (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    task TEXT NOT NULL CHECK (length(task) BETWEEN 1 AND 40),
    delegation BLOB REFERENCES delegation (id),
    pairs TEXT NOT NULL CHECK (length(pairs) <= 500),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND 1440),
    most_minutes_per_day INTEGER CHECK (most_minutes_per_day BETWEEN 1 AND 1440),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    UNIQUE (person, task)
) STRICT, WITHOUT ROWID;

-- When somebody serves: on every day, or on one day instead. Without minutes: not at all. Without rows: always.
CREATE TABLE staff_hours (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff_member BLOB NOT NULL REFERENCES staff_member (id),
    day TEXT CHECK (length(day) = 10 AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    starts INTEGER CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER CHECK (ends BETWEEN 1 AND 2880 AND ends > starts AND ends - starts <= 1440),
    CHECK ((starts IS NULL) = (ends IS NULL))
) STRICT, WITHOUT ROWID;

-- What a delegation takes into a meeting. It is that delegation's own and no other side's.
CREATE TABLE brief (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    objectives TEXT NOT NULL CHECK (length(objectives) <= 10000),
    arguments TEXT NOT NULL CHECK (length(arguments) <= 10000),
    tactical_arguments TEXT NOT NULL CHECK (length(tactical_arguments) <= 10000),
    their_objectives TEXT NOT NULL CHECK (length(their_objectives) <= 10000),
    our_response TEXT NOT NULL CHECK (length(our_response) <= 10000),
    press_line TEXT NOT NULL CHECK (length(press_line) <= 10000),
    background TEXT NOT NULL CHECK (length(background) <= 20000),
    author TEXT NOT NULL CHECK (length(author) <= 200),
    cleared_by TEXT NOT NULL CHECK (length(cleared_by) <= 200),
    UNIQUE (meeting, delegation)
) STRICT, WITHOUT ROWID;

-- What was agreed in a meeting, and who follows it up.
CREATE TABLE commitment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    delegation BLOB REFERENCES delegation (id),
    owner TEXT NOT NULL CHECK (length(owner) <= 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    due TEXT CHECK (length(due) = 10 AND due BETWEEN '1900-01-01' AND '2200-12-31'),
    standing TEXT NOT NULL CHECK (length(standing) BETWEEN 1 AND 40),
    settled_on TEXT CHECK (length(settled_on) = 10 AND settled_on BETWEEN '1900-01-01' AND '2200-12-31')
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_wished_venue ON meeting (wished_venue);
CREATE INDEX meeting_wished_space ON meeting (wished_space);
CREATE INDEX party_delegation ON party (delegation);
CREATE INDEX party_principal ON party (principal);
CREATE INDEX party_substitute ON party (substitute);
CREATE INDEX meeting_window_meeting ON meeting_window (meeting);
CREATE INDEX staff_member_delegation ON staff_member (delegation);
CREATE INDEX staff_hours_staff_member ON staff_hours (staff_member);
CREATE INDEX brief_delegation ON brief (delegation);
CREATE INDEX commitment_meeting ON commitment (meeting);
CREATE INDEX commitment_delegation ON commitment (delegation);
