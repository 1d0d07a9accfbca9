// Rooms on screen, with made-up data: drawing a stretch opens the dialog there, booking shows the bar, and a second
// confirmed booking is refused with the sentence that names the first. What is asked for from elsewhere is begun, what
// was found elsewhere is brought into view once, and rooms are added, changed and removed.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { Axis, RoomGrid } from "../../api/generated/api";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { axisOf } from "../../grid/axis.fixture";
import { setHost } from "../../host/choose";
import { fakeHost, type FakeWishes } from "../../host/fake";
import type { Host } from "../../host/host";
import { clock as hour } from "../../state/clock.svelte";
import { day } from "../../state/day.svelte";
import { preferences } from "../../state/preferences.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { write } from "../../state/writing";
import { t } from "../../words/words";
import Rooms from "./Rooms.svelte";

let shown: ReturnType<typeof mount>[] = [];
let height = 800;

beforeAll(() => {
  // The test document has no layout, so the grid is told how large it is.
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1440 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => height });
  HTMLElement.prototype.setPointerCapture = () => {};
});

beforeEach(() => open());
afterEach(close);

function close(): void {
  for (const each of shown) void unmount(each);
  shown = [];
  document.body.replaceChildren();
}

/** The rooms with the inspector beside them, as in the window. */
async function open(wishes: FakeWishes = { opens: "congress" }, change: (whole: Host) => Partial<Host> = () => ({})): Promise<void> {
  const whole = fakeHost(wishes);
  setHost({ ...whole, ...change(whole) });
  standing.open(await call("standing", {}));
  route.go("rooms", null);
  await show();
}

async function show(): Promise<void> {
  close();
  shown = [mount(Rooms, { target: document.body }), mount(InspectorPane, { target: document.body })];
  await settled(() => document.querySelector(".rooms [data-row], .rooms .empty") !== null);
}

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
}

function key(pressed: string): void {
  document.querySelector('[role="grid"]')?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
  flushSync();
}

function field(name: string, dialog = "book-room"): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`[data-testid="${dialog}"] [name="${name}"]`)!;
}

function type(name: string, text: string, dialog = "book-room"): void {
  field(name, dialog).value = text;
  field(name, dialog).dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

function choose(list: HTMLSelectElement, value: string): void {
  // The test document does not know which option is checked.
  const find = list.querySelector.bind(list);
  list.querySelector = (query: string) => (query === ":checked" ? (list.selectedOptions[0] ?? null) : find(query));
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)!.click();
  flushSync();
}

const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role="grid"]')!;
const at = (selector: string): Element | null => document.querySelector(selector);

async function book(title: string): Promise<void> {
  document.querySelector<HTMLElement>('[role="grid"]')!.focus();
  key("n");
  await settled(() => field("title") !== null);
  type("title", title);
  type("starts", "6");
  type("ends", "7:30");
  document.querySelector<HTMLButtonElement>('[data-testid="book-room-submit"]')!.click();
}

it("books by keyboard, and refuses a second confirmed booking by naming the first", async () => {
  await book("First of the day");
  await settled(() => document.querySelector('[data-bar="First of the day"]') !== null);
  expect(document.querySelector('[data-bar="First of the day"]')?.getAttribute("aria-label")).toContain("06:00 to 07:30");
  expect(document.querySelector('[data-testid="book-room"]')).toBeNull();

  await book("Second of the day");
  await settled(() => document.querySelector('[data-testid="book-room-refusal"]') !== null);
  expect(document.querySelector('[data-testid="book-room-refusal"]')?.textContent).toContain("First of the day");
  expect(document.querySelector('[data-bar="Second of the day"]')).toBeNull();
});

it("says beside the field what is missing", async () => {
  await book("");
  await settled(() => document.querySelector('[role="alert"]') !== null);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain("Say what the room is for.");
});

