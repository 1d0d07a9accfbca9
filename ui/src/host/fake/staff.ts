// Those who serve the made-up forum's meetings: interpreters, note-takers, liaison officers.
import type { AssignedStaff, Commands, StaffRow, StaffTask } from "../../api/generated/api";
import { namesOf, requestOf } from "./requests";
import { edit, one, without, wrote, type Writes } from "./rows";
import type { Meeting, World } from "./world";

export type StaffMember = Omit<StaffRow, "name" | "delegation_name" | "meetings">;

const SEEDS: [place: number, task: StaffTask, pairs: [string, string][], delegation: string | null][] = [[2, "interpreter", [["fr", "ar"], ["fr", "en"]], null], [5, "interpreter", [["pt", "es"]], null], [8, "note_taker", [], null], [11, "liaison_officer", [], "del-nantes"]];

/** People of the sample who serve. */
export function staffOf(world: Pick<World, "people">): StaffMember[] {
  return SEEDS.flatMap(([place, task, pairs, delegation], index) => (world.people[place] ? [{
    id: `stf-${index + 1}`, person: world.people[place].id, task, delegation, pairs: pairs.map(([one, other]) => ({ one, other })), break_minutes: task === "interpreter" ? 15 : 0, most_minutes_per_day: task === "interpreter" ? 240 : null, note: "",
    hours: task === "interpreter" ? [{ day: null, starts: "09:00", ends: "18:00" }] : [],
  }] : []));
}

export function assignedTo(world: World, meeting: Meeting): AssignedStaff[] {
  const names = namesOf(world);
  const ids = requestOf(meeting).staff;
  return world.staff.filter(({ id }) => ids.includes(id)).map(({ id, person, task }) => ({ staff_member: id, person, name: names.people.get(person) ?? "", task }));
}

export function staffRows(world: World): StaffRow[] {
  const names = namesOf(world);
  return world.staff.map((row) => ({
    ...row, name: names.people.get(row.person) ?? "", delegation_name: names.delegations.get(row.delegation ?? "") ?? "",
    meetings: world.meetings.filter((meeting) => requestOf(meeting).staff.includes(row.id)).map(({ id, title, status, starts, ends }) => ({ meeting: id, title, status, starts, ends })),
  }));
}

const nameIn = (world: World, person: string): string => one(world.people, "person", person).display_name;

function pairsIn(pairs: Commands["add_staff"]["input"]["pairs"]): StaffMember["pairs"] {
  if (pairs?.some(({ one, other }) => one === other)) throw { kind: "invalid", field: "pairs", problem: "same_twice" };
  return pairs ?? [];
}

export const STAFF_WRITES: Writes = {
  add_staff: (world, input, id) => {
    const name = nameIn(world, input.person);
    if (world.staff.some((row) => row.person === input.person && row.task === input.task)) throw { kind: "already_there", name };
    const hours = (input.hours ?? []).map(({ day = null, starts = null, ends = null }) => ({ day, starts, ends }));
    world.staff.push({ id, person: input.person, task: input.task, delegation: input.delegation ?? null, pairs: pairsIn(input.pairs), break_minutes: input.break_minutes ?? 0, most_minutes_per_day: input.most_minutes_per_day ?? null, note: input.note ?? "", hours });
    return wrote(id, name, ["staff_member", "staff_hours"], { task: input.task });
  },
  edit_staff: (world, { pairs, ...input }) => {
    const row = one(world.staff, "staff_member", input.id);
    edit(row, { ...input, ...(pairs ? { pairs: pairsIn(pairs) } : {}) });
    return wrote(null, nameIn(world, row.person), ["staff_member", "staff_hours"], { task: row.task });
  },
  remove_staff: (world, { id }) => {
    const row = one(world.staff, "staff_member", id);
    const serves = world.meetings.find((meeting) => requestOf(meeting).staff.includes(id));
    if (serves) throw { kind: "still_in_use", name: nameIn(world, row.person), by: serves.title };
    world.staff = without(world.staff, id);
    return wrote(null, nameIn(world, row.person), ["staff_member", "staff_hours"], { task: row.task });
  },
  assign_staff: (world, { meeting: id, staff_member }) => {
    const meeting = one(world.meetings, "meeting", id);
    const row = one(world.staff, "staff_member", staff_member);
    const request = requestOf(meeting);
    if (row.delegation && !request.sides.some(({ delegation }) => delegation === row.delegation)) throw { kind: "serves_another", name: nameIn(world, row.person), delegation: namesOf(world).delegations.get(row.delegation) ?? "" };
    meeting.request = { ...request, staff: [...new Set([...request.staff, staff_member])] };
    return wrote(null, nameIn(world, row.person), ["participant"], { meeting: meeting.title, task: row.task });
  },
  dismiss_staff: (world, { meeting: id, staff_member }) => {
    const meeting = one(world.meetings, "meeting", id);
    const row = one(world.staff, "staff_member", staff_member);
    const request = requestOf(meeting);
    meeting.request = { ...request, staff: request.staff.filter((each) => each !== staff_member) };
    return wrote(null, nameIn(world, row.person), ["participant"], { meeting: meeting.title, task: row.task });
  },
};
