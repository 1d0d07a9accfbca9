//! What really claims a person's time.
//!
//! A timeline shows more than binds: a coffee break or a registration desk that one merely may go to, and rides that only
//! frame a day, such as a car at somebody's disposal from morning to night or a shuttle that goes to and fro. People meet
//! in breaks, and nobody sits in a shuttle from its first ride to its last.

use crate::ids::PersonId;
use crate::movements::{Movement, MovementKind};
use crate::plan::{Plan, Thing};
use crate::programme::SessionKind;
use crate::timeline::{Engagement, engagements_of};

/// A person's engagements without those that leave the person free.
pub(crate) fn of_person(plan: &Plan, person: PersonId) -> Vec<Engagement> {
    let mut claims = engagements_of(plan, person);
    claims.retain(|engagement| match engagement.thing {
        Thing::Session(id) => {
            engagement.needed || plan.sessions.get(id).is_none_or(|session| !is_open_door(session.kind))
        }
        Thing::Movement(id) => plan.movements.get(id).is_none_or(|movement| !is_frame(movement)),
        _ => true,
    });
    claims
}

/// Whether one comes and goes as one likes.
fn is_open_door(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Break | SessionKind::Registration)
}

/// Whether a movement is a span in which rides are had, and not a ride.
pub(crate) fn is_frame(movement: &Movement) -> bool {
    matches!(movement.kind, MovementKind::OnCall | MovementKind::Shuttle)
}
