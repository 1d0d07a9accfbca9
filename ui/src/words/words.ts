// Every word a person reads comes through `t`. The screens' own messages lie beside this file, one per area; refusals,
// conflicts, operations and the vocabulary are shared with the command line and lie with the planner.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const screens = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });
const planner = import.meta.glob<string>("../../../crates/planner/words/en/*.ftl", { query: "?raw", import: "default", eager: true });

export type Arguments = Record<string, string | number>;

const bundle = new FluentBundle("en", { useIsolating: false });
for (const [file, text] of [...Object.entries(planner), ...Object.entries(screens)]) {
  const errors = bundle.addResource(new FluentResource(text));
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(String).join("; ")}`);
}

/** The message with this id. A missing one shows its id in the window and fails a test. */
export function t(id: string, facts: Arguments = {}): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return missing(id, "no such message");
  const errors: Error[] = [];
  const text = bundle.formatPattern(message.value, isolated(facts), errors);
  if (errors.length > 0) return missing(id, errors.map(String).join("; "), text);
  return text;
}

export function hasWords(id: string): boolean {
  return bundle.hasMessage(id);
}

/** A word of the vocabulary: `word("session-kind", "side_event")`. */
export function word(family: string, value: string): string {
  return t(`${family}-${value}`);
}

const figures = new Intl.NumberFormat("en-GB");

/** A count as people read it: 5,000. */
export function figure(count: number): string {
  return figures.format(count);
}

/** Message ids use dashes where the planner's names use underscores. */
export function dashed(name: string): string {
  return name.replaceAll("_", "-");
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

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
