// Written from the list of commands in crates/planner; do not edit.
// UPDATE_GENERATED=1 cargo test -p attache-tests --test stories typescript

/**
 * A body to add.
 */
export type AddBody = { name: string, kind: BodyKind, local_name?: string | null, country?: string | null, zone?: string | null, population?: number | null, established_on?: string | null, };

/**
 * A delegation to add, with its body, which is added too unless a body of that name and country is there.
 */
export type AddDelegation = { body_name: string, body_kind: BodyKind, country?: string | null, zone?: string | null, status?: DelegationStatus | null, category?: string | null, };

/**
 * A leg to enter. Times are read on the walls of its places.
 */
export type AddLeg = { kind: LegKind, carrier?: string | null, number?: string | null, from: PlaceId, to: PlaceId, departs: WallTime, arrives: WallTime, status?: LegStatus | null, booking_reference?: string | null, travellers: Array<PersonId>, };

/**
 * A meeting to add.
 */
export type AddMeeting = { title: string, kind: MeetingKind, status?: MeetingStatus | null, starts?: WallTime | null, ends?: WallTime | null, space?: SpaceId | null, participants?: Array<NewParticipant> | null, };

/**
 * A person to put into a delegation.
 */
export type AddMembership = { delegation: DelegationId, person: PersonId, role: MembershipRole, function?: string | null, };

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
 * A person to add, into a delegation if one is named.
 */
export type AddPerson = { display_name: string, sort_name?: string | null, given_name?: string | null, family_name?: string | null, delegation?: DelegationId | null, role?: MembershipRole | null, function?: string | null, fictitious?: boolean | null, };

/**
 * A place to add.
 */
export type AddPlace = { kind: PlaceKind, name: string, code?: string | null, city?: string | null, country?: string | null, zone: string, };

/**
 * A scheme to add: from a ready-made one, from comparators, or from the first with the others in its place.
 */
export type AddPrecedenceScheme = { name: string, preset?: Preset | null, comparators?: Array<Comparator> | null, language?: string | null, letter?: string | null, };

/**
 * A session to add. Only its day must be known.
 */
export type AddSession = { title: string, kind: SessionKind, date: string, code?: string | null, mode?: AttendanceMode | null, 
/**
 * The zone of its place; absent, the venue's or the forum's.
 */
zone?: string | null, starts?: WallTime | null, ends?: WallTime | null, space?: SpaceId | null, venue?: VenueId | null, link?: string | null, access?: string | null, part_of?: string | null, theme?: ThemeId | null, source?: string | null, principals_only?: boolean | null, };

/**
 * A space to add.
 */
export type AddSpace = { venue: VenueId, name: string, floor?: string | null, capacity?: number | null, parent?: SpaceId | null, };

/**
 * A stay to enter.
 */
export type AddStay = { hotel: PlaceId, check_in: string, check_out: string, room_type?: string | null, status?: StayStatus | null, confirmation?: string | null, guests: Array<PersonId>, };

/**
 * A theme to add.
 */
export type AddTheme = { 
/**
 * The subject.
 */
title: string, };

/**
 * A venue to add.
 */
export type AddVenue = { name: string, address?: string | null, city?: string | null, zone?: string | null, };

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
export type Audience = "own_delegate" | "heads_aide" | "host_liaison" | "driver" | "hotel" | "caterer" | "security" | "interpreter" | "participants" | "press";

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
export type BodyView = { id: BodyId, kind: BodyKind, name: string, local_name: string, country: string, zone: string | null, population: number | null, established_on: string | null, emblem: PictureId | null, names: Array<BodyNameView>, delegation: DelegationId | null, };

/**
 * A space to keep for a time. Confirmed unless said otherwise.
 */
export type BookRoom = { space: SpaceId, starts: WallTime, ends: WallTime, title: string, purpose?: BookingPurpose | null, status?: BookingStatus | null, session?: SessionId | null, meeting?: MeetingId | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, headcount?: number | null, note?: string | null, };

/**
 * What a space is kept for.
 */
export type BookingPurpose = "session" | "meeting" | "office" | "holding_room" | "media" | "prayer" | "medical" | "storage" | "set_up" | "other";

/**
 * How firmly a space is kept.
 */
export type BookingStatus = "hold" | "option" | "confirmed" | "released";

/**
 * A category of guests at a forum of cities, in the usual order.
 */
