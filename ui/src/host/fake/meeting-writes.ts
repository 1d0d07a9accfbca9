// What the made-up forum does to its meetings: requests, sides and answers, settling, briefs, what was agreed.
import type { Commands, Reply } from "../../api/generated/api";
import { emptyBrief, namesOf, newSide, requestOf, sendsOf, USUAL, type Request, type Side } from "./requests";
import { edit, named, one, wrote, type Writes } from "./rows";
import { STAFF_WRITES } from "./staff";
import { from, ms } from "./time";
import type { Meeting, World } from "./world";

type Terms = Commands["edit_request"]["input"]["terms"];
const given = <Fields extends object>(fields: Fields): Partial<Fields> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
const meetingOf = (world: World, id: string): Meeting => one(world.meetings, "meeting", id);
const delegationName = (world: World, id: string): string => namesOf(world).delegations.get(id) ?? "";

/** The request itself, to be changed. */
function opened(meeting: Meeting): Request {
  return (meeting.request = structuredClone(requestOf(meeting)));
}

function sideOf(world: World, meeting: Meeting, delegation: string): Side {
  const side = opened(meeting).sides.find((each) => each.delegation === delegation);
  if (!side) throw { kind: "not_a_side", name: delegationName(world, delegation), meeting: meeting.title };
  return side;
}

function partyOf(world: World, id: string): { meeting: Meeting; side: Side } {
  const meeting = world.meetings.find((row) => requestOf(row).sides.some((side) => side.id === id));
  if (!meeting) throw { kind: "not_found", what: "party", id };
  return { meeting, side: opened(meeting).sides.find((side) => side.id === id)! };
}

function put(meeting: Meeting, { title, kind, windows, ...terms }: Terms): void {
  const request = opened(meeting);
  if (terms.minutes != null && (terms.minutes < 1 || terms.minutes > 1440)) throw { kind: "invalid", field: "minutes", problem: "out_of_range" };
  if (title != null) meeting.title = named(title, "title");
  if (kind != null) meeting.kind = kind;
  Object.assign(request, given(terms));
  if (windows) request.windows = windows.map(({ starts, ends }) => ({ starts: from(starts), ends: from(ends) }));
  if (request.windows.some(({ starts, ends }) => ms(ends) <= ms(starts))) throw { kind: "invalid", field: "windows", problem: "ends_before_start" };
}

/** Whom a side sends sits at the table as its principal. */
function seat(world: World, meeting: Meeting, side: Side): void {
  const others = meeting.participants.filter((seat) => seat.delegation !== side.delegation || seat.function !== "principal");
  const person = sendsOf(world, side);
  meeting.participants = person === null ? others : [...others.filter((seat) => seat.person !== person), { person, name: one(world.people, "person", person).display_name, delegation: side.delegation, delegation_name: delegationName(world, side.delegation), side: side.side, function: "principal" }];
}

function standing(meeting: Meeting): Meeting["status"] {
  const asked = requestOf(meeting).sides.filter(({ side }) => side !== "requesting");
  const all = (answer: Reply) => asked.length > 0 && asked.every((side) => side.answer === answer);
  if (all("declined")) return "declined";
  if (meeting.starts) return meeting.status;
  if (all("accepted")) return "agreed";
  return all("none") ? "requested" : "under_consideration";
}

function requireAhead({ status, title }: Meeting): void {
  if (status === "held" || status === "no_show") throw { kind: "meeting_is_over", name: title };
}

function unplaced(world: World, meeting: Meeting): void {
  Object.assign(meeting, { starts: null, ends: null, space: null });
  world.bookings = world.bookings.filter((row) => row.meeting !== meeting.id);
}

const KINDS = ["meeting", "party", "participant"] as const;
const said = (meeting: Meeting, result: unknown = null, facts: Record<string, string> = {}) => wrote(result, meeting.title, [...KINDS], facts);
const counted = (meetings: readonly Meeting[], facts: Record<string, string> = {}) => wrote(null, meetings[0]?.title ?? "", ["meeting", "room_booking"], { count: String(meetings.length), ...facts });
const several = (world: World, ids: readonly string[]): Meeting[] => ids.map((id) => meetingOf(world, id));

