-- What stands before a position, newest first. The last undo or redo of a change tells whether it is in force.
SELECT
    done.position, done.kind, done.about, done.at, done.who, done.op, done.facts, done.rows, length(done.changeset) = 0 AS is_empty,
    (
        SELECT later.kind FROM history AS later WHERE later.about = done.position ORDER BY later.position DESC LIMIT 1
    ) IS 'undo' AS undone
FROM history AS done
WHERE done.position < ?1
ORDER BY done.position DESC
LIMIT ?2
