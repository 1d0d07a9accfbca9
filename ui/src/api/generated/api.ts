// PROVISIONAL hand-written contract; will be replaced by the file Rust writes (same names and shapes).
// ---- atoms
export type PersonId = string & { readonly brand?: "PersonId" };
export type BodyId = string & { readonly brand?: "BodyId" };
export type DelegationId = string & { readonly brand?: "DelegationId" };
export type MembershipId = string & { readonly brand?: "MembershipId" };
export type OfficeId = string & { readonly brand?: "OfficeId" };
export type PlaceId = string & { readonly brand?: "PlaceId" };
export type VenueId = string & { readonly brand?: "VenueId" };
export type SpaceId = string & { readonly brand?: "SpaceId" };
export type SessionId = string & { readonly brand?: "SessionId" };
export type MeetingId = string & { readonly brand?: "MeetingId" };
export type RoomBookingId = string & { readonly brand?: "RoomBookingId" };
export type LegId = string & { readonly brand?: "LegId" };
export type StayId = string & { readonly brand?: "StayId" };
export type ThemeId = string & { readonly brand?: "ThemeId" };

/** A wall-clock time in its zone, with the instant it stands for. */
export interface Moment { at: string /* UTC, 2018-06-20T18:00:00Z */; local: string /* 2018-06-20T14:00 */; date: string /* 2018-06-20 */; time: string /* 14:00 */; zone: string; shift: string /* -04:00 */ }
/** A wall-clock time a person typed. Zone absent: the forum's. `later` picks the second of a doubled hour. */
export interface WallTime { local: string; zone?: string | null; later?: boolean }

export type BodyKind = "city" | "metropolitan_area" | "region" | "state" | "international_organisation" | "network" | "academia" | "civil_society" | "private" | "media" | "host";
export type DelegationStatus = "invited" | "accepted" | "declined" | "tentative" | "registered" | "arrived" | "departed" | "cancelled";
export type MembershipRole = "head" | "alternate" | "delegate" | "adviser" | "chief_of_staff" | "protocol" | "note_taker" | "interpreter" | "close_protection" | "media" | "spouse" | "support" | "observer";
export type RankClass = "head_of_body" | "deputy_head" | "elected_member" | "senior_official" | "official" | "head_of_agency" | "ambassador" | "other";
export type SessionKind = "ceremony" | "plenary" | "parallel" | "workshop" | "panel" | "side_event" | "statutory" | "press" | "meal" | "reception" | "visit" | "break" | "registration" | "learning_session";
export type AttendanceMode = "in_person" | "online" | "hybrid";
export type SessionFunction = "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "rapporteur" | "host" | "attendee";
export type MeetingKind = "bilateral" | "trilateral" | "plurilateral" | "pull_aside" | "courtesy_call" | "tete_a_tete" | "working_meal" | "signing";
export type MeetingStatus = "requested" | "under_consideration" | "agreed" | "placed" | "confirmed" | "declined" | "withdrawn" | "held" | "no_show" | "cancelled";
export type BookingStatus = "hold" | "option" | "confirmed" | "released";
export type BookingPurpose = "session" | "meeting" | "office" | "holding_room" | "media" | "prayer" | "medical" | "storage" | "set_up" | "other";
export type LegKind = "flight" | "train" | "road" | "ferry";
export type LegStatus = "planned" | "ticketed" | "confirmed" | "changed" | "delayed" | "cancelled" | "flown";
export type StayStatus = "requested" | "held" | "confirmed" | "modified" | "cancelled" | "checked_in" | "checked_out" | "no_show";
export type PlaceKind = "airport" | "station" | "port" | "hotel" | "venue" | "residence" | "restaurant" | "site" | "border";
export type Level = "block" | "resolve_before_issue" | "warn" | "ignore";
export type Kind = "forum" | "body" | "delegation" | "person" | "office" | "membership" | "place" | "venue" | "space" | "session" | "attendance" | "meeting" | "participant" | "room_booking" | "leg" | "traveller" | "stay" | "guest" | "theme" | "partner";

/** A thing named in a sentence; `id` opens it. */
export interface ThingRef { kind: Kind; id: string; name: string }

export interface Empty {}

// ---- what the top bar shows
export interface Standing {
  title: string; file_name: string; zone: string; read_only: boolean;
  undo: OperationLabel | null; redo: OperationLabel | null;
  conflicts: { block: number; resolve_before_issue: number; warn: number };
  days: string[];            // the forum's days, ISO dates
  starts_on: string; ends_on: string;
  saved_at: Moment | null;   // of the last history entry
}
export interface OperationLabel { position: number; op: string; facts: Record<string, string | number> }

