// A few rules of conflict, worked out over the made-up forum so that a drag in a browser shows what the program would.
import type { ConflictView, Kind, Level, Moment, Rule, ThingRef } from "../../api/generated/api";
import { instantIn, ms, stretchText } from "./time";
import { landsAt, leavesAt, movementTitle } from "./known";
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
  const all = [...inSpaces(world), ...ofPeople(world), ...withoutHead(world), ...pickedUpEarly(world)].map((each) => decided(world, each)).filter(({ level }) => level !== "ignore");
  return all.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.starts.at.localeCompare(b.starts.at));
}

/** The level the office decided, and the waiver that sets it aside. */
function decided(world: World, conflict: ConflictView): ConflictView {
  const level = world.rules.find(({ rule }) => rule === conflict.rule)?.level ?? conflict.level;
  const waiver = world.waivers.find((row) => row.conflict === conflict.key);
  return { ...conflict, level, waived: waiver ? { id: waiver.id, reason: waiver.reason, by: waiver.by, at: waiver.at } : null };
}

/** How bad each rule usually is. */
export const USUAL: Record<Rule, Level> = {
  space_double_booked: "block", person_in_two_places: "block", not_yet_arrived: "block", already_departed: "block", transfer_too_short: "block", too_little_rest: "warn", principal_missing: "warn", broken_chain: "resolve_before_issue",
  connection_too_short: "resolve_before_issue", night_without_bed: "resolve_before_issue", bed_without_person: "warn", two_beds: "resolve_before_issue", arrival_after_check_out: "resolve_before_issue", arrival_differs_from_stay: "resolve_before_issue",
  ticket_name_differs: "resolve_before_issue", no_pick_up: "warn", vehicle_overfull: "resolve_before_issue", vehicle_double_booked: "block", driver_double_booked: "block", vehicle_not_step_free: "resolve_before_issue", no_greeter: "warn",
  two_heads: "resolve_before_issue", address_unconfirmed: "warn", entitlement_exceeded: "warn", need_past_date: "resolve_before_issue", need_without_audience: "warn",
  set_up_overlap: "resolve_before_issue", turnover_too_short: "warn", space_closed: "block", space_kept: "resolve_before_issue", outside_hours: "resolve_before_issue", over_capacity: "resolve_before_issue",
  layout_not_possible: "warn", booths_missing: "resolve_before_issue", space_not_step_free: "resolve_before_issue", equipment_missing: "warn", hold_lapsed: "resolve_before_issue", lower_tier_first: "warn",
  slot_too_long: "warn", outside_desk_hours: "warn", quota_exceeded: "warn", slots_consecutive: "warn", not_confirmed_in_time: "resolve_before_issue", delegation_missing: "warn", more_than_invited: "warn", slot_not_met: "warn", room_quota_exceeded: "warn",
  language_not_covered: "resolve_before_issue", interpreter_missing: "resolve_before_issue", note_taker_missing: "warn", staff_outside_hours: "resolve_before_issue", staff_break_too_short: "warn", staff_over_limit: "resolve_before_issue", staff_of_another: "resolve_before_issue",
  counterpart_unconfirmed: "resolve_before_issue", declined_still_on: "resolve_before_issue", outside_windows: "resolve_before_issue", not_where_wished: "warn", shorter_than_asked: "warn", principal_not_at_table: "warn", below_level: "warn", neutral_title_missing: "warn",
  departure_differs_from_stay: "resolve_before_issue", unneeded_nights: "warn", stay_without_guest: "warn", early_check_in_needed: "warn", late_check_out_needed: "warn", past_cut_off: "resolve_before_issue", too_many_guests: "resolve_before_issue", accessible_need_not_met: "resolve_before_issue", request_not_met: "warn",
  room_out_of_service: "resolve_before_issue", room_of_other_type: "warn", over_block: "resolve_before_issue", sub_blocks_over_block: "warn", over_sub_block: "warn", cut_off_near: "warn", deposit_due: "warn",
};

const engaged = (kind: Kind, row: { id: string; title: string; starts: Moment; ends: Moment | null }, needed = true): Engaged => ({ thing: { kind, id: row.id, name: row.title, person: null, date: row.starts.date }, starts: row.starts, ends: row.ends, needed });

function inSpaces(world: World): ConflictView[] {
  return world.spaces.flatMap((space) => {
    const booked = world.bookings.filter((row) => row.space === space.id && row.status !== "released");
    const uses = booked.map((row) => engaged("room_booking", row, row.status === "confirmed"));
    const covered = new Set(booked.map((row) => row.session ?? row.meeting));
    for (const row of world.sessions) if (row.space === space.id && row.starts && !row.cancelled && !covered.has(row.id)) uses.push(engaged("session", { ...row, starts: row.starts }));
    for (const row of world.meetings) if (row.space === space.id && row.starts && !covered.has(row.id)) uses.push(engaged("meeting", { ...row, starts: row.starts }));
    return pairs(uses).filter(([a, b]) => a.needed || b.needed).map(([a, b]) => conflict("space_double_booked", space, a, b, [], a.needed && b.needed ? "block" : "warn"));
  });
}

