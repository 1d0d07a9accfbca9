import { describe, expect, it } from "vitest";
import type { PlacementRow } from "../../../api/generated/api";
import { at } from "../../../host/fake/time";
import { countsOf, decided, delegationsAfter, rowsShown, toPlace } from "./proposal";
import { firstFields, problemsOf, toSeek } from "./seek-form";
import { becauseText, stepText, whenText } from "./sentences";
import { lineAfter } from "./walking";

const [starts, ends] = [at("2018-06-20T14:00"), at("2018-06-20T14:30")];

function row(meeting: string, more: Partial<PlacementRow> = {}): PlacementRow {
  return { meeting, title: meeting, change: "placed", was_confirmed: false, delegations: ["Nantes", "Sfax"], from_space: null, from_space_name: "", from_starts: null, space: "s1", space_name: "520B", starts, ends, interpreter: "", ...more };
}

describe("what is searched for", () => {
  it("those that were chosen are meant first", () => {
    expect(firstFields([]).what).toBe("all");
    expect(toSeek(firstFields(["a"]), ["a"])).toEqual({ may_move: "nothing", seconds: 5, meetings: ["a"] });
  });

  it("the limit of confirmed ones is sent only when they may move", () => {
    const fields = { ...firstFields([]), most: "3" };
    expect(toSeek(fields, [])).not.toHaveProperty("most_confirmed_moved");
    expect(toSeek({ ...fields, move: "confirmed" }, [])).toEqual({ may_move: "confirmed", seconds: 5, most_confirmed_moved: 3 });
    expect(toSeek({ ...fields, move: "confirmed", most: "" }, [])).toEqual({ may_move: "confirmed", seconds: 5 });
    expect(toSeek({ ...fields, what: "agreed" }, [])).toMatchObject({ only_agreed: true });
  });

  it.each([["", true], ["0", true], ["601", true], ["soon", true], ["1", undefined], ["600", undefined]])("%s seconds", (seconds, wrong) => {
    expect(problemsOf({ ...firstFields([]), seconds }).seconds).toBe(wrong);
    expect(toSeek({ ...firstFields([]), seconds }, []) === null).toBe(wrong === true);
  });
});

describe("a proposal", () => {
  const rows = [row("a"), row("b", { change: "moved", was_confirmed: true, delegations: ["Nantes", "Łódź"] }), row("c", { change: "other_room", delegations: ["Sfax"] })];
  const delegations = [{ delegation: "n", name: "Nantes", before: 2, after: 3, placed: 1, moved: 1 }, { delegation: "s", name: "Sfax", before: 1, after: 2, placed: 1, moved: 1 }];

  it("counts and sends only what was not left out", () => {
    const leftOut = decided(new Set(), ["b"], false);
    expect(countsOf(rows, leftOut)).toEqual({ placed: 1, moved: 0, other_room: 1 });
    const placements = rows.map(({ meeting, space }) => ({ meeting, space, starts: { local: starts.local }, ends: { local: ends.local } }));
    expect(toPlace({ placements }, leftOut)?.placements.map(({ meeting }) => meeting)).toEqual(["a", "c"]);
    expect(toPlace({ placements }, new Set(["a", "b", "c"]))).toBeNull();
    expect([...decided(leftOut, ["b"], true)]).toEqual([]);
  });

  it("a delegation has less when a meeting is left out, and goes when nothing of it is left", () => {
    expect(delegationsAfter({ rows, delegations }, new Set(["a"]))).toEqual([{ ...delegations[0], after: 2, placed: 0 }, { ...delegations[1], after: 1, placed: 0 }]);
    expect(delegationsAfter({ rows, delegations }, new Set(["a", "b"])).map(({ name }) => name)).toEqual(["Sfax"]);
  });

  it.each([["all", "", "abc"], ["moved", "", "b"], ["confirmed", "", "b"], ["all", "sfax", "ac"], ["all", "LODZ nant", ""], ["all", "nantes 520b", "ab"]] as const)("shows %s with “%s”", (shown, typed, found) => {
    expect(rowsShown(rows, shown, typed).map(({ meeting }) => meeting).join("")).toBe(found);
  });
});

describe("why not, in words", () => {
  it("times are read as days, names stay as they are", () => {
    expect(becauseText({ word: "free_only", facts: { who: "Rabat", free: "2018-06-20 10:00–11:00, 2018-06-21 15:00–16:00" } })).toBe("Rabat is free only Wed 20 June 10:00–11:00, Thu 21 June 15:00–16:00.");
    expect(becauseText({ word: "used", facts: { rooms: "520B", things: "“Gala 2018-06-20”" } })).toBe("520B: used by “Gala 2018-06-20”.");
    expect(stepText({ word: "move", facts: { name: "Nantes – Sfax", space: "514", when: "2018-06-20 16:00" } })).toBe("Move “Nantes – Sfax” to 514, Wed 20 June 16:00");
    expect(whenText({ starts, ends })).toBe("Wed 20 June, 14:00–14:30");
  });
});

it.each([["ArrowDown", 3, 4], ["ArrowDown", 9, 9], ["ArrowUp", 0, 0], ["PageDown", 3, 8], ["PageUp", 3, 0], ["Home", 5, 0], ["End", 5, 9], ["a", 5, null]])("%s leads from line %d to %s", (key, from, to) => {
  expect(lineAfter(key, from, 10, 5)).toBe(to);
});