/** The answer to every write. */
export interface Done<T> {
  result: T;
  position: number;                 // history entry
  said: OperationLabel;             // for the one-line message with Undo
  changed: Kind[];                  // tables that changed
  appeared: ConflictView[]; gone: ConflictView[];
  standing: Standing;
}

export interface ConflictView {
  key: string; level: Level; rule: string; facts: Record<string, string | number>;
  things: ThingRef[]; people: ThingRef[]; starts: Moment; ends: Moment | null;
}

// ---- forum, overview
export interface PartnerView { body: BodyId; name: string; role: string }
export interface ThemeView { id: ThemeId; title: string }
export interface ForumView {
  title: string; short_code: string; edition: string; host: string | null; city: string; zone: string;
  starts_on: string; ends_on: string; cover: string; outcome: string; themes: ThemeView[]; partners: PartnerView[]; zone_data: string;
}
export interface Count { name: string; count: number }
export interface Overview {
  forum: ForumView;
  delegations: { status: DelegationStatus; count: number }[];
  meetings: { status: MeetingStatus; count: number }[];
  totals: { delegations: number; people: number; sessions: number; meetings: number; bookings: number; legs: number; stays: number; spaces: number };
  arrivals: { hour: Moment; people: number }[];
  departures: { hour: Moment; people: number }[];
  room_use: { space: SpaceId; name: string; minutes: number; bookings: number }[];
  countries: Count[];             // ISO codes
  conflicts: ConflictView[];      // the worst first, at most 8
  without_head: ThingRef[]; unanswered: number;
}

// ---- delegations and people
export interface DelegationRow {
  id: DelegationId; body: BodyId; name: string; body_kind: BodyKind; country: string; zone: string | null; status: DelegationStatus;
  category: string; head: string | null; head_id: PersonId | null; people: number; arrives: Moment | null; departs: Moment | null; hotel: string; conflicts: number;
}
export interface MemberRow {
  membership: MembershipId; person: PersonId; name: string; role: MembershipRole; function: string; office: string; arrives: Moment | null; departs: Moment | null; hotel: string; conflicts: number;
}
export interface DelegationDetail {
  id: DelegationId; body: BodyView; status: DelegationStatus; category: string; file_code: string; languages: string; focal_point: string; liaison_officer: string; note: string;
  members: MemberRow[]; conflicts: ConflictView[];
}
export interface BodyView { id: BodyId; kind: BodyKind; name: string; local_name: string; country: string; zone: string | null }
export interface PersonRow {
  id: PersonId; name: string; sort_name: string; delegation: DelegationId | null; delegation_name: string; role: MembershipRole | null; office: string; arrives: Moment | null; conflicts: number;
}
export interface OfficeView { id: OfficeId; body: BodyId; body_name: string; title: string; local_title: string; rank_class: RankClass; since: string | null; until: string | null }
export interface MembershipView { id: MembershipId; delegation: DelegationId; delegation_name: string; role: MembershipRole; function: string }
export interface PersonDetail {
  id: PersonId; display_name: string; sort_name: string; document_name: string; given_name: string; family_name: string; honorific: string; titles: string; post_nominals: string;
  pronunciation: string; languages: string; phone: string; email: string; home_zone: string | null; note: string; fictitious: boolean;
  offices: OfficeView[]; memberships: MembershipView[];
}

// ---- the one timeline
export type TimelineItem = {
  key: string; what: "leg" | "stay" | "session" | "meeting"; id: string; title: string; detail: string; where: string; status: string;
  starts: Moment; ends: Moment | null;            // in the zone of the place
  starts_home: string | null; ends_home: string | null;  // "02:10 +1" when the home zone differs
  function: string; conflicts: ConflictView[]; with: ThingRef[];
};
export interface TimelineDay { date: string; forum_day: boolean; items: TimelineItem[]; night: { stay: StayId; hotel: string } | null }
export interface Timeline { person: PersonId; name: string; home_zone: string | null; forum_zone: string; days: TimelineDay[]; conflicts: ConflictView[] }

