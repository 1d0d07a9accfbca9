// Written from the list of commands in crates/planner; do not edit.
// UPDATE_GENERATED=1 cargo test -p attache-tests --test stories typescript

/**
 * A body to add.
 */
export type AddBody = { name: string, kind: BodyKind, local_name?: string | null, country?: string | null, zone?: string | null, };

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
 * An office to enter.
 */
export type AddOffice = { person: PersonId, body: BodyId, title: string, local_title?: string | null, rank_class?: RankClass | null, since?: string | null, until?: string | null, };

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
 * A body.
 */
export type BodyView = { id: BodyId, kind: BodyKind, name: string, local_name: string, country: string, zone: string | null, };

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
 * Delegations with a status.
 */
export type DelegationCount = { status: DelegationStatus, count: number, };

/**
 * A delegation with its people.
 */
export type DelegationDetail = { id: DelegationId, body: BodyView, status: DelegationStatus, category: string, file_code: string, languages: string, focal_point: string, liaison_officer: string, note: string, members: Array<MemberRow>, conflicts: Array<ConflictView>, };

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
 * New values for a body; what is absent stays.
 */
export type EditBody = { id: BodyId, name?: string | null, local_name?: string | null, kind?: BodyKind | null, country?: string | null, zone?: string | null | null, };

/**
 * New values for a booking; what is absent stays.
 */
export type EditBooking = { id: RoomBookingId, title?: string | null, purpose?: BookingPurpose | null, status?: BookingStatus | null, set_up_minutes?: number | null, tear_down_minutes?: number | null, headcount?: number | null | null, note?: string | null, };

/**
 * New values for a delegation; what is absent stays.
 */
export type EditDelegation = { id: DelegationId, status?: DelegationStatus | null, category?: string | null, file_code?: string | null, languages?: string | null, focal_point?: string | null, liaison_officer?: string | null, note?: string | null, };

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
 * New values for an office; what is absent stays.
 */
export type EditOffice = { id: OfficeId, title?: string | null, local_title?: string | null, rank_class?: RankClass | null, since?: string | null | null, until?: string | null | null, };

/**
 * New values for a person; what is absent stays.
 */
export type EditPerson = { id: PersonId, display_name?: string | null, sort_name?: string | null, document_name?: string | null, given_name?: string | null, family_name?: string | null, honorific?: string | null, titles?: string | null, post_nominals?: string | null, pronunciation?: string | null, languages?: string | null, phone?: string | null, email?: string | null, home_zone?: string | null | null, note?: string | null, };

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
tables: Array<Kind>, };

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
export type ImportNoun = "people" | "delegations" | "legs" | "stays" | "sessions" | "rooms";

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
people?: Array<PersonId> | null, };

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
 * Where the meaning of a column is known from.
 */
export type KnownFrom = "guessed" | "heading" | "remembered" | "confirmed";

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
export type OfficeRow = { person: PersonId, name: string, id: OfficeId, body: BodyId, body_name: string, title: string, local_title: string, rank_class: RankClass, since: string | null, until: string | null, };

/**
 * An office a person holds.
 */
export type OfficeView = { id: OfficeId, body: BodyId, body_name: string, title: string, local_title: string, rank_class: RankClass, since: string | null, until: string | null, };

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
 * One office.
 */
export type OneOffice = { 
/**
 * Key.
 */
id: OfficeId, };

/**
 * One person.
 */
export type OnePerson = { 
/**
 * Key.
 */
id: PersonId, };

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
 * The organisation.
 */
body: BodyId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it does for the forum.
 */
role: string, };

/**
 * Everything about a person.
 */
export type PersonDetail = { id: PersonId, display_name: string, sort_name: string, document_name: string, given_name: string, family_name: string, honorific: string, titles: string, post_nominals: string, pronunciation: string, languages: string, phone: string, email: string, home_zone: string | null, note: string, fictitious: boolean, offices: Array<OfficeView>, memberships: Array<MembershipView>, };

/**
 * A person.
 */
export type PersonId = string & { readonly brand?: "PersonId" };

/**
 * A person as a line of the table.
 */
export type PersonRow = { id: PersonId, name: string, sort_name: string, delegation: DelegationId | null, delegation_name: string, role: MembershipRole | null, office: string, arrives: Moment | null, conflicts: number, };

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
 * Whose itinerary to preview.
 */
