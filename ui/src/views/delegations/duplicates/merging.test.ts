// What two people side by side show, and what the one that stays takes over.
import { describe, expect, it } from "vitest";
import type { DuplicatePair, PersonDetail } from "../../../api/generated/api";
import { compared, reasonsOf, taken } from "./merging";

const PERSON: PersonDetail = {
  id: "per-1", display_name: "Maëlle Guérin", sort_name: "Guérin, Maëlle", document_name: "", given_name: "", family_name: "", honorific: "", titles: "", post_nominals: "", pronunciation: "", languages: [], languages_unread: "", languages_text: "", phone: "+33 2", email: "", home_zone: null, note: "", biography: "",
  fictitious: true, address_gender: "unsaid", forms: { envelope: "", salutation: "", spoken: "", place_card: "" }, forms_confirmed_by: "", forms_confirmed_on: null, portrait: null, sensitive_needs: 0, offices: [], memberships: [],
};
const OTHER: PersonDetail = { ...PERSON, id: "per-2", display_name: "Guerin Maelle", phone: "", email: "m@example.org", forms: { ...PERSON.forms, spoken: "Madame" } };

describe("two people side by side", () => {
  const rows = compared(PERSON, OTHER);

  it("show what at least one has, and ask only where both have something else", () => {
    expect(rows.map(({ field, asks }) => [field, asks])).toEqual([["display_name", true], ["sort_name", false], ["phone", false], ["email", false], ["forms", false]]);
  });

  it("take over what was chosen from the one that goes, and nothing else", () => {
    expect(taken(rows, "first", {})).toEqual([]);
    expect(taken(rows, "first", { display_name: "second", phone: "second" })).toEqual(["display_name"]);
    expect(taken(rows, "second", { display_name: "second" })).toEqual([]);
    expect(taken(rows, "second", { display_name: "first" })).toEqual(["display_name"]);
  });

  it("ask about two portraits, whatever they show", () => {
    const both = compared({ ...PERSON, portrait: "pic-1" }, { ...PERSON, portrait: "pic-2" });
    expect(both.find(({ field }) => field === "portrait")?.asks).toBe(true);
  });
});

it("a pair says why the two may be one", () => {
  const side = { id: "per-1", name: "", office: "", delegation_name: "", email: "", phone: "", document_name: "" };
  const pair: DuplicatePair = { first: side, second: { ...side, id: "per-2" }, names: "very_likely", overlooking: "order", same_email: true, same_phone: false, same_document_name: false, same_delegation: false };
  expect(reasonsOf(pair)).toEqual(["Probably the same name", "the words stand in another order", "same e-mail"]);
});
