// The programme on screen, with made-up data: every message it needs exists, and the keyboard alone walks it.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { changed } from "../../state/changes.svelte";
import { inspector } from "../../state/inspector.svelte";
import { messages } from "../../state/messages.svelte";
import { preferences } from "../../state/preferences.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { t } from "../../words/words";
import Programme from "./Programme.svelte";

let shown: ReturnType<typeof mount>[] = [];
/** Every call that was made, and those that are to be refused. */
const called = vi.fn();
const refused = new Map<string, object>();

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
});

beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  called.mockClear();
  refused.clear();
  setHost({ ...whole, call: (name, input) => (called(name, input), refused.has(name) ? Promise.reject(refused.get(name)) : whole.call(name, input)) });
  standing.open(await call("standing", {}));
  route.go("programme", null);
  document.body.replaceChildren();
  shown = [mount(Programme, { target: document.body }), mount(InspectorPane, { target: document.body })];
  await settled(() => document.querySelector('[role="grid"]') !== null);
});

afterEach(() => {
  for (const each of shown) void unmount(each);
  messages.clear();
});

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

const calls = (name: string): unknown[] => called.mock.calls.filter(([each]) => each === name);

/** Chooses from the list with this label in the inspector. */
function choose(label: string, index: number): HTMLSelectElement {
  const list = document.querySelector<HTMLSelectElement>(`[data-testid="session-facts"] select[aria-label="${label}"]`)!;
  list.focus();
  list.selectedIndex = index;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
  return list;
}

it("reads people and rooms once, however many sessions one walks past", async () => {
  for (let times = 0; times < 4; times += 1) {
    press("ArrowDown");
    await settled(() => document.querySelector('[data-testid="session-facts"]') !== null);
  }
  expect([calls("list_people").length, calls("list_spaces").length]).toEqual([1, 1]);
  expect(calls("session").length).toBeGreaterThan(1);
});

it("reads again after what makes a conflict", async () => {
  for (const kind of ["leg", "traveller", "meeting", "participant"] as const) {
    const before = calls("programme").length;
    changed([kind]);
    flushSync();
    expect(calls("programme").length, kind).toBe(before + 1);
  }
});

it("keeps the focus where the arrow keys act when a session is clicked", () => {
  document.querySelector<HTMLElement>('[data-testid="session-SP4"]')!.click();
  expect(document.activeElement?.getAttribute("role")).toBe("grid");
});

it("gives its lines the height of the preferences", () => {
  const heights = () => [...document.querySelectorAll<HTMLElement>(".line:has(.session)")].map((line) => line.style.height);
  expect(heights()[0]).toBe("44px");
  preferences.current.compact = true;
  flushSync();
  expect(heights()[0]).toBe("40px");
  preferences.current.compact = false;
});

describe("a session in the inspector", () => {
  beforeEach(async () => {
    const attended = (await call("programme", {})).days.flatMap((day) => day.sessions).find((session) => session.people > 0)!;
    route.select({ kind: "session", id: attended.id });
    await settled(() => document.querySelector("[data-attends]") !== null);
  });

  it("has a word for every fact", () => {
    for (const name of ["title", "date", "starts", "ends", "room", "kind", "mode", "code", "access", "part-of", "dress", "languages", "link", "neutral", "note"]) {
      expect(document.querySelector('[data-testid="session-facts"]')?.textContent, name).toContain(t(`programme-field-${name}`));
    }
  });

  it.each([["programme-field-date", "move_session"], ["programme-field-room", "move_session"], ["programme-field-kind", "edit_session"], ["programme-field-mode", "edit_session"]])("%s goes back when it is refused, with the focus on it", async (label, write) => {
    refused.set(write, { kind: "read_only" });
    const before = document.querySelector<HTMLSelectElement>(`[data-testid="session-facts"] select[aria-label="${t(label)}"]`)!.selectedIndex;
    const list = choose(t(label), before === 1 ? 2 : 1);
    await settled(() => messages.all.length > 0 && list.selectedIndex === before);
    expect([list.selectedIndex, document.activeElement === list, calls(write).length]).toEqual([before, true, 1]);
  });

  it("changes a function, and goes back when that is refused", async () => {
    const row = document.querySelector<HTMLElement>("[data-attends]")!;
    const label = t("programme-attendance-function", { name: row.dataset["attends"]! });
    refused.set("attend_session", { kind: "read_only" });
    const before = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!.selectedIndex;
    const list = choose(label, before === 5 ? 4 : 5);
    await settled(() => list.selectedIndex === before);
    expect([list.selectedIndex, document.activeElement === list]).toEqual([before, true]);
    expect(calls("attend_session")).toHaveLength(1);
  });
});

it("finds by any word and says when nothing is found", async () => {
  const find = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  find.value = "xyzzy";
  find.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  expect(document.querySelector('[data-testid^="session-"]')).toBeNull();
  expect(document.body.textContent).toContain("xyzzy");
});
