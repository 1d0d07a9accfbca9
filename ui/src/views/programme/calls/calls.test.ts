import { describe, expect, it } from "vitest";
import type { DelegationRow, InvitationRow, PersonRow } from "../../../api/generated/api";
import { acceptedOf, callable, callText, comeText, membersOf, newTerms, staysText, suggested, toAnswer, toTerms } from "./calls";

const delegation = (id: string, status: DelegationRow["status"] = "accepted") => ({ id, status }) as DelegationRow;
const person = (id: string, of: string, role: PersonRow["role"] = "delegate") => ({ id, name: id, delegation: of, role, office: "" }) as PersonRow;

describe("calling", () => {
  it("leaves out who was called and who does not come", () => {
    const all = [delegation("a"), delegation("b"), delegation("c", "declined"), delegation("d", "cancelled"), delegation("e", "invited")];
    expect(callable(all, [{ delegation: "a" as never }, { delegation: null }]).map(({ id }) => id)).toEqual(["b", "e"]);
  });
  it("says how firmly, whom, and how many more", () => {
    expect(callText({ call: "must_attend", principal_only: true, plus: 1 })).toBe("Must attend, principal only, and 1 more");
    expect(callText({ call: "open", principal_only: false, plus: null })).toBe("Open");
  });
  it("counts the companions, or says they are no number", () => {
    expect(toTerms({ ...newTerms(), plus: "2", note: " by e-mail " })).toEqual({ call: "invited", principal_only: false, plus: 2, note: "by e-mail" });
    expect(toTerms({ ...newTerms(), plus: "some" })).toBe("wrong");
  });
});

describe("answering", () => {
  const people = [person("Adviser", "a"), person("Mayor", "a", "head"), person("Other", "b")];
  const members = membersOf({ delegation: "a" as never }, people, new Set());
  it("offers the members, the head first, and means the head unless somebody is in already", () => {
    expect(members.map(({ name }) => name)).toEqual(["Mayor", "Adviser"]);
    expect([suggested(members, "accepted"), suggested(members, "declined")]).toEqual([["Mayor"], []]);
    expect(suggested(membersOf({ delegation: "a" as never }, people, new Set(["Adviser"])), "accepted")).toEqual([]);
  });
  it("enters only who is not in, and nobody with a no", () => {
    const there = membersOf({ delegation: "a" as never }, people, new Set(["Mayor"]));
    expect(toAnswer("i" as never, "accepted", "2018-06-01", ["Mayor", "Adviser"] as never[], there)).toEqual({ id: "i", reply: "accepted", replied_on: "2018-06-01", people: ["Adviser"] });
    expect(toAnswer("i" as never, "declined", "", ["Adviser"] as never[], there)).toEqual({ id: "i", reply: "declined", replied_on: null, people: [] });
    expect(toAnswer("i" as never, "none", "2018-06-01", [], there).replied_on).toBeNull();
  });
  it("is counted", () => {
    expect(acceptedOf([{ reply: "accepted" }, { reply: "none" }, { reply: "accepted" }])).toBe(2);
    expect([comeText({ come: 2, may_come: 3 }), comeText({ come: 2, may_come: null }), comeText({ come: 0, may_come: null })]).toEqual(["2 of 3 come", "2 come", ""]);
  });
  it("says who stays in all the same", () => {
    expect(staysText({ entered: [], taken_out: [], stays: [{ person: "p", name: "Mayor", function: "chair" }] } as never)).toContain("Mayor (Chair)");
    expect(staysText({ entered: [], taken_out: [], stays: [] })).toBe("");
  });
  it("needs nobody named by a call to one person", () => {
    expect(membersOf({ delegation: null } as InvitationRow, people, new Set())).toEqual([]);
  });
});
