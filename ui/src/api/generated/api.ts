// Written from the list of commands in crates/planner; do not edit.
// UPDATE_GENERATED=1 cargo test -p attache-tests --test stories typescript

/**
 * What one document of a kind is about.
 */
export type About = "forum" | "delegation" | "side" | "place" | "vehicle" | "room" | "staff";

/**
 * An airport to make a place of the forum.
 */
export type AddAirport = { 
/**
 * IATA code.
 */
code: string, };

/**
 * A body to add.
 */
export type AddBody = { name: string, kind: BodyKind, local_name?: string | null, country?: string | null, zone?: string | null, population?: number | null, established_on?: string | null, };

/**
 * A closure to add, of a venue or of a space. Without a list, nobody is let in.
 */
export type AddClosure = { venue?: VenueId | null, space?: SpaceId | null, kind: ClosureKind, reason?: string | null, starts: WallTime, ends: WallTime, 
/**
 * The delegations that may use the space all the same.
 */
delegations?: Array<DelegationId> | null, 
/**
 * What may take place in it all the same.
 */
purposes?: Array<BookingPurpose> | null, };

/**
 * Something that was agreed, to enter.
 */
export type AddCommitment = { meeting: MeetingId, 
/**
 * The delegation that took it on; absent, all of them together.
 */
delegation?: DelegationId | null, owner?: string | null, text: string, due?: string | null, };

/**
 * A delegation to add, with its body, which is added too unless a body of that name and country is there.
 */
export type AddDelegation = { body_name: string, body_kind: BodyKind, country?: string | null, zone?: string | null, status?: DelegationStatus | null, category?: string | null, };

/**
 * A driver to add.
 */
export type AddDriver = { name: string, phone?: string | null, note?: string | null, };

/**
 * Rooms to enter, all alike.
 */
export type AddHotelRooms = { room_type: RoomTypeId, 
/**
 * What stands on the doors: "301", or a row of them as "301-312".
 */
numbers: Array<string>, floor?: string | null, accessible?: boolean | null, note?: string | null, };

/**
 * A journey to enter with its legs: "Sofia–Vienna–Barcelona for five people".
 */
export type AddJourney = { direction: JourneyDirection, title?: string | null, note?: string | null, 
/**
 * Who travels all of it.
 */
travellers: Array<PersonId>, 
/**
 * In order of leaving.
 */
legs: Array<JourneyLeg>, };

/**
 * A leg to enter. Times are read on the walls of its places.
 */
export type AddLeg = { kind: LegKind, carrier?: string | null, number?: string | null, from: PlaceOrAirport, to: PlaceOrAirport, departure_terminal?: string | null, arrival_terminal?: string | null, departs: WallTime, arrives: WallTime, status?: LegStatus | null, booking_reference?: string | null, journey?: JourneyId | null, note?: string | null, travellers: Array<PersonId>, 
/**
 * Seats and tickets of those whose are known.
 */
tickets?: Array<TravellerTicket> | null, };

/**
 * A meeting to add.
 */
export type AddMeeting = { title: string, kind: MeetingKind, status?: MeetingStatus | null, starts?: WallTime | null, ends?: WallTime | null, space?: SpaceId | null, participants?: Array<NewParticipant> | null, };

/**
 * A person to put into a delegation.
 */
export type AddMembership = { delegation: DelegationId, person: PersonId, role: MembershipRole, function?: string | null, };

/**
 * A movement to enter. Times are read on the walls of its ends.
 */
export type AddMovement = { kind: MovementKind, service: Ride, status?: MovementStatus | null, from: SpotRef, to: SpotRef, 
/**
 * Pick-up.
 */
starts: WallTime, 
/**
 * Drop-off; absent, after the minutes the way takes.
 */
ends?: WallTime | null, vehicle?: VehicleId | null, 
/**
 * When it is not the vehicle's own.
 */
driver?: DriverId | null, greeter?: string | null, sign_text?: string | null, bags?: number | null, 
/**
 * The leg it meets or brings to.
 */
leg?: LegId | null, note?: string | null, passengers: Array<PersonId>, };

/**
 * A need to enter.
 */
export type AddNeed = { person: PersonId, kind: NeedKind, code?: string | null, text?: string | null, purpose: string, basis: NeedBasis, 
/**
 * Since when; absent, today.
 */
collected_on?: string | null, 
/**
 * The last day it may be kept; absent, 30 days after the forum.
 */
delete_after?: string | null, audience: Array<Audience>, };

/**
 * An office to enter.
 */
export type AddOffice = { person: PersonId, body: BodyId, title: string, local_title?: string | null, rank_class?: RankClass | null, since?: string | null, until?: string | null, acting?: boolean | null, represents?: OfficeId | null, };

/**
 * A partner to add.
 */
export type AddPartner = { 
/**
 * The organisation.
 */
body: BodyId, 
/**
 * What it does for the forum.
 */
role: string, };

/**
 * A delegation that joins a meeting.
 */
export type AddParty = { meeting: MeetingId, delegation: DelegationId, 
/**
 * Absent, it is asked.
 */
side?: MeetingSide | null, level?: Representation | null, principal?: PersonId | null, substitute?: PersonId | null, plus?: number | null, 
/**
 * Absent, what is known of whom it sends; so for what that person understands.
 */
speaks?: string | null, understands?: string | null, note?: string | null, };

/**
 * A person to add, into a delegation if one is named.
 */
export type AddPerson = { display_name: string, sort_name?: string | null, given_name?: string | null, family_name?: string | null, delegation?: DelegationId | null, role?: MembershipRole | null, function?: string | null, fictitious?: boolean | null, };

/**
 * A place to add. The minutes are the office's own; absent, the usual ones count.
 */
export type AddPlace = { kind: PlaceKind, name: string, code?: string | null, city?: string | null, country?: string | null, zone: string, position?: PositionLetter | null, address?: string | null, arrival_minutes?: number | null, departure_minutes?: number | null, connection_minutes?: number | null, };

/**
 * A scheme to add: from a ready-made one, from comparators, or from the first with the others in its place.
 */
export type AddPrecedenceScheme = { name: string, preset?: Preset | null, comparators?: Array<Comparator> | null, language?: string | null, letter?: string | null, };

/**
 * A block to enter.
 */
export type AddRoomBlock = { hotel: PlaceId, name: string, 
/**
 * Absent: definite.
 */
standing?: BlockStanding | null, 
/**
 * Absent: the guests themselves.
 */
payer?: Payer | null, currency?: string | null, deposit?: number | null, deposit_due?: string | null, cut_off?: string | null, attrition_percent?: number | null, note?: string | null, };

/**
 * A type of room to enter.
 */
export type AddRoomType = { hotel: PlaceId, name: string, code?: string | null, 
/**
 * Absent: above the types the hotel has.
 */
rank?: number | null, 
/**
 * Absent: one.
 */
beds?: number | null, 
/**
 * Absent: two.
 */
sleeps?: number | null, accessible?: boolean | null, note?: string | null, };

/**
 * A session to add. Only its day must be known.
 */
export type AddSession = { title: string, kind: SessionKind, date: string, code?: string | null, mode?: AttendanceMode | null, 
/**
 * The zone of its place; absent, the venue's or the forum's.
 */
zone?: string | null, starts?: WallTime | null, ends?: WallTime | null, space?: SpaceId | null, venue?: VenueId | null, link?: string | null, access?: string | null, dress?: string | null, languages?: string | null, neutral_title?: string | null, note?: string | null, part_of?: string | null, theme?: ThemeId | null, source?: string | null, principals_only?: boolean | null, track?: string | null, host_body?: BodyId | null, heard_languages?: string | null, expected?: number | null, layout?: Layout | null, };

/**
 * A space to add.
 */
export type AddSpace = { 
/**
 * The venue it is in; or else the name of a new one.
 */
venue?: VenueId | null, 
/**
 * A venue to be added with it, in the city and the zone of the forum.
 */
new_venue?: string | null, name: string, building?: string | null, floor?: string | null, capacity?: number | null, 
/**
 * The larger space of the same venue it is a part of.
 */
parent?: SpaceId | null, 
/**
 * Floor area in square metres.
 */
area?: number | null, step_free?: StepFree | null, booths?: number | null, equipment?: string | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, note?: string | null, };

/**
 * Somebody who is to serve meetings.
 */
export type AddStaff = { person: PersonId, task: StaffTask, 
/**
 * The only delegation the person works for; absent, whoever needs it.
 */
delegation?: DelegationId | null, 
/**
 * Languages interpreted between, both ways.
 */
pairs?: Array<PairLetter> | null, 
/**
 * Minutes of rest after each meeting; absent, none.
 */
break_minutes?: number | null, most_minutes_per_day?: number | null, note?: string | null, 
/**
 * Absent or empty: always.
 */
hours?: Array<StaffHoursLetter> | null, };

/**
 * A stay to enter.
 */
export type AddStay = { hotel: PlaceId, check_in: string, check_out: string, guests: Array<PersonId>, status?: StayStatus | null, booked_type?: RoomTypeId | null, room?: HotelRoomId | null, 
/**
 * Absent: the hotel's block that has rooms of the type; null: beside all blocks.
 */
block?: RoomBlockId | null | null, 
/**
 * In words, where the hotel's types are not known.
 */
room_type?: string | null, confirmation?: string | null, payer?: Payer | null, ready_from?: string | null, kept_until?: string | null, near_principal?: boolean | null, step_free?: boolean | null, twin?: boolean | null, quiet?: boolean | null, late_check_out?: boolean | null, do_not_move?: boolean | null, note?: string | null, };

/**
 * Stays to enter in one step.
 */
export type AddStays = { 
/**
 * Each.
 */
stays: Array<AddStay>, };

/**
 * What is to be kept for a delegation.
 */
export type AddSubBlock = { block: RoomBlockId, room_type: RoomTypeId, delegation: DelegationId, 
/**
 * The first night.
 */
from: string, 
/**
 * The morning after the last.
 */
until: string, 
/**
 * On each of these nights.
 */
rooms: number, };

/**
 * A theme to add.
 */
export type AddTheme = { 
/**
 * The subject.
 */
title: string, };

/**
 * A vehicle to add.
 */
export type AddVehicle = { name: string, plate?: string | null, seats?: number | null, bags?: number | null, step_free?: StepFree | null, service: Ride, driver?: DriverId | null, note?: string | null, };

/**
 * A venue to add.
 */
export type AddVenue = { name: string, address?: string | null, city?: string | null, zone?: string | null, position?: PositionLetter | null, };

/**
 * The gender of a form of address.
 */
export type AddressGender = "unsaid" | "feminine" | "masculine";

/**
 * A rule for forms of address.
 */
export type AddressRule = "former" | "us_mayor" | "england_lord_mayor" | "england_mayor" | "spain_large_city" | "spain_provincial_capital" | "spain_mayor" | "catalan_large_city" | "catalan_president" | "plain_spanish_mayor" | "plain_catalan_mayor" | "plain_english" | "plain";

/**
 * Forms to ask the person's office about. Nothing is stored.
 */
export type AddressSuggestion = { 
/**
 * The rule they come from.
 */
rule: AddressRule, 
/**
 * Where the rule is written.
 */
source: string, 
/**
 * The office they rest on; absent when none counts at this forum.
 */
office: string | null, 
/**
 * The forms.
 */
forms: FormsOfAddress, };

/**
 * A code airlines use.
 */
export type AirlineCodeView = { 
/**
 * "VGML".
 */
code: string, 
/**
 * "meal" or "assistance".
 */
family: string, 
/**
 * What it stands for.
 */
meaning: string, 
/**
 * What it reveals: "health", "belief", or nothing.
 */
sensitive_category: string, };

/**
 * How many more may be given out on some nights than are contracted, and why.
 */
export type AllowOverBlock = { block: RoomBlockId, room_type: RoomTypeId, 
/**
 * The first night.
 */
from: string, 
/**
 * The morning after the last.
 */
until: string, 
/**
 * Rooms; none takes the leave back.
 */
over: number, reason: string, };

/**
 * A delegation that is let in.
 */
export type AllowedDelegation = { id: DelegationId, name: string, };

/**
 * An answer to a call.
 */
export type AnswerInvitation = { 
/**
 * The call.
 */
id: InvitationId, 
/**
 * The answer; `none` takes an answer back.
 */
reply: Reply, 
/**
 * The day it was given; absent, today.
 */
replied_on?: string | null, 
/**
 * Who of the delegation comes; those who are not in the session yet are entered. Only with an answer that is not no.
 */
people: Array<PersonId>, };

/**
 * An answer of a side.
 */
export type AnswerRequest = { 
/**
 * The request, or a meeting that has a time by now.
 */
meeting: MeetingId, 
/**
 * Who answers; one of its sides.
 */
delegation: DelegationId, 
/**
 * The answer; `none` takes an answer back.
 */
answer: Reply, 
/**
 * The day it was given; absent, today.
 */
answered_on?: string | null, 
/**
 * What was said with it, for the office only; absent, the note of the side stays.
 */
note?: string | null, };

/**
 * What an answer did to who is entered in the session.
 */
export type Answered = { 
/**
 * Entered because of it.
 */
entered: Array<Comer>, 
/**
 * Taken out because of it.
 */
taken_out: Array<Comer>, 
/**
 * Still in, though the delegation or the person declined.
 */
stays: Array<StaysIn>, };

/**
 * Two people who are kept apart.
 */
export type ApartView = { id: DistinctPeopleId, one: ThingRef, other: ThingRef, };

/**
 * A meeting to ask about.
 */
export type AskWhyNot = { 
/**
 * The meeting; one that waits for a time, or that has one and may go elsewhere.
 */
meeting: MeetingId, };

/**
 * A vehicle and a driver for a movement. What is absent stays, what is empty is taken away; a movement without a driver
 * of its own has the vehicle's.
 */
export type AssignMovement = { movement: MovementId, vehicle?: VehicleId | null | null, driver?: DriverId | null | null, };

/**
 * Rooms to be given.
 */
export type AssignRooms = { 
/**
 * To whom which.
 */
placements: Array<RoomPlacement>, };

/**
 * Somebody who serves a meeting.
 */
export type AssignStaff = { meeting: MeetingId, staff_member: StaffMemberId, };

/**
 * Somebody who serves a meeting.
 */
export type AssignedStaff = { staff_member: StaffMemberId, person: PersonId, name: string, task: StaffTask, };

/**
 * A person's part in a session; entered again, it replaces what was entered before.
 */
export type AttendSession = { session: SessionId, person: PersonId, function?: SessionFunction | null, mode?: AttendanceMode | null, };

/**
 * How one is present.
 */
export type AttendanceMode = "in_person" | "online" | "hybrid";

/**
 * A person's part in a session.
 */
export type AttendanceView = { session: SessionId, person: PersonId, name: string, delegation: string, function: SessionFunction, mode: AttendanceMode, };

/**
 * For whom a document is made.
 */
export type Audience = "desk" | "own_delegate" | "heads_aide" | "host_liaison" | "driver" | "hotel" | "caterer" | "security" | "interpreter" | "participants" | "press";

/**
 * The hours of the shown days with their instants, so that a day on which clocks change is as long as it is.
 */
export type Axis = { 
/**
 * Midnight at the beginning.
 */
starts: Moment, 
/**
 * Midnight at the end.
 */
ends: Moment, 
/**
 * Every full hour.
 */
ticks: Array<Moment>, };

/**
 * Some of what forbids it: everything about one person, one room, one interpreter.
 */
export type Because = { 
/**
 * What kind of fact it is.
 */
word: BecauseWord, 
/**
 * What its sentence says, by the name it has there.
 */
facts: { [key in string]: string }, };

/**
 * What kind of fact forbids a meeting.
 */
export type BecauseWord = "free_only" | "taken" | "window" | "shut" | "closed" | "used" | "no_interpreter" | "off_duty" | "interprets" | "no_room" | "desk";

/**
 * Why a space cannot be used by all.
 */
export type BlockKind = "shut" | "closure" | "blocking";

/**
 * A block by night.
 */
export type BlockLedger = { block: RoomBlockRow, 
/**
 * The nights that are contracted, kept or taken, in order.
 */
nights: Array<string>, 
/**
 * One for each type.
 */
rows: Array<LedgerRow>, 
/**
 * The sum of all types, for each night.
 */
totals: Array<LedgerCell>, kept: Array<KeptRow>, };

/**
 * How far a block is contracted.
 */
export type BlockStanding = "inquiry" | "tentative" | "definite" | "released";

/**
 * One day on the forum's wall.
 */
export type BoardDay = { date: string, forum_day: boolean, places: Array<BoardPlace>, };

/**
 * Whether people come or go.
 */
export type BoardDirection = "arrival" | "departure";

/**
 * A leg as it arrives at a place of the forum, or departs from it.
 */
export type BoardLeg = { leg: LegId, direction: BoardDirection, 
/**
 * The day on the forum's wall, as far as is known.
 */
date: string, place: PlaceId, place_name: string, 
/**
 * Where it comes from or goes to.
 */
other: string, kind: LegKind, 
/**
 * Carrier and number; the way where there is none.
 */
name: string, terminal: string, status: LegStatus, 
/**
 * As far as is known: it did, it is expected to, it is scheduled to.
 */
expected: Moment, scheduled: Moment, estimated: Moment | null, actual: Moment | null, 
/**
 * Minutes later than scheduled; negative when earlier.
 */
delay_minutes: number, journey: JourneyId | null, passengers: Array<BoardPassenger>, movements: Array<BoardMovement>, 
/**
 * Whom no movement takes.
 */
unmet: Array<ThingRef>, 
/**
 * Who receives them, from the movements.
 */
greeter: string, conflicts: number, };

/**
 * A movement that meets a leg or brings to it.
 */
export type BoardMovement = { id: MovementId, title: string, service: Ride, status: MovementStatus, starts: Moment, ends: Moment, vehicle_name: string, driver_name: string, greeter: string, people: number, conflicts: number, };

/**
 * A person on the board.
 */
export type BoardPassenger = { person: PersonId, name: string, delegation: DelegationId | null, delegation_name: string, role: MembershipRole | null, 
/**
 * Whether the person leads the delegation.
 */
head: boolean, };

/**
 * One place on one day, its legs in order of time.
 */
export type BoardPlace = { place: PlaceId, name: string, legs: Array<BoardLeg>, };

/**
 * A city, region, organisation or network.
 */
export type BodyId = string & { readonly brand?: "BodyId" };

/**
 * What a body is.
 */
export type BodyKind = "city" | "metropolitan_area" | "region" | "state" | "international_organisation" | "network" | "academia" | "civil_society" | "private" | "media" | "host";

/**
 * The name of a body in a language.
 */
export type BodyNameView = { language: string, name: string, };

/**
 * A body.
 */
export type BodyView = { id: BodyId, kind: BodyKind, name: string, local_name: string, country: string, zone: string | null, population: number | null, established_on: string | null, emblem: PictureId | null, 
/**
 * What a guest should know of it.
 */
facts: string, names: Array<BodyNameView>, delegation: DelegationId | null, };

/**
 * A space to keep for a time. Confirmed unless said otherwise.
 */
export type BookRoom = { space: SpaceId, starts: WallTime, ends: WallTime, title: string, purpose?: BookingPurpose | null, status?: BookingStatus | null, session?: SessionId | null, meeting?: MeetingId | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, headcount?: number | null, note?: string | null, neutral_title?: string | null, delegation?: DelegationId | null, layout?: Layout | null, equipment?: string | null, booths?: number | null, step_free?: boolean | null, hold_rank?: number | null, hold_expires?: WallTime | null, };

/**
 * A space to keep at the same hours of many days.
 */
export type BookSeries = { 
/**
 * What each of its bookings is like.
 */
booking: BookingDetails, 
/**
 * On which days.
 */
rhythm: Rhythm, 
/**
 * First day.
 */
first_day: string, 
/**
 * Last day, included.
 */
last_day: string, 
/**
 * Start on the wall of the space: 09:00.
 */
starts: string, 
/**
 * End. Not after the start, it is on the next day.
 */
ends: string, 
/**
 * How many midnights each booking lasts over, where that is more than the hours say.
 */
days_long?: number | null, 
/**
 * Whether days on which the space is taken are left out; otherwise the whole is refused.
 */
skip_taken?: boolean | null, };

/**
 * A series that was booked.
 */
export type BookedSeries = { 
/**
 * Its key.
 */
id: BookingSeriesId, 
/**
 * Its bookings, day by day.
 */
booked: Array<RoomBookingId>, 
/**
 * The days left out because the space is taken.
 */
left_out: Array<TakenDay>, };

/**
 * What is asked of a booking, apart from when it is and what it serves. Confirmed unless said otherwise.
 */
export type BookingDetails = { space: SpaceId, title: string, purpose?: BookingPurpose | null, status?: BookingStatus | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, headcount?: number | null, note?: string | null, neutral_title?: string | null, delegation?: DelegationId | null, layout?: Layout | null, equipment?: string | null, booths?: number | null, step_free?: boolean | null, hold_rank?: number | null, hold_expires?: WallTime | null, };

/**
 * What a space is kept for.
 */
export type BookingPurpose = "session" | "meeting" | "office" | "holding_room" | "media" | "prayer" | "medical" | "storage" | "set_up" | "other";

/**
 * Bookings on many days.
 */
export type BookingSeriesId = string & { readonly brand?: "BookingSeriesId" };

/**
 * How firmly a space is kept.
 */
export type BookingStatus = "inquiry" | "hold" | "confirmed" | "released" | "cancelled";

/**
 * That a side has a brief for a meeting, and not what it says.
 */
export type BriefHeading = { delegation: DelegationId, name: string, };

/**
 * A brief, in the parts of the British form of 1985; empty while nobody wrote one.
 */
export type BriefView = { meeting: MeetingId, title: string, delegation: DelegationId, name: string, 
/**
 * The other sides, by name.
 */
others: Array<string>, 
/**
 * Whether somebody wrote it.
 */
written: boolean, 
/**
 * What is to be achieved.
 */
objectives: string, arguments: string, 
/**
 * Arguments kept back.
 */
tactical_arguments: string, 
/**
 * What the other side wants.
 */
their_objectives: string, 
/**
 * What to say to that.
 */
our_response: string, 
/**
 * What the press is told.
 */
press_line: string, 
/**
 * Facts and dates only.
 */
background: string, author: string, cleared_by: string, 
/**
 * When the two last met.
 */
last_met: LastMet | null, };

/**
 * By what a stretch is taken.
 */
export type BusyKind = "session" | "meeting" | "leg" | "movement" | "away";

/**
 * A stretch of time of a person that is taken.
 */
export type BusyStretch = { what: BusyKind, 
/**
 * The thing's key; empty for who is not there.
 */
id: string, title: string, starts: Moment, 
/**
 * Absent when nobody said how long it lasts.
 */
ends: Moment | null, 
/**
 * Whether it is only asked for: it does not stand in the way.
 */
asked: boolean, };

/**
 * How firmly somebody is called to a session.
 */
export type Call = "must_attend" | "invited" | "open";

/**
 * Something a row may be about.
 */
export type Candidate = { 
/**
 * It.
 */
thing: ThingRef, 
/**
 * What tells it from others of that name: a delegation, a route.
 */
detail: string, 
/**
 * Why it is offered; the message `import-because-` and the word says it.
 */
because: string, };

/**
 * A category of guests at a forum of cities, in the usual order.
 */
export type Category = "heads_of_state" | "ministers" | "ambassadors" | "heads_of_regions" | "mayors_of_capitals" | "mayors" | "deputy_heads" | "elected_members" | "international_organisations" | "networks" | "others";

/**
 * A hold whose owner is asked to decide.
 */
export type ChallengeHold = { 
/**
 * The hold.
 */
id: RoomBookingId, 
/**
 * The hold behind it, whose owner asks.
 */
by: RoomBookingId, 
/**
 * Until when to decide; the hold lapses then, unless it would have before. Absent, it lapses when it would have.
 */
answer_by?: WallTime | null, };

/**
 * A change that would allow it, tried out.
 */
export type ChangeOffer = { 
/**
 * What would be done, in order; each with its sentence.
 */
steps: Array<ChangeStep>, 
/**
 * Where the meeting would be.
 */
place: FreePlace, 
/**
 * Everything to hand to `place_meetings`.
 */
placements: Array<OnePlacement>, 
/**
 * And what gives way first.
 */
first: GivesWay, };

/**
 * Stays to change in one step.
 */
export type ChangeStays = { 
/**
 * What becomes of each, in order; a later one about the same stay goes on from an earlier one.
 */
changes: Array<StayChange>, 
/**
 * Why blocks may give out as many rooms beyond the contract as this takes. Absent, they may not.
 */
over_reason?: string | null, };

/**
 * A part of a change.
 */
export type ChangeStep = { 
/**
 * What kind of change it is.
 */
word: ChangeWord, 
/**
 * What its sentence says.
 */
facts: { [key in string]: string }, };

/**
 * What kind of change allows a meeting.
 */
export type ChangeWord = "release" | "widen" | "let_in" | "move" | "excuse";

/**
 * What to choose a file for.
 */
export type ChooseImport = { 
/**
 * What each row is about; absent, guessed from the headings.
 */
noun?: ImportNoun | null, 
/**
 * What is known about the file already.
 */
options: ImportOptions, };

/**
 * Whose emblem to take away.
 */
export type ClearEmblem = { body: BodyId, };

/**
 * Whose photograph to take away.
 */
export type ClearPortrait = { person: PersonId, };

/**
 * The place a closure is about, which may be another than the spaces it makes unusable.
 */
export type ClosedPlace = { 
/**
 * The closure.
 */
closure: ClosureId, 
/**
 * The space that is closed; none when the whole venue is.
 */
space: SpaceId | null, 
/**
 * The name of the space or of the venue.
 */
name: string, 
/**
 * The delegations that may use it all the same.
 */
delegations: Array<DelegationId>, 
/**
 * What may take place there all the same.
 */
purposes: Array<BookingPurpose>, };

/**
 * A closure or blocking.
 */
export type ClosureId = string & { readonly brand?: "ClosureId" };

/**
 * Why a space cannot be used by all.
 */
export type ClosureKind = "closure" | "blocking";

/**
 * A closure as a line of a list.
 */
export type ClosureRow = { id: ClosureId, venue: VenueId | null, space: SpaceId | null, 
/**
 * The name of the venue or the space.
 */
name: string, kind: ClosureKind, reason: string, starts: Moment, ends: Moment, 
/**
 * The delegations that may use the space all the same, by name.
 */
delegations: Array<AllowedDelegation>, 
/**
 * What may take place in it all the same.
 */
purposes: Array<BookingPurpose>, };

/**
 * A column and what it means.
 */
export type ColumnView = { 
/**
 * Its place from 0.
 */
column: number, 
/**
 * What stands at its head.
 */
heading: string, 
/**
 * What it fills; nothing: it is left out.
 */
field: ImportField | null, 
/**
 * Where that is known from.
 */
known_from: KnownFrom, 
/**
 * The first things that stand in it.
 */
samples: Array<string>, };

