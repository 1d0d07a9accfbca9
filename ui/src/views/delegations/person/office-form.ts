// The fields of an office, turned into the command that enters or edits it. What was not touched is not sent.
import type { Commands, OfficeView, PersonId, RankClass } from "../../../api/generated/api";
import type { Read } from "../forms";

export interface OfficeFields {
  body: string; title: string; local_title: string; rank_class: RankClass; since: string; until: string; acting: boolean;
  /** The office in whose name the person comes; empty for the own. */
  represents: string;
}

export const RANKS: readonly RankClass[] = ["head_of_body", "deputy_head", "elected_member", "senior_official", "official", "head_of_agency", "ambassador", "other"];

/** A new office is most often of the body whose delegation the person belongs to. */
export function officeFields(office: OfficeView | null, body = ""): OfficeFields {
  if (!office) return { body, title: "", local_title: "", rank_class: "head_of_body", since: "", until: "", acting: false, represents: "" };
  const { title, local_title, rank_class, acting } = office;
  return { body: office.body, title, local_title, rank_class, acting, since: office.since ?? "", until: office.until ?? "", represents: office.represents?.office ?? "" };
}

function problemsOf(fields: OfficeFields) {
  const problems: Partial<Record<keyof OfficeFields, string>> = {};
  if (fields.body === "") problems.body = "protocol-office-body-missing";
  if (fields.title.trim() === "") problems.title = "protocol-office-title-missing";
  if (fields.since !== "" && fields.until !== "" && fields.until <= fields.since) problems.until = "protocol-office-until-early";
  return Object.keys(problems).length > 0 ? problems : null;
}

export function readNewOffice(fields: OfficeFields, person: PersonId): Read<OfficeFields, Commands["add_office"]["input"]> {
  const problems = problemsOf(fields);
  if (problems) return { problems };
  const { body, rank_class, acting } = fields;
  return { input: { person, body, title: fields.title.trim(), local_title: stated(fields.local_title), rank_class, since: stated(fields.since), until: stated(fields.until), acting, represents: stated(fields.represents) } };
}

export function readOfficeChange(fields: OfficeFields, office: OfficeView): Read<OfficeFields, Commands["edit_office"]["input"]> {
  const problems = problemsOf(fields);
  if (problems) return { problems };
  const was = officeFields(office);
  const { body: _body, since, until, represents, ...rest } = fields;
  const plain = { ...rest, title: rest.title.trim(), local_title: rest.local_title.trim() };
  const changed = Object.fromEntries(Object.entries(plain).filter(([name, value]) => was[name as keyof OfficeFields] !== value));
  const cleared = Object.fromEntries(Object.entries({ since, until, represents }).filter(([name, value]) => was[name as keyof OfficeFields] !== value).map(([name, value]) => [name, stated(value)]));
  return { input: { id: office.id, ...changed, ...cleared } };
}

function stated(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
