// The languages the window can speak, and which of them it speaks. A language is a folder of words here and one with the
// planner, called by its tag; nothing else knows that it exists. What it says of itself lies in its vocabulary: its name, and
// the tag by which its dates and numbers are written.
import { FluentBundle, FluentResource } from "@fluent/bundle";

const FILES: Record<string, string> = {
  ...import.meta.glob<string>("../../../crates/planner/words/*/*.ftl", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true }),
};

/** Everything is written in it first, and said in it where a language has no words of its own yet. */
export const FIRST = "en";
/** Letters that are read from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

const folderOf = (file: string): string => file.split("/").at(-2)!;
const bundles = new Map<string, FluentBundle>();

/** The words of a language. */
export function bundleOf(tag: string): FluentBundle {
  const known = bundles.get(tag);
  if (known) return known;
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const [file, text] of Object.entries(FILES).filter(([file]) => folderOf(file) === tag)) {
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) throw new Error(`${file}: ${errors.map(String).join("; ")}`);
  }
  bundles.set(tag, bundle);
  return bundle;
}

function own(tag: string, id: string): string {
  const message = bundleOf(tag).getMessage(id);
  return message?.value ? bundleOf(tag).formatPattern(message.value) : tag;
}

/** Every language there is, by its tag, with its name in its own words: the first one, then the others by their tags. */
export const LANGUAGES: readonly { tag: string; name: string }[] = [...new Set(Object.keys(FILES).map(folderOf))]
  .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1))
  .map((tag) => ({ tag, name: own(tag, "language-name") }));

/** What a language calls itself. */
export function nameOf(tag: string): string {
  return LANGUAGES.find((one) => one.tag === tag)?.name ?? tag;
}

/** The language that was asked for, or the first of the system's that there is: "es-MX" is spoken as Spanish. */
export function chosenOf(asked: string, system: readonly string[]): string {
  const spoken = (tag: string) => LANGUAGES.find((one) => [tag.toLowerCase(), tag.split("-")[0]!.toLowerCase()].includes(one.tag.toLowerCase()))?.tag;
  return (asked && spoken(asked)) || system.map(spoken).find((tag) => tag !== undefined) || FIRST;
}

let current = $state(FIRST);

/** The tag of the language the window speaks. Whoever reads it while the screen is drawn is drawn again in another one. */
export function spoken(): string {
  return current;
}

/** The tag by which dates and numbers are written in it. */
export function locale(): string {
  return own(current, "language-locale");
}

/** Speaks this language from now on; what is on the screen changes where it stands. */
export function speak(tag: string): void {
  current = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.test(nameOf(tag)) ? "rtl" : "ltr";
}

const made = new Map<string, unknown>();

/** Something of Intl in the language that is spoken, made once for each language. */
export function inLocale<Tool>(name: string, make: (locale: string) => Tool): Tool {
  const key = `${current} ${name}`;
  const known = made.get(key) as Tool | undefined;
  if (known !== undefined) return known;
  const tool = make(locale());
  made.set(key, tool);
  return tool;
}
