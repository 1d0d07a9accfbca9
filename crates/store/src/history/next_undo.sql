-- The last change that is in force and has its contents.
SELECT
    done.position, done.kind, done.about, done.at, done.who, done.op, done.facts, done.rows, length(done.changeset) = 0 AS is_empty,
    (
        SELECT later.kind FROM history AS later WHERE later.about = done.position ORDER BY later.position DESC LIMIT 1
    ) IS 'undo' AS undone
FROM history AS done
WHERE done.kind = 'change' AND length(done.changeset) > 0
    AND (SELECT later.kind FROM history AS later WHERE later.about = done.position ORDER BY later.position DESC LIMIT 1) IS NOT 'undo'
ORDER BY done.position DESC
LIMIT 1