describe("asked for from elsewhere", () => {
  it("booking a room opens the dialog, at ten on the day that is looked at", async () => {
    day.look("2018-06-21");
    route.begin("book_room");
    await show();
    await settled(() => field("title") !== null);
    expect([field("date").value, field("starts").value]).toEqual(["2018-06-21", "10:00"]);
  });

  it("also among all days", async () => {
    day.look("2018-06-21");
    flushSync();
    click('.rooms input[value="all"]');
    await settled(() => (grid().querySelectorAll(".day").length ?? 0) > 3);
    route.begin("book_room");
    await settled(() => field("title") !== null);
    expect([field("date").value, field("starts").value]).toEqual(["2018-06-21", "10:00"]);
  });

  it("in a forum without rooms booking begins with a room", async () => {
    await open({ opens: "bare" });
    route.begin("book_room");
    await settled(() => at('[data-testid="add-room"]') !== null);
    expect(at('[data-testid="add-room"]')).not.toBeNull();
  });

  it("a new room", async () => {
    route.begin("new_room");
    await settled(() => at('[data-testid="add-room"]') !== null);
    expect(field("venue", "add-room").value).not.toBe("");
    type("name", "Room with a view", "add-room");
    type("floor", "6", "add-room");
    click('[data-testid="add-room-submit"]');
    await settled(() => at('[data-row="Room with a view"]') !== null);
    expect(at('[data-row="Room with a view"] .head')?.textContent).toContain(t("rooms-floor", { floor: "6" }));
    await settled(() => at('[data-testid="room-facts"]') !== null);
    expect(at('[data-testid="room-facts"]')?.textContent).toContain("Room with a view");
  });
});

it("books another day of the forum, and goes there to show it", async () => {
  day.look("2018-06-19");
  await settled(() => at('[data-row]') !== null);
  grid().focus();
  key("n");
  await settled(() => field("title") !== null);
  choose(document.querySelector<HTMLSelectElement>('[data-testid="book-room"] [name="date"]')!, "2018-06-22");
  type("title", "Farewell");
  type("starts", "5");
  type("ends", "6");
  click('[data-testid="book-room-submit"]');
  await settled(() => at('[data-bar="Farewell"]') !== null);
  expect(at('[data-bar="Farewell"]')).not.toBeNull();
  expect(day.date).toBe("2018-06-22");
});

it("knows the hours of the other day, such as one that the clock shows twice", async () => {
  const long = JSON.parse(JSON.stringify(axisOf("Europe/Madrid", "2014-10-26")).replaceAll("2014-10-26", "2018-06-22")) as Axis;
  await open({ opens: "congress" }, (whole) => ({
    call: async (name, input) => {
      const answer = await whole.call(name, input);
      return name === "room_grid" && (input as { from: string }).from === "2018-06-22" ? { ...(answer as RoomGrid), axis: long } : answer;
    },
  }));
  grid().focus();
  key("n");
  await settled(() => field("title") !== null);
  type("starts", "2");
  type("ends", "4");
  const which = (): Element | null => at(`select[aria-label="${t("rooms-field-which", { time: "02:00" })}"]`);
  expect(which()).toBeNull();
  choose(document.querySelector<HTMLSelectElement>('[data-testid="book-room"] [name="date"]')!, "2018-06-22");
  await settled(() => which() !== null);
  expect(which()).not.toBeNull();
});

it("sends once, however often Enter is pressed", async () => {
  const books = vi.fn();
  await open({ opens: "congress", slow: 15 }, (whole) => ({ call: (name, input) => (name === "book_room" && books(), whole.call(name, input)) }));
  grid().focus();
  key("n");
  await settled(() => field("title") !== null);
  type("title", "Once");
  type("starts", "5");
  type("ends", "5:30");
  for (let times = 0; times < 3; times += 1) document.querySelector<HTMLFormElement>('[role="dialog"] form')!.requestSubmit();
  await settled(() => at('[data-bar="Once"]') !== null);
  expect(books).toHaveBeenCalledTimes(1);
});

