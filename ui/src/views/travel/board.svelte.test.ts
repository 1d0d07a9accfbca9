// How the board moves: with what is chosen and with the day, and by nothing else.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call } from "../../api/call";
import type { TravelBoard } from "../../api/generated/api";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { day } from "../../state/day.svelte";
import Board from "./Board.svelte";

let shown: ReturnType<typeof mount>;
let board: TravelBoard;
let days: string[];

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 200 });
});
beforeEach(async () => {
  setHost(fakeHost({ opens: "congress" }));
  board = await call("travel_board", {});
  for (const place of board.days.flatMap(({ places }) => places)) place.legs = place.legs.flatMap((leg) => Array.from({ length: 12 }, (_none, copy) => ({ ...leg, leg: `${leg.leg}-${copy}` })));
  days = board.days.map(({ date }) => date);
  day.within(days, days[0]!);
});
afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

const nothing = () => undefined;
const list = () => document.querySelector<HTMLElement>('[role="grid"]')!;
const selected = () => document.querySelector<HTMLElement>('[role="row"].selected')?.dataset.line;

function open(chosen: string | null = null) {
  const of = $state({ board, chosen, readOnly: false, onchoose: (leg: string) => void (of.chosen = leg), onclose: nothing, ondelay: nothing, onpickup: nothing, onedit: nothing, onnew: nothing });
  shown = mount(Board, { target: document.body, props: of });
  flushSync();
  return of;
}

function press(key: string) {
  list().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
  scroll(list().scrollTop);
}

function scroll(to: number) {
  list().scrollTop = to;
  list().dispatchEvent(new Event("scroll"));
  flushSync();
}

describe("the board", () => {
  it("begins at the day, and stays where it was scrolled to when its lines are made anew", () => {
    day.look(days[1]!);
    const of = open();
    expect(list().scrollTop).toBeGreaterThan(0);
    scroll(7);
    of.board = structuredClone(board);
    flushSync();
    expect(list().scrollTop).toBe(7);
  });

  it("stays there too while a leg is chosen", () => {
    const of = open();
    press("End");
    expect(list().scrollTop).toBeGreaterThan(7);
    scroll(7);
    of.board = structuredClone(board);
    flushSync();
    expect(list().scrollTop).toBe(7);
  });

  it("goes to another day also while a leg is chosen", () => {
    open(board.days[0]!.places[0]!.legs[0]!.leg);
    const before = list().scrollTop;
    day.look(days.at(-1)!);
    flushSync();
    expect(list().scrollTop).toBeGreaterThan(before);
  });

  it("shows what is chosen rather than its day when both are named", () => {
    const of = open();
    const last = board.days.at(-1)!.places.at(-1)!.legs.at(-1)!.leg;
    day.look(days[0]!);
    of.chosen = last;
    flushSync();
    scroll(list().scrollTop);
    expect(selected()).toContain(last);
  });
});

it("walks past a leg that is on the board twice", () => {
  const [first] = board.days[0]!.places;
  first!.legs = [first!.legs[0]!, { ...first!.legs[0]!, direction: first!.legs[0]!.direction === "arrival" ? "departure" : "arrival" }, ...first!.legs.slice(1)];
  const keys = board.days.flatMap(({ places }) => places.flatMap(({ legs }) => legs.map(({ direction, leg }) => `${direction} ${leg}`)));
  open();
  press("ArrowDown");
  for (const key of keys) {
    expect(selected()).toBe(key);
    press("ArrowDown");
  }
});
