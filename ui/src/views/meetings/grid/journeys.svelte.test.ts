// The grid of meetings on made-up data, by keyboard: one from the lane is put into a room and taken back, one is moved in
// the row of its side, and what is no meeting stays where it is.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { MeetingRow } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { day } from "../../../state/day.svelte";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { undo } from "../../../state/writing";
import GridView from "./GridView.svelte";

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
  day.look("2018-06-20");
  shown = mount(GridView, { target: document.body });
  await vi.waitFor(() => expect(document.querySelector("[data-bar]")).not.toBeNull());
});
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

const meeting = async (title: string): Promise<MeetingRow> => (await call("list_meetings", {})).find((row) => row.title === title)!;
const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role="grid"]')!;

function press(target: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  flushSync();
}

function choose(id: string): void {
  route.select({ kind: "meeting", id });
  flushSync();
}

it("one from the lane is placed in a room by keyboard, and Undo puts it back", async () => {
  grid().focus();
  press(grid(), "u");
  const lane = document.activeElement as HTMLElement;
  expect(lane.textContent).toContain("Recife – Bogotá");
  press(lane, " ");
  press(grid(), "ArrowRight");
  press(grid(), " ");
  await vi.waitFor(async () => expect((await meeting("Recife – Bogotá")).status).toBe("placed"));
  expect(sent.filter((name) => name === "place_meetings")).toHaveLength(1);
  await vi.waitFor(() => expect(messages.all[0]?.undo).toBeTruthy());
  await undo(messages.all[0]!.undo);
  expect((await meeting("Recife – Bogotá")).starts).toBeNull();
});

it("in the rows of delegations only the time changes", async () => {
  const was = await meeting("Warsaw – Nantes");
  document.querySelector<HTMLInputElement>('input[value="delegations"]')!.click();
  flushSync();
  await vi.waitFor(() => expect(document.querySelectorAll("[data-bar]")).toHaveLength(4));
  choose(was.id);
  grid().focus();
  press(grid(), " ");
  press(grid(), "ArrowRight");
  press(grid(), " ");
  await vi.waitFor(async () => expect((await meeting("Warsaw – Nantes")).starts!.at).not.toBe(was.starts!.at));
  expect((await meeting("Warsaw – Nantes")).space).toBe(was.space);
  expect(sent.filter((name) => name === "move_meeting")).toHaveLength(1);
});

it("Delete puts a meeting back among what waits", async () => {
  const { id } = await meeting("Warsaw – Nantes");
  choose(id);
  grid().focus();
  press(grid(), "Delete");
  await vi.waitFor(async () => expect((await meeting("Warsaw – Nantes")).starts).toBeNull());
  expect(sent).toContain("unplace_meetings");
});
