-- Why: an office hands out more than itineraries. A briefing book says who somebody is and what a city is like, and every
-- file that left must be found again.

ALTER TABLE person ADD COLUMN biography TEXT NOT NULL DEFAULT '' CHECK (length(biography) <= 10000);
ALTER TABLE body ADD COLUMN facts TEXT NOT NULL DEFAULT '' CHECK (length(facts) <= 10000);

-- A file of any other document that left the office. What it is about may be gone by now.
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
