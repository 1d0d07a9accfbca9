//! Which stay of the forum a row means.
//!
//! Two records of one hotel are the same stay when they are of one room for the same nights; when they share a guest and
//! the first night; or when they share a guest and the hotel's reference. A reference alone tells little: a group has one
//! for all its rooms. Where it is all there is, somebody has to say whether a room is shared.

use super::meant::Meant;
use super::trial::Trial;
use attache_domain::ids::{Id, PersonId, StayId};
use attache_domain::lodging::{Stay, sharing};
use attache_domain::plan::Plan;

/// The stay that is meant by a row with these guests.
pub fn same_stay(trial: &Trial<'_>, wanted: &Stay, guests: &[PersonId]) -> Meant<StayId> {
    let there: Vec<&Stay> = trial.plan.stays.of(wanted.hotel).filter(|stay| stay.hotel == wanted.hotel).collect();
    let is_free = |stay: &Stay| trial.named_by(stay.id.uuid()).is_none();
    let plan = &trial.plan;
    let shares = |stay: &Stay| plan.guests.of(stay.id).any(|guest| guests.contains(&guest.person));
    // What an earlier row of the list says of a room is not said anew by another room or other nights.
    let is_own = |stay: &Stay| {
        shares(stay)
            && stay.check_in == wanted.check_in
            && (is_free(stay) || (stay.check_out == wanted.check_out && !rooms_differ(plan, stay, wanted)))
    };
    let is_moved = |stay: &Stay| is_free(stay) && shares(stay) && has_reference(stay, wanted);
    let sure = there
        .iter()
        .find(|stay| is_one_room(plan, stay, wanted))
        .or_else(|| there.iter().find(|stay| is_own(stay)))
        .or_else(|| {
            let moved = there.iter().filter(|stay| is_moved(stay));
            moved.min_by_key(|stay| (stay.check_in - wanted.check_in).abs())
        });
    if let Some(stay) = sure {
        return Meant::This(stay.id);
    }
    let of_reference: Vec<&Stay> = there.into_iter().filter(|stay| has_reference(stay, wanted)).collect();
    by_reference(plan, (&of_reference, wanted), guests.is_empty(), is_free)
}

/// What a reference says where nothing else does.
fn by_reference(
    plan: &Plan,
    (of_reference, wanted): (&[&Stay], &Stay),
    names_nobody: bool,
    is_free: impl Fn(&Stay) -> bool,
) -> Meant<StayId> {
    let same_nights = |stay: &&&Stay| stay.check_in == wanted.check_in && stay.check_out == wanted.check_out;
    match of_reference {
        [one] if names_nobody && is_free(one) => Meant::This(one.id),
        several if names_nobody => {
            let mut likely = several.iter().filter(same_nights);
            match (likely.next(), likely.next()) {
                (Some(one), None) => Meant::This(one.id),
                _ if several.is_empty() => Meant::Nothing,
                _ => Meant::OneOf(several.iter().map(|stay| stay.id).collect()),
            }
        }
        // A reference that several rooms have is a group's.
        [one] if is_free(one) && overlap(one, wanted) && !rooms_differ(plan, one, wanted) => Meant::OneOf(vec![one.id]),
        _ => Meant::Nothing,
    }
}

fn is_one_room(plan: &Plan, stay: &Stay, wanted: &Stay) -> bool {
    let (known, told) = (stay.confirmation.trim(), wanted.confirmation.trim());
    let references_differ = !known.is_empty() && !told.is_empty() && !known.eq_ignore_ascii_case(told);
    let is_numbered = !wanted.room_number.is_empty() && same_room(plan, stay, wanted);
    is_numbered && !references_differ && stay.check_in == wanted.check_in && stay.check_out == wanted.check_out
}

fn same_room(plan: &Plan, stay: &Stay, wanted: &Stay) -> bool {
    sharing::room_number(plan, stay).trim().eq_ignore_ascii_case(wanted.room_number.trim())
}

fn rooms_differ(plan: &Plan, stay: &Stay, wanted: &Stay) -> bool {
    let is_known = !sharing::room_number(plan, stay).is_empty();
    is_known && !wanted.room_number.is_empty() && !same_room(plan, stay, wanted)
}

fn has_reference(stay: &Stay, wanted: &Stay) -> bool {
    !wanted.confirmation.is_empty() && stay.confirmation.eq_ignore_ascii_case(&wanted.confirmation)
}

fn overlap(stay: &Stay, wanted: &Stay) -> bool {
    stay.check_in < wanted.check_out && wanted.check_in < stay.check_out
}
