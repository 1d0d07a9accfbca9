// What the made-up forum knows of a meeting as a request: its sides, their answers, wishes, times, briefs and what was agreed.
import type { BriefView, CommitmentStanding, Interpretation, Layout, MeetingSide, Moment, PartyView, PressAccess, Priority, Reply, Representation, Sensitivity } from "../../api/generated/api";
import { at } from "./time";
import type { Meeting, World } from "./world";

export interface Side {
  id: string; delegation: string; side: MeetingSide; level: Representation; principal: string | null; substitute: string | null; plus: number | null; speaks: string; understands: string; answer: Reply; answered_on: string | null; note: string;
}
export interface Agreed { id: string; delegation: string | null; owner: string; text: string; due: string | null; standing: CommitmentStanding; settled_on: string | null }
export type BriefText = Omit<BriefView, "meeting" | "title" | "name" | "others" | "written" | "last_met">;
export interface Request {
  topic: string; neutral_title: string; note: string; priority: Priority; minutes: number | null; plus: number | null; interpretation: Interpretation; note_taker: boolean; layout: Layout | null; flags: boolean; press: PressAccess; step_free: boolean;
  wished_venue: string | null; wished_space: string | null; sensitivity: Sensitivity; pinned: boolean; received_on: string | null; outcome: string;
  sides: Side[]; windows: { starts: Moment; ends: Moment }[]; briefs: BriefText[]; agreed: Agreed[]; staff: string[];
}

/** What an asked side has answered when a meeting stands where it does. */
const ANSWERED: Partial<Record<Meeting["status"], Reply>> = { requested: "none", under_consideration: "tentative", declined: "declined" };

export const USUAL: Omit<Request, "sides"> = {
  topic: "", neutral_title: "", note: "", priority: "normal", minutes: 30, plus: null, interpretation: "none", note_taker: false, layout: null, flags: false, press: "closed", step_free: false,
  wished_venue: null, wished_space: null, sensitivity: "normal", pinned: false, received_on: "2018-05-28", outcome: "", windows: [], briefs: [], agreed: [], staff: [],
};

const EMPTY_BRIEF: Omit<BriefText, "delegation"> = { objectives: "", arguments: "", tactical_arguments: "", their_objectives: "", our_response: "", press_line: "", background: "", author: "", cleared_by: "" };
export const emptyBrief = (delegation: string): BriefText => ({ delegation, ...EMPTY_BRIEF });

/** What stands in the file of the sample, beyond what its meetings say themselves. */
const SEEDS: Record<string, Partial<Request>> = {
  "mtg-1": {
    topic: "River transport and the port authority’s exchange of staff", priority: "high", interpretation: "consecutive", note_taker: true, plus: 2, flags: true, layout: "bilateral",
    briefs: [{ ...emptyBrief("del-nantes"), objectives: "Two officers of the port to Sfax from October, for six months.", background: "The two last met in Nantes in November 2016.", author: "Camille Roy" }],
    agreed: [{ id: "cmt-1", delegation: "del-nantes", owner: "Director of the port", text: "Send the draft agreement on the exchange of staff.", due: "2018-06-15", standing: "open", settled_on: null }],
    staff: ["stf-1"],
  },
  "mtg-4": {
    topic: "Contracts with the operators of bus rapid transit", priority: "must", interpretation: "consecutive", plus: 3,
    windows: [{ starts: at("2018-06-20T09:00"), ends: at("2018-06-20T12:00") }, { starts: at("2018-06-21T14:00"), ends: at("2018-06-21T18:00") }],
  },
  "mtg-5": { topic: "Twinning, and the mayor’s visit in spring", sensitivity: "restricted", neutral_title: "Courtesy meeting" },
};

/** A request as it stands; what nobody said yet is as usual. */
export function requestOf(meeting: Meeting): Request {
  return meeting.request ?? { ...USUAL, sides: sidesOf(meeting), ...structuredClone(SEEDS[meeting.id] ?? {}) };
}

/** The principals' delegations, the asking one first. */
function sidesOf(meeting: Meeting): Side[] {
  return meeting.participants.flatMap(({ delegation, side, function: part }) => {
    if (!delegation || part !== "principal") return [];
    const answer = side === "requesting" ? "accepted" : ANSWERED[meeting.status] ?? "accepted";
    return [{ ...newSide(`pty-${meeting.id}-${delegation}`, delegation, side), answer, answered_on: answer === "none" ? null : "2018-05-30" }];
  });
}

export const newSide = (id: string, delegation: string, side: MeetingSide): Side => ({ id, delegation, side, level: "head", principal: null, substitute: null, plus: null, speaks: "", understands: "", answer: "none", answered_on: null, note: "" });

export const headOf = (world: World, delegation: string): string | null => world.memberships.find((row) => row.delegation === delegation && row.role === "head")?.person ?? null;
export const sendsOf = (world: World, side: Side): string | null => side.principal ?? headOf(world, side.delegation);

/** Names by key, looked up once for a whole list. */
export interface Names { delegations: ReadonlyMap<string, string>; people: ReadonlyMap<string, string>; heads: ReadonlyMap<string, string>; order: ReadonlyMap<string, number> }

export function namesOf(world: World): Names {
  const bodies = new Map(world.bodies.map(({ id, name }) => [id, name]));
  const heads = new Map<string, string>();
  for (const row of world.memberships) if (row.role === "head" && !heads.has(row.delegation)) heads.set(row.delegation, row.person);
  return {
    delegations: new Map(world.delegations.map(({ id, body }) => [id, bodies.get(body) ?? ""])), people: new Map(world.people.map(({ id, display_name }) => [id, display_name])), heads,
    order: new Map(world.delegations.map(({ id }, index) => [id, index])),
  };
}

/** Those who asked first, then as the delegations stand. */
export function partiesOf(names: Names, request: Request): PartyView[] {
  const rank = (side: Side) => (side.side === "requesting" ? 0 : 10_000) + (names.order.get(side.delegation) ?? 0);
  return request.sides.toSorted((a, b) => rank(a) - rank(b)).map((side) => {
    const sends = side.principal ?? names.heads.get(side.delegation) ?? null;
    return { ...side, name: names.delegations.get(side.delegation) ?? "", sends, principal_name: names.people.get(sends ?? "") ?? "", substitute_name: names.people.get(side.substitute ?? "") ?? "" };
  });
}
