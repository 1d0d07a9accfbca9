// Proves that the list of keys is worded and names what the grid really understands.
import { describe, expect, it } from "vitest";
import { hasWords } from "../words/words";
import { GRID_KEYS, handleKey, keysWithout } from "./keys";

const lines = GRID_KEYS.flatMap((group) => [group, ...group.lines]);

it.each(lines.map(({ words }) => words))("%s is worded", (words) => {
  expect(hasWords(words)).toBe(true);
});

describe("every key in the list", () => {
  const NAMES: Record<string, string> = { "←": "ArrowLeft", "→": "ArrowRight", "↑": "ArrowUp", "↓": "ArrowDown", Space: " ", Esc: "Escape", "Page Up": "PageUp", "Page Down": "PageDown" };
  /** Whatever is asked of it, it does, and is there. */
  const willing: never = new Proxy(() => true, { get: (_, name) => (name === "movement" ? { stage } : willing), apply: () => true }) as never;
  let stage = "idle";

  const cases = GRID_KEYS.slice(0, 2).flatMap((group, i) => group.lines.flatMap(({ keys }) => keys.map((key) => [["idle", "carrying"][i]!, key] as const)));

  it.each(cases.filter(([, key]) => key !== "+" && key !== "-"))("%s: %s", (at, key) => {
    stage = at;
    const parts = key.split("+");
    const name = parts.at(-1)!;
    const event = new KeyboardEvent("keydown", { key: NAMES[name] ?? (name.length === 1 ? name.toLowerCase() : name), ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift") });
    expect(handleKey(willing, event, { pageRows: 10, range: { from: 0, to: 1 } })).toBe(true);
  });

  it("and no other", () => {
    stage = "idle";
    for (const key of ["q", "1", "Tab", "F5"]) expect(handleKey(willing, new KeyboardEvent("keydown", { key }), { pageRows: 10, range: { from: 0, to: 1 } })).toBe(false);
  });
});

it("what a place does not offer is not in its list", () => {
  const shown = keysWithout(["copy", "row"]).flatMap((group) => group.lines.map(({ words }) => words));
  expect(lines.map(({ words }) => words).filter((words) => !shown.includes(words) && !words.startsWith("grid-keys"))).toEqual(["grid-key-row", "grid-key-copy", "grid-key-copying", "grid-key-drop-copy"]);
});