export type Category = "heads_of_state" | "ministers" | "ambassadors" | "heads_of_regions" | "mayors_of_capitals" | "mayors" | "deputy_heads" | "elected_members" | "international_organisations" | "networks" | "others";

/**
 * Whose emblem to take away.
 */
export type ClearEmblem = { body: BodyId, };

/**
 * Whose photograph to take away.
 */
export type ClearPortrait = { person: PersonId, };

/**
 * One thing two people are compared by.
 */
export type Comparator = "host" | "category" | "rank" | "city_alphabet" | "country_alphabet" | "taking_office" | "establishment" | "population" | "host_city" | "name";

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
 * A number with a name.
 */
export type Count = { name: string, count: number, };

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
 * A format of an itinerary.
 */
export type DocumentFormat = "pdf" | "ics";

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
all: number, };

/**
 * New values for a body; what is absent stays.
 */
export type EditBody = { id: BodyId, name?: string | null, local_name?: string | null, kind?: BodyKind | null, country?: string | null, zone?: string | null | null, population?: number | null | null, established_on?: string | null | null, };

/**
 * New values for a booking; what is absent stays.
 */
export type EditBooking = { id: RoomBookingId, title?: string | null, purpose?: BookingPurpose | null, status?: BookingStatus | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, headcount?: number | null | null, note?: string | null, };

/**
 * New values for a delegation; what is absent stays.
 */
export type EditDelegation = { id: DelegationId, status?: DelegationStatus | null, category?: string | null, file_code?: string | null, languages?: string | null, focal_point?: string | null, liaison_officer?: string | null, note?: string | null, cars?: number | null | null, rooms?: number | null | null, badges?: number | null | null, seats?: number | null | null, };

/**
 * New values for the forum's frame; what is absent stays.
 */
export type EditForum = { title?: string | null, short_code?: string | null, edition?: string | null, city?: string | null, cover?: string | null, outcome?: string | null, };

/**
 * New values for a leg; what is absent stays. A list of travellers replaces the one there was.
 */
export type EditLeg = { id: LegId, carrier?: string | null, number?: string | null, departs?: WallTime | null, arrives?: WallTime | null, status?: LegStatus | null, booking_reference?: string | null, note?: string | null, travellers?: Array<PersonId> | null, };

/**
 * New values for a meeting; what is absent stays. A list of participants replaces the one there was.
 */
export type EditMeeting = { id: MeetingId, title?: string | null, neutral_title?: string | null, kind?: MeetingKind | null, status?: MeetingStatus | null, note?: string | null, participants?: Array<NewParticipant> | null, };

/**
 * New values for a place in a delegation; what is absent stays.
 */
export type EditMembership = { id: MembershipId, role?: MembershipRole | null, function?: string | null, };

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
 * New values for a person; what is absent stays. An edited form of address is no longer a confirmed one.
 */
export type EditPerson = { id: PersonId, display_name?: string | null, sort_name?: string | null, document_name?: string | null, given_name?: string | null, family_name?: string | null, honorific?: string | null, titles?: string | null, post_nominals?: string | null, pronunciation?: string | null, languages?: string | null, phone?: string | null, email?: string | null, home_zone?: string | null | null, note?: string | null, address_gender?: AddressGender | null, envelope?: string | null, salutation?: string | null, spoken?: string | null, place_card?: string | null, };

/**
 * New values for a scheme; what is absent stays.
 */
export type EditPrecedenceScheme = { id: PrecedenceSchemeId, name?: string | null, comparators?: Array<Comparator> | null, language?: string | null, letter?: string | null, };

/**
 * New values for a session; what is absent stays.
 */
export type EditSession = { id: SessionId, code?: string | null, title?: string | null, neutral_title?: string | null, kind?: SessionKind | null, mode?: AttendanceMode | null, link?: string | null, access?: string | null, dress?: string | null, languages?: string | null, part_of?: string | null, theme?: ThemeId | null | null, note?: string | null, cancelled?: boolean | null, };

/**
 * New values for a space; what is absent stays.
 */
export type EditSpace = { id: SpaceId, name?: string | null, floor?: string | null, capacity?: number | null | null, };

/**
 * New values for a stay; what is absent stays. A list of guests replaces the one there was.
 */
