// The programme on screen, with made-up data: every message it needs exists, and the keyboard alone walks it.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { call } from "../../api/call";
import { inspector } from "../../state/inspector.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import Programme from "./Programme.svelte";

let shown: ReturnType<typeof mount>;

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
});

beforeEach(async () => {
  standing.open(await call("standing", {}));
  route.go("programme", null);
  document.body.replaceChildren();
  shown = mount(Programme, { target: document.body });
  await settled(() => document.querySelector('[role="grid"]') !== null);
});

afterEach(() => void unmount(shown));

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
}

function press(key: string): void {
  document.querySelector('[role="grid"]')?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
}

it("shows sessions under their days", () => {
  expect(document.querySelectorAll("[data-day]").length).toBeGreaterThan(1);
  expect(document.querySelector('[data-testid="session-SP4"]')?.textContent).toContain("Circular cities");
});

it("walks with the arrow keys, and the inspector follows", async () => {
  press("ArrowDown");
  const first = route.idOf("session");
  expect(first).not.toBeNull();
  press("ArrowDown");
  expect(route.idOf("session")).not.toBe(first);
  await settled(() => inspector.current !== null);
  expect(inspector.current?.label).toBe("Session");
});

it("finds by any word and says when nothing is found", async () => {
  const find = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  find.value = "xyzzy";
  find.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  expect(document.querySelector('[data-testid^="session-"]')).toBeNull();
  expect(document.body.textContent).toContain("xyzzy");
});
