//! What may leave the office, and for whom.
//!
//! Nothing leaves without a profile, and a profile starts empty: a field is in no export until a profile lists it. A new
//! field of a document therefore stays inside until somebody decides who may read it. Who reads what is data
//! (`data/profiles.csv`: `yes`, `no`, or `ask` for what is let through where somebody asks for it). This module only says
//! what is allowed; the documents apply it once, before any format sees the content.

use crate::vocabulary::vocabulary;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

vocabulary! {
    /// For whom a document is made.
    Audience {
        /// The office itself: everything, but for what only named people may read.
        Desk = "desk",
        /// The delegate whose itinerary it is.
        OwnDelegate = "own_delegate",
        /// The aide of a head of delegation.
        HeadsAide = "heads_aide",
        /// The host's officer who looks after a delegation.
        HostLiaison = "host_liaison",
        /// A driver.
        Driver = "driver",
        /// A hotel.
        Hotel = "hotel",
        /// A caterer.
        Caterer = "caterer",
        /// Those who keep people safe.
        Security = "security",
        /// An interpreter.
        Interpreter = "interpreter",
        /// All participants.
        Participants = "participants",
        /// Press and broadcasting.
        Press = "press",
    }
    /// One kind of fact a document can carry.
    Field {
        /// The person's name, in every form.
        Name = "name",
        /// The name of somebody who leads a delegation, which the press may print.
        HeadName = "head_name",
        /// The family name alone, as a driver looks for it.
        FamilyName = "family_name",
        /// How a name is spoken.
        Pronunciation = "pronunciation",
        /// The office the person holds.
        Office = "office",
        /// The body the person comes for.
        Body = "body",
        /// The person's telephone.
        Phone = "phone",
        /// The person's e-mail.
        Email = "email",
        /// Home, in whose time the person thinks.
        Home = "home",
        /// Passport or other travel document.
        TravelDocument = "travel_document",
        /// Date of birth.
        BirthDate = "birth_date",
        /// What the person does not eat.
        Dietary = "dietary",
        /// How many at a meal do not eat something, without their names.
        DietaryCount = "dietary_count",
        /// What help the person needs, in words.
        Assistance = "assistance",
        /// The airlines' code of the help a person needs, from which follows what is to be provided.
        AssistanceCode = "assistance_code",
        /// What a doctor must know.
        Medical = "medical",
        /// What those who keep the person safe must know.
        SecurityNote = "security_note",
        /// What every reader must know before trusting a document.
        Notice = "notice",
        /// The title of an item of one's own days, which may give away what it is about.
        ItemTitle = "item_title",
        /// What a session of the programme is called.
        SessionTitle = "session_title",
        /// A title that gives nothing away.
        NeutralTitle = "neutral_title",
        /// When an item takes place; without it no timed item is shown at all.
        Times = "times",
        /// The place or venue of an item.
        Place = "place",
        /// The room of an item.
        Room = "room",
        /// What the person does in an item.
        Function = "function",
        /// Dress.
        Dress = "dress",
        /// Who may come in.
        Access = "access",
        /// Languages spoken and heard.
        Languages = "languages",
        /// Where to join online.
        OnlineLink = "online_link",
        /// That two delegations meet, when and where.
        Bilateral = "bilateral",
        /// Who sits on the other side.
        CounterpartNames = "counterpart_names",
        /// What the person's own side wants from a meeting.
        Objectives = "objectives",
        /// What the own side will say, expects to hear and answers, and what it tells the press.
        TalkingPoints = "talking_points",
        /// What the own side knows of the other.
        Background = "background",
        /// What was agreed, and who owes it by when.
        Commitments = "commitments",
        /// When a flight, a train or a ride leaves and comes.
        TravelTimes = "travel_times",
        /// Airline or operator with flight or train number.
        Carrier = "carrier",
        /// Record locator.
        BookingReference = "booking_reference",
        /// Seat.
        Seat = "seat",
        /// The sign and the person a passenger looks for at a pick-up.
        MeetingPoint = "meeting_point",
        /// The vehicle of a ride and its plate.
        Vehicle = "vehicle",
        /// Who drives, with the telephone.
        Driver = "driver",
        /// How many people there are, without their names.
        Headcount = "headcount",
        /// Hotel name and address.
        HotelName = "hotel_name",
        /// First and last night; without it no stay is shown at all.
        StayDates = "stay_dates",
        /// The day somebody comes to a hotel or leaves it, without the hour.
        ArrivalDay = "arrival_day",
        /// "double", "suite".
        RoomType = "room_type",
        /// The number of the hotel room.
        RoomNumber = "room_number",
        /// The hotel's reference.
        ConfirmationNumber = "confirmation_number",
        /// What was asked of a hotel for a stay: quiet, no step, an early room.
        RoomRequests = "room_requests",
        /// Who pays for a stay.
        Payer = "payer",
        /// Whom to call.
        Contacts = "contacts",
        /// The place in the order of precedence.
        Precedence = "precedence",
        /// How a room is arranged and what is ordered for it.
        SetUp = "set_up",
        /// Who the person is.
        Biography = "biography",
        /// What is known of a city: country, region, population.
        CityFacts = "city_facts",
        /// What does not fit, in the office's words.
        Conflict = "conflict",
        /// What a thing costs.
        Costs = "costs",
        /// Written for the office only; in no profile of a reader outside.
        InternalNote = "internal_note",
    }
}

