//! The one list of commands.
//!
//! From this list follow the dispatcher, the TypeScript map the screens are checked against, and `attache call`. To
//! add a command: write its input, its output and its function in a file of its area, add a line here, run
//! `cargo xtask test` (which tells how to write the map anew), and use it in a screen.
//!
//! Four kinds: `read` looks at a planner, `stage` prepares beside the forum what a later `write` takes in, `write` changes
//! the forum, and `shell` belongs to windows, dialogs and folders, so
//! it is declared here, for the map, and answered by whoever implements [`Shell`].

mod describe;
mod standing;
mod window;

pub use describe::typescript;
pub use standing::{ConflictCounts, Standing, standing};
pub use window::{Handle, OpenSample, Preferences, Progress, RecentFile, Speak, Theme, Ticket, Welcome};

use crate::lodging::rooming;
use crate::operate::Done;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::Empty;
use crate::{
    bookings, delegations, desk, documents, duplicates, fixes, forum, imports, invitations, issues, lists, lodging,
    meetings,
};
use crate::{
    needs, overview, papers, partners, people, pictures, places, placing, precedence, programme, purge, rehearse,
    rooms, rules, search, timeline,
};
use crate::{staff, travel, trouble, undo};
use attache_domain::ids::*;
use attache_domain::meetings::MeetingStatus;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What every command answers.
pub type Answer<T> = Result<T, Refusal>;

/// Letters longer than this are refused unread.
pub const LONGEST_INPUT: usize = 1 << 20;

