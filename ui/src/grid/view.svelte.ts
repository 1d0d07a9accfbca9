// The window onto the grid: how far it is scrolled, which lines and hours are in it, and which place lies under a
// point of the screen. Start reading at `View`.

import { tick } from "svelte";
import { carriedOver, snap, type Clock } from "./clock";
import { instantAt, lineOfRowAt, rowAt, scrollToShow, visibleLines, visibleTime, xOf, type Lines, type Range, type Scale } from "./geometry";
import type { Area, Point } from "./movement";

/** How rows and hours are laid out at this moment. */
interface Laid {
  clock: Clock;
  scale: Scale;
  stacked: Lines;
  rowIndex: ReadonlyMap<string, number>;
  /** The width of the rows' headings and the height of the hours above, in pixels. */
  head: number;
  header: number;
  /** By how much a row grows for each further lane. */
  laneHeight: number;
}

/** Milliseconds after which a leap is taken to be over. */
const REST = 150;

/** However much is covered, so many pixels of the hours are taken to be seen. */
const LEAST_SEEN = 96;

export class View {
  scroller: HTMLElement | null = $state.raw(null);
  canvas: HTMLElement | null = $state.raw(null);
  lane: HTMLElement | null = $state.raw(null);
  scrollTop = $state(0);
  scrollLeft = $state(0);
  /** Whole screens go by at once: the order of the lines' elements can wait until it is over. */
  leaping = $state(false);
  width = $state(1000);
  height = $state(600);

  readonly bodyHeight = $derived.by(() => Math.max(0, this.height - this.laid().header));
  // Plain numbers stop a scroll event from redrawing anything until a range really changes.
  private readonly seenLines = $derived.by(() => visibleLines(this.laid().stacked.lines, this.scrollTop, this.bodyHeight));
  readonly firstLine = $derived(this.seenLines.from);
  readonly lastLine = $derived(this.seenLines.to);
  private readonly seenTime = $derived.by(() => visibleTime(this.laid().scale, this.scrollLeft, this.width - this.laid().head));
  private readonly from = $derived(this.seenTime.from);
  private readonly to = $derived(this.seenTime.to);
  readonly range = $derived({ from: this.from, to: this.to });

  private rest: ReturnType<typeof setTimeout> | undefined;
  /** So far into the hours in view is the time that the next zoom keeps in place. */
  private kept: number | null = null;
  private readonly laid: () => Laid;

  constructor(laid: () => Laid) {
    this.laid = laid;
  }

  readScroll(): void {
    // A scroll that was under way when the place was left is still heard of.
    if (!this.scroller) return;
    if (Math.abs(this.scroller.scrollTop - this.scrollTop) > this.bodyHeight / 2) this.leap();
    this.scrollTop = this.scroller.scrollTop;
    this.scrollLeft = this.scroller.scrollLeft;
  }

  private leap(): void {
    this.leaping = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => (this.leaping = false), REST);
  }

  scrollToHour(at: number, margin = 0): void {
    if (!this.scroller) return;
    this.scroller.scrollLeft = Math.max(0, xOf(this.laid().scale, at) - margin);
    this.readScroll();
  }

  /** Zooms with the time under this point of the screen kept where it is. */
  async zoomAround(clientX: number, zoom: () => void): Promise<void> {
    const box = this.scroller?.getBoundingClientRect();
    this.kept = box ? Math.max(0, clientX - box.left - this.laid().head) : null;
    zoom();
    await tick();
    this.kept = null;
  }

  /** Other hours or another zoom keep the time in the middle of the view, or under the pointer, where it was. */
  rescale(oldClock: Clock, oldScale: Scale): void {
    const { clock, scale, head } = this.laid();
    const place = this.kept ?? (this.width - head) / 2;
    const kept = carriedOver(oldClock, clock, instantAt(oldScale, this.scrollLeft + place));
    if (this.scroller) this.scroller.scrollLeft = xOf(scale, kept) - place;
    this.readScroll();
  }

  /** Brings a place into view; so many pixels at the right may be covered by something else. */
  reveal(rowId: string, starts: number, ends: number, covered = 0): void {
    const { stacked, rowIndex } = this.laid();
    const line = stacked.lines[stacked.lineOfRow[rowIndex.get(rowId) ?? -1] ?? -1];
    if (!line || !this.scroller) return;
    this.scroller.scrollTop = scrollToShow(line.top - (stacked.headings[0]?.height ?? 0), line.top + line.height, this.scroller.scrollTop, this.bodyHeight, 8);
    this.revealTime(starts, ends, covered);
  }

  revealTime(starts: number, ends: number, covered = 0): void {
    const { scale, head } = this.laid();
    const width = Math.max(LEAST_SEEN, this.width - head - covered);
    if (this.scroller) this.scroller.scrollLeft = scrollToShow(xOf(scale, starts), xOf(scale, ends), this.scroller.scrollLeft, width, 24);
  }

  /** Exactly the hours in view, without any to spare. */
  inSight(): Range {
    const { scale, head } = this.laid();
    return { from: instantAt(scale, this.scrollLeft), to: instantAt(scale, this.scrollLeft + this.width - head) };
  }

  /** The first row and an early hour in view: where the keyboard begins. */
  first(): { rowId: string | undefined; at: number } {
    const { stacked, scale } = this.laid();
    return { rowId: rowAt(stacked, this.scrollTop)?.id, at: instantAt(scale, this.scrollLeft) };
  }

  pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point | null {
    const { stacked, scale, head, header, laneHeight } = this.laid();
    const box = this.canvas?.getBoundingClientRect();
    const y = box ? clientY - box.top - header : 0;
    const line = box && lineOfRowAt(stacked, y);
    if (!line) return null;
    const at = instantAt(scale, clientX - box.left - head);
    return { x: clientX - box.left, y: clientY - box.top, rowId: line.row.id, at, area: this.areaOf(clientX, clientY), lane: Math.floor((y - line.top) / laneHeight) };
  }

  private areaOf(clientX: number, clientY: number): Area {
    const box = this.scroller?.getBoundingClientRect();
    const lane = this.lane?.getBoundingClientRect();
    if (lane && within(lane, clientX, clientY)) return "lane";
    const { head, header } = this.laid();
    return box && within({ left: box.left + head, right: box.right, top: box.top + header, bottom: box.bottom }, clientX, clientY) ? "rows" : "off";
  }

  /** The row and the instant under a point of the screen, when it lies among the rows and hours. */
  placeAt(clientX: number, clientY: number, minutes: number): { rowId: string; at: number } | null {
    const point = this.areaOf(clientX, clientY) === "rows" ? this.pointOf({ clientX, clientY }) : null;
    return point && { rowId: point.rowId, at: snap(this.laid().clock, point.at, minutes) };
  }

  isOnScrollBar({ clientX, clientY }: { clientX: number; clientY: number }): boolean {
    const box = this.scroller?.getBoundingClientRect();
    return box !== undefined && (clientX - box.left >= this.width || clientY - box.top >= this.height);
  }
}

function within(box: { left: number; right: number; top: number; bottom: number }, x: number, y: number): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
