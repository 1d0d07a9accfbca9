import { expect, it } from "vitest";
import type { AttendanceView, PersonRow } from "../../api/generated/api";
import { addable, inOrder } from "./attending";

function attends(person: string, name: string, part: AttendanceView["function"]): AttendanceView {
  return { session: "s", person, name, delegation: "Sofia", function: part, mode: "in_person" };
}

const list = [attends("1", "Zoë", "attendee"), attends("2", "Ana", "attendee"), attends("3", "Mika", "chair")];

it("puts those with a part first, then names in order", () => {
  expect(inOrder(list).map((row) => row.name)).toEqual(["Mika", "Ana", "Zoë"]);
});

it("offers only people who are not on the list", () => {
  const person = (id: string, name: string): PersonRow => ({
    id, name, sort_name: name, delegation: null, delegation_name: "Nantes", role: null, office: "Mayor", languages: "", precedence: 1, arrives: null, conflicts: 0,
  });
  expect(addable([person("1", "Zoë"), person("9", "Lin")], list)).toEqual([{ value: "9", label: "Lin", detail: "Nantes · Mayor" }]);
});
