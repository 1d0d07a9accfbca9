// Who is listed and who is chosen for export.
import type { DocumentFormat, DocumentPaper, ExportItineraries, PersonId, PersonRow } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";
import { byName } from "../../words/words";

export function listed(people: readonly PersonRow[], typed: string, delegation: string): PersonRow[] {
  const members = delegation === "" ? [...people] : people.filter((person) => person.delegation === delegation);
  return members.filter(holding(typed));
}

const holding = foundBy<PersonRow>((person) => [person.name, person.sort_name, person.delegation_name, person.office]);

/** The delegations that have people here, by name. */
export function delegationsOf(people: readonly PersonRow[]): { value: string; label: string }[] {
  const names = new Map(people.flatMap((person) => (person.delegation ? [[person.delegation, person.delegation_name] as const] : [])));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => byName(a.label, b.label));
}

/** Chosen or not chosen any more. */
export function toggled(chosen: ReadonlySet<PersonId>, person: PersonId): Set<PersonId> {
  const next = new Set(chosen);
  if (!next.delete(person)) next.add(person);
  return next;
}

/** Everyone between two lines of the list, both included: Shift and a click. */
export function stretch(people: readonly PersonRow[], from: PersonId | null, to: PersonId): PersonId[] {
  const last = people.findIndex((person) => person.id === to);
  const first = people.findIndex((person) => person.id === from);
  if (last < 0) return [];
  if (first < 0) return [to];
  return people.slice(Math.min(first, last), Math.max(first, last) + 1).map((person) => person.id);
}

/** For whom an export is: everybody, those chosen in the list, the one whose pages are shown, or who holds something wrong. */
export type Whom = "all" | "selected" | "one" | "wrong";

/** Whom somebody means most likely: those they chose, else the one they look at. */
export function firstChoice(selected: number, isShown: boolean): Whom {
  if (selected > 0) return "selected";
  return isShown ? "one" : "all";
}

/** Those chosen who are still in the forum. */
export function stillHere(chosen: ReadonlySet<PersonId>, people: readonly PersonRow[]): PersonId[] {
  return people.filter((person) => chosen.has(person.id)).map((person) => person.id);
}

/** As what itineraries can be exported, in the order they are offered. */
export const FORMATS = ["pdf", "ics", "html", "xlsx", "csv"] as const satisfies readonly DocumentFormat[];

/** On what they can be printed. */
export const PAPERS = ["a4", "letter", "pocket"] as const satisfies readonly DocumentPaper[];

/** What is asked of an export: the paper only where something is printed, and codes only where there is room for them. */
export function asFiles(formats: readonly DocumentFormat[], paper: DocumentPaper, codes: boolean): Pick<ExportItineraries, "formats" | "paper" | "codes"> {
  const printed = formats.includes("pdf");
  return {
    formats: FORMATS.filter((format) => formats.includes(format)),
    ...(printed && paper !== "a4" ? { paper } : {}),
    ...(printed && codes && paper !== "pocket" ? { codes } : {}),
  };
}