// ---- programme and rooms
export interface SessionRow {
  id: SessionId; code: string; title: string; kind: SessionKind; mode: AttendanceMode; starts: Moment | null; ends: Moment | null; date: string;
  space: SpaceId | null; space_name: string; venue_name: string; access: string; part_of: string; theme: string; cancelled: boolean; people: number; booking: BookingStatus | null; conflicts: number;
}
export interface ProgrammeDay { date: string; forum_day: boolean; sessions: SessionRow[] }
export interface Programme { days: ProgrammeDay[]; undated: SessionRow[] }
export interface AttendanceView { session: SessionId; person: PersonId; name: string; delegation: string; function: SessionFunction; mode: AttendanceMode }
export interface SessionDetail {
  id: SessionId; code: string; title: string; neutral_title: string; kind: SessionKind; mode: AttendanceMode; date: string; starts: Moment | null; ends: Moment | null; zone: string;
  space: SpaceId | null; space_name: string; venue: VenueId | null; venue_name: string; link: string; access: string; dress: string; languages: string; part_of: string; theme: ThemeId | null; source: string; note: string; cancelled: boolean;
  attendance: AttendanceView[]; booking: RoomBookingView | null; conflicts: ConflictView[];
}
export interface SpaceRow { id: SpaceId; name: string; venue: VenueId; venue_name: string; floor: string; capacity: number | null; parent: SpaceId | null; bookings: number }
export interface RoomBookingView {
  id: RoomBookingId; space: SpaceId; space_name: string; title: string; purpose: BookingPurpose; status: BookingStatus; starts: Moment; ends: Moment; set_up_minutes: number; tear_down_minutes: number;
  session: SessionId | null; meeting: MeetingId | null; headcount: number | null; note: string;
}
/** Wall-clock hours of the shown span with their instants, so no screen does zone arithmetic. */
export interface Axis { starts: Moment; ends: Moment; ticks: Moment[] /* every full hour */ }
export interface RoomBar {
  key: string; space: SpaceId; what: "session" | "room_booking" | "meeting"; id: string; title: string; status: string; purpose: BookingPurpose | null;
  starts: Moment; ends: Moment | null; set_up_minutes: number; tear_down_minutes: number; conflicts: ConflictView[]; movable: boolean;
}
export interface RoomGrid { axis: Axis; rows: SpaceRow[]; bars: RoomBar[]; unplaced: SessionRow[] }
export interface MeetingParticipantView { delegation: DelegationId | null; delegation_name: string; person: PersonId; name: string; side: "requesting" | "receiving" | "other"; function: "principal" | "adviser" | "note_taker" | "interpreter" | "other" }
export interface MeetingRow { id: MeetingId; title: string; kind: MeetingKind; status: MeetingStatus; starts: Moment | null; ends: Moment | null; space: SpaceId | null; space_name: string; participants: MeetingParticipantView[]; conflicts: number }
export interface PlaceRow { id: PlaceId; kind: PlaceKind; name: string; code: string; city: string; country: string; zone: string }
export interface VenueRow { id: VenueId; name: string; address: string; city: string; zone: string; spaces: number }
export interface LegRow { id: LegId; kind: LegKind; carrier: string; number: string; from: string; to: string; departs: Moment; arrives: Moment; status: LegStatus; booking_reference: string; travellers: ThingRef[] }
export interface StayRow { id: StayId; hotel: PlaceId; hotel_name: string; check_in: string; check_out: string; nights: number; status: StayStatus; room_type: string; confirmation: string; guests: ThingRef[] }

// ---- history, search, documents
export interface HistoryEntry { position: number; at: Moment; who: string; op: string; facts: Record<string, string | number>; state: "done" | "undone" | "undo" | "redo"; of: number | null; rows: number; tables: Kind[] }
export interface HistoryPage { entries: HistoryEntry[]; more: boolean }
export interface SearchHit { kind: Kind; id: string; name: string; detail: string }
export interface ItineraryPreview { person: PersonId; name: string; file_name: string; pages: string[] /* data:image/png;base64,... */; text: string; calendar: string; unprintable: { text: string; characters: string }[]; items: number; empty: boolean }
export type DocumentFormat = "pdf" | "ics";
export interface Exported { folder: string; files: number; people: number; cancelled: boolean; unprintable: { name: string; characters: string }[] }
export interface Progress { done: number; of: number; doing: string }

// ---- shell
export interface RecentFile { handle: string; title: string; path: string; opened: string; missing: boolean }
export interface SampleView { which: "mayoral-forum" | "congress" | "summit"; title: string; about: string }
export interface Preferences { name: string; theme: "system" | "light" | "dark"; rail_folded: boolean; rail_width: number; inspector_width: number; compact: boolean }
export interface Welcome { recent: RecentFile[]; samples: SampleView[]; preferences: Preferences; version: string; open: Standing | null }

