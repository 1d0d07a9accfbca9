//! The hard rules and the cost, written from the text of the format alone, slot by slot and without any of the engine's
//! own reasoning: slow and plain.

use attache_scheduler::format::{Assignment, Instance, Span};

/// Which hard rules a schedule breaks, in words; none when it keeps all of them.
pub fn broken(instance: &Instance, assignments: &[Assignment]) -> Vec<String> {
    let mut bad = broken_by_a_part(instance, assignments);
    for (r, request) in instance.requests.iter().enumerate() {
        if request.mandatory && !assignments.iter().any(|a| a.request == r) {
            bad.push(format!("request {r} must be held"));
        }
    }
    for (r, demanded) in demanded(instance).into_iter().enumerate() {
        if demanded.is_some_and(|demanded| !assignments.contains(&demanded)) {
            bad.push(format!("request {r} is settled and was changed"));
        }
    }
    if let Some(most) = instance.max_break_spread {
        let breaks: Vec<usize> = (0..instance.delegations.len()).map(|d| gaps(instance, assignments, d).1).collect();
        let spread = breaks.iter().max().unwrap_or(&0) - breaks.iter().min().unwrap_or(&0);
        if spread > most {
            bad.push(format!("breaks spread by {spread}"));
        }
    }
    bad
}

/// The same, without what may still be put right by holding more.
pub fn broken_by_a_part(instance: &Instance, assignments: &[Assignment]) -> Vec<String> {
    let mut bad = Vec::new();
    for (at, one) in assignments.iter().enumerate() {
        if !is_history(instance, one) {
            alone(instance, one, &mut bad);
        }
        suits(instance, one, &mut bad);
        for other in &assignments[at + 1..] {
            together(instance, one, other, &mut bad);
        }
    }
    for slot in 0..instance.slots() {
        let running = assignments.iter().filter(|a| taken(instance, a).contains(&slot)).count();
        if instance.staff_limit.is_some_and(|limit| running > limit) {
            bad.push(format!("{running} meetings at {slot}"));
        }
    }
    for (d, delegation) in instance.delegations.iter().enumerate() {
        for day in 0..instance.days.len() {
            let held = assignments.iter().filter(|a| takes_part(instance, a, d) && day_of(instance, a.start) == day);
            let held = held.count();
            if delegation.max_meetings_per_day.is_some_and(|most| held > most) {
                bad.push(format!("delegation {d} has {held} meetings on day {day}"));
            }
        }
    }
    bad
}

/// What a schedule costs.
pub fn cost(instance: &Instance, assignments: &[Assignment]) -> u64 {
    let held = |r: usize| assignments.iter().find(|a| a.request == r);
    let o = &instance.objective;
    let mut sum = 0;
    for (r, request) in instance.requests.iter().enumerate() {
        match held(r) {
            None => sum += o.unscheduled * request.weight,
            Some(a) if !request.preferred_rooms.is_empty() && !request.preferred_rooms.contains(&a.room) => {
                sum += o.protocol_miss;
            }
            Some(_) => {}
        }
    }
    for before in instance.replan.iter().flat_map(|replan| &replan.previous) {
        match held(before.request) {
            Some(a) if a.start == before.start => sum += if a.room == before.room { 0 } else { o.moved_room },
            _ => sum += o.moved_time,
        }
    }
    let mut most = 0;
    for d in 0..instance.delegations.len() {
        let (idle, breaks, changes) = gaps(instance, assignments, d);
        most = most.max(idle);
        sum += o.idle_slot * idle as u64 + o.breaks * breaks as u64 + o.venue_change * changes as u64;
    }
    sum + o.max_idle * most as u64
}

fn demanded(instance: &Instance) -> Vec<Option<Assignment>> {
    let mut all = vec![None; instance.requests.len()];
    instance.fixed.iter().for_each(|a| all[a.request] = Some(*a));
    for before in instance.replan.iter().flat_map(|replan| &replan.previous) {
        if is_history(instance, before) {
            all[before.request] = Some(*before);
        }
    }
    all
}

fn is_history(instance: &Instance, one: &Assignment) -> bool {
    let of = |before: &Assignment| before.request == one.request;
    instance.replan.as_ref().is_some_and(|r| r.previous.iter().any(|before| of(before) && before.start < r.now))
}

fn day_of(instance: &Instance, slot: usize) -> usize {
    instance
        .days
        .iter()
        .position(|day| (day.first_slot..day.first_slot + day.slots).contains(&slot))
        .expect("in the grid")
}

fn taken(instance: &Instance, one: &Assignment) -> std::ops::Range<usize> {
    one.start..one.start + instance.requests[one.request].duration
}

fn takes_part(instance: &Instance, one: &Assignment, delegation: usize) -> bool {
    instance.requests[one.request].delegations.contains(&delegation)
}

fn covered(spans: &[Span], slot: usize) -> bool {
    spans.iter().any(|span| span.0 <= slot && slot < span.1)
}

