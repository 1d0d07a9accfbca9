// The main journeys of the room desk, with the made-up host: a plenary overruns and everybody in its way is re-seated
// and put back by one undo; a hold climbs the ladder and asks for a decision; a room is found; a series is booked, a day
// left out and added back; several move at once.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call } from "../../api/call";
import type { CommandName, RoomBar } from "../../api/generated/api";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { day } from "../../state/day.svelte";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { undo, write } from "../../state/writing";
import { t } from "../../words/words";
import Rooms from "./Rooms.svelte";

const DAY = "2018-06-20";
let shown: ReturnType<typeof mount>[] = [];
let sent: { name: string; input: unknown }[] = [];
/** Commands that only ask; they say nothing about what was done. */
const ASKS = /^(room_grid|room_booking|standing|list_|series$|find_room|propose_|preview|session$|meeting$|forum)/;

beforeAll(() => {
  // The test document has no layout, so the grid is told how large it is.
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1440 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
  HTMLElement.prototype.setPointerCapture = () => {};
});

beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  sent = [];
  setHost({ ...whole, call: (name, input) => (ASKS.test(name) || sent.push({ name, input: JSON.parse(JSON.stringify(input)) }), whole.call(name, input)) });
  standing.open(await call("standing", {}));
  messages.clear();
  day.look(DAY);
  route.go("rooms", null);
  shown = [mount(Rooms, { target: document.body }), mount(InspectorPane, { target: document.body })];
  await settled(() => at("[data-bar]") !== null);
});

afterEach(() => {
  for (const each of shown) void unmount(each);
  shown = [];
  document.body.replaceChildren();
});

const at = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const byId = (id: string): HTMLElement | null => at(`[data-testid="${id}"]`);
const text = (id: string): string => byId(id)?.textContent ?? "";
const done = (): string[] => sent.map(({ name }) => name);

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 150 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
  expect(holds(), String(holds)).toBe(true);
}

async function press(id: string): Promise<void> {
  await settled(() => byId(id) !== null && !(byId(id) as HTMLButtonElement).disabled);
  byId(id)!.click();
  flushSync();
}

function type(selector: string, typed: string): void {
  const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  input.value = typed;
  // The test document does not know which option is checked.
  if (input instanceof HTMLSelectElement) {
    const find = input.querySelector.bind(input);
    input.querySelector = (query: string) => (query === ":checked" ? (input.selectedOptions[0] ?? null) : find(query));
  }
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  flushSync();
}

async function bars(date = DAY): Promise<RoomBar[]> {
  return (await call("room_grid", { from: date, to: date })).bars;
}

async function choose(title: string): Promise<RoomBar> {
  const bar = (await bars()).find((each) => each.title.startsWith(title))!;
  route.select({ kind: bar.what, id: bar.id });
  flushSync();
  return bar;
}

describe("a plenary overruns by forty minutes", () => {
  it("everybody in its way is listed with another seat, it is one change, and undone as one", async () => {
    await choose("Circular cities");
    await press("bar-overruns");
    await settled(() => at('[data-testid="reseat"] input[value="40"]') !== null);
    at('[data-testid="reseat"] input[value="40"]')!.click();
    await settled(() => at('[data-reseat^="Nature-based solutions"]') !== null && text("reseat").includes("16:10"));
    expect(at('[data-reseat^="Nature-based solutions"]')?.textContent).toContain("16:15–17:45");
    await settled(() => byId("forecast") !== null);
    await press("reseat-do");
    await settled(() => byId("reseat") === null);
    expect(done()).toEqual(["reseat"]);
    const after = await bars();
    expect([after.find(({ title }) => title.startsWith("Circular"))?.ends?.time, after.find(({ title }) => title.startsWith("Nature"))?.starts.time]).toEqual(["16:10", "16:15"]);
    await undo();
    const back = await bars();
    expect([back.find(({ title }) => title.startsWith("Circular"))?.ends?.time, back.find(({ title }) => title.startsWith("Nature"))?.starts.time]).toEqual(["15:30", "16:00"]);
  });

  it("one may stay, or be given another seat", async () => {
    await choose("Circular cities");
    await press("bar-overruns");
    await settled(() => at('[data-testid="reseat"] input[value="40"]') !== null);
    at('[data-testid="reseat"] input[value="40"]')!.click();
    await settled(() => at('[data-reseat^="Nature"] input[type="checkbox"]') !== null);
    at('[data-reseat^="Nature"] input[type="checkbox"]')!.click();
    await settled(() => byId("reseat-do")?.textContent === t("reseat-do", { kind: "overrun", count: 0 }));
    at('[data-reseat^="Nature"] input[type="checkbox"]')!.click();
    await press("another-seat");
    await settled(() => at('[data-offer="517AB"] input') !== null);
    expect(at('[data-offer="517CD"]')?.textContent ?? "").not.toContain("16:00–");
    at('[data-offer="517AB"] input')!.click();
    await settled(() => at('[data-reseat^="Nature"] .to')?.textContent?.includes("517AB") ?? false);
    await press("reseat-do");
    await settled(() => done().includes("reseat"));
    expect(sent[0]?.input).toMatchObject({ moves: [{ what: "session", space: "spc-517ab" }] });
  });
});