macro_rules! commands {
    (
        read { $($read:ident($rin:ty) -> $rout:ty = $rfn:path;)* }
        stage { $($stage:ident($tin:ty) -> $tout:ty = $tfn:path;)* }
        write { $($write:ident($win:ty) -> $wout:ty = $wfn:path;)* }
        shell { $($(#[$sdoc:meta])* $shell:ident($sin:ty) -> $sout:ty;)* }
    ) => {
        /// The names of the commands a planner answers.
        pub const PLANNER_COMMANDS: &[&str] = &[
            $(stringify!($read),)* $(stringify!($stage),)* $(stringify!($write),)*
        ];

        /// The names of the commands that change a forum.
        pub const WRITING_COMMANDS: &[&str] = &[$(stringify!($write),)*];

        /// The names of the commands a window answers.
        pub const SHELL_COMMANDS: &[&str] = &[$(stringify!($shell),)*];

        /// Calls a command by name.
        ///
        /// # Errors
        /// [`Refusal::UnknownCommand`], [`Refusal::Malformed`], or what the command refuses.
        pub fn call(planner: &mut Planner, name: &str, input: Value) -> Answer<Value> {
            planner.keep_up();
            match name {
                $(stringify!($read) => encode($rfn(planner, decode::<$rin>(input)?)?),)*
                $(stringify!($stage) => encode($tfn(planner, decode::<$tin>(input)?)?),)*
                $(stringify!($write) => encode($wfn(planner, decode::<$win>(input)?)?),)*
                _ => Err(Refusal::UnknownCommand { name: name.to_owned() }),
            }
        }

        /// What a window must be able to do. A window that forgets one does not compile.
        pub trait Shell {
            $($(#[$sdoc])* fn $shell(&self, input: $sin) -> Answer<$sout>;)*
        }

        /// Calls a window's command by name; `None` when it is none of a window's.
        pub fn call_shell<S: Shell + ?Sized>(shell: &S, name: &str, input: Value) -> Option<Answer<Value>> {
            Some(match name {
                $(stringify!($shell) => decode::<$sin>(input).and_then(|input| shell.$shell(input)).and_then(encode),)*
                _ => return None,
            })
        }

        fn describe_all(describe: &mut describe::Describe) {
            $(describe.command::<$rin, $rout>(stringify!($read));)*
            $(describe.command::<$tin, $tout>(stringify!($stage));)*
            $(describe.command::<$win, $wout>(stringify!($write));)*
            $(describe.command::<$sin, $sout>(stringify!($shell));)*
        }
    };
}

commands! {
    read {
        standing(Empty) -> Standing = standing;
        forum(Empty) -> forum::ForumView = forum::forum;
        overview(Empty) -> overview::Overview = overview::overview;
        check(Empty) -> Vec<trouble::ConflictView> = trouble::check;
        history(undo::ReadHistory) -> undo::HistoryPage = undo::history;
        search(search::Search) -> Vec<search::SearchHit> = search::search;
        list_bodies(Empty) -> Vec<delegations::BodyView> = delegations::list_bodies;
        list_delegations(lists::ReadList) -> Vec<delegations::DelegationRow> = delegations::list_delegations;
        delegation(delegations::OneDelegation) -> delegations::DelegationDetail = delegations::delegation;
        list_people(lists::ReadList) -> Vec<people::PersonRow> = people::list_people;
        person(people::OnePerson) -> people::PersonDetail = people::person;
        list_languages(Empty) -> Vec<people::LanguageName> = people::list_languages;
        list_offices(Empty) -> Vec<people::OfficeRow> = people::list_offices;
        list_memberships(Empty) -> Vec<delegations::MembershipRow> = delegations::list_memberships;
        timeline(timeline::OneTimeline) -> timeline::Timeline = timeline::timeline;
        programme(Empty) -> programme::Programme = programme::programme;
        list_sessions(Empty) -> Vec<programme::SessionRow> = programme::list_sessions;
        session(programme::OneSession) -> programme::SessionDetail = programme::session;
        list_venues(Empty) -> Vec<rooms::VenueRow> = rooms::list_venues;
        list_spaces(Empty) -> Vec<rooms::SpaceRow> = rooms::list_spaces;
        room_grid(rooms::ReadGrid) -> rooms::RoomGrid = rooms::room_grid;
        list_room_bookings(Empty) -> Vec<bookings::RoomBookingView> = bookings::list_room_bookings;
        room_booking(bookings::OneBooking) -> bookings::RoomBookingView = bookings::room_booking;
        list_meetings(Empty) -> Vec<meetings::MeetingRow> = meetings::list_meetings;
        meeting(meetings::OneMeeting) -> meetings::MeetingDetail = meetings::meeting;
        list_places(Empty) -> Vec<places::PlaceRow> = places::list_places;
        list_legs(Empty) -> Vec<travel::LegRow> = travel::list_legs;
        list_stays(Empty) -> Vec<lodging::StayRow> = lodging::list_stays;
        fixes(fixes::OneConflict) -> Vec<fixes::Fix> = fixes::fixes;
        preview(rehearse::Preview) -> rehearse::Previewed = rehearse::preview;
        list_rules(Empty) -> Vec<rules::RuleRow> = rules::list_rules;
        list_waivers(Empty) -> Vec<rules::WaiverRow> = rules::list_waivers;
        leg(travel::OneLeg) -> travel::LegDetail = travel::leg;
        list_journeys(Empty) -> Vec<travel::JourneyRow> = travel::list_journeys;
        list_movements(Empty) -> Vec<travel::MovementRow> = travel::list_movements;
        list_vehicles(Empty) -> Vec<travel::VehicleRow> = travel::list_vehicles;
        list_drivers(Empty) -> Vec<travel::DriverRow> = travel::list_drivers;
        why_not(placing::AskWhyNot) -> placing::WhyNot = placing::why_not;

        stay(lodging::OneStay) -> lodging::StayRow = lodging::stay;
        list_hotels(Empty) -> Vec<lodging::HotelRow> = lodging::list_hotels;
        list_room_types(Empty) -> Vec<lodging::RoomTypeRow> = lodging::list_room_types;
        list_hotel_rooms(Empty) -> Vec<lodging::HotelRoomRow> = lodging::list_hotel_rooms;
        list_room_blocks(Empty) -> Vec<lodging::RoomBlockRow> = lodging::list_room_blocks;
        block_ledger(lodging::OneBlock) -> lodging::BlockLedger = lodging::block_ledger;
        lodging_grid(lodging::ReadLodging) -> lodging::LodgingGrid = lodging::lodging_grid;
        propose_rooms(lodging::ProposeRooms) -> lodging::RoomsProposal = lodging::propose_rooms;
        unlodged(Empty) -> lodging::Unlodged = lodging::unlodged;
        propose_stays(lodging::ProposeStays) -> Vec<lodging::ProposedStay> = lodging::propose_stays;
        propose_placing(placing::ProposePlacing) -> placing::PlacingProposal = placing::propose_placing;
        propose_transfer(travel::ProposeTransfer) -> travel::ProposedTransfer = travel::propose_transfer;
        travel_board(travel::ReadBoard) -> travel::TravelBoard = travel::travel_board;
        unassigned_transfers(Empty) -> travel::UnassignedTransfers = travel::unassigned_transfers;
        search_airports(places::SearchAirports) -> Vec<places::ListedAirport> = places::search_airports;
        list_transit_times(Empty) -> Vec<places::TransitRow> = places::list_transit_times;
        transit(places::OneWay) -> places::WayView = places::transit;
        list_document_languages(Empty) -> Vec<documents::DocumentLanguage> = documents::list_document_languages;
        list_paper_kinds(Empty) -> Vec<papers::PaperKindRow> = papers::list_paper_kinds;
        list_paper_subjects(papers::ListPaperSubjects) -> Vec<papers::PaperSubject> = papers::list_paper_subjects;
        list_paper_holders(Empty) -> Vec<papers::PaperHolder> = papers::list_paper_holders;
        preview_paper(papers::PreviewPaper) -> papers::PaperPreview = papers::preview_paper;
        preview_itinerary(documents::PreviewItinerary) -> documents::ItineraryPreview = documents::preview_itinerary;

        list_partners(Empty) -> Vec<partners::PartnerView> = partners::list_partners;
        suggest_address(people::SuggestAddress) -> people::AddressSuggestion = people::suggest_address;
        suggest_document_name(people::SuggestDocumentName) -> people::DocumentNameSuggestion = people::suggest_document_name;
        picture(pictures::OnePicture) -> pictures::PictureView = pictures::picture;
        sensitive_needs(needs::NeedsOf) -> Vec<needs::NeedView> = needs::sensitive_needs;
        list_needs(Empty) -> Vec<needs::NeedRow> = needs::list_needs;
        list_service_codes(Empty) -> Vec<needs::AirlineCodeView> = needs::list_service_codes;
        preview_purge(purge::PreviewPurge) -> purge::PurgePreview = purge::preview_purge;
        list_removed_people(Empty) -> Vec<purge::RemovedPerson> = purge::list_removed_people;
        list_duplicates(Empty) -> duplicates::Duplicates = duplicates::list_duplicates;
        list_precedence_schemes(Empty) -> precedence::PrecedenceSchemes = precedence::list_precedence_schemes;
        order_of_precedence(precedence::ReadOrder) -> precedence::OrderOfPrecedence = precedence::order_of_precedence;
        staged_import(Empty) -> imports::StagingView = imports::staged_import;

        find_room(bookings::FindRoom) -> Vec<bookings::RoomOffer> = bookings::find_room;
        propose_reseat(bookings::ProposeReseat) -> bookings::ReseatPlan = bookings::propose_reseat;
        list_holds(Empty) -> Vec<bookings::HoldRow> = bookings::list_holds;
        list_booking_series(Empty) -> Vec<bookings::SeriesRow> = bookings::list_booking_series;
        series(bookings::OneSeries) -> bookings::SeriesView = bookings::series;

        list_layouts(Empty) -> Vec<rooms::LayoutRow> = rooms::list_layouts;
        list_opening_hours(Empty) -> Vec<rooms::OpeningHoursRow> = rooms::list_opening_hours;
        list_closures(Empty) -> Vec<rooms::ClosureRow> = rooms::list_closures;
        desk_rules(desk::OneDesk) -> desk::DeskInForce = desk::desk_rules;
        list_desk_rules(Empty) -> Vec<desk::DeskRulesView> = desk::list_desk_rules;
        desk_presets(Empty) -> Vec<desk::DeskPresetView> = desk::desk_presets;
        list_desk_tiers(Empty) -> Vec<desk::DeskTier> = desk::list_desk_tiers;
        list_invitations(invitations::ListInvitations) -> Vec<invitations::InvitationRow> = invitations::list_invitations;
        meeting_matrix(Empty) -> meetings::MeetingMatrix = meetings::meeting_matrix;
        meeting_availability(meetings::ReadAvailability) -> meetings::MeetingAvailability = meetings::meeting_availability;
        brief(meetings::OneBrief) -> meetings::BriefView = meetings::brief;
        list_commitments(meetings::ListCommitments) -> Vec<meetings::CommitmentView> = meetings::list_commitments;
        list_staff(Empty) -> Vec<staff::StaffRow> = staff::list_staff;

        rooming_list(rooming::ReadRoomingList) -> rooming::RoomingListView = rooming::rooming_list;
        list_rooming_lists(rooming::ListRoomingLists) -> Vec<rooming::SentListRow> = rooming::list_rooming_lists;

        issue_standing(Empty) -> issues::IssueStanding = issues::issue_standing;
        list_issues(Empty) -> Vec<issues::IssueRow> = issues::list_issues;
        list_handouts(Empty) -> Vec<issues::HandoutRow> = issues::list_handouts;
        list_holders(issues::ReadHolders) -> Vec<issues::Holder> = issues::list_holders;
    }
    stage {
        stage_import(imports::StageImport) -> imports::StagingView = imports::stage_import;
        stage_text(imports::StageText) -> imports::StagingView = imports::stage_text;
        restage_import(imports::RestageImport) -> imports::StagingView = imports::restage_import;
        discard_import(Empty) -> () = imports::discard_import;
    }
    write {
        edit_forum(forum::EditForum) -> Done<()> = forum::edit_forum;
        add_theme(forum::AddTheme) -> Done<ThemeId> = forum::add_theme;
        add_partner(partners::AddPartner) -> Done<PartnerId> = partners::add_partner;
        add_body(delegations::AddBody) -> Done<BodyId> = delegations::add_body;
        edit_body(delegations::EditBody) -> Done<()> = delegations::edit_body;
        add_delegation(delegations::AddDelegation) -> Done<DelegationId> = delegations::add_delegation;
        edit_delegation(delegations::EditDelegation) -> Done<()> = delegations::edit_delegation;
        remove_delegation(delegations::OneDelegation) -> Done<()> = delegations::remove_delegation;
        add_person(people::AddPerson) -> Done<PersonId> = people::add_person;
        edit_person(people::EditPerson) -> Done<()> = people::edit_person;
        remove_person(people::OnePerson) -> Done<people::StillKnown> = people::remove_person;
        add_membership(delegations::AddMembership) -> Done<MembershipId> = delegations::add_membership;
        edit_membership(delegations::EditMembership) -> Done<()> = delegations::edit_membership;
        remove_membership(delegations::OneMembership) -> Done<()> = delegations::remove_membership;
        add_office(people::AddOffice) -> Done<OfficeId> = people::add_office;
        edit_office(people::EditOffice) -> Done<()> = people::edit_office;
        remove_office(people::OneOffice) -> Done<()> = people::remove_office;
        add_place(places::AddPlace) -> Done<PlaceId> = places::add_place;
        add_venue(rooms::AddVenue) -> Done<VenueId> = rooms::add_venue;
        add_space(rooms::AddSpace) -> Done<SpaceId> = rooms::add_space;
        divide_space(rooms::DivideSpace) -> Done<Vec<SpaceId>> = rooms::divide_space;
        edit_space(rooms::EditSpace) -> Done<()> = rooms::edit_space;
        remove_space(rooms::OneSpace) -> Done<()> = rooms::remove_space;
        add_session(programme::AddSession) -> Done<SessionId> = programme::add_session;
        edit_session(programme::EditSession) -> Done<()> = programme::edit_session;
        move_session(programme::MoveSession) -> Done<()> = programme::move_session;
        remove_session(programme::OneSession) -> Done<()> = programme::remove_session;
        attend_session(programme::AttendSession) -> Done<()> = programme::attend_session;
        leave_session(programme::LeaveSession) -> Done<()> = programme::leave_session;
        book_room(bookings::BookRoom) -> Done<RoomBookingId> = bookings::book_room;
        move_booking(bookings::MoveBooking) -> Done<()> = bookings::move_booking;
        edit_booking(bookings::EditBooking) -> Done<()> = bookings::edit_booking;
        add_meeting(meetings::AddMeeting) -> Done<MeetingId> = meetings::add_meeting;
        edit_meeting(meetings::EditMeeting) -> Done<()> = meetings::edit_meeting;
        move_meeting(meetings::MoveMeeting) -> Done<()> = meetings::move_meeting;
        remove_meeting(meetings::OneMeeting) -> Done<()> = meetings::remove_meeting;
        add_leg(travel::AddLeg) -> Done<LegId> = travel::add_leg;
        edit_leg(travel::EditLeg) -> Done<()> = travel::edit_leg;
        remove_leg(travel::OneLeg) -> Done<()> = travel::remove_leg;
        add_stay(lodging::AddStay) -> Done<StayId> = lodging::add_stay;
        edit_stay(lodging::EditStay) -> Done<()> = lodging::edit_stay;
        remove_stay(lodging::OneStay) -> Done<()> = lodging::remove_stay;
        set_rule(rules::SetRule) -> Done<()> = rules::set_rule;
        waive_conflict(rules::WaiveConflict) -> Done<WaiverId> = rules::waive_conflict;
        lift_waiver(rules::OneWaiver) -> Done<()> = rules::lift_waiver;
        edit_place(places::EditPlace) -> Done<()> = places::edit_place;
        remove_place(places::OnePlace) -> Done<()> = places::remove_place;
        add_airport(places::AddAirport) -> Done<PlaceId> = places::add_airport;
        set_transit_time(places::SetTransitTime) -> Done<()> = places::set_transit_time;
        edit_venue(rooms::EditVenue) -> Done<()> = rooms::edit_venue;
        edit_traveller(travel::EditTraveller) -> Done<()> = travel::edit_traveller;
        correct_tickets(travel::CorrectTickets) -> Done<()> = travel::correct_tickets;
        set_delay(travel::SetDelay) -> Done<()> = travel::set_delay;
        add_journey(travel::AddJourney) -> Done<JourneyId> = travel::add_journey;
        edit_journey(travel::EditJourney) -> Done<()> = travel::edit_journey;
        remove_journey(travel::RemoveJourney) -> Done<()> = travel::remove_journey;
        add_driver(travel::AddDriver) -> Done<DriverId> = travel::add_driver;
        edit_driver(travel::EditDriver) -> Done<()> = travel::edit_driver;
        remove_driver(travel::OneDriver) -> Done<()> = travel::remove_driver;
        add_vehicle(travel::AddVehicle) -> Done<VehicleId> = travel::add_vehicle;
        edit_vehicle(travel::EditVehicle) -> Done<()> = travel::edit_vehicle;
        remove_vehicle(travel::OneVehicle) -> Done<()> = travel::remove_vehicle;
        add_movement(travel::AddMovement) -> Done<MovementId> = travel::add_movement;
        edit_movement(travel::EditMovement) -> Done<()> = travel::edit_movement;
        assign_movement(travel::AssignMovement) -> Done<()> = travel::assign_movement;
        move_movement(travel::MoveMovement) -> Done<()> = travel::move_movement;

        edit_partner(partners::EditPartner) -> Done<()> = partners::edit_partner;
        remove_partner(partners::OnePartner) -> Done<()> = partners::remove_partner;
        name_body(delegations::NameBody) -> Done<()> = delegations::name_body;
        set_portrait(pictures::SetPortrait) -> Done<PictureId> = pictures::set_portrait;
        clear_portrait(pictures::ClearPortrait) -> Done<()> = pictures::clear_portrait;
        set_emblem(pictures::SetEmblem) -> Done<PictureId> = pictures::set_emblem;
        clear_emblem(pictures::ClearEmblem) -> Done<()> = pictures::clear_emblem;
        confirm_address(people::ConfirmAddress) -> Done<()> = people::confirm_address;
        add_need(needs::AddNeed) -> Done<SensitiveNeedId> = needs::add_need;
        edit_need(needs::EditNeed) -> Done<()> = needs::edit_need;
        remove_need(needs::OneNeed) -> Done<()> = needs::remove_need;
        purge_person(purge::PurgePerson) -> Done<purge::Purged> = purge::purge_person;
        purge_needs(purge::PurgeNeeds) -> Done<purge::Purged> = purge::purge_needs;
        merge_people(duplicates::MergePeople) -> Done<()> = duplicates::merge_people;
        add_precedence_scheme(precedence::AddPrecedenceScheme) -> Done<PrecedenceSchemeId> = precedence::add_precedence_scheme;
        edit_precedence_scheme(precedence::EditPrecedenceScheme) -> Done<()> = precedence::edit_precedence_scheme;
        remove_precedence_scheme(precedence::OnePrecedenceScheme) -> Done<()> = precedence::remove_precedence_scheme;
        use_precedence(precedence::UsePrecedence) -> Done<()> = precedence::use_precedence;
        move_in_precedence(precedence::MoveInPrecedence) -> Done<PrecedenceMoveId> = precedence::move_in_precedence;
        unmove_in_precedence(precedence::UnmoveInPrecedence) -> Done<()> = precedence::unmove_in_precedence;

        keep_apart(duplicates::KeepApart) -> Done<DistinctPeopleId> = duplicates::keep_apart;
        offer_again(duplicates::OneApart) -> Done<()> = duplicates::offer_again;
        accept_import(Empty) -> Done<imports::Imported> = imports::accept_import;
        remove_movement(travel::OneMovement) -> Done<()> = travel::remove_movement;
        reseat(bookings::Reseat) -> Done<Option<RoomBookingId>> = bookings::reseat;
        move_bookings(bookings::MoveBookings) -> Done<()> = bookings::move_bookings;
        swap_bookings(bookings::SwapBookings) -> Done<()> = bookings::swap_bookings;
        copy_bookings(bookings::CopyBookings) -> Done<Vec<RoomBookingId>> = bookings::copy_bookings;
        challenge_hold(bookings::ChallengeHold) -> Done<()> = bookings::challenge_hold;
        withdraw_challenge(bookings::OneBooking) -> Done<()> = bookings::withdraw_challenge;
        confirm_booking(bookings::OneBooking) -> Done<bookings::Confirmed> = bookings::confirm_booking;
        confirm_bookings(bookings::SeveralBookings) -> Done<bookings::Confirmed> = bookings::confirm_bookings;
        release_bookings(bookings::SeveralBookings) -> Done<()> = bookings::release_bookings;
        release_booking(bookings::OneBooking) -> Done<()> = bookings::release_booking;
        release_lapsed_holds(Empty) -> Done<Vec<RoomBookingId>> = bookings::release_lapsed_holds;
        promote_hold(bookings::OneBooking) -> Done<()> = bookings::promote_hold;
        book_series(bookings::BookSeries) -> Done<bookings::BookedSeries> = bookings::book_series;
        edit_series(bookings::EditSeries) -> Done<BookingSeriesId> = bookings::edit_series;
        skip_series_day(bookings::SeriesDay) -> Done<()> = bookings::skip_series_day;
        add_series_day_back(bookings::SeriesDay) -> Done<RoomBookingId> = bookings::add_series_day_back;
        remove_series(bookings::OneSeries) -> Done<()> = bookings::remove_series;

        remove_venue(rooms::OneVenue) -> Done<()> = rooms::remove_venue;
        set_space_layouts(rooms::SetSpaceLayouts) -> Done<()> = rooms::set_space_layouts;
        set_opening_hours(rooms::SetOpeningHours) -> Done<OpeningHoursId> = rooms::set_opening_hours;
        clear_opening_hours(rooms::OneOpeningHours) -> Done<()> = rooms::clear_opening_hours;
        add_closure(rooms::AddClosure) -> Done<ClosureId> = rooms::add_closure;
        edit_closure(rooms::EditClosure) -> Done<()> = rooms::edit_closure;
        remove_closure(rooms::OneClosure) -> Done<()> = rooms::remove_closure;

        set_desk_rules(desk::SetDeskRules) -> Done<DeskRulesId> = desk::set_desk_rules;
        remove_desk_rules(desk::OneDeskRules) -> Done<()> = desk::remove_desk_rules;
        invite_to_session(invitations::InviteToSession) -> Done<InvitationId> = invitations::invite_to_session;
        invite_all(invitations::InviteAll) -> Done<invitations::InvitedAll> = invitations::invite_all;
        edit_invitation(invitations::EditInvitation) -> Done<()> = invitations::edit_invitation;
        answer_invitation(invitations::AnswerInvitation) -> Done<invitations::Answered> = invitations::answer_invitation;
        withdraw_invitation(invitations::OneInvitation) -> Done<Vec<invitations::Comer>> = invitations::withdraw_invitation;
        place_meetings(placing::PlaceMeetings) -> Done<usize> = placing::place_meetings;

        request_meeting(meetings::RequestMeeting) -> Done<MeetingId> = meetings::request_meeting;
        edit_request(meetings::EditRequest) -> Done<()> = meetings::edit_request;
        add_party(meetings::AddParty) -> Done<PartyId> = meetings::add_party;
        edit_party(meetings::EditParty) -> Done<()> = meetings::edit_party;
        remove_party(meetings::OneParty) -> Done<meetings::LeftWithParty> = meetings::remove_party;
        answer_request(meetings::AnswerRequest) -> Done<MeetingStatus> = meetings::answer_request;
        withdraw_request(meetings::OneMeeting) -> Done<()> = meetings::withdraw_request;
        confirm_meetings(meetings::SeveralMeetings) -> Done<()> = meetings::confirm_meetings;
        unplace_meetings(meetings::SeveralMeetings) -> Done<()> = meetings::unplace_meetings;
        pin_meetings(meetings::PinMeetings) -> Done<()> = meetings::pin_meetings;
        record_meeting(meetings::RecordMeeting) -> Done<()> = meetings::record_meeting;
        add_staff(staff::AddStaff) -> Done<StaffMemberId> = staff::add_staff;
        edit_staff(staff::EditStaff) -> Done<()> = staff::edit_staff;
        remove_staff(staff::OneStaffMember) -> Done<()> = staff::remove_staff;
        assign_staff(staff::AssignStaff) -> Done<()> = staff::assign_staff;
        dismiss_staff(staff::AssignStaff) -> Done<()> = staff::dismiss_staff;
        write_brief(meetings::WriteBrief) -> Done<()> = meetings::write_brief;
        remove_brief(meetings::OneBrief) -> Done<()> = meetings::remove_brief;
        add_commitment(meetings::AddCommitment) -> Done<CommitmentId> = meetings::add_commitment;
        edit_commitment(meetings::EditCommitment) -> Done<()> = meetings::edit_commitment;
        settle_commitment(meetings::SettleCommitment) -> Done<()> = meetings::settle_commitment;
        remove_commitment(meetings::OneCommitment) -> Done<()> = meetings::remove_commitment;

        edit_hotel(lodging::EditHotel) -> Done<()> = lodging::edit_hotel;
        add_room_type(lodging::AddRoomType) -> Done<RoomTypeId> = lodging::add_room_type;
        edit_room_type(lodging::EditRoomType) -> Done<()> = lodging::edit_room_type;
        remove_room_type(lodging::OneRoomType) -> Done<()> = lodging::remove_room_type;
        add_hotel_rooms(lodging::AddHotelRooms) -> Done<Vec<HotelRoomId>> = lodging::add_hotel_rooms;
        edit_hotel_rooms(lodging::EditHotelRooms) -> Done<()> = lodging::edit_hotel_rooms;
        remove_hotel_rooms(lodging::SomeHotelRooms) -> Done<()> = lodging::remove_hotel_rooms;
        connect_rooms(lodging::ConnectRooms) -> Done<ConnectingRoomsId> = lodging::connect_rooms;
        disconnect_rooms(lodging::ConnectRooms) -> Done<()> = lodging::disconnect_rooms;
        add_room_block(lodging::AddRoomBlock) -> Done<RoomBlockId> = lodging::add_room_block;
        edit_room_block(lodging::EditRoomBlock) -> Done<()> = lodging::edit_room_block;
        remove_room_block(lodging::OneRoomBlock) -> Done<()> = lodging::remove_room_block;
        set_block_nights(lodging::SetBlockNights) -> Done<()> = lodging::set_block_nights;
        allow_over_block(lodging::AllowOverBlock) -> Done<()> = lodging::allow_over_block;
        add_sub_block(lodging::AddSubBlock) -> Done<SubBlockId> = lodging::add_sub_block;
        edit_sub_block(lodging::EditSubBlock) -> Done<()> = lodging::edit_sub_block;
        remove_sub_block(lodging::OneSubBlock) -> Done<()> = lodging::remove_sub_block;
        add_stays(lodging::AddStays) -> Done<Vec<StayId>> = lodging::add_stays;
        change_stays(lodging::ChangeStays) -> Done<Vec<StayId>> = lodging::change_stays;
        assign_rooms(lodging::AssignRooms) -> Done<()> = lodging::assign_rooms;
        move_stay(lodging::MoveStay) -> Done<()> = lodging::move_stay;
        swap_stays(lodging::SwapStays) -> Done<()> = lodging::swap_stays;
        split_stay(lodging::SplitStay) -> Done<StayId> = lodging::split_stay;
        share_room(lodging::ShareRoom) -> Done<()> = lodging::share_room;
        unshare_room(lodging::OneStay) -> Done<()> = lodging::unshare_room;
        send_rooming_list(rooming::SendRoomingList) -> Done<rooming::SentRoomingList> = rooming::send_rooming_list;

        publish_issue(issues::PublishIssue) -> Done<issues::PublishedIssue> = issues::publish_issue;

        undo(undo::Undo) -> Done<()> = undo::undo;
        redo(Empty) -> Done<()> = undo::redo;
    }
    shell {
        /// What the welcome screen shows.
        welcome(Empty) -> Welcome;
        /// Reads the names of all zones, which a new forum needs before there is one.
        zones(Empty) -> Vec<String>;
        /// Asks where to put a new forum and makes it; nothing when the person closes the dialog.
        new_forum(forum::FoundForum) -> Option<Standing>;
        /// Asks which forum to open and opens it.
        open_forum(Empty) -> Option<Standing>;
        /// Opens a recent file again.
        open_recent(Handle) -> Standing;
        /// Looks at a file that somebody else holds.
        look(Handle) -> Standing;
        /// Opens a file another machine left locked, after the person said that nobody is at work there.
        take_over(Handle) -> Standing;
        /// Makes a sample and opens it.
        open_sample(OpenSample) -> Standing;
        /// Closes the forum.
        close_forum(Empty) -> ();
        /// Asks where and writes a copy; answers its name.
        save_copy(Empty) -> Option<String>;
        /// Asks for a folder and writes itineraries into it; long.
        export_itineraries(documents::ExportItineraries) -> Option<documents::Exported>;
        /// Asks for a folder and writes documents into it; long.
        export_papers(papers::ExportPapers) -> Option<papers::ExportedPapers>;
        /// Asks for a folder and writes a hotel's rooming list into it; long.
        export_rooming_list(rooming::ExportRoomingList) -> Option<rooming::ExportedRoomingList>;
        /// Asks for a file to bring in, reads it in a process of its own and stages it; long.
        choose_import(imports::ChooseImport) -> Option<imports::StagingView>;
        /// Accepts what is staged, as `accept_import` does; long.
        store_import(Empty) -> Done<imports::Imported>;
        /// Seeks places for meetings, as `propose_placing` does, while the forum can be used; long.
        seek_placing(placing::ProposePlacing) -> placing::PlacingProposal;
        /// Seeks rooms for guests, as `propose_rooms` does, while the forum can be used; long.
        seek_rooms(lodging::ProposeRooms) -> lodging::RoomsProposal;
        /// Remembers how the person likes the window.
        remember(Preferences) -> ();
        /// Speaks this language from now on.
        speak(Speak) -> ();
        /// Stops a long command.
        cancel(Ticket) -> ();
    }
}

fn decode<T: DeserializeOwned>(input: Value) -> Answer<T> {
    serde_json::from_value(input).map_err(|error| Refusal::Malformed { detail: error.to_string() })
}

fn encode<T: Serialize>(output: T) -> Answer<Value> {
    serde_json::to_value(output).map_err(|_| Refusal::Broken { doing: "writing the answer".to_owned() })
}
