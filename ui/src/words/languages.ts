// What languages are called.
import { inLocale } from "./language.svelte";

/** "fr" as French; what is no language's tag stays as it is. */
export function languageName(tag: string): string {
  try {
    return inLocale("languages", (locale) => new Intl.DisplayNames([locale], { type: "language", fallback: "code" })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
