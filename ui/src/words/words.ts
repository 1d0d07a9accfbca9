// Every word a person reads comes through `t`, in the language that is spoken. The screens' own messages lie beside this
// file, a folder for each language and in it a file for each area; refusals, conflicts, operations and the vocabulary are
// shared with the command line and lie with the planner.
import type { FluentVariable } from "@fluent/bundle";
import { bundleOf, FIRST, inLocale, RIGHT_TO_LEFT, spoken } from "./language.svelte";

export type Arguments = Record<string, string | number>;

/** The message with this id. A missing one shows its id in the window and fails a test. */
export function t(id: string, facts: Arguments = {}): string {
  const bundle = [spoken(), FIRST].map(bundleOf).find((one) => one.getMessage(id)?.value);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return missing(id, "no such message");
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, isolated(facts), errors);
  if (errors.length > 0) return missing(id, errors.map(String).join("; "), text);
  return text;
}

export function hasWords(id: string): boolean {
  return bundleOf(FIRST).hasMessage(id);
}

/** A word of the vocabulary: `word("session-kind", "side_event")`. */
export function word(family: string, value: string): string {
  return t(`${family}-${value}`);
}

/** A count as people read it: 5,000. */
export function figure(count: number): string {
  return inLocale("figures", (locale) => new Intl.NumberFormat(locale)).format(count);
}

/** Puts names in the order of the alphabet. */
export function byName(a: string, b: string): number {
  return inLocale("names", (locale) => new Intl.Collator(locale)).compare(a, b);
}

/** Message ids use dashes where the planner's names use underscores. */
export function dashed(name: string): string {
  return name.replaceAll("_", "-");
}

/** Names written from right to left must not reorder the sentence around them. */
function isolated(facts: Arguments): Record<string, FluentVariable> {
  const held: Record<string, FluentVariable> = {};
  for (const [name, fact] of Object.entries(facts)) {
    held[name] = typeof fact === "string" && RIGHT_TO_LEFT.test(fact) ? `\u2068${fact}\u2069` : fact;
  }
  return held;
}

function missing(id: string, why: string, text = id): string {
  if (import.meta.env.MODE === "test") throw new Error(`Message ${id}: ${why}`);
  return text;
}