/// What a meeting breaks by its own time, when it is not history.
fn alone(instance: &Instance, one: &Assignment, bad: &mut Vec<String>) {
    let (request, room) = (&instance.requests[one.request], &instance.rooms[one.room]);
    let mut say = |what: &str| bad.push(format!("request {}: {what}", one.request));
    let (start, end) = (one.start, one.start + request.duration);
    let day = day_of(instance, start);
    let (first, last) = (instance.days[day].first_slot, instance.days[day].first_slot + instance.days[day].slots);
    if end > last {
        say("goes over the end of the day");
    }
    if instance.replan.as_ref().is_some_and(|replan| start < replan.now) {
        say("starts in the past");
    }
    if request.windows.as_ref().is_some_and(|windows| !windows.iter().any(|w| w.0 <= start && end <= w.1)) {
        say("is outside its windows");
    }
    if start < first + room.setup || end + room.teardown > last {
        say("leaves no time to set the room up or clear it");
    } else if (start - room.setup..end + room.teardown).any(|slot| !covered(&room.available, slot)) {
        say("is in a shut room");
    }
    if one.interpreter.is_some_and(|i| (start..end).any(|slot| !covered(&instance.interpreters[i].available, slot))) {
        say("has no interpreter there");
    }
    for &d in &request.delegations {
        let about = &instance.delegations[d];
        if (start..end).any(|slot| !covered(&about.available, slot)) {
            say("has a delegation away");
        }
        for tied in &about.commitments {
            let there = (tied.start, tied.start + tied.duration, tied.venue);
            if !reachable(instance, (start, end, room.venue), there) {
                say("clashes with a commitment");
            }
        }
    }
}

fn reachable(instance: &Instance, a: (usize, usize, usize), b: (usize, usize, usize)) -> bool {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    day_of(instance, a.0) != day_of(instance, b.0) || a.1 + instance.travel[a.2][b.2] <= b.0
}

/// What is wrong with the room and the interpreter at any time.
fn suits(instance: &Instance, one: &Assignment, bad: &mut Vec<String>) {
    let (request, room) = (&instance.requests[one.request], &instance.rooms[one.room]);
    let fits = room.capacity >= request.seats
        && request.equipment.iter().all(|thing| room.equipment.contains(thing))
        && request.venues.as_ref().is_none_or(|venues| venues.contains(&room.venue))
        && request.rooms.as_ref().is_none_or(|rooms| rooms.contains(&one.room))
        && room.reserved_for.as_ref().is_none_or(|kept| kept.iter().any(|d| request.delegations.contains(d)));
    if !fits {
        bad.push(format!("request {} may not be in room {}", one.request, one.room));
    }
    let speaks = match (&request.interpretation, one.interpreter) {
        (None, None) => true,
        (Some([a, b]), Some(i)) => {
            let knows = |[x, y]: &[String; 2]| (x == a && y == b) || (x == b && y == a);
            instance.interpreters[i].pairs.iter().any(knows)
        }
        _ => false,
    };
    if !speaks {
        bad.push(format!("request {} is not rightly interpreted", one.request));
    }
}

/// What two meetings break between them.
fn together(instance: &Instance, a: &Assignment, b: &Assignment, bad: &mut Vec<String>) {
    let mut say = |what: &str| bad.push(format!("requests {} and {}: {what}", a.request, b.request));
    if a.request == b.request {
        say("are the same");
    }
    let whole = |one: &Assignment| {
        let span = taken(instance, one);
        (span.start, span.end, instance.rooms[one.room].venue)
    };
    let apart = reachable(instance, whole(a), whole(b));
    let shared = instance.requests[a.request].delegations.iter().any(|&d| takes_part(instance, b, d));
    if shared && !apart && !(is_history(instance, a) && is_history(instance, b)) {
        say("one delegation is in both");
    }
    if a.interpreter.is_some() && a.interpreter == b.interpreter && !apart {
        say("one interpreter is in both");
    }
    if a.room == b.room {
        let about = &instance.rooms[a.room];
        let occupied = |one: &Assignment| {
            let span = taken(instance, one);
            (span.start as i64 - about.setup as i64, (span.end + about.teardown) as i64)
        };
        let ((from, to), (other_from, other_to)) = (occupied(a), occupied(b));
        if from < other_to && other_from < to {
            say("overlap in one room");
        }
    }
    for (early, late) in [(a, b), (b, a)] {
        let waits = instance.requests[late.request].after.contains(&early.request);
        if waits && taken(instance, early).end > late.start {
            say("are in the wrong order");
        }
    }
}

/// Idle slots, breaks and venue changes of a delegation.
fn gaps(instance: &Instance, assignments: &[Assignment], delegation: usize) -> (usize, usize, usize) {
    let about = &instance.delegations[delegation];
    let mut own: Vec<&Assignment> = assignments.iter().filter(|a| takes_part(instance, a, delegation)).collect();
    own.sort_by_key(|a| a.start);
    let tied = |slot: usize| about.commitments.iter().any(|c| (c.start..c.start + c.duration).contains(&slot));
    let counts =
        |slot: &usize| instance.count_unavailable_as_idle || (covered(&about.available, *slot) && !tied(*slot));
    let (mut idle, mut breaks, mut changes) = (0, 0, 0);
    for pair in own.windows(2).filter(|pair| day_of(instance, pair[0].start) == day_of(instance, pair[1].start)) {
        let gap = (taken(instance, pair[0]).end..pair[1].start).filter(counts).count();
        idle += gap;
        breaks += usize::from(gap > 0);
        changes += usize::from(instance.rooms[pair[0].room].venue != instance.rooms[pair[1].room].venue);
    }
    (idle, breaks, changes)
}
