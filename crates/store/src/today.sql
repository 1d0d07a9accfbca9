-- Where all migrations together lead. Not written by hand: see the test of `migrations.rs`.

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
    outcome TEXT NOT NULL CHECK (length(outcome) <= 1000), precedence BLOB REFERENCES precedence_scheme (id),
    CHECK (starts_on <= ends_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    local_name TEXT NOT NULL CHECK (length(local_name) <= 300),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    zone TEXT CHECK (length(zone) BETWEEN 1 AND 64)
, population INTEGER CHECK (population BETWEEN 0 AND 1000000000), established_on TEXT
    CHECK (length(established_on) = 10 AND established_on BETWEEN '0001-01-01' AND '2200-12-31'), emblem BLOB REFERENCES picture (id), facts TEXT NOT NULL DEFAULT '' CHECK (length(facts) <= 10000)) STRICT, WITHOUT ROWID;

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
, cars INTEGER CHECK (cars BETWEEN 0 AND 10000), rooms INTEGER CHECK (rooms BETWEEN 0 AND 10000), badges INTEGER CHECK (badges BETWEEN 0 AND 10000), seats INTEGER CHECK (seats BETWEEN 0 AND 10000)) STRICT, WITHOUT ROWID;

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
, address_gender TEXT NOT NULL DEFAULT 'unsaid' CHECK (length(address_gender) BETWEEN 1 AND 40), envelope TEXT NOT NULL DEFAULT '' CHECK (length(envelope) <= 500), salutation TEXT NOT NULL DEFAULT '' CHECK (length(salutation) <= 300), spoken TEXT NOT NULL DEFAULT '' CHECK (length(spoken) <= 300), place_card TEXT NOT NULL DEFAULT '' CHECK (length(place_card) <= 300), forms_confirmed_by TEXT NOT NULL DEFAULT '' CHECK (length(forms_confirmed_by) <= 300), forms_confirmed_on TEXT
    CHECK (length(forms_confirmed_on) = 10 AND forms_confirmed_on BETWEEN '1900-01-01' AND '2200-12-31'), portrait BLOB REFERENCES picture (id), biography TEXT NOT NULL DEFAULT '' CHECK (length(biography) <= 10000)) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    body BLOB NOT NULL REFERENCES body (id),
    title TEXT NOT NULL CHECK (length(title) <= 300),
    local_title TEXT NOT NULL CHECK (length(local_title) <= 300),
    rank_class TEXT NOT NULL CHECK (length(rank_class) BETWEEN 1 AND 40),
    since TEXT CHECK (length(since) = 10 AND since BETWEEN '1900-01-01' AND '2200-12-31'),
    until TEXT CHECK (length(until) = 10 AND until BETWEEN '1900-01-01' AND '2200-12-31')
, represents BLOB REFERENCES office (id), acting INTEGER NOT NULL DEFAULT 0 CHECK (acting IN (0, 1))) STRICT, WITHOUT ROWID;

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
, position_latitude INTEGER CHECK (position_latitude BETWEEN -90000000 AND 90000000), position_longitude INTEGER CHECK (
    position_longitude BETWEEN -180000000 AND 180000000 AND (position_latitude IS NULL) = (position_longitude IS NULL)
), address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 500), arrival_minutes INTEGER CHECK (arrival_minutes BETWEEN 0 AND 1440), departure_minutes INTEGER CHECK (departure_minutes BETWEEN 0 AND 1440), connection_minutes INTEGER CHECK (connection_minutes BETWEEN 0 AND 1440), check_in_from INTEGER CHECK (check_in_from BETWEEN 0 AND 1439), check_out_by INTEGER CHECK (check_out_by BETWEEN 0 AND 1439), contact TEXT NOT NULL DEFAULT '' CHECK (length(contact) <= 300), phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 60), email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254)) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    address TEXT NOT NULL CHECK (length(address) <= 500),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 64)
, position_latitude INTEGER CHECK (position_latitude BETWEEN -90000000 AND 90000000), position_longitude INTEGER CHECK (
    position_longitude BETWEEN -180000000 AND 180000000 AND (position_latitude IS NULL) = (position_longitude IS NULL)
)) STRICT, WITHOUT ROWID;

