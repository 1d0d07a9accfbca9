-- Why: protocol and travel in full, so that one check can join flights, transfers, nights, sessions and meetings.
--
-- New columns stand at the end of their tables and have a value for rows that were there before, so that changes recorded
-- by an older program can still be taken back. Positions are in millionths of a degree: whole numbers compare exactly.

CREATE TABLE picture (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 4096),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 4096),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 524288)
) STRICT, WITHOUT ROWID;

ALTER TABLE body ADD COLUMN population INTEGER CHECK (population BETWEEN 0 AND 1000000000);
ALTER TABLE body ADD COLUMN established_on TEXT
    CHECK (length(established_on) = 10 AND established_on BETWEEN '0001-01-01' AND '2200-12-31');
ALTER TABLE body ADD COLUMN emblem BLOB REFERENCES picture (id);

CREATE TABLE body_name (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body BLOB NOT NULL REFERENCES body (id),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    UNIQUE (body, language)
) STRICT, WITHOUT ROWID;

ALTER TABLE delegation ADD COLUMN cars INTEGER CHECK (cars BETWEEN 0 AND 10000);
ALTER TABLE delegation ADD COLUMN rooms INTEGER CHECK (rooms BETWEEN 0 AND 10000);
ALTER TABLE delegation ADD COLUMN badges INTEGER CHECK (badges BETWEEN 0 AND 10000);
ALTER TABLE delegation ADD COLUMN seats INTEGER CHECK (seats BETWEEN 0 AND 10000);

ALTER TABLE person ADD COLUMN address_gender TEXT NOT NULL DEFAULT 'unsaid' CHECK (length(address_gender) BETWEEN 1 AND 40);
ALTER TABLE person ADD COLUMN envelope TEXT NOT NULL DEFAULT '' CHECK (length(envelope) <= 500);
ALTER TABLE person ADD COLUMN salutation TEXT NOT NULL DEFAULT '' CHECK (length(salutation) <= 300);
ALTER TABLE person ADD COLUMN spoken TEXT NOT NULL DEFAULT '' CHECK (length(spoken) <= 300);
ALTER TABLE person ADD COLUMN place_card TEXT NOT NULL DEFAULT '' CHECK (length(place_card) <= 300);
ALTER TABLE person ADD COLUMN forms_confirmed_by TEXT NOT NULL DEFAULT '' CHECK (length(forms_confirmed_by) <= 300);
ALTER TABLE person ADD COLUMN forms_confirmed_on TEXT
    CHECK (length(forms_confirmed_on) = 10 AND forms_confirmed_on BETWEEN '1900-01-01' AND '2200-12-31');
ALTER TABLE person ADD COLUMN portrait BLOB REFERENCES picture (id);

ALTER TABLE office ADD COLUMN represents BLOB REFERENCES office (id);
ALTER TABLE office ADD COLUMN acting INTEGER NOT NULL DEFAULT 0 CHECK (acting IN (0, 1));

-- What must be known of few and kept for a short time only; never in another table.
CREATE TABLE sensitive_need (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    code TEXT NOT NULL CHECK (length(code) <= 8),
    text TEXT NOT NULL CHECK (length(text) <= 4000),
    purpose TEXT NOT NULL CHECK (length(purpose) <= 500),
    basis TEXT NOT NULL CHECK (length(basis) BETWEEN 1 AND 40),
    collected_on TEXT NOT NULL CHECK (length(collected_on) = 10 AND collected_on BETWEEN '1900-01-01' AND '2200-12-31'),
    delete_after TEXT NOT NULL CHECK (length(delete_after) = 10 AND delete_after BETWEEN '1900-01-01' AND '2200-12-31'),
    audience TEXT NOT NULL CHECK (length(audience) <= 300)
) STRICT, WITHOUT ROWID;

