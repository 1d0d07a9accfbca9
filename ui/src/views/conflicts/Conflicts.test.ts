// The list of conflicts on screen, with made-up data: a fix is tried, applied and undone; one is set aside and opened
// again; the keyboard alone does it.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { undo, write } from "../../state/writing";
import { t } from "../../words/words";
import Conflicts from "./Conflicts.svelte";
import { looking } from "./looking.svelte";

let shown: ReturnType<typeof mount>[] = [];
const refused = new Map<string, object>();

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get() { return (this as HTMLElement).getAttribute("role") === "grid" ? 800 : 0; } });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 800 });
});

beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  refused.clear();
  setHost({ ...whole, call: (name, input) => (refused.has(name) ? Promise.reject(refused.get(name)) : whole.call(name, input)) });
  standing.open(await call("standing", {}));
  looking.in("another");
  looking.in(standing.current!.file_name);
  document.body.replaceChildren();
});

afterEach(() => {
  for (const each of shown) void unmount(each);
  shown = [];
  messages.clear();
  route.reset();
});

async function open() {
  shown = [mount(Conflicts, { target: document.body }), mount(InspectorPane, { target: document.body })];
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-conflict]")];
const inspector = () => document.querySelector("aside")?.textContent?.replace(/\s+/g, " ") ?? "";
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const openCount = () => Object.values(standing.current!.conflicts).reduce((sum, count) => sum + count, 0);

function press(key: string) {
  const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
  grid.focus();
  flushSync();
  grid.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
}

const click = (id: string) => {
  document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!.click();
  flushSync();
};

describe("the list", () => {
  it("shows the arithmetic and speaks level and sentence", async () => {
    await open();
    expect(rows()[0]!.textContent).toContain("+45 min border and bags");
    const cell = rows()[0]!.querySelector('[role="gridcell"]')!;
    expect(cell.querySelector('[role="img"]')!.getAttribute("aria-label")).toBe("Blocks");
    expect(cell.querySelector(".sentence")!.textContent).toMatch(/^Rose Christiane/);
    expect(cell.hasAttribute("aria-label"), "what is seen is what is spoken").toBe(false);
  });

  it("walks by keyboard, the inspector follows, and Enter opens what clashes", async () => {
    await open();
    press("Home");
    press("ArrowDown");
    expect(document.querySelector('[role="grid"]')!.getAttribute("aria-activedescendant")).toBe(document.querySelector('[aria-selected="true"] [role="gridcell"]')!.id);
    await vi.waitFor(() => expect(inspector()).toContain("Hanna Gronkiewicz-Waltz"));
    press("Enter");
    expect([route.place, route.selected?.part?.kind]).toEqual(["person", "leg"]);
  });

  it("is filtered to the level that was asked for elsewhere", async () => {
    route.askConflicts("warn");
    await open();
    expect(rows().every((row) => row.querySelector(".warn"))).toBe(true);
    expect(document.body.textContent).toContain(t("conflicts-shown", { shown: 2, count: 5 }));
  });

  it("finds what hits the people of a delegation, and offers a way back from nothing", async () => {
    await open();
    looking.sought.typed = "Warszawa";
    flushSync();
    expect(document.body.textContent).toContain(t("conflicts-not-found"));
    looking.sought.typed = "warsaw hanna";
    flushSync();
    expect(rows()).toHaveLength(1);
  });
});

describe("a fix", () => {
  it("is tried in the inspector, applied by its button, and undone from the message", async () => {
    await open();
    const before = openCount();
    press("Home");
    press("ArrowDown");
    const key = rows().find((row) => row.getAttribute("aria-selected") === "true")!.dataset.conflict!;
    await vi.waitFor(() => expect(inspector()).toContain("1 conflict goes"));
    click("fix");
    await vi.waitFor(() => expect(rows().map((row) => row.dataset.conflict)).not.toContain(key));
    expect(openCount()).toBe(before - 1);
    expect(messages.all.at(-1)?.undo).toBe(standing.current?.undo?.position);
    await undo(messages.all.at(-1)!.undo);
    await vi.waitFor(() => expect(rows().map((row) => row.dataset.conflict)).toContain(key));
  });

  it("is shown with all that would come of it by F, and done by the dialog's button", async () => {
    await open();
    press("Home");
    press("f");
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(t("would-told")));
    expect(standing.current?.undo?.op).not.toBe("move_meeting");
    click("do-fix");
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(standing.current?.undo?.op).toBe("move_meeting");
    // The line that took its place is stood on, so that F works through the list.
    await vi.waitFor(() => expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1));
  });

  it("that would be refused says why and cannot be pressed", async () => {
    refused.set("preview", { kind: "space_double_booked", space: "511", holder: "Press room", starts: "14:00", ends: "15:00", holder_id: "x" });
    await open();
    press("ArrowDown");
    await vi.waitFor(() => expect(inspector()).toContain("Press room"));
    expect(document.querySelector<HTMLButtonElement>('[data-testid="fix"]')!.disabled).toBe(true);
  });
});

