// The languages this place offers, with their names as people read them. Any other tag can stand in the forum.
import { languageName } from "../../words/languages";
import { byName } from "../../words/words";

const OFFERED = ["ar", "ca", "de", "en", "es", "fr", "it", "pt", "tr"] as const;

/** What there is to choose from, in the order of the alphabet. */
export function offeredLanguages(): { value: string; label: string }[] {
  return OFFERED.map((value): { value: string; label: string } => ({ value, label: languageName(value) })).sort((a, b) => byName(a.label, b.label));
}
