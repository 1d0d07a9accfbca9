// What the dialog of a sensitive need sends, and which codes it offers first.
import { describe, expect, it } from "vitest";
import type { NeedView, AirlineCodeView } from "../../../api/generated/api";
import { AUDIENCES, codeOptions, needFields, readNeedChange, readNewNeed } from "./need-form";

const NEED: NeedView = { id: "need-1", kind: "dietary", code: "VGML", meaning: "vegan meal", text: "", purpose: "Meals", basis: "explicit_consent", collected_on: "2018-05-28", delete_after: "2018-07-22", audience: ["caterer"], overdue: false };
const CODES: AirlineCodeView[] = [{ code: "WCHR", family: "assistance", meaning: "wheelchair", sensitive_category: "health" }, { code: "VGML", family: "meal", meaning: "vegan meal", sensitive_category: "" }];

describe("a sensitive need", () => {
  it("says what it is and what it is for", () => {
    expect(readNewNeed(needFields(null), "per-1").problems).toEqual({ purpose: "needs-purpose-missing", text: "needs-what-missing" });
  });

  it("is entered with the program's own last day when none is given", () => {
    const fields = { ...needFields(null), code: "VGML", purpose: " Meals " };
    expect(readNewNeed(fields, "per-1").input).toEqual({ person: "per-1", kind: "dietary", code: "VGML", text: "", purpose: "Meals", basis: "explicit_consent", delete_after: null, audience: [] });
  });

  it("sends only what changed", () => {
    expect(readNeedChange(needFields(NEED), NEED).input).toEqual({ id: "need-1" });
    expect(readNeedChange({ ...needFields(NEED), audience: ["caterer", "hotel"], delete_after: "" }, NEED).input).toEqual({ id: "need-1", audience: ["caterer", "hotel"] });
  });

  it("is for nobody's eyes at large", () => {
    expect(AUDIENCES).not.toContain("press");
    expect(AUDIENCES).not.toContain("participants");
  });

  it("offers the codes of its kind first, and marks what they reveal", () => {
    expect(codeOptions(CODES, "dietary", (category) => `reveals ${category}`)).toEqual([{ value: "VGML", label: "VGML vegan meal" }, { value: "WCHR", label: "WCHR wheelchair", detail: "reveals health" }]);
    expect(codeOptions(CODES, "assistance", String).map(({ value }) => value)).toEqual(["WCHR", "VGML"]);
  });
});