/**
 * Somebody who comes on a call.
 */
export type Comer = { person: PersonId, name: string, };

/**
 * Something agreed.
 */
export type CommitmentId = string & { readonly brand?: "CommitmentId" };

/**
 * How a commitment stands.
 */
export type CommitmentStanding = "open" | "done" | "dropped";

/**
 * Something that was agreed.
 */
export type CommitmentView = { id: CommitmentId, meeting: MeetingId, meeting_title: string, 
/**
 * The day of that meeting, once it has one.
 */
agreed_on: string | null, 
/**
 * The delegations that met, by name.
 */
between: Array<string>, 
/**
 * The delegation that took it on.
 */
delegation: DelegationId | null, delegation_name: string, 
/**
 * Who follows it up, in words.
 */
owner: string, text: string, due: string | null, 
/**
 * Whether it is open and its day is over.
 */
overdue: boolean, standing: CommitmentStanding, 
/**
 * Since when it is no longer open.
 */
settled_on: string | null, };

/**
 * One thing two people are compared by.
 */
export type Comparator = "host" | "category" | "rank" | "city_alphabet" | "country_alphabet" | "taking_office" | "establishment" | "population" | "host_city" | "name";

/**
 * What must happen before an offer holds.
 */
export type ConditionWord = "release" | "unplace" | "shorter" | "let_in";

/**
 * Forms of address that the person's office confirmed; a form that is absent stays as it is.
 */
export type ConfirmAddress = { person: PersonId, envelope?: string | null, salutation?: string | null, spoken?: string | null, place_card?: string | null, 
/**
 * Who confirmed them.
 */
confirmed_by: string, 
/**
 * When; absent, today.
 */
confirmed_on?: string | null, };

/**
 * What became of a booking that was made firm.
 */
export type Confirmed = { 
/**
 * The holds that waited for the same room and time, the first first. They stay holds; their owners must be told.
 */
still_waiting: Array<HoldRow>, };

/**
 * Open conflicts by level.
 */
export type ConflictCounts = { 
/**
 * The plan cannot work like this.
 */
block: number, 
/**
 * Must be gone before the plan is handed out.
 */
resolve_before_issue: number, 
/**
 * Worth knowing.
 */
warn: number, };

/**
 * A conflict, with the facts for its sentence.
 */
export type ConflictView = { 
/**
 * The same for the same clash.
 */
key: string, 
/**
 * How bad it is.
 */
level: Level, 
/**
 * The rule that is broken.
 */
rule: Rule, 
/**
 * For whom, or where.
 */
about: ThingRef, 
/**
 * What the sentence says: who, where, when, how long.
 */
facts: { [key in string]: string }, 
/**
 * The arithmetic that proves it, for rules that add minutes up.
 */
sum: SumView | null, 
/**
 * The things that clash.
 */
things: Array<ThingRef>, 
/**
 * The people it hits.
 */
people: Array<ThingRef>, 
/**
 * When the clash begins.
 */
starts: Moment, 
/**
 * When it ends, if that is known.
 */
ends: Moment | null, 
/**
 * Why it was set aside, if it was.
 */
waived: WaiverView | null, };

/**
 * Two rooms.
 */
export type ConnectRooms = { one: HotelRoomId, other: HotelRoomId, };

/**
 * Two rooms with a door between them.
 */
export type ConnectingRoomsId = string & { readonly brand?: "ConnectingRoomsId" };

/**
 * A door to another room.
 */
export type Connection = { id: ConnectingRoomsId, room: HotelRoomId, number: string, };

/**
 * Bookings to copy.
 */
export type CopyBookings = { 
/**
 * One for each copy.
 */
copies: Array<OneCopy>, };

/**
 * The name a person's tickets have now, on every leg where they have another one.
 */
export type CorrectTickets = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The name on the tickets before.
 */
before: string, 
/**
 * The name on them now.
 */
ticket_name: string, };

/**
 * A number with a name.
 */
export type Count = { name: string, count: number, };

/**
 * How the dates of a list are read.
 */
export type DatesView = { 
/**
 * The conventions by which every date of the list is one.
 */
possible: Array<ImportDates>, 
/**
 * The one the list is read by.
 */
chosen: ImportDates, 
/**
 * Whether two of them read some date as different days.
 */
ambiguous: boolean, 
/**
 * Whether a person chose.
 */
confirmed: boolean, 
/**
 * Whether years have two digits; they are read as after 2000.
 */
short_years: boolean, };

/**
 * How a day of a series stands.
 */
export type DayState = "booked" | "moved" | "over" | "skipped";

/**
 * Something that happens by day in a room.
 */
export type DayUse = { room: HotelRoomId, what: "session" | "meeting" | "room_booking", id: string, title: string, starts: Moment, ends: Moment, };

/**
 * Why one stands before the next.
 */
export type DecisionView = { "by": "rule", 
/**
 * The rule.
 */
rule: Comparator, } | { "by": "next_unknown", 
/**
 * The rule.
 */
rule: Comparator, } | { "by": "hand", 
/**
 * Why, in the office's words.
 */
reason: string, } | { "by": "equal" };

/**
 * Delegations with a status.
 */
export type DelegationCount = { status: DelegationStatus, count: number, };

/**
 * A delegation with its people.
 */
export type DelegationDetail = { id: DelegationId, body: BodyView, status: DelegationStatus, category: string, file_code: string, languages: string, focal_point: string, liaison_officer: string, note: string, entitlements: Array<EntitlementView>, members: Array<MemberRow>, conflicts: Array<ConflictView>, };

/**
 * What a body sends.
 */
export type DelegationId = string & { readonly brand?: "DelegationId" };

/**
 * What comes of it for a delegation.
 */
export type DelegationPlaced = { delegation: DelegationId, name: string, 
/**
 * Meetings with a time before.
 */
before: number, 
/**
 * And after.
 */
after: number, 
/**
 * How many of them are new.
 */
placed: number, 
/**
 * How many are elsewhere than before.
 */
moved: number, };

/**
 * A delegation as a line of the table.
 */
export type DelegationRow = { 
/**
 * Key.
 */
id: DelegationId, 
/**
 * The body's key.
 */
body: BodyId, 
/**
 * The body's name.
 */
name: string, 
/**
 * What the body is.
 */
body_kind: BodyKind, 
/**
 * Country code.
 */
country: string, 
/**
 * The body's zone.
 */
zone: string | null, 
/**
 * How far its coming is settled.
 */
status: DelegationStatus, 
/**
 * The office's class of guests.
 */
category: string, 
/**
 * Its place in the order of precedence in force, from 1; absent for one that does not come.
 */
precedence: number | null, 
/**
 * The head's name.
 */
head: string | null, 
/**
 * The head's key.
 */
head_id: PersonId | null, 
/**
 * How many people.
 */
people: number, 
/**
 * When the first of them lands.
 */
arrives: Moment | null, 
/**
 * When the last of them leaves.
 */
departs: Moment | null, 
/**
 * Where they sleep.
 */
hotel: string, 
/**
 * Conflicts that hit one of them.
 */
conflicts: number, };

/**
 * How far a delegation's coming is settled.
 */
export type DelegationStatus = "invited" | "accepted" | "declined" | "tentative" | "registered" | "arrived" | "departed" | "cancelled";

/**
 * A delegation with people who have no bed.
 */
export type DelegationWithoutBeds = { 
/**
 * Absent for people of no delegation.
 */
delegation: DelegationId | null, delegation_name: string, 
/**
 * The hotel most of it sleeps in.
 */
hotel: PlaceId | null, people: Array<PersonWithoutBed>, };

/**
 * What a desk goes by.
 */
export type DeskInForce = { 
/**
 * The rules of the venue, or of the forum where none was asked for.
 */
own: DeskRulesView | null, 
/**
 * The rules that are in force there: its own, or the forum's.
 */
in_force: DeskRulesView | null, };

/**
 * What a desk allows. What is absent is free.
 *
 * Hours are on the wall clock of the venue, "08:00". A closing after midnight may be written "02:00" or counted on,
 * "26:00", as it is read back: a closing that is not after the opening is on the next day.
 */
export type DeskPolicy = { 
/**
 * What the rules govern; none means meetings.
 */
purposes: Array<BookingPurpose>, 
/**
 * The longest a booking may be, 5 to 1440 minutes.
 */
slot_minutes?: number | null, 
/**
 * The first hour at which a booking may begin.
 */
opens?: string | null, 
/**
 * The last hour at which one may end.
 */
closes?: string | null, 
/**
 * Bookings a delegation may have on a day, 1 to 100.
 */
quota_per_day?: number | null, 
/**
 * Whether a delegation's bookings may not follow each other directly.
 */
non_consecutive: boolean, 
/**
 * Who goes before whom, highest first: purposes, classes of guests, kinds of bodies.
 */
tiers: Array<string>, 
/**
 * How many days before its day a booking must be confirmed, 0 to 60.
 */
confirm_days_before?: number | null, 
/**
 * Until when on that day.
 */
confirm_by?: string | null, 
/**
 * Minutes between two bookings of a room, 0 to 1440.
 */
turnover_minutes?: number | null, 
/**
 * Bookings a delegation may have on a day in one and the same room, 1 to 100.
 */
quota_per_room?: number | null, };

/**
 * A ready-made set of desk rules.
 */
export type DeskPreset = "unfccc" | "itu" | "p20" | "apec" | "msc" | "booths";

/**
 * Ready-made rules.
 */
export type DeskPresetView = { 
/**
 * Which.
 */
preset: DeskPreset, 
/**
 * Where they are written, in English.
 */
source: string, 
/**
 * Whether they were read where the desk itself publishes them.
 */
verified: boolean, 
/**
 * What they say, as `set_desk_rules` takes it.
 */
policy: DeskPolicy, };

/**
 * What a room desk allows.
 */
export type DeskRulesId = string & { readonly brand?: "DeskRulesId" };

/**
 * The rules of a desk.
 */
export type DeskRulesView = { 
/**
 * Key.
 */
id: DeskRulesId, 
/**
 * The venue; none for the rules of every venue that has none of its own.
 */
venue: VenueId | null, 
/**
 * The venue's name.
 */
venue_name: string, 
/**
 * What they say.
 */
policy: DeskPolicy, };

/**
 * A word that can stand in an order of tiers.
 */
export type DeskTier = { 
/**
 * The word.
 */
word: string, 
/**
 * What it is a word of.
 */
of: DeskTierKind, };

/**
 * What a tier goes by.
 */
export type DeskTierKind = "purpose" | "category" | "body_kind";

/**
 * A field that says something else than before.
 */
export type DifferingField = { field: LineField, 
/**
 * In words.
 */
name: string, before: string, after: string, };

/**
 * Two people who look like one.
 */
export type DistinctPeopleId = string & { readonly brand?: "DistinctPeopleId" };

/**
 * A space and the parts it falls into.
 */
export type DivideSpace = { 
/**
 * The whole.
 */
id: SpaceId, 
/**
 * Each part, in order.
 */
parts: Array<NewPart>, };

/**
 * A format of an itinerary.
 */
export type DocumentFormat = "pdf" | "ics" | "html" | "xlsx" | "csv";

/**
 * A language documents can be in.
 */
export type DocumentLanguage = { 
/**
 * Its tag (BCP 47).
 */
tag: string, 
/**
 * What it calls itself.
 */
name: string, 
/**
 * Whether its script has digits of its own, so that there is a choice.
 */
has_own_digits: boolean, };

/**
 * A name as the travel document may have it. Nothing is stored: somebody must see the document.
 */
export type DocumentNameSuggestion = { 
/**
 * For reading and for tickets: "COLAU BALLANO, ADA".
 */
readable: string, 
/**
 * As the machine-readable zone has it.
 */
machine_readable: string, 
/**
 * Whether it was made from the whole name, because nobody marked the family name.
 */
family_unknown: boolean, };

/**
 * On what an itinerary is printed.
 */
export type DocumentPaper = "a4" | "letter" | "pocket";

/**
 * How a document is worded.
 */
export type DocumentWording = { 
/**
 * The tag of its language, or `own` for the first language of each reader that documents can be in; absent, English.
 */
language?: string | null, 
/**
 * Whether times, dates and counts stand in the digits of the language's own script; absent, in European ones.
 */
own_digits?: boolean | null, };

/**
 * The answer to every operation.
 */
export type Done<T> = { 
/**
 * What was made, if anything was.
 */
result: T, 
/**
 * What to say was done. Its position is 0 when everything was as asked already.
 */
said: OperationLabel, 
/**
 * The tables that changed.
 */
changed: Array<Kind>, 
/**
 * Conflicts that came with it.
 */
appeared: Array<ConflictView>, 
/**
 * Conflicts that went.
 */
gone: Array<ConflictView>, 
/**
 * How things stand now.
 */
standing: Standing, };

/**
 * A driver.
 */
export type DriverId = string & { readonly brand?: "DriverId" };

/**
 * A driver.
 */
export type DriverRow = { id: DriverId, name: string, phone: string, note: string, 
/**
 * Vehicles the driver usually drives, by name.
 */
vehicles: Array<string>, 
/**
 * Movements the driver is assigned to, also through a vehicle.
 */
movements: number, };

/**
 * Two people who may be one.
 */
export type DuplicatePair = { 
/**
 * The one entered first.
 */
first: DuplicatePerson, 
/**
 * The other.
 */
second: DuplicatePerson, 
/**
 * How alike the names are.
 */
names: NameLikeness, 
/**
 * What has to be overlooked to hold the names for one; absent when nothing, or when they differ.
 */
overlooking: Reason | null, 
/**
 * Whether the e-mail is the same.
 */
same_email: boolean, 
/**
 * Whether the telephone is the same.
 */
same_phone: boolean, 
/**
 * Whether the travel document's name is the same.
 */
same_document_name: boolean, 
/**
 * Whether they come in one delegation.
 */
same_delegation: boolean, };

/**
 * A person of a pair, with what tells people apart.
 */
export type DuplicatePerson = { id: PersonId, name: string, office: string, delegation_name: string, email: string, phone: string, document_name: string, };

/**
 * Pairs of people who may be one, the likeliest first.
 */
export type Duplicates = { 
/**
 * The pairs.
 */
pairs: Array<DuplicatePair>, 
/**
 * How many there are in all.
 */
all: number, 
/**
 * Those that are not offered, because somebody said that they are two.
 */
apart: Array<ApartView>, };

/**
 * New values for a body; what is absent stays.
 */
export type EditBody = { id: BodyId, name?: string | null, local_name?: string | null, kind?: BodyKind | null, country?: string | null, zone?: string | null | null, population?: number | null | null, established_on?: string | null | null, 
/**
 * What a guest should know of it.
 */
facts?: string | null, };

/**
 * New values for a booking; what is absent stays.
 */
export type EditBooking = { id: RoomBookingId, title?: string | null, purpose?: BookingPurpose | null, status?: BookingStatus | null, 
/**
 * Nothing leaves them to the layout and the space.
 */
set_up_minutes?: number | null | null, tear_down_minutes?: number | null | null, headcount?: number | null | null, note?: string | null, neutral_title?: string | null, delegation?: DelegationId | null | null, layout?: Layout | null | null, equipment?: string | null, booths?: number | null, step_free?: boolean | null, hold_rank?: number | null | null, hold_expires?: WallTime | null | null, };

/**
 * New values for a closure; what is absent stays. A list replaces the one there was; a venue or a space takes the place
 * of the one it was of.
 */
export type EditClosure = { id: ClosureId, venue?: VenueId | null, space?: SpaceId | null, kind?: ClosureKind | null, reason?: string | null, starts?: WallTime | null, ends?: WallTime | null, delegations?: Array<DelegationId> | null, purposes?: Array<BookingPurpose> | null, };

/**
 * New values for a commitment; what is absent stays, null clears.
 */
export type EditCommitment = { id: CommitmentId, delegation?: DelegationId | null | null, owner?: string | null, text?: string | null, due?: string | null | null, };

/**
 * New values for a delegation; what is absent stays.
 */
export type EditDelegation = { id: DelegationId, status?: DelegationStatus | null, category?: string | null, file_code?: string | null, languages?: string | null, focal_point?: string | null, liaison_officer?: string | null, note?: string | null, cars?: number | null | null, rooms?: number | null | null, badges?: number | null | null, seats?: number | null | null, };

/**
 * New values for a driver; what is absent stays.
 */
export type EditDriver = { id: DriverId, name?: string | null, phone?: string | null, note?: string | null, };

/**
 * New values for the forum's frame; what is absent stays.
 */
export type EditForum = { title?: string | null, short_code?: string | null, edition?: string | null, city?: string | null, cover?: string | null, outcome?: string | null, };

/**
 * New values for a hotel; what is absent stays. An empty time of day is none.
 */
export type EditHotel = { id: PlaceId, check_in_from?: string | null, check_out_by?: string | null, contact?: string | null, phone?: string | null, email?: string | null, };

/**
 * New values for rooms; what is absent stays, null and empty clear. A number and a space are for one room alone.
 */
export type EditHotelRooms = { ids: Array<HotelRoomId>, number?: string | null, room_type?: RoomTypeId | null, floor?: string | null, accessible?: boolean | null, out_of_service?: boolean | null, space?: SpaceId | null | null, day_from?: string | null, day_until?: string | null, note?: string | null, };

/**
 * New values for a call; what is absent stays. Who is called to what stays in any case.
 */
export type EditInvitation = { id: InvitationId, call?: Call | null, principal_only?: boolean | null, plus?: number | null | null, note?: string | null, };

/**
 * New values for a journey; what is absent stays. Travellers replace those on all its legs; legs replace those it has,
 * and what is taken out stays a leg of its own.
 */
export type EditJourney = { id: JourneyId, direction?: JourneyDirection | null, title?: string | null, note?: string | null, travellers?: Array<PersonId> | null, legs?: Array<LegId> | null, };

/**
 * New values for a leg; what is absent stays. A list of travellers replaces the one there was. Another place keeps the
 * wall-clock times, on its own wall.
 */
export type EditLeg = { id: LegId, kind?: LegKind | null, carrier?: string | null, number?: string | null, from?: PlaceOrAirport | null, to?: PlaceOrAirport | null, departure_terminal?: string | null, arrival_terminal?: string | null, departs?: WallTime | null, arrives?: WallTime | null, estimated_departs?: WallTime | null | null, estimated_arrives?: WallTime | null | null, actual_departs?: WallTime | null | null, actual_arrives?: WallTime | null | null, status?: LegStatus | null, booking_reference?: string | null, journey?: JourneyId | null | null, note?: string | null, travellers?: Array<PersonId> | null, };

/**
 * New values for a meeting; what is absent stays. A list of participants replaces the one there was, except that the
 * principals of the meeting's sides stay: they change with their sides.
 */
export type EditMeeting = { id: MeetingId, title?: string | null, neutral_title?: string | null, kind?: MeetingKind | null, status?: MeetingStatus | null, note?: string | null, participants?: Array<NewParticipant> | null, 
/**
 * Null clears it; so for the end and the room.
 */
starts?: WallTime | null | null, ends?: WallTime | null | null, space?: SpaceId | null | null, };

/**
 * New values for a place in a delegation; what is absent stays.
 */
export type EditMembership = { id: MembershipId, role?: MembershipRole | null, function?: string | null, };

/**
 * New values for a movement; what is absent stays. A list of passengers replaces the one there was.
 */
export type EditMovement = { id: MovementId, kind?: MovementKind | null, service?: Ride | null, status?: MovementStatus | null, from?: SpotRef | null, to?: SpotRef | null, starts?: WallTime | null, ends?: WallTime | null, vehicle?: VehicleId | null | null, driver?: DriverId | null | null, greeter?: string | null, sign_text?: string | null, bags?: number | null | null, leg?: LegId | null | null, note?: string | null, passengers?: Array<PersonId> | null, };

/**
 * New values for a need; what is absent stays.
 */
export type EditNeed = { id: SensitiveNeedId, kind?: NeedKind | null, code?: string | null, text?: string | null, purpose?: string | null, basis?: NeedBasis | null, collected_on?: string | null, delete_after?: string | null, audience?: Array<Audience> | null, };

/**
 * New values for an office; what is absent stays.
 */
export type EditOffice = { id: OfficeId, title?: string | null, local_title?: string | null, rank_class?: RankClass | null, since?: string | null | null, until?: string | null | null, acting?: boolean | null, represents?: OfficeId | null | null, };

/**
 * A partner's new part in the forum.
 */
export type EditPartner = { 
/**
 * Key.
 */
id: PartnerId, 
/**
 * What it does for the forum.
 */
role: string, };

/**
 * New values for a side; what is absent stays, null clears. Answers are entered with `answer_request`.
 */
export type EditParty = { id: PartyId, side?: MeetingSide | null, level?: Representation | null, 
/**
 * Null: its head.
 */
principal?: PersonId | null | null, substitute?: PersonId | null | null, plus?: number | null | null, speaks?: string | null, understands?: string | null, note?: string | null, };

/**
 * New values for a person; what is absent stays. An edited form of address is no longer a confirmed one.
 */
export type EditPerson = { id: PersonId, display_name?: string | null, sort_name?: string | null, document_name?: string | null, given_name?: string | null, family_name?: string | null, honorific?: string | null, titles?: string | null, post_nominals?: string | null, pronunciation?: string | null, languages?: Array<LanguageSkill> | null, 
/**
 * What is written about languages beside the entries; what is understood of it becomes one.
 */
languages_unread?: string | null, phone?: string | null, email?: string | null, home_zone?: string | null | null, note?: string | null, 
/**
 * Who the person is, as a host reads it.
 */
biography?: string | null, address_gender?: AddressGender | null, envelope?: string | null, salutation?: string | null, spoken?: string | null, place_card?: string | null, };

/**
 * New values for a place; what is absent stays. Empty minutes and an empty position return to what is usual.
 */
export type EditPlace = { id: PlaceId, kind?: PlaceKind | null, name?: string | null, code?: string | null, city?: string | null, country?: string | null, 
/**
 * Only while nothing has a time there: a clock that was read stays on its wall.
 */
zone?: string | null, position?: PositionLetter | null | null, address?: string | null, arrival_minutes?: number | null | null, departure_minutes?: number | null | null, connection_minutes?: number | null | null, };

/**
 * New values for a scheme; what is absent stays.
 */
export type EditPrecedenceScheme = { id: PrecedenceSchemeId, name?: string | null, comparators?: Array<Comparator> | null, language?: string | null, letter?: string | null, };

/**
 * New values for a request.
 */
export type EditRequest = { 
/**
 * Its key.
 */
id: MeetingId, 
/**
 * What it says now; what is absent stays.
 */
terms: RequestTerms, };

/**
 * New values for a block; what is absent stays, null clears.
 */
export type EditRoomBlock = { id: RoomBlockId, name?: string | null, standing?: BlockStanding | null, payer?: Payer | null, currency?: string | null, deposit?: number | null | null, deposit_due?: string | null | null, deposit_paid_on?: string | null | null, cut_off?: string | null | null, attrition_percent?: number | null | null, note?: string | null, };

/**
 * New values for a type of room; what is absent stays.
 */
export type EditRoomType = { id: RoomTypeId, name?: string | null, code?: string | null, rank?: number | null, beds?: number | null, sleeps?: number | null, accessible?: boolean | null, note?: string | null, };

/**
 * New values for the bookings of a series from a day on; what is absent stays. Given back or called off ones keep their
 * status, and those moved to other hours keep these.
 */
export type EditSeries = { series: BookingSeriesId, 
/**
 * The first day that is edited; absent, all are.
 */
from_day?: string | null, space?: SpaceId | null, 
/**
 * Start on the wall: 09:00. Given together with the end.
 */
starts?: string | null, ends?: string | null, 
/**
 * How many midnights each booking lasts over, where that is more than the hours say.
 */
days_long?: number | null, title?: string | null, purpose?: BookingPurpose | null, status?: BookingStatus | null, set_up_minutes?: number | null | null, tear_down_minutes?: number | null | null, headcount?: number | null | null, layout?: Layout | null | null, delegation?: DelegationId | null | null, note?: string | null, neutral_title?: string | null, equipment?: string | null, booths?: number | null, step_free?: boolean | null, };

/**
 * New values for a session; what is absent stays.
 */
export type EditSession = { id: SessionId, code?: string | null, title?: string | null, neutral_title?: string | null, kind?: SessionKind | null, mode?: AttendanceMode | null, link?: string | null, access?: string | null, dress?: string | null, languages?: string | null, part_of?: string | null, theme?: ThemeId | null | null, note?: string | null, cancelled?: boolean | null, principals_only?: boolean | null, track?: string | null, host_body?: BodyId | null | null, heard_languages?: string | null, expected?: number | null | null, layout?: Layout | null | null, source?: string | null, 
/**
 * Where it is held when no room is given or needed.
 */
venue?: VenueId | null | null, 
/**
 * Where it goes, as in `move_session`; bookings made for it go along.
 */
space?: SpaceId | null | null, starts?: WallTime | null | null, ends?: WallTime | null | null, 
/**
 * The day of a session that has no time.
 */
date?: string | null, };

/**
 * New values for a space; what is absent stays.
 */
export type EditSpace = { id: SpaceId, name?: string | null, building?: string | null, floor?: string | null, capacity?: number | null | null, 
/**
 * The larger space of the same venue it is a part of; null, it is a part of nothing.
 */
parent?: SpaceId | null | null, 
/**
 * Its place among the parts of the same space, from 1; the others make room.
 */
position?: number | null, 
/**
 * Floor area in square metres.
 */
area?: number | null | null, step_free?: StepFree | null, booths?: number | null, equipment?: string | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, note?: string | null, };

/**
 * New values for somebody who serves meetings; what is absent stays, null clears. Pairs and hours replace those there were.
 */
export type EditStaff = { id: StaffMemberId, delegation?: DelegationId | null | null, pairs?: Array<PairLetter> | null, break_minutes?: number | null, most_minutes_per_day?: number | null | null, note?: string | null, hours?: Array<StaffHoursLetter> | null, };

/**
 * New values for a stay; what is absent stays, null clears. A list of guests replaces the one there was.
 */
export type EditStay = { id: StayId, check_in?: string | null, check_out?: string | null, status?: StayStatus | null, booked_type?: RoomTypeId | null | null, room?: HotelRoomId | null | null, 
/**
 * Absent: as it is, or the hotel's block that has rooms of a new type.
 */
block?: RoomBlockId | null | null, room_type?: string | null, room_number?: string | null, confirmation?: string | null, payer?: Payer | null | null, rate?: number | null | null, ready_from?: string | null, kept_until?: string | null, near_principal?: boolean | null, step_free?: boolean | null, twin?: boolean | null, quiet?: boolean | null, late_check_out?: boolean | null, do_not_move?: boolean | null, note?: string | null, guests?: Array<PersonId> | null, };