CREATE TABLE space (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB NOT NULL REFERENCES venue (id),
    parent BLOB REFERENCES space (id) CHECK (parent <> id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    floor TEXT NOT NULL CHECK (length(floor) <= 100),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000)
, building TEXT NOT NULL DEFAULT '' CHECK (length(building) <= 200), area INTEGER CHECK (area BETWEEN 0 AND 1000000), step_free TEXT NOT NULL DEFAULT 'unknown' CHECK (length(step_free) BETWEEN 1 AND 40), booths INTEGER NOT NULL DEFAULT 0 CHECK (booths BETWEEN 0 AND 100), equipment TEXT NOT NULL DEFAULT '' CHECK (length(equipment) <= 1000), set_up_minutes INTEGER NOT NULL DEFAULT 0 CHECK (set_up_minutes BETWEEN 0 AND 10080), tear_down_minutes INTEGER NOT NULL DEFAULT 0 CHECK (tear_down_minutes BETWEEN 0 AND 10080), note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 10000)) STRICT, WITHOUT ROWID;

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
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)), principals_only INTEGER NOT NULL DEFAULT 0 CHECK (principals_only IN (0, 1)), track TEXT NOT NULL DEFAULT '' CHECK (length(track) <= 200), host_body BLOB REFERENCES body (id), heard_languages TEXT NOT NULL DEFAULT '' CHECK (length(heard_languages) <= 300), expected INTEGER CHECK (expected BETWEEN 0 AND 1000000), layout TEXT CHECK (length(layout) BETWEEN 1 AND 40),
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
    note TEXT NOT NULL CHECK (length(note) <= 10000), topic TEXT NOT NULL DEFAULT '' CHECK (length(topic) <= 2000), priority TEXT NOT NULL DEFAULT 'normal' CHECK (length(priority) BETWEEN 1 AND 40), minutes INTEGER CHECK (minutes BETWEEN 5 AND 1440), plus INTEGER CHECK (plus BETWEEN 0 AND 100), interpretation TEXT NOT NULL DEFAULT 'none' CHECK (length(interpretation) BETWEEN 1 AND 40), note_taker INTEGER NOT NULL DEFAULT 0 CHECK (note_taker IN (0, 1)), layout TEXT CHECK (length(layout) BETWEEN 1 AND 40), flags INTEGER NOT NULL DEFAULT 0 CHECK (flags IN (0, 1)), press TEXT NOT NULL DEFAULT 'closed' CHECK (length(press) BETWEEN 1 AND 40), step_free INTEGER NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1)), wished_venue BLOB REFERENCES venue (id), wished_space BLOB REFERENCES space (id), sensitivity TEXT NOT NULL DEFAULT 'normal' CHECK (length(sensitivity) BETWEEN 1 AND 40), pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)), received_on TEXT CHECK (
    length(received_on) = 10 AND received_on BETWEEN '1900-01-01' AND '2200-12-31'
), outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 10000),
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
    note TEXT NOT NULL CHECK (length(note) <= 10000), journey BLOB REFERENCES journey (id), departure_terminal TEXT NOT NULL DEFAULT '' CHECK (length(departure_terminal) <= 40), arrival_terminal TEXT NOT NULL DEFAULT '' CHECK (length(arrival_terminal) <= 40), estimated_departs_local TEXT CHECK (length(estimated_departs_local) = 19), estimated_departs_zone TEXT CHECK (length(estimated_departs_zone) BETWEEN 1 AND 64), estimated_departs_at INTEGER CHECK (
    estimated_departs_at BETWEEN -2209161600 AND 7289827199
    AND (estimated_departs_at IS NULL) = (estimated_departs_local IS NULL)
    AND (estimated_departs_at IS NULL) = (estimated_departs_zone IS NULL)
), estimated_arrives_local TEXT CHECK (length(estimated_arrives_local) = 19), estimated_arrives_zone TEXT CHECK (length(estimated_arrives_zone) BETWEEN 1 AND 64), estimated_arrives_at INTEGER CHECK (
    estimated_arrives_at BETWEEN -2209161600 AND 7289827199
    AND (estimated_arrives_at IS NULL) = (estimated_arrives_local IS NULL)
    AND (estimated_arrives_at IS NULL) = (estimated_arrives_zone IS NULL)
), actual_departs_local TEXT CHECK (length(actual_departs_local) = 19), actual_departs_zone TEXT CHECK (length(actual_departs_zone) BETWEEN 1 AND 64), actual_departs_at INTEGER CHECK (
    actual_departs_at BETWEEN -2209161600 AND 7289827199
    AND (actual_departs_at IS NULL) = (actual_departs_local IS NULL)
    AND (actual_departs_at IS NULL) = (actual_departs_zone IS NULL)
), actual_arrives_local TEXT CHECK (length(actual_arrives_local) = 19), actual_arrives_zone TEXT CHECK (length(actual_arrives_zone) BETWEEN 1 AND 64), actual_arrives_at INTEGER CHECK (
    actual_arrives_at BETWEEN -2209161600 AND 7289827199
    AND (actual_arrives_at IS NULL) = (actual_arrives_local IS NULL)
    AND (actual_arrives_at IS NULL) = (actual_arrives_zone IS NULL)
),
    CHECK (departs_at < arrives_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE traveller (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    leg BLOB NOT NULL REFERENCES leg (id),
    person BLOB NOT NULL REFERENCES person (id),
    seat TEXT NOT NULL CHECK (length(seat) <= 12), ticket_number TEXT NOT NULL DEFAULT '' CHECK (length(ticket_number) <= 40), ticket_name TEXT NOT NULL DEFAULT '' CHECK (length(ticket_name) <= 200), bags INTEGER CHECK (bags BETWEEN 0 AND 1000),
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
    note TEXT NOT NULL CHECK (length(note) <= 10000), booked_type BLOB REFERENCES room_type (id), room BLOB REFERENCES hotel_room (id), block BLOB REFERENCES room_block (id), shares_with BLOB REFERENCES stay (id) CHECK (shares_with <> id), payer TEXT CHECK (length(payer) BETWEEN 1 AND 40), rate INTEGER CHECK (rate BETWEEN 0 AND 1000000000), ready_from INTEGER CHECK (ready_from BETWEEN 0 AND 1439), kept_until INTEGER CHECK (kept_until BETWEEN 0 AND 1439), near_principal INTEGER NOT NULL DEFAULT 0 CHECK (near_principal IN (0, 1)), step_free INTEGER NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1)), twin INTEGER NOT NULL DEFAULT 0 CHECK (twin IN (0, 1)), quiet INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1)), late_check_out INTEGER NOT NULL DEFAULT 0 CHECK (late_check_out IN (0, 1)), do_not_move INTEGER NOT NULL DEFAULT 0 CHECK (do_not_move IN (0, 1)),
    CHECK (check_in < check_out)
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay BLOB NOT NULL REFERENCES stay (id),
    person BLOB NOT NULL REFERENCES person (id),
    UNIQUE (stay, person)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX leg_from_place ON leg (from_place);

