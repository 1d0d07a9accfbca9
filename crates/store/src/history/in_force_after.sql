-- What was done after a position and still holds, newest first: changes, and undos of what stood before it.
SELECT done.position
FROM history AS done
WHERE done.position > ?1
    AND (
        (
            done.kind = 'change'
            AND (
                SELECT later.kind FROM history AS later
                WHERE later.about = done.position ORDER BY later.position DESC LIMIT 1
            ) IS NOT 'undo'
        )
        OR (
            done.kind = 'undo'
            AND done.about < ?1
            AND done.position = (SELECT MAX(later.position) FROM history AS later WHERE later.about = done.about)
        )
    )
ORDER BY done.position DESC
