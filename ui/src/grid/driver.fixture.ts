// Drives a time grid in a test: shows it, points, presses keys and hears what it says.

import { flushSync, mount, unmount, type ComponentProps } from "svelte";
import { axisOf } from "./axis.fixture";
import { crowdRows } from "./crowd.fixture";
import Given from "./given.fixture.svelte";
import { HOUR, type GridBar } from "./model";
import type TimeGrid from "./TimeGrid.svelte";

type Gift = Partial<ComponentProps<typeof TimeGrid>>;

export const axis = axisOf("America/Montreal", "2018-06-19", "2018-06-22");
export const start = Date.parse(axis.starts.at);

/** From two to three on the first row. */
export const bar: GridBar = {
  id: "b", rowId: "r0", starts: start + 2 * HOUR, ends: start + 3 * HOUR, hue: "rooms", manner: "solid", label: "Bilateral", movable: true, resizable: true,
};

/** Another bar, at so many hours on a row. */
export function barAt(id: string, rowId: string, from: number, to: number, more: Partial<GridBar> = {}): GridBar {
  return { ...bar, id, rowId, starts: start + from * HOUR, ends: start + to * HOUR, label: `Item ${id}`, ...more };
}

let shown: ReturnType<typeof mount> | null = null;

/** What the owner gives; a test may give something else later. */
export let give: (more: Gift) => void = () => {};

/** The test document has no layout, so the grid is told how large it is. */
export function layOut(): void {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1440 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 900 });
  HTMLElement.prototype.setPointerCapture = () => {};
}

export function present(rows: number, bars: readonly GridBar[], more: Record<string, unknown> = {}): HTMLElement {
  takeDown();
  const first = { label: "Rooms", axis, rows: crowdRows(rows), bars, opensAt: start, ...more };
  shown = mount(Given, { target: document.body, props: { first, hand: (change: (more: Gift) => void) => (give = change) } });
  flushSync();
  return document.querySelector<HTMLElement>('[role="grid"]')!;
}

export function takeDown(): void {
  if (shown) void unmount(shown);
  shown = null;
  document.body.replaceChildren();
}

export function pointer(grid: HTMLElement, type: string, x: number, y: number, on: Element = grid.firstElementChild!, more: PointerEventInit = {}): void {
  on.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: y, ...more }));
  flushSync();
}

export function keys(on: HTMLElement, ...pressed: (string | KeyboardEventInit)[]): void {
  for (const key of pressed) {
    on.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...(typeof key === "string" ? { key } : key) }));
    flushSync();
  }
}

export function spoken(): string {
  return document.querySelector('[role="status"]')?.textContent ?? "";
}

/** The bar with this name, as wide as it would be laid out. */
export function box(label: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-bar="${label}"]`)!;
  const left = 208 + Number(/[\d.]+(?=px)/.exec(found.style.left)?.[0]);
  found.getBoundingClientRect = () => ({ left, right: left + Number.parseFloat(found.style.width) }) as DOMRect;
  return found;
}

/** The head is 208 wide and the header 48 high; the first row lies under its group's heading of 28. */
export const X = (hours: number): number => 208 + hours * 72;
export const Y = 48 + 28 + 16;