CREATE TABLE precedence_scheme (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    letter TEXT NOT NULL CHECK (length(letter) <= 8),
    comparators TEXT NOT NULL CHECK (length(comparators) BETWEEN 1 AND 1000),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000)
) STRICT, WITHOUT ROWID;

-- A place given by hand, and why.
CREATE TABLE precedence_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scheme BLOB NOT NULL REFERENCES precedence_scheme (id),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    follows BLOB REFERENCES delegation (id) CHECK (follows <> delegation),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    UNIQUE (scheme, delegation)
) STRICT, WITHOUT ROWID;

ALTER TABLE forum ADD COLUMN precedence BLOB REFERENCES precedence_scheme (id);

ALTER TABLE place ADD COLUMN position_latitude INTEGER CHECK (position_latitude BETWEEN -90000000 AND 90000000);
ALTER TABLE place ADD COLUMN position_longitude INTEGER CHECK (
    position_longitude BETWEEN -180000000 AND 180000000 AND (position_latitude IS NULL) = (position_longitude IS NULL)
);
ALTER TABLE place ADD COLUMN address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 500);
ALTER TABLE place ADD COLUMN arrival_minutes INTEGER CHECK (arrival_minutes BETWEEN 0 AND 1440);
ALTER TABLE place ADD COLUMN departure_minutes INTEGER CHECK (departure_minutes BETWEEN 0 AND 1440);
ALTER TABLE place ADD COLUMN connection_minutes INTEGER CHECK (connection_minutes BETWEEN 0 AND 1440);

ALTER TABLE venue ADD COLUMN position_latitude INTEGER CHECK (position_latitude BETWEEN -90000000 AND 90000000);
ALTER TABLE venue ADD COLUMN position_longitude INTEGER CHECK (
    position_longitude BETWEEN -180000000 AND 180000000 AND (position_latitude IS NULL) = (position_longitude IS NULL)
);

-- Minutes from one place or venue to another. One direction: the way down the hill may be shorter.
CREATE TABLE transit_time (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    from_place BLOB REFERENCES place (id),
    from_venue BLOB REFERENCES venue (id) CHECK ((from_place IS NULL) <> (from_venue IS NULL)),
    to_place BLOB REFERENCES place (id),
    to_venue BLOB REFERENCES venue (id) CHECK ((to_place IS NULL) <> (to_venue IS NULL)),
    service TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 40),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT, WITHOUT ROWID;

