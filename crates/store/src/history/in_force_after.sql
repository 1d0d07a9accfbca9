-- Changes after a position that are in force, newest first.
SELECT done.position
FROM history AS done
WHERE done.position > ?1
    AND done.kind = 'change'
    AND (
        SELECT later.kind FROM history AS later WHERE later.about = done.position ORDER BY later.position DESC LIMIT 1
    ) IS NOT 'undo'
ORDER BY done.position DESC
