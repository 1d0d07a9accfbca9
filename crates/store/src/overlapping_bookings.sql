-- Two confirmed bookings that overlap, of one space or of a whole and a part of it, or a space inside itself. The triggers
-- make this impossible; a repaired or foreign file may still hold one. In each space, bookings in order of time must not
-- overlap. Where they do not, only the booking of a whole that starts last before one of a part ends can still be running
-- when that one starts: one look for each booking and each space around it.
WITH RECURSIVE above (space, whole) AS (
    SELECT id, parent FROM space WHERE parent IS NOT NULL UNION
    SELECT above.space, space.parent FROM above JOIN space ON space.id = above.whole WHERE space.parent IS NOT NULL
)
SELECT 1
FROM (
    SELECT starts_at, LAG(ends_at) OVER (PARTITION BY space ORDER BY starts_at) AS previous_ends_at
    FROM room_booking WHERE status = 'confirmed'
)
WHERE previous_ends_at > starts_at
UNION ALL
SELECT 1 FROM above WHERE space = whole
UNION ALL
SELECT 1
FROM above
JOIN room_booking AS below ON below.space = above.space AND below.status = 'confirmed'
WHERE (
    SELECT held.ends_at FROM room_booking AS held
    WHERE held.space = above.whole AND held.status = 'confirmed' AND held.starts_at < below.ends_at
    ORDER BY held.starts_at DESC LIMIT 1
) > below.starts_at
LIMIT 1
