// The made-up forum's meetings: the list, one of them in full, briefs, and what was agreed.
import type { Commands, CommandName, CommitmentView, LastMet, MeetingRow } from "../../api/generated/api";
import { availabilityOf } from "./availability";
import { clashes } from "./clashes";
import { emptyBrief, namesOf, partiesOf, requestOf, type Agreed, type Names } from "./requests";
import { bookingView } from "./rooms";
import { one } from "./rows";
import { assignedTo, staffRows } from "./staff";
import { ms } from "./time";
import type { Meeting, World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const nameOf = (rows: readonly { id: string; name: string }[], id: string | null): string => rows.find((row) => row.id === id)?.name ?? "";

function rowOf(names: Names, meeting: Meeting, conflicts: number, space_name: string): MeetingRow {
  const { id, title, kind, status, starts, ends, space, participants } = meeting;
  const request = requestOf(meeting);
  const { topic, priority, minutes, interpretation, note_taker, sensitivity, pinned, received_on } = request;
  return { id, title, kind, status, starts, ends, space, space_name, participants, conflicts, topic, priority, minutes, interpretation, note_taker, sensitivity, pinned, received_on, parties: partiesOf(names, request) };
}

function rows(world: World): MeetingRow[] {
  const names = namesOf(world);
  const counts = new Map<string, number>();
  for (const { people, things } of clashes(world)) for (const { id } of new Set([...people, ...things])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return world.meetings.map((row) => rowOf(names, row, counts.get(row.id) ?? 0, nameOf(world.spaces, row.space)));
}

function commitment(names: Names, meeting: Meeting, row: Agreed, today: string): CommitmentView {
  const between = partiesOf(names, requestOf(meeting)).map(({ name }) => name);
  const overdue = row.standing === "open" && row.due !== null && row.due < today;
  return { ...row, meeting: meeting.id, meeting_title: meeting.title, agreed_on: meeting.starts?.date ?? null, between, delegation_name: names.delegations.get(row.delegation ?? "") ?? "", overdue };
}

/** The meetings of at least two of the same sides. */
function meetAgain(world: World, meeting: Meeting): Meeting[] {
  const sides = new Set(requestOf(meeting).sides.map(({ delegation }) => delegation));
  return world.meetings.filter((row) => row.id !== meeting.id && requestOf(row).sides.filter(({ delegation }) => sides.has(delegation)).length > 1);
}

function lastMet(world: World, names: Names, meeting: Meeting): LastMet | null {
  const now = meeting.starts ? ms(meeting.starts) : Infinity;
  const before = meetAgain(world, meeting).filter((row) => row.starts && ms(row.starts) < now && ["placed", "confirmed", "held"].includes(row.status));
  const last = before.toSorted((a, b) => ms(a.starts!) - ms(b.starts!)).at(-1);
  if (!last?.starts) return null;
  return { meeting: last.id, title: last.title, who: partiesOf(names, requestOf(last)).map(({ name }) => name), starts: last.starts, place: nameOf(world.spaces, last.space), status: last.status };
}

function detailOf(world: World, id: string): Commands["meeting"]["output"] {
  const meeting = one(world.meetings, "meeting", id);
  const names = namesOf(world);
  const { sides: _sides, briefs, agreed, staff: _staff, wished_venue, wished_space, ...rest } = requestOf(meeting);
  const { request: _request, ...said } = meeting;
  const booking = world.bookings.find((row) => row.meeting === id && row.status !== "released");
  return {
    ...said, ...rest, space_name: nameOf(world.spaces, meeting.space), wished_venue, wished_space, wished_venue_name: nameOf(world.venues, wished_venue), wished_space_name: nameOf(world.spaces, wished_space),
    parties: partiesOf(names, requestOf(meeting)), briefs: briefs.map(({ delegation }) => ({ delegation, name: names.delegations.get(delegation) ?? "" })),
    commitments: agreed.map((row) => commitment(names, meeting, row, world.today)),
    carried: meetAgain(world, meeting).flatMap((row) => requestOf(row).agreed.filter(({ standing }) => standing === "open").map((each) => commitment(names, row, each, world.today))),
    last_met: lastMet(world, names, meeting), booking: booking ? bookingView(world, booking) : null, staff: assignedTo(world, meeting),
    conflicts: clashes(world).filter(({ people, things }) => [...people, ...things].some((ref) => ref.id === id)),
  };
}

function briefOf(world: World, { meeting: id, delegation }: Commands["brief"]["input"]): Commands["brief"]["output"] {
  const meeting = one(world.meetings, "meeting", id);
  const names = namesOf(world);
  const parties = partiesOf(names, requestOf(meeting));
  const name = parties.find((party) => party.delegation === delegation)?.name;
  if (name === undefined) throw { kind: "not_a_side", name: names.delegations.get(delegation) ?? "", meeting: meeting.title };
  const text = requestOf(meeting).briefs.find((row) => row.delegation === delegation);
  return { ...(text ?? emptyBrief(delegation)), meeting: id, title: meeting.title, name, written: text !== undefined, others: parties.filter((party) => party.delegation !== delegation).map((party) => party.name), last_met: lastMet(world, names, meeting) };
}

export const MEETING_ANSWERS: Answers = {
  list_meetings: rows,
  meeting: (world, { id }) => detailOf(world, id),
  meeting_availability: availabilityOf,
  brief: briefOf,
  list_staff: staffRows,
  list_commitments: (world, { delegation, open }) => {
    const names = namesOf(world);
    const all = world.meetings.flatMap((row) => requestOf(row).agreed.map((each) => ({ of: row, view: commitment(names, row, each, world.today) })));
    return all.filter(({ of, view }) => (!delegation || requestOf(of).sides.some((side) => side.delegation === delegation)) && (open == null || (view.standing === "open") === open)).map(({ view }) => view);
  },
};
