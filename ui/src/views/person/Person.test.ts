// The Person place as it stands on made-up data: whose days, what stands in them, and what can be changed.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { PersonId, TimelineItem } from "../../api/generated/api";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import Person from "./Person.svelte";

let place: Record<string, unknown>;

beforeEach(async () => {
  setHost(fakeHost());
  route.reset();
  route.go("person");
  standing.open(await call("standing", {}));
  place = mount(Person, { target: document.body });
});

afterEach(() => unmount(place));

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
    const offered = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.getAttribute("aria-label"));
    await vi.waitFor(() => expect(offered()).toEqual(["Ewa Dąbrowska"]));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("Ewa Dąbrowska"));
  });
});
