// Two people side by side: which fields tell them apart, and which of them the one that stays takes over.
import type { DuplicatePair, PersonDetail, PersonField } from "../../../api/generated/api";
import { t, word } from "../../../words/words";

export type Side = "first" | "second";

export interface Compared {
  field: PersonField;
  first: string;
  second: string;
  /** Both have something of their own: somebody chooses. Otherwise what is there is kept in any case. */
  asks: boolean;
}

const TEXTS = ["display_name", "sort_name", "document_name", "given_name", "family_name", "honorific", "titles", "post_nominals", "pronunciation", "phone", "email"] as const;

function valuesOf(person: PersonDetail): Record<PersonField, string> {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, person[field]])) as Record<(typeof TEXTS)[number], string>;
  const { envelope, salutation, spoken, place_card } = person.forms;
  return {
    ...texts, languages: person.languages_text, home_zone: person.home_zone ?? "", address_gender: person.address_gender === "unsaid" ? "" : word("address-gender", person.address_gender),
    forms: [envelope, salutation, spoken, place_card].filter(Boolean).join(" · "), portrait: person.portrait === null ? "" : t("duplicates-has-portrait"),
  };
}

/** The fields in which at least one has something. Two portraits are never held for one. */
export function compared(first: PersonDetail, second: PersonDetail): Compared[] {
  const [a, b] = [valuesOf(first), valuesOf(second)];
  return (Object.keys(a) as PersonField[])
    .filter((field) => a[field] !== "" || b[field] !== "")
    .map((field) => ({ field, first: a[field], second: b[field], asks: a[field] !== "" && b[field] !== "" && (field === "portrait" || a[field] !== b[field]) }));
}

/** What is taken over from the one that goes. */
export function taken(rows: readonly Compared[], keep: Side, chosen: Readonly<Partial<Record<PersonField, Side>>>): PersonField[] {
  return rows.filter(({ field, asks }) => asks && (chosen[field] ?? keep) !== keep).map(({ field }) => field);
}

/** Why the two may be one, the strongest reason first. */
export function reasonsOf(pair: DuplicatePair): string[] {
  return [
    word("name-likeness", pair.names), pair.overlooking ? word("overlooking", pair.overlooking) : "", pair.same_email ? t("duplicates-same-email") : "", pair.same_phone ? t("duplicates-same-phone") : "",
    pair.same_document_name ? t("duplicates-same-document") : "", pair.same_delegation ? t("duplicates-same-delegation") : "",
  ].filter(Boolean);
}

export const pairKey = ({ first, second }: DuplicatePair): string => `${first.id} ${second.id}`;
