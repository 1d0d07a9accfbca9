// The two rules of conflict, worked out over the made-up forum so that a drag in a browser shows what the program would.
import type { ConflictView, Kind, Moment, Rule, ThingRef } from "../../api/generated/api";
import { instantIn, ms, stretchText } from "./time";
import type { Leg, World } from "./world";

interface Engaged {
  thing: ThingRef;
  starts: Moment;
  ends: Moment | null;
  needed: boolean;
}

const QUARTER = 900_000;
const end = (one: Engaged) => (one.ends ? ms(one.ends) : ms(one.starts) + QUARTER);

export function clashes(world: World): ConflictView[] {
  const levels = ["block", "resolve_before_issue", "warn", "ignore"];
  return [...inSpaces(world), ...ofPeople(world)].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.starts.at.localeCompare(b.starts.at));
}

const engaged = (kind: Kind, row: { id: string; title: string; starts: Moment; ends: Moment | null }, needed = true): Engaged => ({ thing: { kind, id: row.id, name: row.title, person: null, date: row.starts.date }, starts: row.starts, ends: row.ends, needed });

function inSpaces(world: World): ConflictView[] {
  return world.spaces.flatMap((space) => {
    const booked = world.bookings.filter((row) => row.space === space.id && row.status !== "released");
    const uses = booked.map((row) => engaged("room_booking", row, row.status === "confirmed"));
    const covered = new Set(booked.map((row) => row.session ?? row.meeting));
    for (const row of world.sessions) if (row.space === space.id && row.starts && !row.cancelled && !covered.has(row.id)) uses.push(engaged("session", { ...row, starts: row.starts }));
    for (const row of world.meetings) if (row.space === space.id && row.starts && !covered.has(row.id)) uses.push(engaged("meeting", { ...row, starts: row.starts }));
    return pairs(uses).map(([a, b]) => conflict("space_double_booked", space, a, b, [], a.needed && b.needed ? "block" : "warn"));
  });
}

function ofPeople(world: World): ConflictView[] {
  return world.people.flatMap((person) => {
    const uses: Engaged[] = [];
    for (const leg of world.legs) if (leg.travellers.includes(person.id)) uses.push(travelling(leg, person.id));
    for (const row of world.attendance) {
      const session = world.sessions.find(({ id }) => id === row.session);
      if (row.person === person.id && session?.starts && !session.cancelled) uses.push(engaged("session", { ...session, starts: session.starts }, row.function !== "attendee"));
    }
    for (const row of world.meetings) if (row.starts && row.participants.some((participant) => participant.person === person.id)) uses.push(engaged("meeting", { ...row, starts: row.starts }));
    const who: ThingRef = { kind: "person", id: person.id, name: person.display_name, person: null, date: null };
    return pairs(uses).map(([a, b]) => conflict("person_in_two_places", { id: person.id, name: person.display_name }, a, b, [who], a.needed && b.needed ? "block" : "resolve_before_issue"));
  });
}

/** A leg is shown on the timeline of the person the conflict is about, on the forum's day it departs. */
function travelling(leg: Leg, person: string): Engaged {
  const one = engaged("leg", { id: leg.id, title: `${leg.carrier} ${leg.number}`, starts: leg.departs, ends: leg.arrives });
  return { ...one, thing: { ...one.thing, person, date: instantIn(ms(leg.departs)).date } };
}

function pairs(uses: Engaged[]): [Engaged, Engaged][] {
  const sorted = [...uses].sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  return sorted.flatMap((a, index) => sorted.slice(index + 1).filter((b) => ms(b.starts) < end(a)).map((b): [Engaged, Engaged] => [a, b]));
}

function conflict(rule: Rule, whose: { id: string; name: string }, a: Engaged, b: Engaged, people: ThingRef[], level: ConflictView["level"]): ConflictView {
  const last = Math.min(end(a), end(b));
  const minutes = Math.round((last - ms(b.starts)) / 60_000);
  const facts = {
    about: whose.name, people: String(people.length), first: a.thing.name, second: b.thing.name, first_when: stretchText(a.starts, a.ends), second_when: stretchText(b.starts, b.ends),
    minutes: String(minutes), known: a.ends && b.ends ? "yes" : "no",
  };
  return { key: `${rule}:${whose.id}:${a.thing.id}:${b.thing.id}`, level, rule, about: { kind: rule === "space_double_booked" ? "space" : "person", id: whose.id, name: whose.name, person: null, date: null }, facts, sum: null, waived: null, things: [a.thing, b.thing], people, starts: b.starts, ends: a.ends };
}
