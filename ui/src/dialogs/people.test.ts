import { expect, it } from "vitest";
import type { PersonRow } from "../api/generated/api";
import { groupsOf, offeredPeople } from "./people";

const person = (id: string, name: string, delegation: string | null, role: PersonRow["role"] = "delegate") => ({ id, name, sort_name: "", delegation, delegation_name: delegation ?? "", role }) as PersonRow;
const all = groupsOf([person("a", "Ewa Dąbrowska", "Warsaw"), person("b", "Hanna Gronkiewicz-Waltz", "Warsaw", "head"), person("c", "Warsan Ali", null)]);

it("offers a whole delegation with its head first, before people of that name", () => {
  expect(offeredPeople(all, "warsa", new Set()).map(({ name, people }) => [name, people])).toEqual([["Warsaw", ["b", "a"]], ["Warsan Ali", ["c"]], ["Ewa Dąbrowska", ["a"]], ["Hanna Gronkiewicz-Waltz", ["b"]]]);
});
it("finds a name without its accents", () => expect(offeredPeople(all, "dabrow", new Set()).map(({ name }) => name)).toEqual(["Ewa Dąbrowska"]));
it("leaves out whoever is chosen already", () => expect(offeredPeople(all, "", new Set(["a", "b"])).map(({ name }) => name)).toEqual(["Warsan Ali"]));