it("a drop that is refused offers to re-seat what is in the way", async () => {
  const press = await choose("Press room");
  const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
  const key = (pressed: string): void => void (grid.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true })), flushSync());
  await settled(() => at(`[data-bar-id="${press.key}"]`)?.getAttribute("aria-selected") === "true");
  for (const pressed of [" ", "ArrowDown", " "]) key(pressed);
  await settled(() => byId("in-the-way") !== null);
  expect(text("in-the-way")).toContain("Mayors’ lunch");
  byId("met-seats")!.click();
  await settled(() => at('[data-reseat="Mayors’ lunch"]') !== null);
  await settled(() => !(byId("reseat-do") as HTMLButtonElement).disabled);
  byId("reseat-do")!.click();
  await settled(() => done().includes("reseat"));
  expect((await bars()).find(({ title }) => title === "Press room")?.space).toBe("spc-520a");
  expect((await bars()).find(({ title }) => title === "Mayors’ lunch")?.space).not.toBe("spc-520a");
});

it("what a drop ran into is no longer said once something else was written, or another day is looked at", async () => {
  const drop = async (): Promise<void> => {
    const press = await choose("Press room");
    const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
    await settled(() => at(`[data-bar-id="${press.key}"]`)?.getAttribute("aria-selected") === "true");
    for (const key of [" ", "ArrowDown", " "]) grid.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await settled(() => byId("in-the-way") !== null);
  };
  await drop();
  await write("edit_booking", { id: (await bars()).find(({ title }) => title === "Press room")!.id, note: "Call" });
  await settled(() => byId("in-the-way") === null);
  await drop();
  day.look("2018-06-21");
  await settled(() => byId("in-the-way") === null);
});

it("a hold asks for a decision, is put first and confirmed, and who still waits is said", async () => {
  const briefing = await choose("Interpreters");
  await settled(() => text("hold-facts").includes("2nd of 2 holds"));
  expect(text("hold-facts")).toContain("in 6 h 20 min");
  await press("hold-challenge");
  await press("hold-send");
  await settled(() => done().includes("challenge_hold"));
  expect(sent.at(-1)?.input).toEqual({ id: "bkg-6", by: briefing.id, answer_by: { local: "2018-06-20T18:00", zone: "America/Toronto" } });
  await press("hold-promote");
  await settled(() => text("hold-facts").includes("1st of 2 holds"));
  await press("booking-confirm");
  await settled(() => messages.all.some((message) => message.text.includes("Holding room, Warsaw (Warsaw)")));
  expect((await call("room_booking", { id: briefing.id })).status).toBe("confirmed");
});

