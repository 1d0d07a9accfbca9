// Proves that starts keep to a desk's slots, by pointer and by keyboard, also where clocks change.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { axisOf } from "./axis.fixture";
import { localAt, readAxis } from "./clock";
import { bar, box, give, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, MINUTE } from "./model";
import { startAway, startSnap } from "./slots";

const days = readAxis(axisOf("America/Montreal", "2018-06-19", "2018-06-22"));
/** Fifty minutes each, from ten past nine; the last one of a day begins at 23:20. */
const desk = { starts: 9 * 60 + 10, minutes: 50 };

describe("the nearest slot", () => {
  it.each([
    ["at one", 9 + 10 / 60, "2018-06-19T09:10"], ["a little later", 9.3, "2018-06-19T09:10"], ["past the middle", 9.6, "2018-06-19T10:00"],
    ["before the first of a day", 24 + 4, "2018-06-20T09:10"], ["late in the evening", 23.2, "2018-06-19T23:20"], ["after the last of a day", 23.9, "2018-06-20T09:10"],
  ])("%s", (_, hours, local) => {
    expect(localAt(days, startSnap(days, desk, 15)(days.starts + hours * HOUR, "r"))).toBe(local);
  });

  it("reads the wall also after clocks went back", () => {
    const long = readAxis(axisOf("Europe/Madrid", "2014-10-26"));
    const snapStart = startSnap(long, { starts: 60, minutes: 120 }, 15);
    const found = [1, 2, 4, 6].map((hours) => localAt(long, snapStart(long.starts + hours * HOUR + 20 * MINUTE, "r")).slice(11));
    expect(found).toEqual(["01:00", "03:00", "03:00", "05:00"]);
  });

  it("may be the owner's own, and stays on the axis", () => {
    const snapStart = startSnap(days, (rowId, at) => (rowId === "r1" ? at - 1 : -1), 15);
    expect([snapStart(days.starts + HOUR, "r1"), snapStart(days.starts, "r2")]).toEqual([days.starts + HOUR - 1, days.starts]);
  });

  it("further on is the next one, however long the night", () => {
    const snapStart = startSnap(days, desk, 15);
    const at = (local: number): string => localAt(days, local).slice(5);
    const last = days.starts + 23 * HOUR + 20 * MINUTE;
    expect([1, 2, -1].map((steps) => at(startAway(last, "r", steps, snapStart, 15)))).toEqual(["06-20T09:10", "06-20T10:00", "06-19T22:30"]);
  });
});

describe("on the grid", () => {
  const told = { oncreate: vi.fn(), onmove: vi.fn() };
  beforeAll(layOut);
  beforeEach(() => Object.values(told).forEach((each) => each.mockClear()));
  afterEach(takeDown);

  it("a drag puts a bar at a slot, and a new stretch begins at one", () => {
    const grid = present(3, [bar], { slots: { starts: 10, minutes: 40 }, ...told });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.6), Y);
    pointer(grid, "pointerup", X(4.6), Y);
    expect(told.onmove.mock.calls[0]![0][0].starts).toBe(start + 4 * HOUR + 10 * MINUTE);
    pointer(grid, "pointerdown", X(7.4), Y);
    pointer(grid, "pointermove", X(9), Y);
    pointer(grid, "pointerup", X(9), Y);
    expect(told.oncreate).toHaveBeenCalledWith("r0", start + 7.5 * HOUR, start + 9 * HOUR);
  });

  it("keys carry from slot to slot, and the cursor walks them", () => {
    const grid = present(3, [bar], { slots: { starts: 10, minutes: 40 }, ...told });
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, " ", "ArrowRight");
    expect(spoken()).toBe("Room 500, 02:10 to 03:10");
    keys(grid, "ArrowRight", "Enter");
    expect(told.onmove.mock.calls[0]![0][0].starts).toBe(start + 2 * HOUR + 50 * MINUTE);
    keys(grid, "ArrowDown", "ArrowRight");
    expect(spoken()).toContain("03:30 to 04:10");
  });
});

describe("zooming", () => {
  beforeAll(layOut);
  afterEach(takeDown);

  it("with Control and the wheel asks for a step and keeps the time under the pointer", () => {
    const onzoom = vi.fn((direction: number) => give({ zoom: direction === 1 ? 144 : 36 }));
    const grid = present(3, [bar], { onzoom });
    grid.getBoundingClientRect = () => ({ left: 0, top: 0, right: 1440, bottom: 900 }) as DOMRect;
    grid.scrollLeft = 720;
    grid.dispatchEvent(new Event("scroll"));
    // Ten hours are scrolled past, and the pointer stands five hours further on.
    // The test document's wheels know no keys and no place.
    const turn = Object.assign(new Event("wheel", { cancelable: true, bubbles: true }), { deltaY: -100, clientX: 208 + 360, ctrlKey: true });
    grid.dispatchEvent(turn);
    expect([onzoom.mock.calls, turn.defaultPrevented]).toEqual([[[1]], true]);
    expect(grid.scrollLeft).toBe(15 * 144 - 360);
  });

  it("with plus and minus, until all hours are in view", () => {
    const onzoom = vi.fn();
    const grid = present(3, [bar], { onzoom, zoom: 20 });
    keys(grid, "+", "-");
    give({ zoom: 10 });
    keys(grid, "-", "+");
    expect(onzoom.mock.calls).toEqual([[1], [-1], [1]]);
  });

  it("without Control it only scrolls", () => {
    const onzoom = vi.fn();
    const grid = present(3, [bar], { onzoom });
    grid.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, cancelable: true, bubbles: true }));
    expect(onzoom).not.toHaveBeenCalled();
  });

  it("names the day once something is held over another one", () => {
    const grid = present(3, [bar], { zoom: 20 });
    const at = (hours: number): number => 208 + hours * 20;
    pointer(grid, "pointerdown", at(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", at(6), Y);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).not.toContain("June");
    pointer(grid, "pointermove", at(30), Y);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Wed 20 June · 05:30–06:30");
    keys(grid, "Escape", { key: "ArrowRight", ctrlKey: true }, " ", ...Array.from({ length: 22 }, () => ({ key: "ArrowRight", ctrlKey: true })));
    expect(spoken()).toBe("Room 500, Wed 20 June, 00:00 to 01:00");
  });

  it("from far away the pointer snaps to hours, and keys to what was asked for", () => {
    const onmove = vi.fn();
    const grid = present(3, [bar], { zoom: 2, onmove });
    pointer(grid, "pointerdown", 208 + 5, Y, box("Bilateral"));
    pointer(grid, "pointermove", 208 + 5 + 9, Y);
    pointer(grid, "pointerup", 208 + 5 + 9, Y);
    expect(new Date(onmove.mock.calls[0]![0][0].starts).getUTCMinutes()).toBe(0);
    keys(grid, " ", "ArrowRight", " ");
    expect(onmove.mock.calls[1]![0][0].starts).toBe(bar.starts + 15 * MINUTE);
  });

  it("from far away names months and days, close by minutes", () => {
    const weeks = axisOf("America/Montreal", "2018-06-20", "2018-07-17");
    present(3, [], { axis: weeks, zoom: 2, opensAt: null });
    const header = (): string => document.querySelector(".header")?.textContent ?? "";
    expect(header()).toContain("June 2018");
    expect(header()).not.toContain(":00");
    present(3, [], { zoom: 720 });
    expect(header()).toContain("00:05");
    expect(document.querySelectorAll("*").length).toBeLessThan(400);
  });
});
