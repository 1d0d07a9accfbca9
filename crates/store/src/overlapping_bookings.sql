-- Two confirmed bookings of one space that overlap. The triggers make this impossible; a repaired or foreign file may
-- still hold one.
SELECT 1
FROM (
    SELECT starts_at, LAG(ends_at) OVER (PARTITION BY space ORDER BY starts_at) AS previous_ends_at
    FROM room_booking WHERE status = 'confirmed'
)
WHERE previous_ends_at > starts_at
LIMIT 1