it("a hold is an inquiry again, and whoever confirmed it by keyboard is at the ladder", async () => {
  const briefing = await choose("Interpreters");
  await press("booking-inquiry");
  await settled(() => byId("hold-facts") === null);
  expect((await call("room_booking", { id: briefing.id })).status).toBe("inquiry");
  await settled(() => byId("booking-confirm") !== null);
  byId("booking-confirm")!.focus();
  byId("booking-confirm")!.click();
  await settled(() => byId("booking-confirm") === null);
  expect(document.activeElement?.getAttribute("aria-label")).toBe(t("rooms-ladder"));
});

it("Esc in the question to a hold ends the question, not the inspector", async () => {
  await choose("Interpreters");
  await press("hold-expiry");
  const time = document.querySelector<HTMLInputElement>('[data-testid="hold-facts"] form input')!;
  time.focus();
  time.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  flushSync();
  expect([at('[data-testid="hold-facts"] form'), byId("booking-facts") !== null]).toEqual([null, true]);
  expect(document.activeElement).toBe(byId("hold-expiry"));
  byId("hold-expiry")!.click();
  flushSync();
  byId("hold-expiry")!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  flushSync();
  expect([at('[data-testid="hold-facts"] form'), byId("booking-facts") !== null]).toEqual([null, true]);
});

it("a session made in the window is given a booking of its own, which climbs the ladder", async () => {
  const session = (await bars()).find(({ what, booking, ends, status }) => what === "session" && booking === null && ends !== null && status !== "cancelled")!;
  route.select({ kind: "session", id: session.id });
  await press("bar-book");
  await settled(() => at('[data-testid="book-room"] [name="title"]') !== null);
  expect([(at('[name="title"]') as HTMLInputElement).value, (at('[data-testid="book-room"] [name="space"]') as HTMLSelectElement).value, at('[data-testid="book-room"] [name="rhythm"]')]).toEqual([session.title, session.space, null]);
  type('[data-testid="book-room"] [name="status"]', "hold");
  await press("book-room-submit");
  await settled(() => done().includes("book_room"));
  expect(sent.at(-1)?.input).toMatchObject({ session: session.id, space: session.space, purpose: "session", status: "hold", starts: { local: session.starts.local }, ends: { local: session.ends!.local } });
  await settled(() => byId("bar-book") === null && byId("booking-confirm") !== null);
});

it("a session's room is booked from elsewhere, on its day", async () => {
  const session = (await bars()).find(({ what, booking, ends, status }) => what === "session" && booking === null && ends !== null && status !== "cancelled")!;
  day.look("2018-06-21");
  route.go("rooms", { kind: "session", id: session.id });
  day.look(DAY);
  route.begin("book_its_room");
  await settled(() => (at('[data-testid="book-room"] [name="title"]') as HTMLInputElement | null)?.value === session.title);
});

it("one booking is copied to another day from the inspector", async () => {
  const desk = await choose("Bilaterals desk");
  await press("booking-copy");
  await settled(() => byId("send-several") !== null);
  expect(byId("send-several")!.closest('[role="dialog"]')!.textContent).toContain("Copy Bilaterals desk");
  await press("send-several-do");
  await settled(() => done().includes("copy_bookings"));
  expect(sent.at(-1)?.input).toMatchObject({ copies: [{ id: desk.id, space: desk.space, starts: { local: `2018-06-21T${desk.starts.time}` } }] });
});

it("all holds stand in one list, and those whose time is over are released at once", async () => {
  await press("holds-open");
  await settled(() => at('[data-hold="Recife delegation office"]') !== null);
  await press("release-lapsed");
  await settled(() => at('[data-hold="Recife delegation office"]') === null);
  expect(done()).toEqual(["release_lapsed_holds"]);
});

it("a room is found by what is needed, and booked with it", async () => {
  await press("find-room-open");
  await settled(() => at("[data-offer]") !== null);
  type('[data-testid="find-room"] [name="people"]', "150");
  type('[data-testid="find-room"] [name="from"]', "11");
  type('[data-testid="find-room"] [name="to"]', "12");
  await settled(() => at('[data-offer="514"]') !== null && at('[data-offer="520A"]') === null);
  expect(at('[data-offer="514"]')?.textContent).toContain(t("finder-conditional"));
  at('[data-offer="515"] input')!.click();
  await press("find-room-take");
  await settled(() => at('[data-testid="book-room"] [name="title"]') !== null);
  expect([(at('[data-testid="book-room"] [name="space"]') as HTMLSelectElement).value, (at('[name="starts"]') as HTMLInputElement).value, (at('[name="headcount"]') as HTMLInputElement).value]).toEqual(["spc-515", "11:00", "150"]);
  type('[name="title"]', "Choir");
  await press("book-room-submit");
  await settled(() => done().includes("book_room"));
  expect(sent.at(-1)?.input).toMatchObject({ title: "Choir", space: "spc-515", headcount: 150 });
});

