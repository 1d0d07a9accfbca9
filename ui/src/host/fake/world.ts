// The made-up forum's contents: rows as a file would hold them, which the answers join.
import type { MadeHandout, MadeIssue } from "./issues";
import type { MadePaper } from "./papers-held";
import type {
  AttendanceMode, BodyView, BookingPurpose, BookingStatus, Call, ClosureKind, DelegationStatus, DeskPolicy, HistoryEntry, JourneyDirection, Layout, LegKind, LegStatus, Level, MeetingKind, MovementKind, MovementStatus, ParticipantView, MeetingStatus,
  MembershipRole, Moment, NeedView, OfficeView, PersonDetail, PictureView, PlaceKind, PositionLetter, PrecedenceSchemeView, Reply, Rhythm, Ride, Rule, SessionFunction, SessionKind, SpotRef, StayRow, StayStatus, StepFree,
} from "../../api/generated/api";
import type { HotelThing } from "./hotels";
import type { Request } from "./requests";
import type { StaffMember } from "./staff";

export interface Delegation { id: string; body: string; status: DelegationStatus; category: string; file_code: string; languages: string; focal_point: string; liaison_officer: string; note: string; cars?: number | null; rooms?: number | null; badges?: number | null; seats?: number | null }
/** What is known of somebody only once it was entered; until then the answers say so. */
type OnceKnown = "address_gender" | "forms" | "forms_confirmed_by" | "forms_confirmed_on" | "portrait";
type BodyOnceKnown = "population" | "established_on" | "emblem" | "facts" | "names";
export interface Body extends Omit<BodyView, BodyOnceKnown | "delegation">, Partial<Pick<BodyView, BodyOnceKnown>> {}
/** `office` is the one shown in lists; all of them are rows of their own. */
export interface Person extends Omit<PersonDetail, "offices" | "memberships" | "sensitive_needs" | "languages_text" | OnceKnown>, Partial<Pick<PersonDetail, OnceKnown>> { office: string; rank: PersonDetail["offices"][number]["rank_class"] }
export interface Office extends Omit<OfficeView, "body_name" | "represents"> { person: string; represents: string | null }
export interface Need extends Omit<NeedView, "meaning" | "overdue"> { person: string }
interface DistinctPeople { id: string; one: string; other: string }
interface Partner { id: string; body: string; role: string }
export type Scheme = Omit<PrecedenceSchemeView, "in_force" | "moves">;
export interface PlaceByHand { id: string; scheme: string; delegation: string; follows: string | null; reason: string }
export interface Membership { id: string; delegation: string; person: string; role: MembershipRole; function: string }
export interface Space {
  id: string; name: string; venue: string; floor: string; capacity: number | null; parent: string | null;
  /** Known only once they were said. */
  building?: string; area?: number | null; step_free?: StepFree; booths?: number; equipment?: string; set_up_minutes?: number; tear_down_minutes?: number; note?: string;
}
interface Desk { id: string; venue: string | null; policy: DeskPolicy }
export interface SpaceLayout { id: string; space: string; layout: Layout; capacity: number | null; set_up_minutes: number | null; tear_down_minutes: number | null }
export interface OpenHours { id: string; venue: string | null; space: string | null; day: string | null; opens: string | null; closes: string | null; next_day: boolean }
export interface Closed { id: string; venue: string | null; space: string | null; kind: ClosureKind; reason: string; starts: Moment; ends: Moment; delegations: string[]; purposes: BookingPurpose[] }
interface Venue { id: string; name: string; address: string; city: string; zone: string; position?: PositionLetter | null }
export interface Session {
  id: string; code: string; title: string; neutral_title: string; kind: SessionKind; mode: AttendanceMode; date: string; starts: Moment | null; ends: Moment | null; space: string | null; venue: string | null;
  link: string; access: string; dress: string; languages: string; part_of: string; theme: string; source: string; note: string; cancelled: boolean;
  /** Known only once they were said. */
  principals_only?: boolean; track?: string; host_body?: string | null; heard_languages?: string; expected?: number | null; layout?: Layout | null;
}
export interface Invited { id: string; session: string; delegation: string | null; person: string | null; call: Call; principal_only: boolean; plus: number | null; reply: Reply; replied_on: string | null; note: string }
export interface Attendance { session: string; person: string; function: SessionFunction; mode: AttendanceMode }
export interface Booking {
  id: string; space: string; title: string; purpose: BookingPurpose; status: BookingStatus; starts: Moment; ends: Moment; set_up_minutes: number; tear_down_minutes: number;
  session: string | null; meeting: string | null; headcount: number | null; note: string;
  /** Known only once they were said. */
  neutral_title?: string; delegation?: string | null; layout?: Layout | null; equipment?: string; booths?: number; step_free?: boolean; hold_rank?: number | null; hold_expires?: Moment | null; challenger?: string | null; series?: string | null; series_day?: string | null;
}
interface Series { id: string; rhythm: Rhythm; first_day: string; last_day: string; starts: string; ends: string; days_long: number }
interface Skip { id: string; series: string; day: string }
export interface Meeting { id: string; title: string; kind: MeetingKind; status: MeetingStatus; starts: Moment | null; ends: Moment | null; space: string | null; participants: ParticipantView[]; request?: Request }
export interface Place {
  id: string; kind: PlaceKind; name: string; code: string; city: string; country: string; zone: string; address?: string; position?: PositionLetter | null;
  /** The office's own minutes; absent, the usual ones count. */
  arrival_minutes?: number | null; departure_minutes?: number | null; connection_minutes?: number | null;
}
interface Ticket { seat: string; ticket_number: string; ticket_name: string; bags: number | null }
export interface Leg {
  id: string; kind: LegKind; carrier: string; number: string; from: string; to: string; departs: Moment; arrives: Moment; status: LegStatus; booking_reference: string; travellers: string[];
  departure_terminal: string; arrival_terminal: string; estimated_departs: Moment | null; estimated_arrives: Moment | null; actual_departs: Moment | null; actual_arrives: Moment | null; journey: string | null; note: string;
  tickets: Record<string, Ticket>;
}
interface Journey { id: string; direction: JourneyDirection; title: string; note: string }
interface Driver { id: string; name: string; phone: string; note: string }
interface Vehicle { id: string; name: string; plate: string; seats: number | null; bags: number | null; step_free: StepFree; service: Ride; driver: string | null; note: string }
export interface Movement {
  id: string; kind: MovementKind; service: Ride; status: MovementStatus; from: SpotRef; to: SpotRef; starts: Moment; ends: Moment; vehicle: string | null; driver: string | null; greeter: string; sign_text: string; bags: number | null;
  leg: string | null; note: string; passengers: string[];
}
interface Transit { id: string; from: SpotRef; to: SpotRef; service: Ride; minutes: number }
/** What the lodging desk says of a stay besides. */
export type StayDesk = Partial<Pick<StayRow, "booked_type" | "room" | "block" | "shares_with" | "payer" | "rate" | "ready_from" | "kept_until" | "near_principal" | "step_free" | "twin" | "quiet" | "late_check_out" | "do_not_move">>;
export interface Stay { id: string; hotel: string; check_in: string; check_out: string; status: StayStatus; room_type: string; room_number: string; note: string; confirmation: string; guests: string[]; desk?: StayDesk }
interface RuleDecision { id: string; rule: Rule; level: Level | null; minutes: number | null }
interface Waiver { id: string; conflict: string; reason: string; by: string; at: Moment }

