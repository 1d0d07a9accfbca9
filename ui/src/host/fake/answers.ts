// What the made-up forum answers to each question.
import type { BodyView, Commands, CommandName, ConflictView, DelegationRow, HistoryEntry, MemberRow, OperationLabel, PersonRow, SearchHit, SessionRow, Standing, ThingRef } from "../../api/generated/api";
import { clashes } from "./clashes";
import { DESK_ANSWERS } from "./desk";
import { ISSUE_ANSWERS } from "./issues";
import { timelineOf } from "./timeline";
import { documentLanguages, preview } from "./itinerary";
import { HOTEL_ANSWERS } from "./hotels";
import { LODGING_ANSWERS } from "./lodging";
import { TRAVEL_ANSWERS } from "./travel";
import { INVITATION_ANSWERS, invitationsTo } from "./invitations";
import { fixesOf, rulesOf, waiversOf } from "./mending";
import { languagesText, listLanguages } from "./languages";
import { MEETING_ANSWERS } from "./meetings";
import { PAPER_ANSWERS } from "./papers";
import { HELD_ANSWERS } from "./papers-held";
import { PLACING_ANSWERS } from "./placing";
import { orderOf, placesOf, schemesOf } from "./precedence";
import { entitlementsOf, NOT_KNOWN_OF_A_PERSON, officesOf, partnersOf, PROTOCOL_ANSWERS } from "./protocol-answers";
import { roomGrid } from "./room-grid";
import { bookingView, ROOM_ANSWERS } from "./rooms";
import { SPACE_ANSWERS, spaceRows } from "./spaces";
import { eachDay, FORUM_ZONE, instantIn, ms } from "./time";
import type { Body, Leg, Person, Session, World } from "./world";

export type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const missing = (what: string, id: string) => ({ kind: "not_found", what, id });
function one<Row extends { id: string }>(rows: Row[], what: string, id: string): Row {
  const row = rows.find((row) => row.id === id);
  if (!row) throw missing(what, id);
  return row;
}
const nameOf = (rows: { id: string; name: string }[], id: string | null) => rows.find((row) => row.id === id)?.name ?? "";
const person = (world: World, id: string): ThingRef => ({ kind: "person", id, name: world.people.find((row) => row.id === id)?.display_name ?? "", person: null, date: null });

/** The last change in force. */
export const undoable = (history: readonly HistoryEntry[]): HistoryEntry | undefined => history.findLast((entry) => entry.state === "done");

/** The change taken back last, as long as nothing new was done since. */
export function redoable(history: readonly HistoryEntry[]): HistoryEntry | undefined {
  const last = history.findLast((entry) => entry.state !== "undo" && entry.state !== "redo")?.position ?? 0;
  const undone = history.findLast((entry) => entry.state === "undo" && entry.position > last && history.some((each) => each.position === entry.of && each.state === "undone"));
  return history.find((entry) => entry.position === undone?.of);
}

const label = (entry: HistoryEntry | undefined): OperationLabel | null => (entry ? { position: entry.position, op: entry.op, facts: entry.facts } : null);

export function standingOf(world: World): Standing {
  const all = clashes(world).filter(({ waived }) => waived === null);
  const count = (level: string) => all.filter((conflict) => conflict.level === level).length;
  return {
    title: world.title, file_name: world.file_name, zone: FORUM_ZONE, read_only: world.read_only, undo: label(undoable(world.history)), redo: label(redoable(world.history)),
    conflicts: { block: count("block"), resolve_before_issue: count("resolve_before_issue"), warn: count("warn") },
    days: eachDay(world.starts_on, world.ends_on), starts_on: world.starts_on, ends_on: world.ends_on, today: world.today, saved_at: world.history.at(-1)?.at ?? null, purge_unfinished: false,
  };
}

const forumOf = (world: World): Commands["forum"]["output"] => ({
  title: world.title, short_code: world.short_code, edition: world.edition, host: null, city: world.city, zone: FORUM_ZONE, starts_on: world.starts_on, ends_on: world.ends_on, cover: world.cover, outcome: world.outcome, themes: [], partners: partnersOf(world), zone_data: "2026a",
});