/** Every refusal is a tagged union with facts; worded by `refused-<kind>` in words/en/refusals.ftl. (Provisional: more kinds will come.) */
export type Refusal =
  | { kind: "not_found"; what: Kind; id: string }
  | { kind: "invalid"; field: string; problem: string }
  | { kind: "space_double_booked"; space: string; holder: string; starts: string; ends: string; holder_id: string }
  | { kind: "time_does_not_exist"; local: string; zone: string }
  | { kind: "time_is_doubled"; local: string; zone: string }
  | { kind: "unknown_zone"; zone: string }
  | { kind: "still_in_use"; name: string; by: string }
  | { kind: "already_there"; name: string }
  | { kind: "nothing_to_undo" } | { kind: "nothing_to_redo" }
  | { kind: "later_changes"; entries: OperationLabel[] }
  | { kind: "read_only" } | { kind: "no_forum_open" }
  | { kind: "held_elsewhere"; who: string; host: string; since: string; handle: string | null }
  | { kind: "damaged" } | { kind: "incomplete" } | { kind: "foreign" } | { kind: "newer_version" } | { kind: "empty_file" } | { kind: "not_a_plain_file" } | { kind: "file_missing" } | { kind: "file_replaced" } | { kind: "disk_full" } | { kind: "exists" } | { kind: "network_drive" }
  | { kind: "unknown_command"; name: string } | { kind: "malformed"; detail: string }
  | { kind: "cancelled" } | { kind: "broken"; doing: string };

/** Command map: name -> input, output. */
export interface Commands {
  standing: { input: Empty; output: Standing };
  forum: { input: Empty; output: ForumView };
  overview: { input: Empty; output: Overview };
  list_delegations: { input: Empty; output: DelegationRow[] };
  delegation: { input: { id: DelegationId }; output: DelegationDetail };
  list_people: { input: Empty; output: PersonRow[] };
  person: { input: { id: PersonId }; output: PersonDetail };
  timeline: { input: { person: PersonId }; output: Timeline };
  programme: { input: Empty; output: Programme };
  session: { input: { id: SessionId }; output: SessionDetail };
  list_spaces: { input: Empty; output: SpaceRow[] };
  room_grid: { input: { from: string; to: string }; output: RoomGrid };  // ISO dates, both included
  room_booking: { input: { id: RoomBookingId }; output: RoomBookingView };
  list_bodies: { input: Empty; output: BodyView[] };
  list_venues: { input: Empty; output: VenueRow[] };
  list_places: { input: Empty; output: PlaceRow[] };
  list_meetings: { input: Empty; output: MeetingRow[] };
  list_legs: { input: Empty; output: LegRow[] };
  list_stays: { input: Empty; output: StayRow[] };
  check: { input: Empty; output: ConflictView[] };
  history: { input: { before?: number | null; limit?: number | null }; output: HistoryPage };
  search: { input: { text: string }; output: SearchHit[] };
  preview_itinerary: { input: { person: PersonId }; output: ItineraryPreview };
  zones: { input: Empty; output: string[] };