CREATE TABLE journey (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    direction TEXT NOT NULL CHECK (length(direction) BETWEEN 1 AND 40),
    title TEXT NOT NULL CHECK (length(title) <= 300),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

ALTER TABLE leg ADD COLUMN journey BLOB REFERENCES journey (id);
ALTER TABLE leg ADD COLUMN departure_terminal TEXT NOT NULL DEFAULT '' CHECK (length(departure_terminal) <= 40);
ALTER TABLE leg ADD COLUMN arrival_terminal TEXT NOT NULL DEFAULT '' CHECK (length(arrival_terminal) <= 40);
ALTER TABLE leg ADD COLUMN estimated_departs_local TEXT CHECK (length(estimated_departs_local) = 19);
ALTER TABLE leg ADD COLUMN estimated_departs_zone TEXT CHECK (length(estimated_departs_zone) BETWEEN 1 AND 64);
ALTER TABLE leg ADD COLUMN estimated_departs_at INTEGER CHECK (
    estimated_departs_at BETWEEN -2209161600 AND 7289827199
    AND (estimated_departs_at IS NULL) = (estimated_departs_local IS NULL)
    AND (estimated_departs_at IS NULL) = (estimated_departs_zone IS NULL)
);
ALTER TABLE leg ADD COLUMN estimated_arrives_local TEXT CHECK (length(estimated_arrives_local) = 19);
ALTER TABLE leg ADD COLUMN estimated_arrives_zone TEXT CHECK (length(estimated_arrives_zone) BETWEEN 1 AND 64);
ALTER TABLE leg ADD COLUMN estimated_arrives_at INTEGER CHECK (
    estimated_arrives_at BETWEEN -2209161600 AND 7289827199
    AND (estimated_arrives_at IS NULL) = (estimated_arrives_local IS NULL)
    AND (estimated_arrives_at IS NULL) = (estimated_arrives_zone IS NULL)
);
ALTER TABLE leg ADD COLUMN actual_departs_local TEXT CHECK (length(actual_departs_local) = 19);
ALTER TABLE leg ADD COLUMN actual_departs_zone TEXT CHECK (length(actual_departs_zone) BETWEEN 1 AND 64);
ALTER TABLE leg ADD COLUMN actual_departs_at INTEGER CHECK (
    actual_departs_at BETWEEN -2209161600 AND 7289827199
    AND (actual_departs_at IS NULL) = (actual_departs_local IS NULL)
    AND (actual_departs_at IS NULL) = (actual_departs_zone IS NULL)
);
ALTER TABLE leg ADD COLUMN actual_arrives_local TEXT CHECK (length(actual_arrives_local) = 19);
ALTER TABLE leg ADD COLUMN actual_arrives_zone TEXT CHECK (length(actual_arrives_zone) BETWEEN 1 AND 64);
ALTER TABLE leg ADD COLUMN actual_arrives_at INTEGER CHECK (
    actual_arrives_at BETWEEN -2209161600 AND 7289827199
    AND (actual_arrives_at IS NULL) = (actual_arrives_local IS NULL)
    AND (actual_arrives_at IS NULL) = (actual_arrives_zone IS NULL)
);

ALTER TABLE traveller ADD COLUMN ticket_number TEXT NOT NULL DEFAULT '' CHECK (length(ticket_number) <= 40);
ALTER TABLE traveller ADD COLUMN ticket_name TEXT NOT NULL DEFAULT '' CHECK (length(ticket_name) <= 200);
ALTER TABLE traveller ADD COLUMN bags INTEGER CHECK (bags BETWEEN 0 AND 1000);

CREATE TABLE driver (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    phone TEXT NOT NULL CHECK (length(phone) <= 60),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE vehicle (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    plate TEXT NOT NULL CHECK (length(plate) <= 40),
    seats INTEGER CHECK (seats BETWEEN 0 AND 1000),
    bags INTEGER CHECK (bags BETWEEN 0 AND 10000),
    step_free TEXT NOT NULL CHECK (length(step_free) BETWEEN 1 AND 40),
    service TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 40),
    driver BLOB REFERENCES driver (id),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE movement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    service TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 40),
    status TEXT NOT NULL CHECK (length(status) BETWEEN 1 AND 40),
    from_place BLOB REFERENCES place (id),
    from_venue BLOB REFERENCES venue (id) CHECK ((from_place IS NULL) <> (from_venue IS NULL)),
    to_place BLOB REFERENCES place (id),
    to_venue BLOB REFERENCES venue (id) CHECK ((to_place IS NULL) <> (to_venue IS NULL)),
    starts_local TEXT NOT NULL CHECK (length(starts_local) = 19),
    starts_zone TEXT NOT NULL CHECK (length(starts_zone) BETWEEN 1 AND 64),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -2209161600 AND 7289827199),
    ends_local TEXT NOT NULL CHECK (length(ends_local) = 19),
    ends_zone TEXT NOT NULL CHECK (length(ends_zone) BETWEEN 1 AND 64),
    ends_at INTEGER NOT NULL CHECK (ends_at BETWEEN -2209161600 AND 7289827199),
    vehicle BLOB REFERENCES vehicle (id),
    driver BLOB REFERENCES driver (id),
    greeter TEXT NOT NULL CHECK (length(greeter) <= 300),
    sign_text TEXT NOT NULL CHECK (length(sign_text) <= 300),
    bags INTEGER CHECK (bags BETWEEN 0 AND 10000),
    leg BLOB REFERENCES leg (id),
    note TEXT NOT NULL CHECK (length(note) <= 10000),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE passenger (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    movement BLOB NOT NULL REFERENCES movement (id),
    person BLOB NOT NULL REFERENCES person (id),
    UNIQUE (movement, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE session ADD COLUMN principals_only INTEGER NOT NULL DEFAULT 0 CHECK (principals_only IN (0, 1));

-- What an office decided about a rule; a rule without a row has its own level and minutes.
CREATE TABLE rule_setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    rule TEXT NOT NULL UNIQUE CHECK (length(rule) BETWEEN 1 AND 60),
    level TEXT CHECK (length(level) BETWEEN 1 AND 40),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080)
) STRICT, WITHOUT ROWID;

