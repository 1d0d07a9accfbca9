// The languages of the made-up forum: the names a real one has compiled in, as far as the browser knows them.
import type { Commands, LanguageView } from "../../api/generated/api";

const TAGS = ["ar", "ca", "cs", "de", "el", "en", "es", "eu", "fi", "fr", "gl", "he", "hi", "hu", "id", "it", "ja", "ko", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "sw", "tr", "uk", "vi", "zh"];

const named = (tag: string, language: string): string => new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;

let spoken = "en";

/** The language names are told in from now on. */
export function speakOf(language: string): void {
  spoken = language;
}

export const languageName = (tag: string): string => named(tag, spoken);

export const listLanguages = (): Commands["list_languages"]["output"] => TAGS.map((language) => ({ language, name: languageName(language), own_name: named(language, language) })).sort((a, b) => a.name.localeCompare(b.name, spoken));

export const languagesText = (who: { languages: readonly LanguageView[]; languages_unread: string }): string => [...who.languages.map(({ name, level }) => (level === "unsaid" ? name : `${name} ${level}`)), who.languages_unread].filter(Boolean).join(", ");
