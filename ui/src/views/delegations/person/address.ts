// The four forms of address: their names, and what a dialog about them sends.
import type { Commands, FormsOfAddress, PersonId } from "../../../api/generated/api";
import type { Read } from "../forms";

export const FORMS = ["envelope", "salutation", "spoken", "place_card"] as const satisfies readonly (keyof FormsOfAddress)[];

export interface Confirmation extends FormsOfAddress { confirmed_by: string; confirmed_on: string }

export const hasForms = (forms: FormsOfAddress): boolean => FORMS.some((form) => forms[form].trim() !== "");

/** All four are sent, so that what was confirmed is what stood in the dialog. */
export function readConfirmation(fields: Confirmation, person: PersonId): Read<Confirmation, Commands["confirm_address"]["input"]> {
  const problems: Partial<Record<keyof Confirmation, string>> = {};
  if (fields.confirmed_by.trim() === "") problems.confirmed_by = "protocol-confirm-by-missing";
  if (!hasForms(fields)) problems.envelope = "protocol-confirm-forms-missing";
  if (Object.keys(problems).length > 0) return { problems };
  const { envelope, salutation, spoken, place_card, confirmed_by, confirmed_on } = fields;
  return { input: { person, envelope: envelope.trim(), salutation: salutation.trim(), spoken: spoken.trim(), place_card: place_card.trim(), confirmed_by: confirmed_by.trim(), confirmed_on: confirmed_on || null } };
}