export type EditStay = { id: StayId, check_in?: string | null, check_out?: string | null, room_type?: string | null, room_number?: string | null, confirmation?: string | null, status?: StayStatus | null, note?: string | null, guests?: Array<PersonId> | null, };

/**
 * Nothing needs to be said.
 */
export type Empty = Record<symbol, never>;

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
 * Whose itineraries to export, and how.
 */
export type ExportItineraries = { 
/**
 * These people; absent, everybody.
 */
people?: Array<PersonId> | null, 
/**
 * In these formats.
 */
formats: Array<DocumentFormat>, };

/**
 * What an export did.
 */
export type Exported = { 
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
 * A file by its handle.
 */
export type Handle = { 
/**
 * The handle.
 */
handle: string, };

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
 * People in an hour.
 */
export type HourCount = { hour: Moment, people: number, };

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
 * The nouns of a forum file; each is one table.
 */
export type Kind = "forum" | "body" | "theme" | "partner" | "delegation" | "person" | "office" | "membership" | "place" | "venue" | "space" | "session" | "attendance" | "meeting" | "participant" | "room_booking" | "leg" | "traveller" | "stay" | "guest" | "picture" | "body_name" | "sensitive_need" | "precedence_scheme" | "precedence_move" | "transit_time" | "journey" | "driver" | "vehicle" | "movement" | "passenger" | "rule_setting" | "waiver" | "column_mapping";

/**
 * A person who does not take part (any more).
 */
export type LeaveSession = { session: SessionId, person: PersonId, };

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
export type LegRow = { id: LegId, kind: LegKind, carrier: string, number: string, from: string, to: string, departs: Moment, arrives: Moment, status: LegStatus, booking_reference: string, travellers: Array<ThingRef>, };

/**
 * How far a leg is settled.
 */
export type LegStatus = "planned" | "ticketed" | "confirmed" | "changed" | "delayed" | "cancelled" | "flown";

/**
 * How bad a conflict is.
 */
export type Level = "block" | "resolve_before_issue" | "warn" | "ignore";

/**
 * Meetings with a status.
 */
export type MeetingCount = { status: MeetingStatus, count: number, };

/**
 * Everything about a meeting.
 */
export type MeetingDetail = { id: MeetingId, title: string, neutral_title: string, kind: MeetingKind, status: MeetingStatus, starts: Moment | null, ends: Moment | null, space: SpaceId | null, space_name: string, note: string, participants: Array<ParticipantView>, conflicts: Array<ConflictView>, };

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
export type MeetingKind = "bilateral" | "trilateral" | "plurilateral" | "pull_aside" | "courtesy_call" | "tete_a_tete" | "working_meal" | "signing";

/**
 * A meeting as a line of a list.
 */
export type MeetingRow = { id: MeetingId, title: string, kind: MeetingKind, status: MeetingStatus, starts: Moment | null, ends: Moment | null, space: SpaceId | null, space_name: string, participants: Array<ParticipantView>, conflicts: number, };

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
 * Where a session goes: what is absent stays, what is null is cleared.
 */
export type MoveSession = { id: SessionId, starts?: WallTime | null | null, ends?: WallTime | null | null, space?: SpaceId | null | null, 
/**
 * The day of a session that has no time.
 */
date?: string | null, };

/**
 * A place given by hand.
 */
export type MoveView = { id: PrecedenceMoveId, 
/**
 * Right behind whom; absent for the first place.
 */
follows: ThingRef | null, reason: string, };

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
 * A person to bring into a meeting.
 */
export type NewParticipant = { person: PersonId, side: MeetingSide, function?: MeetingFunction | null, };

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
 * One booking.
 */
export type OneBooking = { 
/**
 * Key.
 */
id: RoomBookingId, };

/**
 * One delegation.
 */
export type OneDelegation = { 
/**
 * Key.
 */
id: DelegationId, };

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
 * One partner.
 */
export type OnePartner = { 
/**
 * Key.
 */
id: PartnerId, };

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
 * One scheme.
 */
export type OnePrecedenceScheme = { 
/**
 * Key.
 */
id: PrecedenceSchemeId, };

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
 * One stay.
 */
export type OneStay = { 
/**
 * Key.
 */
id: StayId, };

/**
 * Whose timeline.
 */
export type OneTimeline = { 
/**
 * The person's key.
 */
person: PersonId, };

/**
 * A sample by its name.
 */
export type OpenSample = { 
/**
 * Which.
 */
which: Which, };

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
 * Everything about a person.
 */
export type PersonDetail = { id: PersonId, display_name: string, sort_name: string, document_name: string, given_name: string, family_name: string, honorific: string, titles: string, post_nominals: string, pronunciation: string, languages: string, phone: string, email: string, home_zone: string | null, note: string, fictitious: boolean, address_gender: AddressGender, forms: FormsOfAddress, forms_confirmed_by: string, forms_confirmed_on: string | null, portrait: PictureId | null, sensitive_needs: number, offices: Array<OfficeView>, memberships: Array<MembershipView>, };

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
export type PersonRow = { id: PersonId, name: string, sort_name: string, delegation: DelegationId | null, delegation_name: string, role: MembershipRole | null, office: string, arrives: Moment | null, conflicts: number, };

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
 * An airport, station, hotel or other place.
 */
export type PlaceId = string & { readonly brand?: "PlaceId" };

/**
 * What a place is.
 */
export type PlaceKind = "airport" | "station" | "port" | "hotel" | "venue" | "residence" | "restaurant" | "site" | "border";

/**
 * A place.
 */
export type PlaceRow = { id: PlaceId, kind: PlaceKind, name: string, code: string, city: string, country: string, zone: string, };

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
compact: boolean, };

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
 * Whose itinerary to preview.
 */
