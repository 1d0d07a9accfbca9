// The made-up forum's meetings placed by themselves: where those that wait could go, why one has no place, and the write
// that puts them there. It searches plainly, first come first served; the real engine lies with the planner.
import type { Because, ChangeOffer, Commands, DelegationPlaced, FreePlace, MatrixCell, OnePlacement, PlacementRow, PlacingProposal, Progress } from "../../api/generated/api";
import type { Running } from "../host";
import { orderOf } from "./precedence";
import { namesOf, requestOf } from "./requests";
import { nameOfSpace, usesOf } from "./room-uses";
import { one, wrote, type Writes } from "./rows";
import { at, eachDay, from, instantIn, ms, stretchText } from "./time";
import type { Meeting, World } from "./world";

type Proposing = Commands["seek_placing"]["input"];
type Answers = { [Name in "why_not" | "propose_placing" | "meeting_matrix"]: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const HALF = 1_800_000;
/** Kept for meals and courtesy calls. */
const KEPT = new Set(["spc-520a", "spc-salon"]);
const MOST_SEATS = 60;
const WAITS = new Set<Meeting["status"]>(["requested", "under_consideration", "agreed"]);
const GONE = new Set<Meeting["status"]>(["declined", "withdrawn", "no_show", "cancelled"]);

interface Taken { id: string; title: string; from: number; to: number }
interface Place { meeting: Meeting; space: string; from: number; to: number }

/** Who and which room is taken when. */
class Ground {
  readonly rooms: string[];
  readonly slots: number[];
  readonly #people = new Map<string, Taken[]>();
  readonly #spaces = new Map<string, Taken[]>();

  constructor(readonly world: World) {
    this.rooms = world.spaces.filter(({ id, capacity }) => capacity !== null && capacity <= MOST_SEATS && !KEPT.has(id)).map(({ id }) => id);
    const now = world.now ?? 0;
    const days = eachDay(world.starts_on, world.ends_on);
    this.slots = days.flatMap((day) => Array.from({ length: 18 }, (_, half) => ms(at(`${day}T09:00`)) + half * HALF)).filter((slot) => slot >= now || now > ms(at(`${world.ends_on}T23:00`)));
    const byId = new Map(world.meetings.map((row) => [row.id, row]));
    for (const use of usesOf(world)) {
      const taken = { id: use.id, title: use.title, from: ms(use.starts), to: use.ends ? ms(use.ends) : ms(use.starts) + HALF };
      if (use.what !== "meeting" || !WAITS.has(use.status as Meeting["status"])) push(this.#spaces, use.space, taken);
      for (const person of use.people) push(this.#people, person, taken);
      const meeting = use.what === "meeting" && use.people.length === 0 ? byId.get(use.id) : undefined;
      if (meeting) for (const side of sidesOf(meeting)) push(this.#people, side, taken);
    }
    for (const leg of world.legs) for (const person of leg.travellers) push(this.#people, person, { id: leg.id, title: `${leg.carrier} ${leg.number}`, from: ms(leg.departs), to: ms(leg.arrives) });
  }

  put({ meeting, space, from, to }: Place): void {
    const taken = { id: meeting.id, title: meeting.title, from, to };
    push(this.#spaces, space, taken);
    for (const sitter of sittersOf(meeting)) push(this.#people, sitter, taken);
  }

  inRoom(space: string, from: number, to: number, except = ""): Taken | undefined {
    return this.#spaces.get(space)?.find((each) => each.id !== except && each.from < to && each.to > from);
  }

  ofPeople(meeting: Meeting, from: number, to: number): Taken | undefined {
    return sittersOf(meeting).flatMap((sitter) => this.#people.get(sitter) ?? []).find((each) => each.id !== meeting.id && each.from < to && each.to > from);
  }

  /** A delegation that has not answered yet has an hour on the second day. */
  window(meeting: Meeting): { from: number; to: number; who: string } | null {
    const side = sidesOf(meeting).find((delegation) => this.world.delegations.find(({ id }) => id === delegation)?.status === "invited");
    const day = eachDay(this.world.starts_on, this.world.ends_on)[1] ?? this.world.starts_on;
    return side ? { from: ms(at(`${day}T14:00`)), to: ms(at(`${day}T15:00`)), who: namesOf(this.world).delegations.get(side) ?? "" } : null;
  }

  /** The first place that is free; within its window, unless that is set aside. */
  placeFor(meeting: Meeting, within = this.window(meeting)): Place | null {
    for (const slot of this.slots) {
      const to = slot + lengthOf(meeting);
      if ((within && (slot < within.from || to > within.to)) || this.ofPeople(meeting, slot, to)) continue;
      const space = this.rooms.find((room) => !this.inRoom(room, slot, to, meeting.id));
      if (space) return { meeting, space, from: slot, to };
    }
    return null;
  }
}

function push(map: Map<string, Taken[]>, key: string, taken: Taken): void {
  const all = map.get(key);
  if (all) all.push(taken);
  else map.set(key, [taken]);
}

const lengthOf = ({ starts, ends }: Meeting): number => (starts && ends ? ms(ends) - ms(starts) : HALF);
const letter = ({ meeting, space, from, to }: Place): OnePlacement => ({ meeting: meeting.id, space, starts: { local: instantIn(from).local }, ends: { local: instantIn(to).local } });
const shown = (world: World, place: Place): FreePlace => ({ space: place.space, space_name: nameOfSpace(world, place.space), starts: instantIn(place.from), ends: instantIn(place.to), placement: letter(place) });
const sidesOf = (meeting: Meeting): string[] => [...new Set(requestOf(meeting).sides.map(({ delegation }) => delegation))];
/** Whoever is named, and the sides that named nobody: they too are in one place at a time. */
const sittersOf = (meeting: Meeting): string[] => {
  const named = meeting.participants.map(({ person }) => person);
  return named.length > 0 ? named : sidesOf(meeting);
};
const isHeld = ({ starts, status }: Meeting): boolean => starts !== null && !WAITS.has(status) && !GONE.has(status);

/** What may be given another time and clashes where it is. */
function inTheWay(ground: Ground, { may_move, most_confirmed_moved, meetings }: Proposing): Meeting[] {
  let confirmed = most_confirmed_moved ?? Infinity;
  return ground.world.meetings.filter((row) => {
    const may = row.status === "placed" ? (may_move ?? "nothing") !== "nothing" || meetings?.includes(row.id) : row.status === "confirmed" && may_move === "confirmed";
    if (!may || requestOf(row).pinned || !row.starts || !row.space || ms(row.starts) < (ground.world.now ?? 0)) return false;
    const [starts, ends] = [ms(row.starts), ms(row.starts) + lengthOf(row)];
    if (!ground.inRoom(row.space, starts, ends, row.id) && !ground.ofPeople(row, starts, ends)) return false;
    return row.status !== "confirmed" || confirmed-- > 0;
  });
}

export function propose(world: World, input: Proposing, share = 1): PlacingProposal {
  const ground = new Ground(world);
  const wanted = (row: Meeting) => (input.meetings ? input.meetings.includes(row.id) : !input.only_agreed || row.status === "agreed");
  const waiting = world.meetings.filter((row) => WAITS.has(row.status) && !requestOf(row).pinned && wanted(row));
  const movable = inTheWay(ground, input);
  const places: Place[] = [];
  const without: Meeting[] = [];
  for (const meeting of [...movable, ...waiting].slice(0, Math.ceil((movable.length + waiting.length) * share))) {
    const place = ground.placeFor(meeting);
    if (place) { ground.put(place); places.push(place); } else without.push(meeting);
  }
  places.sort((a, b) => a.from - b.from);
  const names = namesOf(world).delegations;
  const rows = places.map((place) => rowOf(world, names, place));
  return {
    placements: places.map(letter), rows, unplaced: without.map(({ id, title, status }) => ({ meeting: id, title, keeps_its_place: !WAITS.has(status) })), delegations: byDelegation(world, places), kept: (input.may_move ?? "nothing") === "nothing" ? 0 : world.meetings.filter(({ status }) => status === "placed").length - movable.length,
    proven: share < 1 ? "unknown" : without.length === 0 ? "best" : "within", gap: share < 1 ? null : without.length === 0 ? 0 : 34, cancelled: share < 1,
  };
}

function rowOf(world: World, names: ReadonlyMap<string, string>, { meeting, space, from, to }: Place): PlacementRow {
  const held = isHeld(meeting);
  const interpreter = meeting.participants.find(({ function: does }) => does === "interpreter")?.name ?? "";
  return {
    meeting: meeting.id, title: meeting.title, change: !held ? "placed" : meeting.starts && ms(meeting.starts) === from ? "other_room" : "moved", was_confirmed: meeting.status === "confirmed",
    delegations: sidesOf(meeting).map((side) => names.get(side) ?? ""), from_space: held ? meeting.space : null, from_space_name: held ? nameOfSpace(world, meeting.space) : "", from_starts: held ? meeting.starts : null,
    space, space_name: nameOfSpace(world, space), starts: instantIn(from), ends: instantIn(to), interpreter,
  };
}

function byDelegation(world: World, places: readonly Place[]): DelegationPlaced[] {
  const rows = new Map<string, DelegationPlaced>();
  for (const { delegation, name } of orderOf(world, {}).rows) rows.set(delegation, { delegation, name, before: 0, after: 0, placed: 0, moved: 0 });
  for (const meeting of world.meetings.filter(isHeld)) for (const side of sidesOf(meeting)) { const row = rows.get(side); if (row) { row.before += 1; row.after += 1; } }
  for (const { meeting } of places) for (const side of sidesOf(meeting)) {
    const row = rows.get(side);
    if (!row) continue;
    if (isHeld(meeting)) row.moved += 1;
    else { row.placed += 1; row.after += 1; }
  }
  return [...rows.values()].filter(({ placed, moved }) => placed + moved > 0);
}

const STEPS = 12;

/** The search, as the shell runs it: it tells how far it is, and shows what it found till then when it is stopped. */
export function seeking(world: World, input: Proposing, onProgress: (progress: Progress) => void): Running {
  const of = (input.seconds ?? 5) * 10;
  let stopped = false;
  const run = async () => {
    for (let step = 0; step < STEPS; step += 1) {
      if (stopped) return propose(world, input, (step + 1) / (STEPS + 1));
      onProgress({ done: Math.round((of * step) / STEPS), of, doing: step < 2 ? "" : `${Math.round(40 / step)} %` });
      await new Promise((next) => setTimeout(next, 60));
    }
    return propose(world, input);
  };
  return { done: run(), cancel: () => (stopped = true) };
}

function whyNot(world: World, { meeting: id }: Commands["why_not"]["input"]): Commands["why_not"]["output"] {
  const meeting = one(world.meetings, "meeting", id);
  const ground = new Ground(world);
  const found = ground.placeFor(meeting);
  if (found) return { meeting: id, free: shown(world, found), because: [], changes: [] };
  const window = ground.window(meeting);
  const because: Because[] = [];
  if (window) because.push({ word: "free_only", facts: { who: window.who, free: stretchText(instantIn(window.from), instantIn(window.to)) } });
  const uses = window ? [...new Set(ground.rooms.map((room) => ground.inRoom(room, window.from, window.to)?.title ?? ""))].filter(Boolean) : [];
  if (uses.length > 0) because.push({ word: "used", facts: { rooms: ground.rooms.slice(0, 3).map((room) => nameOfSpace(world, room)).join(", "), things: uses.slice(0, 3).map((title) => `“${title}”`).join(", ") } });
  if (because.length === 0) because.push({ word: "no_room", facts: {} });
  return { meeting: id, free: null, because, changes: offers(ground, meeting) };
}

/** A hold that gives way, or another time than was asked for. */
function offers(ground: Ground, meeting: Meeting): ChangeOffer[] {
  const { world } = ground;
  const found: ChangeOffer[] = [];
  const window = ground.window(meeting);
  const nothing = { release: [], let_in: [], widen: [], excuse: [] };
  const otherwise = ground.placeFor(meeting, null);
  if (otherwise) found.push({ steps: [{ word: "widen", facts: { when: stretchText(instantIn(otherwise.from), instantIn(otherwise.to)) } }], place: shown(world, otherwise), placements: [letter(otherwise)], first: { ...nothing, widen: [meeting.id] } });
  if (!window) return found;
  const [space] = ground.rooms;
  const taken = space && ground.inRoom(space, window.from, window.from + lengthOf(meeting));
  const hold = taken && world.bookings.find(({ id, status }) => id === taken.id && status === "hold");
  if (!hold) return found;
  const place = { meeting, space: hold.space, from: window.from, to: window.from + lengthOf(meeting) };
  return [...found, { steps: [{ word: "release", facts: { name: hold.title } }], place: shown(world, place), placements: [letter(place)], first: { ...nothing, release: [hold.id] } }];
}

function matrixOf(world: World): Commands["meeting_matrix"]["output"] {
  const places = new Map(orderOf(world, {}).rows.map(({ delegation, place }) => [delegation as string, place]));
  const bodies = new Map(world.bodies.map(({ id, name }) => [id, name]));
  const rank = (id: string) => places.get(id) ?? Infinity;
  const counts = new Map<string, number>();
  const cells = new Map<string, MatrixCell>();
  for (const meeting of world.meetings.filter(({ status }) => !GONE.has(status))) {
    const sides = sidesOf(meeting).sort((a, b) => rank(a) - rank(b));
    for (const [nth, a] of sides.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of sides.slice(nth + 1)) {
        const cell: MatrixCell = cells.get(`${a} ${b}`) ?? { a, b, requested: 0, agreed: 0, placed: 0, held: 0, meetings: [] };
        cell[meeting.status === "held" ? "held" : meeting.status === "agreed" ? "agreed" : WAITS.has(meeting.status) ? "requested" : "placed"] += 1;
        cell.meetings.push(meeting.id);
        cells.set(`${a} ${b}`, cell);
      }
    }
  }
  const delegations = world.delegations.map(({ id, body }) => ({ id, name: bodies.get(body) ?? "", precedence: places.get(id) ?? null, meetings: counts.get(id) ?? 0 }));
  return { delegations: delegations.sort((a, b) => rank(a.id) - rank(b.id)), cells: [...cells.values()] };
}

export const PLACING_ANSWERS: Answers = { why_not: whyNot, propose_placing: (world, input) => propose(world, input), meeting_matrix: matrixOf };

export const PLACING_WRITES: Writes = {
  place_meetings: (world, { placements, first }) => {
    if (placements.length === 0) throw { kind: "invalid", field: "placements", problem: "empty" };
    for (const id of first?.release ?? []) one(world.bookings, "room_booking", id).status = "released";
    for (const excused of first?.excuse ?? []) world.attendance = world.attendance.filter(({ person, session }) => person !== excused.person || session !== excused.session);
    for (const { meeting, space, starts, ends } of placements) {
      const place = { space, starts: from(starts), ends: from(ends) };
      Object.assign(one(world.meetings, "meeting", meeting), place, { status: "placed" });
      const booking = world.bookings.find((row) => row.meeting === meeting);
      if (booking) Object.assign(booking, place);
    }
    return wrote(placements.length, "", ["meeting", "room_booking", "attendance"], { count: String(placements.length) });
  },
};
