// The list of requests: what each line says, by what it is found, how it is narrowed and sorted, and to which of several
// chosen ones a deed applies.
import type { DelegationId, Interpretation, MeetingId, MeetingKind, MeetingRow, MeetingSide, MeetingStatus, PartyView, PressAccess, Priority, Reply, Representation, Sensitivity } from "../../api/generated/api";
import { folded, answering } from "../../shared/matching";
import { sorted, type Collation, type Sorting, type Value } from "../../table/lines";

export type RequestColumn = "who" | "kind" | "about" | "priority" | "status" | "answers" | "when" | "where" | "received" | "conflicts";

/** The order in which a request lives through them, which is also how they sort. */
export const STATUSES: readonly MeetingStatus[] = ["requested", "under_consideration", "agreed", "placed", "confirmed", "held", "no_show", "declined", "withdrawn", "cancelled"];
export const KINDS: readonly MeetingKind[] = ["bilateral", "trilateral", "plurilateral", "pull_aside", "courtesy_call", "tete_a_tete", "expanded", "working_meal", "signing"];
export const PRIORITIES: readonly Priority[] = ["must", "high", "normal", "low"];
export const LEVELS: readonly Representation[] = ["head", "deputy_head", "elected_member", "senior_official", "any"];
export const INTERPRETATIONS: readonly Interpretation[] = ["none", "consecutive", "whispered", "simultaneous"];
export const PRESS: readonly PressAccess[] = ["closed", "camera_spray", "joint_statement", "open"];
export const SENSITIVITIES: readonly Sensitivity[] = ["normal", "restricted", "confidential"];
export const REPLIES: readonly Reply[] = ["accepted", "tentative", "declined", "none"];

/** It came to nothing, or is behind us. */
const OFF: ReadonlySet<MeetingStatus> = new Set(["declined", "withdrawn", "cancelled"]);
const OVER: ReadonlySet<MeetingStatus> = new Set(["held", "no_show"]);

type Standing = Pick<MeetingRow, "status" | "starts">;
export const isOff = ({ status }: Standing): boolean => OFF.has(status);
export const isOver = ({ status }: Standing): boolean => OVER.has(status);
/** It still needs a time. */
export const waits = (row: Standing): boolean => row.starts === null && !isOff(row) && !isOver(row);

export const sidesOf = (parties: readonly PartyView[], side: "asking" | "asked"): PartyView[] => parties.filter((party) => (party.side === "requesting") === (side === "asking"));
const isAsked = ({ side }: { side: MeetingSide }): boolean => side !== "requesting";
/** How many of the asked have not said yes or no. */
export const openAnswers = (parties: readonly PartyView[]): number => parties.filter((party) => isAsked(party) && (party.answer === "none" || party.answer === "tentative")).length;

/** What it is about; a title that only names its sides says nothing new. */
export function aboutOf({ topic, title, parties }: Pick<MeetingRow, "topic" | "title" | "parties">): string {
  if (topic !== "") return topic;
  const names = parties.map(({ name }) => name);
  const bare = folded(title);
  return names.length > 0 && (bare === folded(names.join(" ")) || bare === folded(names.toReversed().join(" "))) ? "" : title;
}

export interface Findable { row: MeetingRow; text: string }
export const findable = (rows: readonly MeetingRow[]): Findable[] => rows.map((row) => ({ row, text: folded([row.title, row.topic, row.space_name, ...row.parties.flatMap(({ name, principal_name, substitute_name }) => [name, principal_name, substitute_name]), ...row.participants.map(({ name }) => name)].join(" ")) }));

export interface Filter {
  typed: string;
  delegation: DelegationId | "";
  /** Only those that still need a time. */
  waiting: boolean;
}

export function narrowed(all: readonly Findable[], { typed, delegation, waiting }: Filter): MeetingRow[] {
  const holds = answering(typed);
  const bare = folded(typed) === "";
  return all.filter(({ row, text }) => (bare || holds(text)) && (delegation === "" || row.parties.some((party) => party.delegation === delegation)) && (!waiting || waits(row))).map(({ row }) => row);
}

export const statusCounts = (rows: readonly MeetingRow[]): { status: MeetingStatus; count: number }[] => {
  const counts = new Map<MeetingStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.flatMap((status) => (counts.has(status) ? [{ status, count: counts.get(status)! }] : []));
};

export const ofStatus = (rows: readonly MeetingRow[], chosen: ReadonlySet<MeetingStatus>): MeetingRow[] => (chosen.size === 0 ? [...rows] : rows.filter(({ status }) => chosen.has(status)));

export function sortRequests(rows: readonly MeetingRow[], by: Sorting<RequestColumn>, language: Collation): MeetingRow[] {
  const value: Record<RequestColumn, (row: MeetingRow) => Value> = {
    who: (row) => row.parties.map(({ name }) => name).join(" ") || row.title,
    kind: (row) => KINDS.indexOf(row.kind),
    about: aboutOf,
    priority: (row) => PRIORITIES.indexOf(row.priority),
    status: (row) => STATUSES.indexOf(row.status),
    answers: (row) => openAnswers(row.parties),
    when: (row) => (row.starts === null ? null : Date.parse(row.starts.at)),
    where: (row) => row.space_name,
    received: (row) => row.received_on,
    conflicts: (row) => row.conflicts,
  };
  return sorted(rows, value[by.column], by.descending, value.who as (row: MeetingRow) => string, language);
}

/** What can be done with several at once. */
export type Deed = "confirm" | "unplace" | "pin" | "unpin" | "place";
export const DEEDS: readonly Deed[] = ["confirm", "place", "unplace", "pin", "unpin"];

const APPLIES: Record<Deed, (row: MeetingRow) => boolean> = {
  confirm: (row) => row.status === "placed" && row.starts !== null && row.parties.every(({ answer }) => answer === "accepted"),
  unplace: (row) => row.starts !== null && !isOver(row),
  pin: (row) => row.starts !== null && !row.pinned && !isOver(row),
  unpin: (row) => row.pinned,
  place: waits,
};

/** Those of the chosen ones it applies to, in the order they are shown. */
export const appliesTo = (deed: Deed, rows: readonly MeetingRow[]): MeetingId[] => rows.filter(APPLIES[deed]).map(({ id }) => id);
