// Where things stand on the grid: instants to pixels, rows to offsets, and which of both are in view. All plain
// numbers, so a table of cases can test every edge. Start reading at `Scale`.

import type { Clock } from "./clock";
import { HOUR, type GridRow } from "./model";

/** Pixels per hour from the first instant of the axis. Real hours are equally wide, also when clocks change. */
export interface Scale {
  origin: number;
  ends: number;
  perHour: number;
}

/** A half-open range of indexes or instants. */
export interface Range {
  from: number;
  to: number;
}

export function scaleOf(clock: Clock, perHour: number): Scale {
  return { origin: clock.starts, ends: clock.ends, perHour };
}

export function xOf(scale: Scale, at: number): number {
  return ((at - scale.origin) / HOUR) * scale.perHour;
}

export function instantAt(scale: Scale, x: number): number {
  return scale.origin + (x / scale.perHour) * HOUR;
}

export function widthOf(scale: Scale): number {
  return xOf(scale, scale.ends);
}

/** The instants in view, with room to spare on both sides so that a small scroll draws nothing new. */
export function visibleTime(scale: Scale, scrollLeft: number, width: number, spare = 240): Range {
  const from = Math.floor((scrollLeft - spare) / spare) * spare;
  const to = Math.ceil((scrollLeft + width + spare) / spare) * spare;
  return { from: instantAt(scale, from), to: instantAt(scale, to) };
}

/** The part of a stretch that lies on the axis, in pixels; null when none does. */
export function clip(scale: Scale, starts: number, ends: number): ClippedBox | null {
  if (ends <= scale.origin || starts >= scale.ends) return null;
  const left = Math.max(starts, scale.origin);
  const right = Math.min(ends, scale.ends);
  const x = xOf(scale, left);
  return { x, width: xOf(scale, right) - x, cutStart: starts < scale.origin, cutEnd: ends > scale.ends };
}

interface ClippedBox {
  x: number;
  width: number;
  cutStart: boolean;
  cutEnd: boolean;
}

/** One line of the grid from top to bottom: a group's heading or a row. */
export type Line = GroupLine | RowLine;

interface GroupLine {
  kind: "group";
  key: string;
  label: string;
  count: number;
  top: number;
  height: number;
}

interface RowLine {
  kind: "row";
  key: string;
  row: GridRow;
  index: number;
  top: number;
  height: number;
}

interface LineSizes {
  group: number;
  row: number;
  /** Added for every lane after the first. */
  lane: number;
}

export interface Lines {
  lines: Line[];
  /** The position in `lines` of each row, by the row's index. */
  lineOfRow: number[];
  /** The headings of the groups, in order. */
  headings: GroupLine[];
  height: number;
}

/** Stacks rows under their group headings; a row with overlapping bars is as tall as its lanes. */
export function stack(rows: readonly GridRow[], lanes: (rowId: string) => number, sizes: LineSizes): Lines {
  const lines: Line[] = [];
  const lineOfRow: number[] = [];
  let top = 0;
  const headings: GroupLine[] = [];
  let heading: GroupLine | null = null;
  rows.forEach((row, index) => {
    const group = row.group ?? "";
    if (group !== (heading?.label ?? "")) {
      heading = { kind: "group", key: `group ${index}`, label: group, count: 0, top, height: sizes.group };
      lines.push(heading);
      headings.push(heading);
      top += sizes.group;
    }
    if (heading) heading.count += 1;
    const height = sizes.row + (Math.max(1, lanes(row.id)) - 1) * sizes.lane;
    lineOfRow.push(lines.length);
    lines.push({ kind: "row", key: row.id, row, index, top, height });
    top += height;
  });
  return { lines, lineOfRow, headings, height: top };
}

/** The position of the line that covers a height; the nearest one outside. */
export function lineAt(lines: readonly { top: number }[], y: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.top <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The row under a height, taking the row below a heading when the pointer is on the heading. */
export function rowAt(stacked: Lines, y: number): GridRow | null {
  return lineOfRowAt(stacked, y)?.row ?? null;
}

export function lineOfRowAt(stacked: Lines, y: number): RowLine | null {
  const position = lineAt(stacked.lines, y);
  for (let i = position; i < stacked.lines.length; i += 1) {
    const line = stacked.lines[i]!;
    if (line.kind === "row") return line;
  }
  return null;
}

/** The heading that stays in sight above a scrolled view, and how far the next one has pushed it out already. */
export function stuckHeading({ headings }: Pick<Lines, "headings">, scrollTop: number): { heading: GroupLine; push: number } | null {
  const position = lineAt(headings, scrollTop);
  const heading = headings[position];
  if (!heading || heading.top > scrollTop) return null;
  const next = headings[position + 1];
  return { heading, push: next ? Math.min(0, next.top - scrollTop - heading.height) : 0 };
}

/** The lines in view with a few to spare, in steps of four so that slow scrolling changes little. */
export function visibleLines(lines: readonly { top: number }[], scrollTop: number, height: number, spare = 4): Range {
  if (lines.length === 0) return { from: 0, to: 0 };
  const first = lineAt(lines, scrollTop);
  const last = lineAt(lines, scrollTop + height);
  const from = Math.max(0, Math.floor((first - spare) / 4) * 4);
  const to = Math.min(lines.length, Math.ceil((last + 1 + spare) / 4) * 4);
  return { from, to };
}

/** How far to scroll so that a stretch is in view, moving as little as possible. */
export function scrollToShow(start: number, end: number, scroll: number, view: number, margin: number): number {
  if (start - margin < scroll) return Math.max(0, start - margin);
  if (end + margin > scroll + view) return Math.min(end + margin - view, Math.max(0, start - margin));
  return scroll;
}
