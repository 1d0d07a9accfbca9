import { expect, it } from "vitest";
import { LAYOUTS } from "../../../dialogs/room-needs";
import { choicesFor, fieldsOf, nextLayout, toLayouts } from "./layouts";

const ROWS = fieldsOf([{ layout: "theatre", capacity: 1000, set_up_minutes: null, tear_down_minutes: 15 }, { layout: "banquet" }]);

it("shows what is known and leaves empty what the room itself says", () => {
  expect(ROWS).toEqual([{ layout: "theatre", seats: "1000", setUp: "", tearDown: "15" }, { layout: "banquet", seats: "", setUp: "", tearDown: "" }]);
});

it("offers each way once", () => {
  expect(nextLayout(ROWS)).toBe("classroom");
  expect(nextLayout(LAYOUTS.map((layout) => ({ ...ROWS[0]!, layout })))).toBeNull();
  expect(choicesFor(ROWS, 0)).not.toContain("banquet");
  expect(choicesFor(ROWS, 0)).toContain("theatre");
});

it("is one write, with nothing for what was left empty", () => {
  expect(toLayouts("s", ROWS)).toEqual({ ok: true, input: { space: "s", layouts: [
    { layout: "theatre", capacity: 1000, set_up_minutes: null, tear_down_minutes: 15 }, { layout: "banquet", capacity: null, set_up_minutes: null, tear_down_minutes: null },
  ] } });
});

it("says which field of which row is no number", () => {
  const answer = toLayouts("s", [ROWS[0]!, { ...ROWS[1]!, setUp: "long", seats: "all" }]);
  expect(answer.ok ? [] : [...answer.problems.keys()]).toEqual(["1 seats", "1 setUp"]);
});