const travels = (world: World, id: string, way: "first" | "last"): Leg | undefined => {
  const mine = world.legs.filter((leg) => leg.travellers.includes(id));
  return way === "first" ? mine.find((leg) => leg.to === "plc-yul") : mine.findLast((leg) => leg.from === "plc-yul");
};
const hotelOf = (world: World, id: string) => nameOf(world.places, world.stays.find((stay) => stay.guests.includes(id))?.hotel ?? null);
const hitting = (all: ConflictView[], id: string) => all.filter((conflict) => conflict.people.some((ref) => ref.id === id) || conflict.things.some((ref) => ref.id === id));

function memberRows(world: World, delegation: string, all: ConflictView[]): MemberRow[] {
  return world.memberships.filter((row) => row.delegation === delegation).map((row) => {
    const who = world.people.find(({ id }) => id === row.person)!;
    return {
      membership: row.id, person: who.id, name: who.display_name, role: row.role, function: row.function, office: who.office, arrives: travels(world, who.id, "first")?.arrives ?? null,
      departs: travels(world, who.id, "last")?.departs ?? null, hotel: hotelOf(world, who.id), conflicts: hitting(all, who.id).length,
    };
  });
}

function delegationRows(world: World): DelegationRow[] {
  const all = clashes(world);
  const order = new Map(orderOf(world, {}).rows.map(({ delegation, place }) => [delegation, place]));
  return world.delegations.map((delegation) => {
    const body = one(world.bodies, "body", delegation.body);
    const members = memberRows(world, delegation.id, all);
    const head = members.find((member) => member.role === "head");
    return {
      id: delegation.id, body: body.id, name: body.name, body_kind: body.kind, country: body.country, zone: body.zone, status: delegation.status, category: delegation.category, precedence: order.get(delegation.id) ?? null, head: head?.name ?? null, head_id: head?.person ?? null, people: members.length,
      arrives: head?.arrives ?? null, departs: head?.departs ?? null, hotel: head?.hotel ?? "", conflicts: members.reduce((sum, member) => sum + member.conflicts, 0),
    };
  });
}

function personRows(world: World): PersonRow[] {
  const all = clashes(world);
  const places = placesOf(world);
  const byPerson = new Map(world.memberships.map((row) => [row.person, row]));
  const delegations = new Map(world.delegations.map((row) => [row.id, nameOf(world.bodies, row.body)]));
  return world.people.map((who) => {
    const membership = byPerson.get(who.id);
    return {
      id: who.id, name: who.display_name, sort_name: who.sort_name, delegation: membership?.delegation ?? null, delegation_name: membership ? (delegations.get(membership.delegation) ?? "") : "", role: membership?.role ?? null, office: who.office,
      languages: languagesText(who), precedence: places.get(who.id) ?? 0, arrives: travels(world, who.id, "first")?.arrives ?? null, conflicts: hitting(all, who.id).length,
    };
  });
}

function personDetail(world: World, who: Person): Commands["person"]["output"] {
  const { office: _office, rank: _rank, ...rest } = who;
  const memberships = world.memberships.filter((row) => row.person === who.id);
  return {
    ...NOT_KNOWN_OF_A_PERSON, ...rest, languages_text: languagesText(who), sensitive_needs: world.needs.filter((row) => row.person === who.id).length, offices: officesOf(world, who.id),
    memberships: memberships.map((row) => ({ id: row.id, delegation: row.delegation, delegation_name: nameOf(world.bodies, world.delegations.find(({ id }) => id === row.delegation)?.body ?? null), role: row.role, function: row.function })),
  };
}

function sessionRow(world: World, session: Session, all: ConflictView[]): SessionRow {
  const { id, code, title, kind, mode, starts, ends, date, space, access, part_of, theme, cancelled, link, languages, track = "", host_body = null, heard_languages = "", layout = null, expected = null } = session;
  const booking = world.bookings.find((row) => row.session === id);
  const calls = world.invitations.filter((row) => row.session === id);
  return {
    id, code, title, kind, mode, starts, ends, date, space, space_name: nameOf(world.spaces, space), venue_name: nameOf(world.venues, session.venue), access, part_of, theme, track, host_name: nameOf(world.bodies, host_body), link, languages, heard_languages, layout, expected,
    invited: calls.length, accepted: calls.filter(({ reply }) => reply === "accepted").length, cancelled, people: world.attendance.filter((row) => row.session === id).length, booking: booking?.status ?? null, conflicts: hitting(all, id).length,
  };
}

