// Languages as the letters of a meeting carry them: codes with commas between them.
import type { LanguageName } from "../../api/generated/api";
import { closest, folded, type Findable } from "../../shared/matching";

export const codesOf = (text: string): string[] => text.split(",").map((code) => code.trim()).filter((code) => code !== "");

/** "fr, ar" as French, Arabic. */
export const tongues = (text: string, languages: readonly LanguageName[]): string => codesOf(text).map((code) => languages.find(({ language }) => language === code)?.name ?? code).join(", ");

export interface Offered extends Findable { id: string; name: string }

/** Those that hold every word typed and are not chosen yet, the closest first. */
export function offeredLanguages(languages: readonly LanguageName[], typed: string, chosen: readonly string[], most = 12): Offered[] {
  const open = languages.filter(({ language }) => !chosen.includes(language)).map(({ language, name, own_name }) => ({ id: language, name, text: folded([name, own_name, language].join(" ")) }));
  return closest(open, typed, most);
}
