-- Two stays of different households in one hotel room on one night. The triggers make this impossible; a repaired or foreign
-- file may still hold one.
SELECT 1
FROM stay AS one
JOIN stay AS other ON other.room = one.room AND other.id > one.id
WHERE one.status NOT IN ('cancelled', 'no_show') AND other.status NOT IN ('cancelled', 'no_show')
    AND one.check_in < other.check_out AND other.check_in < one.check_out
    AND coalesce(one.shares_with, one.id) <> coalesce(other.shares_with, other.id)
LIMIT 1
