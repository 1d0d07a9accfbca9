-- Why: what was handed out must be found again: which state of the plan it said, who holds it, and whether it is still
-- right.

-- A published state of the plan.
CREATE TABLE issue (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 1000000),
    published_local TEXT NOT NULL CHECK (length(published_local) = 19),
    published_zone TEXT NOT NULL CHECK (length(published_zone) BETWEEN 1 AND 64),
    published_at INTEGER NOT NULL CHECK (published_at BETWEEN -2209161600 AND 7289827199),
    note TEXT NOT NULL CHECK (length(note) <= 2000)
) STRICT, WITHOUT ROWID;

-- What an issue says of one person's days, kept only where that is not what the issue before said. The person may be
-- gone by now.
CREATE TABLE issue_page (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    issue BLOB NOT NULL REFERENCES issue (id),
    person BLOB NOT NULL CHECK (length(person) = 16),
    items TEXT NOT NULL CHECK (length(items) <= 4000000),
    UNIQUE (issue, person)
) STRICT, WITHOUT ROWID;

-- A file that left the office. Without an issue it was a working copy, which nobody is said to hold.
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