/// Which fields one audience may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportProfile {
    audience: Audience,
    fields: BTreeSet<Field>,
}

impl ExportProfile {
    /// A profile that lets nothing through.
    pub fn nothing_for(audience: Audience) -> Self {
        Self { audience, fields: BTreeSet::new() }
    }

    /// What an audience reads, as `data/profiles.csv` lists it; what may be asked for is not in it.
    pub fn of(audience: Audience) -> Self {
        let fields = Field::ALL.iter().copied().filter(|field| listed(audience, *field) == Listing::Yes);
        Self { audience, fields: fields.collect() }
    }

    /// The same profile with fields somebody asked for.
    ///
    /// # Errors
    /// The first field that this audience may not even ask for.
    pub fn asked_for(mut self, fields: &[Field]) -> Result<Self, Field> {
        for &field in fields {
            if listed(self.audience, field) == Listing::No {
                return Err(field);
            }
            self.fields.insert(field);
        }
        Ok(self)
    }

    /// What a delegate reads about the delegate's own days: everything of one's own, nothing the office or those who
    /// keep people safe wrote for themselves.
    pub fn own_delegate() -> Self {
        Self::of(Audience::OwnDelegate)
    }

    /// What a hotel reads about the guests it expects: who they are and for whom they come, their nights, on which days
    /// they come and leave, what is asked of the room and who pays. Neither flights nor telephones, nor why somebody
    /// asks for a room without a step.
    pub fn hotel() -> Self {
        Self::of(Audience::Hotel)
    }

    /// The same profile with more fields.
    #[must_use]
    pub fn with(mut self, fields: &[Field]) -> Self {
        self.fields.extend(fields);
        self
    }

    /// The same profile with one field less.
    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.fields.remove(&field);
        self
    }

    /// For whom it is.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The fields it lists, in a fixed order.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        self.fields.iter().copied()
    }

    /// Whether the audience may see a field.
    pub fn allows(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }

    /// The value if the audience may see the field, and otherwise nothing.
    pub fn keep<T: Default>(&self, field: Field, value: T) -> T {
        if self.allows(field) { value } else { T::default() }
    }
}

/// What an audience may ask for beyond its profile.
pub fn may_ask_for(audience: Audience) -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(move |field| listed(audience, *field) == Listing::OnRequest)
}

/// How a field stands to an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listing {
    /// In every document for it.
    Yes,
    /// Where somebody asks for it, for this one document.
    OnRequest,
    /// Never.
    No,
}

/// What the list says; what it does not say, it forbids.
fn listed(audience: Audience, field: Field) -> Listing {
    static LISTED: OnceLock<BTreeMap<(Audience, Field), Listing>> = OnceLock::new();
    LISTED.get_or_init(read).get(&(audience, field)).copied().unwrap_or(Listing::No)
}

