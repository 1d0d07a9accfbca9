// Proves that a grid of nights goes by nights: a bar and its ends stand on whole ones while they are pulled, and what is
// said names the days.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { barAt, box, keys, layOut, pointer, present, spoken, start, takeDown, Y } from "./driver.fixture";
import { HOUR } from "./model";

const told = { onmove: vi.fn(), oncreate: vi.fn() };
/** From three in the afternoon to eleven, two days later. */
const stay = barAt("s", "r0", 15, 59);
/** The hour of a day nearest to an instant. */
const nearest = (hour: number) => (_row: string, at: number): number => start + Math.round((at - start - hour * HOUR) / (24 * HOUR)) * 24 * HOUR + hour * HOUR;
/** At a zoom at which three days are in view. */
const at = (hours: number): number => 208 + hours * 12;
const NIGHTS = { zoom: 12, ...told, snapping: 24 * 60, slots: nearest(15), ends: nearest(11), byDay: true };

let grid: HTMLElement;
beforeAll(layOut);
beforeEach(() => {
  Object.values(told).forEach((each) => each.mockClear());
  grid = present(3, [stay], NIGHTS);
});
afterEach(takeDown);

const ghost = (): string => document.querySelector('[data-ghost="draft"]')?.textContent ?? "";

it("an end that is pulled stands on a morning all the time", () => {
  pointer(grid, "pointerdown", at(59) - 2, Y, box("Item s"));
  for (const [hours, said] of [[62, "Tue 19 June–Thu 21 June"], [72, "Tue 19 June–Fri 22 June"], [20, "Tue 19 June–Wed 20 June"], [2, "Tue 19 June–Wed 20 June"]] as const) {
    pointer(grid, "pointermove", at(hours), Y);
    expect(ghost(), `${hours}`).toContain(said);
  }
  pointer(grid, "pointermove", at(76), Y);
  pointer(grid, "pointerup", at(76), Y);
  expect(told.onmove).toHaveBeenCalledWith([{ barId: "s", rowId: "r0", starts: stay.starts, ends: start + 83 * HOUR }]);
});

it("a start that is pulled past the end leaves a night", () => {
  pointer(grid, "pointerdown", at(15) + 2, Y, box("Item s"));
  pointer(grid, "pointermove", at(70), Y);
  pointer(grid, "pointerup", at(70), Y);
  expect(told.onmove).toHaveBeenCalledWith([{ barId: "s", rowId: "r0", starts: start + 39 * HOUR, ends: stay.ends }]);
});

it("a stretch that is drawn begins in the afternoon and ends in the morning", () => {
  pointer(grid, "pointerdown", at(16), Y + 32);
  pointer(grid, "pointermove", at(33), Y + 32);
  expect(ghost()).toContain("Tue 19 June–Wed 20 June");
  pointer(grid, "pointerup", at(33), Y + 32);
  expect(told.oncreate).toHaveBeenCalledWith("r1", start + 15 * HOUR, start + 35 * HOUR);
});

it("the keys say the days, and Shift adds a night", () => {
  grid.focus();
  keys(grid, "Home");
  expect(document.querySelector('[data-bar="Item s"]')!.getAttribute("aria-label")).toBe("Item s, Room 500, Tue 19 June to Thu 21 June");
  keys(grid, { key: "ArrowRight", shiftKey: true });
  expect(spoken()).toContain("Tue 19 June to Fri 22 June");
  keys(grid, " ");
  expect(told.onmove).toHaveBeenCalledWith([{ barId: "s", rowId: "r0", starts: stay.starts, ends: start + 83 * HOUR }]);
});
