// A room in the inspector with made-up data: each table of it is one write, what is wrong is said beside its field, and a
// file that is only looked at offers nothing to change.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { ClosureId } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { t } from "../../../words/words";
import RoomFacts from "../RoomFacts.svelte";
import ClosureFacts from "./ClosureFacts.svelte";
import DeskRules from "./DeskRules.svelte";
import VenuesDialog from "./VenuesDialog.svelte";

const called = vi.fn();
let shown: ReturnType<typeof mount> | null = null;

beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  called.mockClear();
  setHost({ ...whole, call: (name, input) => (called(name, input), whole.call(name, input)) });
  standing.open(await call("standing", {}));
  HTMLElement.prototype.scrollIntoView = () => {};
});
afterEach(close);

function close(): void {
  if (shown) void unmount(shown);
  shown = null;
  document.body.replaceChildren();
  messages.clear();
}

const spaceOf = async (name: string) => (await call("list_spaces", {})).find((space) => space.name === name)!;

async function room(name: string): Promise<void> {
  close();
  shown = mount(RoomFacts, { target: document.body, props: { space: await spaceOf(name), onbook: () => {} } });
  await settled(() => at('[data-testid="hours"]') !== null);
}

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
}

const at = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const calls = (name: string): unknown[] => called.mock.calls.filter(([each]) => each === name).map(([, input]) => input);

async function click(selector: string, then: () => boolean = () => true): Promise<void> {
  // A form that is still being sent hears no second click.
  await settled(() => at(selector) !== null && at('form[aria-busy="true"]') === null);
  at(selector)!.click();
  flushSync();
  await settled(then);
}

function type(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.value = text;
  for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  flushSync();
}

