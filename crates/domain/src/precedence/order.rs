//! Working out an order: the first comparator that tells two people apart decides, and is named.

use super::category::Category;
use super::moves::{self, Move, Unapplied};
use super::{Comparator, Entrant, Scheme};
use crate::names::collation::{Collation, SortKey};
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;
use uuid::Uuid;

/// An order, and what of it could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Everyone, the first first.
    pub placed: Vec<Placed>,
    /// The moves that no longer fit the list.
    pub unapplied: Vec<Unapplied>,
}

/// One place in the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Who stands here.
    pub id: Uuid,
    /// Why before the next one; `None` for the last.
    pub before_next: Option<Decision>,
    /// The move that put the person here, as its place in the list of moves.
    pub moved_by: Option<usize>,
    /// Stands in for somebody else and is placed by the own rank nevertheless.
    pub is_representing: bool,
}

/// Why someone stands before the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// By this rule.
    Rule(Comparator),
    /// By this rule, only because what it compares is not known of the next one.
    NextUnknown(Comparator),
    /// One of the two was moved by hand: the move's place in the list of moves.
    Move(usize),
    /// No rule tells them apart. They stand as their ids do, so that the list is the same each time.
    Equal,
}

/// Places everyone by the scheme, then applies the moves one after the other.
///
/// The order of `entrants` does not matter; each id stands once. What a comparator needs and is not known puts someone
/// after those of whom it is known. Takes n log n comparisons of prepared keys, and each move one pass.
pub fn order(entrants: &[Entrant], scheme: &Scheme, moves: &[Move]) -> Order {
    let ranking = Ranking::of(scheme);
    let mut standings: Vec<Standing> = entrants.iter().map(|entrant| ranking.standing(entrant)).collect();
    standings.sort_by(|one, other| one.compare(other));
    let by_rule: Vec<Uuid> = standings.iter().map(|standing| standing.id).collect();
    let moved = moves::apply(by_rule, moves);
    let by_id: HashMap<Uuid, &Standing> = standings.iter().map(|standing| (standing.id, standing)).collect();
    let placed = moved.ids.iter().enumerate().map(|(at, id)| {
        let next = moved.ids.get(at + 1);
        let by_hand = |id: &Uuid| moved.by.get(id).copied();
        Placed {
            id: *id,
            before_next: next.map(|next| match by_hand(id).max(by_hand(next)) {
                Some(by) => Decision::Move(by),
                None => by_id[id].decision_before(by_id[next], &scheme.comparators),
            }),
            moved_by: by_hand(id),
            is_representing: by_id[id].is_representing,
        }
    });
    Order { placed: placed.collect(), unapplied: moved.unapplied }
}

/// A scheme made ready to be asked.
struct Ranking<'a> {
    scheme: &'a Scheme,
    collation: Collation,
}

impl<'a> Ranking<'a> {
    fn of(scheme: &'a Scheme) -> Self {
        Self { scheme, collation: Collation::of_language(&scheme.language) }
    }

    fn standing(&self, entrant: &Entrant) -> Standing {
        let values = self.scheme.comparators.iter().map(|comparator| self.value(*comparator, entrant));
        Standing { id: entrant.id, is_representing: entrant.is_representing, values: values.collect() }
    }

    fn value(&self, comparator: Comparator, entrant: &Entrant) -> Value {
        match comparator {
            Comparator::Host => Value::Place(usize::from(!entrant.is_host)),
            Comparator::HostCity => Value::Place(usize::from(!entrant.is_of_host_city)),
            Comparator::Category => {
                let order = &self.scheme.categories;
                Value::known(Category::of(entrant, order), |category| Value::Place(place_in(order, category)))
            }
            Comparator::Rank => {
                Value::known(entrant.rank_class, |rank| Value::Place(place_in(&self.scheme.ranks, rank)))
            }
            Comparator::CityAlphabet => self.alphabet(entrant.city.as_deref()),
            Comparator::CountryAlphabet => self.alphabet(entrant.country.as_deref()),
            Comparator::TakingOffice => Value::known(entrant.since, Value::Date),
            Comparator::Establishment => Value::known(entrant.established, Value::Date),
            Comparator::Population => Value::known(entrant.population, |people| Value::Largest(Reverse(people))),
            // People are never rotated by a letter drawn for cities or countries.
            Comparator::Name => Value::known(filled(Some(&entrant.name)), |name| Value::Alphabet {
                before_letter: false,
                key: self.collation.sort_key(name),
            }),
        }
    }

    /// A place in the alphabet that begins with the letter drawn: what stands before it comes after the rest.
    fn alphabet(&self, name: Option<&str>) -> Value {
        Value::known(filled(name), |name| Value::Alphabet {
            before_letter: self.collation.compare(name, self.scheme.letter.trim()) == Ordering::Less,
            key: self.collation.sort_key(name),
        })
    }
}

fn filled(name: Option<&str>) -> Option<&str> {
    name.map(str::trim).filter(|name| !name.is_empty())
}

/// The place in a list; after all of it for what it leaves out.
fn place_in<T: PartialEq>(list: &[T], item: T) -> usize {
    list.iter().position(|it| *it == item).unwrap_or(list.len())
}

/// Someone with all that the scheme compares.
struct Standing {
    id: Uuid,
    is_representing: bool,
    /// One for each comparator of the scheme.
    values: Vec<Value>,
}

impl Standing {
    fn compare(&self, other: &Self) -> Ordering {
        self.values.cmp(&other.values).then(self.id.cmp(&other.id))
    }

    /// Why this one stands before another that follows by the scheme.
    fn decision_before(&self, next: &Self, comparators: &[Comparator]) -> Decision {
        let mut pairs = self.values.iter().zip(&next.values).zip(comparators);
        match pairs.find(|((one, other), _)| one != other) {
            Some(((_, Value::Unknown), comparator)) => Decision::NextUnknown(*comparator),
            Some((_, comparator)) => Decision::Rule(*comparator),
            None => Decision::Equal,
        }
    }
}

/// What is compared; the smaller goes first. Of one comparator all are alike or unknown.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Place(usize),
    Date(chrono::NaiveDate),
    Largest(Reverse<u64>),
    Alphabet { before_letter: bool, key: SortKey },
    Unknown,
}

impl Value {
    fn known<T>(value: Option<T>, make: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Unknown, make)
    }
}
