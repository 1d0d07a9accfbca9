// Proves that several bars can be chosen by pointer and by keyboard, and that they then go together or not at all, as
// one thing to write.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { bar, barAt, box, give, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, type GridBar, type Move } from "./model";

const told = { onmove: vi.fn(), onselect: vi.fn(), oncreate: vi.fn() };

beforeAll(layOut);
beforeEach(() => Object.values(told).forEach((each) => each.mockClear()));
afterEach(takeDown);

/** Three on the first row, one on each of the two below. */
const bars: GridBar[] = [barAt("a", "r0", 1, 2), bar, barAt("c", "r0", 4, 5), barAt("d", "r1", 2, 3), barAt("e", "r2", 6, 7)];

const show = (more: Record<string, unknown> = {}): HTMLElement => present(4, bars, { ...told, ...more });
const chosen = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-bar-id][aria-selected="true"]')].map((each) => each.dataset["barId"]!).sort();

function click(grid: HTMLElement, label: string, more: PointerEventInit = {}): void {
  pointer(grid, "pointerdown", 0, 0, box(label), more);
  pointer(grid, "pointerup", 0, 0, box(label), more);
}

const moved = (barId: string, rowId: string, from: number, to: number): Move => ({ barId, rowId, starts: start + from * HOUR, ends: start + to * HOUR });

describe("choosing by pointer", () => {
  it("Control adds and takes away, a plain click chooses one again", () => {
    const grid = show();
    click(grid, "Item a");
    click(grid, "Bilateral", { ctrlKey: true });
    click(grid, "Item d", { metaKey: true });
    expect(chosen()).toEqual(["a", "b", "d"]);
    expect(told.onselect).toHaveBeenLastCalledWith("d", ["a", "b", "d"]);
    click(grid, "Bilateral", { ctrlKey: true });
    expect(chosen()).toEqual(["a", "d"]);
    expect(spoken()).toBe("Bilateral no longer chosen. 2 are chosen.");
    click(grid, "Item c");
    expect(chosen()).toEqual(["c"]);
  });

  it("Shift extends in a row and over rows, always from where one began", () => {
    const grid = show();
    click(grid, "Item a");
    click(grid, "Item c", { shiftKey: true });
    expect(chosen()).toEqual(["a", "b", "c"]);
    click(grid, "Item d", { shiftKey: true });
    expect(chosen()).toEqual(["a", "b", "d"]);
    click(grid, "Item e", { shiftKey: true });
    expect(chosen()).toEqual(["a", "b", "c", "d", "e"]);
    expect(told.onselect).toHaveBeenLastCalledWith("a", expect.arrayContaining(["a", "e"]));
  });

  it("Shift and a drag over free ground draw a rectangle, with Control besides", () => {
    const grid = show();
    pointer(grid, "pointerdown", X(1.5), Y, undefined, { shiftKey: true });
    pointer(grid, "pointermove", X(3.5), Y + 32);
    expect(document.querySelector("[data-rubber]")).not.toBeNull();
    expect(document.querySelector('[data-ghost="draft"]')).toBeNull();
    pointer(grid, "pointerup", X(3.5), Y + 32);
    expect(chosen()).toEqual(["a", "b", "d"]);
    expect(spoken()).toBe("3 are chosen.");
    pointer(grid, "pointerdown", X(5.5), Y + 80, undefined, { shiftKey: true });
    pointer(grid, "pointerup", X(7.5), Y + 50, undefined, { ctrlKey: true });
    expect(chosen()).toEqual(["a", "b", "d", "e"]);
    expect(told.oncreate).not.toHaveBeenCalled();
  });

  it("a click on free ground lets go of all", () => {
    const grid = show();
    click(grid, "Item a");
    click(grid, "Item c", { ctrlKey: true });
    pointer(grid, "pointerdown", X(9), Y);
    pointer(grid, "pointerup", X(9), Y);
    expect(chosen()).toEqual([]);
    expect(told.onselect).toHaveBeenLastCalledWith(null, []);
  });
});

describe("choosing by keyboard", () => {
  it("Control and Space choose besides, Control and A the row, Escape lets go", () => {
    const grid = show();
    grid.focus();
    keys(grid, "Home", { key: " ", ctrlKey: true }, { key: "ArrowRight", ctrlKey: true }, { key: " ", ctrlKey: true });
    expect(chosen()).toEqual(["a", "b"]);
    expect(spoken()).toBe("Bilateral chosen. 2 are chosen.");
    keys(grid, { key: "a", ctrlKey: true });
    expect(chosen()).toEqual(["a", "b", "c"]);
    keys(grid, "Escape");
    expect(chosen()).toEqual([]);
    expect(spoken()).toBe("Nothing is chosen.");
  });

  it("Control and A take only what is in view", () => {
    const grid = present(4, [...bars, barAt("far", "r0", 40, 41)], told);
    grid.focus();
    keys(grid, "Home", { key: "a", ctrlKey: true });
    expect(told.onselect).toHaveBeenLastCalledWith("a", ["a", "b", "c"]);
  });
});

