// Everything that claims a person's time, day by day, with what lies between, for the made-up forum.
import type { Commands, ThingRef, TimelineGap, TimelineItem } from "../../api/generated/api";
import { clashes } from "./clashes";
import { endsOf, landsAt, lateBy, leavesAt, movementTitle, spotName } from "./known";
import { eachDay, FORUM_ZONE, homeClock, instantIn, ms } from "./time";
import { who as person } from "./travel";
import type { World } from "./world";

const nameOf = (rows: { id: string; name: string }[], id: string | null) => rows.find((row) => row.id === id)?.name ?? "";

export function timelineOf(world: World, input: { person: string }): Commands["timeline"]["output"] {
  const who = world.people.find(({ id }) => id === input.person);
  if (!who) throw { kind: "not_found", what: "person", id: input.person };
  const mine = clashes(world).filter((conflict) => conflict.people.some((ref) => ref.id === who.id) || conflict.things.some((ref) => ref.id === who.id));
  const items: TimelineItem[] = [];
  const late = ({ what, id }: Pick<TimelineItem, "what" | "id">): Pick<TimelineItem, "scheduled" | "delay_minutes"> => {
    const leg = what === "leg" ? world.legs.find((row) => row.id === id) : undefined;
    return leg && lateBy(leg) !== 0 ? { scheduled: { starts: leg.departs, ends: leg.arrives }, delay_minutes: lateBy(leg) } : { scheduled: null, delay_minutes: 0 };
  };
  const add = (item: Pick<TimelineItem, "what" | "id" | "title" | "detail" | "where" | "status" | "starts" | "ends" | "function"> & { with: ThingRef[] }) =>
    items.push({ ...item, key: `${item.what}:${item.id}`, starts_home: homeClock(item.starts, who.home_zone), ends_home: item.ends && homeClock(item.ends, who.home_zone), ...late(item), can_edit: !world.read_only, conflicts: mine.filter(({ things }) => things.some(({ id }) => id === item.id)) });
  for (const leg of world.legs.filter((leg) => leg.travellers.includes(who.id))) {
    add({ what: "leg", id: leg.id, title: `${leg.carrier} ${leg.number}`, detail: leg.kind, where: `${nameOf(world.places, leg.from)} – ${nameOf(world.places, leg.to)}`, status: leg.status, starts: leavesAt(leg), ends: landsAt(leg), function: "", with: leg.travellers.filter((id) => id !== who.id).map((id) => person(world, id)) });
  }
  for (const movement of world.movements.filter(({ passengers }) => passengers.includes(who.id))) {
    const car = [world.vehicles.find(({ id }) => id === movement.vehicle)?.name, movement.greeter].filter(Boolean).join(", ");
    add({ what: "movement", id: movement.id, title: movementTitle(world, movement), detail: car, where: spotName(world, movement.from), status: movement.status, starts: movement.starts, ends: movement.ends, function: "", with: movement.passengers.filter((id) => id !== who.id).map((id) => person(world, id)) });
  }
  for (const row of world.attendance.filter((row) => row.person === who.id)) {
    const session = world.sessions.find(({ id }) => id === row.session);
    if (session?.starts) add({ what: "session", id: session.id, title: session.title, detail: session.kind, where: nameOf(world.spaces, session.space), status: session.cancelled ? "cancelled" : "confirmed", starts: session.starts, ends: session.ends, function: row.function, with: [] });
  }
  for (const meeting of world.meetings.filter((row) => row.starts && row.participants.some((one) => one.person === who.id))) {
    add({ what: "meeting", id: meeting.id, title: meeting.title, detail: meeting.kind, where: nameOf(world.spaces, meeting.space), status: meeting.status, starts: meeting.starts!, ends: meeting.ends, function: "principal", with: meeting.participants.filter((one) => one.person !== who.id).map((one) => person(world, one.person)) });
  }
  items.sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  const stays = world.stays.filter((stay) => stay.guests.includes(who.id));
  const gaps = gapsOf(world, items, who.home_zone);
  const dates = [...new Set([...eachDay(world.starts_on, world.ends_on), ...items.map((item) => item.starts.date), ...items.flatMap((item) => item.ends?.date ?? [])])].sort();
  const days = dates.map((date) => {
    const stay = stays.find((stay) => stay.check_in <= date && date < stay.check_out);
    return { date, forum_day: date >= world.starts_on && date <= world.ends_on, items: items.filter((item) => item.starts.date === date), gaps: gaps.filter((gap) => gap.starts.date === date), night: stay ? { stay: stay.id, hotel: nameOf(world.places, stay.hotel) } : null };
  });
  return { person: who.id, name: who.display_name, home_zone: who.home_zone, forum_zone: FORUM_ZONE, days, conflicts: mine };
}


const MINUTE = 60_000;

/** Border and bags after landing here, check-in before leaving, the way no car covers, and what is free. */
function gapsOf(world: World, items: readonly TimelineItem[], home: string | null): TimelineGap[] {
  const gaps: TimelineGap[] = [];
  const add = (gap: Pick<TimelineGap, "what" | "step" | "after" | "before">, from: number, until: number, short = 0) => {
    const [starts, ends] = [instantIn(from), instantIn(until)];
    if (until > from) gaps.push({ ...gap, key: `${gap.after}>${gap.before}:${gap.what}`, starts, ends, starts_home: homeClock(starts, home), ends_home: homeClock(ends, home), minutes: (until - from) / MINUTE, short, from: "", to: "", source: gap.what === "on_the_way" ? "distance" : null });
  };
  const ends = (item: TimelineItem) => { const leg = world.legs.find(({ id }) => item.what === "leg" && item.id === id); return leg ? endsOf(world, leg) : []; };
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (item.ends === null) return;
    const landed = ms(item.ends);
    const arrived = ends(item).includes("arrival");
    const leaving = next !== undefined && ends(next).includes("departure");
    const out = arrived ? landed + 45 * MINUTE : landed;
    const there = arrived && next && next.what !== "movement" ? out + 35 * MINUTE : out;
    const latest = next ? ms(next.starts) - (leaving ? 120 * MINUTE : 0) : out;
    const short = next ? Math.max(0, Math.round((there - latest) / MINUTE)) : 0;
    if (arrived) add({ what: "buffer", step: "border_and_bags", after: item.key, before: null }, landed, out, next ? Math.max(0, Math.round((out - ms(next.starts)) / MINUTE)) : 0);
    if (there > out) add({ what: "on_the_way", step: "drive", after: item.key, before: next?.key ?? null }, out, there, short);
    if (next && next.starts.date === item.ends.date && latest - there >= 15 * MINUTE) add({ what: "free", step: null, after: item.key, before: next.key }, there, latest);
    if (leaving) add({ what: "buffer", step: "check_in", after: null, before: next.key }, latest, ms(next.starts));
  });
  return gaps;
}
