// Whatever is said on a screen is said anew when the language changes. What a component or a module works out once, outside
// of a function and of $derived, would go on in the language it was first said in.
import ts from "typescript";
import { expect, it } from "vitest";

const SOURCES = import.meta.glob<string>(["../**/*.{svelte,ts}", "!../**/*.test.ts", "!../**/*.fixture.ts", "!../api/generated/**", "!../host/fake/**"], { query: "?raw", import: "default", eager: true });

/** What speaks: the words and dates of this folder, and what is made of them beside it. */
const SPEAKING = new Set([
  "t", "word", "figure", "byName", "locale", "inLocale", "dayText", "shortDayText", "weekdayText", "monthText", "dateText", "longDayText", "spanText", "countryName", "calendarNames", "languageName", "offeredLanguages",
  "refusalText", "operationText", "conflictText", "conflictSentence", "problemText", "fixText", "moneyText",
]);

/** What a list is walked with runs at once. */
const WALKS = /\.(map|flatMap|filter|find|some|every|sort|toSorted|reduce|from)$/;
const isWalked = (node: ts.Node, file: ts.SourceFile) => ts.isCallExpression(node.parent) && node.parent.expression !== node && WALKS.test(node.parent.expression.getText(file));

/** The lines of a source on which something is said only once. */
function saidOnce(source: string, isComponent: boolean): string[] {
  const scripts = isComponent ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!) : [source];
  return scripts.flatMap((script) => {
    const file = ts.createSourceFile("script.ts", script, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !isWalked(node, file)) return;
      if (ts.isCallExpression(node)) {
        const name = node.expression.getText(file);
        if (name.startsWith("$derived") || name.startsWith("$effect")) return;
        if (SPEAKING.has(name)) found.push(node.getText(file));
      }
      ts.forEachChild(node, look);
    };
    look(file);
    return found;
  });
}

it.each(Object.entries(SOURCES))("%s follows the language", (file, source) => expect(saidOnce(source, file.endsWith(".svelte"))).toEqual([]));

it("knows what is said once", () => {
  expect(saidOnce('const A = [{ text: t("a-b") }]; class X { y = WAYS.map((way) => word("a", way)); z = $derived(t("a-c")); w() { return t("a-d"); } }\nconst f = () => t("a-e");', false)).toEqual(['t("a-b")', 'word("a", way)']);
  expect(saidOnce('<script lang="ts">\n  const [a, b] = [t("a-b"), $derived(t("a-c"))];\n</script>\n{t("a-d")}', true)).toEqual(['t("a-b")']);
});