fn read() -> BTreeMap<(Audience, Field), Listing> {
    let mut table = csv::Reader::from_reader(include_bytes!("../data/profiles.csv").as_slice());
    let audiences: Vec<_> = table.headers().iter().flat_map(|row| row.iter().map(Audience::from_word)).collect();
    let mut listed = BTreeMap::new();
    for row in table.records().flatten() {
        let Some(field) = row.get(0).and_then(Field::from_word) else { continue };
        for (audience, said) in audiences.iter().zip(&row) {
            let said = match said {
                "yes" => Listing::Yes,
                "ask" => Listing::OnRequest,
                _ => Listing::No,
            };
            listed.extend(audience.map(|audience| ((audience, field), said)));
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_profile_lets_nothing_through() {
        for audience in Audience::ALL {
            let profile = ExportProfile::nothing_for(*audience);
            assert!(Field::ALL.iter().all(|field| !profile.allows(*field)), "{audience:?} must start from nothing");
        }
    }

    #[test]
    fn the_list_decides_on_every_field_for_every_audience() {
        let decided = read();
        for (audience, field) in Audience::ALL.iter().flat_map(|one| Field::ALL.iter().map(move |field| (one, field))) {
            assert!(decided.contains_key(&(*audience, *field)), "{audience:?} and {field:?}: nobody decided");
        }
        let lines = include_str!("../data/profiles.csv").lines().skip(1);
        let words = lines.flat_map(|line| line.split(',').skip(1));
        assert!(words.into_iter().all(|word| ["yes", "no", "ask"].contains(&word)), "another word forbids by accident");
        assert_eq!(
            include_str!("../data/profiles.csv").lines().count(),
            Field::ALL.len() + 1,
            "each field stands once"
        );
    }

    #[test]
    fn what_is_asked_for_is_let_through_only_where_it_may_be_asked_for() {
        let security = ExportProfile::of(Audience::Security);
        assert!(!security.allows(Field::RoomNumber));
        assert!(security.clone().asked_for(&[Field::RoomNumber]).is_ok_and(|more| more.allows(Field::RoomNumber)));
        assert_eq!(security.asked_for(&[Field::RoomNumber, Field::Objectives]), Err(Field::Objectives));
    }

    #[test]
    fn free_notes_never_leave_the_desk() {
        for audience in Audience::ALL.iter().filter(|audience| **audience != Audience::Desk) {
            let ExportProfile { fields, .. } = ExportProfile::of(*audience);
            assert!(!fields.contains(&Field::InternalNote) && !fields.contains(&Field::Costs), "{audience:?}");
            assert!(!may_ask_for(*audience).any(|field| field == Field::InternalNote), "{audience:?} may not even ask");
        }
    }

    #[test]
    fn what_one_side_wants_never_reaches_the_host_or_the_other_trades() {
        use Audience::*;
        for audience in [HostLiaison, Driver, Hotel, Caterer, Security, Interpreter, Participants, Press] {
            let profile = ExportProfile::of(audience);
            let own = [Field::Objectives, Field::TalkingPoints, Field::Background, Field::Commitments];
            assert!(own.into_iter().all(|field| profile.clone().asked_for(&[field]).is_err()), "{audience:?}");
        }
    }

    #[test]
    fn a_delegate_sees_everything_of_their_own_and_nothing_of_the_offices() {
        let profile = ExportProfile::own_delegate();
        let withheld: Vec<Field> = Field::ALL.iter().copied().filter(|field| !profile.allows(*field)).collect();
        let hotels = [Field::ArrivalDay, Field::Payer, Field::RoomRequests];
        let hosts = [Field::DietaryCount, Field::Headcount, Field::Precedence, Field::SetUp, Field::Conflict];
        let offices = [Field::SecurityNote, Field::NeutralTitle, Field::Costs, Field::InternalNote];
        let kept_back = [hotels.as_slice(), &hosts, &offices].concat();
        let expected: Vec<Field> = Field::ALL.iter().copied().filter(|field| kept_back.contains(field)).collect();
        assert_eq!(withheld, expected, "what only hotels and hosts are told has no place in an itinerary");
    }

    #[test]
    fn a_hotel_sees_guests_and_rooms_and_neither_flights_nor_needs() {
        let profile = ExportProfile::hotel();
        let private = [Field::Phone, Field::Email, Field::TravelDocument, Field::BirthDate, Field::Dietary];
        let private =
            private.into_iter().chain([Field::Assistance, Field::Medical, Field::SecurityNote, Field::Carrier]);
        let private = private.chain([Field::Times, Field::BookingReference, Field::Costs, Field::InternalNote]);
        assert!(private.into_iter().all(|field| !profile.allows(field)), "a hotel needs none of it");
    }

    #[test]
    fn a_withheld_value_becomes_nothing() {
        let profile = ExportProfile::own_delegate().without(Field::Seat);
        assert_eq!(profile.keep(Field::Seat, "12A".to_owned()), "");
        assert_eq!(profile.keep(Field::Room, "Hall A".to_owned()), "Hall A");
    }
}
