//! Synthetic forums repeat, have the sizes they are named for, and mostly fit.

use super::{Size, make};
use crate::planner::{Me, Planner};
use crate::refusal::Refusal;
use attache_domain::bookings::BookingStatus;
use attache_domain::ids::VenueId;
use attache_domain::rooms::Space;
use attache_domain::space_tree::wholes;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn somebody(name: &str) -> Me {
    Me { name: name.to_owned(), host: format!("desk of {name}") }
}

fn made(path: &Path, size: Size, seed: u64) -> Planner {
    make(path, size, seed, somebody("Tester"), |_| true).unwrap()
}

#[test]
fn the_same_for_a_size_and_a_seed_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let [one, same, other] = ["one", "same", "other"].map(|name| folder.path().join(format!("{name}.forum")));
    let first = made(&one, Size::S, 7);
    assert_eq!(first.plan(), &first.read_again().unwrap());
    assert_eq!(first.plan(), made(&same, Size::S, 7).plan());
    assert_ne!(first.plan(), made(&other, Size::S, 8).plan());
    assert!(std::fs::read(&one).unwrap() == std::fs::read(&same).unwrap());
    first.check_file().unwrap();
}

#[test]
fn the_same_to_the_byte_whoever_makes_it_and_however_large() {
    let folder = tempfile::tempdir().unwrap();
    for size in [Size::S, Size::M] {
        let [one, other] = ["Núria", "Georgi"].map(|name| {
            let path = folder.path().join(format!("{name} {}.forum", size.word()));
            drop(make(&path, size, 3, somebody(name), |_| true).unwrap());
            std::fs::read(path).unwrap()
        });
        assert!(one == other, "{size:?}");
    }
}

#[test]
fn sizes_are_as_told_and_most_of_it_fits() {
    for size in [Size::S, Size::M] {
        let folder = tempfile::tempdir().unwrap();
        let planner = made(&folder.path().join("size.forum"), size, 1);
        let (plan, scale) = (planner.plan(), size.scale());
        assert_eq!((plan.delegations.len(), plan.people.len()), (scale.delegations, scale.people));
        assert_eq!((plan.spaces.len(), plan.sessions.len()), (scale.rooms, scale.sessions));
        assert_eq!((plan.meetings.len(), plan.room_bookings.len()), (scale.bilaterals, scale.bookings));
        assert_eq!((plan.legs.len(), plan.stays.len()), (scale.legs, scale.hotel_rooms));
        assert_eq!((plan.travellers.len(), plan.guests.len()), (2 * scale.people, scale.people));
        assert!(plan.people.iter().all(|person| person.fictitious));
        let confirmed = plan.room_bookings.iter().filter(|booking| booking.status == BookingStatus::Confirmed).count();
        assert!(confirmed > scale.bookings / 2);
        let conflicts = planner.trouble.len();
        assert!(conflicts > 0 && conflicts < scale.people / 5, "{conflicts} conflicts");
    }
}

#[test]
fn its_rooms_are_those_of_a_room_desk() {
    let folder = tempfile::tempdir().unwrap();
    let planner = made(&folder.path().join("desk.forum"), Size::M, 1);
    let plan = planner.plan();
    let parts: Vec<&Space> = plan.spaces.iter().filter(|space| space.parent.is_some()).collect();
    assert_eq!(parts.len(), 2 * Size::M.scale().rooms / 20, "two of each twentieth room");
    assert!(parts.iter().all(|part| wholes(plan, part.id).len() == 1));
    let signs: BTreeSet<(VenueId, &str)> = plan.spaces.iter().map(|space| (space.venue, space.name.as_str())).collect();
    assert_eq!(signs.len(), plan.spaces.len(), "no two doors of a house bear one sign");
    assert!(plan.spaces.iter().all(|space| plan.space_layouts.of(space.id).count() >= 2));
    assert_eq!((plan.opening_hours.len(), plan.closures.len()), (plan.venues.len(), 2));
    let holds = || plan.room_bookings.iter().filter(|booking| booking.status == BookingStatus::Hold);
    assert!(holds().count() > 100 && holds().all(|hold| hold.hold_expires.is_some()));
    assert!(holds().any(|hold| hold.hold_rank == Some(2)));
}

#[test]
fn no_rule_is_broken_all_over_it() {
    for size in [Size::S, Size::M] {
        let folder = tempfile::tempdir().unwrap();
        let planner = made(&folder.path().join("rules.forum"), size, 1);
        let mut broken: BTreeMap<&str, usize> = BTreeMap::new();
        for conflict in &planner.trouble {
            *broken.entry(conflict.rule.word()).or_default() += 1;
        }
        let most = size.scale().bookings / 20;
        assert!(broken.values().all(|count| *count <= most), "at most {most} of each: {broken:?}");
        for rule in ["space_double_booked", "space_kept"] {
            assert!(broken.contains_key(rule), "some {rule} to be found: {broken:?}");
        }
    }
}

#[test]
fn cancelled_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gone.forum");
    let refused = make(&path, Size::S, 1, somebody("Tester"), |progress| progress.done < 100);
    assert!(matches!(refused, Err(Refusal::Cancelled)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn it_has_its_name_only_when_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("growing.forum");
    let planner = make(&path, Size::S, 1, somebody("Tester"), |_| !path.exists()).unwrap();
    let beside = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!(planner.path(), path);
    assert!(beside.iter().all(|name| name.to_string_lossy().starts_with("growing.forum")), "{beside:?}");
    let again = make(&path, Size::S, 1, somebody("Tester"), |_| panic!("the name is taken, so nothing is begun"));
    assert!(matches!(again, Err(Refusal::Exists)));
}
