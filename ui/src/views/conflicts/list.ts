// What the list of conflicts shows and in which order: what is looked for, under which headings, and what stands behind
// them. Plain functions over the conflicts as they came; the components only draw what these return.
import { conflictSentence } from "../../api/errors";
import type { ConflictView, Level, PersonRow, Rule, WaiverRow } from "../../api/generated/api";
import { isOpen } from "../../shared/conflict";
import { folded, answering } from "../../shared/matching";
import { byName, word } from "../../words/words";

/** The levels an open conflict can have, the worst first. */
export const LEVELS = ["block", "resolve_before_issue", "warn"] as const;
export type Grouping = "level" | "about" | "day";
export const GROUPINGS: readonly Grouping[] = ["level", "about", "day"];

/** An empty string asks for all of them. */
export interface Sought {
  level: Level | "";
  rule: Rule | "";
  day: string;
  typed: string;
}
export const ALL: Sought = { level: "", rule: "", day: "", typed: "" };

/** A conflict with everything it may be found by, folded once and not at every key. */
export interface Findable {
  conflict: ConflictView;
  text: string;
}

export type Line =
  | { what: "heading"; key: string; by: Grouping; value: string; count: number; folds: false }
  | { what: "heading"; key: "aside" | "ended"; by: "end"; value: string; count: number; folds: true; folded: boolean }
  | { what: "conflict"; key: string; conflict: ConflictView }
  | { what: "ended"; key: string; waiver: WaiverRow };

/** Which headings at the end are unfolded. */
export interface Unfolded { aside: boolean; ended: boolean }

/** What else a person is found by: the name as it sorts, and the delegation, so that a city's name finds its people. */
export function alsoKnown(people: readonly PersonRow[]): Map<string, string> {
  return new Map(people.map((row) => [row.id as string, `${row.sort_name} ${row.delegation_name}`]));
}

export function findable(conflicts: readonly ConflictView[], known: ReadonlyMap<string, string>): Findable[] {
  return conflicts.map((conflict) => {
    const refs = [conflict.about, ...conflict.people, ...conflict.things];
    const names = refs.flatMap(({ id, name }) => [name, known.get(id) ?? ""]);
    return { conflict, text: folded([word("rule", conflict.rule), conflictSentence(conflict), ...new Set(names)].join(" ")) };
  });
}

export function found(all: readonly Findable[], sought: Sought): ConflictView[] {
  const holds = answering(sought.typed);
  const answers = ({ conflict, text }: Findable): boolean =>
    (sought.level === "" || conflict.level === sought.level) && (sought.rule === "" || conflict.rule === sought.rule) && (sought.day === "" || conflict.starts.date === sought.day) && holds(text);
  return all.filter(answers).map(({ conflict }) => conflict);
}

export function seeksAll(sought: Sought): boolean {
  return sought.level === "" && sought.rule === "" && sought.day === "" && sought.typed.trim() === "";
}

/** The rules and days that some conflict has, to choose from; one that is chosen stays though nothing has it any more. */
export function choices(conflicts: readonly ConflictView[], sought: Sought): { rules: Rule[]; days: string[] } {
  const rules = new Set(conflicts.map(({ rule }) => rule));
  const days = new Set(conflicts.map(({ starts }) => starts.date));
  if (sought.rule) rules.add(sought.rule);
  if (sought.day) days.add(sought.day);
  return { rules: [...rules].sort((a, b) => byName(word("rule", a), word("rule", b))), days: [...days].sort() };
}

export function countOf(conflicts: readonly ConflictView[], level: Level): number {
  return conflicts.reduce((count, conflict) => count + (conflict.level === level && isOpen(conflict) ? 1 : 0), 0);
}

const rank = ({ level }: ConflictView): number => (level === "ignore" ? LEVELS.length : LEVELS.indexOf(level));
const bySeverity = (a: ConflictView, b: ConflictView): number => rank(a) - rank(b) || a.starts.at.localeCompare(b.starts.at) || a.key.localeCompare(b.key);

/** Open ones under their headings, the worst first; then those that were set aside, then waivers that ended. */
export function linesOf(conflicts: readonly ConflictView[], ended: readonly WaiverRow[], by: Grouping, unfolded: Unfolded): Line[] {
  const sorted = [...conflicts].sort(bySeverity);
  const open = sorted.filter(isOpen);
  const aside = sorted.filter((conflict) => !isOpen(conflict));
  const lines: Line[] = groupsOf(open, by).flatMap(({ value, members }) => [{ what: "heading" as const, key: `${by} ${value}`, by, value: headingOf(members[0]!, by), count: members.length, folds: false as const }, ...members.map(lineOf)]);
  if (aside.length > 0) lines.push({ what: "heading", key: "aside", by: "end", value: "", count: aside.length, folds: true, folded: !unfolded.aside });
  if (unfolded.aside) lines.push(...aside.map(lineOf));
  if (ended.length > 0) lines.push({ what: "heading", key: "ended", by: "end", value: "", count: ended.length, folds: true, folded: !unfolded.ended });
  if (unfolded.ended) lines.push(...ended.map((waiver) => ({ what: "ended" as const, key: waiver.id as string, waiver })));
  return lines;
}

const lineOf = (conflict: ConflictView): Line => ({ what: "conflict", key: conflict.key, conflict });
const headingOf = (conflict: ConflictView, by: Grouping): string => (by === "level" ? conflict.level : by === "day" ? conflict.starts.date : conflict.about.name);

/** Days in their order; levels and those a conflict is about by their worst conflict, then by how many they have. */
function groupsOf(sorted: readonly ConflictView[], by: Grouping): { value: string; members: ConflictView[] }[] {
  const groups = new Map<string, ConflictView[]>();
  for (const conflict of sorted) {
    const value = by === "about" ? `${conflict.about.kind} ${conflict.about.id}` : headingOf(conflict, by);
    const members = groups.get(value);
    if (members) members.push(conflict);
    else groups.set(value, [conflict]);
  }
  const all = [...groups].map(([value, members]) => ({ value, members }));
  if (by === "day") return all.sort((a, b) => a.value.localeCompare(b.value));
  return all.sort((a, b) => rank(a.members[0]!) - rank(b.members[0]!) || b.members.length - a.members.length || byName(a.members[0]!.about.name, b.members[0]!.about.name));
}