/**
 * New values for what is kept; what is absent stays.
 */
export type EditSubBlock = { id: SubBlockId, from?: string | null, until?: string | null, rooms?: number | null, };

/**
 * New values for a person on a leg; what is absent stays.
 */
export type EditTraveller = { id: TravellerId, seat?: string | null, ticket_number?: string | null, ticket_name?: string | null, bags?: number | null | null, };

/**
 * New values for a vehicle; what is absent stays.
 */
export type EditVehicle = { id: VehicleId, name?: string | null, plate?: string | null, seats?: number | null | null, bags?: number | null | null, step_free?: StepFree | null, service?: Ride | null, driver?: DriverId | null | null, note?: string | null, };

/**
 * New values for a venue; what is absent stays. An empty position is taken away.
 */
export type EditVenue = { id: VenueId, name?: string | null, address?: string | null, city?: string | null, position?: PositionLetter | null | null, };

/**
 * Nothing needs to be said.
 */
export type Empty = Record<symbol, never>;

/**
 * How the letters of a text were read.
 */
export type EncodingView = { 
/**
 * By its name on the web.
 */
name: string, 
/**
 * Whether it is only the likeliest, so that a person should look at names with accents.
 */
guessed: boolean, };

/**
 * Something a delegation is entitled to a number of.
 */
export type Entitlement = "cars" | "rooms" | "badges" | "seats";

/**
 * What a delegation is entitled to and how much of it is used.
 */
export type EntitlementView = { 
/**
 * Cars, rooms, badges, seats.
 */
entitlement: Entitlement, 
/**
 * The number; absent while nobody decided.
 */
number: number | null, 
/**
 * How many the plan gives it.
 */
used: number, 
/**
 * Whether that is more than the number.
 */
exceeded: boolean, };

/**
 * Somebody who stays away from a session.
 */
export type Excused = { person: PersonId, session: SessionId, };

/**
 * Whose itineraries to export, and how.
 */
export type ExportItineraries = { 
/**
 * These people; absent, everybody.
 */
people?: Array<PersonId> | null, 
/**
 * Only of these whoever holds a document of an issue that is wrong by now.
 */
only_wrong?: boolean | null, 
/**
 * Whether to note that the files leave the office.
 */
hand_out?: boolean | null, 
/**
 * In these formats.
 */
formats: Array<DocumentFormat>, 
/**
 * On what to print; absent, on A4.
 */
paper?: DocumentPaper | null, 
/**
 * Whether each day ends with codes by which a telephone takes its items into a calendar.
 */
codes?: boolean | null, 
/**
 * Whether text tables begin with the mark by which spreadsheets tell their letters; absent, they do.
 */
byte_order_mark?: boolean | null, 
/**
 * Whether all files are packed into one archive, with an index.
 */
zip?: boolean | null, 
/**
 * How they are worded; absent, in English.
 */
wording?: DocumentWording | null, };

/**
 * Which documents to export, and how.
 */
export type ExportPapers = { 
/**
 * The kind.
 */
kind: PaperKind, 
/**
 * About these only, by their keys; absent, about everything there is.
 */
about: Array<string> | null, 
/**
 * Only what concerns these people; absent, everything.
 */
people?: Array<PersonId> | null, 
/**
 * For whom; absent, the usual reader.
 */
audience?: Audience | null, 
/**
 * What that reader asks for beyond the profile.
 */
ask?: Array<Field> | null, 
/**
 * The reader's name, where the document is to say it.
 */
recipient?: string | null, 
/**
 * In these formats.
 */
formats: Array<PaperFormat>, 
/**
 * The number of the issue they are held against; absent, the one this reader was handed last.
 */
since?: number | null, 
/**
 * Only those that say something else than what this reader was handed.
 */
only_wrong?: boolean | null, 
/**
 * Whether to note that the files leave the office.
 */
hand_out?: boolean | null, 
/**
 * Whether all files are packed into one archive, with an index.
 */
zip?: boolean | null, 
/**
 * Whether text tables begin with the mark by which spreadsheets tell their letters; absent, they do.
 */
byte_order_mark?: boolean | null, 
/**
 * How they are worded; absent, in English.
 */
wording?: DocumentWording | null, };

/**
 * Which list to write, and how.
 */
export type ExportRoomingList = { 
/**
 * The hotel.
 */
hotel: PlaceId, 
/**
 * The list of this number as it was sent; absent, the list as it would be sent now.
 */
number?: number | null, 
/**
 * The number of the list to hold it against; absent, the one sent before it.
 */
since?: number | null, 
/**
 * Whether lines that say the same as before are left out.
 */
only_changes?: boolean | null, 
/**
 * In these formats.
 */
formats: Array<RoomingFormat>, 
/**
 * How it is worded, for whoever reads it at the hotel; absent, in English.
 */
wording?: DocumentWording | null, };

/**
 * What an export did.
 */
export type Exported = { 
/**
 * That the files left the office, as it was noted; nothing when nothing was.
 */
noted: Done<number> | null, 
/**
 * The folder, to read.
 */
folder: string, 
/**
 * Files written.
 */
files: number, 
/**
 * People they are for.
 */
people: number, 
/**
 * Whether it was cancelled; then the folder is as it was before.
 */
cancelled: boolean, 
/**
 * Texts that could not be printed as they are written, each once.
 */
unprintable: Array<UnprintableName>, };

/**
 * What an export did.
 */
export type ExportedPapers = { 
/**
 * That the files left the office, as it was noted; nothing when nothing was.
 */
noted: Done<number> | null, 
/**
 * The folder, to read.
 */
folder: string, 
/**
 * Files written.
 */
files: number, 
/**
 * Documents they hold.
 */
documents: number, 
/**
 * Whether it was cancelled; then the folder is as it was before.
 */
cancelled: boolean, 
/**
 * Texts that could not be printed as they are written, each once.
 */
unprintable: Array<UnprintableText>, };

/**
 * What was written.
 */
export type ExportedRoomingList = { 
/**
 * The folder, to read.
 */
folder: string, 
/**
 * The names of the files.
 */
files: Array<string>, 
/**
 * Whether it was cancelled; then the folder is as it was before.
 */
cancelled: boolean, 
/**
 * Texts that could not be printed as they are written, each once.
 */
unprintable: Array<UnprintableText>, };

/**
 * One kind of fact a document can carry.
 */
export type Field = "name" | "head_name" | "family_name" | "pronunciation" | "office" | "body" | "phone" | "email" | "home" | "travel_document" | "birth_date" | "dietary" | "dietary_count" | "assistance" | "assistance_code" | "medical" | "security_note" | "notice" | "item_title" | "session_title" | "neutral_title" | "times" | "place" | "room" | "function" | "dress" | "access" | "languages" | "online_link" | "bilateral" | "counterpart_names" | "objectives" | "talking_points" | "background" | "commitments" | "travel_times" | "carrier" | "booking_reference" | "seat" | "meeting_point" | "vehicle" | "driver" | "headcount" | "hotel_name" | "stay_dates" | "arrival_day" | "room_type" | "room_number" | "confirmation_number" | "room_requests" | "payer" | "contacts" | "precedence" | "set_up" | "biography" | "city_facts" | "conflict" | "costs" | "internal_note";

/**
 * One field that would be different.
 */
export type FieldChange = { 
/**
 * The field; the message `import-field-` and the word names it.
 */
field: string, 
/**
 * What is there now; empty for something new.
 */
old: string, 
/**
 * What would be there.
 */
new: string, };

/**
 * What a room is wanted for. What is absent does not matter.
 */
export type FindRoom = { 
/**
 * The earliest it may begin. Absent with `to`, what looks for another room is offered its own hours and two more, from
 * its start or, where that is over, from now on.
 */
from?: WallTime | null, 
/**
 * The latest it may end.
 */
to?: WallTime | null, 
/**
 * How long it takes; absent, all of the window, or as long as it is.
 */
minutes?: number | null, people?: number | null, layout?: Layout | null, 
/**
 * Words with commas between them.
 */
equipment?: string | null, booths?: number | null, step_free?: boolean | null, 
/**
 * The room it should be near.
 */
near?: SpaceId | null, purpose?: BookingPurpose | null, delegation?: DelegationId | null, 
/**
 * What looks for a room or for another: it is not in its own way, and what it needs is known, whether or not it has a
 * room, an end or more than an inquiry yet.
 */
for?: UseLetter | null, 
/**
 * The most offers to show.
 */
most?: number | null, };

/**
 * A way to mend a conflict.
 */
export type Fix = { 
/**
 * Its sentence, as the words name it.
 */
word: FixWord, 
/**
 * What the sentence says.
 */
facts: { [key in string]: string }, 
/**
 * The command that does it.
 */
command: string, 
/**
 * What the command is told.
 */
input: unknown, };

/**
 * What a fix does.
 */
export type FixWord = "move_meeting" | "leave_session" | "decline_meeting" | "move_movement" | "change_room" | "release_booking" | "change_stay" | "add_stay" | "leave_stay" | "one_head" | "bring_head" | "join_movement" | "add_pick_up" | "bridge_gap" | "change_vehicle" | "change_driver" | "name_greeter" | "confirm_address" | "correct_tickets" | "remove_need" | "raise_entitlement" | "confirm_booking" | "shorten_set_up" | "shorten_booking" | "let_in" | "assign_staff" | "replace_staff" | "lengthen_meeting" | "cancel_stay" | "confirm_stay" | "note_ready" | "change_room_type" | "give_room" | "leave_room" | "beside_block" | "deposit_paid" | "note_kept" | "forgo_late_check_out" | "from_block" | "confirm_block" | "give_block_back";

/**
 * The four forms.
 */
export type FormsOfAddress = { 
/**
 * Above the address; may have several lines.
 */
envelope: string, 
/**
 * How a letter begins.
 */
salutation: string, 
/**
 * To the face.
 */
spoken: string, 
/**
 * On the table.
 */
place_card: string, };

/**
 * The forum's frame.
 */
export type ForumView = { 
/**
 * Full name.
 */
title: string, 
/**
 * Short code.
 */
short_code: string, 
/**
 * Edition.
 */
edition: string, 
/**
 * The host's name.
 */
host: string | null, 
/**
 * City.
 */
city: string, 
/**
 * Zone.
 */
zone: string, 
/**
 * First day.
 */
starts_on: string, 
/**
 * Last day.
 */
ends_on: string, 
/**
 * What a reader must know first.
 */
cover: string, 
/**
 * The document it is to end with.
 */
outcome: string, 
/**
 * Themes in their order.
 */
themes: Array<ThemeView>, 
/**
 * Partners.
 */
partners: Array<PartnerView>, 
/**
 * Version of the zone rules in use.
 */
zone_data: string, };

/**
 * What a new forum begins with.
 */
export type FoundForum = { 
/**
 * Its full name.
 */
title: string, 
/**
 * Its zone.
 */
zone: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day, included.
 */
to: string, 
/**
 * The city or body that invites.
 */
host: string, 
/**
 * The host's country code.
 */
country?: string | null, };

/**
 * A place nobody must give way for.
 */
export type FreePlace = { space: SpaceId, space_name: string, starts: Moment, ends: Moment, 
/**
 * To hand to `place_meetings`.
 */
placement: OnePlacement, };

/**
 * A stretch of time that is free.
 */
export type FreeStretch = { starts: Moment, ends: Moment, minutes: number, };

/**
 * What a stretch between two things is.
 */
export type GapKind = "free" | "on_the_way" | "buffer";

/**
 * What gives way so that meetings can be placed.
 */
export type GivesWay = { 
/**
 * Holds that are released.
 */
release: Array<RoomBookingId>, 
/**
 * Closures that let meetings in.
 */
let_in: Array<ClosureId>, 
/**
 * Meetings that may lie where they are placed as well.
 */
widen: Array<MeetingId>, 
/**
 * People who stay away from sessions in which they only have a seat.
 */
excuse: Array<Excused>, };

/**
 * A file by its handle.
 */
export type Handle = { 
/**
 * The handle.
 */
handle: string, };

/**
 * A file that left the office.
 */
export type HandoutRow = { 
/**
 * Its key.
 */
id: string, 
/**
 * Whose days it told; nothing for a document that is no itinerary.
 */
person: PersonId | null, 
/**
 * Which document; nothing for an itinerary.
 */
paper: PaperKind | null, 
/**
 * The name of that person, empty for somebody who is gone; else the reader's, where it was said.
 */
name: string, 
/**
 * The number of the issue it said; nothing for a working copy.
 */
issue: number | null, 
/**
 * For whose eyes.
 */
audience: Audience, 
/**
 * The tag of its language.
 */
language: string, 
/**
 * Its format.
 */
format: string, 
/**
 * Its name.
 */
file_name: string, 
/**
 * SHA-256 of its bytes.
 */
file_hash: string, 
/**
 * When it left.
 */
handed: Moment, };

/**
 * Why a move cannot be made.
 */
export type Hindrance = "person_gone" | "anchor_gone" | "behind_themselves";

/**
 * One entry of the history.
 */
export type HistoryEntry = { 
/**
 * Its place.
 */
position: number, 
/**
 * When, on the forum's wall.
 */
at: Moment, 
/**
 * Who.
 */
who: string, 
/**
 * The operation; for an undo or a redo, the one it is about.
 */
op: string, 
/**
 * What it was about.
 */
facts: { [key in string]: string }, 
/**
 * What it is.
 */
state: HistoryState, 
/**
 * The change an undo or redo is about.
 */
of: number | null, 
/**
 * How many rows it touched.
 */
rows: number, 
/**
 * The nouns it touched.
 */
tables: Array<Kind>, 
/**
 * Whether its contents were purged, so that it can no longer be taken back.
 */
purged: boolean, };

/**
 * Some of the history, newest first.
 */
export type HistoryPage = { 
/**
 * The entries.
 */
entries: Array<HistoryEntry>, 
/**
 * Whether there are older ones.
 */
more: boolean, };

/**
 * What an entry is.
 */
export type HistoryState = "founding" | "done" | "undone" | "undo" | "redo";

/**
 * A hold among those that compete with it.
 */
export type HoldRow = { id: RoomBookingId, title: string, space: SpaceId, space_name: string, delegation: DelegationId | null, delegation_name: string, starts: Moment, ends: Moment, 
/**
 * Its place among those that compete with it, from 1; none once it has lapsed.
 */
rank: number | null, 
/**
 * How many compete, itself included.
 */
of: number, 
/**
 * Those that compete, itself included, the first first.
 */
line: Array<RoomBookingId>, expires: Moment | null, lapsed: boolean, challenger: RoomBookingId | null, challenger_title: string, };

/**
 * Somebody who was handed a document of an issue.
 */
export type Holder = { 
/**
 * The person's key.
 */
person: PersonId, 
/**
 * The person's name; of somebody who is gone, the name of the file.
 */
name: string, 
/**
 * The body the person comes for; may be empty.
 */
body: string, 
/**
 * Whether the person is in the plan no more.
 */
gone: boolean, 
/**
 * The number of the issue held.
 */
issue: number, 
/**
 * When it was handed out.
 */
handed: Moment, 
/**
 * The file.
 */
file_name: string, 
/**
 * Whether the plan tells something else by now.
 */
wrong: boolean, 
/**
 * What it tells otherwise.
 */
differences: Array<ItemDifference>, };

/**
 * A room of a hotel.
 */
export type HotelRoomId = string & { readonly brand?: "HotelRoomId" };

/**
 * A room of a hotel.
 */
export type HotelRoomRow = { id: HotelRoomId, hotel: PlaceId, hotel_name: string, room_type: RoomTypeId, type_name: string, number: string, floor: string, accessible: boolean, out_of_service: boolean, 
/**
 * The space of the programme it is by day.
 */
space: SpaceId | null, space_name: string, 
/**
 * From when it is that space on each day, such as "09:00"; empty, whenever nobody stays in it.
 */
day_from: string, day_until: string, note: string, 
/**
 * Rooms with a door to it, by number.
 */
connects: Array<Connection>, };

/**
 * A hotel.
 */
export type HotelRow = { id: PlaceId, name: string, city: string, address: string, zone: string, 
/**
 * Such as "15:00"; empty while nobody knows.
 */
check_in_from: string, check_out_by: string, contact: string, phone: string, email: string, room_types: number, rooms: number, blocks: number, 
/**
 * Stays that take a room.
 */
stays: number, 
/**
 * Minutes to each venue, where they are known or can be estimated, the nearest first.
 */
ways: Array<HotelWay>, 
/**
 * The number of the rooming list that was sent last.
 */
last_list: number | null, };

/**
 * A way from a hotel to a venue.
 */
export type HotelWay = { venue: VenueId, venue_name: string, minutes: number, };

/**
 * People in an hour.
 */
export type HourCount = { hour: Moment, people: number, };

/**
 * In which order a list writes its dates.
 */
export type ImportDates = "day_month_year" | "month_day_year" | "year_month_day";

/**
 * A field that a column can fill, by its word; its name for people is the message `import-field-` and the word.
 */
export type ImportField = string;

/**
 * Something that was put right in a file. The message `import-repair-` and the word says it.
 */
export type ImportNote = { 
/**
 * Its word.
 */
word: string, 
/**
 * Its facts.
 */
facts: { [key in string]: string }, };

/**
 * What each row of a list is about.
 */
export type ImportNoun = "people" | "delegations" | "legs" | "stays" | "sessions" | "rooms" | "requests";

/**
 * What a person says about a file and about what its columns mean. What is absent stays as it was or is found out.
 */
export type ImportOptions = { 
/**
 * The encoding of a text, by its name on the web ("windows-1252").
 */
encoding?: string | null, 
/**
 * What stands between the cells of a text table.
 */
delimiter?: string | null, 
/**
 * The sheet of a workbook by its name; absent, the first with rows.
 */
sheet?: string | null, 
/**
 * The row with the headings, by its number; 0: the list has none. Absent, it is found out.
 */
heading_row?: number | null, 
/**
 * The field of each column, by the column's place from 0; `null` for a column that is left out. Once given, it
 * stands for all columns.
 */
mapping?: { [key in number]: ImportField | null } | null, 
/**
 * In which order the list writes day, month and year.
 */
date_convention?: ImportDates | null, 
/**
 * The zone of places whose own zone nobody knows.
 */
zone?: string | null, 
/**
 * Who travels, sleeps and takes part, whatever names the file has.
 */
people?: Array<PersonId> | null, 
/**
 * The hotel of stays whose rows name none, as in the answer of a hotel to its rooming list.
 */
hotel?: PlaceId | null, };

/**
 * What an import did.
 */
export type Imported = { 
/**
 * Rows that brought something new.
 */
new: number, 
/**
 * Rows that changed what was there.
 */
updated: number, 
/**
 * Rows of which all was there already.
 */
same: number, 
/**
 * Rows that were left out.
 */
left_out: number, };

/**
 * How words reach the other side.
 */
export type Interpretation = "none" | "consecutive" | "whispered" | "simultaneous";

/**
 * A call to a session.
 */
export type InvitationId = string & { readonly brand?: "InvitationId" };

/**
 * A call to a session.
 */
export type InvitationRow = { id: InvitationId, session: SessionId, session_name: string, 
/**
 * When the session begins, once that is set.
 */
starts: Moment | null, 
/**
 * The session's day.
 */
date: string, delegation: DelegationId | null, person: PersonId | null, 
/**
 * Who is called: the delegation's or the person's name.
 */
name: string, call: Call, principal_only: boolean, 
/**
 * How many may come with the principal or the person, if that is limited.
 */
plus: number | null, reply: Reply, replied_on: string | null, note: string, 
/**
 * Who is entered in the session and takes a place on this call, in order of precedence.
 */
coming: Array<Comer>, 
/**
 * How many come.
 */
come: number, 
/**
 * How many may come; absent without a limit.
 */
may_come: number | null, 
/**
 * How many of the called are entered in the session for a task in it or to serve it, and take no place.
 */
serving: number, };

/**
 * Delegations and people to call to a session in one step; at least one of them.
 */
export type InviteAll = { session: SessionId, delegations?: Array<DelegationId> | null, people?: Array<PersonId> | null, call: Call, principal_only?: boolean | null, plus?: number | null, note?: string | null, };

/**
 * A delegation or a person to call to a session; one of the two must be named.
 */
export type InviteToSession = { session: SessionId, delegation?: DelegationId | null, person?: PersonId | null, call: Call, 
/**
 * Whether only the head of the delegation is meant, nobody in the head's place.
 */
principal_only?: boolean | null, 
/**
 * How many may come with the principal or the person; absent without a limit.
 */
plus?: number | null, note?: string | null, };

/**
 * What came of calling many.
 */
export type InvitedAll = { 
/**
 * The new calls.
 */
invited: Array<InvitationId>, 
/**
 * Names of those that had been called before. Their calls and answers stay as they were.
 */
already: Array<string>, };

/**
 * A published state of the plan.
 */
export type IssueId = string & { readonly brand?: "IssueId" };

/**
 * A published issue.
 */
export type IssueRow = { 
/**
 * Its key.
 */
id: IssueId, 
/**
 * Its number.
 */
number: number, 
/**
 * When it was published.
 */
published: Moment, 
/**
 * What it is about.
 */
note: string, 
/**
 * People of whose days it says something else than the issue before.
 */
changed: number, 
/**
 * People who were handed their itinerary of it.
 */
handed: number, 
/**
 * Files of it that left the office, itineraries and everything else.
 */
files: number, };

/**
 * How the plan stands to what was published.
 */
export type IssueStanding = { 
/**
 * The number of the last issue, if there is one.
 */
latest: number | null, 
/**
 * People whose days the plan tells otherwise than the last issue.
 */
unpublished: number, 
/**
 * People who hold a document of an issue.
 */
holders: number, 
/**
 * Those who hold something that is wrong by now.
 */
wrong: number, };

/**
 * What became of one item since the issue somebody holds.
 */
export type ItemDifference = { 
/**
 * What it is called; empty for what is told of the person and of whom to call.
 */
title: string, 
/**
 * What became of it.
 */
standing: ItemStanding, 
/**
 * When it was, on the wall there; empty when that is not told or the item is new.
 */
before: string, 
/**
 * When it is now; empty when it is gone.
 */
now: string, 
/**
 * Where it was.
 */
place_before: string, 
/**
 * Where it is now.
 */
place_now: string, };

/**
 * What became of an item.
 */
export type ItemStanding = "new" | "amended" | "gone";

/**
 * An itinerary as it would be handed out.
 */
export type ItineraryPreview = { 
/**
 * The person's key.
 */
person: PersonId, 
/**
 * The person's name.
 */
name: string, 
/**
 * The tag of the language it is in.
 */
language: string, 
/**
 * The name its files would have, without ending.
 */
file_name: string, 
/**
 * Its pages as pictures (data: addresses).
 */
pages: Array<string>, 
/**
 * The same as plain text, for those who hear the screen.
 */
text: string, 
/**
 * The calendar file.
 */
calendar: string, 
/**
 * Texts no font can print.
 */
unprintable: Array<UnprintableText>, 
/**
 * How many items it has.
 */
items: number, 
/**
 * Whether nothing is planned for the person.
 */
empty: boolean, };

/**
 * Where a journey leads.
 */
export type JourneyDirection = "inbound" | "outbound" | "internal" | "technical";

/**
 * What lies between two legs of a journey.
 */
export type JourneyGap = { 
/**
 * The leg before.
 */
after: LegId, 
/**
 * Minutes from its arrival to the next departure; less than none when the next leaves before.
 */
minutes: number, 
/**
 * Minutes a change takes at least, when both are at one place.
 */
needed: number | null, 
/**
 * Where the first arrives.
 */
at: string, 
/**
 * Where the next leaves, when that is another place.
 */
leaves_from: string | null, };

/**
 * Legs travelled one after the other.
 */
export type JourneyId = string & { readonly brand?: "JourneyId" };

/**
 * A leg of a journey. Times are read on the walls of its places.
 */
export type JourneyLeg = { kind: LegKind, carrier?: string | null, number?: string | null, 
/**
 * Absent where the leg leaves from where the one before arrives.
 */
from?: PlaceOrAirport | null, to: PlaceOrAirport, departure_terminal?: string | null, arrival_terminal?: string | null, departs: WallTime, arrives: WallTime, status?: LegStatus | null, booking_reference?: string | null, 
/**
 * Who is on this leg, when it is not everybody.
 */
travellers?: Array<PersonId> | null, 
/**
 * Seats and tickets on this leg of those whose are known.
 */
tickets?: Array<TravellerTicket> | null, };

/**
 * A journey.
 */
export type JourneyRow = { id: JourneyId, direction: JourneyDirection, title: string, 
/**
 * The way: "SOF–VIE–BCN".
 */
way: string, 
/**
 * When the first leg leaves, as far as is known.
 */
leaves: Moment | null, 
/**
 * When the last leg arrives.
 */
lands: Moment | null, 
/**
 * Minutes from the first door to the last.
 */
minutes: number | null, 
/**
 * Everybody on any leg.
 */
travellers: Array<ThingRef>, 
/**
 * In order of leaving.
 */
legs: Array<LegRow>, 
/**
 * Between one leg and the next.
 */
gaps: Array<JourneyGap>, note: string, conflicts: number, };

/**
 * Two people who are two.
 */
export type KeepApart = { one: PersonId, other: PersonId, };

/**
 * What is kept for a delegation, and how much of it is taken.
 */
export type KeptRow = { id: SubBlockId, delegation: DelegationId, delegation_name: string, room_type: RoomTypeId, type_name: string, from: string, until: string, rooms: number, 
/**
 * The most rooms of that type the delegation has from the block on one of these nights.
 */
taken: number, };

/**
 * A text that names the person and stays.
 */
export type KeptText = { place: ThingRef, field: string, text: string, };

/**
 * The nouns of a forum file; each is one table.
 */
export type Kind = "forum" | "body" | "theme" | "partner" | "delegation" | "person" | "office" | "membership" | "place" | "venue" | "space" | "session" | "attendance" | "meeting" | "participant" | "room_booking" | "leg" | "traveller" | "stay" | "guest" | "picture" | "body_name" | "sensitive_need" | "precedence_scheme" | "precedence_move" | "transit_time" | "journey" | "driver" | "vehicle" | "movement" | "passenger" | "rule_setting" | "waiver" | "column_mapping" | "distinct_people" | "space_layout" | "opening_hours" | "closure" | "closure_allowance" | "booking_series" | "series_skip" | "desk_rules" | "invitation" | "party" | "meeting_window" | "staff_member" | "staff_hours" | "brief" | "commitment" | "room_type" | "hotel_room" | "connecting_rooms" | "room_block" | "block_night" | "sub_block" | "rooming_list" | "rooming_line" | "issue" | "issue_page" | "handout" | "paper_handout";

/**
 * Where the meaning of a column is known from.
 */
export type KnownFrom = "guessed" | "heading" | "remembered" | "confirmed";