export type PreviewItinerary = { 
/**
 * The person's key.
 */
person: PersonId, };

/**
 * Whom to purge.
 */
export type PreviewPurge = { person: PersonId, };

/**
 * What is wrong with a field.
 */
export type Problem = "empty" | "too_long" | "control_characters" | "not_a_date" | "not_a_time" | "ends_before_start" | "out_of_range" | "end_without_start" | "not_a_picture" | "picture_too_large" | "does_not_match";

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
 * Its sessions in order of time, those without a time last.
 */
sessions: Array<SessionRow>, };

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
 * What goes, counted by noun.
 */
goes: Array<PurgedRows>, 
/**
 * Texts about something else that name the person, and how they will read.
 */
texts: Array<PurgedText>, 
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
copies: Array<string>, };

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
 * By which order.
 */
export type ReadOrder = { 
/**
 * The scheme; absent, the one in force, or the cities' alphabet before one was chosen.
 */
scheme?: PrecedenceSchemeId | null, };

/**
 * What has to be overlooked to hold two names for one.
 */
export type Reason = "order" | "spaces" | "romanisation" | "initials" | "slip" | "vowels" | "part";

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
holder_id: string, } | { "kind": "time_does_not_exist", 
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
name: string, } | { "kind": "nothing_to_undo" } | { "kind": "nothing_to_redo" } | { "kind": "later_changes", 
/**
 * Those changes, newest first.
 */
entries: Array<OperationLabel>, } | { "kind": "purged" } | { "kind": "read_only" } | { "kind": "no_forum_open" } | { "kind": "held_elsewhere", 
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
name: string, } | { "kind": "malformed", 
/**
 * Which part, for whoever wrote the call.
 */
detail: string, } | { "kind": "cancelled" } | { "kind": "broken", 
/**
 * What was being done.
 */
doing: string, };

/**
 * The office in whose name somebody comes, whose rank is not inherited.
 */
export type RepresentedView = { office: OfficeId, title: string, body_name: string, holder: ThingRef, };

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
 * Session, meeting or booking.
 */
what: "session" | "meeting" | "room_booking", 
/**
 * Its key.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How firm it is.
 */
status: string, 
/**
 * A booking's purpose.
 */
purpose: BookingPurpose | null, 
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
 * A space kept for a time.
 */
export type RoomBookingId = string & { readonly brand?: "RoomBookingId" };

/**
 * A booking of a space.
 */
export type RoomBookingView = { id: RoomBookingId, space: SpaceId, space_name: string, title: string, purpose: BookingPurpose, status: BookingStatus, starts: Moment, ends: Moment, set_up_minutes: number, tear_down_minutes: number, session: SessionId | null, meeting: MeetingId | null, headcount: number | null, note: string, };

/**
 * Spaces and what happens in them.
 */
