// What the made-up forum knows about conflicts beyond finding them: its rules, waivers, fixes, and who must be told.
import type { Commands, ConflictView, Fix, RuleRow, Told, WaiverRow } from "../../api/generated/api";
import { clashes, USUAL } from "./clashes";
import { instantIn, ms } from "./time";
import type { World } from "./world";

type Rules = Commands["list_rules"]["output"];
const isOpen = ({ level, waived }: ConflictView) => waived === null && level !== "ignore";

export function rulesOf(world: World): Rules {
  const all = clashes(world).filter(isOpen);
  return Object.entries(USUAL).map(([rule, usual]) => {
    const decided = world.rules.find((row) => row.rule === rule);
    const usual_minutes = rule === "too_little_rest" ? 180 : rule === "transfer_too_short" ? 0 : null;
    return { rule: rule as RuleRow["rule"], level: decided?.level ?? usual, usual_level: usual, minutes: decided?.minutes ?? usual_minutes, usual_minutes, open: all.filter((conflict) => conflict.rule === rule).length };
  });
}

export function waiversOf(world: World): WaiverRow[] {
  const all = clashes(world);
  return world.waivers.map(({ id, conflict, reason, by, at }) => ({ id, reason, by, at, conflict: all.find(({ key }) => key === conflict) ?? null })).reverse();
}

/** The least disturbing first: a hold is given back, a meeting moved to after the way, somebody taken out. */
export function fixesOf(world: World, input: { conflict: string }): Fix[] {
  const conflict = clashes(world).find(({ key }) => key === input.conflict);
  if (!conflict) throw { kind: "conflict_gone" };
  const { about, sum } = conflict;
  return [...conflict.things].reverse().flatMap((thing): Fix[] => {
    const { id, name } = thing;
    const booking = world.bookings.find((row) => row.id === id);
    if (booking && booking.status !== "confirmed") return [{ word: "release_booking", facts: { name }, command: "edit_booking", input: { id, status: "released" } }];
    const person = about.kind === "person" ? about.id : null;
    const attends = world.attendance.some((row) => row.session === id && row.person === person);
    if (attends) return [{ word: "leave_session", facts: { name, person: about.name }, command: "leave_session", input: { session: id, person } }];
    const meeting = world.meetings.find((row) => row.id === id);
    if (!meeting?.starts || !meeting.ends) return [];
    // After the way, or else in the hour after what it clashes with, to the next quarter.
    const starts = instantIn(Math.ceil((sum ? ms(sum.ready) : ms(conflict.ends ?? meeting.ends)) / 900_000) * 900_000);
    const ends = instantIn(ms(starts) + ms(meeting.ends) - ms(meeting.starts));
    return [{ word: "move_meeting", facts: { name, when: `${starts.date} ${starts.time}–${ends.time}` }, command: "move_meeting", input: { id, starts: { local: starts.local }, ends: { local: ends.local } } }];
  });
}

/** The people a change hits and those who look after them. */
export function toldOf(world: World, conflicts: readonly ConflictView[]): Told[] {
  const people = new Set(conflicts.flatMap((conflict) => conflict.people.map(({ id }) => id)));
  const told: Told[] = [];
  for (const person of world.people.filter(({ id }) => people.has(id))) {
    const delegation = world.delegations.find(({ id }) => id === world.memberships.find((row) => row.person === person.id)?.delegation);
    const about = world.bodies.find(({ id }) => id === delegation?.body)?.name ?? "";
    told.push({ role: "person", name: person.display_name, contact: person.phone, about });
    if (delegation?.liaison_officer) told.push({ role: "liaison_officer", name: delegation.liaison_officer, contact: "+1 514 555 0142", about });
  }
  return told.filter((one, index) => told.findIndex((other) => other.name === one.name && other.about === one.about) === index);
}