it("the offer one looks at is brought into view beside the finder", async () => {
  const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
  const before = grid.scrollLeft;
  await press("find-room-open");
  type('[data-testid="find-room"] [name="from"]', "21");
  type('[data-testid="find-room"] [name="to"]', "22");
  await settled(() => at("[data-offer]")?.textContent?.includes("21:00–22:00") ?? false);
  await settled(() => grid.scrollLeft > before);
  expect(at('[data-ghost="pending"]')).not.toBeNull();
});

it("what was copied by keys is put on another day", async () => {
  const desk = await choose("Bilaterals desk");
  const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
  await settled(() => at(`[data-bar-id="${desk.key}"]`)?.getAttribute("aria-selected") === "true");
  const key = (pressed: string): void => void grid.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, ctrlKey: true, bubbles: true, cancelable: true }));
  key("c");
  day.look("2018-06-21");
  await settled(() => at('[data-bar="Press room"]') === null);
  key("v");
  await settled(() => done().includes("copy_bookings"));
  expect(sent.at(-1)?.input).toMatchObject({ copies: [{ id: desk.id, space: desk.space, starts: { local: `2018-06-21T${desk.starts.time}` } }] });
});

it("what is on the grid is moved to the room that was found", async () => {
  const desk = await choose("Bilaterals desk");
  await press("booking-find");
  await settled(() => at('[data-offer="520A"]') !== null || at("[data-offer]") !== null);
  const offer = at("[data-offer]")!;
  offer.querySelector("input")!.click();
  await press("find-room-take");
  await settled(() => done().includes("move_bookings"));
  expect(sent.at(-1)?.input).toMatchObject({ moves: [{ what: "room_booking", id: desk.id, space: expect.any(String) }] });
});

it("a series is booked, a day of it left out and added back", async () => {
  route.begin("book_room");
  await settled(() => at('[name="title"]') !== null);
  type('[name="title"]', "Morning briefing");
  type('[data-testid="book-room"] [name="space"]', "spc-515");
  type('[name="starts"]', "6");
  type('[name="ends"]', "6:30");
  type('[name="rhythm"]', "daily");
  await settled(() => at('[name="until"]') !== null);
  type('[name="until"]', "22 June");
  await settled(() => text("series-days").includes("3 days"));
  await press("book-room-submit");
  await settled(() => at('[data-bar="Morning briefing"]') !== null);
  await choose("Morning briefing");
  await press("series-skip");
  await settled(() => text("series-facts").includes("1 left out"));
  await press("series-days-open");
  await settled(() => at('[data-testid="series-facts"] li.skipped button') !== null);
  at('[data-testid="series-facts"] li.skipped button')!.click();
  await settled(() => text("series-facts").includes("3 booked"));
  expect(done()).toEqual(["book_series", "skip_series_day", "add_series_day_back"] satisfies CommandName[]);
});

it("a booking given up from its date field leaves the rooms in sight, and the keys in them", async () => {
  route.begin("book_room");
  await settled(() => at('[name="rhythm"]') !== null);
  type('[name="rhythm"]', "daily");
  await settled(() => at('[name="until"]') !== null);
  // The dialog itself takes the keys to its title a moment after it opened.
  await settled(() => document.activeElement === at('[name="title"]'));
  at('[name="until"]')!.focus();
  type('[name="until"]', "22 June");
  at('[name="until"]')!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  await settled(() => byId("book-room") === null);
  await settled(() => document.activeElement === at('[role="grid"]'));
});

