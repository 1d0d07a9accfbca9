INSERT INTO picture (id, media_type, width, height, bytes)
VALUES (?1, ?2, ?3, ?4, ?5)
