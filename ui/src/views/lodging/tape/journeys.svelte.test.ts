// The tape chart on made-up data, by keyboard: from the lane into a room and back, another night, and a room that is taken.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { StayRow } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { inspector } from "../../../state/inspector.svelte";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import Lodging from "../Lodging.svelte";

let shown: ReturnType<typeof mount> | null = null;
let sent: string[] = [];

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1440 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 800 });
  HTMLElement.prototype.setPointerCapture = () => {};
});
beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  sent = [];
  setHost({ ...whole, call: (name, input) => { sent.push(name); return whole.call(name, input); } });
  messages.clear();
  route.reset();
  standing.open(await call("standing", {}));
  const [stay] = (await call("list_stays", {})).filter(({ hotel }) => hotel === "plc-westin");
  route.go("lodging", { kind: "stay", id: stay!.id });
  shown = mount(Lodging, { target: document.body });
  await vi.waitFor(() => expect(document.querySelector("[data-bar-id^='stay:']")).not.toBeNull());
});
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

const stayNow = (id: string): Promise<StayRow> => call("stay", { id });
const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role="grid"]')!;
const roomed = async (): Promise<StayRow[]> => (await call("list_stays", {})).filter(({ hotel, room }) => hotel === "plc-westin" && room !== null);

function press(target: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  flushSync();
}

function choose(id: string): void {
  route.select({ kind: "stay", id });
  flushSync();
}

it("what is named elsewhere is shown in its hotel, with its facts beside it", async () => {
  await vi.waitFor(() => expect(inspector.current).not.toBeNull());
  expect(document.querySelector<HTMLSelectElement>('[data-testid="lodging-hotel"]')!.value).toBe("plc-westin");
});

it("Delete puts a stay into the lane, from where it goes into a room again", async () => {
  const [stay] = await roomed();
  choose(stay!.id);
  grid().focus();
  press(grid(), "Delete");
  await vi.waitFor(async () => expect((await stayNow(stay!.id)).room).toBeNull());
  await vi.waitFor(() => expect(document.querySelector("[data-lane]")!.textContent).toContain(stay!.guests[0]!.name));
});

it("an arrow with Shift gives a stay one more night", async () => {
  const [stay] = await roomed();
  choose(stay!.id);
  grid().focus();
  press(grid(), "ArrowRight", { shiftKey: true });
  press(grid(), " ");
  await vi.waitFor(async () => expect((await stayNow(stay!.id)).nights).toBe(stay!.nights + 1));
  expect((await stayNow(stay!.id)).room).toBe(stay!.room);
});

it("a room that is taken offers to change places", async () => {
  const [first, second] = (await roomed()).filter(({ booked_type }) => booked_type === "rty-queen").toSorted((a, b) => a.room_number.localeCompare(b.room_number));
  choose(first!.id);
  grid().focus();
  press(grid(), " ");
  press(grid(), "ArrowDown");
  press(grid(), " ");
  await vi.waitFor(() => expect(document.querySelector('[data-testid="met-exchange"]')).not.toBeNull());
  document.querySelector<HTMLElement>('[data-testid="met-exchange"]')!.click();
  await vi.waitFor(async () => expect((await stayNow(first!.id)).room).toBe(second!.room));
  expect((await stayNow(second!.id)).room).toBe(first!.room);
  expect(sent).toContain("swap_stays");
});

it("the room that is taken is cleared, and the other waits in the lane", async () => {
  const [first, second] = (await roomed()).filter(({ booked_type }) => booked_type === "rty-queen").toSorted((a, b) => a.room_number.localeCompare(b.room_number));
  choose(first!.id);
  grid().focus();
  press(grid(), " ");
  press(grid(), "ArrowDown");
  press(grid(), " ");
  await vi.waitFor(() => expect(document.querySelector('[data-testid="met-push"]')).not.toBeNull());
  document.querySelector<HTMLElement>('[data-testid="met-push"]')!.click();
  await vi.waitFor(async () => expect((await stayNow(first!.id)).room).toBe(second!.room));
  expect((await stayNow(second!.id)).room).toBeNull();
});

it("everybody without a bed gets a stay in one step", async () => {
  document.querySelector<HTMLElement>('[data-testid="lodge-all"]')!.click();
  flushSync();
  await vi.waitFor(() => expect(document.querySelector('[data-testid="everybody"]')).not.toBeNull());
  document.querySelector<HTMLElement>('[data-testid="send-everybody"]')!.click();
  await vi.waitFor(async () => expect(await call("propose_stays", {})).toHaveLength(0));
  expect(sent.filter((name) => name === "add_stays")).toHaveLength(1);
});