describe("what was found elsewhere", () => {
  afterEach(() => void (height = 800));

  it("is scrolled to once, on its own day, and stays where one looks after a write", async () => {
    height = 160;
    await open();
    const last = (await call("room_grid", { from: "2018-06-21", to: "2018-06-21" })).bars.filter(({ what }) => what === "room_booking").at(-1)!;
    route.open({ kind: "room_booking", id: last.id, person: null, date: "2018-06-21" });
    await settled(() => (grid().dispatchEvent(new Event("scroll")), flushSync(), at(`[data-bar-id="${last.key}"]`) !== null));
    expect(at(`[data-bar-id="${last.key}"]`)?.getAttribute("aria-selected")).toBe("true");
    const top = grid().scrollTop;
    expect(top).toBeGreaterThan(0);
    grid().scrollTop = 0;
    grid().dispatchEvent(new Event("scroll"));
    await write("edit_booking", { id: last.id, note: "Seen" });
    route.select({ ...route.selected! });
    await new Promise((next) => setTimeout(next, 50));
    flushSync();
    expect(grid().scrollTop).toBe(0);
  });

  it("is shown although it was released, as long as it is chosen", async () => {
    const all = (await call("room_grid", { from: "2018-06-21", to: "2018-06-21" })).bars;
    const released = all.find(({ status }) => status === "released")!;
    day.look("2018-06-21");
    await settled(() => at(`[data-bar-id="${all.find(({ status }) => status === "confirmed")!.key}"]`) !== null);
    expect(at(`[data-bar-id="${released.key}"]`)).toBeNull();
    route.select({ kind: released.what, id: released.id });
    flushSync();
    expect(at(`[data-bar-id="${released.key}"]`)).not.toBeNull();
  });

  it("a meeting without a bar is shown in the inspector", async () => {
    const meeting = { id: "m", title: "Nantes meets Recife", neutral_title: "", kind: "bilateral", status: "agreed", starts: null, ends: null, space: null, space_name: "", note: "", participants: [], conflicts: [] };
    await open({ opens: "congress" }, (whole) => ({ call: (name, input) => (name === "meeting" ? Promise.resolve(meeting) : whole.call(name, input)) }));
    route.open({ kind: "meeting", id: "m", person: null, date: null });
    await settled(() => at('[data-testid="meeting-facts"]') !== null);
    expect(at('[data-testid="meeting-facts"]')?.textContent).toContain("Nantes meets Recife");
    expect(at('[data-testid="meeting-facts"]')?.textContent).toContain(t("rooms-unplaced-no-room"));
  });
});

describe("a room", () => {
  const wrote = vi.fn();
  const kept = { kind: "still_in_use", name: "510", by: "Opening plenary" };

  beforeEach(async () => {
    wrote.mockClear();
    await open({ opens: "congress" }, (whole) => ({
      call: async (name, input) => {
        if (name !== "edit_space" && name !== "remove_space") return whole.call(name, input);
        wrote(name, input);
        if (name === "remove_space") throw kept;
        return { result: null, said: { position: 0, op: name, facts: { name: "510" } }, changed: ["space"], appeared: [], gone: [], standing: await whole.call("standing", {}) };
      },
    }));
    click("[data-head]");
    await settled(() => at('[data-testid="room-facts"]') !== null);
  });

  it("is chosen by its heading, and changed where it stands", async () => {
    const seats = document.querySelector<HTMLElement>('[data-testid="room-facts"] [data-fact="capacity"] .shown')!;
    seats.click();
    await settled(() => at('[data-testid="room-facts"] dd input') !== null);
    const input = document.querySelector<HTMLInputElement>('[data-testid="room-facts"] dd input')!;
    input.value = "many";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await settled(() => at('[data-testid="room-facts"] [role="alert"]') !== null);
    expect(at('[data-testid="room-facts"] [role="alert"]')?.textContent).toBe(t("rooms-add-problem-capacity"));
    input.value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await settled(() => wrote.mock.calls.length > 0);
    expect(wrote).toHaveBeenCalledWith("edit_space", { id: route.idOf("space"), capacity: null });
  });

  it("is kept while something stands in it, and the sentence says what", async () => {
    click('[data-testid="remove-room"]');
    await settled(() => at('[data-testid="remove-room-submit"]') !== null);
    click('[data-testid="remove-room-submit"]');
    await settled(() => at('[role="dialog"] [role="alert"]') !== null);
    expect(at('[role="dialog"] [role="alert"]')?.textContent).toContain("Opening plenary");
    expect(route.idOf("space")).not.toBeNull();
  });

  it("is booked from there", async () => {
    const room = route.idOf("space");
    click('[data-testid="book-this-room"]');
    await settled(() => field("title") !== null);
    expect(field("space").value).toBe(room);
  });
});

