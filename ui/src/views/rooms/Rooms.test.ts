// Rooms on screen, with made-up data: drawing a stretch opens the dialog there, booking shows the bar, and a second
// confirmed booking is refused with the sentence that names the first.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { call } from "../../api/call";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import Rooms from "./Rooms.svelte";

let shown: ReturnType<typeof mount>;

beforeAll(() => {
  // The test document has no layout, so the grid is told how large it is.
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1440 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
});

beforeEach(async () => {
  standing.open(await call("standing", {}));
  route.go("rooms", null);
  document.body.replaceChildren();
  shown = mount(Rooms, { target: document.body });
  await settled(() => document.querySelector("[data-row]") !== null);
});

afterEach(() => void unmount(shown));

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
}

function key(pressed: string): void {
  document.querySelector('[role="grid"]')?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
  flushSync();
}

function field(name: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`[data-testid="book-room"] [name="${name}"]`)!;
}

function type(name: string, text: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

async function book(title: string): Promise<void> {
  document.querySelector<HTMLElement>('[role="grid"]')!.focus();
  key("n");
  await settled(() => field("title") !== null);
  type("title", title);
  type("starts", "6");
  type("ends", "7:30");
  document.querySelector<HTMLButtonElement>('[data-testid="book-room-submit"]')!.click();
}

it("books by keyboard, and refuses a second confirmed booking by naming the first", async () => {
  await book("First of the day");
  await settled(() => document.querySelector('[data-bar="First of the day"]') !== null);
  expect(document.querySelector('[data-bar="First of the day"]')?.getAttribute("aria-label")).toContain("06:00 to 07:30");
  expect(document.querySelector('[data-testid="book-room"]')).toBeNull();

  await book("Second of the day");
  await settled(() => document.querySelector('[data-testid="book-room-refusal"]') !== null);
  expect(document.querySelector('[data-testid="book-room-refusal"]')?.textContent).toContain("First of the day");
  expect(document.querySelector('[data-bar="Second of the day"]')).toBeNull();
});

it("says beside the field what is missing", async () => {
  await book("");
  await settled(() => document.querySelector('[role="alert"]') !== null);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain("Say what the room is for.");
});
