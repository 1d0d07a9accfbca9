// What a confirmation of forms of address sends, and when there is nothing to confirm.
import { describe, expect, it } from "vitest";
import { readConfirmation, type Confirmation } from "./address";

const FIELDS: Confirmation = { envelope: "The Mayor of Nantes", salutation: "Dear Mayor,", spoken: "", place_card: "", confirmed_by: "Office of the Mayor", confirmed_on: "2018-06-19" };

describe("a confirmation", () => {
  it("names who gave it", () => {
    expect(readConfirmation({ ...FIELDS, confirmed_by: "  " }, "per-1").problems).toEqual({ confirmed_by: "protocol-confirm-by-missing" });
  });

  it("is of at least one form", () => {
    expect(readConfirmation({ ...FIELDS, envelope: "", salutation: "" }, "per-1").problems).toEqual({ envelope: "protocol-confirm-forms-missing" });
  });

  it("sends the forms as they stood, the empty ones too", () => {
    expect(readConfirmation(FIELDS, "per-1").input).toEqual({ person: "per-1", ...FIELDS });
  });

  it("leaves the day to the program when none is given", () => {
    expect(readConfirmation({ ...FIELDS, confirmed_on: "" }, "per-1").input?.confirmed_on).toBeNull();
  });
});
