// The office's own minutes of a way: what is no number takes nothing away.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { PlaceRow, TransitRow } from "../../api/generated/api";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { standing } from "../../state/standing.svelte";
import { t } from "../../words/words";
import Ways from "./Ways.svelte";

let shown: ReturnType<typeof mount>;
let written: unknown[] = [];

beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  const row = { id: "way-1", from: { at: { place: "a" }, name: "Airport" }, to: { at: { place: "b" }, name: "Hotel" }, service: "group", minutes: 35, estimate: null } as unknown as TransitRow;
  written = [];
  setHost({ ...whole, call: async (name, input) => { if (name === "set_transit_time") written.push(input); return name === "list_transit_times" ? [row] : whole.call(name, input); } });
  standing.open(await call("standing", {}));
  shown = mount(Ways, { target: document.body, props: { places: [] as PlaceRow[], venues: [], chosen: null, readOnly: false } });
});
afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

const seen = (holds: () => unknown) => vi.waitFor(() => { flushSync(); expect(holds()).toBeTruthy(); });
const edit = () => [...document.querySelectorAll("button")].find((each) => each.getAttribute("aria-label")?.includes(": 35"));

it("what is typed into a row is refused in place", async () => {
  await seen(edit);
  edit()!.click();
  await seen(() => document.querySelector("td input"));
  const field = document.querySelector<HTMLInputElement>("td input")!;
  field.value = "35 min";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await seen(() => document.querySelector('td [role="alert"]'));
  expect([document.querySelector('td [role="alert"]')?.textContent, written]).toEqual([t("travel-problem-number"), []]);
});

it("what is sent with a new way is said to be no minutes", async () => {
  const field = document.querySelector<HTMLInputElement>('[name="way-minutes"]')!;
  field.value = "12o";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.closest("form")!.requestSubmit();
  await seen(() => document.body.textContent?.includes(t("travel-problem-way-minutes")));
  expect(written).toEqual([]);
});
