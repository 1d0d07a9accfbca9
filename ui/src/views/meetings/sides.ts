// The sides of a meeting: whom each may send, and what was said of its languages.
import type { Input } from "../../api/call";
import type { PartyView, PersonRow } from "../../api/generated/api";

export interface SideTongues { speaks: string; understands: string }

/** Who belongs to a delegation, its head first, then as everybody stands. */
export function membersOf(people: readonly PersonRow[], delegation: string): { value: string; label: string; detail: string }[] {
  const rows = people.filter((row) => row.delegation === delegation && delegation !== "");
  return rows.toSorted((a, b) => Number(b.role === "head") - Number(a.role === "head") || a.precedence - b.precedence).map(({ id, name, office }) => ({ value: id, label: name, detail: office }));
}

/** The edits that enter what was said of the languages of a new request's sides; none where nothing was said. */
export function tongueEdits(parties: readonly Pick<PartyView, "id" | "delegation">[], said: Readonly<Record<string, SideTongues>>): Input<"edit_party">[] {
  return parties.flatMap(({ id, delegation }) => {
    const { speaks = "", understands = "" } = said[delegation] ?? {};
    const edit: Input<"edit_party"> = { id };
    if (speaks !== "") edit.speaks = speaks;
    if (understands !== "") edit.understands = understands;
    return speaks !== "" || understands !== "" ? [edit] : [];
  });
}