it("a room that is taken says so while one types, and leads to the finder or the re-seating", async () => {
  route.begin("book_room");
  await settled(() => at('[name="title"]') !== null);
  type('[data-testid="book-room"] [name="space"]', "spc-519");
  await settled(() => byId("book-seats") !== null && text("book-room-refusal").includes("Press room"));
  expect(done()).toEqual([]);
  type('[name="title"]', "Prime minister");
  byId("book-seats")!.click();
  await settled(() => at('[data-reseat="Press room"]') !== null);
  await press("reseat-do");
  await settled(() => done().includes("reseat"));
  expect((await bars()).filter(({ space }) => space === "spc-519").map(({ title }) => title)).toEqual(["Prime minister"]);
});

/** Two that are chosen on the grid with Control. */
async function chooseTwo(): Promise<[RoomBar, RoomBar]> {
  const two: [RoomBar, RoomBar] = [(await bars()).find(({ title }) => title === "Press room")!, (await bars()).find(({ title }) => title.startsWith("Healthy"))!];
  document.querySelector<HTMLElement>('[role="grid"]')!.focus();
  for (const { key } of two) {
    const target = at(`[data-bar-id="${key}"]`)!;
    for (const kind of ["pointerdown", "pointerup"]) target.dispatchEvent(new PointerEvent(kind, { bubbles: true, button: 0, pointerId: 1, ctrlKey: key === two[1].key }));
    flushSync();
  }
  await settled(() => byId("several-facts") !== null);
  return two;
}

const selectedKeys = (): (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[data-bar-id][aria-selected="true"]')].map((each) => each.dataset["barId"]);

it("one of several that is looked at is chosen alone, so that the next drag moves no other", async () => {
  const [one] = await chooseTwo();
  expect(selectedKeys()).toHaveLength(2);
  [...document.querySelectorAll<HTMLElement>('[data-testid="several-facts"] li button')].find((each) => each.textContent === one.title)!.click();
  await settled(() => byId("several-facts") === null);
  await settled(() => selectedKeys().length === 1);
  expect(selectedKeys()).toEqual([one.key]);
});

it("several that are chosen are no longer so after another day was looked at", async () => {
  await chooseTwo();
  day.look("2018-06-21");
  await settled(() => at('[data-bar="Press room"]') === null);
  day.look(DAY);
  await settled(() => at('[data-bar="Press room"]') !== null);
  expect([byId("several-facts"), selectedKeys().length]).toEqual([null, 1]);
});

it("what was typed for a booking stands there again after looking for another room, or for other seats", async () => {
  const cancel = (id: string): void => [...byId(id)!.closest('[role="dialog"]')!.querySelectorAll<HTMLElement>("footer button")].find((each) => each.textContent === t("shared-cancel"))!.click();
  const title = (): string | undefined => (at('[data-testid="book-room"] [name="title"]') as HTMLInputElement | null)?.value;
  route.begin("book_room");
  await settled(() => at('[name="title"]') !== null);
  type('[data-testid="book-room"] [name="space"]', "spc-519");
  type('[name="title"]', "Prime minister");
  await press("book-find");
  await settled(() => byId("find-room") !== null);
  cancel("find-room");
  await settled(() => title() === "Prime minister");
  expect((at('[data-testid="book-room"] [name="space"]') as HTMLSelectElement).value).toBe("spc-519");
  await press("book-seats");
  await settled(() => byId("reseat") !== null);
  cancel("reseat");
  await settled(() => title() === "Prime minister");
});

it("several that are chosen move at once, with one undo", async () => {
  const [one] = await chooseTwo();
  await press("several-move");
  type('[data-testid="send-several"] [name="minutes"]', "15");
  await press("send-several-do");
  await settled(() => done().includes("move_bookings"));
  expect((sent.at(-1)?.input as { moves: unknown[] }).moves).toHaveLength(2);
  expect((await bars()).find(({ id }) => id === one.id)?.starts.time).toBe("08:15");
  await undo();
  expect((await bars()).find(({ id }) => id === one.id)?.starts.time).toBe("08:00");
});
