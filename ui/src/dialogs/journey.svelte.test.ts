// The dialog of a new journey, by keyboard: which way it goes, legs that are taken out again, and what was wrong.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import type { PersonRow } from "../api/generated/api";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { standing } from "../state/standing.svelte";
import { t, word } from "../words/words";
import JourneyDialog from "./JourneyDialog.svelte";

let shown: ReturnType<typeof mount>;
let people: PersonRow[];
let closed = false;

beforeEach(async () => {
  setHost(fakeHost({ opens: "congress" }));
  standing.open(await call("standing", {}));
  people = await call("list_people", {});
  closed = false;
});
afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

const arrived = () => people.filter(({ arrives }) => arrives !== null).map(({ id }) => id);
const expected = () => people.filter(({ arrives }) => arrives === null).map(({ id }) => id);
const seen = (holds: () => unknown) => vi.waitFor(() => { flushSync(); expect(holds()).toBeTruthy(); });
const one = <Found extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const way = () => one<HTMLInputElement>('[role="radiogroup"] input:checked')?.value;
const legend = (number: number) => t("travel-leg-number", { number });
const button = (label: string) => [...document.querySelectorAll<HTMLButtonElement>("button")].find((each) => each.getAttribute("aria-label") === label)!;

async function open(who: readonly string[], more: Record<string, unknown> = {}) {
  shown = mount(JourneyDialog, { target: document.body, props: { people: [...who], onclose: () => (closed = true), ...more } });
  await seen(() => one('[data-testid="leg-1"]'));
  // Names in the place of keys: the list of people was read.
  if (who.length > 0) await seen(() => one('[aria-label="Travellers"] li')?.textContent?.includes(people.find(({ id }) => id === who[0])!.name));
}

function type(selector: string, text: string) {
  one(selector).focus();
  one<HTMLInputElement>(selector).value = text;
  one(selector).dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

async function add() {
  one('[data-testid="add-leg"]').click();
  await Promise.resolve();
  flushSync();
}

describe("the way of a new journey", () => {
  it("is home for people who all have an arrival, on the last day", async () => {
    await open(arrived().slice(0, 2));
    expect(way()).toBe("outbound");
    expect(one<HTMLInputElement>('[name="date"]').title).toBe(standing.current?.ends_on);
  });
  it("is here as long as one of them has none, or nobody is named", async () => {
    await open([arrived()[0]!, expected()[0]!]);
    expect(way()).toBe("inbound");
    expect(one<HTMLInputElement>('[name="date"]').title).toBe(standing.current?.starts_on);
  });
  it("stays as it was chosen by hand", async () => {
    await open([arrived()[0]!, expected()[0]!]);
    one<HTMLInputElement>('[role="radiogroup"] input[value="internal"]').click();
    flushSync();
    button(t("travel-people-remove", { name: people.find(({ id }) => id === expected()[0])!.name })).click();
    flushSync();
    expect(way()).toBe("internal");
    expect(document.body.textContent).toContain(word("journey-direction", "internal"));
  });
});

describe("what is taken out", () => {
  it("hands the focus to the next of its kind, never to what closes the dialog", async () => {
    const [first, second] = arrived().map((id) => people.find((row) => row.id === id)!);
    await open([first!.id, second!.id]);
    const out = (name: string) => button(t("travel-people-remove", { name }));
    out(first!.name).focus();
    out(first!.name).click();
    await new Promise((rest) => setTimeout(rest));
    expect(document.activeElement).toBe(out(second!.name));
    out(second!.name).click();
    await new Promise((rest) => setTimeout(rest));
    expect(document.activeElement).toBe(one('[data-testid="travellers"]'));
    expect(closed).toBe(false);
  });

  it("leaves the other legs what was typed into them", async () => {
    await open([]);
    await add();
    await add();
    type('[data-testid="leg-3"] [name="date"]', "soon");
    type('[data-testid="leg-3"] [name="carrier"]', "Third");
    button(t("travel-leg-out", { number: 2 })).focus();
    button(t("travel-leg-out", { number: 2 })).click();
    await new Promise((rest) => setTimeout(rest));
    expect(document.body.textContent).not.toContain(legend(3));
    expect(["carrier", "date"].map((name) => one<HTMLInputElement>(`[data-testid="leg-2"] [name="${name}"]`).value)).toEqual(["Third", "soon"]);
    expect(document.activeElement).toBe(button(t("travel-leg-out", { number: 2 })));
  });
});

it("what was wrong with a leg goes as soon as it is put right", async () => {
  await open([arrived()[0]!]);
  one('[data-testid="send-journey"]').closest("form")!.requestSubmit();
  await seen(() => one('[name="leaves"][aria-invalid="true"]'));
  type('[name="leaves"]', "12:00");
  expect(one('[name="leaves"][aria-invalid="true"]')).toBeNull();
  expect(one('[name="arrives"][aria-invalid="true"]')).not.toBeNull();
});

describe("a click beside the dialog", () => {
  const beside = async () => {
    await new Promise((rest) => setTimeout(rest, 20));
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, clientX: 500, clientY: 500 }));
    document.body.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, clientX: 500, clientY: 500 }));
    await new Promise((rest) => setTimeout(rest, 30));
  };
  it("closes it while nothing was typed", async () => {
    await open([]);
    await beside();
    expect(closed).toBe(true);
  });
  it("does not throw away what was typed", async () => {
    await open([]);
    type('[name="carrier"]', "Bulgaria Air");
    await beside();
    expect(closed).toBe(false);
  });
});
