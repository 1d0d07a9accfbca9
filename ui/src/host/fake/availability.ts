// Everyone's engagements around a made-up meeting, and the stretches of the day free to all.
import type { BusyStretch, Commands, FreeStretch, MeetingFunction, PersonAvailability, Stretch } from "../../api/generated/api";
import { assignedTo } from "./staff";
import { namesOf, partiesOf, requestOf, type Side } from "./requests";
import { one } from "./rows";
import { at, eachDay, instantIn, ms } from "./time";
import type { World } from "./world";

type Span = [from: number, to: number];

export function availabilityOf(world: World, { meeting: id, from, to }: Commands["meeting_availability"]["input"]): Commands["meeting_availability"]["output"] {
  const meeting = one(world.meetings, "meeting", id);
  const request = requestOf(meeting);
  const minutes = request.minutes ?? 30;
  const days = eachDay(from ?? world.starts_on, to ?? world.ends_on);
  const open: Span[] = request.windows.length > 0 ? request.windows.map(({ starts, ends }): Span => [ms(starts), ms(ends)]) : days.map((day): Span => [ms(at(`${day}T08:00`)), ms(at(`${day}T20:00`))]);
  const within = open.filter(([start]) => days.includes(instantIn(start).date));
  const names = namesOf(world);
  const parties = partiesOf(names, request).map((party) => ({ party: party.id, delegation: party.delegation, name: party.name, side: party.side, people: peopleOf(world, id, party, days) }));
  const others = assignedTo(world, meeting).map(({ person, name, task }): PersonAvailability => ({ person, name, function: task === "interpreter" ? "interpreter" : "note_taker", busy: busyOf(world, person, id, days) }));
  const people = [...parties.flatMap((party) => party.people), ...others];
  return { meeting: id, minutes, days, within: within.map(stretch), parties, others, free: freeOf(within, people, minutes), free_for_principals: freeOf(within, people.filter((person) => person.function === "principal"), minutes) };
}

/** Whom it sends first, then the others at its side of the table. */
function peopleOf(world: World, meeting: string, { delegation, sends }: Pick<Side, "delegation"> & { sends: string | null }, days: readonly string[]): PersonAvailability[] {
  const seats = one(world.meetings, "meeting", meeting).participants.filter((seat) => seat.delegation === delegation && seat.person !== sends);
  const who: [string, MeetingFunction][] = [...(sends ? [[sends, "principal"] as [string, MeetingFunction]] : []), ...seats.map((seat): [string, MeetingFunction] => [seat.person, seat.function])];
  return who.map(([person, part]) => ({ person, name: world.people.find(({ id }) => id === person)?.display_name ?? "", function: part, busy: busyOf(world, person, meeting, days) }));
}

function busyOf(world: World, person: string, meeting: string, days: readonly string[]): BusyStretch[] {
  const sessions = world.attendance.filter((row) => row.person === person).flatMap((row) => world.sessions.filter(({ id, starts, cancelled }) => id === row.session && starts && !cancelled));
  const legs = world.legs.filter(({ travellers }) => travellers.includes(person));
  const meetings = world.meetings.filter((row) => row.id !== meeting && row.starts && row.participants.some((seat) => seat.person === person));
  const busy: BusyStretch[] = [
    ...sessions.map(({ id, title, starts, ends }) => ({ what: "session" as const, id, title, starts: starts!, ends, asked: false })),
    ...meetings.map(({ id, title, starts, ends, status }) => ({ what: "meeting" as const, id, title, starts: starts!, ends, asked: status === "requested" || status === "under_consideration" })),
    ...legs.map(({ id, carrier, number, departs, arrives }) => ({ what: "leg" as const, id, title: `${carrier} ${number}`, starts: instantIn(ms(departs)), ends: instantIn(ms(arrives)), asked: false })),
  ];
  const away = awayBefore(legs, days);
  return [...away, ...busy].filter(({ starts, ends }) => days.includes(starts.date) || (ends !== null && days.includes(ends.date))).toSorted((a, b) => ms(a.starts) - ms(b.starts));
}

/** Until the first flight lands, nobody is there. */
function awayBefore(legs: World["legs"], days: readonly string[]): BusyStretch[] {
  const lands = legs.find(({ to }) => to === "plc-yul")?.arrives;
  return days.flatMap((day): BusyStretch[] => {
    const [starts, ends] = [at(`${day}T00:00`), at(`${day}T23:59`)];
    if (!lands || ms(lands) <= ms(starts)) return [];
    return [{ what: "away", id: "", title: "", starts, ends: ms(lands) < ms(ends) ? instantIn(ms(lands)) : ends, asked: false }];
  });
}

const stretch = ([from, to]: Span): Stretch => ({ starts: instantIn(from), ends: instantIn(to) });

function freeOf(within: readonly Span[], people: readonly PersonAvailability[], minutes: number): FreeStretch[] {
  const taken = people.flatMap(({ busy }) => busy.filter(({ asked }) => !asked).map(({ starts, ends }): Span => [ms(starts), ends ? ms(ends) : ms(starts) + 900_000]));
  const free = taken.reduce((left: readonly Span[], [from, to]) => left.flatMap(([a, b]): Span[] => (to <= a || from >= b ? [[a, b]] : [[a, from], [to, b]])), within);
  return free.filter(([from, to]) => to - from >= minutes * 60_000).map((span) => ({ ...stretch(span), minutes: (span[1] - span[0]) / 60_000 }));
}
