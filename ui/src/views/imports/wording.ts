// How a row of the staging list is said.
import { problemText, readableDates } from "../../api/errors";
import type { FieldChange, RowOutcome, RowProblem, StagedRow } from "../../api/generated/api";
import type { Tone } from "../../shared/Badge.svelte";
import { hasWords, t, word } from "../../words/words";

export const OUTCOME_TONES: Record<RowOutcome, Tone> = { new: "good", update: "accent", same: "neutral", unsure: "resolve", rejected: "block" };

const WEIGHTS = ["bars", "asks", "tells"] as const;

/** What hinders first, then what asks, then what is only told. */
export const byWeight = (problems: readonly RowProblem[]): RowProblem[] => WEIGHTS.flatMap((weight) => problems.filter((problem) => problem.weight === weight));

/** The vocabularies in which some fields are written. */
const FAMILIES: Record<string, string> = { role: "membership-role", format: "attendance-mode", status: "delegation-status" };

/** A value as people read it. */
export function valueText(field: string, value: string): string {
  const id = `${FAMILIES[field] ?? ""}-${value}`;
  return field in FAMILIES && hasWords(id) ? t(id) : readableDates(value);
}

function changeText({ field, old, new: now }: FieldChange): string {
  const facts = { field: word("import-field", field), old: valueText(field, old), new: valueText(field, now) || t("imports-change-empty") };
  return old === "" ? t("imports-change-new", facts) : t("imports-change", facts);
}

/** The one thing to know about a row before it is opened. */
export function gist(row: StagedRow): string {
  const [problem] = byWeight(row.problems);
  if (problem && problem.weight !== "tells") return problemText(problem);
  const [change] = row.changes;
  if (change && row.what === "update") {
    const rest = row.changes.length - 1;
    return rest > 0 ? `${changeText(change)}, ${t("imports-change-more", { count: rest })}` : changeText(change);
  }
  if (problem) return problemText(problem);
  if (row.with_row !== null) return t("imports-row-with", { row: String(row.with_row) });
  return t(row.what === "same" ? "imports-row-same" : "imports-row-new");
}
