// Whatever a sentence is told where it is said is what it uses, in every language: a fact it lacks leaves a hole in the
// sentence, and one it does not use was meant for something.
import { FluentResource } from "@fluent/bundle";
import { parse } from "svelte/compiler";
import { expect, it } from "vitest";
import { LANGUAGES } from "./language.svelte";

const SOURCES = import.meta.glob<string>(["../**/*.{svelte,ts}", "!../**/*.test.ts", "!../**/*.fixture.ts", "!../api/generated/**", "!../host/fake/**"], { query: "?raw", import: "default", eager: true });
const WORDS = import.meta.glob<string>(["./*/*.ftl", "../../../crates/planner/words/*/*.ftl"], { query: "?raw", import: "default", eager: true });

/** The facts a message uses, by its id. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;
interface Node { type: string; start?: number; end?: number; [part: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";
const partsOf = (node: object): unknown[] => Object.values(node).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]));

/** Every node under this one, itself included. */
function all(node: unknown): Node[] {
  if (typeof node !== "object" || node === null) return [];
  return [...(isNode(node) ? [node] : []), ...partsOf(node).flatMap(all)];
}

/** What the messages of a language use, also through the messages they are made of. */
function usesOf(texts: readonly string[]): Uses {
  const bodies = new Map(texts.flatMap((text) => new FluentResource(text).body.map((message) => [message.id, all(message.value)] as const)));
  const used = (id: string, within: ReadonlySet<string>): string[] => {
    const nodes = within.has(id) ? [] : (bodies.get(id) ?? []);
    const named = (type: string) => nodes.filter((node) => node.type === type).map(({ name }) => String(name));
    return [...named("var"), ...named("mesg").flatMap((other) => used(other, new Set([...within, id])))];
  };
  return new Map([...bodies.keys()].map((id) => [id, new Set(used(id, new Set()))]));
}

/** The ids an expression can be, as patterns: one for each way it can come out, any where that cannot be told. */
function idsOf(node: Node): RegExp[] {
  if (node.type === "Literal" && typeof node.value === "string") return [exactly([node.value])];
  if (node.type === "ConditionalExpression") return [node.consequent, node.alternate].flatMap((one) => idsOf(one as Node));
  if (node.type !== "TemplateLiteral") return [/./];
  return [exactly((node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked))];
}
const exactly = (parts: readonly string[]): RegExp => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`);

/** What a call tells: the facts it names, and whether those are all. */
function factsOf(node: Node | undefined): { named: string[]; whole: boolean } {
  if (!node) return { named: [], whole: true };
  if (node.type !== "ObjectExpression") return { named: [], whole: false };
  const properties = node.properties as Node[];
  const named = properties.flatMap((one) => (one.type === "Property" && !one.computed ? [String((one.key as Node).name ?? (one.key as Node).value)] : []));
  return { named, whole: named.length === properties.length };
}

/** A sentence as it is said somewhere: how its id reads there, which ids that can be, and what it is told. */
interface Said { shown: string; ids: RegExp[]; named: string[]; whole: boolean }

function saidIn(source: string, isComponent: boolean): Said[] {
  const text = isComponent ? source : `<script lang="ts">\n${source}\n</script>`;
  const calls = all(parse(text, { modern: true })).filter(({ type, callee }) => type === "CallExpression" && isNode(callee) && callee.type === "Identifier" && callee.name === "t");
  return calls.flatMap((call) => {
    const [id, facts] = call.arguments as [Node, Node?];
    return { shown: text.slice(id.start, id.end), ids: idsOf(id), ...factsOf(facts) };
  });
}

/** Where sentences are told other facts than they use, one line each. */
function mistold(said: readonly Said[], uses: Uses): string[] {
  return said.flatMap(({ shown, ids, named, whole }) => {
    const meant = ids.map((pattern) => [...uses].filter(([id]) => pattern.test(id)).map(([, used]) => used));
    if (meant.some((messages) => messages.length === 0)) return [`${shown} is no message`];
    const unused = named.filter((fact) => !meant.flat().some((used) => used.has(fact)));
    // A pattern may also fit messages that are never meant by it: only what all of them use is missed.
    const needed = new Set(meant.flatMap(([first, ...others]) => [...first!].filter((fact) => others.every((used) => used.has(fact)))));
    const missing = whole ? [...needed].filter((fact) => !named.includes(fact)) : [];
    return [...missing.map((fact) => `${shown} is not told ${fact}`), ...unused.map((fact) => `${shown} is told ${fact} for nothing`)];
  });
}

const LANGUAGE_USES = LANGUAGES.map(({ tag }) => [tag, usesOf(Object.entries(WORDS).filter(([file]) => file.split("/").at(-2) === tag).map(([, text]) => text))] as const);

it.each(Object.entries(SOURCES))("%s tells every sentence what it uses", (file, source) => {
  const said = saidIn(source, file.endsWith(".svelte"));
  for (const [tag, uses] of LANGUAGE_USES) expect(mistold(said, uses), tag).toEqual([]);
});

it.each([
  ['t("row", { number: 1 })', ['"row" is not told row', '"row" is told number for nothing']],
  ['t("row", { row: 1 })', []],
  ['t("row")', ['"row" is not told row']],
  ['t("row", facts)', []],
  ['t("row", { ...facts })', []],
  ['t("row", { ...facts, number })', ['"row" is told number for nothing']],
  ['t("lost")', ['"lost" is no message']],
  ['t(one ? "row" : "plain", { row })', []],
  ['t(one ? id : "plain", { row })', []],
  ['t(one ? id : "row")', ['one ? id : "row" is not told row']],
  ["t(id, { row })", []],
  ["t(id, { never })", ["id is told never for nothing"]],
  ['t(one ? "row" : "plain")', ['one ? "row" : "plain" is not told row']],
  ["t(`p-${one}`, { left })", []],
  ["t(`p-${one}`, { right, left })", []],
  ["t(`p-${one}`, { middle })", ["`p-${one}` is told middle for nothing"]],
  ["t(`q-${one}`)", ["`q-${one}` is no message"]],
  ['t("made")', ['"made" is not told row', '"made" is not told kind']],
])("knows what is wrong with %s", (call, expected) => {
  const uses = usesOf(["row = Row { $row }\nplain = Plain\np-a = { $left }\np-b = { $right }\nmade = { row } { $kind ->\n    [a] A\n   *[b] B\n}"]);
  expect(mistold(saidIn(call, false), uses).sort()).toEqual([...expected].sort());
  expect(mistold(saidIn(`<p title={${call}}>{#if ${call}}x{/if}</p>`, true), uses)).toHaveLength(expected.length * 2);
});
