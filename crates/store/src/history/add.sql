INSERT INTO history (id, kind, about, at, who, op, facts, schema, zone_data, rows, changeset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