function programmeOf(world: World): Commands["programme"]["output"] {
  const all = clashes(world);
  const rows = world.sessions.map((session) => sessionRow(world, session, all)).sort((a, b) => (a.starts?.at ?? "").localeCompare(b.starts?.at ?? ""));
  const forumDays = eachDay(world.starts_on, world.ends_on);
  const dates = [...new Set([...forumDays, ...rows.map((row) => row.date).filter(Boolean)])].sort();
  return { days: dates.map((date) => ({ date, forum_day: forumDays.includes(date), phase: date < world.starts_on ? "before" as const : date > world.ends_on ? "after" as const : "during" as const, sessions: rows.filter((row) => row.date === date) })) };
}

function overviewOf(world: World): Commands["overview"]["output"] {
  const tally = <Key extends string>(keys: Key[]) => [...new Set(keys)].map((key) => ({ key, count: keys.filter((other) => other === key).length }));
  const hours = (legs: Leg[], when: (leg: Leg) => { at: string; zone: string }) => tally(legs.map((leg) => when(leg).at.slice(0, 13))).map(({ key }) => ({
    hour: instantIn(Date.parse(`${key}:00:00Z`)), people: legs.filter((leg) => when(leg).at.startsWith(key)).reduce((sum, leg) => sum + leg.travellers.length, 0),
  })).sort((a, b) => a.hour.at.localeCompare(b.hour.at));
  const minutes = (space: string) => world.bookings.filter((row) => row.space === space && row.status !== "released").reduce((sum, row) => sum + (ms(row.ends) - ms(row.starts)) / 60_000, 0);
  return {
    forum: forumOf(world), delegations: tally(world.delegations.map((row) => row.status)).map(({ key, count }) => ({ status: key, count })), meetings: tally(world.meetings.map((row) => row.status)).map(({ key, count }) => ({ status: key, count })),
    totals: { delegations: world.delegations.length, people: world.people.length, sessions: world.sessions.length, meetings: world.meetings.length, bookings: world.bookings.length, legs: world.legs.length, stays: world.stays.length, spaces: world.spaces.length },
    arrivals: hours(world.legs.filter((leg) => leg.to === "plc-yul"), (leg) => leg.arrives), departures: hours(world.legs.filter((leg) => leg.from === "plc-yul"), (leg) => leg.departs),
    room_use: spaceRows(world).map((space) => ({ space: space.id, name: space.name, minutes: minutes(space.id), bookings: space.bookings })).sort((a, b) => b.minutes - a.minutes),
    countries: tally(world.bodies.map((body) => body.country).filter(Boolean)).map(({ key, count }) => ({ name: key, count })).sort((a, b) => b.count - a.count), conflicts: clashes(world).filter(({ waived }) => waived === null).slice(0, 8),
    without_head: delegationRows(world).filter((row) => !row.head).map((row) => ({ kind: "delegation", id: row.id, name: row.name, person: null, date: null })),
    unanswered: world.delegations.filter((row) => row.status === "invited" || row.status === "tentative").length,
  };
}

function sessionDetail(world: World, id: string): Commands["session"]["output"] {
  const session = one(world.sessions, "session", id);
  const booking = world.bookings.find((row) => row.session === id);
  const delegationOf = (who: string) => nameOf(world.bodies, world.delegations.find((row) => row.id === world.memberships.find(({ person }) => person === who)?.delegation)?.body ?? null);
  return {
    principals_only: false, track: "", host_body: null, heard_languages: "", expected: null, layout: null, ...session, host_name: nameOf(world.bodies, session.host_body ?? null), invitations: invitationsTo(world, id), zone: FORUM_ZONE, space_name: nameOf(world.spaces, session.space), venue_name: nameOf(world.venues, session.venue), theme: null, booking: booking ? bookingView(world, booking) : null, conflicts: hitting(clashes(world), id),
    attendance: world.attendance.filter((row) => row.session === id).map((row) => ({ ...row, name: person(world, row.person).name, delegation: delegationOf(row.person) })),
  };
}

const bodyView = (world: World, body: Body): BodyView => ({ population: null, established_on: null, emblem: null, facts: "", names: [], ...body, delegation: world.delegations.find((row) => row.body === body.id)?.id ?? null });

