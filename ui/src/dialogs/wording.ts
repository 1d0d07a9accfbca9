// Which languages documents can be in, as choices.
import type { DocumentLanguage } from "../api/generated/api";

/** Asks for each reader's own language. */
export const OWN = "own";

/** The languages by the names they give themselves; before them, where it is a choice, each reader's own. */
export function languageChoices(languages: readonly DocumentLanguage[], each: boolean, own: string): { value: string; label: string }[] {
  const named = languages.map(({ tag, name }) => ({ value: tag, label: name }));
  return each ? [{ value: OWN, label: own }, ...named] : named;
}

/** Whether there is a choice of digits: in the language, or in any a reader may have. */
export function hasOwnDigits(languages: readonly DocumentLanguage[], language: string): boolean {
  return languages.some(({ tag, has_own_digits }) => has_own_digits && (tag === language || language === OWN));
}
