// The Travel place on made-up data: the board by keyboard, a journey entered, a delay looked at before it is entered.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { host, setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { t } from "../../words/words";
import Travel from "./Travel.svelte";

let shown: ReturnType<typeof mount>[] = [];

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 900 });
});

async function open(wishes: Parameters<typeof fakeHost>[0] = {}) {
  setHost(fakeHost({ opens: "congress", ...wishes }));
  standing.open(await call("standing", {}));
  route.reset();
  route.go("travel", null);
  shown = [mount(Travel, { target: document.body }), mount(InspectorPane, { target: document.body })];
}

beforeEach(() => open());
afterEach(async () => {
  for (const each of shown) await unmount(each);
  messages.clear();
  document.body.replaceChildren();
});

const seen = (holds: () => unknown) => vi.waitFor(() => { flushSync(); expect(holds()).toBeTruthy(); }, { timeout: 3000 });
const one = <Found extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const mark = (id: string) => one(`[data-testid="${id}"]`);

function type(selector: string, text: string) {
  const field = one<HTMLInputElement>(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  return field;
}

function press(target: HTMLElement, key: string) {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
}

/** Types into a field that offers, and takes the first. */
async function take(testid: string, text: string) {
  const field = type(`[data-testid="${testid}"]`, text);
  await seen(() => document.querySelectorAll('[role="option"]:not([aria-disabled])').length > 0);
  await new Promise((rest) => setTimeout(rest, 200));
  flushSync();
  press(field, "Enter");
}

const send = (testid: string) => (mark(testid) as HTMLButtonElement).closest("form")!.requestSubmit();

describe("the board", () => {
  it("is walked with the arrow keys, and the inspector follows", async () => {
    await seen(() => one('[role="grid"]'));
    press(one('[role="grid"]'), "ArrowDown");
    expect(route.selected?.kind).toBe("leg");
    await seen(() => mark("leg-facts"));
    const stood = one('[role="grid"]').getAttribute("aria-activedescendant")!;
    expect(stood).not.toMatch(/\s/);
    expect(document.getElementById(stood)?.getAttribute("aria-selected")).toBe("true");
  });

  it("draws now on the day it is", async () => {
    await seen(() => one('[data-line^="now"]'));
    expect(document.querySelectorAll('[data-line^="now"]')).toHaveLength(1);
  });

  it("shows only whom nobody meets", async () => {
    await seen(() => mark("board-AF 344"));
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[role="search"] input[type="checkbox"]')];
    boxes[1]!.click();
    flushSync();
    expect(mark("board-AF 344")).toBeNull();
    expect(mark("board-TU 202")).not.toBeNull();
  });
});

it("leaves the tab that was chosen alone while a leg is shown", async () => {
  await seen(() => one('[role="grid"]'));
  press(one('[role="grid"]'), "ArrowDown");
  [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')].find((input) => input.value === "fleet")!.click();
  await seen(() => mark("add-vehicle"));
  route.select({ kind: "movement", id: "mov-3" });
  await seen(() => one('[data-line="mov-3"]'));
});

describe("a new journey", () => {
  it("is entered by keyboard for a whole delegation, with a connection over night", async () => {
    await seen(() => mark("new-journey-button"));
    mark("new-journey-button").click();
    await seen(() => mark("travellers"));
    await take("travellers", "warsaw");
    expect(document.querySelectorAll('[aria-label="Travellers"] li')).toHaveLength(3);

    send("send-journey");
    await seen(() => one('[role="alert"]'));
    expect(mark("leg-1").textContent).toContain(t("travel-problem-from"));

    type('[data-testid="leg-1"] [name="number"]', "os625").dispatchEvent(new FocusEvent("blur"));
    await take("leg-1-from", "warsaw chopin");
    type('[data-testid="leg-1"] [name="date"]', "18.6");
    type('[data-testid="leg-1"] [name="leaves"]', "1820");
    await take("leg-1-to", "vie");
    type('[data-testid="leg-1"] [name="arrives"]', "19.50");

    mark("add-leg").click();
    await seen(() => mark("leg-2"));
    type('[data-testid="leg-2"] [name="leaves"]', "22:10");
    await take("leg-2-to", "yul");
    type('[data-testid="leg-2"] [name="arrives"]', "1:30");
    await seen(() => mark("leg-2-next-day"));
    mark("leg-2-next-day").click();
    flushSync();
    expect(document.activeElement).toBe(one('[data-testid="leg-2"] [name="arrives"]'));
    await seen(() => mark("forecast"));

    send("send-journey");
    await vi.waitFor(async () => expect(await call("list_journeys", {})).toHaveLength(3));
    const journey = (await call("list_journeys", {}))[2]!;
    expect([journey.way, journey.travellers.length]).toEqual(["WAW–VIE–YUL", 3]);
    expect(journey.legs.map(({ title, departs, arrives }) => [title, departs.local, arrives.local])).toEqual([
      ["OS 625 WAW–VIE", "2018-06-18T18:20", "2018-06-18T19:50"], ["VIE–YUL", "2018-06-18T22:10", "2018-06-19T01:30"],
    ]);
  });

  it("shows beside its field which leg the planner refuses", async () => {
    await seen(() => mark("new-journey-button"));
    mark("new-journey-button").click();
    await seen(() => mark("travellers"));
    await take("travellers", "rolland");
    await take("leg-1-from", "cdg");
    await take("leg-1-to", "fra");
    type('[data-testid="leg-1"] [name="leaves"]', "12:00");
    type('[data-testid="leg-1"] [name="arrives"]', "11:00");
    send("send-journey");
    await seen(() => one('[data-testid="leg-1"] [name="arrives"][aria-invalid="true"]'));
    expect(await call("list_journeys", {})).toHaveLength(2);
  });
});

describe("a delay", () => {
  async function ask() {
    await seen(() => mark("board-TU 202"));
    mark("board-TU 202").click();
    flushSync();
    press(one('[role="grid"]'), "d");
    await seen(() => mark("delay"));
  }
  /** What it breaks stands there for what is typed by now. */
  const foreseen = () => seen(() => one('.forecast[aria-busy="false"]'));
  const leg = async () => (await call("leg", { id: "leg-2" })).leg;

  it("shows what it breaks and who must be told before it is entered", async () => {
    await ask();
    expect(document.body.textContent).toContain(t("travel-delay-nothing"));
    type('[data-testid="delay"] [name="minutes"]', "1:35");
    await seen(() => mark("forecast")?.textContent?.includes("Welcome reception"));
    expect(mark("forecast").textContent).toContain("Camille Roy");
    expect(mark("forecast").closest("[aria-live], [role='status']")).toBeNull();
    const spoken = [...document.querySelectorAll('[role="dialog"] [role="status"]')].map((line) => line.textContent).join();
    expect(spoken).toContain(t("would-tell", { count: 3 }).slice(1));
    expect(spoken).not.toContain("Camille Roy");
    expect((await leg()).delay_minutes).toBe(0);
    await foreseen();
    send("send-delay");
    await vi.waitFor(async () => expect((await leg()).delay_minutes).toBe(95));
    expect(messages.all.at(-1)?.undo).not.toBeNull();
  });

  it("is not entered before what it breaks could be seen, and what was seen for fewer letters does not count", async () => {
    await ask();
    type('[data-testid="delay"] [name="minutes"]', "9");
    await foreseen();
    type('[data-testid="delay"] [name="minutes"]', "95");
    expect(one(".forecast").classList).toContain("former");
    send("send-delay");
    await seen(() => document.body.textContent?.includes(t("travel-delay-look")));
    expect((await leg()).delay_minutes).toBe(0);
    await foreseen();
    send("send-delay");
    await vi.waitFor(async () => expect((await leg()).delay_minutes).toBe(95));
  });

  it("takes a new time, and says what it cannot read", async () => {
    await ask();
    type('[data-testid="delay"] [name="lands"]', "soon");
    await seen(() => one('[data-testid="delay"] [name="lands"][aria-invalid="true"]'));
    type('[data-testid="delay"] [name="lands"]', "1640");
    await foreseen();
    send("send-delay");
    await vi.waitFor(async () => expect((await leg()).lands.time).toBe("16:40"));
  });

  it("is taken back: the leg runs as scheduled again", async () => {
    await call("set_delay", { leg: "leg-2", minutes: 30 });
    await ask();
    one<HTMLInputElement>('[name="back"]').click();
    await foreseen();
    send("send-delay");
    await vi.waitFor(async () => expect((await leg()).delay_minutes).toBe(0));
  });
});

describe("transfers", () => {
  const tab = (name: string) => [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')].find((input) => input.value === name)!;

  it("offers a pick-up for whom nobody meets, at the time they are outside", async () => {
    await seen(() => one('[role="grid"]'));
    tab("transfers").click();
    await seen(() => mark("unassigned"));
    mark("unassigned").click();
    flushSync();
    await seen(() => one('[data-line="arrival leg-2"]'));
    press(one('[role="grid"]'), "Home");
    one('[data-line="arrival leg-2"]').click();
    press(one('[role="grid"]'), "p");
    await seen(() => one<HTMLInputElement>('[data-testid="transfer"] [name="pick-up"]')?.value === "16:55");
    send("send-transfer");
    await vi.waitFor(async () => expect((await call("leg", { id: "leg-2" })).movements).toHaveLength(1));
  });

  it("asks for a vehicle and a driver by one key", async () => {
    await seen(() => one('[role="grid"]'));
    tab("transfers").click();
    await seen(() => one('[data-line="mov-3"]'));
    one('[data-line="mov-3"]').click();
    press(one('[role="grid"]'), "p");
    await seen(() => one('[role="dialog"] select[name="vehicle"] option[value="veh-2"]'));
    expect(one<HTMLSelectElement>('[role="dialog"] select[name="vehicle"]')).toBe(document.activeElement);
  });
});

describe("the fleet", () => {
  const tab = (name: string) => [...document.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input')].find((input) => input.value === name)!;
  const service = () => one<HTMLSelectElement>(`select[aria-label^="${t("travel-column-service")}"]`);

  it("stores what is chosen in its table, and shows what holds when that is refused", async () => {
    await seen(() => one('[role="grid"]'));
    tab("fleet").click();
    await seen(service);
    const [held, other] = [service().value, [...service().options].map(({ value }) => value)];
    const wanted = other.find((value) => value !== held)!;
    const choose = () => { service().value = wanted; service().dispatchEvent(new Event("change", { bubbles: true })); };
    const whole = host();
    setHost({ ...whole, call: (name, input) => (name === "edit_vehicle" ? Promise.reject({ kind: "disk_full" }) : whole.call(name, input)) });
    choose();
    await seen(() => messages.all.at(-1)?.tone === "refused");
    await seen(() => service().value === held);
    setHost(whole);
    choose();
    await vi.waitFor(async () => expect((await call("list_vehicles", {}))[0]?.service).toBe(wanted));
    expect(service().value).toBe(wanted);
  });

  it.each(["fleet", "places"])("of a thing names the thing: %s", async (name) => {
    await seen(() => one('[role="grid"]'));
    tab(name).click();
    await seen(() => document.querySelectorAll('tbody th[scope="row"]').length > 2);
    const named = [...document.querySelectorAll("tbody :is(button, select)")].map((each) => each.getAttribute("aria-label") ?? each.textContent);
    expect(named.filter((label, index) => named.indexOf(label) !== index)).toEqual([]);
  });
});
