// A list on its way in, over made-up data: chosen, dates said, a row decided, accepted; or refused, or discarded.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import { host, setHost } from "../../host/choose";
import { fakeHost, type FakeWishes } from "../../host/fake";
import { importing } from "../../state/importing.svelte";
import { messages } from "../../state/messages.svelte";
import { standing } from "../../state/standing.svelte";
import { t, word } from "../../words/words";
import Imports from "./Imports.svelte";

let place: Record<string, unknown>;
let asked: { name: string; input: unknown }[];

async function open(wishes: FakeWishes) {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens: "congress", ...wishes });
  asked = [];
  setHost({ ...whole, call: (name, input) => { asked.push({ name, input }); return whole.call(name, input); } });
  standing.open(await call("standing", {}));
  place = mount(Imports, { target: document.body });
  importing.ask();
  await vi.waitFor(() => expect(button(t("imports-choose"))).toBeDefined());
}
beforeEach(() => messages.clear());
afterEach(async () => {
  importing.open = false;
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const row = (number: number) => document.querySelector<HTMLElement>(`[data-row="${number}"]`)!;
const accept = () => document.querySelector<HTMLButtonElement>('[data-testid="imports-accept"]');
const restaged = () => asked.filter(({ name }) => name === "restage_import").map(({ input }) => input);

async function choose() {
  button(t("imports-choose"))!.click();
  await vi.waitFor(() => expect(document.querySelector('[aria-current="step"]')).not.toBeNull(), { timeout: 3000 });
  await vi.waitFor(() => expect(document.querySelector("progress")).toBeNull());
}
async function toRows() {
  document.querySelector<HTMLButtonElement>('[data-testid="imports-next"]')!.click();
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}
function press(key: string) {
  document.querySelector<HTMLElement>('[role="listbox"]')!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
}

describe("a list with dates that can be read in two ways", () => {
  beforeEach(() => open({}));

  it("is accepted once the dates are said and a row is decided, and can be undone", async () => {
    await choose();
    const dates = document.querySelector('[data-testid="imports-dates"]')!;
    expect(dates.textContent).toContain("4 June 2018");
    expect(dates.textContent).toContain("6 April 2018");
    expect(dates.querySelector("input:checked")).toBeNull();

    await toRows();
    expect(accept()).toBeNull();
    button(t("imports-open-dates"))!.click();
    await vi.waitFor(() => expect(document.querySelector('[data-testid="imports-dates"] input')).not.toBeNull());
    document.querySelector<HTMLInputElement>('[data-testid="imports-dates"] input[value="day_month_year"]')!.click();
    await vi.waitFor(() => expect(document.querySelector('[data-testid="imports-dates"] input:checked')).not.toBeNull());

    await toRows();
    expect(accept()!.textContent).toContain(t("imports-accept", { count: 2 }));
    press("n");
    await vi.waitFor(() => expect(document.querySelector('[data-testid="row-party"]')).not.toBeNull());
    const known = (await call("list_people", {})).map(({ id }) => id);
    document.querySelector<HTMLInputElement>('[data-testid="row-party"] input')!.click();
    await vi.waitFor(() => expect(accept()!.textContent).toContain(t("imports-accept", { count: 3 })));
    const said = restaged().at(-1) as { rows: { number: number; people: string[] }[] };
    expect(said.rows[0]?.number).toBe(5);
    expect(known).toContain(said.rows[0]?.people[0]);

    await vi.waitFor(() => expect(accept()!.disabled).toBe(false));
    accept()!.click();
    await vi.waitFor(() => expect(importing.open).toBe(false), { timeout: 3000 });
    expect(messages.all.at(-1)).toMatchObject({ tone: "done", text: "Import 3 rows of travel from Vols participants_v7 (final).csv" });
    expect(messages.all.at(-1)?.undo).not.toBeNull();
  });

  it("lets go of whoever was named for a row, and leaves the row out", async () => {
    await choose();
    await toRows();
    press("n");
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-testid="row-party"] input[type="checkbox"]')];
    await vi.waitFor(() => expect(boxes()).toHaveLength(3));
    boxes()[0]!.click();
    await vi.waitFor(() => expect(boxes()[0]!.checked && row(5).getAttribute("aria-selected") === "true").toBe(true));
    boxes()[0]!.click();
    await vi.waitFor(() => expect(restaged()).toHaveLength(2));
    expect(restaged()[1]).toEqual({ options: {}, rows: [{ number: 5, people: [], accept: false }] });
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(row(5).getAttribute("aria-selected")).toBe("false");
    expect(document.body.textContent).toContain(t("imports-who-party-named"));
  });

  it("shows a tick at once and says it to the program", async () => {
    await choose();
    await toRows();
    row(2).click();
    press(" ");
    expect(row(2).getAttribute("aria-selected")).toBe("false");
    await vi.waitFor(() => expect(restaged()).toEqual([{ options: {}, rows: [{ number: 2, accept: false }] }]));
  });

  it("never takes in a row that cannot be, and says why it cannot", async () => {
    await choose();
    await toRows();
    row(6).click();
    press(" ");
    expect(restaged()).toEqual([]);
    expect(row(6).textContent).toContain(word("import-outcome", "rejected"));
    await vi.waitFor(() => expect(document.body.textContent).toContain("matin is no time."));
  });

  it("shows the rows of a kind alone", async () => {
    await choose();
    await toRows();
    document.querySelector<HTMLButtonElement>('[data-kind="unsure"]')!.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]!.dataset.row).toBe("5");
  });

  it("takes another field for a column, and says what all of them fill", async () => {
    await choose();
    const remarks = document.querySelector<HTMLSelectElement>(`select[aria-label="${t("imports-columns-field-of", { heading: "Remarks" })}"]`)!;
    // The test document does not know which option is checked.
    remarks.querySelector = () => remarks.selectedOptions[0] ?? null;
    remarks.value = "number";
    remarks.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(restaged()).toHaveLength(1));
    expect(restaged()[0]).toMatchObject({ options: { mapping: { 0: "person", 1: null, 7: "number" } } });
  });

  it("keeps one column while another is set before the first was tried out", async () => {
    await choose();
    let go = () => {};
    const wait = new Promise<void>((done) => (go = done));
    const whole = host();
    setHost({ ...whole, call: async (name, input) => { if (name === "restage_import" && restaged().length === 0) { asked.push({ name, input }); await wait; return whole.call(name, input); } return whole.call(name, input); } });
    const set = (heading: string, field: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${t("imports-columns-field-of", { heading })}"]`)!;
      select.querySelector = () => select.selectedOptions[0] ?? null;
      select.value = field;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      flushSync();
    };
    set("Remarks", "seat");
    set("Flight", "ticket");
    go();
    await vi.waitFor(() => expect(restaged().length).toBeGreaterThan(1));
    expect(restaged().at(-1)).toMatchObject({ options: { mapping: { 1: "ticket", 7: "seat" } } });
  });

  it("asks before it is discarded, and then nothing is staged", async () => {
    await choose();
    document.querySelector<HTMLButtonElement>(`[aria-label="${t("shared-close")}"]`)!.click();
    await vi.waitFor(() => expect(document.querySelector('button[data-testid="imports-discard"]')).not.toBeNull());
    expect(importing.open).toBe(true);
    document.querySelector<HTMLButtonElement>('button[data-testid="imports-discard"]')!.click();
    await vi.waitFor(() => expect(importing.open).toBe(false));
    await expect(call("staged_import", {})).rejects.toMatchObject({ refusal: { kind: "nothing_staged" } });
    expect((await call("history", {})).entries.some(({ op }) => op === "accept_import")).toBe(false);
  });

  it("can be stopped while it is read", async () => {
    button(t("imports-choose"))!.click();
    await vi.waitFor(() => expect(document.querySelector("progress")).not.toBeNull());
    button(t("imports-cancel"))!.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("imports-cancelled-reading")));
  });
});