export type PreviewItinerary = { 
/**
 * The person's key.
 */
person: PersonId, };

/**
 * What is wrong with a field.
 */
export type Problem = "empty" | "too_long" | "control_characters" | "not_a_date" | "not_a_time" | "ends_before_start" | "out_of_range" | "end_without_start";

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
entries: Array<OperationLabel>, } | { "kind": "read_only" } | { "kind": "no_forum_open" } | { "kind": "held_elsewhere", 
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
doing: string, };

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
export type Rule = "space_double_booked" | "person_in_two_places" | "not_yet_arrived" | "already_departed" | "transfer_too_short" | "too_little_rest" | "principal_missing" | "broken_chain" | "connection_too_short" | "night_without_bed" | "bed_without_person" | "two_beds" | "arrival_after_check_out" | "arrival_differs_from_stay" | "ticket_name_differs" | "no_pick_up" | "vehicle_overfull" | "vehicle_double_booked" | "driver_double_booked" | "vehicle_not_step_free" | "no_greeter" | "two_heads" | "address_unconfirmed" | "entitlement_exceeded" | "need_past_date" | "need_without_audience";

/**
 * What is said about a row.
 */
export type Said = "airport_unclear" | "airport_unknown" | "arrives_next_day" | "body_near" | "body_new" | "body_several" | "body_spelled" | "cancelled_unknown" | "control_characters" | "country_unknown" | "floating" | "name_kept" | "no_day" | "no_delegation" | "no_name" | "no_place" | "no_time" | "no_title" | "no_venue" | "nobody_sleeps" | "nobody_travels" | "not_a_day" | "not_a_number" | "not_a_time" | "end_left_out" | "offset_disagrees" | "others_travel" | "person_like" | "person_new" | "place_new" | "room_several" | "room_unknown" | "seen_from_place" | "target_gone" | "time_does_not_exist" | "time_doubled" | "too_long" | "word_unknown" | "wrong_nights" | "wrong_order" | "year_out_of_range" | "zone_unknown" | "zone_unreadable";

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
date: string | null, };

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
 * A room or a part of one.
 */
export type SpaceId = string & { readonly brand?: "SpaceId" };

/**
 * A space.
 */
export type SpaceRow = { id: SpaceId, name: string, venue: VenueId, venue_name: string, floor: string, capacity: number | null, parent: SpaceId | null, bookings: number, };

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
 * The row with the headings, where it is a table.
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
 * What must be said before anything can be accepted.
 */
export type ToConfirm = "columns" | "date_convention";

/**
 * How many of everything.
 */
export type Totals = { delegations: number, people: number, sessions: number, meetings: number, bookings: number, legs: number, stays: number, spaces: number, };

/**
 * Which change to take back.
 */
