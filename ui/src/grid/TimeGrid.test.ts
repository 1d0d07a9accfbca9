// Proves that the grid draws only what is in view, however much there is, and that it can be used by pointer and by
// keyboard alone.
import { flushSync } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { axisOf } from "./axis.fixture";
import { crowdBars } from "./crowd.fixture";
import { axis, bar, give, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, type GridBar } from "./model";

const told = { oncreate: vi.fn(), onmove: vi.fn(), onselect: vi.fn(), onopen: vi.fn(), onrow: vi.fn() };

beforeAll(layOut);
beforeEach(() => Object.values(told).forEach((each) => each.mockClear()));
afterEach(takeDown);

const show = (rows: number, bars: readonly GridBar[], more: Record<string, unknown> = {}): HTMLElement => present(rows, bars, { ...told, ...more });

describe("a crowd", () => {
  it("of 5,000 rows and 50,000 bars makes fewer than 2,000 elements", () => {
    show(5000, crowdBars(50_000, 5000, start, 4));
    expect(document.querySelectorAll("*").length).toBeLessThan(2000);
    expect(document.querySelectorAll("[data-row]").length).toBeGreaterThan(20);
    expect(document.querySelectorAll("[data-bar-id]").length).toBeGreaterThan(10);
  });

  it("shows other rows after scrolling", () => {
    const grid = show(5000, crowdBars(50_000, 5000, start, 4));
    grid.scrollTop = 80_000;
    grid.dispatchEvent(new Event("scroll"));
    flushSync();
    const labels = [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset["row"]);
    expect(labels).not.toContain("Room 500");
    expect(labels.length).toBeLessThan(60);
    expect(document.querySelectorAll("*").length).toBeLessThan(2000);
  });
});

describe("the pointer", () => {
  it("draws a new stretch on an empty place", () => {
    const grid = show(3, []);
    pointer(grid, "pointerdown", X(4), Y);
    pointer(grid, "pointermove", X(5.5), Y);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("04:00–05:30");
    pointer(grid, "pointerup", X(5.5), Y);
    expect(told.oncreate).toHaveBeenCalledWith("r0", start + 4 * HOUR, start + 5.5 * HOUR);
    expect(document.querySelector("[data-ghost]")?.getAttribute("data-ghost")).not.toBe("draft");
  });

  it("moves a bar to another row and time, and says why it may not fit", () => {
    const grid = show(3, [bar], { fitsOf: () => () => "Taken." });
    const box = document.querySelector('[data-bar="Bilateral"]')!;
    box.getBoundingClientRect = () => ({ left: X(2), right: X(3) }) as DOMRect;
    pointer(grid, "pointerdown", X(2.5), Y, box);
    pointer(grid, "pointermove", X(4.5), Y + 32);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Taken.");
    pointer(grid, "pointerup", X(4.5), Y + 32);
    expect(told.onmove).toHaveBeenCalledWith([{ barId: "b", rowId: "r1", starts: start + 4 * HOUR, ends: start + 5 * HOUR }]);
  });

  it("puts everything back on Escape", () => {
    const grid = show(3, [bar]);
    pointer(grid, "pointerdown", X(2.5), Y, document.querySelector('[data-bar="Bilateral"]')!);
    pointer(grid, "pointermove", X(6), Y);
    keys(grid, "Escape");
    pointer(grid, "pointerup", X(6), Y);
    expect(told.onmove).not.toHaveBeenCalled();
    expect(told.onselect).not.toHaveBeenCalled();
  });

  it("selects with a click", () => {
    const grid = show(3, [bar]);
    const box = document.querySelector('[data-bar="Bilateral"]')!;
    pointer(grid, "pointerdown", X(2.5), Y, box);
    pointer(grid, "pointerup", X(2.5), Y, box);
    expect(told.onselect).toHaveBeenCalledWith("b", ["b"]);
  });
});

describe("the scroll bars", () => {
  // They are no part of the canvas: the window names the grid itself, or a place beyond what can be seen of it.
  it.each([["named as the grid itself", 700, 400, true], ["right of what is in view", 1445, 400, false], ["below it", 700, 905, false]])("%s start no drag", (_, x, y, itself) => {
    const grid = show(3, [bar]);
    pointer(grid, "pointerdown", x, y, itself ? grid : undefined);
    pointer(grid, "pointermove", x - 200, y);
    expect(document.querySelector('[data-ghost="draft"]')).toBeNull();
    pointer(grid, "pointerup", x - 200, y);
    expect(told.oncreate).not.toHaveBeenCalled();
    expect(told.onselect).not.toHaveBeenCalled();
  });
});

