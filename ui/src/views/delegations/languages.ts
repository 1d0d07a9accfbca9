// The languages this place offers, with their names as people read them. Any other tag can stand in the forum.
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const OFFERED = ["ar", "ca", "de", "en", "es", "fr", "it", "pt", "tr"] as const;

export const LANGUAGES: readonly { value: string; label: string }[] = OFFERED.map((value) => ({ value, label: languageName(value) })).sort((a, b) => a.label.localeCompare(b.label, "en"));

/** "fr" as French; what is no language's tag stays as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