describe("other files", () => {
  it("go straight to their rows when they have no columns, and ask who travels", async () => {
    await open({ brings: "booking" });
    await choose();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    row(1).click();
    await vi.waitFor(() => expect(document.querySelector('[data-testid="row-party"] input')).not.toBeNull());
  });

  it("remember who travels by a booking when one looks at the file again", async () => {
    await open({ brings: "booking" });
    await choose();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    const people = await call("list_people", {});
    const taken = () => restaged().map((input) => (input as { options: { people?: string[] } }).options.people);
    const named = () => [...document.querySelectorAll(".party li bdi")].map((name) => name.textContent);
    async function take(name: string) {
      const field = document.querySelector<HTMLInputElement>('.party [role="combobox"]')!;
      field.focus();
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
      flushSync();
      field.value = name;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const option = () => [...document.querySelectorAll(".combobox-option")].find((one) => one.textContent?.includes(name));
      await vi.waitFor(() => expect(option()).toBeDefined());
      option()!.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, cancelable: true }));
      flushSync();
    }
    await take(people[0]!.name);
    await vi.waitFor(() => expect(named()).toEqual([people[0]!.name]));
    const step = (name: string) => [...document.querySelectorAll<HTMLButtonElement>("nav button")].find((one) => one.textContent?.includes(name))!.click();
    step(t("imports-step-file"));
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
    step(t("imports-step-rows"));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    await vi.waitFor(() => expect(named()).toEqual([people[0]!.name]));
    await take(people[1]!.name);
    await vi.waitFor(() => expect(taken().at(-1)).toEqual([people[0]!.id, people[1]!.id]));
  });

  it("are refused in a sentence that says what to do", async () => {
    await open({ brings: "unreadable" });
    button(t("imports-choose"))!.click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain(t("unreadable-old-workbook")), { timeout: 3000 });
    expect(button(t("imports-choose-other"))).toBeDefined();
  });

  it("say that there is nothing in them", async () => {
    await open({ brings: "nothing" });
    await choose();
    expect(document.body.textContent).toContain(t("imports-columns-none"));
  });

  it("draw only the rows in sight of five thousand", async () => {
    await open({ brings: "people" });
    await choose();
    await toRows();
    expect(rows().length).toBeLessThan(60);
    expect(document.querySelector('[data-kind="all"]')?.textContent).toContain("5,000");
  });
});