/**
 * How well somebody speaks a language: the levels of the Common European Framework of Reference, and the language
 * one grew up in.
 */
export type LanguageLevel = "unsaid" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";

/**
 * A language that can be chosen.
 */
export type LanguageName = { 
/**
 * Its tag of BCP 47.
 */
language: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it calls itself; may be empty.
 */
own_name: string, };

/**
 * A language and how well somebody speaks it.
 */
export type LanguageSkill = { 
/**
 * Its tag of BCP 47: "fr", "pt-BR".
 */
language: string, 
/**
 * How well.
 */
level: LanguageLevel, };

/**
 * A language somebody speaks, with its name.
 */
export type LanguageView = { language: string, name: string, level: LanguageLevel, };

/**
 * When two of the sides of a meeting last met, or will have met by then.
 */
export type LastMet = { meeting: MeetingId, title: string, 
/**
 * Which of them met, by name.
 */
who: Array<string>, starts: Moment, 
/**
 * Where; empty when no room is known.
 */
place: string, 
/**
 * Placed, confirmed or held.
 */
status: MeetingStatus, };

/**
 * How a space is furnished.
 */
export type Layout = "theatre" | "classroom" | "boardroom" | "u_shape" | "hollow_square" | "chevron" | "cabaret" | "banquet" | "reception" | "bilateral";

/**
 * A way of furnishing a space.
 */
export type LayoutLetter = { 
/**
 * How it is furnished.
 */
layout: Layout, 
/**
 * People it then takes, if known.
 */
capacity?: number | null, 
/**
 * Minutes of preparing, where they differ from the space's own.
 */
set_up_minutes?: number | null, 
/**
 * Minutes of clearing, where they differ from the space's own.
 */
tear_down_minutes?: number | null, };

/**
 * A way of furnishing a space, as a line of a list.
 */
export type LayoutRow = { space: SpaceId, space_name: string, venue_name: string, layout: Layout, capacity: number | null, set_up_minutes: number | null, tear_down_minutes: number | null, };

/**
 * A person who does not take part (any more).
 */
export type LeaveSession = { session: SessionId, person: PersonId, };

/**
 * A type of room on a night. Money is in the smallest unit of the block's currency.
 */
export type LedgerCell = { contracted: number, 
/**
 * Rooms that may be given out beyond those.
 */
over: number, over_reason: string, held: number, picked_up: number, 
/**
 * Below nothing where more are taken than contracted.
 */
left: number, 
/**
 * Kept for delegations.
 */
kept: number, rate: number | null, shoulder: boolean, 
/**
 * Taken beyond what is contracted and allowed.
 */
beyond: number, };

/**
 * A type of room by night.
 */
export type LedgerRow = { room_type: RoomTypeId, type_name: string, 
/**
 * One for each night of the ledger.
 */
cells: Array<LedgerCell>, };

/**
 * What went with a side.
 */
export type LeftWithParty = { 
/**
 * Its brief for the meeting.
 */
brief: boolean, 
/**
 * The names of those who were at the table for it.
 */
people: Array<string>, };

/**
 * A leg with everything about it.
 */
export type LegDetail = { leg: LegRow, note: string, movements: Array<MovementRow>, 
/**
 * Who is on it and is driven by nobody; nobody, when it was cancelled.
 */
unmet: Array<PersonId>, conflicts: Array<ConflictView>, };

/**
 * One flight, train, road or ferry ride.
 */
export type LegId = string & { readonly brand?: "LegId" };

/**
 * By what a leg is travelled.
 */
export type LegKind = "flight" | "train" | "road" | "ferry";

/**
 * A leg.
 */
export type LegRow = { id: LegId, 
/**
 * Carrier and number with the way: "OS 385 SOF–VIE".
 */
title: string, kind: LegKind, carrier: string, number: string, from: string, to: string, from_place: PlaceId, to_place: PlaceId, 
/**
 * Codes, or names where there is none.
 */
from_short: string, to_short: string, departure_terminal: string, arrival_terminal: string, 
/**
 * As scheduled.
 */
departs: Moment, arrives: Moment, estimated_departs: Moment | null, estimated_arrives: Moment | null, actual_departs: Moment | null, actual_arrives: Moment | null, 
/**
 * As far as is known now.
 */
leaves: Moment, lands: Moment, 
/**
 * Minutes it arrives later than scheduled; negative when earlier.
 */
delay_minutes: number, 
/**
 * Minutes on the way.
 */
minutes: number, status: LegStatus, booking_reference: string, journey: JourneyId | null, travellers: Array<TravellerView>, 
/**
 * Movements that meet it or bring to it.
 */
movements: number, conflicts: number, };

/**
 * How far a leg is settled.
 */
export type LegStatus = "planned" | "ticketed" | "confirmed" | "changed" | "delayed" | "cancelled" | "flown";

/**
 * How bad a conflict is.
 */
export type Level = "block" | "resolve_before_issue" | "warn" | "ignore";

/**
 * What became of a line since the list before.
 */
export type LineChange = "new" | "amended" | "cancelled" | "same";

/**
 * What a line says.
 */
export type LineField = "guests" | "delegation" | "room_type" | "room_number" | "check_in" | "check_out" | "arrives" | "leaves" | "payer" | "requests" | "confirmation" | "status";

/**
 * Which commitments to read.
 */
export type ListCommitments = { 
/**
 * Those of meetings of one delegation, whoever took them on; absent, all.
 */
delegation?: DelegationId | null, 
/**
 * Only those that are open, or only those that are not; absent, both.
 */
open?: boolean | null, };

/**
 * Which calls to read.
 */
export type ListInvitations = { 
/**
 * Those to one session; absent, all.
 */
session?: SessionId | null, };

/**
 * An order of delegations or people.
 */
export type ListOrder = "name" | "precedence" | "body";

/**
 * Of which kind to list.
 */
export type ListPaperSubjects = { 
/**
 * The kind.
 */
kind: PaperKind, };

/**
 * Of which hotel.
 */
export type ListRoomingLists = { 
/**
 * Of this one; absent, of all.
 */
hotel?: PlaceId | null, };

/**
 * An airport of the list.
 */
export type ListedAirport = { 
/**
 * IATA code.
 */
code: string, name: string, 
/**
 * The city it serves; may be empty.
 */
city: string, country: string, zone: string, 
/**
 * Whether nobody flies there any more.
 */
closed: boolean, 
/**
 * The forum's place, when it is one already.
 */
place: PlaceId | null, };

/**
 * A hotel by night.
 */
export type LodgingGrid = { axis: Axis, 
/**
 * The nights shown, in order.
 */
nights: Array<string>, 
/**
 * In order of their types, plain ones first, and of their numbers.
 */
rooms: Array<HotelRoomRow>, types: Array<TypeNights>, 
/**
 * Stays of these nights, with and without a room.
 */
stays: Array<StayBar>, 
/**
 * What happens by day in rooms that are spaces of the programme.
 */
by_day: Array<DayUse>, };

/**
 * What became of a pair. `a` stands before `b` in the order of precedence.
 */
export type MatrixCell = { a: DelegationId, b: DelegationId, 
/**
 * Asked for, or under consideration.
 */
requested: number, 
/**
 * Agreed in principle.
 */
agreed: number, 
/**
 * With a time, confirmed or not.
 */
placed: number, 
/**
 * Took place.
 */
held: number, 
/**
 * Those meetings, in the order they were entered.
 */
meetings: Array<MeetingId>, };

/**
 * A row and a column of the matrix.
 */
export type MatrixDelegation = { id: DelegationId, name: string, 
/**
 * Its place in the order of precedence, from 1; absent for one that does not come.
 */
precedence: number | null, 
/**
 * How many meetings it has, asked for or more; those that came to nothing do not count.
 */
meetings: number, };

/**
 * What may be moved to make room.
 */
export type MayMove = "nothing" | "placed" | "confirmed";

/**
 * When the people of a meeting could meet.
 */
export type MeetingAvailability = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * How long it is to last.
 */
minutes: number, 
/**
 * The days looked at.
 */
days: Array<string>, 
/**
 * Where it may lie on them: within the times it was asked for and the hours of the desk.
 */
within: Array<Stretch>, 
/**
 * Its sides, those who asked first, then in order of precedence.
 */
parties: Array<PartyAvailability>, 
/**
 * Those at the table who come for no side: who interprets, who takes notes.
 */
others: Array<PersonAvailability>, 
/**
 * Stretches free to everybody in which the meeting fits.
 */
free: Array<FreeStretch>, 
/**
 * Stretches free to all principals in which it fits: where somebody else would have to be replaced.
 */
free_for_principals: Array<FreeStretch>, };

/**
 * Meetings with a status.
 */
export type MeetingCount = { status: MeetingStatus, count: number, };

/**
 * Everything about a meeting.
 */
export type MeetingDetail = { id: MeetingId, title: string, neutral_title: string, kind: MeetingKind, status: MeetingStatus, starts: Moment | null, ends: Moment | null, space: SpaceId | null, space_name: string, note: string, participants: Array<ParticipantView>, conflicts: Array<ConflictView>, topic: string, priority: Priority, 
/**
 * How long it is to last; absent while nobody said.
 */
minutes: number | null, 
/**
 * How many come with each principal, where a side does not say otherwise.
 */
plus: number | null, interpretation: Interpretation, note_taker: boolean, layout: Layout | null, flags: boolean, press: PressAccess, step_free: boolean, wished_venue: VenueId | null, wished_venue_name: string, wished_space: SpaceId | null, wished_space_name: string, sensitivity: Sensitivity, 
/**
 * Fixed by hand: placing and re-planning leave it where it is.
 */
pinned: boolean, 
/**
 * The day the request came in.
 */
received_on: string | null, 
/**
 * What came of it, in words.
 */
outcome: string, 
/**
 * Its sides, those who asked first, then in order of precedence.
 */
parties: Array<PartyView>, 
/**
 * The times it may lie in; at any time when there are none.
 */
windows: Array<WindowView>, 
/**
 * Which sides have a brief for it.
 */
briefs: Array<BriefHeading>, 
/**
 * What was agreed in it.
 */
commitments: Array<CommitmentView>, 
/**
 * What its sides agreed in earlier meetings of theirs and is still open.
 */
carried: Array<CommitmentView>, 
/**
 * When two of its sides last met.
 */
last_met: LastMet | null, 
/**
 * The booking that keeps its room.
 */
booking: RoomBookingView | null, 
/**
 * Who serves it.
 */
staff: Array<AssignedStaff>, };

/**
 * What a person does in a meeting.
 */
export type MeetingFunction = "principal" | "adviser" | "note_taker" | "interpreter" | "other";

/**
 * A bilateral or another meeting outside the programme.
 */
export type MeetingId = string & { readonly brand?: "MeetingId" };

/**
 * What a meeting is.
 */
export type MeetingKind = "bilateral" | "trilateral" | "plurilateral" | "pull_aside" | "courtesy_call" | "tete_a_tete" | "expanded" | "working_meal" | "signing";

/**
 * Who meets whom.
 */
export type MeetingMatrix = { 
/**
 * Every delegation, in order of precedence.
 */
delegations: Array<MatrixDelegation>, 
/**
 * The pairs that have a meeting, in the order of the delegations; the others have none.
 */
cells: Array<MatrixCell>, };

/**
 * Whether a meeting took place.
 */
export type MeetingRecord = "held" | "no_show";

/**
 * A meeting as a line of a list.
 */
export type MeetingRow = { id: MeetingId, title: string, kind: MeetingKind, status: MeetingStatus, starts: Moment | null, ends: Moment | null, space: SpaceId | null, space_name: string, participants: Array<ParticipantView>, conflicts: number, topic: string, priority: Priority, 
/**
 * How long it is to last; absent while nobody said.
 */
minutes: number | null, interpretation: Interpretation, note_taker: boolean, sensitivity: Sensitivity, 
/**
 * Fixed by hand: placing and re-planning leave it where it is.
 */
pinned: boolean, 
/**
 * The day the request came in.
 */
received_on: string | null, 
/**
 * Its sides, those who asked first, then in order of precedence.
 */
parties: Array<PartyView>, };

/**
 * A side of the table.
 */
export type MeetingSide = "requesting" | "receiving" | "other";

/**
 * How far a meeting is settled.
 */
export type MeetingStatus = "requested" | "under_consideration" | "agreed" | "placed" | "confirmed" | "declined" | "withdrawn" | "held" | "no_show" | "cancelled";

/**
 * A person in a delegation.
 */
export type MemberRow = { membership: MembershipId, person: PersonId, name: string, role: MembershipRole, function: string, office: string, arrives: Moment | null, departs: Moment | null, hotel: string, conflicts: number, };

/**
 * A person's place in a delegation.
 */
export type MembershipId = string & { readonly brand?: "MembershipId" };

/**
 * The role of a person in a delegation.
 */
export type MembershipRole = "head" | "alternate" | "delegate" | "adviser" | "chief_of_staff" | "protocol" | "note_taker" | "interpreter" | "close_protection" | "media" | "spouse" | "support" | "observer";

/**
 * A place in a delegation, as a line of a list.
 */
export type MembershipRow = { id: MembershipId, delegation: DelegationId, delegation_name: string, person: PersonId, name: string, role: MembershipRole, function: string, };

/**
 * A person's place in a delegation.
 */
export type MembershipView = { id: MembershipId, delegation: DelegationId, delegation_name: string, role: MembershipRole, function: string, };

/**
 * Two people who are one.
 */
export type MergePeople = { keep: PersonId, drop: PersonId, 
/**
 * What to take over from the one that goes even where the one that stays has something of its own. What is empty
 * there is filled in any case, and notes are put one below the other.
 */
take: Array<PersonField>, };

/**
 * A wall-clock time in its zone, with the instant it stands for, so that no screen does arithmetic with zones.
 */
export type Moment = { 
/**
 * The instant in UTC: 2018-06-20T18:00:00Z.
 */
at: string, 
/**
 * The wall clock there: 2018-06-20T14:00.
 */
local: string, 
/**
 * The day there: 2018-06-20.
 */
date: string, 
/**
 * The hour and minute there: 14:00.
 */
time: string, 
/**
 * The IANA zone.
 */
zone: string, 
/**
 * How far that zone is ahead of UTC then: -04:00.
 */
shift: string, };

/**
 * Where a booking goes; what is absent stays.
 */
export type MoveBooking = { id: RoomBookingId, space?: SpaceId | null, starts?: WallTime | null, ends?: WallTime | null, };

/**
 * Several that move at once. It does not matter in which order they stand: two may exchange rooms.
 */
export type MoveBookings = { 
/**
 * Each of them once.
 */
moves: Array<OneMove>, };

/**
 * A place to give by hand. A delegation that was moved before is moved anew, after all others.
 */
export type MoveInPrecedence = { scheme: PrecedenceSchemeId, delegation: DelegationId, 
/**
 * Right behind whom; absent, to the very first place.
 */
follows?: DelegationId | null, 
/**
 * Why, in the office's words.
 */
reason: string, };

/**
 * Where a meeting goes: what is absent stays, what is null is cleared.
 */
export type MoveMeeting = { id: MeetingId, starts?: WallTime | null | null, ends?: WallTime | null | null, space?: SpaceId | null | null, };

/**
 * A new pick-up time; the drop-off moves along.
 */
export type MoveMovement = { movement: MovementId, starts: WallTime, };

/**
 * Where a session goes: what is absent stays, what is null is cleared.
 */
export type MoveSession = { id: SessionId, starts?: WallTime | null | null, ends?: WallTime | null | null, space?: SpaceId | null | null, 
/**
 * The day of a session that has no time.
 */
date?: string | null, };

/**
 * Where a stay is to be; what is absent stays, null clears.
 */
export type MoveStay = { id: StayId, hotel?: PlaceId | null, booked_type?: RoomTypeId | null, 
/**
 * Null takes it out of its room.
 */
room?: HotelRoomId | null | null, check_in?: string | null, check_out?: string | null, };

/**
 * A place given by hand.
 */
export type MoveView = { id: PrecedenceMoveId, 
/**
 * Right behind whom; absent for the first place.
 */
follows: ThingRef | null, reason: string, };

/**
 * A ground transfer.
 */
export type MovementId = string & { readonly brand?: "MovementId" };

/**
 * What a movement is.
 */
export type MovementKind = "arrival" | "departure" | "transfer" | "motorcade" | "shuttle" | "on_call";

/**
 * A movement.
 */
export type MovementRow = { id: MovementId, 
/**
 * From where to where.
 */
title: string, kind: MovementKind, service: Ride, status: MovementStatus, from: SpotView | null, to: SpotView | null, 
/**
 * Pick-up.
 */
starts: Moment, 
/**
 * Drop-off.
 */
ends: Moment, minutes: number, vehicle: VehicleId | null, vehicle_name: string, plate: string, seats: number | null, 
/**
 * Its own driver, or else the vehicle's.
 */
driver: DriverId | null, driver_name: string, driver_phone: string, 
/**
 * Whether the driver was assigned to it rather than coming with the vehicle.
 */
own_driver: boolean, greeter: string, sign_text: string, 
/**
 * As entered, or else the sum of the travellers' on its leg; absent when nobody knows.
 */
bags: number | null, leg: LegId | null, leg_title: string, passengers: Array<ThingRef>, note: string, conflicts: number, };

/**
 * How far a movement is settled.
 */
export type MovementStatus = "planned" | "assigned" | "en_route" | "done" | "cancelled";

/**
 * What a body is called in a language.
 */
export type NameBody = { 
/**
 * Whose name.
 */
body: BodyId, 
/**
 * In which language: a tag of BCP 47, "fr".
 */
language: string, 
/**
 * The name there; absent to forget it.
 */
name?: string | null, };

/**
 * How alike two names are.
 */
export type NameLikeness = "same" | "very_likely" | "possible" | "different";

/**
 * Why one may keep it.
 */
export type NeedBasis = "explicit_consent" | "vital_interest" | "official_duty" | "other";

/**
 * Of what kind a need is.
 */
export type NeedKind = "dietary" | "assistance" | "medical" | "security" | "identity" | "emergency_contact";

/**
 * A need as a line of a list: not what it says.
 */
export type NeedRow = { id: SensitiveNeedId, person: PersonId, name: string, kind: NeedKind, purpose: string, delete_after: string, audience: Array<Audience>, overdue: boolean, };

/**
 * A need in full.
 */
export type NeedView = { id: SensitiveNeedId, kind: NeedKind, code: string, 
/**
 * What the code stands for; empty when it is none of the list.
 */
meaning: string, text: string, purpose: string, basis: NeedBasis, collected_on: string, delete_after: string, audience: Array<Audience>, 
/**
 * Whether its last day is over.
 */
overdue: boolean, };

/**
 * Whose needs to read.
 */
export type NeedsOf = { person: PersonId, };

/**
 * A part to make; it is on the floor of the whole, and as step-free.
 */
export type NewPart = { name: string, capacity?: number | null, };

/**
 * A person to bring into a meeting.
 */
export type NewParticipant = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * On which side of the table.
 */
side: MeetingSide, 
/**
 * What the person does there; absent, what it was before, else principal, or adviser beside the principal of a side.
 */
function?: MeetingFunction | null, };

/**
 * A use that is not there yet.
 */
export type NewUse = { space: SpaceId, starts: WallTime, ends: WallTime, layout?: Layout | null, 
/**
 * Minutes needed before; absent, as the layout and the space say.
 */
set_up_minutes?: number | null, 
/**
 * Minutes needed after.
 */
tear_down_minutes?: number | null, };

/**
 * A night in a hotel.
 */
export type Night = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * The hotel's name.
 */
hotel: string, };

/**
 * Nights in a row.
 */
export type NightRow = { from: string, until: string, };

/**
 * What must happen before an offer holds.
 */
export type OfferCondition = { 
/**
 * Its sentence, as the words name it.
 */
word: ConditionWord, 
/**
 * What the sentence says.
 */
facts: { [key in string]: string }, 
/**
 * The hold to release.
 */
hold: RoomBookingId | null, 
/**
 * The meeting to decline or to move, which is only asked for.
 */
meeting: MeetingId | null, };

/**
 * What speaks for or against an offer.
 */
export type OfferReason = { 
/**
 * Its sentence, as the words name it.
 */
word: ReasonWord, 
/**
 * What the sentence says.
 */
facts: { [key in string]: string }, };

/**
 * An office a person holds in a body.
 */
export type OfficeId = string & { readonly brand?: "OfficeId" };

/**
 * An office as a line of a list.
 */
export type OfficeRow = { person: PersonId, name: string, id: OfficeId, body: BodyId, body_name: string, title: string, local_title: string, rank_class: RankClass, since: string | null, until: string | null, acting: boolean, represents: RepresentedView | null, };

/**
 * An office a person holds.
 */
export type OfficeView = { id: OfficeId, body: BodyId, body_name: string, title: string, local_title: string, rank_class: RankClass, since: string | null, until: string | null, acting: boolean, represents: RepresentedView | null, };

/**
 * One such pair.
 */
export type OneApart = { 
/**
 * Key.
 */
id: DistinctPeopleId, };

/**
 * Which block.
 */
export type OneBlock = { 
/**
 * Key.
 */
id: RoomBlockId, };

/**
 * One booking.
 */
export type OneBooking = { 
/**
 * Key.
 */
id: RoomBookingId, };

/**
 * Whose brief for which meeting.
 */
export type OneBrief = { meeting: MeetingId, delegation: DelegationId, };

/**
 * One closure.
 */
export type OneClosure = { 
/**
 * Key.
 */
id: ClosureId, };

/**
 * One commitment.
 */
export type OneCommitment = { 
/**
 * Key.
 */
id: CommitmentId, };

/**
 * One conflict.
 */
export type OneConflict = { 
/**
 * Its key.
 */
conflict: string, };

/**
 * A booking, and where its copy goes; without a space it goes into the same.
 */
export type OneCopy = { id: RoomBookingId, space?: SpaceId | null, starts: WallTime, ends: WallTime, };

/**
 * One delegation.
 */
export type OneDelegation = { 
/**
 * Key.
 */
id: DelegationId, };

/**
 * Whose rules to read.
 */
export type OneDesk = { 
/**
 * The venue; absent, the whole forum.
 */
venue?: VenueId | null, };

/**
 * The rules of one desk.
 */
export type OneDeskRules = { 
/**
 * Key.
 */
id: DeskRulesId, };

/**
 * One driver.
 */
export type OneDriver = { 
/**
 * Key.
 */
id: DriverId, };

/**
 * One call.
 */
export type OneInvitation = { 
/**
 * Key.
 */
id: InvitationId, };

/**
 * One leg.
 */
export type OneLeg = { 
/**
 * Key.
 */
id: LegId, };

/**
 * One meeting.
 */
export type OneMeeting = { 
/**
 * Key.
 */
id: MeetingId, };

/**
 * One place in a delegation.
 */
export type OneMembership = { 
/**
 * Key.
 */
id: MembershipId, };

/**
 * Where one of them goes: what is absent stays; what is null is given up, which only a session or a meeting can.
 */
export type OneMove = { what: UseWord, id: string, space?: SpaceId | null | null, starts?: WallTime | null | null, ends?: WallTime | null | null, };

/**
 * One movement.
 */
export type OneMovement = { 
/**
 * Key.
 */
id: MovementId, };

/**
 * One need.
 */
export type OneNeed = { 
/**
 * Key.
 */
id: SensitiveNeedId, };

/**
 * One office.
 */
export type OneOffice = { 
/**
 * Key.
 */
id: OfficeId, };

/**
 * Some hours.
 */
export type OneOpeningHours = { 
/**
 * Key.
 */
id: OpeningHoursId, };

/**
 * One partner.
 */
export type OnePartner = { 
/**
 * Key.
 */
id: PartnerId, };

/**
 * One side.
 */
export type OneParty = { 
/**
 * Key.
 */
id: PartyId, };

/**
 * One person.
 */
export type OnePerson = { 
/**
 * Key.
 */
id: PersonId, };

/**
 * One picture.
 */
export type OnePicture = { 
/**
 * Key.
 */
id: PictureId, };

/**
 * One place.
 */
export type OnePlace = { 
/**
 * Key.
 */
id: PlaceId, };

/**
 * A place for a meeting.
 */
export type OnePlacement = { meeting: MeetingId, space: SpaceId, starts: WallTime, ends: WallTime, 
/**
 * Who interprets, when somebody is still needed.
 */
interpreter?: StaffMemberId | null, };

/**
 * One scheme.
 */
export type OnePrecedenceScheme = { 
/**
 * Key.
 */
id: PrecedenceSchemeId, };

/**
 * One block.
 */
export type OneRoomBlock = { 
/**
 * Key.
 */
id: RoomBlockId, };

/**
 * One type of room.
 */
export type OneRoomType = { 
/**
 * Key.
 */
id: RoomTypeId, };

/**
 * One series.
 */
export type OneSeries = { 
/**
 * Key.
 */
id: BookingSeriesId, };

/**
 * One session.
 */
export type OneSession = { 
/**
 * Key.
 */
id: SessionId, };

/**
 * One space.
 */
export type OneSpace = { 
/**
 * Key.
 */
id: SpaceId, };

/**
 * One who serves meetings.
 */
export type OneStaffMember = { 
/**
 * Key.
 */
id: StaffMemberId, };

/**
 * One stay.
 */
export type OneStay = { 
/**
 * Key.
 */
id: StayId, };

/**
 * One of these.
 */
export type OneSubBlock = { 
/**
 * Key.
 */
id: SubBlockId, };

/**
 * Whose timeline.
 */
export type OneTimeline = { 
/**
 * The person's key.
 */
person: PersonId, };

/**
 * One vehicle.
 */
export type OneVehicle = { 
/**
 * Key.
 */
id: VehicleId, };

/**
 * One venue.
 */
export type OneVenue = { 
/**
 * Key.
 */
id: VenueId, };

/**
 * One waiver.
 */
export type OneWaiver = { 
/**
 * Key.
 */
id: WaiverId, };

/**
 * A way.
 */
export type OneWay = { from: SpotRef, to: SpotRef, service: Ride, };

/**
 * A sample by its name.
 */
export type OpenSample = { 
/**
 * Which.
 */
which: Which, };

/**
 * Hours of a venue or space.
 */
export type OpeningHoursId = string & { readonly brand?: "OpeningHoursId" };

/**
 * Hours as a line of a list.
 */
export type OpeningHoursRow = { id: OpeningHoursId, venue: VenueId | null, space: SpaceId | null, 
/**
 * The name of the venue or the space.
 */
name: string, 
/**
 * The one day they are for.
 */
day: string | null, 
/**
 * On the wall there; neither time where it is shut.
 */
opens: string | null, closes: string | null, 
/**
 * Whether it closes on the day after.
 */
next_day: boolean, };

/**
 * An operation as the history names it.
 */
export type OperationLabel = { 
/**
 * Its place in the history.
 */
position: number, 
/**
 * The operation.
 */
op: string, 
/**
 * What it was about.
 */
facts: { [key in string]: string }, };