function choose(selector: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(selector)!;
  // The test document does not know which option is checked.
  const find = list.querySelector.bind(list);
  list.querySelector = ((wanted: string) => (wanted === ":checked" ? list.options[list.selectedIndex] : find(wanted))) as typeof list.querySelector;
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

describe("a room", () => {
  it("has its layouts saved in one operation, with a row more", async () => {
    await room("520B");
    await click('[data-testid="edit-layouts"]', () => at('[data-testid="layouts-dialog"]') !== null);
    await click('[data-testid="add-layout"]');
    type('[data-testid="layouts-dialog"] tbody tr:last-child input', "many");
    await click('[data-testid="layouts-submit"]', () => at('[data-testid="layouts-dialog"] [role="alert"]') !== null);
    expect(calls("set_space_layouts")).toEqual([]);
    type('[data-testid="layouts-dialog"] tbody tr:last-child input', "14");
    await click('[data-testid="layouts-submit"]', () => calls("set_space_layouts").length > 0);
    const [{ layouts }] = calls("set_space_layouts") as [{ layouts: { layout: string; capacity: number }[] }];
    expect(layouts.map(({ layout, capacity }) => [layout, capacity])).toEqual([["bilateral", 12], ["boardroom", 10], ["theatre", 14]]);
  });

  it("falls into parts that are named in one go", async () => {
    await room("517CD");
    await click('[data-testid="divide-room"]', () => at('[data-testid="divide"]') !== null);
    await click('[data-testid="divide-submit"]', () => at('[data-testid="divide"]') === null);
    expect(calls("divide_space")).toEqual([{ id: "spc-517cd", parts: [{ name: "517C", capacity: 500 }, { name: "517D", capacity: 500 }] }]);
    await room("517CD");
    await click('[data-testid="divide-room"]', () => at('[data-testid="divide"]') !== null);
    await click('[data-testid="divide-submit"]', () => at('[data-testid="divide"] [role="alert"]') !== null);
    expect(at('[data-testid="divide"] [role="alert"]')?.textContent).toBe(t("spaces-problem-taken"));
  });

  it("is a part of another, never of what is inside it", async () => {
    await room("517");
    const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${t("spaces-field-part-of")}"]`)!;
    expect([...list.options].map(({ text }) => text)).not.toContain("517AB");
    choose(`select[aria-label="${t("spaces-field-part-of")}"]`, "spc-510");
    await settled(() => calls("edit_space").length > 0);
    expect(calls("edit_space")).toEqual([{ id: "spc-517", parent: "spc-510" }]);
  });

  it("goes by its venue until it has hours of its own, past midnight in words", async () => {
    await room("Salon bleu");
    expect(at('[data-testid="hours"]')?.textContent).toContain("08:00 until 02:00 the next day");
    await click('[data-testid="edit-hours"]', () => at('[data-hours="2018-06-20"]') !== null);
    choose('[data-hours="2018-06-20"] select', "shut");
    await settled(() => calls("set_opening_hours").length > 0);
    expect(calls("set_opening_hours")).toEqual([{ space: "spc-salon", day: "2018-06-20", opens: null, closes: null }]);
    choose('[data-hours="2018-06-21"] select', "open");
    await settled(() => at('[data-hours="2018-06-21"] input') !== null);
    type('[data-hours="2018-06-21"] td:nth-child(4) input', "late");
    expect(at('[data-hours="2018-06-21"] [role="alert"]')?.textContent).toBe(t("spaces-problem-time"));
    type('[data-hours="2018-06-21"] td:nth-child(4) input', "1h30");
    await settled(() => at('[data-hours="2018-06-21"]')?.textContent.includes("01:30") ?? false);
    expect(at('[data-hours="2018-06-21"]')?.textContent).toContain(t("spaces-hours-until-next", { to: "01:30" }));
  });

  it("is closed for a stretch of days from its inspector, and opened again", async () => {
    await room("511");
    await click('[data-testid="add-closure"]', () => at('[data-testid="closure-dialog"]') !== null);
    type('[data-testid="closure-dialog"] [name="toDay"]', "22 June");
    type('[data-testid="closure-dialog"] [name="reason"]', "Carpets");
    at('[data-testid="closure-dialog"] [role="group"] input')!.click();
    await click('[data-testid="closure-submit"]', () => calls("add_closure").length > 0);
    expect(calls("add_closure")).toMatchObject([{ space: "spc-511", kind: "closure", reason: "Carpets", starts: { local: "2018-06-20T08:00" }, ends: { local: "2018-06-22T20:00" }, purposes: ["meeting"] }]);
    await click("[data-closure]", () => at('[data-testid="remove-closure"]') !== null);
    await click('[data-testid="remove-closure"]', () => calls("remove_closure").length > 0);
    await settled(() => at("[data-closure]") === null);
    expect(at("[data-closure]")).toBeNull();
  });

  it("offers nothing to change in a file that is only looked at", async () => {
    standing.update({ ...(await call("standing", {})), read_only: true });
    await room("517CD");
    const open = [...document.querySelectorAll<HTMLButtonElement>('[data-testid="room-facts"] button:not(:disabled)')].map((button) => button.textContent.trim());
    expect(open).toEqual(["Palais des congrès de Montréal"]);
    expect(document.querySelectorAll('[data-testid="room-facts"] select:not(:disabled)')).toHaveLength(0);
  });
});

it("a closure is shown by its id, with who may in, and leaves the inspector when it is taken back", async () => {
  route.select({ kind: "closure", id: "clo-2" });
  shown = mount(ClosureFacts, { target: document.body, props: { id: "clo-2" as ClosureId } });
  await settled(() => at('[data-testid="closure-facts"]') !== null);
  expect(at('[data-testid="closure-facts"]')?.textContent).toContain("ICLEI – Local Governments for Sustainability, Holding room");
  at('[data-testid="closure-facts"] .actions button:last-child')!.click();
  await settled(() => route.selected === null);
  expect([route.selected, calls("remove_closure")]).toEqual([null, [{ id: "clo-2" }]]);
});

it("venues are listed with their rooms; a new one is added, and one without rooms is taken out", async () => {
  close();
  shown = mount(VenuesDialog, { target: document.body, props: { onclose: () => {} } });
  await settled(() => document.querySelectorAll("[data-venue]").length > 0);
  const before = document.querySelectorAll("[data-venue]").length;
  await click('[data-testid="venue-add"]', () => at('[data-testid="venue-form"]') !== null);
  expect(at('[data-testid="venue-remove"]'), "what is not there yet cannot be taken out").toBeNull();
  type('[data-testid="venue-form"] [name="name"]', "Annex");
  await click('[data-testid="venue-submit"]', () => at('[data-venue="Annex"]') !== null);
  expect(calls("add_venue")).toEqual([{ name: "Annex", address: "", city: "", position: null }]);
  await click('[data-venue="Annex"]', () => at('[data-testid="venue-remove"]') !== null);
  await click('[data-testid="venue-remove"]', () => at('[data-testid="venue-remove-confirm"]') !== null);
  await click('[data-testid="venue-remove-confirm"]', () => document.querySelectorAll("[data-venue]").length === before);
  expect([calls("remove_venue").length, at('[data-venue="Annex"]')]).toEqual([1, null]);
});

describe("the rules of the desk", () => {
  const open = async (onclose = vi.fn()) => {
    shown = mount(DeskRules, { target: document.body, props: { onclose } });
    await settled(() => at('[data-testid="desk-rules"]') !== null && document.querySelectorAll('[name="preset"] option').length > 1);
    return onclose;
  };

  it("begin from a real desk, say where it is written, and are one write", async () => {
    const onclose = await open();
    choose('[name="preset"]', "unfccc");
    expect(at('[data-testid="desk-rules"]')?.textContent).toContain("COP24");
    await click('[data-testid="desk-submit"]', () => onclose.mock.calls.length > 0);
    expect(calls("set_desk_rules")).toMatchObject([{ venue: null, policy: { slot_minutes: 60, opens: "08:00", closes: "21:00", tiers: ["session", "meeting"], confirm_by: "18:00" } }]);
  });

  it("keep what was typed for one desk while another is looked at", async () => {
    await open();
    const slot = (): string | undefined => (at('[data-testid="desk-rules"] [name="slot"]') as HTMLInputElement | null)?.value;
    type('[data-testid="desk-rules"] [name="slot"]', "45");
    const venue = (await call("list_venues", {}))[0]!.id;
    choose('[data-testid="desk-rules"] [name="whose"]', venue);
    await settled(() => slot() === "");
    type('[data-testid="desk-rules"] [name="slot"]', "20");
    choose('[data-testid="desk-rules"] [name="whose"]', "");
    await settled(() => slot() === "45");
    expect(slot()).toBe("45");
    choose('[data-testid="desk-rules"] [name="whose"]', venue);
    await settled(() => slot() === "20");
    expect(slot()).toBe("20");
  });

  it("say that a venue goes by those of every venue until it has its own, and what breaking each means", async () => {
    await call("set_desk_rules", { venue: null, policy: { purposes: [], non_consecutive: true, tiers: [], slot_minutes: 30 } });
    await open();
    choose('[name="whose"]', "ven-hall");
    await settled(() => at('[data-testid="desk-rules"]')?.textContent.includes(t("spaces-desk-by-forum")) ?? false);
    expect(document.querySelector<HTMLInputElement>('[name="slot"]')?.value).toBe("30");
    expect(at('[data-testid="desk-remove"]')).toBeNull();
    await settled(() => document.querySelectorAll('[data-testid="desk-rules"] .level').length >= 7);
    expect(document.querySelectorAll('[data-testid="desk-rules"] p.level')).toHaveLength(8);
  });

  it("stay unsaved while a number cannot be", async () => {
    await open();
    type('[name="quota"]', "0");
    await click('[data-testid="desk-submit"]', () => at('[data-testid="desk-rules"] [role="alert"]') !== null);
    expect([at('[data-testid="desk-rules"] [role="alert"]')?.textContent, calls("set_desk_rules")]).toEqual([t("spaces-desk-problem-quota"), []]);
  });
});