CREATE INDEX leg_to_place ON leg (to_place);

CREATE INDEX traveller_person ON traveller (person);

CREATE INDEX stay_hotel ON stay (hotel);

CREATE INDEX guest_person ON guest (person);

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

CREATE TABLE history_row (
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    position INTEGER NOT NULL REFERENCES history (position),
    noun TEXT NOT NULL CHECK (length(noun) BETWEEN 1 AND 40),
    PRIMARY KEY (row_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_row_position ON history_row (position);

CREATE TABLE picture (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 4096),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 4096),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 524288)
) STRICT, WITHOUT ROWID;

CREATE TABLE body_name (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body BLOB NOT NULL REFERENCES body (id),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    UNIQUE (body, language)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE precedence_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scheme BLOB NOT NULL REFERENCES precedence_scheme (id),
    delegation BLOB NOT NULL REFERENCES delegation (id),
    follows BLOB REFERENCES delegation (id) CHECK (follows <> delegation),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    UNIQUE (scheme, delegation)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE rule_setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    rule TEXT NOT NULL UNIQUE CHECK (length(rule) BETWEEN 1 AND 60),
    level TEXT CHECK (length(level) BETWEEN 1 AND 40),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE distinct_people (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one BLOB NOT NULL REFERENCES person (id),
    other BLOB NOT NULL REFERENCES person (id),
    UNIQUE (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX distinct_people_other ON distinct_people (other);

CREATE TABLE space_layout (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    space BLOB NOT NULL REFERENCES space (id),
    layout TEXT NOT NULL CHECK (length(layout) BETWEEN 1 AND 40),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000),
    set_up_minutes INTEGER CHECK (set_up_minutes BETWEEN 0 AND 10080),
    tear_down_minutes INTEGER CHECK (tear_down_minutes BETWEEN 0 AND 10080),
    UNIQUE (space, layout)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_hours (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    venue BLOB REFERENCES venue (id),
    space BLOB REFERENCES space (id) CHECK ((venue IS NULL) <> (space IS NULL)),
    day TEXT CHECK (length(day) = 10 AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    opens INTEGER CHECK (opens BETWEEN 0 AND 1439),
    closes INTEGER CHECK (closes BETWEEN 1 AND 2880 AND closes > opens AND closes - opens <= 1440),
    CHECK ((opens IS NULL) = (closes IS NULL))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE closure_allowance (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    closure BLOB NOT NULL REFERENCES closure (id),
    delegation BLOB REFERENCES delegation (id),
    purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 40),
    CHECK ((purpose IS NULL) <> (delegation IS NULL)),
    UNIQUE (closure, delegation, purpose)
) STRICT, WITHOUT ROWID;

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
    turnover_minutes INTEGER CHECK (turnover_minutes BETWEEN 0 AND 1440), quota_per_room INTEGER CHECK (quota_per_room BETWEEN 1 AND 100),
    CHECK ((opens IS NULL) = (closes IS NULL)),
    CHECK ((confirm_by IS NULL) = (confirm_days_before IS NULL))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "room_booking" (
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
    challenger BLOB REFERENCES "room_booking" (id) CHECK (challenger <> id),
    series BLOB REFERENCES booking_series (id),
    series_day TEXT CHECK (length(series_day) = 10 AND (series_day IS NULL) = (series IS NULL)),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE staff_hours (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff_member BLOB NOT NULL REFERENCES staff_member (id),
    day TEXT CHECK (length(day) = 10 AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    starts INTEGER CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER CHECK (ends BETWEEN 1 AND 2880 AND ends > starts AND ends - starts <= 1440),
    CHECK ((starts IS NULL) = (ends IS NULL))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE connecting_rooms (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one BLOB NOT NULL REFERENCES hotel_room (id),
    other BLOB NOT NULL REFERENCES hotel_room (id) CHECK (one < other),
    UNIQUE (one, other)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE issue (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 1000000),
    published_local TEXT NOT NULL CHECK (length(published_local) = 19),
    published_zone TEXT NOT NULL CHECK (length(published_zone) BETWEEN 1 AND 64),
    published_at INTEGER NOT NULL CHECK (published_at BETWEEN -2209161600 AND 7289827199),
    note TEXT NOT NULL CHECK (length(note) <= 2000)
) STRICT, WITHOUT ROWID;

CREATE TABLE issue_page (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    issue BLOB NOT NULL REFERENCES issue (id),
    person BLOB NOT NULL CHECK (length(person) = 16),
    items TEXT NOT NULL CHECK (length(items) <= 4000000),
    UNIQUE (issue, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE handout (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    issue BLOB REFERENCES issue (id),
    audience TEXT NOT NULL CHECK (length(audience) BETWEEN 1 AND 40),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    format TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 40),
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    handed_local TEXT NOT NULL CHECK (length(handed_local) = 19),
    handed_zone TEXT NOT NULL CHECK (length(handed_zone) BETWEEN 1 AND 64),
    handed_at INTEGER NOT NULL CHECK (handed_at BETWEEN -2209161600 AND 7289827199)
) STRICT, WITHOUT ROWID;

CREATE INDEX issue_page_person ON issue_page (person);

CREATE INDEX handout_person ON handout (person, handed_at);

CREATE INDEX handout_issue ON handout (issue);

CREATE TABLE paper_handout (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    paper TEXT NOT NULL CHECK (length(paper) BETWEEN 1 AND 40),
    about BLOB NOT NULL CHECK (length(about) = 16),
    issue BLOB REFERENCES issue (id),
    audience TEXT NOT NULL CHECK (length(audience) BETWEEN 1 AND 40),
    recipient TEXT NOT NULL CHECK (length(recipient) <= 300),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    format TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 40),
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    handed_local TEXT NOT NULL CHECK (length(handed_local) = 19),
    handed_zone TEXT NOT NULL CHECK (length(handed_zone) BETWEEN 1 AND 64),
    handed_at INTEGER NOT NULL CHECK (handed_at BETWEEN -2209161600 AND 7289827199)
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_handout_about ON paper_handout (about, handed_at);

CREATE INDEX paper_handout_issue ON paper_handout (issue);