/**
 * The delegations in their order.
 */
export type OrderOfPrecedence = { 
/**
 * The scheme; absent when none was chosen yet and the cities' alphabet stands in.
 */
scheme: PrecedenceSchemeId | null, 
/**
 * What the office calls it.
 */
name: string, 
/**
 * The language of its alphabets.
 */
language: string, 
/**
 * The first first.
 */
rows: Array<PrecedenceRow>, 
/**
 * Places given by hand that no longer fit, because somebody they name does not come.
 */
unapplied: Array<UnappliedMove>, };

/**
 * The numbers of the Overview.
 */
export type Overview = { 
/**
 * The forum's frame.
 */
forum: ForumView, 
/**
 * Delegations by status; only those that occur.
 */
delegations: Array<DelegationCount>, 
/**
 * Meetings by status; only those that occur.
 */
meetings: Array<MeetingCount>, 
/**
 * How many of everything.
 */
totals: Totals, 
/**
 * People landing, hour by hour.
 */
arrivals: Array<HourCount>, 
/**
 * People leaving, hour by hour.
 */
departures: Array<HourCount>, 
/**
 * How long each space is used.
 */
room_use: Array<RoomUse>, 
/**
 * Delegations by country.
 */
countries: Array<Count>, 
/**
 * The worst conflicts.
 */
conflicts: Array<ConflictView>, 
/**
 * Delegations that nobody leads yet.
 */
without_head: Array<ThingRef>, 
/**
 * Delegations that have not answered.
 */
unanswered: number, };

/**
 * Two languages, as codes.
 */
export type PairLetter = { one: string, other: string, };

/**
 * A reader a document may be made for.
 */
export type PaperAudience = { 
/**
 * Who.
 */
audience: Audience, 
/**
 * What is only let through when it is asked for.
 */
may_ask_for: Array<Field>, };

/**
 * A format of a document.
 */
export type PaperFormat = "pdf" | "html" | "xlsx" | "csv" | "ics";

/**
 * The last copy of a document that a reader was handed: of an issue, or where there is none, the last working copy.
 */
export type PaperHolder = { 
/**
 * Which document.
 */
paper: PaperKind, 
/**
 * The key of what it is about.
 */
about: string, 
/**
 * What that is called now; empty for the whole forum, and for what is gone.
 */
name: string, 
/**
 * For whom it was made.
 */
audience: Audience, 
/**
 * The reader, by name; may be empty.
 */
recipient: string, 
/**
 * The number of the issue it says; none for a working copy, which is not followed.
 */
issue: number | null, 
/**
 * When it was handed out, on the wall of the forum.
 */
handed: string, 
/**
 * How many lines of it say something else by now, are new or are gone; nothing where it cannot be told any more.
 */
changes: number | null, };

/**
 * A kind of document, in the order they are offered in.
 */
export type PaperKind = "programme_of_visit" | "briefing_book" | "bilateral_brief" | "forum_programme" | "manifest" | "movement_schedule" | "function_schedule" | "door_sign" | "participants" | "precedence_list" | "contact_sheet" | "interpreter_roster" | "conflict_report";

/**
 * A kind of document.
 */
export type PaperKindRow = { 
/**
 * Which.
 */
kind: PaperKind, 
/**
 * What one is about.
 */
about: About, 
/**
 * For whom it may be made, the usual reader first, each with what that reader may ask for.
 */
audiences: Array<PaperAudience>, 
/**
 * In which formats it can be written.
 */
formats: Array<PaperFormat>, };

/**
 * A document as it would be handed out.
 */
export type PaperPreview = { 
/**
 * The key of what it is about.
 */
about: string | null, 
/**
 * Its first pages as pictures (data: addresses).
 */
pages: Array<string>, 
/**
 * The same as plain text, for those who hear the screen.
 */
text: string, 
/**
 * Texts no font can print.
 */
unprintable: Array<UnprintableText>, 
/**
 * Whether it says nothing.
 */
empty: boolean, };

/**
 * Something a document of a kind can be about.
 */
export type PaperSubject = { 
/**
 * Its key.
 */
id: string, 
/**
 * What it is called; empty for the forum.
 */
name: string, };

/**
 * A person's part in a meeting.
 */
export type ParticipantView = { person: PersonId, name: string, delegation: DelegationId | null, delegation_name: string, side: MeetingSide, function: MeetingFunction, };

/**
 * A partner organisation's part in the forum.
 */
export type PartnerId = string & { readonly brand?: "PartnerId" };

/**
 * A partner.
 */
export type PartnerView = { 
/**
 * Key.
 */
id: PartnerId, 
/**
 * The organisation.
 */
body: BodyId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it does for the forum, in words.
 */
role: string, };

/**
 * A side with its people.
 */
export type PartyAvailability = { party: PartyId, delegation: DelegationId, name: string, side: MeetingSide, 
/**
 * The principal first.
 */
people: Array<PersonAvailability>, };

/**
 * A delegation's side of a meeting.
 */
export type PartyId = string & { readonly brand?: "PartyId" };

/**
 * A side of a meeting.
 */
export type PartyView = { 
/**
 * Key.
 */
id: PartyId, 
/**
 * The delegation.
 */
delegation: DelegationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it asked or was asked.
 */
side: MeetingSide, 
/**
 * At which level it is represented.
 */
level: Representation, 
/**
 * Whom it named; absent, it sends its head.
 */
principal: PersonId | null, 
/**
 * Whom it sends: the principal it named, or its head; absent when it has neither.
 */
sends: PersonId | null, 
/**
 * The name of whom it sends.
 */
principal_name: string, 
/**
 * Who comes when the principal cannot.
 */
substitute: PersonId | null, 
/**
 * The name of the substitute.
 */
substitute_name: string, 
/**
 * How many come with the principal, where that differs from what the meeting says.
 */
plus: number | null, 
/**
 * The language its principal speaks, as a code; empty when unknown.
 */
speaks: string, 
/**
 * The languages its principal follows, as codes with commas between them.
 */
understands: string, 
/**
 * What it answered.
 */
answer: Reply, 
/**
 * On which day.
 */
answered_on: string | null, 
/**
 * For the office only.
 */
note: string, };

/**
 * Who pays.
 */
export type Payer = "host" | "organiser" | "own" | "shared";

/**
 * What a person is taken by.
 */
export type PersonAvailability = { person: PersonId, name: string, function: MeetingFunction, 
/**
 * In order of time; the meeting itself is not among it.
 */
busy: Array<BusyStretch>, };

/**
 * Everything about a person.
 */
export type PersonDetail = { id: PersonId, display_name: string, sort_name: string, document_name: string, given_name: string, family_name: string, honorific: string, titles: string, post_nominals: string, pronunciation: string, languages: Array<LanguageView>, 
/**
 * What was written about languages and not understood.
 */
languages_unread: string, 
/**
 * All of it in words: "French C1, English".
 */
languages_text: string, phone: string, email: string, home_zone: string | null, note: string, 
/**
 * Who the person is, as a host reads it.
 */
biography: string, fictitious: boolean, address_gender: AddressGender, forms: FormsOfAddress, forms_confirmed_by: string, forms_confirmed_on: string | null, portrait: PictureId | null, sensitive_needs: number, offices: Array<OfficeView>, memberships: Array<MembershipView>, };

/**
 * Something known of a person.
 */
export type PersonField = "display_name" | "sort_name" | "document_name" | "given_name" | "family_name" | "honorific" | "titles" | "post_nominals" | "pronunciation" | "languages" | "phone" | "email" | "home_zone" | "address_gender" | "forms" | "portrait";

/**
 * A person.
 */
export type PersonId = string & { readonly brand?: "PersonId" };

/**
 * A person as a line of the table.
 */
export type PersonRow = { id: PersonId, name: string, sort_name: string, delegation: DelegationId | null, delegation_name: string, role: MembershipRole | null, office: string, 
/**
 * In words: "French C1, English".
 */
languages: string, 
/**
 * The place among everybody by the order of precedence in force, from 1.
 */
precedence: number, arrives: Moment | null, conflicts: number, };

/**
 * Somebody without a bed.
 */
export type PersonWithoutBed = { person: ThingRef, 
/**
 * Rows of nights, each from the first to the morning after the last.
 */
nights: Array<NightRow>, count: number, };

/**
 * A picture.
 */
export type PictureId = string & { readonly brand?: "PictureId" };

/**
 * What a picture file is.
 */
export type PictureType = "image/png" | "image/jpeg";

/**
 * A picture to show.
 */
export type PictureView = { id: PictureId, media_type: PictureType, width: number, height: number, 
/**
 * The file itself.
 */
base64: string, };

/**
 * Meetings to fix where they are, or to let go again.
 */
export type PinMeetings = { 
/**
 * Their keys; at least one.
 */
ids: Array<MeetingId>, 
/**
 * Whether placing and re-planning must leave them where they are.
 */
pinned: boolean, };

/**
 * An airport, station, hotel or other place.
 */
export type PlaceId = string & { readonly brand?: "PlaceId" };

/**
 * What a place is.
 */
export type PlaceKind = "airport" | "station" | "port" | "hotel" | "venue" | "residence" | "restaurant" | "site" | "border";

/**
 * Places, as they were proposed or changed by hand.
 */
export type PlaceMeetings = { 
/**
 * At least one.
 */
placements: Array<OnePlacement>, 
/**
 * What must give way first.
 */
first?: GivesWay | null, };

/**
 * A place of the forum by its key, or an airport of the list by its code, which becomes a place when it is used.
 */
export type PlaceOrAirport = PlaceId | { 
/**
 * IATA code.
 */
airport: string, };

/**
 * A place.
 */
export type PlaceRow = { id: PlaceId, kind: PlaceKind, name: string, code: string, 
/**
 * Name and code.
 */
label: string, city: string, country: string, zone: string, position: PositionLetter | null, address: string, 
/**
 * From arriving to standing outside with the bags.
 */
arrival: ProcessingView, 
/**
 * How long before leaving one must be there.
 */
departure: ProcessingView, 
/**
 * The least time between two legs.
 */
connection: ProcessingView, 
/**
 * Legs, stays and movements there.
 */
uses: number, };

/**
 * What becomes of a meeting.
 */
export type PlacementChange = "placed" | "moved" | "other_room";

/**
 * A meeting that is placed or moves.
 */
export type PlacementRow = { meeting: MeetingId, title: string, change: PlacementChange, was_confirmed: boolean, 
/**
 * The sides, in order of precedence.
 */
delegations: Array<string>, from_space: SpaceId | null, from_space_name: string, from_starts: Moment | null, space: SpaceId, space_name: string, starts: Moment, ends: Moment, 
/**
 * Who interprets, when somebody is added for it.
 */
interpreter: string, };

/**
 * Where meetings would go. Nothing is done yet.
 */
export type PlacingProposal = { 
/**
 * To hand to `place_meetings`: every meeting that is placed or moves.
 */
placements: Array<OnePlacement>, 
/**
 * The same for people, in order of time.
 */
rows: Array<PlacementRow>, 
/**
 * Those for which no place was found, in order of priority.
 */
unplaced: Array<UnplacedRow>, 
/**
 * What comes of it for each delegation, in order of precedence.
 */
delegations: Array<DelegationPlaced>, 
/**
 * How many that may move stay where they are.
 */
kept: number, 
/**
 * How good it is known to be.
 */
proven: Proven, 
/**
 * By how much at most a better answer could be better, in parts of a thousand.
 */
gap: number | null, 
/**
 * Whether the search was stopped by hand; what was found till then is shown.
 */
cancelled: boolean, };

/**
 * Degrees north and east.
 */
export type PositionLetter = { 
/**
 * Degrees north of the equator.
 */
latitude: number, 
/**
 * Degrees east of Greenwich.
 */
longitude: number, };

/**
 * A place in it given by hand.
 */
export type PrecedenceMoveId = string & { readonly brand?: "PrecedenceMoveId" };

/**
 * One place in the order.
 */
export type PrecedenceRow = { 
/**
 * From 1.
 */
place: number, 
/**
 * The delegation.
 */
delegation: DelegationId, 
/**
 * Its name in the scheme's language.
 */
name: string, 
/**
 * Its country's name in the scheme's language.
 */
country: string, 
/**
 * Who leads it, once somebody does.
 */
head: ThingRef | null, 
/**
 * The head's office that counts.
 */
office: string, 
/**
 * The category that office is in; absent while the office is not known.
 */
category: Category | null, 
/**
 * Whether the head comes in the name of another and keeps the own rank nevertheless.
 */
representing: boolean, 
/**
 * Why before the next; absent for the last.
 */
before_next: DecisionView | null, 
/**
 * The move that put it here.
 */
moved: MoveView | null, };

/**
 * An order of precedence.
 */
export type PrecedenceSchemeId = string & { readonly brand?: "PrecedenceSchemeId" };

/**
 * A scheme of the office.
 */
export type PrecedenceSchemeView = { id: PrecedenceSchemeId, name: string, language: string, 
/**
 * Where the alphabets begin, when that was drawn by lot.
 */
letter: string, comparators: Array<Comparator>, in_force: boolean, 
/**
 * How many places are given by hand.
 */
moves: number, };

/**
 * What an office has and may begin from.
 */
export type PrecedenceSchemes = { 
/**
 * Its own.
 */
schemes: Array<PrecedenceSchemeView>, 
/**
 * Ready-made ones.
 */
presets: Array<PresetView>, 
/**
 * Everything that can be compared.
 */
comparators: Array<Comparator>, };

/**
 * How a person likes the window. Kept beside the program, not in the forum.
 */
export type Preferences = { 
/**
 * The name the history will show.
 */
name: string, 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * The language of the window, by its tag; empty for the system's.
 */
language: string, 
/**
 * Whether the rail is folded.
 */
rail_folded: boolean, 
/**
 * The rail's width in pixels.
 */
rail_width: number, 
/**
 * The inspector's width in pixels.
 */
inspector_width: number, 
/**
 * Whether rows are compact.
 */
compact: boolean, 
/**
 * The language documents were made in last: a tag, or `own` for each reader's own.
 */
document_language: string, 
/**
 * Whether documents stand in the digits of their language's own script.
 */
own_digits: boolean, };

/**
 * A ready-made scheme.
 */
export type Preset = "spain" | "united_nations" | "city_alphabet" | "taking_office" | "population";

/**
 * A ready-made scheme.
 */
export type PresetView = { preset: Preset, comparators: Array<Comparator>, 
/**
 * Where the rule is written, and what of it is custom.
 */
source: string, };

/**
 * What the press may see.
 */
export type PressAccess = "closed" | "camera_spray" | "joint_statement" | "open";

/**
 * An operation to try.
 */
export type Preview = { 
/**
 * The command that would do it.
 */
command: string, 
/**
 * What it would be told.
 */
input: unknown, };

/**
 * Whose itinerary to preview.
 */
export type PreviewItinerary = { 
/**
 * The person's key.
 */
person: PersonId, 
/**
 * How it is worded; absent, in English.
 */
wording?: DocumentWording | null, };

/**
 * Which document to preview.
 */
export type PreviewPaper = { 
/**
 * The kind.
 */
kind: PaperKind, 
/**
 * The key of what it is about; absent, the first there is.
 */
about: string | null, 
/**
 * Only what concerns these people; absent, everything.
 */
people?: Array<PersonId> | null, 
/**
 * For whom; absent, the usual reader.
 */
audience?: Audience | null, 
/**
 * What that reader asks for beyond the profile.
 */
ask?: Array<Field> | null, 
/**
 * The number of the issue it is held against; absent, the one this reader was handed last.
 */
since?: number | null, 
/**
 * How it is worded; absent, in English.
 */
wording?: DocumentWording | null, };

/**
 * Whom to purge: somebody in the forum, or somebody who was removed.
 */
export type PreviewPurge = { person: PersonId, };

/**
 * What would come of it.
 */
export type Previewed = { 
/**
 * What would be said was done.
 */
said: OperationLabel | null, 
/**
 * The tables that would change.
 */
changed: Array<Kind>, 
/**
 * Conflicts that would come.
 */
appeared: Array<ConflictView>, 
/**
 * Conflicts that would go.
 */
gone: Array<ConflictView>, 
/**
 * Who would have to be told, each once.
 */
tell: Array<Told>, };

/**
 * How much it matters that a meeting takes place.
 */
export type Priority = "must" | "high" | "normal" | "low";

/**
 * What is wrong with a field.
 */
export type Problem = "empty" | "too_long" | "control_characters" | "not_a_date" | "not_a_time" | "ends_before_start" | "out_of_range" | "no_day" | "one_only" | "end_without_start" | "not_a_picture" | "picture_too_large" | "does_not_match";

/**
 * Minutes something takes at a place: the office's own, which win, and the usual ones with what they depend on.
 */
export type ProcessingView = { 
/**
 * What the office entered.
 */
own: number | null, 
/**
 * By what people travel there, which the usual minutes go by.
 */
by: LegKind, 
/**
 * Usual minutes where no passports are checked.
 */
usual: number, 
/**
 * Usual minutes with a passport control.
 */
usual_with_border: number, };

/**
 * The programme, day by day.
 */
export type Programme = { 
/**
 * The forum's days and every other day with a session.
 */
days: Array<ProgrammeDay>, };

/**
 * One day of the programme.
 */
export type ProgrammeDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether it is one of the forum's days.
 */
forum_day: boolean, 
/**
 * Whether it lies before, in or after the forum: a learning programme may lie anywhere.
 */
phase: ProgrammePhase, 
/**
 * Its sessions in order of time, those without a time last.
 */
sessions: Array<SessionRow>, };

/**
 * Where a day lies.
 */
export type ProgrammePhase = "before" | "during" | "after";

/**
 * How far a long command is.
 */
export type Progress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all.
 */
of: number, 
/**
 * What is being done now, by name.
 */
doing: string, };

/**
 * Which meetings to place, and how.
 */
export type ProposePlacing = { 
/**
 * These; absent, all that wait for a time.
 */
meetings?: Array<MeetingId> | null, 
/**
 * Only those both sides agreed to; absent, also those that are only asked for.
 */
only_agreed?: boolean | null, 
/**
 * What may be moved; absent, nothing. What was pinned by hand, has begun or is over never is.
 */
may_move?: MayMove | null, 
/**
 * How many confirmed meetings may be moved at most; absent without a limit.
 */
most_confirmed_moved?: number | null, 
/**
 * How long to search, in seconds of one thread of a plain machine, 1 to 600; absent, 5.
 */
seconds?: number | null, 
/**
 * Where chance begins; the same seed and seconds give the same answer.
 */
seed?: number | null, };

/**
 * What takes a room: something that moves or becomes longer, or something new.
 */
export type ProposeReseat = { 
/**
 * What moves or becomes longer, and where it goes.
 */
take?: OneMove | null, 
/**
 * A new use.
 */
book?: NewUse | null, };

/**
 * Who is to be put into rooms. Without a delegation and a hotel: everybody.
 */
export type ProposeRooms = { delegation?: DelegationId | null, 
/**
 * Only who sleeps in this hotel; people without a bed come into it.
 */
hotel?: PlaceId | null, 
/**
 * Whether people who have no bed get one as well; absent: yes.
 */
with_missing?: boolean | null, 
/**
 * Whether those who have a room may get another; absent: no. "Do not move" holds all the same.
 */
may_move?: boolean | null, 
/**
 * Whether stays may go to another hotel; absent: no.
 */
other_hotels?: boolean | null, 
/**
 * How long to look for something better, in seconds of a plain machine; absent: 5.
 */
seconds?: number | null, };

/**
 * For whom; absent: everybody.
 */
export type ProposeStays = { people?: Array<PersonId> | null, delegation?: DelegationId | null, 
/**
 * Absent: where most of each person's delegation sleeps.
 */
hotel?: PlaceId | null, };

/**
 * For which leg, for whom, and where the other end of the ride is: dropped off there on arrival, picked up there for
 * a departure.
 */
export type ProposeTransfer = { 
/**
 * Which leg.
 */
leg: LegId, 
/**
 * Who; absent, everybody on the leg whom no movement meets yet.
 */
people?: Array<PersonId> | null, 
/**
 * Hotel or venue.
 */
to: SpotRef, 
/**
 * How they are served.
 */
service: Ride, };

/**
 * Nights somebody needs a bed for.
 */
export type ProposedStay = { person: ThingRef, delegation_names: string, 
/**
 * Absent where nobody of the delegation sleeps anywhere yet.
 */
hotel: PlaceId | null, hotel_name: string, check_in: string, check_out: string, nights: number, };

/**
 * A movement that could be added as it is.
 */
export type ProposedTransfer = { 
/**
 * What to hand to `add_movement`.
 */
movement: AddMovement, 
/**
 * What the times are made of, in the order they follow each other.
 */
steps: Array<SumStep>, };

/**
 * How good an answer is known to be.
 */
export type Proven = "best" | "within" | "unknown";

/**
 * An issue to publish.
 */
export type PublishIssue = { 
/**
 * What it is about, for the office.
 */
note?: string | null, 
/**
 * Whether to publish it although nobody's days differ from the last one.
 */
anyway?: boolean | null, };

/**
 * What was published.
 */
export type PublishedIssue = { 
/**
 * The issue's key.
 */
id: IssueId, 
/**
 * Its number.
 */
number: number, 
/**
 * People whose days it tells.
 */
people: number, 
/**
 * Those of whose days it says something else than the issue before.
 */
changed: number, };

/**
 * Which needs to purge.
 */
export type PurgeNeeds = { 
/**
 * Those whose last day lies before this one; absent, before today.
 */
before?: string | null, };

/**
 * A purge, confirmed.
 */
export type PurgePerson = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The name as it is shown, typed again.
 */
confirm_name: string, };

/**
 * What a purge would do.
 */
export type PurgePreview = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The name that must be typed to confirm.
 */
name: string, 
/**
 * Whether the person was removed before, so that only the history knows anything yet.
 */
was_removed: boolean, 
/**
 * What goes, counted by noun.
 */
goes: Array<PurgedRows>, 
/**
 * Texts about something else that name the person, and how they will read.
 */
texts: Array<PurgedText>, 
/**
 * Names and contacts of others, of bodies and of places that name the person and stay, because they are theirs.
 */
stays: Array<KeptText>, 
/**
 * Entries of the history that lose their contents and can no longer be taken back, newest first.
 */
entries: Array<PurgedEntry>, 
/**
 * Older copies beside the file, which still hold the person and are not touched.
 */
copies: Array<string>, };

/**
 * What a purge did.
 */
export type Purged = { 
/**
 * How many rows went.
 */
rows: number, 
/**
 * How many texts about something else lost a name.
 */
texts: number, 
/**
 * How many entries of the history lost their contents.
 */
entries: number, 
/**
 * Older copies beside the file, which were not touched.
 */
copies: Array<string>, 
/**
 * The disk was too full to rebuild the file: old bytes may still lie in unused parts of it until the next opening
 * with room.
 */
unfinished: boolean, };

/**
 * An entry of the history that loses its contents.
 */
export type PurgedEntry = { at: Moment, label: OperationLabel, };

/**
 * How many rows of a noun go.
 */
export type PurgedRows = { kind: Kind, count: number, };

/**
 * A text that names the person.
 */
export type PurgedText = { 
/**
 * Where it stands.
 */
place: ThingRef, 
/**
 * In which field.
 */
field: string, 
/**
 * How it reads; empty for what a sensitive need says.
 */
text: string, 
/**
 * How it will read.
 */
becomes: string, };

/**
 * Class of an office for the order of precedence.
 */
export type RankClass = "head_of_body" | "deputy_head" | "elected_member" | "senior_official" | "official" | "head_of_agency" | "ambassador" | "other";

/**
 * Which meeting, on which days.
 */
export type ReadAvailability = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * The first day; absent, that of the first time it may lie in, else the forum's first.
 */
from?: string | null, 
/**
 * The last day; absent, that of the last time it may lie in, else the forum's last.
 */
to?: string | null, };

/**
 * Which days, and which way.
 */
export type ReadBoard = { 
/**
 * First day on the forum's wall; absent, from the beginning.
 */
from?: string | null, 
/**
 * Last day, included; absent, to the end.
 */
to?: string | null, 
/**
 * Absent, both.
 */
direction?: BoardDirection | null, };

/**
 * Which days of the grid.
 */
export type ReadGrid = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day, included.
 */
to: string, };

/**
 * Which part of the history to read.
 */
export type ReadHistory = { 
/**
 * Only entries before this one.
 */
before?: number | null, 
/**
 * How many; 100 unless said, at most 1,000.
 */
limit?: number | null, };

/**
 * Which holders to read.
 */
export type ReadHolders = { 
/**
 * Only those who hold something that is wrong by now.
 */
only_wrong?: boolean | null, };

/**
 * In which order to read a list.
 */
export type ReadList = { 
/**
 * The order; absent, by name.
 */
order?: ListOrder | null, };

/**
 * Which hotel, and which nights.
 */
export type ReadLodging = { hotel: PlaceId, 
/**
 * The first night.
 */
from: string, 
/**
 * The last night, included.
 */
to: string, };

/**
 * By which order.
 */
export type ReadOrder = { 
/**
 * The scheme; absent, the one in force, or the cities' alphabet before one was chosen.
 */
scheme?: PrecedenceSchemeId | null, };

/**
 * Which list to read.
 */
export type ReadRoomingList = { 
/**
 * The hotel.
 */
hotel: PlaceId, 
/**
 * The list of this number as it was sent; absent, the list as it would be sent now.
 */
number?: number | null, 
/**
 * The number of the list to hold it against; absent, the one sent before it.
 */
since?: number | null, };

/**
 * What has to be overlooked to hold two names for one.
 */
export type Reason = "order" | "spaces" | "romanisation" | "initials" | "slip" | "vowels" | "part";

/**
 * What speaks for or against an offer.
 */
export type ReasonWord = "free" | "after_conditions" | "things_missing" | "step_unknown" | "same_room" | "same_floor" | "same_building" | "same_venue" | "other_venue" | "at_once" | "later" | "seats_spare" | "size_unknown";

/**
 * A file opened before. The window knows it by a handle; paths stay outside the screens' reach.
 */
export type RecentFile = { 
/**
 * Its handle.
 */
handle: string, 
/**
 * The forum's title.
 */
title: string, 
/**
 * Where it is, to read.
 */
path: string, 
/**
 * When it was opened last.
 */
opened: string, 
/**
 * Whether it is gone.
 */
missing: boolean, };

/**
 * What came of a meeting.
 */
export type RecordMeeting = { 
/**
 * Its key.
 */
id: MeetingId, 
/**
 * Whether it took place.
 */
came: MeetingRecord, 
/**
 * What came of it, in words; absent, what was entered before stays.
 */
outcome?: string | null, };

/**
 * What the planner answers when it does not do what was asked. Nothing was written.
 */
