// Proves that what is not placed lies in a lane from where it is dragged or carried among the rows, and that bars go
// back there, by pointer and by keyboard.
import { flushSync } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { crowdChips } from "./crowd.fixture";
import { bar, barAt, box, give, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, type GridChip } from "./model";

const told = { onmove: vi.fn(), onplace: vi.fn(), onunplace: vi.fn(), onopenchip: vi.fn(), onselect: vi.fn() };

beforeAll(layOut);
beforeEach(() => Object.values(told).forEach((each) => each.mockClear()));
afterEach(takeDown);

const chips: GridChip[] = [
  { id: "talk", label: "Talk", minutes: 90, hue: "programme", detail: "no room, no time" },
  { id: "tea", label: "Tea", minutes: 60, hue: "rooms", at: start + 5 * HOUR },
  { id: "kept", label: "Kept", minutes: 60, hue: "rooms", fixed: true },
];
const bars = [{ ...bar, unplaceable: true }, barAt("c", "r1", 5, 6)];
const right = { key: "ArrowRight", ctrlKey: true };

/** The rows stand above 840, the lane below. */
function show(more: Record<string, unknown> = {}): HTMLElement {
  const grid = present(4, bars, { ...told, unplaced: chips, ...more });
  grid.getBoundingClientRect = () => ({ left: 0, top: 0, right: 1440, bottom: 840 }) as DOMRect;
  const lane = document.querySelector("[data-lane]");
  if (lane) lane.getBoundingClientRect = () => ({ left: 0, top: 840, right: 1440, bottom: 900 }) as DOMRect;
  return grid;
}

const list = (): HTMLElement => document.querySelector<HTMLElement>('[role="listbox"]')!;
const chip = (label: string): HTMLElement => document.querySelector<HTMLElement>(`[data-unplaced="${label}"]`)!;
const ghost = (): string | undefined => document.querySelector('[data-ghost="draft"]')?.textContent ?? undefined;

function pull(label: string, x: number, y: number): void {
  pointer(list(), "pointerdown", 300, 870, chip(label));
  pointer(list(), "pointermove", x, y, chip(label));
}

function letGo(label: string, x: number, y: number): void {
  pointer(list(), "pointerup", x, y, chip(label));
  chip(label)?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  flushSync();
}

describe("from the lane by pointer", () => {
  it("a chip takes its length along, every row says whether it fits, and it is told where it was put", () => {
    const fitsOf = vi.fn(() => (rowId: string) => (rowId === "r1" ? "Taken." : null));
    show({ fitsOf });
    pull("Talk", X(4), Y + 32);
    expect(ghost()).toContain("Talk");
    expect(ghost()).toContain("04:00–05:30");
    expect(ghost()).toContain("Taken.");
    expect(document.querySelector<HTMLElement>('[data-row="Room 502"]')?.dataset["fit"]).toBe("yes");
    expect(fitsOf).toHaveBeenLastCalledWith({ barId: null, chipId: "talk", starts: start + 4 * HOUR, ends: start + 5.5 * HOUR, held: new Set(["talk"]) });
    letGo("Talk", X(4), Y);
    expect(told.onplace.mock.calls).toEqual([["talk", "r0", start + 4 * HOUR, start + 5.5 * HOUR]]);
    expect(told.onopenchip).not.toHaveBeenCalled();
  });

  it("one with hours of its own keeps them", () => {
    show();
    pull("Tea", X(9), Y + 64);
    letGo("Tea", X(9), Y + 64);
    expect(told.onplace.mock.calls).toEqual([["tea", "r2", start + 5 * HOUR, start + 6 * HOUR]]);
  });

  it("one with hours out of view brings them into view", () => {
    const grid = show({ unplaced: [{ ...chips[1]!, at: start + 50 * HOUR }] });
    pull("Tea", X(4), Y);
    expect(grid.scrollLeft).toBeGreaterThan(2000);
    expect(ghost()).toContain("02:00–03:00");
  });

  it("let go outside the rows, or with Escape, it stays", () => {
    show();
    pull("Talk", X(4), Y);
    pointer(list(), "pointermove", 100, Y, chip("Talk"));
    expect(ghost()).toBeUndefined();
    letGo("Talk", 100, Y);
    pull("Talk", X(4), Y);
    keys(list(), "Escape");
    expect(ghost()).toBeUndefined();
    pointer(list(), "pointermove", X(5), Y, chip("Talk"));
    letGo("Talk", X(5), Y);
    expect([told.onplace.mock.calls.length, told.onopenchip.mock.calls.length]).toEqual([0, 0]);
  });

  it("a click opens it", () => {
    show();
    pointer(list(), "pointerdown", 300, 870, chip("Talk"));
    letGo("Talk", 300, 870);
    expect(told.onopenchip.mock.calls).toEqual([["talk"]]);
  });

  it("what may only be looked at is not dragged", () => {
    show();
    pull("Kept", X(4), Y);
    expect(ghost()).toBeUndefined();
  });
});