export interface World {
  title: string; file_name: string; starts_on: string; ends_on: string; city: string; short_code: string; edition: string; cover: string; outcome: string; today: string; read_only: boolean;
  bodies: Body[]; delegations: Delegation[]; people: Person[]; memberships: Membership[]; venues: Venue[]; spaces: Space[]; sessions: Session[];
  attendance: Attendance[]; bookings: Booking[]; meetings: Meeting[]; places: Place[]; legs: Leg[]; stays: Stay[]; journeys: Journey[]; drivers: Driver[]; vehicles: Vehicle[]; movements: Movement[]; transit: Transit[]; rules: RuleDecision[]; waivers: Waiver[]; history: HistoryEntry[];
  offices: Office[]; needs: Need[]; distinct: DistinctPeople[]; pictures: PictureView[]; partners: Partner[]; schemes: Scheme[]; placed: PlaceByHand[]; scheme_in_force: string | null; series: Series[]; skips: Skip[];
  layouts: SpaceLayout[]; hours: OpenHours[]; closures: Closed[]; desks: Desk[]; invitations: Invited[]; staff: StaffMember[];
  /** What the hotel desk knows, table beside table. */
  hotelThings: HotelThing[];
  issues: MadeIssue[]; handouts: MadeHandout[]; papers: MadePaper[];
  /** The instant it is. */
  now?: number;
}
