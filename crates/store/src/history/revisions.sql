-- Where in the history each row was changed last, and when.
SELECT history_row.row_id, MAX(history_row.position) AS latest, MAX(history.at) AS at
FROM history_row
JOIN history ON history.position = history_row.position
GROUP BY history_row.row_id