describe("what is in view", () => {
  function scroll(grid: HTMLElement, left: number, top: number): void {
    grid.scrollLeft = left;
    grid.scrollTop = top;
    grid.dispatchEvent(new Event("scroll"));
    flushSync();
  }

  it("stays when the pointer takes the focus far from the cursor", () => {
    const grid = show(200, []);
    scroll(grid, 0, 3000);
    pointer(grid, "pointerdown", X(4), 200);
    grid.focus();
    flushSync();
    pointer(grid, "pointerup", X(4), 200);
    expect(grid.scrollTop).toBe(3000);
  });

  it("stays when a heading far from the cursor is clicked, and the cursor goes there", () => {
    const grid = show(200, []);
    grid.focus();
    keys(grid, "ArrowDown");
    grid.blur();
    scroll(grid, 0, 3000);
    const heading = [...document.querySelectorAll<HTMLElement>("[data-head]")].at(-6)!;
    pointer(grid, "pointerdown", 20, 400, heading);
    grid.focus();
    pointer(grid, "pointerup", 20, 400, heading);
    heading.click();
    flushSync();
    expect(grid.scrollTop).toBe(3000);
    keys(grid, "r");
    expect(told.onrow.mock.calls).toEqual([[heading.dataset["head"]], [heading.dataset["head"]]]);
  });

  it("stays after a write, wherever the cursor is", () => {
    const grid = show(200, [bar]);
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true });
    scroll(grid, 900, 3000);
    give({ bars: [{ ...bar, label: "Renamed" }, { ...bar, id: "c", rowId: "r1" }] });
    expect([grid.scrollLeft, grid.scrollTop]).toEqual([900, 3000]);
    keys(grid, "ArrowDown");
    expect(grid.scrollTop).toBeLessThan(100);
  });

  it("keeps rows, hours and the cursor's row when another day is shown", () => {
    const day = axisOf("America/Montreal", "2018-06-19");
    const next = axisOf("America/Montreal", "2018-06-20");
    const grid = show(200, [bar], { axis: day });
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, "ArrowDown");
    scroll(grid, 600, 3000);
    give({ axis: next, bars: [] });
    expect([grid.scrollLeft, grid.scrollTop]).toEqual([600, 3000]);
    expect(document.activeElement).toBe(grid);
    keys(grid, "n");
    const midnight = Date.parse(next.starts.at);
    expect(told.oncreate).toHaveBeenCalledWith("r1", midnight + 2 * HOUR, midnight + 3 * HOUR);
  });

  it("keeps the same instant when all days are shown, and the cursor follows a bar that moved", () => {
    const grid = show(3, [bar], { axis: axisOf("America/Montreal", "2018-06-19"), zoom: 216 });
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true });
    scroll(grid, 2000, 0);
    give({ axis, bars: [{ ...bar, rowId: "r2" }] });
    expect(grid.scrollLeft).toBe(2000);
    keys(grid, "Enter", "r");
    expect([told.onopen.mock.calls, told.onrow.mock.calls]).toEqual([[["b"]], [["r2"]]]);
  });
});

describe("a row", () => {
  it("opens from its heading, and with R from the keyboard", () => {
    const grid = show(3, [bar]);
    document.querySelector<HTMLElement>('[data-head="r1"]')!.click();
    expect(told.onrow).toHaveBeenLastCalledWith("r1");
    grid.focus();
    keys(grid, "ArrowDown", "r");
    expect(told.onrow).toHaveBeenLastCalledWith("r2");
    expect(told.onselect).not.toHaveBeenCalled();
  });

  it("says that it is the chosen one", () => {
    show(3, [bar], { selectedRow: "r1" });
    expect([...document.querySelectorAll("[data-head]")].map((head) => head.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
  });
});

describe("the keyboard", () => {
  it("walks, picks up, moves, stretches and drops, speaking each step", () => {
    const grid = show(3, [bar]);
    grid.focus();
    flushSync();
    expect(spoken()).toContain("Room 500");
    keys(grid, { key: "ArrowRight", ctrlKey: true });
    expect(spoken()).toContain("Bilateral");
    expect(grid.getAttribute("aria-activedescendant")).toBe(document.querySelector('[data-bar="Bilateral"]')?.id);
    keys(grid, " ", "ArrowRight", "ArrowDown", { key: "ArrowRight", shiftKey: true });
    expect(spoken()).toBe("Room 501, 02:15 to 03:30");
    keys(grid, " ");
    expect(told.onmove).toHaveBeenCalledWith([{ barId: "b", rowId: "r1", starts: start + 2.25 * HOUR, ends: start + 3.5 * HOUR }]);
  });

  it("opens a bar with Enter and begins a new one on an empty place", () => {
    const grid = show(3, [bar]);
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, "Enter");
    expect(told.onopen).toHaveBeenCalledWith("b");
    keys(grid, "ArrowDown", "n");
    expect(told.oncreate).toHaveBeenCalledWith("r1", start + 2 * HOUR, start + 3 * HOUR);
  });

  it("keeps carrying a bar when the pointer is let go of that pressed nothing here", () => {
    const grid = show(3, [bar]);
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, " ", "ArrowRight");
    pointer(grid, "pointerup", X(4), Y);
    pointer(grid, "pointerdown", X(4), Y, undefined, { button: 2 });
    pointer(grid, "pointerup", X(4), Y, undefined, { button: 2 });
    pointer(grid, "pointercancel", X(4), Y);
    expect(told.onmove).not.toHaveBeenCalled();
    expect(document.querySelector('[data-ghost="draft"]')).not.toBeNull();
    keys(grid, " ");
    expect(told.onmove).toHaveBeenCalledWith([{ barId: "b", rowId: "r0", starts: start + 2.25 * HOUR, ends: start + 3.25 * HOUR }]);
  });

  it("puts a carried bar back on Escape", () => {
    const grid = show(3, [bar]);
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, " ", "ArrowRight", "Escape");
    expect(told.onmove).not.toHaveBeenCalled();
    expect(spoken()).toContain("back where it was");
  });
});