export type Refusal = { "kind": "not_found", 
/**
 * Its noun.
 */
what: Kind, 
/**
 * Its key.
 */
id: string, } | { "kind": "invalid", 
/**
 * The field's name in the input.
 */
field: string, 
/**
 * What is wrong with it.
 */
problem: Problem, } | { "kind": "space_double_booked", 
/**
 * The space's name.
 */
space: string, 
/**
 * What the holding booking is for.
 */
holder: string, 
/**
 * Its start on the wall there.
 */
starts: string, 
/**
 * Its end on the wall there.
 */
ends: string, 
/**
 * Its key.
 */
holder_id: string, } | { "kind": "room_taken", 
/**
 * The number of the room.
 */
room: string, 
/**
 * Who has it.
 */
holder: string, 
/**
 * The first of that stay's nights.
 */
from: string, 
/**
 * The morning after its last.
 */
to: string, 
/**
 * Its key.
 */
holder_id: StayId, } | { "kind": "not_of_this_hotel", 
/**
 * What.
 */
name: string, 
/**
 * The hotel it was to be of.
 */
hotel: string, 
/**
 * The hotel it is of.
 */
own: string, } | { "kind": "block_full", 
/**
 * The block.
 */
block: string, 
/**
 * Its key.
 */
block_id: RoomBlockId, 
/**
 * The type of room.
 */
room_type: string, 
/**
 * Its key.
 */
room_type_id: RoomTypeId, 
/**
 * The nights, as dates.
 */
nights: string, } | { "kind": "series_day_taken", 
/**
 * The day.
 */
day: string, 
/**
 * The space's name.
 */
space: string, 
/**
 * What the holding booking is for.
 */
holder: string, 
/**
 * Its key.
 */
holder_id: string, } | { "kind": "not_a_hold", 
/**
 * Its title.
 */
name: string, } | { "kind": "not_behind_hold", 
/**
 * The title of the one that would ask.
 */
name: string, 
/**
 * The title of the one that would be asked.
 */
hold: string, } | { "kind": "space_inside_itself" } | { "kind": "time_does_not_exist", 
/**
 * The time asked for.
 */
local: string, 
/**
 * The zone.
 */
zone: string, } | { "kind": "time_is_doubled", 
/**
 * The time asked for.
 */
local: string, 
/**
 * The zone.
 */
zone: string, } | { "kind": "unknown_zone", 
/**
 * What was given.
 */
zone: string, } | { "kind": "still_in_use", 
/**
 * Its name.
 */
name: string, 
/**
 * What needs it, named.
 */
by: string, } | { "kind": "already_there", 
/**
 * Its name.
 */
name: string, } | { "kind": "named_twice", 
/**
 * Its name.
 */
name: string, } | { "kind": "several_of_name", 
/**
 * The name.
 */
name: string, 
/**
 * Their keys.
 */
keys: string, } | { "kind": "unknown_airport", 
/**
 * What was given.
 */
code: string, } | { "kind": "way_unknown", 
/**
 * Where it begins.
 */
from: string, 
/**
 * Where it ends.
 */
to: string, } | { "kind": "nothing_to_undo" } | { "kind": "nothing_to_redo" } | { "kind": "later_changes", 
/**
 * Those changes, newest first.
 */
entries: Array<OperationLabel>, } | { "kind": "conflict_gone" } | { "kind": "purged" } | { "kind": "read_only" } | { "kind": "no_forum_open" } | { "kind": "held_elsewhere", 
/**
 * The user's name there.
 */
who: string, 
/**
 * The machine's name.
 */
host: string, 
/**
 * Since when.
 */
since: string, 
/**
 * Under which handle it can be looked at, where there are handles.
 */
handle: string | null, } | { "kind": "damaged" } | { "kind": "incomplete" } | { "kind": "foreign" } | { "kind": "newer_version" } | { "kind": "empty_file" } | { "kind": "not_a_plain_file" } | { "kind": "file_missing" } | { "kind": "file_replaced" } | { "kind": "disk_full" } | { "kind": "exists" } | { "kind": "network_drive" } | { "kind": "folder_not_writable", 
/**
 * The folder.
 */
folder: string, } | { "kind": "unknown_command", 
/**
 * What was called.
 */
name: string, } | { "kind": "not_a_problem", 
/**
 * What is wrong with it.
 */
detail: string, } | { "kind": "malformed", 
/**
 * Which part, for whoever wrote the call.
 */
detail: string, } | { "kind": "cancelled" } | { "kind": "unreadable", 
/**
 * Why, as a word; the message `unreadable-` and the word says it.
 */
reason: string, 
/**
 * Its facts.
 */
facts: { [key in string]: string }, } | { "kind": "nothing_staged" } | { "kind": "import_unconfirmed", 
/**
 * What.
 */
what: ToConfirm, } | { "kind": "broken", 
/**
 * What was being done.
 */
doing: string, } | { "kind": "not_called", 
/**
 * The person's name.
 */
name: string, 
/**
 * The delegation's name, or `none` for a call to one person.
 */
delegation: string, } | { "kind": "not_a_side", 
/**
 * The delegation's name.
 */
name: string, 
/**
 * The meeting's title.
 */
meeting: string, } | { "kind": "two_sides_needed", 
/**
 * The meeting's title.
 */
name: string, } | { "kind": "not_the_principal", 
/**
 * The person's name.
 */
name: string, 
/**
 * The delegation's name.
 */
delegation: string, } | { "kind": "meeting_not_placed", 
/**
 * Its title.
 */
name: string, } | { "kind": "meeting_is_over", 
/**
 * Its title.
 */
name: string, } | { "kind": "meeting_is_off", 
/**
 * Its title.
 */
name: string, } | { "kind": "answer_missing", 
/**
 * The meeting's title.
 */
name: string, 
/**
 * The delegation's name.
 */
delegation: string, } | { "kind": "serves_another", 
/**
 * The person's name.
 */
name: string, 
/**
 * The delegation's name.
 */
delegation: string, } | { "kind": "not_assigned", 
/**
 * The person's name.
 */
name: string, 
/**
 * The meeting's title.
 */
meeting: string, } | { "kind": "session_is_off", 
/**
 * Its name.
 */
name: string, } | { "kind": "nothing_to_publish", 
/**
 * The number of the last issue.
 */
number: number, } | { "kind": "not_for_audience", 
/**
 * The document.
 */
paper: PaperKind, 
/**
 * The reader.
 */
audience: Audience, } | { "kind": "field_withheld", 
/**
 * What was asked for.
 */
field: Field, 
/**
 * The reader.
 */
audience: Audience, } | { "kind": "nothing_to_send", 
/**
 * The hotel.
 */
hotel: string, 
/**
 * The number of the last list, or `none` where none was sent.
 */
number: string, };

/**
 * A journey to remove.
 */
export type RemoveJourney = { 
/**
 * Which.
 */
id: JourneyId, 
/**
 * Whether its legs stay as legs of their own; absent, they go with it.
 */
keep_legs?: boolean | null, };

/**
 * Somebody who was removed and whom the history still knows.
 */
export type RemovedPerson = { 
/**
 * The key, by which the person can be purged.
 */
person: PersonId, 
/**
 * The name, as it was shown last.
 */
name: string, 
/**
 * When the person was removed.
 */
at: Moment, };

/**
 * The answer to a call.
 */
export type Reply = "none" | "accepted" | "tentative" | "declined";

/**
 * At which level a delegation is represented.
 */
export type Representation = "head" | "deputy_head" | "elected_member" | "senior_official" | "any";

/**
 * The office in whose name somebody comes, whose rank is not inherited.
 */
export type RepresentedView = { office: OfficeId, title: string, body_name: string, holder: ThingRef, };

/**
 * A request of one delegation to meet one or several others.
 */
export type RequestMeeting = { 
/**
 * The delegation that asks; by asking it has accepted.
 */
asking: DelegationId, 
/**
 * Those it asks; at least one.
 */
asked: Array<DelegationId>, 
/**
 * For whom it asks; absent, for its head.
 */
principal?: PersonId | null, 
/**
 * Who comes when the principal cannot.
 */
substitute?: PersonId | null, 
/**
 * At which level it will be represented; absent, by its head.
 */
level?: Representation | null, 
/**
 * What else it says; all of it may be absent.
 */
terms: RequestTerms, };

/**
 * What a request says. In a new one, what is absent is as usual; in one that is edited, it stays. Null clears.
 */
export type RequestTerms = { 
/**
 * What it is about, for its own participants; absent in a new request, the names of its sides.
 */
title?: string | null, 
/**
 * A title that gives nothing away.
 */
neutral_title?: string | null, 
/**
 * Absent in a new request: bilateral, trilateral or plurilateral, by the number of its sides.
 */
kind?: MeetingKind | null, 
/**
 * What is to be talked about; for its own participants.
 */
topic?: string | null, 
/**
 * How much it matters that it takes place.
 */
priority?: Priority | null, 
/**
 * How long it is to last; absent in a new request, 30 minutes.
 */
minutes?: number | null | null, 
/**
 * How many come with each principal (1+n), where a side does not say otherwise.
 */
plus?: number | null | null, 
/**
 * How it is interpreted.
 */
interpretation?: Interpretation | null, 
/**
 * Whether somebody is to take notes.
 */
note_taker?: boolean | null, 
/**
 * How its room is to be furnished.
 */
layout?: Layout | null | null, 
/**
 * Whether flags are to stand in the room.
 */
flags?: boolean | null, 
/**
 * What the press may see of it.
 */
press?: PressAccess | null, 
/**
 * Whether its room must be reached without a step.
 */
step_free?: boolean | null, 
/**
 * The only venue it may be in.
 */
wished_venue?: VenueId | null | null, 
/**
 * The only room it may be in.
 */
wished_space?: SpaceId | null | null, 
/**
 * Who may read its title.
 */
sensitivity?: Sensitivity | null, 
/**
 * The times it may lie in, on the forum's wall; they take the place of those there were. None: at any time.
 */
windows?: Array<WindowLetter> | null, 
/**
 * The day the request came in; absent in a new request, today.
 */
received_on?: string | null | null, 
/**
 * For the office only.
 */
note?: string | null, };

/**
 * A re-seating to do.
 */
export type Reseat = { 
/**
 * What takes the room.
 */
take?: OneMove | null, 
/**
 * A new booking that does.
 */
book?: BookRoom | null, 
/**
 * Where everything else goes.
 */
moves: Array<OneMove>, 
/**
 * Holds to release.
 */
release: Array<RoomBookingId>, };

/**
 * Where everything would go. Nothing is done yet.
 */
export type ReseatPlan = { 
/**
 * Each use in the way and everything else those in it are engaged in, in order of time.
 */
moves: Array<ReseatRow>, 
/**
 * For how many that must move no seat was found.
 */
unseated: number, };

/**
 * Why something must move.
 */
export type ReseatReason = "room" | "people" | "late";

/**
 * One that is hit.
 */
export type ReseatRow = { 
/**
 * A session, a meeting, a booking; a ride or a flight that leaves without somebody.
 */
what: Kind, id: string, title: string, 
/**
 * Whether its room is taken, or somebody in it is held up.
 */
why: ReseatReason, 
/**
 * Its room; none for a meeting without one, a ride or a flight.
 */
space: SpaceId | null, space_name: string, starts: Moment, ends: Moment | null, 
/**
 * Where it can be instead; nothing when no seat was found.
 */
to: SeatView | null, 
/**
 * What must happen first.
 */
conditions: Array<OfferCondition>, 
/**
 * How many take part.
 */
people: number, 
/**
 * Whether it is of a higher tier than what takes its room.
 */
outranks: boolean, };

/**
 * New decisions about what is staged; what is absent stays.
 */
export type RestageImport = { 
/**
 * What each row is about.
 */
noun?: ImportNoun | null, 
/**
 * What is said about the file.
 */
options: ImportOptions, 
/**
 * What is said about single rows.
 */
rows?: Array<RowDecision> | null, };

/**
 * On which days a series is.
 */
export type Rhythm = "daily" | "weekdays" | "weekly";

/**
 * How somebody is taken from one place to another: the level of service of a ground transfer.
 */
export type Ride = "vip" | "group" | "on_foot";

/**
 * One use of a space.
 */
export type RoomBar = { 
/**
 * The same for the same use.
 */
key: string, 
/**
 * The space.
 */
space: SpaceId, 
/**
 * Session, meeting or booking, or a stay that has the room by night.
 */
what: "session" | "meeting" | "room_booking" | "stay", 
/**
 * Its key.
 */
id: string, 
/**
 * Its title; of a stay, who sleeps there.
 */
title: string, 
/**
 * A title that gives nothing away; empty where the title is harmless.
 */
neutral_title: string, 
/**
 * How firm it is.
 */
status: string, 
/**
 * The booking itself, or the one that keeps the space for exactly the hours of a session or a meeting.
 */
booking: RoomBookingId | null, 
/**
 * A booking's purpose.
 */
purpose: BookingPurpose | null, 
/**
 * A hold's place among those for the same space and time, from 1.
 */
rank: number | null, 
/**
 * When a hold lapses.
 */
hold_expires: Moment | null, 
/**
 * Whether a hold's time is over.
 */
lapsed: boolean, 
/**
 * How the space is to be furnished.
 */
layout: Layout | null, 
/**
 * People expected.
 */
headcount: number | null, 
/**
 * The one delegation it is for; empty where it is for none or several.
 */
delegation_name: string, 
/**
 * Whom the use is for.
 */
delegations: Array<DelegationId>, 
/**
 * The series its booking is one of.
 */
series: BookingSeriesId | null, 
/**
 * Start.
 */
starts: Moment, 
/**
 * End, if it is known.
 */
ends: Moment | null, 
/**
 * Minutes needed before.
 */
set_up_minutes: number, 
/**
 * Minutes needed after.
 */
tear_down_minutes: number, 
/**
 * Conflicts it is in.
 */
conflicts: Array<ConflictView>, 
/**
 * Whether it can be moved.
 */
movable: boolean, };

/**
 * A stretch of time in which some spaces cannot be used by all. Spaces that share it stand together: a congress centre has
 * hundreds with the same hours.
 */
export type RoomBlock = { 
/**
 * The spaces.
 */
spaces: Array<SpaceId>, 
/**
 * Its beginning, not before that of the axis.
 */
starts: Moment, 
/**
 * Its end, not after that of the axis.
 */
ends: Moment, 
/**
 * Why.
 */
kind: BlockKind, 
/**
 * What is closed; none outside opening hours.
 */
closed: ClosedPlace | null, 
/**
 * What the office wrote about the closure; may be empty.
 */
label: string, };

/**
 * Rooms a hotel keeps for the forum.
 */
export type RoomBlockId = string & { readonly brand?: "RoomBlockId" };

/**
 * A block of rooms. Money is in the smallest unit of its currency.
 */
export type RoomBlockRow = { id: RoomBlockId, hotel: PlaceId, hotel_name: string, name: string, standing: BlockStanding, payer: Payer, currency: string, deposit: number | null, deposit_due: string | null, deposit_paid_on: string | null, cut_off: string | null, 
/**
 * Days until the cut-off; below nothing once it is past.
 */
days_to_cut_off: number | null, attrition_percent: number | null, note: string, 
/**
 * Room-nights contracted.
 */
contracted: number, 
/**
 * Room-nights asked for or held.
 */
held: number, 
/**
 * Room-nights picked up.
 */
picked_up: number, 
/**
 * The wash: room-nights contracted and not picked up.
 */
unused: number, unused_money: number, 
/**
 * Room-nights to be paid though nobody takes them; absent where no attrition was agreed.
 */
to_pay: number | null, to_pay_money: number | null, 
/**
 * Whether some contracted night has no rate, so that the money is too little.
 */
lacks_rates: boolean, 
/**
 * Room-nights given out beyond what is contracted and allowed.
 */
beyond: number, };

/**
 * A space kept for a time.
 */
export type RoomBookingId = string & { readonly brand?: "RoomBookingId" };

/**
 * A booking of a space.
 */
export type RoomBookingView = { id: RoomBookingId, space: SpaceId, space_name: string, title: string, purpose: BookingPurpose, status: BookingStatus, starts: Moment, ends: Moment, 
/**
 * Minutes it takes before, wherever they are said.
 */
set_up_minutes: number, 
/**
 * Minutes it takes after, wherever they are said.
 */
tear_down_minutes: number, 
/**
 * Minutes before that the booking itself says.
 */
own_set_up_minutes: number | null, 
/**
 * Minutes after that the booking itself says.
 */
own_tear_down_minutes: number | null, session: SessionId | null, meeting: MeetingId | null, headcount: number | null, note: string, neutral_title: string, delegation: DelegationId | null, delegation_name: string, layout: Layout | null, equipment: string, booths: number, step_free: boolean, 
/**
 * A hold's place among those for the same space and time, from 1.
 */
rank: number | null, hold_expires: Moment | null, 
/**
 * Whether a hold's time is over.
 */
lapsed: boolean, challenger: RoomBookingId | null, challenger_title: string, series: BookingSeriesId | null, series_day: string | null, };

/**
 * What becomes of a stay.
 */
export type RoomChange = "lodged" | "given" | "moved";

/**
 * Spaces and what happens in them.
 */
export type RoomGrid = { 
/**
 * The hours shown.
 */
axis: Axis, 
/**
 * The spaces, venue by venue, parts behind what they are parts of.
 */
rows: Array<SpaceRow>, 
/**
 * What happens in them.
 */
bars: Array<RoomBar>, 
/**
 * When they cannot be used: closures of what a space is a part of, of its parts and of its venue included.
 */
blocks: Array<RoomBlock>, 
/**
 * Sessions of these days and meetings that lack a space or a time.
 */
unplaced: Array<Unplaced>, };

/**
 * A room and a time that would do, the best first.
 */
export type RoomOffer = { space: SpaceId, space_name: string, venue_name: string, floor: string, 
/**
 * People it takes as it would be furnished.
 */
takes: number | null, starts: Moment, ends: Moment, 
/**
 * What must happen first; nothing when it is simply free.
 */
conditions: Array<OfferCondition>, 
/**
 * Why it stands where it stands, the weightiest first.
 */
reasons: Array<OfferReason>, };

/**
 * Where a stay is to be, or somebody without one.
 */
export type RoomPlacement = { stay?: StayId | null, 
/**
 * Without a stay: who gets a bed, with the nights.
 */
person?: PersonId | null, check_in?: string | null, check_out?: string | null, room_type: RoomTypeId, 
/**
 * Absent where only the type is given.
 */
room?: HotelRoomId | null, };

/**
 * Somebody who gets a room.
 */
export type RoomRow = { stay: StayId | null, guests: string, delegation_names: string, change: RoomChange, hotel_name: string, check_in: string, check_out: string, from_hotel: string, from_room: string, from_type: string, 
/**
 * Empty where only the type is given.
 */
room: string, room_type: string, };

/**
 * Rooms of a hotel that are alike.
 */
export type RoomTypeId = string & { readonly brand?: "RoomTypeId" };

/**
 * A type of room.
 */
export type RoomTypeRow = { id: RoomTypeId, hotel: PlaceId, hotel_name: string, name: string, code: string, 
/**
 * From 0 for the plainest upwards.
 */
rank: number, 
/**
 * Beds that stand apart.
 */
beds: number, 
/**
 * The most guests.
 */
sleeps: number, accessible: boolean, note: string, 
/**
 * Rooms with a number.
 */
rooms: number, };

/**
 * How long a space is used.
 */
export type RoomUse = { 
/**
 * The space.
 */
space: SpaceId, 
/**
 * Its name.
 */
name: string, 
/**
 * Minutes in use, as far as ends are known.
 */
minutes: number, 
/**
 * How many times.
 */
bookings: number, };

/**
 * A format of a rooming list.
 */
export type RoomingFormat = "xlsx" | "csv" | "pdf" | "html";

/**
 * A line: what it says, and what became of it. Of a line that is gone, what it said.
 */
export type RoomingLineView = { 
/**
 * By which the hotel's answer names it; empty while it was never sent.
 */
reference: string, change: LineChange, 
/**
 * The stay, as long as it is there.
 */
stay: StayId | null, 
/**
 * As the hotel reads them.
 */
guests: Array<string>, delegation: string, room_type: string, room_number: string, check_in: string, check_out: string, nights: number, 
/**
 * In words.
 */
arrives: string, 
/**
 * In words.
 */
leaves: string, payer: Payer | null, 
/**
 * In words.
 */
payer_name: string, 
/**
 * In words.
 */
requests: string, confirmation: string, status: StayStatus, 
/**
 * Where it says something else than before.
 */
fields: Array<DifferingField>, };

/**
 * A rooming list that was sent.
 */
export type RoomingListId = string & { readonly brand?: "RoomingListId" };

/**
 * A rooming list, held against the one before it.
 */
export type RoomingListView = { hotel: PlaceId, hotel_name: string, forum_title: string, 
/**
 * Its number, if it was sent.
 */
number: number | null, 
/**
 * The number of the list it is held against, if one was sent before.
 */
since: number | null, sent: Moment | null, recipient: string, note: string, 
/**
 * Whether it says anything the list before did not.
 */
is_news: boolean, 
/**
 * First what is on it, in order, then what is gone.
 */
lines: Array<RoomingLineView>, 
/**
 * Rooms, nights and guests as it stands, without what is gone.
 */
rooms: number, room_nights: number, guests: number, new: number, amended: number, cancelled: number, same: number, };

/**
 * Where guests would sleep. Nothing is done yet.
 */
export type RoomsProposal = { 
/**
 * To hand to `assign_rooms`: every stay that gets a room or another one, and every person who gets a bed.
 */
placements: Array<RoomPlacement>, 
/**
 * The same for people.
 */
rows: Array<RoomRow>, 
/**
 * Those for whom no room was found.
 */
unlodged: Array<UnlodgedRow>, 
/**
 * How many that were asked about stay where they are.
 */
kept: number, 
/**
 * What the answer costs by the weights of the engine.
 */
value: number, 
/**
 * What no answer can cost less than: proven.
 */
bound: number, 
/**
 * Whether it is proven that nothing is better.
 */
best: boolean, 
/**
 * Whether the search was stopped by hand; what was found till then is shown.
 */
cancelled: boolean, };

/**
 * What a person decided about a row.
 */
export type RowDecision = { 
/**
 * The row's number in the staging list.
 */
number: number, 
/**
 * Whether to take it in.
 */
accept?: boolean | null, 
/**
 * What it updates; `null`: it is new.
 */
target?: string | null | null, 
/**
 * Who travels, sleeps or takes part, in place of the names in the row.
 */
people?: Array<PersonId> | null, };

/**
 * What would become of a row.
 */
export type RowOutcome = "new" | "update" | "same" | "unsure" | "rejected";

/**
 * Something wrong, in doubt or worth telling about a row. The message `import-problem-` and the word says it.
 */
export type RowProblem = { 
/**
 * Its word.
 */
word: Said, 
/**
 * How much it weighs.
 */
weight: Weight, 
/**
 * The heading of the column, where it is about one.
 */
column: string | null, 
/**
 * Its facts.
 */
facts: { [key in string]: string }, };

/**
 * A rule that can be broken.
 */
export type Rule = "space_double_booked" | "person_in_two_places" | "not_yet_arrived" | "already_departed" | "transfer_too_short" | "too_little_rest" | "principal_missing" | "broken_chain" | "connection_too_short" | "night_without_bed" | "bed_without_person" | "two_beds" | "arrival_after_check_out" | "arrival_differs_from_stay" | "ticket_name_differs" | "no_pick_up" | "vehicle_overfull" | "vehicle_double_booked" | "driver_double_booked" | "vehicle_not_step_free" | "no_greeter" | "two_heads" | "address_unconfirmed" | "entitlement_exceeded" | "need_past_date" | "need_without_audience" | "set_up_overlap" | "turnover_too_short" | "space_closed" | "space_kept" | "outside_hours" | "over_capacity" | "layout_not_possible" | "booths_missing" | "space_not_step_free" | "equipment_missing" | "hold_lapsed" | "lower_tier_first" | "slot_too_long" | "outside_desk_hours" | "quota_exceeded" | "slots_consecutive" | "not_confirmed_in_time" | "delegation_missing" | "more_than_invited" | "slot_not_met" | "room_quota_exceeded" | "language_not_covered" | "interpreter_missing" | "note_taker_missing" | "staff_outside_hours" | "staff_break_too_short" | "staff_over_limit" | "staff_of_another" | "counterpart_unconfirmed" | "declined_still_on" | "outside_windows" | "not_where_wished" | "shorter_than_asked" | "principal_not_at_table" | "below_level" | "neutral_title_missing" | "departure_differs_from_stay" | "unneeded_nights" | "stay_without_guest" | "early_check_in_needed" | "late_check_out_needed" | "past_cut_off" | "too_many_guests" | "accessible_need_not_met" | "request_not_met" | "room_out_of_service" | "room_of_other_type" | "over_block" | "sub_blocks_over_block" | "over_sub_block" | "cut_off_near" | "deposit_due";

/**
 * A rule, as it is and as it usually is.
 */
export type RuleRow = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * How bad it is to break it here.
 */
level: Level, 
/**
 * How bad it usually is.
 */
usual_level: Level, 
/**
 * The minutes it counts with here, for rules that have some.
 */
minutes: number | null, 
/**
 * The minutes it usually counts with.
 */
usual_minutes: number | null, 
/**
 * Open conflicts it finds now.
 */
open: number, };

/**
 * What is said about a row.
 */
export type Said = "airport_unclear" | "airport_unknown" | "arrival_guessed" | "arrives_next_day" | "block_full" | "body_near" | "body_new" | "body_several" | "body_spelled" | "cancelled_unknown" | "control_characters" | "country_unknown" | "delegation_unknown" | "departs_otherwise" | "ends_next_day" | "estimate_ends" | "floating" | "host_unknown" | "leg_like" | "name_kept" | "need_added" | "no_arrival" | "no_day" | "no_delegation" | "no_name" | "no_place" | "no_time" | "no_title" | "no_venue" | "nobody_sleeps" | "nobody_travels" | "not_a_day" | "not_a_number" | "not_a_time" | "end_left_out" | "offset_disagrees" | "others_travel" | "others_stay" | "other_times" | "person_like" | "person_new" | "place_new" | "confirmed_too_late" | "stay_gone" | "room_taken" | "room_type_unknown" | "room_several" | "room_kept_apart" | "room_unknown" | "seen_from_place" | "session_like" | "stay_like" | "target_gone" | "theme_new" | "time_does_not_exist" | "time_doubled" | "too_long" | "word_unknown" | "wrong_nights" | "wrong_order" | "year_out_of_range" | "zone_unknown" | "zone_unreadable";

/**
 * When a leg is scheduled.
 */
export type ScheduledTimes = { starts: Moment, ends: Moment, };

/**
 * What to find.
 */
export type Search = { 
/**
 * A few letters.
 */
text: string, };

