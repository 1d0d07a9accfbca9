// Every language says everything English says, is told the same and chooses by the same words, and has every plural form it
// needs. What a language lacks is said in English in the window, and fails here.
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { FIRST, LANGUAGES } from "./language.svelte";

type Files = Record<string, string>;
type Body = FluentResource["body"];
type Pattern = NonNullable<Body[number]["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

const SCREENS = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });
const PLANNER = import.meta.glob<string>("../../../crates/planner/words/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** The forms CLDR knows; by others nobody counts. */
const FORMS = new Set(["zero", "one", "two", "few", "many", "other"]);
const folderOf = (file: string) => file.split("/").at(-2)!;
const nameOf = (file: string) => file.split("/").at(-1)!;

/** What a message is told, and by what it chooses between which words, by file and id. */
interface Shape { told: Set<string>; choices: Map<string, Set<string>> }
type Shapes = Map<string, Shape>;

function shapesOf(files: Files, language: string): Shapes {
  const shapes: Shapes = new Map();
  for (const [file, text] of Object.entries(files).filter(([file]) => folderOf(file) === language)) {
    for (const message of new FluentResource(text).body) {
      const shape: Shape = { told: new Set(), choices: new Map() };
      if (message.value) walk(message.value, shape);
      shapes.set(`${nameOf(file)}: ${message.id}`, shape);
    }
  }
  return shapes;
}

function walk(pattern: Pattern, shape: Shape): void {
  for (const part of typeof pattern === "string" ? [] : pattern) if (typeof part !== "string") look(part, shape);
}

function look(part: Expression, shape: Shape): void {
  if (part.type === "var") shape.told.add(part.name);
  if (part.type !== "select") return;
  look(part.selector, shape);
  const by = part.selector.type === "var" ? part.selector.name : part.selector.type;
  const words = shape.choices.get(by) ?? new Set<string>();
  shape.choices.set(by, words);
  for (const { key, value } of part.variants) {
    words.add(String(key.value));
    walk(value, shape);
  }
}

/** A choice by number has only plural forms and exact numbers. */
const counts = (words: ReadonlySet<string>) => [...words].every((word) => FORMS.has(word) || /^\d+$/.test(word));
const list = (words: Iterable<string>) => [...words].sort().join(" ");

/** What counts a place in a line instead of things. */
const ORDINALS = new Set(["nth"]);

/** The forms a language needs for the numbers that occur here. */
function formsOf(language: string, type: "cardinal" | "ordinal"): Set<string> {
  const rules = new Intl.PluralRules(language, { type });
  return new Set([...Array(1_001).keys()].map((number) => rules.select(number)));
}

/** What a language lacks, or says otherwise than English asks for, one line each. */
function flaws(files: Files, language: string): string[] {
  const [english, said] = [shapesOf(files, FIRST), shapesOf(files, language)];
  const found = [...said.keys()].filter((key) => !english.has(key)).map((key) => `${key} is not in English`);
  for (const [key, wanted] of english) {
    const shape = said.get(key);
    if (!shape) found.push(`${key} is missing`);
    else found.push(...differences(wanted, shape, language).map((difference) => `${key} ${difference}`));
  }
  return found;
}

function differences(english: Shape, said: Shape, language: string): string[] {
  const found: string[] = [];
  if (list(english.told) !== list(said.told)) found.push(`is told ${list(english.told)}, and uses ${list(said.told)}`);
  for (const [by, words] of said.choices) {
    // One that tells only exact numbers apart needs no form for the rest.
    const inflects = counts(words) && [...words, ...(english.choices.get(by) ?? [])].some((form) => FORMS.has(form) && form !== "other");
    const forms = formsOf(language, ORDINALS.has(by) ? "ordinal" : "cardinal");
    const missing = inflects ? [...forms].filter((form) => !words.has(form)) : [];
    if (missing.length > 0) found.push(`has no form for ${list(missing)} of ${by}`);
    if (!english.choices.has(by) && !counts(words)) found.push(`chooses by ${by}, and English does not`);
  }
  for (const [by, words] of english.choices) {
    const chosen = said.choices.get(by);
    // Where a language says several alike it need not count.
    if (counts(words) && (!chosen || list(exact(words)) === list(exact(chosen)))) continue;
    if (!chosen || list(words) !== list(chosen)) found.push(`chooses between ${list(words)} by ${by}, and has ${chosen ? list(chosen) : "no choice"}`);
  }
  return found;
}

const exact = (words: ReadonlySet<string>) => [...words].filter((word) => !FORMS.has(word));

const others = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== FIRST);

describe("languages", () => {
  it("are more than one, and each has folders with both", () => {
    expect(others).toContain("es");
    for (const files of [SCREENS, PLANNER]) expect(list(new Set(Object.keys(files).map(folderOf)))).toBe(list(LANGUAGES.map(({ tag }) => tag)));
  });

  it.each(others)("%s says all that the planner says", (tag) => expect(flaws(PLANNER, tag)).toEqual([]));
  it.each(others)("%s says all that the screens say", (tag) => expect(flaws(SCREENS, tag)).toEqual([]));

  it.each([
    ["a = { $n } words", "a = { $n } palabras", []],
    ["a = words", "", ["a.ftl: a is missing"]],
    ["", "a = palabras", ["a.ftl: a is not in English"]],
    ["a = { $n } words", "a = palabras", ["a.ftl: a is told n, and uses "]],
    ["a = { $k ->\n [x] one\n *[y] other\n }", "a = { $k ->\n [x] uno\n *[z] otro\n }", ["a.ftl: a chooses between x y by k, and has x z"]],
    ["a = { $k }", "a = { $k ->\n [x] uno\n *[z] otro\n }", ["a.ftl: a chooses by k, and English does not"]],
    ["a = { $n ->\n [0] none\n [one] one\n *[other] { $n }\n }", "a = { $n ->\n *[other] { $n }\n }", ["a.ftl: a has no form for one of n", "a.ftl: a chooses between 0 one other by n, and has other"]],
    ["a = { $n ->\n [one] { $n } left\n *[other] { $n } left\n }", "a = quedan { $n }", []],
  ])("%j and %j", (english, spanish, expected) => {
    expect(flaws({ "./en/a.ftl": english, "./es/a.ftl": spanish }, "es")).toEqual(expected);
  });
});