-- A conflict set aside. `proof` is what the conflict rested on when it was; when that changes, the waiver has ended.
CREATE TABLE waiver (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    conflict TEXT NOT NULL UNIQUE CHECK (length(conflict) BETWEEN 1 AND 300),
    proof TEXT NOT NULL CHECK (length(proof) BETWEEN 1 AND 2000),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    granted_by TEXT NOT NULL CHECK (length(granted_by) <= 200),
    granted_local TEXT NOT NULL CHECK (length(granted_local) = 19),
    granted_zone TEXT NOT NULL CHECK (length(granted_zone) BETWEEN 1 AND 64),
    granted_at INTEGER NOT NULL CHECK (granted_at BETWEEN -2209161600 AND 7289827199)
) STRICT, WITHOUT ROWID;

-- Which column of an office's lists means what, remembered from the last import of the same headings.
CREATE TABLE column_mapping (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    noun TEXT NOT NULL CHECK (length(noun) BETWEEN 1 AND 40),
    headings TEXT NOT NULL CHECK (length(headings) BETWEEN 1 AND 20000),
    mapping TEXT NOT NULL CHECK (length(mapping) BETWEEN 1 AND 20000),
    UNIQUE (noun, headings)
) STRICT, WITHOUT ROWID;

CREATE INDEX body_emblem ON body (emblem) WHERE emblem IS NOT NULL;
CREATE INDEX person_portrait ON person (portrait) WHERE portrait IS NOT NULL;
CREATE INDEX office_represents ON office (represents) WHERE represents IS NOT NULL;
CREATE INDEX sensitive_need_person ON sensitive_need (person);
CREATE INDEX precedence_move_delegation ON precedence_move (delegation);
CREATE INDEX precedence_move_follows ON precedence_move (follows) WHERE follows IS NOT NULL;
CREATE INDEX transit_time_from_place ON transit_time (from_place) WHERE from_place IS NOT NULL;
CREATE INDEX transit_time_from_venue ON transit_time (from_venue) WHERE from_venue IS NOT NULL;
CREATE INDEX transit_time_to_place ON transit_time (to_place) WHERE to_place IS NOT NULL;
CREATE INDEX transit_time_to_venue ON transit_time (to_venue) WHERE to_venue IS NOT NULL;
CREATE INDEX leg_journey ON leg (journey) WHERE journey IS NOT NULL;
CREATE INDEX vehicle_driver ON vehicle (driver) WHERE driver IS NOT NULL;
CREATE INDEX movement_from_place ON movement (from_place) WHERE from_place IS NOT NULL;
CREATE INDEX movement_from_venue ON movement (from_venue) WHERE from_venue IS NOT NULL;
CREATE INDEX movement_to_place ON movement (to_place) WHERE to_place IS NOT NULL;
CREATE INDEX movement_to_venue ON movement (to_venue) WHERE to_venue IS NOT NULL;
CREATE INDEX movement_vehicle ON movement (vehicle) WHERE vehicle IS NOT NULL;
CREATE INDEX movement_driver ON movement (driver) WHERE driver IS NOT NULL;
CREATE INDEX movement_leg ON movement (leg) WHERE leg IS NOT NULL;
CREATE INDEX passenger_person ON passenger (person);
