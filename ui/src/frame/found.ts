// What a search answers, as the palette says it and as it can be opened.
import type { SearchHit } from "../api/generated/api";
import { homeOf } from "../state/places";
import { dayText } from "../words/dates";
import { dashed, hasWords, t } from "../words/words";

/** Things whose detail is a word of the vocabulary. */
const FAMILIES: Partial<Record<SearchHit["kind"], string>> = { delegation: "delegation-status", body: "body-kind" };

/** What tells it from others of that name: a word of the vocabulary, a day, people, a room. */
export function detailText({ kind, detail, date }: SearchHit): string {
  const id = `${FAMILIES[kind] ?? ""}-${detail}`;
  const said = kind in FAMILIES && hasWords(id) ? t(id) : detail === date ? "" : detail;
  return [date ? dayText(date) : "", said].filter(Boolean).join(", ");
}

/** Whether a place shows it; what only the program knows so far is not offered. */
export const canOpen = ({ kind, person }: Pick<SearchHit, "kind" | "person">): boolean => person !== null || homeOf(kind) !== null;

/** A stable name for a row of the list. */
export const keyOf = ({ kind, id, person }: SearchHit): string => [dashed(kind), id, person ?? ""].join(":");