  edit_forum: { input: { title?: string; short_code?: string; edition?: string; city?: string; cover?: string; outcome?: string }; output: Done<null> };
  add_delegation: { input: { body_name: string; body_kind: BodyKind; country?: string | null; zone?: string | null; status?: DelegationStatus | null; category?: string | null }; output: Done<DelegationId> };
  edit_delegation: { input: { id: DelegationId; status?: DelegationStatus; category?: string; file_code?: string; languages?: string; focal_point?: string; liaison_officer?: string; note?: string }; output: Done<null> };
  remove_delegation: { input: { id: DelegationId }; output: Done<null> };
  edit_body: { input: { id: BodyId; name?: string; local_name?: string; kind?: BodyKind; country?: string; zone?: string | null }; output: Done<null> };
  add_person: { input: { display_name: string; sort_name?: string | null; delegation?: DelegationId | null; role?: MembershipRole | null; function?: string | null }; output: Done<PersonId> };
  edit_person: { input: { id: PersonId; display_name?: string; sort_name?: string; document_name?: string; given_name?: string; family_name?: string; honorific?: string; titles?: string; post_nominals?: string; pronunciation?: string; languages?: string; phone?: string; email?: string; home_zone?: string | null; note?: string }; output: Done<null> };
  remove_person: { input: { id: PersonId }; output: Done<null> };
  edit_membership: { input: { id: MembershipId; role?: MembershipRole; function?: string }; output: Done<null> };
  add_membership: { input: { delegation: DelegationId; person: PersonId; role: MembershipRole }; output: Done<MembershipId> };
  remove_membership: { input: { id: MembershipId }; output: Done<null> };
  add_venue: { input: { name: string; address?: string | null; city?: string | null; zone?: string | null }; output: Done<VenueId> };
  add_space: { input: { venue: VenueId; name: string; floor?: string | null; capacity?: number | null }; output: Done<SpaceId> };
  add_session: { input: { title: string; kind: SessionKind; date: string; starts?: WallTime | null; ends?: WallTime | null; space?: SpaceId | null; code?: string | null; mode?: AttendanceMode | null }; output: Done<SessionId> };
  edit_session: { input: { id: SessionId; code?: string; title?: string; neutral_title?: string; kind?: SessionKind; mode?: AttendanceMode; link?: string; access?: string; dress?: string; languages?: string; part_of?: string; note?: string; cancelled?: boolean }; output: Done<null> };
  move_session: { input: { id: SessionId; starts?: WallTime | null; ends?: WallTime | null; space?: SpaceId | null }; output: Done<null> }; // absent: keep; null: clear
  remove_session: { input: { id: SessionId }; output: Done<null> };
  attend_session: { input: { session: SessionId; person: PersonId; function?: SessionFunction | null; mode?: AttendanceMode | null }; output: Done<null> };
  leave_session: { input: { session: SessionId; person: PersonId }; output: Done<null> };
  book_room: { input: { space: SpaceId; starts: WallTime; ends: WallTime; title: string; purpose?: BookingPurpose | null; status?: BookingStatus | null; session?: SessionId | null; meeting?: MeetingId | null; set_up_minutes?: number | null; tear_down_minutes?: number | null; headcount?: number | null; note?: string | null }; output: Done<RoomBookingId> };
  move_booking: { input: { id: RoomBookingId; space?: SpaceId; starts?: WallTime; ends?: WallTime }; output: Done<null> };
  edit_booking: { input: { id: RoomBookingId; title?: string; purpose?: BookingPurpose; status?: BookingStatus; headcount?: number | null; note?: string }; output: Done<null> };
  add_meeting: { input: { title: string; kind: MeetingKind; status?: MeetingStatus | null; starts?: WallTime | null; ends?: WallTime | null; space?: SpaceId | null; participants?: { person: PersonId; side: "requesting" | "receiving" | "other"; function?: "principal" | "adviser" | "note_taker" | "interpreter" | "other" | null }[] }; output: Done<MeetingId> };
  add_leg: { input: { kind: LegKind; carrier?: string | null; number?: string | null; from: PlaceId; to: PlaceId; departs: WallTime; arrives: WallTime; status?: LegStatus | null; booking_reference?: string | null; travellers: PersonId[] }; output: Done<LegId> };
  add_place: { input: { kind: PlaceKind; name: string; code?: string | null; city?: string | null; country?: string | null; zone: string }; output: Done<PlaceId> };
  add_stay: { input: { hotel: PlaceId; check_in: string; check_out: string; room_type?: string | null; status?: StayStatus | null; guests: PersonId[] }; output: Done<StayId> };
  undo: { input: { position?: number | null }; output: Done<null> };
  redo: { input: Empty; output: Done<null> };

  // ---- answered by the shell (windows, dialogs, folders)
  welcome: { input: Empty; output: Welcome };
  new_forum: { input: { title: string; zone: string; from: string; to: string; host: string; country?: string | null }; output: Standing | null }; // null: the person closed the dialog
  open_forum: { input: Empty; output: Standing | null };
  open_recent: { input: { handle: string }; output: Standing };
  look: { input: { handle: string }; output: Standing };                 // read-only look at a file somebody else holds
  open_sample: { input: { which: "mayoral-forum" | "congress" | "summit" }; output: Standing };
  close_forum: { input: Empty; output: null };
  save_copy: { input: Empty; output: string | null };
  export_itineraries: { input: { people: PersonId[] | null /* null: everybody */; formats: DocumentFormat[] }; output: Exported | null }; // long: progress, cancel
  remember: { input: Preferences; output: null };
  cancel: { input: { ticket: number }; output: null };
}
export type CommandName = keyof Commands;
