import { describe, expect, it } from "vitest";
import { EMPTY_DELEGATION, EMPTY_MEMBER, firstRole, isCountry, isDocumentName, readDelegation, readMember } from "./forms";

describe("a new delegation", () => {
  it("needs a name", () => {
    expect(readDelegation({ ...EMPTY_DELEGATION, body_name: "  " })).toEqual({ problems: { body_name: "delegations-add-name-missing" } });
  });

  it("takes a country as two letters, however they are typed", () => {
    expect(readDelegation({ ...EMPTY_DELEGATION, body_name: "Agadir", country: "Morocco" }).problems).toEqual({ country: "delegations-add-country-wrong" });
    expect(readDelegation({ ...EMPTY_DELEGATION, body_name: " Agadir ", country: "ma", zone: "Africa/Casablanca" })).toEqual({
      input: { body_name: "Agadir", body_kind: "city", country: "MA", zone: "Africa/Casablanca", status: "invited", category: null },
    });
  });
});

describe("a new member", () => {
  it("needs a name, which stays as it is written", () => {
    expect(readMember(EMPTY_MEMBER, "d").problems).toEqual({ display_name: "delegations-add-person-name-missing" });
    expect(readMember({ display_name: "Idris bin Hj. Haron", role: "head", function: "" }, "d")).toEqual({
      input: { display_name: "Idris bin Hj. Haron", delegation: "d", role: "head", function: null },
    });
  });

  it.each([[0, "head"], [1, "delegate"]])("after %i others is proposed as %s", (members, role) => expect(firstRole(members)).toBe(role));
});

describe("a country", () => {
  it.each([["", true], ["ES", true], ["es", false], ["ESP", false]])("“%s” is right: %s", (code, right) => expect(isCountry(code)).toBe(right));
});

describe("a travel-document name", () => {
  it.each([["", true], ["CRETU OVIDIU", true], ["GRONKIEWICZ-WALTZ HANNA", true], ["Crețu", false], ["M. T. KRISHNA BABU", false], ["عبد", false]])(
    "“%s” holds only what it may: %s", (name, right) => expect(isDocumentName(name)).toBe(right),
  );
});