/**
 * What a person typed to find an airport: a code, a city or a name.
 */
export type SearchAirports = { 
/**
 * What was typed.
 */
query: string, 
/**
 * How many to answer at most; absent, twelve.
 */
limit?: number | null, };

/**
 * Something found.
 */
export type SearchHit = { 
/**
 * Its noun.
 */
kind: Kind, 
/**
 * Its key.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What tells it from others of that name.
 */
detail: string, 
/**
 * The day it begins on the forum's wall, for what has a time.
 */
date: string | null, 
/**
 * Whose timeline shows it, for legs.
 */
person: string | null, };

/**
 * A room and a time.
 */
export type SeatView = { 
/**
 * None for what has no room and goes to another time.
 */
space: SpaceId | null, space_name: string, starts: Moment, 
/**
 * None while its end is open.
 */
ends: Moment | null, };

/**
 * A list to enter as sent. The program sends nothing by itself; its files are exported and go the office's own way.
 */
export type SendRoomingList = { 
/**
 * The hotel.
 */
hotel: PlaceId, 
/**
 * To whom; absent, whom one asks for at the hotel and its address for mail.
 */
recipient?: string | null, 
/**
 * A line to the hotel.
 */
note?: string | null, 
/**
 * Whether to send it although nothing changed since the last one.
 */
anyway?: boolean | null, };

/**
 * What must be known of a person by few.
 */
export type SensitiveNeedId = string & { readonly brand?: "SensitiveNeedId" };

/**
 * Who may read the title of a meeting.
 */
export type Sensitivity = "normal" | "restricted" | "confidential";

/**
 * A list that was sent.
 */
export type SentListRow = { id: RoomingListId, hotel: PlaceId, 
/**
 * What the hotel is called now.
 */
hotel_name: string, number: number, sent: Moment, recipient: string, rooms: number, room_nights: number, guests: number, new: number, amended: number, cancelled: number, note: string, };

/**
 * What was sent.
 */
export type SentRoomingList = { id: RoomingListId, number: number, lines: number, new: number, amended: number, cancelled: number, };

/**
 * One day of a series.
 */
export type SeriesDay = { 
/**
 * The series.
 */
series: BookingSeriesId, 
/**
 * The day the booking was made for, even if it was moved to another.
 */
day: string, };

/**
 * A day of a series.
 */
export type SeriesDayView = { day: string, state: DayState, 
/**
 * Its booking, if one was ever made.
 */
booking: RoomBookingView | null, };

/**
 * A series in a list.
 */
export type SeriesRow = { id: BookingSeriesId, title: string, space: SpaceId | null, space_name: string, rhythm: Rhythm, first_day: string, last_day: string, starts: string, ends: string, 
/**
 * Midnights from its start to its end.
 */
days_long: number, 
/**
 * Days with a booking that keeps its space or asks for it.
 */
booked: number, 
/**
 * Days left out.
 */
skipped: number, };

/**
 * A series with its days.
 */
export type SeriesView = { series: SeriesRow, days: Array<SeriesDayView>, };

/**
 * Everything about a session.
 */
export type SessionDetail = { id: SessionId, code: string, title: string, neutral_title: string, kind: SessionKind, mode: AttendanceMode, date: string, starts: Moment | null, ends: Moment | null, zone: string, space: SpaceId | null, space_name: string, venue: VenueId | null, venue_name: string, link: string, access: string, dress: string, languages: string, part_of: string, theme: ThemeId | null, source: string, note: string, cancelled: boolean, principals_only: boolean, track: string, host_body: BodyId | null, host_name: string, heard_languages: string, expected: number | null, layout: Layout | null, attendance: Array<AttendanceView>, invitations: Array<InvitationRow>, booking: RoomBookingView | null, conflicts: Array<ConflictView>, };

/**
 * What a person does in a session.
 */
export type SessionFunction = "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "rapporteur" | "host" | "attendee";

/**
 * An item of the programme.
 */
export type SessionId = string & { readonly brand?: "SessionId" };

/**
 * What an item of the programme is.
 */
export type SessionKind = "ceremony" | "plenary" | "parallel" | "workshop" | "panel" | "side_event" | "statutory" | "press" | "meal" | "reception" | "visit" | "break" | "registration" | "learning_session";

/**
 * A session as a line of a list.
 */
export type SessionRow = { id: SessionId, code: string, title: string, kind: SessionKind, mode: AttendanceMode, link: string, starts: Moment | null, ends: Moment | null, date: string, space: SpaceId | null, space_name: string, venue_name: string, access: string, part_of: string, theme: string, track: string, host_name: string, languages: string, heard_languages: string, layout: Layout | null, expected: number | null, cancelled: boolean, people: number, 
/**
 * Calls to it.
 */
invited: number, 
/**
 * Calls that were accepted.
 */
accepted: number, booking: BookingStatus | null, conflicts: number, };

/**
 * What a block has of a type on some nights; what is absent stays, null clears.
 */
export type SetBlockNights = { block: RoomBlockId, room_type: RoomTypeId, 
/**
 * The first night.
 */
from: string, 
/**
 * The morning after the last.
 */
until: string, contracted?: number | null, rate?: number | null | null, shoulder?: boolean | null, };

/**
 * What is known of a leg's delay: times on the walls of its places, or minutes for both ends. With none of them the leg
 * runs as scheduled again.
 */
export type SetDelay = { 
/**
 * Which.
 */
leg: LegId, 
/**
 * When it leaves. The arrival moves along unless it is given too.
 */
departs?: WallTime | null, 
/**
 * When it arrives.
 */
arrives?: WallTime | null, 
/**
 * Minutes late; less than none is early.
 */
minutes?: number | null, 
/**
 * Whether it happened, rather than being expected.
 */
actual?: boolean | null, };

/**
 * The rules of a venue, or of the whole forum; they take the place of those that were there.
 */
export type SetDeskRules = { 
/**
 * The venue; absent, every venue without rules of its own.
 */
venue?: VenueId | null, 
/**
 * What they say.
 */
policy: DeskPolicy, };

/**
 * An emblem of a body. The one there was goes.
 */
export type SetEmblem = { body: BodyId, media_type: PictureType, 
/**
 * The file itself, at most 512 KiB.
 */
base64: string, };

/**
 * The hours of a venue or a space, in place of those it had for the same day. Without both times it is shut.
 */
export type SetOpeningHours = { 
/**
 * The venue, if they are those of a whole one.
 */
venue?: VenueId | null, 
/**
 * The space, if it has hours of its own.
 */
space?: SpaceId | null, 
/**
 * The one day they are for; absent, every day that has none of its own.
 */
day?: string | null, 
/**
 * Opening on the wall there: 08:00.
 */
opens?: string | null, 
/**
 * Closing: 18:00, or 24:00. Not after the opening, it is on the next day.
 */
closes?: string | null, };

/**
 * A photograph of a person. The one there was goes.
 */
export type SetPortrait = { person: PersonId, media_type: PictureType, 
/**
 * The file itself, at most 512 KiB.
 */
base64: string, };

/**
 * A decision about a rule.
 */
export type SetRule = { 
/**
 * Which.
 */
rule: Rule, 
/**
 * How bad; null as usual, absent as it is.
 */
level?: Level | null | null, 
/**
 * Minutes; null as usual, absent as they are.
 */
minutes?: number | null | null, };

/**
 * All the ways a space can be furnished, in place of those known before.
 */
export type SetSpaceLayouts = { 
/**
 * The space.
 */
space: SpaceId, 
/**
 * The ways, each once.
 */
layouts: Array<LayoutLetter>, };

/**
 * Minutes for a way. Empty minutes return to the estimate.
 */
export type SetTransitTime = { from: SpotRef, to: SpotRef, service: Ride, minutes?: number | null, 
/**
 * Whether the way back takes as long.
 */
both_ways?: boolean | null, };

/**
 * How a commitment stands now.
 */
export type SettleCommitment = { 
/**
 * Key.
 */
id: CommitmentId, 
/**
 * Done, dropped, or open again.
 */
standing: CommitmentStanding, 
/**
 * Since when; absent, today.
 */
settled_on?: string | null, };

/**
 * Several bookings.
 */
export type SeveralBookings = { 
/**
 * Each of them once; at least one.
 */
ids: Array<RoomBookingId>, };

/**
 * Several meetings.
 */
export type SeveralMeetings = { 
/**
 * Their keys; at least one.
 */
ids: Array<MeetingId>, };

/**
 * Whose room is shared.
 */
export type ShareRoom = { 
/**
 * Who comes along.
 */
id: StayId, 
/**
 * Whose room it is.
 */
with: StayId, };

/**
 * Some rooms.
 */
export type SomeHotelRooms = { 
/**
 * Keys.
 */
ids: Array<HotelRoomId>, };

/**
 * A room or a part of one.
 */
export type SpaceId = string & { readonly brand?: "SpaceId" };

/**
 * A space.
 */
export type SpaceRow = { id: SpaceId, name: string, venue: VenueId, venue_name: string, building: string, floor: string, capacity: number | null, 
/**
 * Floor area in square metres.
 */
area: number | null, step_free: StepFree, 
/**
 * Interpreters' booths.
 */
booths: number, 
/**
 * In words, with commas between them.
 */
equipment: string, set_up_minutes: number, tear_down_minutes: number, note: string, 
/**
 * The larger space it is a part of.
 */
parent: SpaceId | null, 
/**
 * How many spaces are around it: 0 for what is a part of nothing.
 */
depth: number, 
/**
 * Its place among the parts of the same space, or among those of its venue that are parts of nothing, from 1.
 */
position: number, layouts: Array<LayoutLetter>, bookings: number, };

/**
 * The language the window has taken.
 */
export type Speak = { 
/**
 * Its tag.
 */
language: string, };

/**
 * A stay to be cut in two.
 */
export type SplitStay = { id: StayId, 
/**
 * The first night of the second part.
 */
at: string, 
/**
 * Where the second part is to be; absent: as the first.
 */
hotel?: PlaceId | null, room?: HotelRoomId | null, };

/**
 * A place or a venue, by its key: `{"place": "..."}` or `{"venue": "..."}`.
 */
export type SpotRef = { "place": PlaceId } | { "venue": VenueId };

/**
 * A place or a venue with its name.
 */
export type SpotView = { 
/**
 * Which.
 */
at: SpotRef, 
/**
 * Its name, with its code if it has one.
 */
name: string, };

/**
 * When somebody serves.
 */
export type StaffHoursLetter = { 
/**
 * The one day they are for; absent, every day that has none of its own.
 */
day?: string | null, 
/**
 * From when ("09:00"); absent, not at all on that day.
 */
starts?: string | null, 
/**
 * Until when; after 24:00 it is on the next day.
 */
ends?: string | null, };

/**
 * A meeting somebody serves.
 */
export type StaffMeeting = { meeting: MeetingId, title: string, status: MeetingStatus, starts: Moment | null, ends: Moment | null, };

/**
 * Somebody who serves meetings.
 */
export type StaffMemberId = string & { readonly brand?: "StaffMemberId" };

/**
 * Somebody who serves meetings.
 */
export type StaffRow = { id: StaffMemberId, person: PersonId, name: string, task: StaffTask, 
/**
 * The only delegation the person works for.
 */
delegation: DelegationId | null, delegation_name: string, 
/**
 * Languages interpreted between, both ways.
 */
pairs: Array<PairLetter>, 
/**
 * Minutes of rest after each meeting.
 */
break_minutes: number, most_minutes_per_day: number | null, note: string, 
/**
 * When the person serves: on every day, or on one day instead. Always when there are none.
 */
hours: Array<StaffHoursLetter>, 
/**
 * The meetings the person is assigned to and that are on, in order of time.
 */
meetings: Array<StaffMeeting>, };

/**
 * What somebody does for meetings.
 */
export type StaffTask = "interpreter" | "note_taker" | "liaison_officer";

/**
 * A file to look into. Nothing is stored by it.
 */
export type StageImport = { 
/**
 * The file's name, which names the import in the history.
 */
name: string, 
/**
 * The file's bytes as base64 (RFC 4648). What is longer than a letter is chosen in a dialog or named on the command
 * line.
 */
content: string, 
/**
 * What each row is about; absent, guessed from the headings. Bookings, calendars and cards need it only where an
 * event shall not become a session.
 */
noun?: ImportNoun | null, 
/**
 * What is known about the file already.
 */
options: ImportOptions, };

/**
 * A text to look into, as it was pasted: a table with tabs, commas or semicolons, a calendar, or cards.
 */
export type StageText = { 
/**
 * The text.
 */
text: string, 
/**
 * What names the import in the history; absent, "pasted.csv" or "pasted.ics" by what the text is.
 */
name?: string | null, 
/**
 * What each row is about; absent, guessed from the headings.
 */
noun?: ImportNoun | null, 
/**
 * What is known about the text already.
 */
options: ImportOptions, };

/**
 * A row of the staging list.
 */
export type StagedRow = { 
/**
 * The row's number in the table, or its place in the order of the file, from 1.
 */
number: number, 
/**
 * What would become of it.
 */
what: RowOutcome, 
/**
 * Whether it is taken in when the list is accepted.
 */
accept: boolean, 
/**
 * What it is about, by name.
 */
title: string, 
/**
 * What it would change, where that is in the forum already.
 */
target: ThingRef | null, 
/**
 * The earlier row of this list that it belongs to, where it is about the same thing.
 */
with_row: number | null, 
/**
 * What it may be about, for a person to decide; people of a leg or a stay among them.
 */
candidates: Array<Candidate>, 
/**
 * Field by field, what would be different.
 */
changes: Array<FieldChange>, 
/**
 * What is wrong, in doubt or worth telling.
 */
problems: Array<RowProblem>, };

/**
 * How many rows of each kind are staged.
 */
export type StagingCounts = { new: number, update: number, same: number, unsure: number, rejected: number, 
/**
 * Rows that would be taken in and change something.
 */
accepted: number, };

/**
 * What is staged: what the file says and what accepting it would do. The forum is as it was.
 */
export type StagingView = { 
/**
 * The file's name.
 */
name: string, 
/**
 * What kind of file it is; the message `import-format-` and the word names it.
 */
format: string, 
/**
 * What each row is about, where it is a table; for other files, what their events become.
 */
noun: ImportNoun, 
/**
 * How its letters were read, where it is a text.
 */
encoding: EncodingView | null, 
/**
 * What stands between its cells, where it is a text table.
 */
delimiter: string | null, 
/**
 * The sheets of a workbook that have rows.
 */
sheets: Array<string>, 
/**
 * The sheet that is read.
 */
sheet: string | null, 
/**
 * The row with the headings, where it is a table that has them.
 */
heading_row: number | null, 
/**
 * Its columns, where it is a table.
 */
columns: Array<ColumnView>, 
/**
 * The fields a column of such a list can fill, the most important first.
 */
fields: Array<ImportField>, 
/**
 * How its dates are read, where it has columns with dates.
 */
dates: DatesView | null, 
/**
 * What must be said before anything can be accepted.
 */
open: Array<ToConfirm>, 
/**
 * What was put right so that the file could be read.
 */
repairs: Array<ImportNote>, 
/**
 * Its rows, bookings, events or cards.
 */
rows: Array<StagedRow>, 
/**
 * How many of each kind.
 */
counts: StagingCounts, };

/**
 * How things stand: what the top bar shows.
 */
export type Standing = { 
/**
 * The forum's title.
 */
title: string, 
/**
 * The file's name, without its folder.
 */
file_name: string, 
/**
 * The forum's zone.
 */
zone: string, 
/**
 * Whether it may only be looked at.
 */
read_only: boolean, 
/**
 * What undo would take back.
 */
undo: OperationLabel | null, 
/**
 * What redo would make again.
 */
redo: OperationLabel | null, 
/**
 * Open conflicts by level.
 */
conflicts: ConflictCounts, 
/**
 * The forum's days.
 */
days: Array<string>, 
/**
 * First day.
 */
starts_on: string, 
/**
 * Last day.
 */
ends_on: string, 
/**
 * The day it is now on the forum's wall.
 */
today: string, 
/**
 * When the last change was written; every change is on the disk before it is answered.
 */
saved_at: Moment | null, 
/**
 * A purge could not be finished for want of room on the disk; opening the file with room finishes it.
 */
purge_unfinished: boolean, };

/**
 * A stay on the chart.
 */
export type StayBar = { 
/**
 * The stay.
 */
stay: StayRow, 
/**
 * When its room is ready on the first day.
 */
starts: Moment, 
/**
 * When it is to be left.
 */
ends: Moment, };

/**
 * What becomes of one stay.
 */
export type StayChange = { "add": AddStay } | { "edit": EditStay } | { "move": MoveStay };

/**
 * Nights in a hotel.
 */
export type StayId = string & { readonly brand?: "StayId" };

/**
 * A stay.
 */
export type StayRow = { id: StayId, hotel: PlaceId, hotel_name: string, check_in: string, check_out: string, nights: number, status: StayStatus, booked_type: RoomTypeId | null, 
/**
 * The type in words, whether or not the hotel's own types are known.
 */
room_type: string, room: HotelRoomId | null, 
/**
 * What stands on the door, as far as anybody knows.
 */
room_number: string, block: RoomBlockId | null, block_name: string, 
/**
 * The stay whose room it shares.
 */
shares_with: StayId | null, 
/**
 * Who else sleeps in the room, in stays of their own.
 */
sharers: Array<ThingRef>, confirmation: string, 
/**
 * Who pays: as the stay says, or else its block.
 */
payer: Payer | null, 
/**
 * For one night, in the smallest unit of the block's currency, where it is not as the block says.
 */
rate: number | null, 
/**
 * From when the room is ready on the first day, where that is earlier than usual; such as "08:00".
 */
ready_from: string, kept_until: string, near_principal: boolean, step_free: boolean, twin: boolean, quiet: boolean, late_check_out: boolean, do_not_move: boolean, note: string, guests: Array<ThingRef>, 
/**
 * The delegations of the guests.
 */
delegations: Array<DelegationId>, delegation_names: string, conflicts: Array<ConflictView>, };

/**
 * How far a stay is settled.
 */
export type StayStatus = "requested" | "held" | "confirmed" | "modified" | "cancelled" | "checked_in" | "checked_out" | "no_show";

/**
 * Somebody who stays in a session that was declined.
 */
export type StaysIn = { person: PersonId, name: string, 
/**
 * The task in the session; an attendee is called by another call too.
 */
function: SessionFunction, };

/**
 * A term of the arithmetic.
 */
export type Step = "lands" | "ends" | "drops_off" | "border_and_bags" | "bags_and_way_out" | "way_out" | "drive" | "walk" | "check_in" | "change" | "clear" | "set_up" | "turnover" | "room_change" | "rest" | "starts" | "departs" | "picks_up" | "room_ready" | "given_back" | "night_over";

/**
 * Whether one gets in without a step.
 */
export type StepFree = "yes" | "partly" | "no" | "unknown";

/**
 * What the history still knows of somebody who was removed.
 */
export type StillKnown = { 
/**
 * The key, by which a purge takes the person out of the history too.
 */
person: PersonId, 
/**
 * The name, which a purge asks for.
 */
name: string, 
/**
 * In how many entries of the history the person's own data stand, this one among them.
 */
entries: number, };

/**
 * A stretch of time.
 */
export type Stretch = { starts: Moment, ends: Moment, };

/**
 * What of a block is kept for a delegation.
 */
export type SubBlockId = string & { readonly brand?: "SubBlockId" };

/**
 * For whom to suggest forms of address, and what the forum does not know.
 */
export type SuggestAddress = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The language of the letter; absent, that of the lists.
 */
language?: string | null, 
/**
 * The part of the country, where style differs within it: "GB-ENG", "ES-CT".
 */
region?: string | null, 
/**
 * Spain: whether the municipality is one of large population.
 */
large_city?: boolean | null, 
/**
 * Spain: whether it is the capital of a province.
 */
provincial_capital?: boolean | null, };

/**
 * For whom to suggest a document name.
 */
export type SuggestDocumentName = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The language of the name, as Ukrainian and Bulgarian write one letter in two ways.
 */
language?: string | null, };

/**
 * Minutes in a sum.
 */
export type SumStep = { step: Step, minutes: number, };

/**
 * A time in a sum.
 */
export type SumTime = { step: Step, at: Moment, };

/**
 * "Lands 12:40, +45 border and bags, +35 drive = 14:00; starts 13:15: 45 short."
 */
export type SumView = { 
/**
 * What it starts from.
 */
from: SumTime, 
/**
 * What must follow.
 */
steps: Array<SumStep>, 
/**
 * When all of it is done.
 */
ready: Moment, 
/**
 * What it was needed for.
 */
needed: SumTime, 
/**
 * Minutes that are missing; before a room is ready, those to wait.
 */
short: number, };

/**
 * Two that exchange their rooms.
 */
export type SwapBookings = { 
/**
 * The one.
 */
one: UseLetter, 
/**
 * The other.
 */
other: UseLetter, 
/**
 * Whether they exchange their hours too.
 */
times?: boolean | null, };

/**
 * Two stays that change places.
 */
export type SwapStays = { one: StayId, other: StayId, };

/**
 * A day on which a confirmed booking holds the space.
 */
export type TakenDay = { day: string, holder: RoomBookingId, holder_title: string, };

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A theme of the forum.
 */
export type ThemeId = string & { readonly brand?: "ThemeId" };

/**
 * A theme.
 */
export type ThemeView = { 
/**
 * Key.
 */
id: ThemeId, 
/**
 * The subject.
 */
title: string, };

/**
 * A thing named in a sentence; its id opens it.
 */
export type ThingRef = { 
/**
 * Its noun.
 */
kind: Kind, 
/**
 * Its key.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whose timeline shows it, when it is shown on a timeline only.
 */
person: string | null, 
/**
 * The day it begins on the forum's wall, for what has a time.
 */
date: string | null, };

/**
 * A long command by its ticket.
 */
export type Ticket = { 
/**
 * The number the screen gave it.
 */
ticket: number, };

/**
 * Everything that claims a person's time, day by day.
 */
export type Timeline = { 
/**
 * The person's key.
 */
person: PersonId, 
/**
 * The person's name.
 */
name: string, 
/**
 * The zone the person's people at home are in.
 */
home_zone: string | null, 
/**
 * The forum's zone.
 */
forum_zone: string, 
/**
 * The forum's days and every other day with something on it.
 */
days: Array<TimelineDay>, 
/**
 * The conflicts that hit the person.
 */
conflicts: Array<ConflictView>, };

/**
 * One day of a person.
 */
export type TimelineDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether it is one of the forum's days.
 */
forum_day: boolean, 
/**
 * What happens, in order of time.
 */
items: Array<TimelineItem>, 
/**
 * What lies between, in order of time: what a leg needs before and after, the way, free time.
 */
gaps: Array<TimelineGap>, 
/**
 * Where the person sleeps the night that follows.
 */
night: Night | null, };

/**
 * A stretch between two things.
 */
export type TimelineGap = { 
/**
 * The same for the same stretch.
 */
key: string, what: GapKind, 
/**
 * What the time goes to.
 */
step: Step | null, starts: Moment, ends: Moment, 
/**
 * As the clock at home shows it, when that differs.
 */
starts_home: string | null, ends_home: string | null, minutes: number, 
/**
 * Minutes missing between the two things for all that must happen there.
 */
short: number, 
/**
 * Key of the item before, if there is one.
 */
after: string | null, 
/**
 * Key of the item that follows.
 */
before: string | null, 
/**
 * Where the way begins and ends.
 */
from: string, to: string, 
/**
 * How the minutes of the way are known.
 */
source: WaySource | null, };

/**
 * One thing on a person's timeline.
 */
export type TimelineItem = { 
/**
 * The same for the same thing.
 */
key: string, 
/**
 * Leg, movement, session or meeting.
 */
what: "leg" | "stay" | "session" | "meeting" | "movement", 
/**
 * Its key.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What else one must know.
 */
detail: string, 
/**
 * Where.
 */
where: string, 
/**
 * How far it is settled.
 */
status: string, 
/**
 * Start on the wall there.
 */
starts: Moment, 
/**
 * End on the wall there, if it is known.
 */
ends: Moment | null, 
/**
 * Start as the clock at home shows it, when that differs.
 */
starts_home: string | null, 
/**
 * End as the clock at home shows it, when that differs.
 */
ends_home: string | null, 
/**
 * The scheduled times of a leg that is not expected to keep them; the others are what is known.
 */
scheduled: ScheduledTimes | null, 
/**
 * Minutes a leg arrives later than scheduled; negative when earlier.
 */
delay_minutes: number, 
/**
 * Whether it can be changed from here.
 */
can_edit: boolean, 
/**
 * What the person does in it.
 */
function: string, 
/**
 * Conflicts it is in.
 */
conflicts: Array<ConflictView>, 
/**
 * Who else is in it.
 */
with: Array<ThingRef>, };

/**
 * What must be said before anything can be accepted.
 */
export type ToConfirm = "columns" | "headings" | "date_convention";

/**
 * Somebody who must be told.
 */
export type Told = { 
/**
 * As what.
 */
role: ToldRole, 
/**
 * The name, with the delegation of a delegate.
 */
name: string, 
/**
 * How to reach them, if that is known.
 */
contact: string, 
/**
 * The delegation or thing they are told about.
 */
about: string, };

/**
 * As what somebody is told.
 */
export type ToldRole = "person" | "liaison_officer" | "focal_point" | "driver" | "greeter" | "counterpart" | "chair" | "hotel";

/**
 * How many of everything.
 */
export type Totals = { delegations: number, people: number, sessions: number, meetings: number, bookings: number, legs: number, stays: number, spaces: number, };

/**
 * Minutes the office entered for a way.
 */
export type TransitRow = { id: TransitTimeId, from: SpotView, to: SpotView, service: Ride, minutes: number, 
/**
 * What would count without them, if anything.
 */
estimate: number | null, };

/**
 * Minutes from one place to another.
 */
export type TransitTimeId = string & { readonly brand?: "TransitTimeId" };

/**
 * Arrivals and departures, day by day and place by place.
 */
export type TravelBoard = { 
/**
 * The days on which somebody comes or goes.
 */
days: Array<BoardDay>, };

/**
 * A person on a leg.
 */
export type TravellerId = string & { readonly brand?: "TravellerId" };

/**
 * What is known of a person's seat and ticket on a leg that is being entered.
 */
export type TravellerTicket = { person: PersonId, seat?: string | null, ticket_number?: string | null, ticket_name?: string | null, bags?: number | null, };

/**
 * A person on a leg.
 */
export type TravellerView = { id: TravellerId, person: PersonId, name: string, seat: string, ticket_number: string, 
/**
 * The name on the ticket; empty until seen.
 */
ticket_name: string, bags: number | null, };

/**
 * A type of room on a night.
 */
