// Proves that while something is held every row in view says whether it takes it and why not, and that the owner is
// asked no more than it must be.
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { bar, box, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { judgeOf } from "./fits";
import { HOUR, type FitsOf } from "./model";

describe("a judge", () => {
  it("asks the owner once for a time and once for a row", () => {
    const ask = vi.fn((rowId: string) => (rowId === "r1" ? "Taken." : null));
    const fitsOf = vi.fn(() => ask);
    const judge = judgeOf(fitsOf, { barId: null, chipId: null, starts: 0, ends: 1, held: new Set() });
    expect([judge("r1"), judge("r1"), judge("r2"), judge("r2")]).toEqual([{ short: "Taken.", reason: "Taken." }, { short: "Taken.", reason: "Taken." }, null, null]);
    expect([fitsOf.mock.calls.length, ask.mock.calls.length]).toEqual([1, 2]);
  });
});

describe("while something is held", () => {
  beforeAll(layOut);
  afterEach(takeDown);

  const ask = vi.fn((rowId: string) => (rowId === "r1" ? { short: "Gala", reason: "Taken by the gala until 9." } : null));
  const fitsOf = vi.fn<FitsOf>(() => ask);
  const fit = (row: string): string | undefined => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.dataset["fit"];
  const head = (row: string): HTMLElement => document.querySelector<HTMLElement>(`[data-head="${row}"]`)!;

  it("by pointer, every row in view says whether it fits, in colour, in a mark and in words", () => {
    const grid = present(200, [bar], { fitsOf });
    expect(fit("Room 500")).toBeUndefined();
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.5), Y);
    expect([fit("Room 500"), fit("Room 501"), fit("Room 502")]).toEqual(["yes", "no", "yes"]);
    expect(head("r1").textContent).toContain("Gala");
    expect(head("r1").title).toContain("Taken by the gala until 9.");
    expect(head("r1").querySelector("svg")).not.toBeNull();
    expect(fitsOf).toHaveBeenLastCalledWith({ barId: "b", chipId: null, starts: start + 4 * HOUR, ends: start + 5 * HOUR, held: new Set(["b"]) });
    pointer(grid, "pointerup", X(4.5), Y);
    expect(fit("Room 501")).toBeUndefined();
    expect(head("r1").textContent).not.toContain("Gala");
  });

  it("asks only of rows in view, and nothing anew for another row", () => {
    const grid = present(5000, [bar], { fitsOf });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.5), Y);
    ask.mockClear();
    fitsOf.mockClear();
    pointer(grid, "pointermove", X(5.5), Y);
    expect([fitsOf.mock.calls.length, ask.mock.calls.length < 60]).toEqual([1, true]);
    fitsOf.mockClear();
    ask.mockClear();
    pointer(grid, "pointermove", X(5.5), Y + 64);
    pointer(grid, "pointermove", X(5.51), Y + 96);
    expect([fitsOf.mock.calls.length, ask.mock.calls.length]).toEqual([0, 0]);
  });

  it("says the reason of the row it is over, once", () => {
    const grid = present(3, [bar], { fitsOf });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.5), Y + 32);
    expect(spoken()).toContain("Taken by the gala until 9.");
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Taken by the gala until 9.");
  });

  it("by keyboard as well", () => {
    const grid = present(3, [bar], { fitsOf });
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, " ");
    expect([fit("Room 500"), fit("Room 501")]).toEqual(["yes", "no"]);
    keys(grid, "ArrowDown");
    expect(spoken()).toBe("Room 501, 02:00 to 03:00. Taken by the gala until 9.");
    keys(grid, "Escape");
    expect(fit("Room 501")).toBeUndefined();
  });
});
