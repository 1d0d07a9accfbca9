//! What may leave the office, and for whom.
//!
//! Nothing leaves without a profile, and a profile starts empty: a field is in no export until a profile lists it. A new
//! field of a document therefore stays inside until somebody decides who may read it. This module only says what is
//! allowed; the documents apply it once, before any format sees the content.

use crate::vocabulary::vocabulary;
use std::collections::BTreeSet;

vocabulary! {
    /// For whom a document is made.
    Audience {
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
        /// What help the person needs.
        Assistance = "assistance",
        /// What a doctor must know.
        Medical = "medical",
        /// What those who keep the person safe must know.
        SecurityNote = "security_note",
        /// What every reader must know before trusting a document.
        Notice = "notice",
        /// The title of an item, which may give away what it is about.
        ItemTitle = "item_title",
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
        /// Hotel name and address.
        HotelName = "hotel_name",
        /// First and last night; without it no stay is shown at all.
        StayDates = "stay_dates",
        /// "double", "suite".
        RoomType = "room_type",
        /// The number of the hotel room.
        RoomNumber = "room_number",
        /// The hotel's reference.
        ConfirmationNumber = "confirmation_number",
        /// Whom to call.
        Contacts = "contacts",
        /// Who sits on the other side.
        CounterpartNames = "counterpart_names",
        /// What the person's own side wants from a meeting.
        Objectives = "objectives",
        /// What a thing costs.
        Costs = "costs",
        /// The day somebody comes to a hotel or leaves it, without the hour.
        ArrivalDay = "arrival_day",
        /// Who pays for a stay.
        Payer = "payer",
        /// What was asked of a hotel for a stay: quiet, no step, an early room.
        RoomRequests = "room_requests",
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

    /// What a delegate reads about the delegate's own days: everything of one's own, nothing the office or those who
    /// keep people safe wrote for themselves.
    pub fn own_delegate() -> Self {
        Self::nothing_for(Audience::OwnDelegate)
            .with(&[Field::Name, Field::Office, Field::Body, Field::Phone, Field::Email, Field::Home])
            .with(&[Field::TravelDocument, Field::BirthDate, Field::Dietary, Field::Assistance, Field::Medical])
            .with(&[Field::Notice, Field::ItemTitle, Field::Times, Field::Place, Field::Room, Field::Function])
            .with(&[Field::Dress, Field::Access, Field::Languages, Field::OnlineLink])
            .with(&[Field::Carrier, Field::BookingReference, Field::Seat])
            .with(&[Field::MeetingPoint, Field::Vehicle, Field::Driver])
            .with(&[Field::HotelName, Field::StayDates, Field::RoomType, Field::RoomNumber])
            .with(&[Field::ConfirmationNumber, Field::Contacts, Field::CounterpartNames, Field::Objectives])
    }

    /// What a hotel reads about the guests it expects: who they are and for whom they come, their nights, on which days
    /// they come and leave, what is asked of the room and who pays. Neither flights nor telephones, nor why somebody
    /// asks for a room without a step.
    pub fn hotel() -> Self {
        Self::nothing_for(Audience::Hotel)
            .with(&[Field::Name, Field::Body, Field::HotelName, Field::StayDates, Field::ArrivalDay])
            .with(&[Field::RoomType, Field::RoomNumber, Field::ConfirmationNumber, Field::RoomRequests, Field::Payer])
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
    fn a_delegate_sees_everything_of_their_own_and_nothing_of_the_offices() {
        let profile = ExportProfile::own_delegate();
        let withheld: Vec<Field> = Field::ALL.iter().copied().filter(|field| !profile.allows(*field)).collect();
        let hotels = [Field::ArrivalDay, Field::Payer, Field::RoomRequests];
        let offices = [Field::SecurityNote, Field::NeutralTitle, Field::Costs, Field::InternalNote];
        let expected: Vec<Field> =
            Field::ALL.iter().copied().filter(|field| hotels.contains(field) || offices.contains(field)).collect();
        assert_eq!(withheld, expected, "what only hotels are told has no place in an itinerary");
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
