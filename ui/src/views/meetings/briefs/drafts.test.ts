import { afterEach, expect, it } from "vitest";
import type { BriefView } from "../../../api/generated/api";
import { drafts, textOf, toWrite } from "./drafts.svelte";

const BRIEF: BriefView = { meeting: "m", title: "Nantes – Sfax", delegation: "nantes", name: "Nantes", others: ["Sfax"], written: true, objectives: "Two officers", arguments: "", tactical_arguments: "", their_objectives: "", our_response: "", press_line: "", background: "", author: "Camille", cleared_by: "", last_met: null };

afterEach(() => drafts.drop("m", "nantes"));

it("writes only the parts that changed", () => {
  expect(toWrite(BRIEF, textOf(BRIEF))).toBeNull();
  expect(toWrite(BRIEF, { ...textOf(BRIEF), objectives: "", background: "2016" })).toEqual({ meeting: "m", delegation: "nantes", objectives: "", background: "2016" });
});

it("keeps what was typed until it is stored or thrown away", () => {
  const typed = { ...textOf(BRIEF), arguments: "The river" };
  drafts.keep(BRIEF, typed);
  expect(drafts.of("m", "nantes")).toEqual(typed);
  expect(drafts.of("m", "sfax")).toBeUndefined();
  drafts.keep(BRIEF, textOf(BRIEF));
  expect(drafts.of("m", "nantes")).toBeUndefined();
});
