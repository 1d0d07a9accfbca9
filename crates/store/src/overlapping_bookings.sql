-- Two confirmed bookings that overlap, of one space or of a whole and a part of it. The triggers make this impossible; a
-- repaired or foreign file may still hold one. In each space and all it is a part of, bookings in order of time must not
-- overlap; of the wholes above a space only those bookings count that meet one of its own.
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
SELECT 1
FROM above
JOIN room_booking AS below ON below.space = above.space AND below.status = 'confirmed'
JOIN room_booking AS held ON held.space = above.whole AND held.status = 'confirmed'
    AND held.starts_at < below.ends_at AND held.ends_at > below.starts_at
LIMIT 1