function found(world: World, id: string) {
  const meeting = world.meetings.find((row) => requestOf(row).agreed.some((each) => each.id === id));
  if (!meeting) throw { kind: "not_found", what: "commitment", id };
  return { meeting, row: opened(meeting).agreed.find((each) => each.id === id)! };
}

function answer(world: World, { meeting: id, delegation, answer: reply, answered_on, note }: Commands["answer_request"]["input"]) {
  const meeting = meetingOf(world, id);
  const side = sideOf(world, meeting, delegation);
  Object.assign(side, { answer: reply, answered_on: reply === "none" ? null : (answered_on ?? world.today), ...(note != null ? { note } : {}) });
  meeting.status = standing(meeting);
  if (meeting.status === "declined") unplaced(world, meeting);
  return said(meeting, meeting.status, { meeting: meeting.title, name: delegationName(world, delegation), answer: reply });
}

export const MEETING_WRITES: Writes = {
  ...STAFF_WRITES,
  request_meeting: (world, { asking, asked, principal, substitute, level, terms }, id) => {
    if (asked.length === 0) throw { kind: "invalid", field: "asked", problem: "empty" };
    const twice = asked.find((each, index) => each === asking || asked.indexOf(each) !== index);
    if (twice) throw { kind: "already_there", name: delegationName(world, twice) };
    const asks: Side = { ...newSide(`pty-${id}-0`, asking, "requesting"), principal: principal ?? null, substitute: substitute ?? null, level: level ?? "head", answer: "accepted", answered_on: terms.received_on ?? world.today };
    const sides = [asks, ...asked.map((each, index) => newSide(`pty-${id}-${index + 1}`, each, "receiving"))];
    const title = sides.map(({ delegation }) => delegationName(world, delegation)).join(" – ");
    const meeting: Meeting = { id, title, kind: sides.length === 2 ? "bilateral" : sides.length === 3 ? "trilateral" : "plurilateral", status: "requested", starts: null, ends: null, space: null, participants: [], request: { ...USUAL, received_on: world.today, sides } };
    world.meetings.push(meeting);
    put(meeting, terms);
    for (const side of sides) seat(world, meeting, side);
    return said(meeting, id, { asking: delegationName(world, asking), asked: asked.map((each) => delegationName(world, each)).join(", ") });
  },
  edit_request: (world, { id, terms }) => {
    const meeting = meetingOf(world, id);
    put(meeting, terms);
    return said(meeting);
  },
  add_party: (world, { meeting: id, delegation, side, ...rest }, key) => {
    const meeting = meetingOf(world, id);
    const request = opened(meeting);
    if (request.sides.some((each) => each.delegation === delegation)) throw { kind: "already_there", name: delegationName(world, delegation) };
    const party: Side = { ...newSide(key, delegation, side ?? "receiving"), ...given(rest) } as Side;
    request.sides.push(party);
    seat(world, meeting, party);
    return said(meeting, key, { name: delegationName(world, delegation), meeting: meeting.title });
  },
  edit_party: (world, { id, ...rest }) => {
    const { meeting, side } = partyOf(world, id);
    edit(side, rest);
    seat(world, meeting, side);
    return said(meeting, null, { name: delegationName(world, side.delegation), meeting: meeting.title });
  },
  remove_party: (world, { id }) => {
    const { meeting, side } = partyOf(world, id);
    const request = opened(meeting);
    if (request.sides.length <= 2) throw { kind: "two_sides_needed", name: meeting.title };
    request.sides = request.sides.filter((each) => each.id !== id);
    const people = meeting.participants.filter(({ delegation }) => delegation === side.delegation).map(({ name }) => name);
    meeting.participants = meeting.participants.filter(({ delegation }) => delegation !== side.delegation);
    return said(meeting, { brief: request.briefs.some(({ delegation }) => delegation === side.delegation), people }, { name: delegationName(world, side.delegation), meeting: meeting.title });
  },
  answer_request: answer,
  withdraw_request: (world, { id }) => {
    const meeting = meetingOf(world, id);
    requireAhead(meeting);
    meeting.status = "withdrawn";
    unplaced(world, meeting);
    return said(meeting, null, { asking: requestOf(meeting).sides.filter(({ side }) => side === "requesting").map(({ delegation }) => delegationName(world, delegation)).join(", ") });
  },
  confirm_meetings: (world, { ids }) => {
    const meetings = several(world, ids);
    for (const meeting of meetings) {
      if (!meeting.starts || !["placed", "confirmed"].includes(meeting.status)) throw { kind: "meeting_not_placed", name: meeting.title };
      const open = requestOf(meeting).sides.find((side) => side.answer !== "accepted");
      if (open) throw { kind: "answer_missing", name: meeting.title, delegation: delegationName(world, open.delegation) };
      meeting.status = "confirmed";
    }
    return counted(meetings);
  },
  unplace_meetings: (world, { ids }) => {
    const meetings = several(world, ids);
    for (const meeting of meetings) {
      requireAhead(meeting);
      if (!meeting.starts) throw { kind: "meeting_not_placed", name: meeting.title };
      unplaced(world, meeting);
      meeting.status = standing(meeting);
      opened(meeting).pinned = false;
    }
    return counted(meetings);
  },
  pin_meetings: (world, { ids, pinned }) => {
    const meetings = several(world, ids);
    for (const meeting of meetings) {
      if (pinned && !meeting.starts) throw { kind: "meeting_not_placed", name: meeting.title };
      opened(meeting).pinned = pinned;
    }
    return counted(meetings, { pinned: pinned ? "yes" : "no" });
  },
  record_meeting: (world, { id, came, outcome }) => {
    const meeting = meetingOf(world, id);
    if (!meeting.starts) throw { kind: "meeting_not_placed", name: meeting.title };
    meeting.status = came;
    if (outcome != null) opened(meeting).outcome = outcome;
    return said(meeting, null, { came });
  },
  write_brief: (world, { meeting: id, delegation, ...text }) => {
    const meeting = meetingOf(world, id);
    sideOf(world, meeting, delegation);
    const request = opened(meeting);
    const before = request.briefs.find((row) => row.delegation === delegation) ?? emptyBrief(delegation);
    request.briefs = [...request.briefs.filter((row) => row.delegation !== delegation), { ...before, ...given(text) } as typeof before];
    return wrote(null, delegationName(world, delegation), ["brief"], { meeting: meeting.title });
  },
  remove_brief: (world, { meeting: id, delegation }) => {
    const meeting = meetingOf(world, id);
    const request = opened(meeting);
    request.briefs = request.briefs.filter((row) => row.delegation !== delegation);
    return wrote(null, delegationName(world, delegation), ["brief"], { meeting: meeting.title });
  },
  add_commitment: (world, { meeting: id, delegation, owner, text, due }, key) => {
    const meeting = meetingOf(world, id);
    opened(meeting).agreed.push({ id: key, delegation: delegation ?? null, owner: owner ?? "", text: named(text, "text"), due: due ?? null, standing: "open", settled_on: null });
    return wrote(key, meeting.title, ["commitment"], { text });
  },
  edit_commitment: (world, { id, ...change }) => {
    const { meeting, row } = found(world, id);
    if (change.text != null) named(change.text, "text");
    edit(row, change);
    return wrote(null, meeting.title, ["commitment"], { text: row.text });
  },
  settle_commitment: (world, { id, standing: now, settled_on }) => {
    const { meeting, row } = found(world, id);
    Object.assign(row, { standing: now, settled_on: now === "open" ? null : (settled_on ?? world.today) });
    return wrote(null, meeting.title, ["commitment"], { text: row.text, standing: now });
  },
  remove_commitment: (world, { id }) => {
    const { meeting, row } = found(world, id);
    const request = opened(meeting);
    request.agreed = request.agreed.filter((each) => each.id !== id);
    return wrote(null, meeting.title, ["commitment"], { text: row.text });
  },
};
