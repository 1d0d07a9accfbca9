-- Why: two people who look like one and are two are offered for merging no more.
CREATE TABLE distinct_people (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one BLOB NOT NULL REFERENCES person (id),
    other BLOB NOT NULL REFERENCES person (id),
    UNIQUE (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

CREATE INDEX distinct_people_other ON distinct_people (other);