it("a choice that is refused goes back to what it was, with the focus on it", async () => {
  const confirmed = (await call("room_grid", { from: day.date, to: day.date })).bars.filter(({ what, status }) => what === "room_booking" && status === "confirmed");
  const held = confirmed[0]!;
  await open({ opens: "congress" }, (whole) => ({ call: (name, input) => (name === "move_booking" ? Promise.reject({ kind: "space_double_booked", space: "511", holder: "Gala", starts: "10:00", ends: "11:00", holder_id: "x" }) : whole.call(name, input)) }));
  route.select({ kind: "room_booking", id: held.id });
  await settled(() => at('[data-testid="booking-facts"]') !== null);
  const list = document.querySelector<HTMLSelectElement>(`[data-testid="booking-facts"] select[aria-label="${t("rooms-field-room")}"]`)!;
  list.focus();
  const other = [...list.options].find((option) => option.value !== held.space)!.value;
  choose(list, other);
  await settled(() => list.value === held.space);
  expect(list.value).toBe(held.space);
  expect(document.activeElement).toBe(list);
});

describe("a session without a room", () => {
  const pointer = (on: Element, type: string, x: number, y: number): void => {
    on.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: y }));
    flushSync();
  };

  it("dragged and let go of with Esc stays where it was, and is not opened either", async () => {
    const moves = vi.fn();
    await open({ opens: "congress" }, (whole) => ({ call: (name, input) => (name === "move_bookings" && moves(), whole.call(name, input)) }));
    grid().getBoundingClientRect = () => ({ left: 0, top: 0, right: 1440, bottom: 800 }) as DOMRect;
    const card = document.querySelector("[data-unplaced]")!;
    pointer(card, "pointerdown", 300, 780);
    pointer(card, "pointermove", 900, 300);
    expect(at('[data-ghost="draft"]')).not.toBeNull();
    document.querySelector('[role="listbox"]')!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    flushSync();
    expect(at('[data-ghost="draft"]')).toBeNull();
    pointer(card, "pointermove", 920, 300);
    pointer(card, "pointerup", 920, 300);
    card.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    flushSync();
    expect([moves.mock.calls.length, route.place]).toEqual([0, "rooms"]);
    click("[data-unplaced]");
    expect(route.place).toBe("programme");
  });
});

it("a session is put into a room from the lane, and taken out of it again", async () => {
  const moves: unknown[] = [];
  await open({ opens: "congress" }, (whole) => ({ call: (name, input) => (name === "move_bookings" && moves.push(input), whole.call(name, input)) }));
  const title = document.querySelector<HTMLElement>("[data-unplaced]")!.dataset["unplaced"]!;
  const list = document.querySelector<HTMLElement>('[role="listbox"]')!;
  const press = (on: HTMLElement, pressed: string): void => {
    on.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
    flushSync();
  };
  list.focus();
  press(list, " ");
  press(grid(), " ");
  await settled(() => at(`[data-bar="${title}"]`) !== null);
  expect(at(`[data-bar="${title}"]`)).not.toBeNull();
  const key = document.querySelector<HTMLElement>(`[data-bar="${title}"]`)!.dataset["barId"]!;
  route.select({ kind: "session", id: (await call("room_grid", { from: day.date, to: day.date })).bars.find((bar) => bar.key === key)!.id });
  flushSync();
  press(grid(), "Delete");
  await settled(() => at(`[data-unplaced="${title}"]`) !== null);
  expect(at(`[data-unplaced="${title}"]`)).not.toBeNull();
  expect(moves).toEqual([{ moves: [expect.objectContaining({ what: "session", space: expect.any(String) })] }, { moves: [expect.objectContaining({ what: "session", space: null })] }]);
});

it("the line now goes on with the clock", async () => {
  let instant = Date.parse("2018-06-20T15:40:00Z");
  await open({ opens: "congress" }, () => ({ now: () => instant }));
  day.look("2018-06-20");
  const end = hour.run();
  await settled(() => at(".lines .now") !== null);
  const left = (): number => Number.parseFloat(document.querySelector<HTMLElement>(".lines .now")!.style.left);
  const before = left();
  instant += 3_600_000;
  window.dispatchEvent(new Event("focus"));
  flushSync();
  expect(left() - before).toBe(72);
  end();
});

it("takes the height of its rows from the preferences", async () => {
  const rows = (): string[] => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.style.height);
  expect(rows()).toContain("32px");
  preferences.current.compact = true;
  flushSync();
  expect(rows()).toContain("28px");
  preferences.current.compact = false;
});
