// The fields of a sensitive need, turned into the command that enters or edits it.
import type { Audience, Commands, NeedBasis, NeedKind, NeedView, PersonId, AirlineCodeView } from "../../../api/generated/api";
import type { Option } from "../../../shared/matching";
import type { Read } from "../forms";

export interface NeedFields { kind: NeedKind; code: string; text: string; purpose: string; basis: NeedBasis; delete_after: string; audience: Audience[] }

export const KINDS: readonly NeedKind[] = ["dietary", "assistance", "medical", "security", "identity", "emergency_contact"];
export const BASES: readonly NeedBasis[] = ["explicit_consent", "vital_interest", "official_duty", "other"];
/** Participants and press are left out: no need is for everybody. */
export const AUDIENCES: readonly Audience[] = ["own_delegate", "heads_aide", "host_liaison", "driver", "hotel", "caterer", "security", "interpreter"];

export function needFields(need: NeedView | null): NeedFields {
  if (!need) return { kind: "dietary", code: "", text: "", purpose: "", basis: "explicit_consent", delete_after: "", audience: [] };
  const { kind, code, text, purpose, basis, delete_after, audience } = need;
  return { kind, code, text, purpose, basis, delete_after, audience: [...audience] };
}

function problemsOf(fields: NeedFields) {
  const problems: Partial<Record<keyof NeedFields, string>> = {};
  if (fields.purpose.trim() === "") problems.purpose = "needs-purpose-missing";
  if (fields.code === "" && fields.text.trim() === "") problems.text = "needs-what-missing";
  return Object.keys(problems).length > 0 ? problems : null;
}

export function readNewNeed(fields: NeedFields, person: PersonId): Read<NeedFields, Commands["add_need"]["input"]> {
  const problems = problemsOf(fields);
  if (problems) return { problems };
  const { kind, code, basis, audience } = fields;
  return { input: { person, kind, code, text: fields.text.trim(), purpose: fields.purpose.trim(), basis, delete_after: fields.delete_after || null, audience } };
}

/** What was not touched is not sent. */
export function readNeedChange(fields: NeedFields, need: NeedView): Read<NeedFields, Commands["edit_need"]["input"]> {
  const problems = problemsOf(fields);
  if (problems) return { problems };
  const was = needFields(need);
  const now: NeedFields = { ...fields, text: fields.text.trim(), purpose: fields.purpose.trim(), delete_after: fields.delete_after || need.delete_after };
  const changed = Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof NeedFields]));
  return { input: { id: need.id, ...Object.fromEntries(changed) } };
}

/** A code with its meaning; `reveals` words what it tells of a person ("health", "belief"). */
export function codeOptions(codes: readonly AirlineCodeView[], kind: NeedKind, reveals: (category: string) => string): Option[] {
  const wanted = kind === "dietary" ? "meal" : "assistance";
  const fitting = [...codes].sort((a, b) => Number(b.family === wanted) - Number(a.family === wanted));
  return fitting.map(({ code, meaning, sensitive_category }) => ({ value: code, label: `${code} ${meaning}`, ...(sensitive_category ? { detail: reveals(sensitive_category) } : {}) }));
}

/** What a need says: its code with the meaning, and its words. */
export const saysOf = ({ code, meaning, text }: Pick<NeedView, "code" | "meaning" | "text">): string => [[code, meaning].filter(Boolean).join(" "), text].filter(Boolean).join(" – ");
