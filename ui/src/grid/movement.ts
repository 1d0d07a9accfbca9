// Dragging and carrying as a pure state machine: press, drag, release with the pointer; pick up, nudge, stretch,
// drop with the keyboard. It proposes a `Draft` and, at the end, one `Outcome`; whether the plan accepts it is
// for others to judge. Start reading at `Movement`.

import type { Grip, Move, Span } from "./model";
import { movesOf } from "./together";

/** What a movement holds, as it stood when it was taken. */
export interface Held extends Span {
  /** The bar's, or that of what comes from the lane of what is not placed. */
  id: string;
  from: "rows" | "lane";
  /** It keeps its hours wherever it is put. */
  timed?: boolean;
  movable: boolean;
  resizable: boolean;
  /** Other bars that go wherever this one goes, by the same time and the same rows. */
  along: readonly Move[];
  /** One of them that may not move, so that none may. */
  fixed?: string | null;
}

/** What would be written if the movement ended now. */
interface Draft extends Span {
  grip: Grip;
}

export type Area = "rows" | "lane" | "off";

export interface Point {
  x: number;
  y: number;
  rowId: string;
  at: number;
  /** Among the rows, over the lane of what is not placed, or over neither. */
  area?: Area;
  /** Where bars overlap: on which of the row's lanes. */
  lane?: number;
}

export type Movement =
  | { stage: "idle" }
  | { stage: "pressed"; origin: Point; held: Held | null; grip: Grip }
  | { stage: "dragging"; origin: Point; held: Held | null; draft: Draft; area: Area }
  /** A rectangle is drawn over free ground, to choose what lies in it. */
  | { stage: "banding"; origin: Point; to: Point }
  /** Something is pulled that may not move. */
  | { stage: "stuck"; held: Held }
  | { stage: "carrying"; held: Held; draft: Draft };

type Outcome =
  | { kind: "nothing" }
  | { kind: "click"; barId: string | null; rowId: string; at: number }
  /** What lies in the lane was looked at, put among the rows, or bars were put back into it. */
  | { kind: "place"; id: string; span: Span }
  | { kind: "unplace"; ids: readonly string[] }
  | { kind: "band"; from: Point; to: Point }
  | { kind: "create"; span: Span }
  | { kind: "move"; moves: readonly Move[] }
  /** One of several would leave the grid, so none is moved. */
  | { kind: "outside"; barId: string };

/** What the machine must know of the grid: how instants snap, where the axis ends, and how rows follow each other. */
export interface Ground {
  snap: (at: number) => number;
  /** The nearest start that a row allows; the same as `snap` where there are no slots. */
  snapStart: (at: number, rowId: string) => number;
  /** The nearest end that a row allows. */
  snapEnd: (at: number, rowId: string) => number;
  /** The first end after a start, and the last start before an end. */
  firstEnd: (starts: number, rowId: string) => number;
  lastStart: (ends: number, rowId: string) => number;
  /** The shortest stretch, in milliseconds. */
  least: number;
  starts: number;
  ends: number;
  /** How many rows further down the second one is. */
  rowsBetween: (from: string, to: string) => number;
  /** The row so many rows further down, unless there is none. */
  rowAway: (rowId: string, by: number) => string | null;
}

export const IDLE: Movement = { stage: "idle" };

/** Below this many pixels a press is a click, so that a shaking hand moves nothing. */
const THRESHOLD = 4;

export function press(origin: Point, held: Held | null, grip: Grip): Movement {
  return { stage: "pressed", origin, held, grip };
}

export function drag(movement: Movement, point: Point, ground: Ground): Movement {
  if (movement.stage === "pressed") {
    const { origin, held, grip } = movement;
    if (Math.hypot(point.x - origin.x, point.y - origin.y) < THRESHOLD) return movement;
    const draft = firstDraft(origin, held, grip, ground);
    if (!draft) return held ? { stage: "stuck", held } : movement;
    return drag({ stage: "dragging", origin, held, draft, area: "rows" }, point, ground);
  }
  if (movement.stage === "banding") return { ...movement, to: point };
  if (movement.stage !== "dragging") return movement;
  return { ...movement, area: areaFor(movement.held, point), draft: follow(movement, point, ground) };
}

/** A bar goes on following the pointer wherever it is but over the lane; what comes from the lane is nowhere outside the rows. */
function areaFor(held: Held | null, { area = "rows" }: Point): Area {
  if (!held) return "rows";
  return held.from === "rows" && area === "off" ? "rows" : area;
}

function firstDraft(origin: Point, held: Held | null, grip: Grip, ground: Ground): Draft | null {
  if (!held) {
    const at = ground.snapStart(origin.at, origin.rowId);
    return { rowId: origin.rowId, starts: at, ends: at, grip: "end" };
  }
  const allowed = grip === "body" ? held.movable && !held.fixed : held.resizable;
  if (!allowed) return null;
  return { rowId: held.rowId, starts: held.starts, ends: held.ends, grip };
}

function follow(movement: Extract<Movement, { stage: "dragging" }>, point: Point, ground: Ground): Draft {
  const { origin, held, draft } = movement;
  if (!held) return { ...draft, ...stretchFrom(draft.rowId, origin.at, point.at, ground) };
  if (held.from === "lane") return { ...draft, ...placeNew(held, point.at, point.rowId, ground) };
  const by = point.at - origin.at;
  if (draft.grip === "body") return { ...draft, ...place(held, held.starts + by, point.rowId, ground) };
  return { ...draft, ...stretchEdge(held, draft.grip, (draft.grip === "start" ? held.starts : held.ends) + by, ground) };
}

