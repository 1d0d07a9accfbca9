//! Who sits at the table for each side: the principal or the one who comes instead, and not below the level asked for.
//!
//! A side that names nobody sends its head where the head was asked for, and otherwise whoever comes for it. Of levels, a
//! delegation's list tells heads and their alternates from everybody else, so only these two are judged.

use super::super::protocol::heads_of;
use super::super::{Conflict, Rule, View, WHAT};
use super::{Placed, name_of};
use crate::delegations::MembershipRole;
use crate::ids::PersonId;
use crate::meetings::{MeetingFunction, Party, Representation};

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    for side in &placed.sides {
        let sitting = sitting_for(view, placed, side);
        if sitting.is_empty() {
            not_at_the_table(view, placed, side, found);
        } else if is_below(view, side, &sitting) {
            let facts = vec![
                (WHAT, side.delegation.to_string()),
                ("delegation", name_of(view.plan, side.delegation)),
                ("wanted", side.level.word().to_owned()),
            ];
            found.push(placed.conflict(view, Rule::BelowLevel, facts));
        }
    }
}

/// Those at the table who are a side's principal.
fn sitting_for(view: &View<'_>, placed: &Placed<'_>, side: &Party) -> Vec<PersonId> {
    let named = named(view, side);
    let is_principal = |part: &&&crate::meetings::Participant| match part.function {
        MeetingFunction::Interpreter | MeetingFunction::NoteTaker => false,
        _ if named.is_empty() => part.delegation == Some(side.delegation),
        _ => named.contains(&part.person),
    };
    placed.table.iter().filter(is_principal).map(|part| part.person).collect()
}

/// Whom a side sends, as far as it said so.
fn named(view: &View<'_>, side: &Party) -> Vec<PersonId> {
    let heads = || if side.level == Representation::Head { heads_of(view, side.delegation) } else { Vec::new() };
    let principals = side.principal.map_or_else(heads, |principal| vec![principal]);
    if principals.is_empty() { principals } else { principals.into_iter().chain(side.substitute).collect() }
}

fn not_at_the_table(view: &View<'_>, placed: &Placed<'_>, side: &Party, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let expected = named(view, side).first().and_then(|person| plan.people.get(*person));
    let facts = vec![
        (WHAT, side.delegation.to_string()),
        ("delegation", name_of(plan, side.delegation)),
        ("expected", expected.map(|person| person.display_name.clone()).unwrap_or_default()),
        ("named", if expected.is_some() { "yes" } else { "no" }.to_owned()),
    ];
    found.push(placed.conflict(view, Rule::PrincipalNotAtTable, facts));
}

/// Whether all who sit for a side are known to stand below the level it is to be represented at. Of whom the delegation
/// does not list nothing is known.
fn is_below(view: &View<'_>, side: &Party, sitting: &[PersonId]) -> bool {
    let enough: &[MembershipRole] = match side.level {
        Representation::Head => &[MembershipRole::Head],
        Representation::DeputyHead => &[MembershipRole::Head, MembershipRole::Alternate],
        Representation::ElectedMember | Representation::SeniorOfficial | Representation::Any => return false,
    };
    sitting.iter().all(|person| {
        let member = view.plan.memberships.of(*person).find(|member| member.delegation == side.delegation);
        member.is_some_and(|member| !enough.contains(&member.role))
    })
}
