# What does not fit. `known` is "no" when one of the two has no announced end, so no minutes can be counted.

conflict-space-double-booked = { $known ->
        [yes] { $space } is used twice: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) share { $minutes } min.
       *[no] { $space } is used twice: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) start in each other’s time.
    }
conflict-person-in-two-places = { $known ->
        [yes] { $person } is expected in two places: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) share { $minutes } min.
       *[no] { $person } is expected in two places: “{ $first }” ({ $first_when }) and “{ $second }” ({ $second_when }) start in each other’s time.
    }