export type RoomGrid = { 
/**
 * The hours shown.
 */
axis: Axis, 
/**
 * The spaces, venue by venue.
 */
rows: Array<SpaceRow>, 
/**
 * What happens in them.
 */
bars: Array<RoomBar>, 
/**
 * Sessions of these days that lack a space or a time.
 */
unplaced: Array<SessionRow>, };

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
 * A rule that can be broken.
 */
export type Rule = "space_double_booked" | "person_in_two_places" | "not_yet_arrived" | "already_departed" | "transfer_too_short" | "too_little_rest" | "principal_missing" | "broken_chain" | "connection_too_short" | "night_without_bed" | "bed_without_person" | "two_beds" | "arrival_after_check_out" | "arrival_differs_from_stay" | "ticket_name_differs" | "no_pick_up" | "vehicle_overfull" | "vehicle_double_booked" | "driver_double_booked" | "vehicle_not_step_free" | "no_greeter" | "two_heads" | "address_unconfirmed" | "entitlement_exceeded" | "need_past_date" | "need_without_audience";

/**
 * A sample, as the welcome screen offers it.
 */
export type SampleView = { which: Which, title: string, about: string, };

/**
 * What to find.
 */
export type Search = { 
/**
 * A few letters.
 */
text: string, };

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
 * What must be known of a person by few.
 */
export type SensitiveNeedId = string & { readonly brand?: "SensitiveNeedId" };

/**
 * Everything about a session.
 */
export type SessionDetail = { id: SessionId, code: string, title: string, neutral_title: string, kind: SessionKind, mode: AttendanceMode, date: string, starts: Moment | null, ends: Moment | null, zone: string, space: SpaceId | null, space_name: string, venue: VenueId | null, venue_name: string, link: string, access: string, dress: string, languages: string, part_of: string, theme: ThemeId | null, source: string, note: string, cancelled: boolean, attendance: Array<AttendanceView>, booking: RoomBookingView | null, conflicts: Array<ConflictView>, };

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
export type SessionRow = { id: SessionId, code: string, title: string, kind: SessionKind, mode: AttendanceMode, starts: Moment | null, ends: Moment | null, date: string, space: SpaceId | null, space_name: string, venue_name: string, access: string, part_of: string, theme: string, cancelled: boolean, people: number, booking: BookingStatus | null, conflicts: number, };

/**
 * An emblem of a body. The one there was goes.
 */
export type SetEmblem = { body: BodyId, media_type: PictureType, 
/**
 * The file itself, at most 512 KiB.
 */
base64: string, };

/**
 * A photograph of a person. The one there was goes.
 */
export type SetPortrait = { person: PersonId, media_type: PictureType, 
/**
 * The file itself, at most 512 KiB.
 */
base64: string, };

/**
 * A room or a part of one.
 */
export type SpaceId = string & { readonly brand?: "SpaceId" };

/**
 * A space.
 */
export type SpaceRow = { id: SpaceId, name: string, venue: VenueId, venue_name: string, floor: string, capacity: number | null, parent: SpaceId | null, bookings: number, };

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
saved_at: Moment | null, };

/**
 * Nights in a hotel.
 */
export type StayId = string & { readonly brand?: "StayId" };

/**
 * A stay.
 */
export type StayRow = { id: StayId, hotel: PlaceId, hotel_name: string, check_in: string, check_out: string, nights: number, status: StayStatus, room_type: string, confirmation: string, guests: Array<ThingRef>, };

/**
 * How far a stay is settled.
 */
export type StayStatus = "requested" | "held" | "confirmed" | "modified" | "cancelled" | "checked_in" | "checked_out" | "no_show";

/**
 * A term of the arithmetic.
 */
export type Step = "lands" | "ends" | "drops_off" | "border_and_bags" | "bags_and_way_out" | "way_out" | "drive" | "walk" | "check_in" | "change" | "room_change" | "rest" | "starts" | "departs" | "picks_up";

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
 * Minutes that are missing.
 */
short: number, };

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
 * Where the person sleeps the night that follows.
 */
night: Night | null, };

/**
 * One thing on a person's timeline.
 */