/** What comes from the lane begins under the pointer, unless it keeps its hours. */
function placeNew(held: Held, wanted: number, rowId: string, ground: Ground): Span {
  if (held.timed) return { rowId, starts: held.starts, ends: held.ends };
  const length = held.ends - held.starts;
  const starts = Math.max(ground.starts, Math.min(ground.snapStart(wanted, rowId), ground.ends - length));
  return { rowId, starts, ends: starts + length };
}

/** A new stretch between the anchor and the pointer, whichever side it is on. */
function stretchFrom(rowId: string, origin: number, at: number, ground: Ground): Pick<Span, "starts" | "ends"> {
  const anchor = ground.snapStart(origin, rowId);
  if (at < origin && ground.snap(at) < anchor) return { starts: Math.min(ground.snapStart(at, rowId), ground.lastStart(anchor, rowId)), ends: anchor };
  const other = ground.snapEnd(at, rowId);
  const ends = Math.min(Math.max(other, ground.firstEnd(anchor, rowId)), ground.ends);
  return { starts: Math.min(anchor, ground.lastStart(ends, rowId)), ends };
}

/** A bar of the same length at another place; it stays on the axis, but may keep a part that was outside. */
function place(held: Span, wanted: number, rowId: string, ground: Ground): Span {
  const length = held.ends - held.starts;
  const lowest = Math.min(ground.starts, held.starts);
  const highest = Math.max(ground.ends - length, Math.min(held.starts, ground.ends));
  // The start keeps its own minutes until it is really moved, so that changing only the room changes no time.
  const snapped = Math.abs(wanted - held.starts) < ground.least / 2 ? held.starts : ground.snapStart(wanted, rowId);
  const starts = Math.min(Math.max(snapped, lowest), Math.max(lowest, highest));
  return { rowId, starts, ends: starts + length };
}

function stretchEdge(held: Span, edge: "start" | "end", wanted: number, ground: Ground): Pick<Span, "starts" | "ends"> {
  const { rowId, starts, ends } = held;
  if (edge === "start") return { starts: Math.min(ground.snapStart(wanted, rowId), ground.lastStart(ends, rowId)), ends };
  return { starts, ends: Math.max(ground.snapEnd(wanted, rowId), ground.firstEnd(starts, rowId)) };
}

/** Draws a rectangle from here, instead of a new stretch. */
export function beginBand(origin: Point): Movement {
  return { stage: "banding", origin, to: origin };
}

export function release(movement: Movement, ground: Ground): Outcome {
  if (movement.stage === "pressed") {
    const { origin, held } = movement;
    if (held?.from === "lane") return { kind: "nothing" };
    return { kind: "click", barId: held?.id ?? null, rowId: origin.rowId, at: origin.at };
  }
  if (movement.stage === "banding") return { kind: "band", from: movement.origin, to: movement.to };
  if (movement.stage !== "dragging" && movement.stage !== "carrying") return { kind: "nothing" };
  const { draft, held } = movement;
  if (!held) return { kind: "create", span: spanOf(draft) };
  if (movement.stage === "dragging" && movement.area !== "rows") return leaveRows(held);
  if (held.from === "lane") return { kind: "place", id: held.id, span: spanOf(draft) };
  if (sameSpan(held, draft)) return { kind: "nothing" };
  const { moves, outside } = movesOf(held, draft, ground);
  return outside === null ? { kind: "move", moves } : { kind: "outside", barId: outside };
}

function leaveRows(held: Held): Outcome {
  return held.from === "lane" ? { kind: "nothing" } : { kind: "unplace", ids: [held.id, ...held.along.map(({ barId }) => barId)] };
}

/** Takes something from the lane up with the keyboard, to where the cursor is. */
export function pickUpNew(held: Held, at: number, rowId: string, ground: Ground): Movement {
  return { stage: "carrying", held, draft: { ...placeNew(held, at, rowId, ground), grip: "body" } };
}

/** Takes a bar up with the keyboard; a bar that may neither move nor change length stays where it is. */
export function pickUp(held: Held): Movement {
  if (held.fixed || (!held.movable && !held.resizable)) return IDLE;
  return { stage: "carrying", held, draft: { ...spanOf(held), grip: "body" } };
}

/** Moves a carried bar by so many milliseconds, and to another row when one is named. */
export function nudge(movement: Movement, by: number, rowId: string | null, ground: Ground): Movement {
  if (movement.stage !== "carrying" || !movement.held.movable) return movement;
  const { draft } = movement;
  const wanted = by === 0 ? draft.starts : ground.snapStart(draft.starts + by, draft.rowId);
  const placed: Draft = { ...draft, ...place(draft, wanted, rowId ?? draft.rowId, ground), grip: "body" };
  // Several go together or not at all.
  return movesOf(movement.held, placed, ground).outside === null ? { ...movement, draft: placed } : movement;
}

/** Moves one edge of a carried bar. */
export function stretch(movement: Movement, edge: "start" | "end", by: number, ground: Ground): Movement {
  // Several keep their lengths.
  if (movement.stage !== "carrying" || !movement.held.resizable || movement.held.along.length > 0) return movement;
  const { draft } = movement;
  const wanted = (edge === "start" ? draft.starts : draft.ends) + by;
  const lengthened: Draft = { ...draft, ...stretchEdge(draft, edge, wanted, ground), grip: edge };
  return { ...movement, draft: lengthened };
}

export function draftOf(movement: Movement): Draft | null {
  if (movement.stage === "carrying") return movement.draft;
  return movement.stage === "dragging" && movement.area === "rows" ? movement.draft : null;
}

function spanOf({ rowId, starts, ends }: Span): Span {
  return { rowId, starts, ends };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.rowId === b.rowId && a.starts === b.starts && a.ends === b.ends;
}