export type TypeNight = { 
/**
 * In all blocks of the hotel.
 */
contracted: number, 
/**
 * Stays of the type, from a block or beside it; those that share a room are one.
 */
taken: number, 
/**
 * Of those contracted; below nothing where more are taken.
 */
left: number, 
/**
 * Rooms with a number that can be given.
 */
rooms: number, 
/**
 * Of these, free.
 */
free: number, };

/**
 * A type of room by night.
 */
export type TypeNights = { room_type: RoomTypeId, name: string, sleeps: number, accessible: boolean, 
/**
 * One for each night shown.
 */
cells: Array<TypeNight>, };

/**
 * A place given by hand that no longer fits.
 */
export type UnappliedMove = { delegation: ThingRef, moved: MoveView, because: Hindrance, };

/**
 * Transfers that are not settled.
 */
export type UnassignedTransfers = { 
/**
 * Movements without a vehicle or a driver, in order of pick-up.
 */
movements: Array<MovementRow>, 
/**
 * Arrivals and departures with people whom no movement takes, in order of time.
 */
legs: Array<BoardLeg>, };

/**
 * Which change to take back.
 */
export type Undo = { 
/**
 * Its place in the history; absent, the last one in force.
 */
position?: number | null, };

/**
 * Who has no bed, and which beds nobody sleeps in.
 */
export type Unlodged = { 
/**
 * Delegations with people who have no bed for some night, in order of precedence.
 */
delegations: Array<DelegationWithoutBeds>, 
/**
 * Stays with nobody in them.
 */
empty: Array<StayRow>, 
/**
 * Stays that have no room with a number yet, in hotels whose rooms are known.
 */
roomless: number, };

/**
 * Somebody for whom no room was found.
 */
export type UnlodgedRow = { stay: StayId | null, guests: string, delegation_names: string, check_in: string, check_out: string, };

/**
 * A place given by hand to take back, so that the scheme decides again.
 */
export type UnmoveInPrecedence = { scheme: PrecedenceSchemeId, delegation: DelegationId, };

/**
 * A session or a meeting that lacks a room or a time.
 */
export type Unplaced = { 
/**
 * Session or meeting.
 */
what: "session" | "meeting", 
/**
 * Its key.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its day, if it is known.
 */
date: string | null, 
/**
 * How long it takes, if both its times are known.
 */
minutes: number | null, 
/**
 * Start, if it is known.
 */
starts: Moment | null, 
/**
 * End, if it is known.
 */
ends: Moment | null, 
/**
 * Its room, if it has one.
 */
space: SpaceId | null, 
/**
 * The sign at its door.
 */
space_name: string, };

/**
 * A meeting for which there is no place.
 */
export type UnplacedRow = { meeting: MeetingId, title: string, 
/**
 * Whether it has a time and keeps it, whatever clashes there.
 */
keeps_its_place: boolean, };

/**
 * A text with characters no font has.
 */
export type UnprintableName = { 
/**
 * The text: a name, a title.
 */
name: string, 
/**
 * The characters.
 */
characters: string, 
/**
 * In whose documents it stands.
 */
people: Array<string>, };

/**
 * A text that cannot be printed as it is written.
 */
export type UnprintableText = { 
/**
 * The text.
 */
text: string, 
/**
 * The characters no font has.
 */
characters: string, };

/**
 * One of them.
 */
export type UseLetter = { 
/**
 * Which kind.
 */
what: UseWord, 
/**
 * Its key.
 */
id: string, };

/**
 * Which scheme is in force.
 */
export type UsePrecedence = { 
/**
 * The scheme; absent, none.
 */
scheme?: PrecedenceSchemeId | null, };

/**
 * What uses a room.
 */
export type UseWord = "room_booking" | "session" | "meeting";

/**
 * A vehicle.
 */
export type VehicleId = string & { readonly brand?: "VehicleId" };

/**
 * A car, van or coach.
 */
export type VehicleRow = { id: VehicleId, name: string, plate: string, seats: number | null, bags: number | null, step_free: StepFree, service: Ride, driver: DriverId | null, driver_name: string, note: string, movements: number, };

/**
 * A building or site with spaces.
 */
export type VenueId = string & { readonly brand?: "VenueId" };

/**
 * A venue.
 */
export type VenueRow = { id: VenueId, name: string, address: string, city: string, zone: string, position: PositionLetter | null, spaces: number, };

/**
 * A conflict to set aside.
 */
export type WaiveConflict = { 
/**
 * The conflict's key.
 */
conflict: string, 
/**
 * Why it may stay.
 */
reason: string, };

/**
 * A conflict set aside.
 */
export type WaiverId = string & { readonly brand?: "WaiverId" };

/**
 * A waiver, and whether it still holds.
 */
export type WaiverRow = { id: WaiverId, reason: string, by: string, at: Moment, 
/**
 * The conflict it sets aside; nothing when it ended, because the conflict is gone or rests on other facts now.
 */
conflict: ConflictView | null, };

/**
 * Why a conflict was set aside.
 */
export type WaiverView = { id: WaiverId, reason: string, by: string, at: Moment, };

/**
 * A wall-clock time a person gave.
 */
export type WallTime = { 
/**
 * 2018-06-20T14:00.
 */
local: string, 
/**
 * The zone; absent, the zone of the thing it is for.
 */
zone?: string | null, 
/**
 * Where clocks show the time twice: true for the second, false for the first, absent to be asked.
 */
later?: boolean | null, };

/**
 * How the minutes of a way are known.
 */
export type WaySource = "same_spot" | "office" | "distance" | "same_city";

/**
 * How long a way takes.
 */
export type WayView = { 
/**
 * Minutes from door to door; absent when only a person can say.
 */
minutes: number | null, 
/**
 * How they are known.
 */
source: WaySource | null, 
/**
 * The estimate, also when the office entered its own.
 */
estimate: number | null, };

/**
 * How much a problem of a row weighs.
 */
export type Weight = "tells" | "asks" | "bars";

/**
 * What the welcome screen shows.
 */
export type Welcome = { 
/**
 * Files opened before, the last first.
 */
recent: Array<RecentFile>, 
/**
 * Samples that can be opened.
 */
samples: Array<Which>, 
/**
 * How the person likes the window.
 */
preferences: Preferences, 
/**
 * The program's version.
 */
version: string, 
/**
 * How things stand, when a forum is open.
 */
open: Standing | null, 
/**
 * Why the forum that was asked for at the start is not open.
 */
refused: Refusal | null, };

/**
 * A sample.
 */
export type Which = "mayoral-forum" | "congress" | "summit";

/**
 * Why a meeting has no place.
 */
export type WhyNot = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * Where it could simply be; then nothing forbids it.
 */
free: FreePlace | null, 
/**
 * What together forbids it: without any one of these it could be placed.
 */
because: Array<Because>, 
/**
 * What would allow it, the least disturbance first.
 */
changes: Array<ChangeOffer>, };

/**
 * A stretch of time in which a meeting may lie.
 */
export type WindowLetter = { starts: WallTime, ends: WallTime, };

/**
 * A stretch of time in which a meeting may lie.
 */
export type WindowView = { starts: Moment, ends: Moment, };

/**
 * What a brief says now; what is absent stays.
 */
export type WriteBrief = { meeting: MeetingId, delegation: DelegationId, objectives?: string | null, arguments?: string | null, tactical_arguments?: string | null, their_objectives?: string | null, our_response?: string | null, press_line?: string | null, background?: string | null, author?: string | null, cleared_by?: string | null, };

/** Every command: what goes in, what comes out. */
export interface Commands {
  accept_import: { input: Empty; output: Done<Imported> };
  add_airport: { input: AddAirport; output: Done<PlaceId> };
  add_body: { input: AddBody; output: Done<BodyId> };
  add_closure: { input: AddClosure; output: Done<ClosureId> };
  add_commitment: { input: AddCommitment; output: Done<CommitmentId> };
  add_delegation: { input: AddDelegation; output: Done<DelegationId> };
  add_driver: { input: AddDriver; output: Done<DriverId> };
  add_hotel_rooms: { input: AddHotelRooms; output: Done<Array<HotelRoomId>> };
  add_journey: { input: AddJourney; output: Done<JourneyId> };
  add_leg: { input: AddLeg; output: Done<LegId> };
  add_meeting: { input: AddMeeting; output: Done<MeetingId> };
  add_membership: { input: AddMembership; output: Done<MembershipId> };
  add_movement: { input: AddMovement; output: Done<MovementId> };
  add_need: { input: AddNeed; output: Done<SensitiveNeedId> };
  add_office: { input: AddOffice; output: Done<OfficeId> };
  add_partner: { input: AddPartner; output: Done<PartnerId> };
  add_party: { input: AddParty; output: Done<PartyId> };
  add_person: { input: AddPerson; output: Done<PersonId> };
  add_place: { input: AddPlace; output: Done<PlaceId> };
  add_precedence_scheme: { input: AddPrecedenceScheme; output: Done<PrecedenceSchemeId> };
  add_room_block: { input: AddRoomBlock; output: Done<RoomBlockId> };
  add_room_type: { input: AddRoomType; output: Done<RoomTypeId> };
  add_series_day_back: { input: SeriesDay; output: Done<RoomBookingId> };
  add_session: { input: AddSession; output: Done<SessionId> };
  add_space: { input: AddSpace; output: Done<SpaceId> };
  add_staff: { input: AddStaff; output: Done<StaffMemberId> };
  add_stay: { input: AddStay; output: Done<StayId> };
  add_stays: { input: AddStays; output: Done<Array<StayId>> };
  add_sub_block: { input: AddSubBlock; output: Done<SubBlockId> };
  add_theme: { input: AddTheme; output: Done<ThemeId> };
  add_vehicle: { input: AddVehicle; output: Done<VehicleId> };
  add_venue: { input: AddVenue; output: Done<VenueId> };
  allow_over_block: { input: AllowOverBlock; output: Done<null> };
  answer_invitation: { input: AnswerInvitation; output: Done<Answered> };
  answer_request: { input: AnswerRequest; output: Done<MeetingStatus> };
  assign_movement: { input: AssignMovement; output: Done<null> };
  assign_rooms: { input: AssignRooms; output: Done<null> };
  assign_staff: { input: AssignStaff; output: Done<null> };
  attend_session: { input: AttendSession; output: Done<null> };
  block_ledger: { input: OneBlock; output: BlockLedger };
  book_room: { input: BookRoom; output: Done<RoomBookingId> };
  book_series: { input: BookSeries; output: Done<BookedSeries> };
  brief: { input: OneBrief; output: BriefView };
  cancel: { input: Ticket; output: null };
  challenge_hold: { input: ChallengeHold; output: Done<null> };
  change_stays: { input: ChangeStays; output: Done<Array<StayId>> };
  check: { input: Empty; output: Array<ConflictView> };
  choose_import: { input: ChooseImport; output: StagingView | null };
  clear_emblem: { input: ClearEmblem; output: Done<null> };
  clear_opening_hours: { input: OneOpeningHours; output: Done<null> };
  clear_portrait: { input: ClearPortrait; output: Done<null> };
  close_forum: { input: Empty; output: null };
  confirm_address: { input: ConfirmAddress; output: Done<null> };
  confirm_booking: { input: OneBooking; output: Done<Confirmed> };
  confirm_bookings: { input: SeveralBookings; output: Done<Confirmed> };
  confirm_meetings: { input: SeveralMeetings; output: Done<null> };
  connect_rooms: { input: ConnectRooms; output: Done<ConnectingRoomsId> };
  copy_bookings: { input: CopyBookings; output: Done<Array<RoomBookingId>> };
  correct_tickets: { input: CorrectTickets; output: Done<null> };
  delegation: { input: OneDelegation; output: DelegationDetail };
  desk_presets: { input: Empty; output: Array<DeskPresetView> };
  desk_rules: { input: OneDesk; output: DeskInForce };
  discard_import: { input: Empty; output: null };
  disconnect_rooms: { input: ConnectRooms; output: Done<null> };
  dismiss_staff: { input: AssignStaff; output: Done<null> };
  divide_space: { input: DivideSpace; output: Done<Array<SpaceId>> };
  edit_body: { input: EditBody; output: Done<null> };
  edit_booking: { input: EditBooking; output: Done<null> };
  edit_closure: { input: EditClosure; output: Done<null> };
  edit_commitment: { input: EditCommitment; output: Done<null> };
  edit_delegation: { input: EditDelegation; output: Done<null> };
  edit_driver: { input: EditDriver; output: Done<null> };
  edit_forum: { input: EditForum; output: Done<null> };
  edit_hotel: { input: EditHotel; output: Done<null> };
  edit_hotel_rooms: { input: EditHotelRooms; output: Done<null> };
  edit_invitation: { input: EditInvitation; output: Done<null> };
  edit_journey: { input: EditJourney; output: Done<null> };
  edit_leg: { input: EditLeg; output: Done<null> };
  edit_meeting: { input: EditMeeting; output: Done<null> };
  edit_membership: { input: EditMembership; output: Done<null> };
  edit_movement: { input: EditMovement; output: Done<null> };
  edit_need: { input: EditNeed; output: Done<null> };
  edit_office: { input: EditOffice; output: Done<null> };
  edit_partner: { input: EditPartner; output: Done<null> };
  edit_party: { input: EditParty; output: Done<null> };
  edit_person: { input: EditPerson; output: Done<null> };
  edit_place: { input: EditPlace; output: Done<null> };
  edit_precedence_scheme: { input: EditPrecedenceScheme; output: Done<null> };
  edit_request: { input: EditRequest; output: Done<null> };
  edit_room_block: { input: EditRoomBlock; output: Done<null> };
  edit_room_type: { input: EditRoomType; output: Done<null> };
  edit_series: { input: EditSeries; output: Done<BookingSeriesId> };
  edit_session: { input: EditSession; output: Done<null> };
  edit_space: { input: EditSpace; output: Done<null> };
  edit_staff: { input: EditStaff; output: Done<null> };
  edit_stay: { input: EditStay; output: Done<null> };
  edit_sub_block: { input: EditSubBlock; output: Done<null> };
  edit_traveller: { input: EditTraveller; output: Done<null> };
  edit_vehicle: { input: EditVehicle; output: Done<null> };
  edit_venue: { input: EditVenue; output: Done<null> };
  export_itineraries: { input: ExportItineraries; output: Exported | null };
  export_papers: { input: ExportPapers; output: ExportedPapers | null };
  export_rooming_list: { input: ExportRoomingList; output: ExportedRoomingList | null };
  find_room: { input: FindRoom; output: Array<RoomOffer> };
  fixes: { input: OneConflict; output: Array<Fix> };
  forum: { input: Empty; output: ForumView };
  history: { input: ReadHistory; output: HistoryPage };
  invite_all: { input: InviteAll; output: Done<InvitedAll> };
  invite_to_session: { input: InviteToSession; output: Done<InvitationId> };
  issue_standing: { input: Empty; output: IssueStanding };
  keep_apart: { input: KeepApart; output: Done<DistinctPeopleId> };
  leave_session: { input: LeaveSession; output: Done<null> };
  leg: { input: OneLeg; output: LegDetail };
  lift_waiver: { input: OneWaiver; output: Done<null> };
  list_bodies: { input: Empty; output: Array<BodyView> };
  list_booking_series: { input: Empty; output: Array<SeriesRow> };
  list_closures: { input: Empty; output: Array<ClosureRow> };
  list_commitments: { input: ListCommitments; output: Array<CommitmentView> };
  list_delegations: { input: ReadList; output: Array<DelegationRow> };
  list_desk_rules: { input: Empty; output: Array<DeskRulesView> };
  list_desk_tiers: { input: Empty; output: Array<DeskTier> };
  list_document_languages: { input: Empty; output: Array<DocumentLanguage> };
  list_drivers: { input: Empty; output: Array<DriverRow> };
  list_duplicates: { input: Empty; output: Duplicates };
  list_handouts: { input: Empty; output: Array<HandoutRow> };
  list_holders: { input: ReadHolders; output: Array<Holder> };
  list_holds: { input: Empty; output: Array<HoldRow> };
  list_hotel_rooms: { input: Empty; output: Array<HotelRoomRow> };
  list_hotels: { input: Empty; output: Array<HotelRow> };
  list_invitations: { input: ListInvitations; output: Array<InvitationRow> };
  list_issues: { input: Empty; output: Array<IssueRow> };
  list_journeys: { input: Empty; output: Array<JourneyRow> };
  list_languages: { input: Empty; output: Array<LanguageName> };
  list_layouts: { input: Empty; output: Array<LayoutRow> };
  list_legs: { input: Empty; output: Array<LegRow> };
  list_meetings: { input: Empty; output: Array<MeetingRow> };
  list_memberships: { input: Empty; output: Array<MembershipRow> };
  list_movements: { input: Empty; output: Array<MovementRow> };
  list_needs: { input: Empty; output: Array<NeedRow> };
  list_offices: { input: Empty; output: Array<OfficeRow> };
  list_opening_hours: { input: Empty; output: Array<OpeningHoursRow> };
  list_paper_holders: { input: Empty; output: Array<PaperHolder> };
  list_paper_kinds: { input: Empty; output: Array<PaperKindRow> };
  list_paper_subjects: { input: ListPaperSubjects; output: Array<PaperSubject> };
  list_partners: { input: Empty; output: Array<PartnerView> };
  list_people: { input: ReadList; output: Array<PersonRow> };
  list_places: { input: Empty; output: Array<PlaceRow> };
  list_precedence_schemes: { input: Empty; output: PrecedenceSchemes };
  list_removed_people: { input: Empty; output: Array<RemovedPerson> };
  list_room_blocks: { input: Empty; output: Array<RoomBlockRow> };
  list_room_bookings: { input: Empty; output: Array<RoomBookingView> };
  list_room_types: { input: Empty; output: Array<RoomTypeRow> };
  list_rooming_lists: { input: ListRoomingLists; output: Array<SentListRow> };
  list_rules: { input: Empty; output: Array<RuleRow> };
  list_service_codes: { input: Empty; output: Array<AirlineCodeView> };
  list_sessions: { input: Empty; output: Array<SessionRow> };
  list_spaces: { input: Empty; output: Array<SpaceRow> };
  list_staff: { input: Empty; output: Array<StaffRow> };
  list_stays: { input: Empty; output: Array<StayRow> };
  list_transit_times: { input: Empty; output: Array<TransitRow> };
  list_vehicles: { input: Empty; output: Array<VehicleRow> };
  list_venues: { input: Empty; output: Array<VenueRow> };
  list_waivers: { input: Empty; output: Array<WaiverRow> };
  lodging_grid: { input: ReadLodging; output: LodgingGrid };
  look: { input: Handle; output: Standing };
  meeting: { input: OneMeeting; output: MeetingDetail };
  meeting_availability: { input: ReadAvailability; output: MeetingAvailability };
  meeting_matrix: { input: Empty; output: MeetingMatrix };
  merge_people: { input: MergePeople; output: Done<null> };
  move_booking: { input: MoveBooking; output: Done<null> };
  move_bookings: { input: MoveBookings; output: Done<null> };
  move_in_precedence: { input: MoveInPrecedence; output: Done<PrecedenceMoveId> };
  move_meeting: { input: MoveMeeting; output: Done<null> };
  move_movement: { input: MoveMovement; output: Done<null> };
  move_session: { input: MoveSession; output: Done<null> };
  move_stay: { input: MoveStay; output: Done<null> };
  name_body: { input: NameBody; output: Done<null> };
  new_forum: { input: FoundForum; output: Standing | null };
  offer_again: { input: OneApart; output: Done<null> };
  open_forum: { input: Empty; output: Standing | null };
  open_recent: { input: Handle; output: Standing };
  open_sample: { input: OpenSample; output: Standing };
  order_of_precedence: { input: ReadOrder; output: OrderOfPrecedence };
  overview: { input: Empty; output: Overview };
  person: { input: OnePerson; output: PersonDetail };
  picture: { input: OnePicture; output: PictureView };
  pin_meetings: { input: PinMeetings; output: Done<null> };
  place_meetings: { input: PlaceMeetings; output: Done<number> };
  preview: { input: Preview; output: Previewed };
  preview_itinerary: { input: PreviewItinerary; output: ItineraryPreview };
  preview_paper: { input: PreviewPaper; output: PaperPreview };
  preview_purge: { input: PreviewPurge; output: PurgePreview };
  programme: { input: Empty; output: Programme };
  promote_hold: { input: OneBooking; output: Done<null> };
  propose_placing: { input: ProposePlacing; output: PlacingProposal };
  propose_reseat: { input: ProposeReseat; output: ReseatPlan };
  propose_rooms: { input: ProposeRooms; output: RoomsProposal };
  propose_stays: { input: ProposeStays; output: Array<ProposedStay> };
  propose_transfer: { input: ProposeTransfer; output: ProposedTransfer };
  publish_issue: { input: PublishIssue; output: Done<PublishedIssue> };
  purge_needs: { input: PurgeNeeds; output: Done<Purged> };
  purge_person: { input: PurgePerson; output: Done<Purged> };
  record_meeting: { input: RecordMeeting; output: Done<null> };
  redo: { input: Empty; output: Done<null> };
  release_booking: { input: OneBooking; output: Done<null> };
  release_bookings: { input: SeveralBookings; output: Done<null> };
  release_lapsed_holds: { input: Empty; output: Done<Array<RoomBookingId>> };
  remember: { input: Preferences; output: null };
  remove_brief: { input: OneBrief; output: Done<null> };
  remove_closure: { input: OneClosure; output: Done<null> };
  remove_commitment: { input: OneCommitment; output: Done<null> };
  remove_delegation: { input: OneDelegation; output: Done<null> };
  remove_desk_rules: { input: OneDeskRules; output: Done<null> };
  remove_driver: { input: OneDriver; output: Done<null> };
  remove_hotel_rooms: { input: SomeHotelRooms; output: Done<null> };
  remove_journey: { input: RemoveJourney; output: Done<null> };
  remove_leg: { input: OneLeg; output: Done<null> };
  remove_meeting: { input: OneMeeting; output: Done<null> };
  remove_membership: { input: OneMembership; output: Done<null> };
  remove_movement: { input: OneMovement; output: Done<null> };
  remove_need: { input: OneNeed; output: Done<null> };
  remove_office: { input: OneOffice; output: Done<null> };
  remove_partner: { input: OnePartner; output: Done<null> };
  remove_party: { input: OneParty; output: Done<LeftWithParty> };
  remove_person: { input: OnePerson; output: Done<StillKnown> };
  remove_place: { input: OnePlace; output: Done<null> };
  remove_precedence_scheme: { input: OnePrecedenceScheme; output: Done<null> };
  remove_room_block: { input: OneRoomBlock; output: Done<null> };
  remove_room_type: { input: OneRoomType; output: Done<null> };
  remove_series: { input: OneSeries; output: Done<null> };
  remove_session: { input: OneSession; output: Done<null> };
  remove_space: { input: OneSpace; output: Done<null> };
  remove_staff: { input: OneStaffMember; output: Done<null> };
  remove_stay: { input: OneStay; output: Done<null> };
  remove_sub_block: { input: OneSubBlock; output: Done<null> };
  remove_vehicle: { input: OneVehicle; output: Done<null> };
  remove_venue: { input: OneVenue; output: Done<null> };
  request_meeting: { input: RequestMeeting; output: Done<MeetingId> };
  reseat: { input: Reseat; output: Done<RoomBookingId | null> };
  restage_import: { input: RestageImport; output: StagingView };
  room_booking: { input: OneBooking; output: RoomBookingView };
  room_grid: { input: ReadGrid; output: RoomGrid };
  rooming_list: { input: ReadRoomingList; output: RoomingListView };
  save_copy: { input: Empty; output: string | null };
  search: { input: Search; output: Array<SearchHit> };
  search_airports: { input: SearchAirports; output: Array<ListedAirport> };
  seek_placing: { input: ProposePlacing; output: PlacingProposal };
  seek_rooms: { input: ProposeRooms; output: RoomsProposal };
  send_rooming_list: { input: SendRoomingList; output: Done<SentRoomingList> };
  sensitive_needs: { input: NeedsOf; output: Array<NeedView> };
  series: { input: OneSeries; output: SeriesView };
  session: { input: OneSession; output: SessionDetail };
  set_block_nights: { input: SetBlockNights; output: Done<null> };
  set_delay: { input: SetDelay; output: Done<null> };
  set_desk_rules: { input: SetDeskRules; output: Done<DeskRulesId> };
  set_emblem: { input: SetEmblem; output: Done<PictureId> };
  set_opening_hours: { input: SetOpeningHours; output: Done<OpeningHoursId> };
  set_portrait: { input: SetPortrait; output: Done<PictureId> };
  set_rule: { input: SetRule; output: Done<null> };
  set_space_layouts: { input: SetSpaceLayouts; output: Done<null> };
  set_transit_time: { input: SetTransitTime; output: Done<null> };
  settle_commitment: { input: SettleCommitment; output: Done<null> };
  share_room: { input: ShareRoom; output: Done<null> };
  skip_series_day: { input: SeriesDay; output: Done<null> };
  speak: { input: Speak; output: null };
  split_stay: { input: SplitStay; output: Done<StayId> };
  stage_import: { input: StageImport; output: StagingView };
  stage_text: { input: StageText; output: StagingView };
  staged_import: { input: Empty; output: StagingView };
  standing: { input: Empty; output: Standing };
  stay: { input: OneStay; output: StayRow };
  store_import: { input: Empty; output: Done<Imported> };
  suggest_address: { input: SuggestAddress; output: AddressSuggestion };
  suggest_document_name: { input: SuggestDocumentName; output: DocumentNameSuggestion };
  swap_bookings: { input: SwapBookings; output: Done<null> };
  swap_stays: { input: SwapStays; output: Done<null> };
  take_over: { input: Handle; output: Standing };
  timeline: { input: OneTimeline; output: Timeline };
  transit: { input: OneWay; output: WayView };
  travel_board: { input: ReadBoard; output: TravelBoard };
  unassigned_transfers: { input: Empty; output: UnassignedTransfers };
  undo: { input: Undo; output: Done<null> };
  unlodged: { input: Empty; output: Unlodged };
  unmove_in_precedence: { input: UnmoveInPrecedence; output: Done<null> };
  unplace_meetings: { input: SeveralMeetings; output: Done<null> };
  unshare_room: { input: OneStay; output: Done<null> };
  use_precedence: { input: UsePrecedence; output: Done<null> };
  waive_conflict: { input: WaiveConflict; output: Done<WaiverId> };
  welcome: { input: Empty; output: Welcome };
  why_not: { input: AskWhyNot; output: WhyNot };
  withdraw_challenge: { input: OneBooking; output: Done<null> };
  withdraw_invitation: { input: OneInvitation; output: Done<Array<Comer>> };
  withdraw_request: { input: OneMeeting; output: Done<null> };
  write_brief: { input: WriteBrief; output: Done<null> };
  zones: { input: Empty; output: Array<string> };
}
export type CommandName = keyof Commands;