export type Undo = { 
/**
 * Its place in the history; absent, the last one in force.
 */
position?: number | null, };

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
  accept_import: { input: Empty; output: Done<Imported> };
  add_body: { input: AddBody; output: Done<BodyId> };
  add_delegation: { input: AddDelegation; output: Done<DelegationId> };
  add_leg: { input: AddLeg; output: Done<LegId> };
  add_meeting: { input: AddMeeting; output: Done<MeetingId> };
  add_membership: { input: AddMembership; output: Done<MembershipId> };
  add_office: { input: AddOffice; output: Done<OfficeId> };
  add_partner: { input: AddPartner; output: Done<PartnerId> };
  add_person: { input: AddPerson; output: Done<PersonId> };
  add_place: { input: AddPlace; output: Done<PlaceId> };
  add_session: { input: AddSession; output: Done<SessionId> };
  add_space: { input: AddSpace; output: Done<SpaceId> };
  add_stay: { input: AddStay; output: Done<StayId> };
  add_theme: { input: AddTheme; output: Done<ThemeId> };
  add_venue: { input: AddVenue; output: Done<VenueId> };
  attend_session: { input: AttendSession; output: Done<null> };
  book_room: { input: BookRoom; output: Done<RoomBookingId> };
  cancel: { input: Ticket; output: null };
  check: { input: Empty; output: Array<ConflictView> };
  choose_import: { input: ChooseImport; output: StagingView | null };
  close_forum: { input: Empty; output: null };
  delegation: { input: OneDelegation; output: DelegationDetail };
  discard_import: { input: Empty; output: null };
  edit_body: { input: EditBody; output: Done<null> };
  edit_booking: { input: EditBooking; output: Done<null> };
  edit_delegation: { input: EditDelegation; output: Done<null> };
  edit_forum: { input: EditForum; output: Done<null> };
  edit_leg: { input: EditLeg; output: Done<null> };
  edit_meeting: { input: EditMeeting; output: Done<null> };
  edit_membership: { input: EditMembership; output: Done<null> };
  edit_office: { input: EditOffice; output: Done<null> };
  edit_person: { input: EditPerson; output: Done<null> };
  edit_session: { input: EditSession; output: Done<null> };
  edit_space: { input: EditSpace; output: Done<null> };
  edit_stay: { input: EditStay; output: Done<null> };
  export_itineraries: { input: ExportItineraries; output: Exported | null };
  forum: { input: Empty; output: ForumView };
  history: { input: ReadHistory; output: HistoryPage };
  leave_session: { input: LeaveSession; output: Done<null> };
  list_bodies: { input: Empty; output: Array<BodyView> };
  list_delegations: { input: Empty; output: Array<DelegationRow> };
  list_legs: { input: Empty; output: Array<LegRow> };
  list_meetings: { input: Empty; output: Array<MeetingRow> };
  list_memberships: { input: Empty; output: Array<MembershipRow> };
  list_offices: { input: Empty; output: Array<OfficeRow> };
  list_people: { input: Empty; output: Array<PersonRow> };
  list_places: { input: Empty; output: Array<PlaceRow> };
  list_room_bookings: { input: Empty; output: Array<RoomBookingView> };
  list_sessions: { input: Empty; output: Array<SessionRow> };
  list_spaces: { input: Empty; output: Array<SpaceRow> };
  list_stays: { input: Empty; output: Array<StayRow> };
  list_venues: { input: Empty; output: Array<VenueRow> };
  look: { input: Handle; output: Standing };
  meeting: { input: OneMeeting; output: MeetingDetail };
  move_booking: { input: MoveBooking; output: Done<null> };
  move_meeting: { input: MoveMeeting; output: Done<null> };
  move_session: { input: MoveSession; output: Done<null> };
  new_forum: { input: FoundForum; output: Standing | null };
  open_forum: { input: Empty; output: Standing | null };
  open_recent: { input: Handle; output: Standing };
  open_sample: { input: OpenSample; output: Standing };
  overview: { input: Empty; output: Overview };
  person: { input: OnePerson; output: PersonDetail };
  preview_itinerary: { input: PreviewItinerary; output: ItineraryPreview };
  programme: { input: Empty; output: Programme };
  redo: { input: Empty; output: Done<null> };
  remember: { input: Preferences; output: null };
  remove_delegation: { input: OneDelegation; output: Done<null> };
  remove_leg: { input: OneLeg; output: Done<null> };
  remove_meeting: { input: OneMeeting; output: Done<null> };
  remove_membership: { input: OneMembership; output: Done<null> };
  remove_office: { input: OneOffice; output: Done<null> };
  remove_person: { input: OnePerson; output: Done<null> };
  remove_session: { input: OneSession; output: Done<null> };
  remove_space: { input: OneSpace; output: Done<null> };
  remove_stay: { input: OneStay; output: Done<null> };
  restage_import: { input: RestageImport; output: StagingView };
  room_booking: { input: OneBooking; output: RoomBookingView };
  room_grid: { input: ReadGrid; output: RoomGrid };
  save_copy: { input: Empty; output: string | null };
  search: { input: Search; output: Array<SearchHit> };
  session: { input: OneSession; output: SessionDetail };
  stage_import: { input: StageImport; output: StagingView };
  staged_import: { input: Empty; output: StagingView };
  standing: { input: Empty; output: Standing };
  store_import: { input: Empty; output: Done<Imported> };
  take_over: { input: Handle; output: Standing };
  timeline: { input: OneTimeline; output: Timeline };
  undo: { input: Undo; output: Done<null> };
  welcome: { input: Empty; output: Welcome };
  zones: { input: Empty; output: Array<string> };
}
export type CommandName = keyof Commands;
