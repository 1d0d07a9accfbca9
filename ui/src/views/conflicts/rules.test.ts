// What is written when somebody decides about a rule.
import { describe, expect, it } from "vitest";
import type { RuleRow } from "../../api/generated/api";
import { isChanged, levelDecision, minutesDecision } from "./rules";

const REST: RuleRow = { rule: "too_little_rest", level: "warn", usual_level: "warn", minutes: 180, usual_minutes: 180, open: 0 };
const DECIDED: RuleRow = { ...REST, level: "block", minutes: 240 };

describe("a decision about a rule", () => {
  it("is marked when it differs from the usual", () => expect([isChanged(REST), isChanged(DECIDED), isChanged({ ...REST, minutes: 0 })]).toEqual([false, true, true]));
  it("writes a level, none for the usual one, and nothing when it stays", () => {
    expect([levelDecision(REST, "ignore"), levelDecision(DECIDED, "warn"), levelDecision(REST, "warn")]).toEqual([{ rule: "too_little_rest", level: "ignore" }, { rule: "too_little_rest", level: null }, null]);
  });
  it.each([["240", { rule: "too_little_rest", minutes: 240 }], ["180", null], ["", null], ["-1", "invalid"], ["1.5", "invalid"], ["two", "invalid"], ["10081", "invalid"]])("of %s minutes", (typed, wanted) => expect(minutesDecision(REST, typed)).toEqual(wanted));
  it("writes none for the usual minutes, also when the field is emptied", () => {
    for (const typed of ["180", " "]) expect(minutesDecision(DECIDED, typed)).toEqual({ rule: "too_little_rest", minutes: null });
  });
});
