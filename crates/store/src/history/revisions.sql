-- How often each row was revised after it was made, and when last.
SELECT history_row.row_id, COUNT(*) - 1 AS revisions, MAX(history.at) AS at
FROM history_row
JOIN history ON history.position = history_row.position
GROUP BY history_row.row_id
