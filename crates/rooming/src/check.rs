//! Refuses a problem that makes no sense, and says what is wrong with it.

use crate::problem::{Pool, Problem, Reservation, Room, Stay};

/// Why a problem cannot be looked at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More nights than can be handled.
    #[error("there are {nights} nights; at most {most} can be handled")]
    TooManyNights {
        /// How many there are.
        nights: usize,
        /// How many there may be.
        most: usize,
    },
    /// Something points to what is not there.
    #[error("{what} {index} names {named} {missing}, which is not there")]
    Missing {
        /// What kind of thing points there: room, reservation or stay.
        what: &'static str,
        /// Which of them.
        index: usize,
        /// What kind of thing is missing: night, pool, room or stay.
        named: &'static str,
        /// The index that is too high.
        missing: usize,
    },
    /// A room says it is in another hotel than its pool.
    #[error("room {room} and its pool are in different hotels")]
    RoomOutsidePool {
        /// The room.
        room: usize,
    },
    /// A pool does not say for each night how many of its rooms may be used.
    #[error("pool {pool} speaks of {said} nights instead of {nights}")]
    PoolNights {
        /// The pool.
        pool: usize,
        /// Nights it speaks of.
        said: usize,
        /// Nights there are.
        nights: usize,
    },
    /// A stay or a reservation has no night.
    #[error("{what} {index} has no night")]
    NoNight {
        /// Stay or reservation.
        what: &'static str,
        /// Which of them.
        index: usize,
    },
    /// A stay has no guest.
    #[error("stay {stay} has no guest")]
    NoGuest {
        /// The stay.
        stay: usize,
    },
    /// A stay or a room points to itself.
    #[error("{what} {index} is near or connects with itself")]
    Itself {
        /// Stay or room.
        what: &'static str,
        /// Which of them.
        index: usize,
    },
    /// A stay is not to be moved but is nowhere.
    #[error("stay {stay} is not to be moved but has no room")]
    FixedNowhere {
        /// The stay.
        stay: usize,
    },
    /// Two stays that are not to be moved are in one room on one night.
    #[error("stays {one} and {other} are not to be moved and are both in room {room} on night {night}")]
    FixedTogether {
        /// The first.
        one: usize,
        /// The second.
        other: usize,
        /// Their room.
        room: usize,
        /// The first night they share.
        night: usize,
    },
    /// Weights so high that a sum could overflow.
    #[error("the weights are too high: an answer could cost {worst}, at most {most} can be handled")]
    TooHeavy {
        /// The most an answer could cost.
        worst: u64,
        /// The most it may.
        most: u64,
    },
}

impl Problem {
    /// Whether the problem makes sense.
    ///
    /// Stays that are not to be moved may break every rule but one, that no two of them share a room on a night: somebody
    /// has decided so, and the others have to make do with what is left.
    ///
    /// # Errors
    /// The first thing found that does not.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.nights > Self::MOST_NIGHTS {
            return Err(Refusal::TooManyNights { nights: self.nights, most: Self::MOST_NIGHTS });
        }
        let all = |mut found: Box<dyn Iterator<Item = Refusal> + '_>| found.next().map_or(Ok(()), Err);
        all(Box::new(self.pools.iter().enumerate().filter_map(|(i, pool)| self.wrong_pool(i, pool))))?;
        all(Box::new(self.rooms.iter().enumerate().filter_map(|(i, room)| self.wrong_room(i, room))))?;
        all(Box::new(self.reserved.iter().enumerate().filter_map(|(i, kept)| self.wrong_reservation(i, kept))))?;
        all(Box::new(self.stays.iter().enumerate().filter_map(|(i, stay)| self.wrong_stay(i, stay))))?;
        let worst = self.worst();
        if worst > Self::MOST_COST {
            return Err(Refusal::TooHeavy { worst, most: Self::MOST_COST });
        }
        self.fixed_apart()
    }

    fn wrong_pool(&self, index: usize, pool: &Pool) -> Option<Refusal> {
        let said = pool.per_night.len();
        (said != self.nights).then_some(Refusal::PoolNights { pool: index, said, nights: self.nights })
    }

    fn wrong_room(&self, index: usize, room: &Room) -> Option<Refusal> {
        let missing = |named, missing| Some(Refusal::Missing { what: "room", index, named, missing });
        if room.pool >= self.pools.len() {
            return missing("pool", room.pool);
        }
        if self.pools[room.pool].hotel != room.hotel {
            return Some(Refusal::RoomOutsidePool { room: index });
        }
        if let Some(&night) = room.closed.iter().find(|&&night| night >= self.nights) {
            return missing("night", night);
        }
        if let Some(&other) = room.connects.iter().find(|&&other| other >= self.rooms.len()) {
            return missing("room", other);
        }
        room.connects.contains(&index).then_some(Refusal::Itself { what: "room", index })
    }

    fn wrong_reservation(&self, index: usize, kept: &Reservation) -> Option<Refusal> {
        let missing = |named, missing| Some(Refusal::Missing { what: "reservation", index, named, missing });
        if kept.pool >= self.pools.len() {
            return missing("pool", kept.pool);
        }
        if kept.end_night > self.nights {
            return missing("night", kept.end_night - 1);
        }
        (kept.first_night >= kept.end_night).then_some(Refusal::NoNight { what: "reservation", index })
    }

    fn wrong_stay(&self, index: usize, stay: &Stay) -> Option<Refusal> {
        let missing = |named, missing| Some(Refusal::Missing { what: "stay", index, named, missing });
        if stay.end_night > self.nights {
            return missing("night", stay.end_night - 1);
        }
        if stay.first_night >= stay.end_night {
            return Some(Refusal::NoNight { what: "stay", index });
        }
        if stay.guests == 0 {
            return Some(Refusal::NoGuest { stay: index });
        }
        if let Some(room) = stay.room.filter(|&room| room >= self.rooms.len()) {
            return missing("room", room);
        }
        let others = || stay.near.into_iter().chain(stay.connecting);
        if let Some(other) = others().find(|&other| other >= self.stays.len()) {
            return missing("stay", other);
        }
        if others().any(|other| other == index) {
            return Some(Refusal::Itself { what: "stay", index });
        }
        (stay.fixed && stay.room.is_none()).then_some(Refusal::FixedNowhere { stay: index })
    }

    fn fixed_apart(&self) -> Result<(), Refusal> {
        let mut taken: Vec<Option<usize>> = vec![None; self.rooms.len() * self.nights];
        for (other, stay) in self.stays.iter().enumerate().filter(|(_, stay)| stay.fixed) {
            let Some(room) = stay.room else { continue };
            for night in stay.first_night..stay.end_night {
                if let Some(one) = taken[room * self.nights + night].replace(other) {
                    return Err(Refusal::FixedTogether { one, other, room, night });
                }
            }
        }
        Ok(())
    }
}