describe("setting aside", () => {
  it("needs a reason, shows it under its own heading, and can be opened again", async () => {
    await open();
    const before = openCount();
    press("Home");
    press("w");
    await vi.waitFor(() => expect(dialog()?.textContent).toContain("60 min short"));
    click("waive-send");
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(t("conflicts-waive-missing")));
    // Until the first sending is over, a second one is not heard.
    await vi.waitFor(() => expect(document.querySelector('[data-testid="waive-send"]')!.getAttribute("aria-disabled")).toBeNull());
    const reason = dialog()!.querySelector("textarea")!;
    reason.value = "The host waits";
    reason.dispatchEvent(new Event("input", { bubbles: true }));
    click("waive-send");
    await vi.waitFor(() => expect(openCount()).toBe(before - 1));
    await vi.waitFor(() => expect(document.querySelector("button.heading")?.textContent).toContain(t("conflicts-aside")));
    press("End");
    press("ArrowRight");
    press("ArrowDown");
    await vi.waitFor(() => expect(inspector()).toContain("The host waits"));
    click("lift-waiver");
    await vi.waitFor(() => expect(openCount()).toBe(before));
  });

  it("lists a waiver that ended, and takes it away", async () => {
    const [conflict] = await call("check", {});
    const id = await write("waive_conflict", { conflict: conflict!.key, reason: "Agreed" });
    await write("set_rule", { rule: conflict!.rule, level: "ignore" });
    route.open({ kind: "waiver", id });
    await open();
    await vi.waitFor(() => expect(inspector()).toContain(t("conflicts-ended-what")));
    click("remove-waiver");
    await vi.waitFor(async () => expect(await call("list_waivers", {})).toEqual([]));
  });
});

describe("the rules", () => {
  it("are decided, marked, and made usual again", async () => {
    route.begin("conflict_rules");
    await open();
    const row = () => document.querySelector<HTMLElement>('[data-rule="transfer_too_short"]')!;
    await vi.waitFor(() => expect(row()).not.toBeNull());
    const level = row().querySelector("select")!;
    level.value = "warn";
    level.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(row().textContent).toContain(t("conflicts-rules-changed")));
    expect(standing.current?.conflicts.warn).toBe(3);
    row().querySelector<HTMLButtonElement>("td.changed button")!.click();
    await vi.waitFor(() => expect(standing.current?.conflicts.warn).toBe(2));
  });

  it("go on showing what holds when a decision is refused", async () => {
    route.begin("conflict_rules");
    await open();
    await vi.waitFor(() => expect(document.querySelector('[data-rule="too_little_rest"] input')).not.toBeNull());
    refused.set("set_rule", { kind: "disk_full" });
    const row = document.querySelector<HTMLElement>('[data-rule="too_little_rest"]')!;
    const [level, minutes] = [row.querySelector("select")!, row.querySelector<HTMLInputElement>("input")!];
    const [held, usual] = [level.value, minutes.value];
    level.value = "ignore";
    level.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(messages.all.at(-1)?.tone).toBe("refused"));
    await vi.waitFor(() => { flushSync(); expect(level.value).toBe(held); });
    messages.clear();
    minutes.value = "45";
    minutes.dispatchEvent(new Event("input", { bubbles: true }));
    minutes.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(messages.all.at(-1)?.tone).toBe("refused"));
    await vi.waitFor(() => { flushSync(); expect(minutes.value).toBe(usual); });
  });

  it("say beside the field what minutes can be", async () => {
    route.begin("conflict_rules");
    await open();
    await vi.waitFor(() => expect(document.querySelector('[data-rule="too_little_rest"] input')).not.toBeNull());
    const minutes = document.querySelector<HTMLInputElement>('[data-rule="too_little_rest"] input')!;
    minutes.value = "-5";
    minutes.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
    expect(document.querySelector('[data-rule="too_little_rest"] [role="alert"]')?.textContent).toContain("10,080");
  });
});
