-- The change taken back last, unless something new was done after that.
SELECT done.position, done.kind, done.about, done.at, done.who, done.op, done.facts, done.rows, length(done.changeset) = 0 AS is_empty, 1 AS undone
FROM history AS done
JOIN history AS undo ON undo.about = done.position AND undo.kind = 'undo'
WHERE done.kind = 'change' AND length(done.changeset) > 0
    AND undo.position = (SELECT MAX(later.position) FROM history AS later WHERE later.about = done.position)
    AND undo.position > (SELECT MAX(change.position) FROM history AS change WHERE change.kind IN ('founding', 'change'))
ORDER BY undo.position DESC
LIMIT 1
