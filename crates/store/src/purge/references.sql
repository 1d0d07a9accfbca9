-- The columns of a table that refer to another row and may be empty.
SELECT key."from"
FROM pragma_foreign_key_list(?1) AS key
JOIN pragma_table_info(?1) AS info ON info.name = key."from"
WHERE info."notnull" = 0
ORDER BY key."from"
