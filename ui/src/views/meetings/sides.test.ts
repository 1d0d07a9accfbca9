import { expect, it } from "vitest";
import type { PersonRow } from "../../api/generated/api";
import { membersOf, tongueEdits } from "./sides";

const person = (id: string, delegation: string, role: PersonRow["role"], precedence: number) => ({ id, name: id, delegation, role, precedence, office: "Mayor" }) as PersonRow;

it("offers a delegation's people, the head first", () => {
  const people = [person("b", "nantes", "delegate", 2), person("c", "sfax", "head", 1), person("a", "nantes", "delegate", 1), person("h", "nantes", "head", 9)];
  expect(membersOf(people, "nantes").map(({ value }) => value)).toEqual(["h", "a", "b"]);
  expect(membersOf(people, "")).toEqual([]);
});

it("enters only languages that were said", () => {
  const parties = [{ id: "p1", delegation: "nantes" }, { id: "p2", delegation: "sfax" }, { id: "p3", delegation: "recife" }];
  expect(tongueEdits(parties, { nantes: { speaks: "fr", understands: "" }, sfax: { speaks: "", understands: "" } })).toEqual([{ id: "p1", speaks: "fr" }]);
});
