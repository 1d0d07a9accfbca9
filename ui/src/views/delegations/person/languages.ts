// The languages of a person as rows: which is the same as another, and what the whole becomes after a change.
import type { LanguageLevel, LanguageSkill, LanguageView } from "../../../api/generated/api";

/** From not said to grown up in it. */
export const LEVELS: readonly LanguageLevel[] = ["unsaid", "A1", "A2", "B1", "B2", "C1", "C2", "native"];

export const skillsOf = (languages: readonly LanguageView[]): LanguageSkill[] => languages.map(({ language, level }) => ({ language, level }));

/** With one row said otherwise; null where another row is of that language already. */
export function changed(skills: readonly LanguageSkill[], index: number, change: Partial<LanguageSkill>): LanguageSkill[] | null {
  const next = skills.map((skill, at) => (at === index ? { ...skill, ...change } : skill));
  return new Set(next.map(({ language }) => language)).size < next.length ? null : next;
}

/** With one more at the end; null where it is there already. */
export function added(skills: readonly LanguageSkill[], language: string): LanguageSkill[] | null {
  return skills.some((skill) => skill.language === language) ? null : [...skills, { language, level: "unsaid" }];
}

export const without = (skills: readonly LanguageSkill[], index: number): LanguageSkill[] => skills.filter((_skill, at) => at !== index);
