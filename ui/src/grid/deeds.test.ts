// Proves that bars can be copied and can change places, by pointer and by keyboard, and that neither is offered where
// the owner has no use for it.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { bar, barAt, box, give, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, type Move } from "./model";

const told = { onmove: vi.fn(), oncopy: vi.fn(), onswap: vi.fn() };

beforeAll(layOut);
beforeEach(() => Object.values(told).forEach((each) => each.mockClear()));
afterEach(takeDown);

const bars = [bar, barAt("c", "r1", 5, 6), barAt("fixed", "r2", 5, 6, { movable: false })];
const show = (more: Record<string, unknown> = {}): HTMLElement => present(4, bars, { ...told, ...more });
const put = (barId: string, rowId: string, from: number, to: number): Move => ({ barId, rowId, starts: start + from * HOUR, ends: start + to * HOUR });
const ghost = (): string => document.querySelector('[data-ghost="draft"]')?.textContent ?? "";
const right = { key: "ArrowRight", ctrlKey: true };

function drag(grid: HTMLElement, x: number, y: number, more: PointerEventInit = {}): void {
  pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
  pointer(grid, "pointermove", x, y, undefined, more);
}

describe("copying", () => {
  it.each([["Control", { ctrlKey: true }], ["Alt", { altKey: true }]])("%s held at the drop leaves the bar and puts a copy", (_, held) => {
    const grid = show();
    drag(grid, X(4.5), Y + 32, held);
    expect(ghost()).toContain("A copy");
    expect(box("Bilateral").classList.contains("held")).toBe(false);
    pointer(grid, "pointerup", X(4.5), Y + 32, undefined, held);
    expect(told.oncopy.mock.calls).toEqual([[[put("b", "r1", 4, 5)]]]);
    expect(told.onmove).not.toHaveBeenCalled();
  });

  it("the key may be pressed and let go on the way", () => {
    const grid = show();
    drag(grid, X(4.5), Y);
    keys(grid, { key: "Control", ctrlKey: true });
    expect(ghost()).toContain("A copy");
    grid.dispatchEvent(new KeyboardEvent("keyup", { key: "Control", bubbles: true }));
    pointer(grid, "pointerup", X(4.5), Y);
    expect([told.oncopy.mock.calls.length, told.onmove.mock.calls.length]).toEqual([0, 1]);
  });

  it("a copy is judged against the bar itself, which stays", () => {
    const fitsOf = vi.fn(() => () => null);
    const grid = show({ fitsOf });
    drag(grid, X(3), Y, { ctrlKey: true });
    expect(fitsOf).toHaveBeenLastCalledWith({ barId: "b", chipId: null, starts: start + 2.5 * HOUR, ends: start + 3.5 * HOUR, held: new Set() });
  });

  it("by keyboard with Control and C, Control and V, also several", () => {
    const grid = show({ selected: ["c", "b"] });
    grid.focus();
    keys(grid, { key: "c", ctrlKey: true });
    expect(spoken()).toBe("Copied Bilateral and 1 more. Control and V put it where the cursor is.");
    keys(grid, "ArrowDown", "ArrowRight", { key: "v", ctrlKey: true });
    const [[copies]] = told.oncopy.mock.calls as [[Move[]]];
    expect(copies.map(({ barId }) => barId)).toEqual(["b", "c"]);
    expect(copies[1]!.starts - copies[0]!.starts).toBe(3 * HOUR);
    expect(spoken()).toContain("A copy of Bilateral and of 1 more at");
  });

  it("with C while one is carried", () => {
    const grid = show();
    grid.focus();
    keys(grid, right, " ", "c");
    expect(spoken()).toBe("A copy of Bilateral is carried; it stays where it is.");
    keys(grid, "ArrowDown", " ");
    expect(told.oncopy.mock.calls).toEqual([[[put("b", "r1", 2, 3)]]]);
    expect(spoken()).toBe("A copy of Bilateral at Room 501, 02:00 to 03:00.");
  });

  it("does not happen where the owner does not copy", () => {
    const grid = show({ oncopy: undefined });
    drag(grid, X(4.5), Y, { ctrlKey: true });
    pointer(grid, "pointerup", X(4.5), Y, undefined, { ctrlKey: true });
    expect(told.onmove).toHaveBeenCalledOnce();
  });

  it("is pasted on another day, where it is not shown", () => {
    const grid = show({ selected: ["b", "c"] });
    grid.focus();
    keys(grid, { key: "c", ctrlKey: true });
    give({ bars: [] });
    keys(grid, { key: "Home", ctrlKey: true }, { key: "v", ctrlKey: true });
    expect(told.oncopy.mock.calls[0]?.[0]).toMatchObject([{ barId: "b", rowId: "r0" }, { barId: "c", rowId: "r1" }]);
    expect(spoken()).toContain("A copy of Bilateral and of 1 more");
  });

  it("with nothing copied says how one copies, to the owner who shows it", () => {
    const onrefuse = vi.fn();
    const grid = show({ onrefuse });
    grid.focus();
    keys(grid, { key: "v", ctrlKey: true });
    keys(grid, "s", " ");
    expect(onrefuse.mock.calls.flat()).toContain("Nothing is copied yet: choose a bar and press Control and C.");
    expect(onrefuse.mock.calls.flat()).toContain("Choose exactly two to make them change places.");
  });

  it("is refused where a copy would leave the rows", () => {
    const grid = show({ selected: ["b", "fixed"] });
    grid.focus();
    keys(grid, { key: "c", ctrlKey: true }, { key: "End", ctrlKey: true }, { key: "v", ctrlKey: true });
    expect(told.oncopy).not.toHaveBeenCalled();
    expect(spoken()).toContain("would leave the rows");
  });
});

describe("changing places", () => {
  it("Shift held over another bar", () => {
    const grid = show();
    drag(grid, X(5.5), Y + 32, { shiftKey: true });
    expect(ghost()).toContain("Swap with Item c");
    pointer(grid, "pointerup", X(5.5), Y + 32, undefined, { shiftKey: true });
    expect(told.onswap.mock.calls).toEqual([["b", "c"]]);
    expect(told.onmove).not.toHaveBeenCalled();
    expect(spoken()).toBe("Bilateral and Item c change places.");
  });

  it("over free ground it moves as ever", () => {
    const grid = show();
    drag(grid, X(8.5), Y + 32, { shiftKey: true });
    pointer(grid, "pointerup", X(8.5), Y + 32, undefined, { shiftKey: true });
    expect([told.onswap.mock.calls.length, told.onmove.mock.calls.length]).toEqual([0, 1]);
  });

  it("not with one that may not move", () => {
    const grid = show();
    drag(grid, X(5.5), Y + 64, { shiftKey: true });
    expect(ghost()).toContain("Item fixed cannot be moved here.");
    pointer(grid, "pointerup", X(5.5), Y + 64, undefined, { shiftKey: true });
    expect([told.onswap.mock.calls.length, told.onmove.mock.calls.length]).toEqual([0, 0]);
  });

  it("S with exactly two chosen", () => {
    const grid = show({ selected: ["b", "c"] });
    grid.focus();
    keys(grid, "s");
    expect(told.onswap.mock.calls).toEqual([["b", "c"]]);
    keys(grid, "Escape", right, "s");
    expect(told.onswap).toHaveBeenCalledOnce();
    expect(spoken()).toBe("Choose exactly two to make them change places.");
  });
});
