import { describe, expect, it } from "vitest";
import { answerTo, nearestRow, type Ground, type Place } from "./walking";

// Lines 0 and 4 are group headings; column 1 is edited by Enter, column 2 by F2 alone.
const ground: Ground = { lines: 8, columns: 3, page: 3, isRow: (line) => line !== 0 && line !== 4, edits: (column) => (column === 1 ? "enter" : column === 2 ? "f2" : null) };
const press = (key: string, at: Place | null, ctrlKey = false) => answerTo({ key, ctrlKey, metaKey: false, altKey: false }, at, ground);
const at = (line: number, column = 0): Place => ({ line, column });

describe("the keyboard in a table", () => {
  it.each<[string, string, Place | null, boolean, unknown]>([
    ["the first arrow enters at the first row", "ArrowDown", null, false, { does: "move", to: at(1) }],
    ["up enters there too", "ArrowUp", null, false, { does: "move", to: at(1) }],
    ["down moves one row", "ArrowDown", at(1), false, { does: "move", to: at(2) }],
    ["down steps over a heading", "ArrowDown", at(3), false, { does: "move", to: at(5) }],
    ["up steps over a heading", "ArrowUp", at(5), false, { does: "move", to: at(3) }],
    ["up stops at the first row", "ArrowUp", at(1), false, { does: "move", to: at(1) }],
    ["down stops at the last row", "ArrowDown", at(7), false, { does: "move", to: at(7) }],
    ["a page down that lands on a heading goes on", "PageDown", at(1), false, { does: "move", to: at(5) }],
    ["a page up that passes the top stays in", "PageUp", at(2), false, { does: "move", to: at(1) }],
    ["control and home goes to the first row", "Home", at(6, 2), true, { does: "move", to: at(1, 2) }],
    ["control and end goes to the last row", "End", at(1, 2), true, { does: "move", to: at(7, 2) }],
    ["control and down as well", "ArrowDown", at(1), true, { does: "move", to: at(7) }],
    ["right moves a column", "ArrowRight", at(1), false, { does: "move", to: at(1, 1) }],
    ["right stops at the edge", "ArrowRight", at(1, 2), false, { does: "move", to: at(1, 2) }],
    ["left stops at the edge", "ArrowLeft", at(1, 0), false, { does: "move", to: at(1, 0) }],
    ["home goes to the first column", "Home", at(1, 2), false, { does: "move", to: at(1, 0) }],
    ["enter opens", "Enter", at(1), false, { does: "open", at: at(1) }],
    ["enter edits a cell that can be edited", "Enter", at(1, 1), false, { does: "edit", at: at(1, 1) }],
    ["control and enter opens from any cell", "Enter", at(1, 1), true, { does: "open", at: at(1, 1) }],
    ["F2 edits", "F2", at(2, 1), false, { does: "edit", at: at(2, 1) }],
    ["F2 does nothing where nothing is edited", "F2", at(2), false, { does: "nothing" }],
    ["F2 edits where enter opens", "F2", at(2, 2), false, { does: "edit", at: at(2, 2) }],
    ["enter opens where only F2 edits", "Enter", at(2, 2), false, { does: "open", at: at(2, 2) }],
    ["escape closes", "Escape", at(2), false, { does: "close" }],
    ["a letter is left to others", "x", at(2), false, { does: "nothing" }],
    ["enter with nothing active does nothing", "Enter", null, false, { does: "nothing" }],
  ])("%s", (_name, key, place, ctrl, answer) => expect(press(key, place, ctrl)).toEqual(answer));

  it("finds no row in an empty table", () => {
    expect(nearestRow(0, 1, { ...ground, lines: 0 })).toBeNull();
  });

  it("turns round at the end of the table", () => {
    expect(nearestRow(4, 1, { ...ground, lines: 5 })).toBe(3);
  });
});