describe("the owner's choice", () => {
  it("is all that is chosen, whatever was chosen before", () => {
    const grid = show();
    click(grid, "Item a");
    click(grid, "Item c", { ctrlKey: true });
    give({ selected: ["a", "c"] });
    expect(chosen()).toEqual(["a", "c"]);
    give({ selected: "c" });
    expect(chosen()).toEqual(["c"]);
    give({ selected: "e" });
    expect(chosen()).toEqual(["e"]);
    give({ selected: null });
    expect(chosen()).toEqual([]);
  });

  it("may be several", () => {
    show({ selected: new Set(["a", "d"]) });
    expect(chosen()).toEqual(["a", "d"]);
  });
});

describe("several together", () => {
  it("are dragged by the same time and the same rows, and told as one", () => {
    const grid = show({ selected: new Set(["b", "d"]) });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4), Y + 32);
    expect(document.querySelectorAll('[data-ghost="along"]').length).toBe(1);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("and 1 more");
    pointer(grid, "pointerup", X(4), Y + 32);
    expect(told.onmove.mock.calls).toEqual([[[moved("b", "r1", 3.5, 4.5), moved("d", "r2", 3.5, 4.5)]]]);
  });

  it("are refused as one when one would leave the rows", () => {
    const grid = show({ selected: new Set(["b", "e"]) });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(2.5), Y + 70);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Item e would leave the rows or the hours.");
    pointer(grid, "pointerup", X(2.5), Y + 70);
    expect(told.onmove).not.toHaveBeenCalled();
    expect(spoken()).toContain("Item e would leave");
  });

  it("are refused as one when one would leave the hours", () => {
    const grid = show({ selected: new Set(["a", "c"]) });
    pointer(grid, "pointerdown", X(4.5), Y, box("Item c"));
    pointer(grid, "pointermove", X(3), Y);
    pointer(grid, "pointerup", X(3), Y);
    expect(told.onmove).not.toHaveBeenCalled();
  });

  it("say of which one it is that it does not fit", () => {
    const grid = show({ selected: new Set(["b", "d"]), fitsOf: () => (rowId: string) => (rowId === "r2" ? "Taken." : null) });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4), Y + 32);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Item d: Taken.");
  });

  it("stay when one of them may not move, and it is said which", () => {
    const grid = present(4, [...bars.slice(0, 3), { ...bars[3]!, movable: false }], { ...told, selected: new Set(["b", "d"]) });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4), Y);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Item d cannot be moved here.");
    pointer(grid, "pointerup", X(4), Y);
    expect([told.onmove.mock.calls.length, told.onselect.mock.calls.length]).toEqual([0, 0]);
  });

  it("are carried by keyboard, keep their lengths, and stop where one would leave", () => {
    const grid = show({ selected: new Set(["b", "d"]) });
    grid.focus();
    keys(grid, " ");
    expect(spoken()).toContain("Picked up Bilateral and 1 more");
    keys(grid, "ArrowDown", "ArrowRight", { key: "ArrowRight", shiftKey: true });
    expect(spoken()).toBe("Several together keep their lengths.");
    keys(grid, "ArrowDown", "ArrowDown");
    expect(spoken()).toContain("would leave the rows or the hours");
    keys(grid, "Enter");
    expect(told.onmove.mock.calls).toEqual([[[moved("b", "r2", 2.25, 3.25), moved("d", "r3", 2.25, 3.25)]]]);
  });

  it("an edge that is pulled belongs to one alone", () => {
    const grid = show({ selected: new Set(["b", "d"]) });
    pointer(grid, "pointerdown", X(3) - 2, Y, box("Bilateral"));
    pointer(grid, "pointermove", X(3.5), Y);
    pointer(grid, "pointerup", X(3.5), Y);
    expect(told.onmove.mock.calls).toEqual([[[moved("b", "r0", 2, 3.5)]]]);
  });

  it("one that is not among the chosen is dragged alone", () => {
    const grid = show({ selected: new Set(["b", "d"]) });
    pointer(grid, "pointerdown", X(4.5), Y, box("Item c"));
    pointer(grid, "pointermove", X(5.5), Y);
    pointer(grid, "pointerup", X(5.5), Y);
    expect(told.onmove.mock.calls).toEqual([[[moved("c", "r0", 5, 6)]]]);
  });
});
