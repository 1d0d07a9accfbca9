// A place typed and left at once: what is taken answers what was typed.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ListedAirport, PlaceRow } from "../api/generated/api";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import PlaceField from "./PlaceField.svelte";
import type { Stop } from "./stops";

const airport = (code: string, name: string): ListedAirport => ({ code, name, city: name, country: "XX", zone: "Europe/Rome", place: null }) as unknown as ListedAirport;
const MALTA = airport("MLA", "Malta");
const MALMO = airport("MMX", "Malmö");
const MOSTAR = airport("OMO", "Mostar");
const LISTED: Record<string, ListedAirport[]> = { mal: [MALTA, MALMO], mö: [MOSTAR, MALMO] };
const OWN = { id: "plc-1", kind: "station", name: "Gare Centrale", label: "Gare Centrale", code: "", city: "Québec", country: "CA", zone: "America/Toronto", uses: 1 } as unknown as PlaceRow;

let shown: ReturnType<typeof mount>;
let answer: (() => void)[] = [];
const taken: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  taken.length = 0;
  answer = [];
  setHost({ ...fakeHost({ opens: "congress" }), call: (name, input) => new Promise((resolve) => answer.push(() => resolve(name === "search_airports" ? (LISTED[(input as { query: string }).query] ?? []) : []))) });
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount(shown);
  document.body.replaceChildren();
});

const field = () => document.querySelector<HTMLInputElement>("input")!;
function open(more: Record<string, unknown> = {}) {
  const of = $state({ label: "From", value: null as Stop | null, places: [OWN], onchange: (stop: Stop) => void taken.push(stop.id), ...more });
  shown = mount(PlaceField, { target: document.body, props: of });
  flushSync();
  return of;
}
function type(text: string) {
  field().focus();
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
async function rest(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  flushSync();
}
async function answered() {
  answer.shift()?.();
  await rest(0);
}
const offered = () => [...document.querySelectorAll('[role="option"] bdi:first-child')].map((each) => each.textContent);

describe("a place", () => {
  it("that was found for fewer letters is not taken for more", async () => {
    open();
    type("mal");
    await rest(130);
    await answered();
    expect(offered()).toContain("Malta (MLA)");
    type("mö");
    expect(offered()).not.toContain("Malta (MLA)");
    field().blur();
    await answered();
    expect(taken).toEqual(["airport OMO"]);
  });

  it("that is known for these letters is taken at once", async () => {
    open();
    type("mal");
    await rest(130);
    await answered();
    field().blur();
    expect(taken).toEqual(["airport MLA"]);
  });

  it("chosen meanwhile stays when a late answer comes", async () => {
    const of = open();
    type("mö");
    field().blur();
    type("gare");
    field().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await answered();
    expect([of.value?.id, taken]).toEqual(["plc-1", ["plc-1"]]);
  });

  it("is not taken by leaving where taking it writes", async () => {
    open({ left: "alone" });
    type("gare");
    field().blur();
    await answered();
    type("mal");
    await rest(130);
    await answered();
    field().blur();
    await answered();
    expect(taken).toEqual([]);
  });
});
