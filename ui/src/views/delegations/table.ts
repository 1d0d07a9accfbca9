// What the delegations and the people tables show and in which order: columns, filter, sorting, grouping.
// Plain functions over the rows as they came; the components only draw what these return.
import type { BodyKind, DelegationRow, DelegationStatus, MembershipRole, Moment, PersonRow } from "../../api/generated/api";
import { folded, answering } from "../../shared/matching";
import { asLine, sorted, type Line, type Sorting, type Value } from "../../table/lines";

export type DelegationColumn = "precedence" | "name" | "kind" | "head" | "status" | "people" | "arrives" | "hotel" | "conflicts";
export type PersonColumn = "precedence" | "name" | "delegation" | "role" | "office" | "languages" | "arrives" | "conflicts";
export type DelegationGrouping = "none" | "country" | "kind" | "status";
export type PersonGrouping = "none" | "delegation";

/** The order in which a delegation lives through them, which is also how they sort. */
export const STATUSES: readonly DelegationStatus[] = ["invited", "tentative", "accepted", "registered", "arrived", "departed", "declined", "cancelled"];
export const BODY_KINDS: readonly BodyKind[] = [
  "city", "metropolitan_area", "region", "state", "international_organisation", "network", "academia", "civil_society", "private", "media", "host",
];

export const ROLES: readonly MembershipRole[] = [
  "head", "alternate", "delegate", "adviser", "chief_of_staff", "protocol", "note_taker", "interpreter", "close_protection", "media", "spouse", "support", "observer",
];

/** A row together with everything a search may find it by, folded once and not at every key. */
export interface Findable<Row> { row: Row; text: string }

/** What this language calls the countries, and how it sorts. */
interface Language { country(code: string): string; compare(a: string, b: string): number }

export function languageOf(locale: string): Language {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true, ignorePunctuation: true });
  return {
    country: (code) => (/^[A-Za-z]{2}$/.test(code) ? (names.of(code.toUpperCase()) ?? code) : code),
    compare: collator.compare,
  };
}

export function findableDelegations(rows: readonly DelegationRow[], language: Language): Findable<DelegationRow>[] {
  return rows.map((row) => ({ row, text: folded([row.name, row.head ?? "", row.country, language.country(row.country)].join(" ")) }));
}

export function findablePeople(rows: readonly PersonRow[]): Findable<PersonRow>[] {
  return rows.map((row) => ({ row, text: folded([row.name, row.sort_name, row.delegation_name, row.office, row.languages].join(" ")) }));
}

export function found<Row>(rows: readonly Findable<Row>[], typed: string): Row[] {
  const holds = answering(typed);
  return rows.filter(({ text }) => holds(text)).map(({ row }) => row);
}

/** How many there are of each status, in the order of life; statuses nobody has are left out. */
export function statusCounts(rows: readonly DelegationRow[]): { status: DelegationStatus; count: number }[] {
  return STATUSES.map((status) => ({ status, count: rows.filter((row) => row.status === status).length })).filter(({ count }) => count > 0);
}

/** No status chosen means all of them. */
export function ofStatus(rows: readonly DelegationRow[], chosen: ReadonlySet<DelegationStatus>): DelegationRow[] {
  return chosen.size === 0 ? [...rows] : rows.filter((row) => chosen.has(row.status));
}

export function sortDelegations(rows: readonly DelegationRow[], by: Sorting<DelegationColumn>, language: Language): DelegationRow[] {
  const value: Record<DelegationColumn, (row: DelegationRow) => Value> = {
    precedence: (row) => row.precedence,
    name: (row) => row.name,
    kind: (row) => BODY_KINDS.indexOf(row.body_kind),
    head: (row) => row.head ?? "",
    status: (row) => STATUSES.indexOf(row.status),
    people: (row) => row.people,
    arrives: (row) => instant(row.arrives),
    hotel: (row) => row.hotel,
    conflicts: (row) => row.conflicts,
  };
  return sorted(rows, value[by.column], by.descending, (row) => row.name, language);
}

export function sortPeople(rows: readonly PersonRow[], by: Sorting<PersonColumn>, language: Language): PersonRow[] {
  const value: Record<PersonColumn, (row: PersonRow) => Value> = {
    precedence: (row) => row.precedence,
    name: (row) => row.sort_name || row.name,
    delegation: (row) => row.delegation_name,
    role: (row) => (row.role === null ? null : ROLES.indexOf(row.role)),
    office: (row) => row.office,
    languages: (row) => row.languages,
    arrives: (row) => instant(row.arrives),
    conflicts: (row) => row.conflicts,
  };
  return sorted(rows, value[by.column], by.descending, (row) => row.sort_name || row.name, language);
}

export function delegationLines(rows: readonly DelegationRow[], by: DelegationGrouping, language: Language): Line<DelegationRow>[] {
  const key: Record<Exclude<DelegationGrouping, "none">, (row: DelegationRow) => string> = {
    country: (row) => row.country,
    kind: (row) => row.body_kind,
    status: (row) => row.status,
  };
  if (by === "none") return rows.map(asLine);
  const rank: Record<typeof by, (a: string, b: string) => number> = {
    country: (a, b) => language.compare(language.country(a), language.country(b)),
    kind: (a, b) => BODY_KINDS.indexOf(a as BodyKind) - BODY_KINDS.indexOf(b as BodyKind),
    status: (a, b) => STATUSES.indexOf(a as DelegationStatus) - STATUSES.indexOf(b as DelegationStatus),
  };
  return grouped(rows, key[by], rank[by]);
}

export function peopleLines(rows: readonly PersonRow[], by: PersonGrouping, language: Language): Line<PersonRow>[] {
  return by === "none" ? rows.map(asLine) : grouped(rows, (row) => row.delegation_name, (a, b) => language.compare(a, b));
}

function instant(moment: Moment | null): number | null {
  return moment === null ? null : Date.parse(moment.at);
}

function grouped<Row extends { id: string }>(rows: readonly Row[], key: (row: Row) => string, rank: (a: string, b: string) => number): Line<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  const keys = [...groups.keys()].sort((a, b) => Number(a === "") - Number(b === "") || rank(a, b));
  return keys.flatMap((of) => {
    const members = groups.get(of) ?? [];
    return [{ what: "group" as const, key: of, count: members.length }, ...members.map(asLine)];
  });
}