function delegationDetail(world: World, id: string): Commands["delegation"]["output"] {
  const all = clashes(world);
  const { body, cars: _cars, rooms: _rooms, badges: _badges, seats: _seats, ...rest } = one(world.delegations, "delegation", id);
  const members = memberRows(world, id, all);
  return { ...rest, body: bodyView(world, one(world.bodies, "body", body)), entitlements: entitlementsOf(world, id), members, conflicts: all.filter((conflict) => conflict.people.some((ref) => members.some((member) => member.person === ref.id))) };
}

const codeOf = (world: World, id: string): string => world.places.find((row) => row.id === id)?.code ?? "";

function searchFor(world: World, text: string): SearchHit[] {
  const fold = (words: string) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  const hits: SearchHit[] = [
    ...personRows(world).map((row) => ({ kind: "person" as const, id: row.id, name: row.name, detail: `${row.office}, ${row.delegation_name}`, date: null, person: null })),
    ...delegationRows(world).map((row) => ({ kind: "delegation" as const, id: row.id, name: row.name, detail: row.head ?? "", date: null, person: null })),
    ...world.sessions.map((row) => ({ kind: "session" as const, id: row.id, name: row.title, detail: [row.code, row.starts?.time, nameOf(world.spaces, row.space)].filter(Boolean).join(", "), date: row.date, person: null })),
    ...spaceRows(world).map((row) => ({ kind: "space" as const, id: row.id, name: row.name, detail: row.venue_name, date: null, person: null })),
    ...world.bookings.map((row) => ({ kind: "room_booking" as const, id: row.id, name: row.title, detail: nameOf(world.spaces, row.space), date: row.starts.date, person: null })),
    ...world.legs.map((row) => ({ kind: "leg" as const, id: row.id, name: `${row.carrier} ${row.number} ${codeOf(world, row.from)}–${codeOf(world, row.to)}`, detail: row.travellers.slice(0, 3).map((id) => person(world, id).name).join(", "), date: row.departs.date, person: row.travellers[0] ?? null })),
    ...world.meetings.map((row) => ({ kind: "meeting" as const, id: row.id, name: row.title, detail: nameOf(world.spaces, row.space), date: row.starts?.date ?? null, person: null })),
    ...world.vehicles.map((row) => ({ kind: "vehicle" as const, id: row.id, name: row.name, detail: row.plate, date: null, person: null })),
    ...world.places.map((row) => ({ kind: "place" as const, id: row.id, name: row.name, detail: row.city, date: null, person: null })),
  ];
  return wanted.length === 0 ? [] : hits.filter((hit) => wanted.every((word) => fold(`${hit.name} ${hit.detail}`).includes(word))).slice(0, 20);
}

export const ANSWERS: Answers = {
  ...TRAVEL_ANSWERS,
  ...ISSUE_ANSWERS,
  standing: standingOf,
  forum: forumOf,
  overview: overviewOf,
  list_delegations: delegationRows,
  delegation: (world, { id }) => delegationDetail(world, id),
  list_people: personRows,
  person: (world, { id }) => personDetail(world, one(world.people, "person", id)),
  timeline: timelineOf,
  programme: programmeOf,
  session: (world, { id }) => sessionDetail(world, id),
  room_grid: roomGrid,
  ...ROOM_ANSWERS,
  ...SPACE_ANSWERS,
  ...DESK_ANSWERS,
  ...INVITATION_ANSWERS,
  ...PLACING_ANSWERS,
  ...HOTEL_ANSWERS,
  ...LODGING_ANSWERS,
  list_bodies: (world) => world.bodies.map((body) => bodyView(world, body)),
  ...MEETING_ANSWERS,
  check: clashes,
  fixes: fixesOf,
  list_rules: rulesOf,
  list_waivers: waiversOf,
  history: (world, { before, limit }) => {
    const older = world.history.filter((entry) => !before || entry.position < before).reverse();
    return { entries: older.slice(0, limit ?? 100), more: older.length > (limit ?? 100) };
  },
  search: (world, { text }) => searchFor(world, text),
  list_document_languages: documentLanguages,
  preview_itinerary: (world, input) => preview(timelineOf(world, input), input.wording?.language ?? "en"),
  list_precedence_schemes: schemesOf,
  order_of_precedence: orderOf,
  list_languages: listLanguages,
  ...PROTOCOL_ANSWERS,
  ...PAPER_ANSWERS,
  ...HELD_ANSWERS,
};
