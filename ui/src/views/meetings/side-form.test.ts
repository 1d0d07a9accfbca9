import { describe, expect, it } from "vitest";
import type { PartyView } from "../../api/generated/api";
import { sideFields, toSide, type SideFields } from "./side-form";

const PARTY: PartyView = {
  id: "p", delegation: "sfax", name: "Sfax", side: "receiving", level: "head", principal: "mayor", sends: "mayor", principal_name: "Mayor", substitute: null, substitute_name: "", plus: 2, speaks: "ar", understands: "fr", answer: "tentative", answered_on: "2018-06-01", note: "",
};
const said = (change: Partial<SideFields>) => toSide(PARTY, "m", { ...sideFields(PARTY), ...change });

describe("a side that is edited", () => {
  it("changes nothing when nothing was changed", () => expect(said({})).toEqual({ ok: true, edit: null, reply: null }));
  it("clears what was emptied", () => expect(said({ principal: "", plus: "" })).toEqual({ ok: true, edit: { id: "p", principal: null, plus: null }, reply: null }));
  it("refuses what is no number", () => expect(said({ plus: "many" })).toEqual({ ok: false }));
  it("leaves the day of a new answer to the planner, unless another is said", () => {
    expect(said({ answer: "accepted" })).toEqual({ ok: true, edit: null, reply: { meeting: "m", delegation: "sfax", answer: "accepted" } });
    expect(said({ answer: "accepted", answered: "2018-06-05" })).toMatchObject({ reply: { answered_on: "2018-06-05" } });
  });
  it("puts the day of an answer right", () => expect(said({ answered: "2018-06-02" })).toMatchObject({ reply: { answer: "tentative", answered_on: "2018-06-02" } }));
  it("takes an answer back without a day", () => expect(said({ answer: "none" })).toMatchObject({ reply: { meeting: "m", delegation: "sfax", answer: "none" } }));
});