function ofPeople(world: World): ConflictView[] {
  const attendance = new Map<string, World["attendance"]>();
  for (const row of world.attendance) attendance.set(row.person, [...(attendance.get(row.person) ?? []), row]);
  const sessions = new Map(world.sessions.map((row) => [row.id, row]));
  return world.people.flatMap((person) => {
    const uses: Engaged[] = [];
    for (const leg of world.legs) if (leg.travellers.includes(person.id)) uses.push(travelling(leg, person.id));
    for (const row of attendance.get(person.id) ?? []) {
      const session = sessions.get(row.session);
      if (session?.starts && !session.cancelled) uses.push(engaged("session", { ...session, starts: session.starts }, row.function !== "attendee"));
    }
    for (const row of world.meetings) if (row.starts && row.participants.some((participant) => participant.person === person.id)) uses.push(engaged("meeting", { ...row, starts: row.starts }));
    const who: ThingRef = { kind: "person", id: person.id, name: person.display_name, person: null, date: null };
    const whose = { id: person.id, name: person.display_name };
    return [...pairs(uses).map(([a, b]) => conflict("person_in_two_places", whose, a, b, [who], a.needed && b.needed ? "block" : "resolve_before_issue")), ...tooShort(uses, whose, who)];
  });
}

/** From the door of the plane: forty-five minutes for border and bags, thirty-five to drive. */
const WAY = [{ step: "border_and_bags" as const, minutes: 45 }, { step: "drive" as const, minutes: 35 }];
const WAY_MINUTES = 80;

function tooShort(uses: Engaged[], whose: { id: string; name: string }, who: ThingRef): ConflictView[] {
  return uses.filter(({ thing, ends }) => thing.kind === "leg" && ends).flatMap((leg) => uses.filter(({ thing }) => thing.kind !== "leg").flatMap((next) => {
    const landed = ms(leg.ends!);
    const short = Math.round((landed - ms(next.starts)) / 60_000) + WAY_MINUTES;
    if (ms(next.starts) < landed || short <= 0) return [];
    const sum = { from: { step: "lands" as const, at: instantIn(landed) }, steps: WAY, ready: instantIn(landed + WAY_MINUTES * 60_000), needed: { step: "starts" as const, at: next.starts }, short };
    return [{ ...conflict("transfer_too_short", whose, leg, next, [who], "block"), sum }];
  }));
}

/** A car that comes before the passengers are through border and bags. */
function pickedUpEarly(world: World): ConflictView[] {
  return world.movements.flatMap((movement) => {
    const leg = world.legs.find(({ id }) => id === movement.leg);
    const person = world.people.find(({ id }) => id === movement.passengers[0]);
    if (!leg || !person || movement.kind !== "arrival" || movement.status === "cancelled") return [];
    const [step] = WAY;
    const ready = ms(landsAt(leg)) + step!.minutes * 60_000;
    const short = Math.round((ready - ms(movement.starts)) / 60_000);
    if (short <= 0) return [];
    const whose = { id: person.id, name: person.display_name };
    const who: ThingRef = { kind: "person", ...whose, person: null, date: null };
    const car = engaged("movement", { id: movement.id, title: movementTitle(world, movement), starts: movement.starts, ends: movement.ends });
    const sum = { from: { step: "lands" as const, at: landsAt(leg) }, steps: [step!], ready: instantIn(ready), needed: { step: "picks_up" as const, at: movement.starts }, short };
    return [{ ...conflict("transfer_too_short", whose, travelling(leg, person.id), { ...car, thing: { ...car.thing, person: person.id } }, [who], "resolve_before_issue"), sum }];
  });
}

function withoutHead(world: World): ConflictView[] {
  return world.delegations.filter(({ status }) => status === "tentative").flatMap((delegation) => {
    const session = world.sessions.find(({ access, starts }) => access === "mayors" && starts);
    const name = world.bodies.find(({ id }) => id === delegation.body)?.name ?? "";
    if (!session?.starts) return [];
    const one = engaged("session", { ...session, starts: session.starts });
    return [{ ...conflict("principal_missing", { id: delegation.id, name }, one, one, [], "warn"), about: { kind: "delegation" as const, id: delegation.id, name, person: null, date: null }, things: [one.thing] }];
  });
}

/** A leg is shown on the timeline of the person the conflict is about, on the forum's day it departs. */
function travelling(leg: Leg, person: string): Engaged {
  const one = engaged("leg", { id: leg.id, title: `${leg.carrier} ${leg.number}`, starts: leavesAt(leg), ends: landsAt(leg) });
  return { ...one, thing: { ...one.thing, person, date: instantIn(ms(leavesAt(leg))).date } };
}

function pairs(uses: Engaged[]): [Engaged, Engaged][] {
  const sorted = [...uses].sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  return sorted.flatMap((a, index) => sorted.slice(index + 1).filter((b) => ms(b.starts) < end(a)).map((b): [Engaged, Engaged] => [a, b]));
}

function conflict(rule: Rule, whose: { id: string; name: string }, a: Engaged, b: Engaged, people: ThingRef[], level: ConflictView["level"]): ConflictView {
  const last = Math.min(end(a), end(b));
  const minutes = Math.round((last - ms(b.starts)) / 60_000);
  const facts = {
    about: whose.name, serves: "no", people: String(people.length), first: a.thing.name, second: b.thing.name, first_when: stretchText(a.starts, a.ends), second_when: stretchText(b.starts, b.ends),
    minutes: String(minutes), known: a.ends && b.ends ? "yes" : "no",
  };
  return { key: `${rule}:${whose.id}:${a.thing.id}:${b.thing.id}`, level, rule, about: { kind: rule === "space_double_booked" ? "space" : "person", id: whose.id, name: whose.name, person: null, date: null }, facts, sum: null, waived: null, things: [a.thing, b.thing], people, starts: b.starts, ends: a.ends };
}
