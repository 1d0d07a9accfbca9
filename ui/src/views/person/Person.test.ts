// The Person place as it stands on made-up data: whose days, what stands in them, and what can be changed.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { PersonId, TimelineItem } from "../../api/generated/api";
import { refusalText } from "../../api/errors";
import { host, setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { write } from "../../state/writing";
import { t } from "../../words/words";
import Person from "./Person.svelte";
import { recent } from "./recent.svelte";

let place: Record<string, unknown>;

beforeEach(async () => {
  setHost(fakeHost());
  route.reset();
  recent.people = [];
  route.go("person");
  standing.open(await call("standing", {}));
  place = mount(Person, { target: document.body });
});

afterEach(async () => {
  await unmount(place);
  messages.clear();
});

async function busiest(): Promise<{ person: PersonId; items: TimelineItem[] }> {
  const people = await call("list_people", {});
  const lines = await Promise.all(people.map(({ id }) => call("timeline", { person: id })));
  const counted = lines.map((line) => ({ person: line.person, items: line.days.flatMap((day) => day.items) }));
  return counted.reduce((most, one) => (one.items.length > most.items.length ? one : most));
}

async function look(person: PersonId) {
  route.go("person", { kind: "person", id: person });
  await vi.waitFor(() => expect(document.querySelectorAll("[data-day]").length).toBeGreaterThan(0));
}

describe("the person place", () => {
  it("asks for a person first", async () => {
    await vi.waitFor(() => expect(document.querySelector(".empty")).not.toBeNull());
    expect(document.querySelector("[data-day]")).toBeNull();
  });

  it("shows every item of the person on its day", async () => {
    const { person, items } = await busiest();
    await look(person);
    for (const item of items) {
      const found = [...document.querySelectorAll(`[data-day="${item.starts.date}"] [data-item]`)].some((each) => each.textContent?.includes(item.title));
      expect(found, `${item.title} on ${item.starts.date}`).toBe(true);
    }
  });

  it("walks from item to item with the arrow keys", async () => {
    await look((await busiest()).person);
    const items = [...document.querySelectorAll<HTMLElement>("[data-item]")];
    items[0]!.focus();
    items[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    flushSync();
    expect(document.activeElement).toBe(items[1]);
  });

  it("takes the person out of a session", async () => {
    const { person, items } = await busiest();
    await look(person);
    const session = items.find((item) => item.what === "session")!;
    document.querySelector<HTMLElement>(`[data-item="${session.key}"]`)!.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector(`[data-item="${session.key}"]`)).toBeNull());
  });

  const item = (key: string) => document.querySelector<HTMLElement>(`[data-item="${key}"]`);
  const key = (target: HTMLElement, name: string) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  const seen = (selector: string) => vi.waitFor(() => { flushSync(); expect(document.querySelector(selector)).not.toBeNull(); });

  async function head(delegation: string): Promise<PersonId> {
    return (await call("list_people", {})).find((row) => row.delegation_name === delegation && row.role === "head")!.id;
  }

  it("shows what lies between, and times at home beside those of the forum", async () => {
    await look(await head("Sfax"));
    expect([...document.querySelectorAll("[data-gap]")].map((gap) => gap.getAttribute("data-gap")).slice(0, 2)).toEqual(["buffer", "on_the_way"]);
    expect(item("session:ses-5")?.textContent).toContain("23:30");
  });

  it("shows a delayed leg with its scheduled times struck", async () => {
    await look(await head("Warsaw"));
    expect([...item("leg:leg-3")!.querySelectorAll("s")].map((each) => each.textContent)).toEqual(["06:55", "09:40"]);
  });

  it("enters a delay from the item that has the focus", async () => {
    await look(await head("Sfax"));
    key(item("leg:leg-2")!, "d");
    await seen('[data-testid="delay"]');
  });

  it("takes one traveller off a leg and leaves the others on it", async () => {
    await look(await head("Sfax"));
    key(item("leg:leg-2")!, "Delete");
    await vi.waitFor(() => expect(item("leg:leg-2")).toBeNull());
    expect((await call("leg", { id: "leg-2" })).leg.travellers).toHaveLength(2);
  });

  it("tries the first fix of a conflict and applies it", async () => {
    await look(await head("Warsaw"));
    document.querySelector<HTMLElement>('[data-testid="fix-here"]')!.click();
    await vi.waitFor(() => { flushSync(); expect(document.querySelector<HTMLButtonElement>('[data-testid="do-fix"]')?.disabled).toBe(false); });
    expect(document.querySelector('[data-testid="forecast"]')!.closest("[aria-live], [role='status']")).toBeNull();
    expect(document.querySelector('[role="dialog"] [role="status"]')?.textContent).toContain(t("would-conflicts", { gone: 1, appeared: 0, which: "gone" }));
    document.querySelector<HTMLElement>('[data-testid="do-fix"]')!.closest("form")!.requestSubmit();
    await vi.waitFor(() => expect(item("session:ses-6")).toBeNull());
  });

  it("edits the stay of a night, and says only what was changed", async () => {
    const whole = host();
    const sent: unknown[] = [];
    setHost({ ...whole, call: (name, input) => { if (name === "edit_stay") sent.push(input); return whole.call(name, input); } });
    await look(await head("Sfax"));
    document.querySelector<HTMLElement>('[data-testid="edit-stay"]')!.click();
    await seen('[data-testid="send-stay"]');
    await seen('select[name="room-type"]');
    const room = document.querySelector<HTMLSelectElement>('[name="room-type"]')!;
    const other = [...room.options].find(({ value, selected }) => value !== "" && !selected)!;
    room.value = other.value;
    // The test document does not know which option is checked.
    const find = room.querySelector.bind(room);
    room.querySelector = (query: string) => (query === ":checked" ? (room.selectedOptions[0] ?? null) : find(query));
    room.dispatchEvent(new Event("change", { bubbles: true }));
    document.querySelector<HTMLElement>('[data-testid="send-stay"]')!.closest("form")!.requestSubmit();
    await vi.waitFor(() => expect(sent).toEqual([{ id: expect.any(String) as string, booked_type: other.value }]));
    await vi.waitFor(async () => expect((await call("list_stays", {})).find(({ id }) => id === (sent[0] as { id: string }).id)?.booked_type).toBe(other.value));
  });

  it("says that a stay cannot be changed, when it is gone by now", async () => {
    await look(await head("Sfax"));
    const whole = host();
    setHost({ ...whole, call: async (name, input) => (name === "list_stays" ? [] : whole.call(name, input)) });
    document.querySelector<HTMLElement>('[data-testid="edit-stay"]')!.click();
    await vi.waitFor(() => expect(messages.all.at(-1)).toMatchObject({ tone: "refused", text: refusalText({ kind: "not_found", what: "stay", id: "" }) }));
    expect(document.querySelector('[data-testid="send-stay"]')).toBeNull();
  });

  it("offers no mending, counts none and leads to none, where all that does not fit is set aside", async () => {
    const warsaw = await head("Warsaw");
    await look(warsaw);
    const open = () => [...document.querySelectorAll<HTMLElement>("[data-conflict]")];
    expect(open().length).toBeGreaterThan(0);
    const conflicts = (await call("timeline", { person: warsaw })).conflicts;
    for (const { key } of conflicts) await write("waive_conflict", { conflict: key, reason: "Agreed" });
    await vi.waitFor(() => expect(document.body.textContent).toContain("Agreed"));
    await vi.waitFor(() => expect(open()).toEqual([]));
    expect(document.querySelector("nav .conflicts")).toBeNull();
    key(item("session:ses-6")!, "f");
    flushSync();
    expect(document.querySelector('[data-testid="do-fix"]')).toBeNull();
  });

  it("brings a leg that was named elsewhere into sight, on the timeline it was named for", async () => {
    const { person, items } = await busiest();
    const leg = items.findLast((item) => item.what === "leg")!;
    route.open({ kind: "leg", id: leg.id, person, date: leg.starts.date });
    await vi.waitFor(() => expect((document.activeElement as HTMLElement).dataset.item).toBe(leg.key));
    expect(route.selected).toEqual({ kind: "person", id: person });
  });

  it("keeps the offer chosen by keys in sight", async () => {
    const seen = vi.spyOn(Element.prototype, "scrollIntoView");
    const field = document.querySelector<HTMLInputElement>('[data-testid="choose-person"]')!;
    await vi.waitFor(() => { field.click(); flushSync(); expect(document.querySelectorAll('[role="option"]').length).toBeGreaterThan(3); });
    for (let step = 0; step < 3; step += 1) field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    flushSync();
    expect(seen.mock.contexts.at(-1)).toBe(document.querySelectorAll('[role="option"]')[3]);
  });

  it("offers people found without accents and in either name form", async () => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="choose-person"]')!;
    field.value = "dabrowska";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const offered = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.getAttribute("data-option"));
    await vi.waitFor(() => expect(offered()).toEqual(["Ewa Dąbrowska"]));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("Ewa Dąbrowska"));
  });
});
