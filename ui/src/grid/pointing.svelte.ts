// From pointer events to movements: what lies under the pointer, which end of a bar it holds, and scrolling on while
// something is held near an edge. Start reading at `Pointing`.

import { gripAt, pull } from "./edges";
import type { Handling, Modifiers } from "./handling.svelte";
import type { GridBar, Grip } from "./model";
import { isResizable } from "./shown";
import type { View } from "./view.svelte";

export class Pointing {
  /** The end of a bar under the pointer that could be pulled. */
  edge = $state(false);
  /** The focus comes from the pointer, which must not move what is under it. */
  active = false;
  /** What was pressed in the lane has been moved, so that letting it go is no click on it. */
  dragged = false;

  /** A press began here; without one, letting go of the pointer is none of what the keys carry. */
  private pressing = false;
  private last: PointerEvent | null = null;
  private keys: Modifiers = { control: false, shift: false, alt: false };
  private readonly view: View;
  private readonly handling: Handling;
  private readonly barOf: (barId: string) => GridBar | undefined;
  /** The width of the headings and the height of the hours, which are no part of what can be dragged over. */
  private readonly fixed: () => { head: number; header: number };

  constructor(view: View, handling: Handling, barOf: (barId: string) => GridBar | undefined, fixed: () => { head: number; header: number }) {
    this.view = view;
    this.handling = handling;
    this.barOf = barOf;
    this.fixed = fixed;
  }

  down(event: PointerEvent): void {
    this.active = true;
    const target = this.targetOf(event);
    const point = this.view.pointOf(event);
    if (event.button !== 0 || !target || !point) return;
    this.pressing = true;
    this.handling.press(point, target.barId, this.gripOf(event, target.barId), modifiersOf(event));
    this.view.scroller?.focus({ preventScroll: true });
    event.preventDefault();
    this.view.scroller?.setPointerCapture(event.pointerId);
  }

  /** Something in the lane was pressed. */
  downOnChip(event: PointerEvent, chipId: string): void {
    this.dragged = false;
    const point = event.button === 0 ? this.view.pointOf(event) : null;
    if (!point) return;
    this.pressing = true;
    this.handling.pressChip(point, chipId);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  move(event: PointerEvent): void {
    const idle = this.handling.movement.stage === "idle";
    const over = idle ? this.targetOf(event)?.barId : null;
    this.edge = over ? this.gripOf(event, over) !== "body" : false;
    const point = idle ? null : this.view.pointOf(event);
    if (!point) return;
    this.last = event;
    this.keys = modifiersOf(event);
    const still = this.handling.movement.stage !== "dragging";
    this.handling.follow(point, this.keys);
    if (!still || this.handling.movement.stage !== "dragging") return;
    this.dragged = true;
    const { held } = this.handling;
    // What keeps its hours stands there whatever is under the pointer, so they must be in view.
    if (held?.timed) this.view.revealTime(held.starts, held.ends);
    requestAnimationFrame(() => this.keepPulling());
  }

  up(event: PointerEvent): void {
    this.active = false;
    if (!this.endPress()) return;
    const point = this.handling.movement.stage === "idle" ? null : this.view.pointOf(event);
    this.last = null;
    if (point) this.handling.follow(point, modifiersOf(event));
    this.handling.release(modifiersOf(event));
  }

  /** A key went down or up while something is dragged. */
  key(event: KeyboardEvent): void {
    if (this.handling.movement.stage !== "dragging") return;
    this.keys = modifiersOf(event);
    this.handling.modify(this.keys);
    // Alt would go to a menu.
    if (event.key === "Alt") event.preventDefault();
  }

  cancel(): void {
    this.active = false;
    if (this.endPress()) this.handling.cancel();
  }

  /** True when there was one. */
  private endPress(): boolean {
    const pressed = this.pressing;
    this.pressing = false;
    return pressed;
  }

  /** The bar under the pointer, unless the pointer is on a heading or on one of the scroll bars, which are not the canvas. */
  targetOf(event: PointerEvent | MouseEvent): { barId: string | null } | null {
    const target = event.target as Element;
    if (!this.view.canvas?.contains(target) || target.closest("[data-fixed]") || this.view.isOnScrollBar(event)) return null;
    return { barId: target.closest<HTMLElement>("[data-bar-id]")?.dataset["barId"] ?? null };
  }

  private gripOf(event: PointerEvent, barId: string | null): Grip {
    const bar = barId === null ? undefined : this.barOf(barId);
    const box = (event.target as Element).closest("[data-bar-id]")?.getBoundingClientRect();
    return bar && isResizable(bar) && box ? gripAt(event.clientX, box.left, box.right) : "body";
  }

  /** Scrolls while something is held near an edge, so that it can be taken further than the view. */
  private keepPulling(): void {
    const { scroller } = this.view;
    if (this.handling.movement.stage !== "dragging" || !this.last || !scroller) return;
    const box = scroller.getBoundingClientRect();
    // What comes from the lane must first have come among the rows; over the lane nothing pulls.
    const pulls = this.handling.draft !== null;
    const { head, header } = this.fixed();
    const dx = pull(this.last.clientX, box.left + head, box.right);
    const dy = pull(this.last.clientY, box.top + header, box.bottom);
    if (pulls && (dx !== 0 || dy !== 0)) {
      scroller.scrollBy(dx, dy);
      const point = this.view.pointOf(this.last);
      if (point) this.handling.follow(point, this.keys);
    }
    requestAnimationFrame(() => this.keepPulling());
  }
}

function modifiersOf(event: PointerEvent | KeyboardEvent): Modifiers {
  return { control: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
}