export type TimelineItem = { 
/**
 * The same for the same thing.
 */
key: string, 
/**
 * Leg, session or meeting.
 */
what: "leg" | "stay" | "session" | "meeting", 
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
 * How many of everything.
 */
export type Totals = { delegations: number, people: number, sessions: number, meetings: number, bookings: number, legs: number, stays: number, spaces: number, };

/**
 * A place given by hand that no longer fits.
 */
export type UnappliedMove = { delegation: ThingRef, moved: MoveView, because: Hindrance, };

/**
 * Which change to take back.
 */
export type Undo = { 
/**
 * Its place in the history; absent, the last one in force.
 */
position?: number | null, };

/**
 * A place given by hand to take back, so that the scheme decides again.
 */
export type UnmoveInPrecedence = { scheme: PrecedenceSchemeId, delegation: DelegationId, };

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
 * Which scheme is in force.
 */
export type UsePrecedence = { 
/**
 * The scheme; absent, none.
 */
scheme?: PrecedenceSchemeId | null, };

/**
 * A building or site with spaces.
 */
export type VenueId = string & { readonly brand?: "VenueId" };

/**
 * A venue.
 */
export type VenueRow = { id: VenueId, name: string, address: string, city: string, zone: string, spaces: number, };

/**
 * A conflict set aside.
 */
export type WaiverId = string & { readonly brand?: "WaiverId" };

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
samples: Array<SampleView>, 
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

/** Every command: what goes in, what comes out. */
export interface Commands {
  add_body: { input: AddBody; output: Done<BodyId> };
  add_delegation: { input: AddDelegation; output: Done<DelegationId> };
  add_leg: { input: AddLeg; output: Done<LegId> };
  add_meeting: { input: AddMeeting; output: Done<MeetingId> };
  add_membership: { input: AddMembership; output: Done<MembershipId> };
  add_need: { input: AddNeed; output: Done<SensitiveNeedId> };
  add_office: { input: AddOffice; output: Done<OfficeId> };
  add_partner: { input: AddPartner; output: Done<PartnerId> };
  add_person: { input: AddPerson; output: Done<PersonId> };
  add_place: { input: AddPlace; output: Done<PlaceId> };
  add_precedence_scheme: { input: AddPrecedenceScheme; output: Done<PrecedenceSchemeId> };
  add_session: { input: AddSession; output: Done<SessionId> };
  add_space: { input: AddSpace; output: Done<SpaceId> };
  add_stay: { input: AddStay; output: Done<StayId> };
  add_theme: { input: AddTheme; output: Done<ThemeId> };
  add_venue: { input: AddVenue; output: Done<VenueId> };
  attend_session: { input: AttendSession; output: Done<null> };
  book_room: { input: BookRoom; output: Done<RoomBookingId> };
  cancel: { input: Ticket; output: null };
  check: { input: Empty; output: Array<ConflictView> };
  clear_emblem: { input: ClearEmblem; output: Done<null> };
  clear_portrait: { input: ClearPortrait; output: Done<null> };
  close_forum: { input: Empty; output: null };
  confirm_address: { input: ConfirmAddress; output: Done<null> };
  delegation: { input: OneDelegation; output: DelegationDetail };
  edit_body: { input: EditBody; output: Done<null> };
  edit_booking: { input: EditBooking; output: Done<null> };
  edit_delegation: { input: EditDelegation; output: Done<null> };
  edit_forum: { input: EditForum; output: Done<null> };
  edit_leg: { input: EditLeg; output: Done<null> };
  edit_meeting: { input: EditMeeting; output: Done<null> };
  edit_membership: { input: EditMembership; output: Done<null> };
  edit_need: { input: EditNeed; output: Done<null> };
  edit_office: { input: EditOffice; output: Done<null> };
  edit_partner: { input: EditPartner; output: Done<null> };
  edit_person: { input: EditPerson; output: Done<null> };
  edit_precedence_scheme: { input: EditPrecedenceScheme; output: Done<null> };
  edit_session: { input: EditSession; output: Done<null> };
  edit_space: { input: EditSpace; output: Done<null> };
  edit_stay: { input: EditStay; output: Done<null> };
  export_itineraries: { input: ExportItineraries; output: Exported | null };
  forum: { input: Empty; output: ForumView };
  history: { input: ReadHistory; output: HistoryPage };
  leave_session: { input: LeaveSession; output: Done<null> };
  list_bodies: { input: Empty; output: Array<BodyView> };
  list_delegations: { input: Empty; output: Array<DelegationRow> };
  list_duplicates: { input: Empty; output: Duplicates };
  list_legs: { input: Empty; output: Array<LegRow> };
  list_meetings: { input: Empty; output: Array<MeetingRow> };
  list_memberships: { input: Empty; output: Array<MembershipRow> };
  list_needs: { input: Empty; output: Array<NeedRow> };
  list_offices: { input: Empty; output: Array<OfficeRow> };
  list_partners: { input: Empty; output: Array<PartnerView> };
  list_people: { input: Empty; output: Array<PersonRow> };
  list_places: { input: Empty; output: Array<PlaceRow> };
  list_precedence_schemes: { input: Empty; output: PrecedenceSchemes };
  list_room_bookings: { input: Empty; output: Array<RoomBookingView> };
  list_service_codes: { input: Empty; output: Array<AirlineCodeView> };
  list_sessions: { input: Empty; output: Array<SessionRow> };
  list_spaces: { input: Empty; output: Array<SpaceRow> };
  list_stays: { input: Empty; output: Array<StayRow> };
  list_venues: { input: Empty; output: Array<VenueRow> };
  look: { input: Handle; output: Standing };
  meeting: { input: OneMeeting; output: MeetingDetail };
  merge_people: { input: MergePeople; output: Done<null> };
  move_booking: { input: MoveBooking; output: Done<null> };
  move_in_precedence: { input: MoveInPrecedence; output: Done<PrecedenceMoveId> };
  move_meeting: { input: MoveMeeting; output: Done<null> };
  move_session: { input: MoveSession; output: Done<null> };
  name_body: { input: NameBody; output: Done<null> };
  new_forum: { input: FoundForum; output: Standing | null };
  open_forum: { input: Empty; output: Standing | null };
  open_recent: { input: Handle; output: Standing };
  open_sample: { input: OpenSample; output: Standing };
  order_of_precedence: { input: ReadOrder; output: OrderOfPrecedence };
  overview: { input: Empty; output: Overview };
  person: { input: OnePerson; output: PersonDetail };
  picture: { input: OnePicture; output: PictureView };
  preview_itinerary: { input: PreviewItinerary; output: ItineraryPreview };
  preview_purge: { input: PreviewPurge; output: PurgePreview };
  programme: { input: Empty; output: Programme };
  purge_needs: { input: PurgeNeeds; output: Done<Purged> };
  purge_person: { input: PurgePerson; output: Done<Purged> };
  redo: { input: Empty; output: Done<null> };
  remember: { input: Preferences; output: null };
  remove_delegation: { input: OneDelegation; output: Done<null> };
  remove_leg: { input: OneLeg; output: Done<null> };
  remove_meeting: { input: OneMeeting; output: Done<null> };
  remove_membership: { input: OneMembership; output: Done<null> };
  remove_need: { input: OneNeed; output: Done<null> };
  remove_office: { input: OneOffice; output: Done<null> };
  remove_partner: { input: OnePartner; output: Done<null> };
  remove_person: { input: OnePerson; output: Done<null> };
  remove_precedence_scheme: { input: OnePrecedenceScheme; output: Done<null> };
  remove_session: { input: OneSession; output: Done<null> };
  remove_space: { input: OneSpace; output: Done<null> };
  remove_stay: { input: OneStay; output: Done<null> };
  room_booking: { input: OneBooking; output: RoomBookingView };
  room_grid: { input: ReadGrid; output: RoomGrid };
  save_copy: { input: Empty; output: string | null };
  search: { input: Search; output: Array<SearchHit> };
  sensitive_needs: { input: NeedsOf; output: Array<NeedView> };
  session: { input: OneSession; output: SessionDetail };
  set_emblem: { input: SetEmblem; output: Done<PictureId> };
  set_portrait: { input: SetPortrait; output: Done<PictureId> };
  standing: { input: Empty; output: Standing };
  suggest_address: { input: SuggestAddress; output: AddressSuggestion };
  suggest_document_name: { input: SuggestDocumentName; output: DocumentNameSuggestion };
  take_over: { input: Handle; output: Standing };
  timeline: { input: OneTimeline; output: Timeline };
  undo: { input: Undo; output: Done<null> };
  unmove_in_precedence: { input: UnmoveInPrecedence; output: Done<null> };
  use_precedence: { input: UsePrecedence; output: Done<null> };
  welcome: { input: Empty; output: Welcome };
  zones: { input: Empty; output: Array<string> };
}
export type CommandName = keyof Commands;