describe("into the lane by pointer", () => {
  it("a bar goes back", () => {
    const grid = show();
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(2.5), 870);
    expect(ghost()).toBeUndefined();
    expect(document.querySelector("[data-lane]")?.textContent).toContain("Put back here");
    pointer(grid, "pointerup", X(2.5), 870);
    expect(told.onunplace.mock.calls).toEqual([[["b"]]]);
    expect(told.onmove).not.toHaveBeenCalled();
  });

  it("one that keeps its place does not, nor several with it", () => {
    const grid = show({ selected: ["b", "c"] });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(2.5), 870);
    expect(document.querySelector("[data-lane]")?.textContent).toContain("Item c cannot be taken out of the grid.");
    pointer(grid, "pointerup", X(2.5), 870);
    expect(told.onunplace).not.toHaveBeenCalled();
  });
});

describe("by keyboard", () => {
  it("U goes to the lane, Space picks up, arrows carry, Space drops", () => {
    const grid = show();
    grid.focus();
    keys(grid, right, "u");
    expect(document.activeElement).toBe(list());
    keys(list(), "ArrowRight", "ArrowLeft");
    expect(list().getAttribute("aria-activedescendant")).toBe(chip("Talk").id);
    keys(list(), " ");
    expect(document.activeElement).toBe(grid);
    expect(spoken()).toContain("Picked up Talk, 02:00 to 03:30.");
    keys(grid, "ArrowRight", "ArrowDown", " ");
    expect(told.onplace.mock.calls).toEqual([["talk", "r1", start + 2.25 * HOUR, start + 3.75 * HOUR]]);
    expect(spoken()).toBe("Dropped Talk at Room 501, 02:15 to 03:45.");
  });

  it("then stands on the bar that comes of it, unless one has gone elsewhere", () => {
    const grid = show();
    grid.focus();
    keys(grid, right, "u");
    keys(list(), " ");
    keys(grid, "ArrowDown", " ");
    const made = { ...bar, id: "made", rowId: "r1", label: "Talk" };
    give({ bars: [...bars, made] });
    expect(grid.getAttribute("aria-activedescendant")).toBe(box("Talk").id);
    give({ bars });
    keys(grid, "ArrowDown");
    give({ bars: [...bars, made] });
    expect(grid.getAttribute("aria-activedescendant")).not.toBe(box("Talk").id);
  });

  it("Escape takes it back to the lane", () => {
    const grid = show();
    grid.focus();
    keys(grid, "u");
    keys(list(), " ");
    keys(grid, "ArrowDown", "Escape");
    expect(document.activeElement).toBe(list());
    expect(spoken()).toBe("Talk is back where it was.");
    expect(told.onplace).not.toHaveBeenCalled();
    keys(list(), "Escape");
    expect(document.activeElement).toBe(grid);
  });

  it("one with hours of its own only changes rows", () => {
    const grid = show();
    grid.focus();
    keys(grid, "u");
    keys(list(), "ArrowRight", " ");
    keys(grid, "ArrowRight");
    expect(spoken()).toBe("Tea keeps its time; only its row is open.");
    keys(grid, "ArrowDown", "Enter");
    expect(told.onplace.mock.calls).toEqual([["tea", "r1", start + 5 * HOUR, start + 6 * HOUR]]);
  });

  it("Enter opens, and what may only be looked at is not picked up", () => {
    const grid = show();
    grid.focus();
    keys(grid, "u");
    keys(list(), "End", " ");
    expect(document.activeElement).toBe(list());
    keys(list(), "Enter");
    expect(told.onopenchip.mock.calls).toEqual([["kept"]]);
  });

  it.each(["Delete", "Backspace"])("%s on a bar puts it back", (key) => {
    const grid = show();
    grid.focus();
    keys(grid, right, key);
    expect(told.onunplace.mock.calls).toEqual([[["b"]]]);
    expect(spoken()).toBe("Bilateral taken out of the grid.");
    keys(grid, "ArrowDown", right, key);
    expect(spoken()).toBe("Item c cannot be taken out of the grid.");
    expect(told.onunplace).toHaveBeenCalledOnce();
  });
});

describe("the lane", () => {
  it("is not there without anything to place, unless bars can go back", () => {
    show({ unplaced: undefined });
    expect(document.querySelector("[data-lane]")).toBeNull();
    show({ unplaced: [], onunplace: undefined });
    expect(document.querySelector("[data-lane]")).toBeNull();
    show({ unplaced: [] });
    expect(document.querySelector("[data-lane]")?.textContent).toContain("Everything is placed.");
    expect(list()).toBeNull();
  });

  it("says when one goes there that everything is placed", () => {
    const grid = show({ unplaced: [] });
    grid.focus();
    keys(grid, "u");
    expect(spoken()).toBe("Everything is placed.");
    keys(document.querySelector<HTMLElement>('[role="group"]')!, "Escape");
    expect(document.activeElement).toBe(grid);
  });

  it("draws only what is in view", () => {
    show({ unplaced: crowdChips(3000) });
    expect(document.querySelectorAll("[data-unplaced]").length).toBeLessThan(20);
    expect(document.querySelector("[data-lane]")?.textContent).toContain("3000");
    expect(list().querySelector('[role="option"]')?.getAttribute("aria-setsize")).toBe("3000");
  });
});
