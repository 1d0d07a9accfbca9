// Walking through the list of conflicts with the keyboard.
import { describe, expect, it } from "vitest";
import { answerTo, nearest, type Key } from "./keys";

const press = (key: string, held: Partial<Key> = {}): Key => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
/** Headings at 0 and 3, conflicts between them. */
const GROUND = { lines: 6, page: 3, stands: (line: number) => line !== 0 && line !== 3 };

describe("the keys of the list", () => {
  it.each<[string, number | null, number]>([
    ["ArrowDown", null, 1], ["ArrowUp", null, 1], ["ArrowDown", 2, 4], ["ArrowUp", 4, 2], ["ArrowDown", 5, 5], ["ArrowUp", 1, 1], ["PageDown", 1, 4], ["PageUp", 5, 2], ["Home", 5, 1], ["End", 1, 5],
  ])("%s at %s moves to %s", (key, at, to) => expect(answerTo(press(key), at, GROUND)).toEqual({ does: "move", to }));

  it.each([["Enter", "open"], ["f", "fix"], ["F", "fix"], ["w", "waive"], ["ArrowLeft", "fold"], ["ArrowRight", "unfold"], ["Delete", "remove"], ["Escape", "close"]])("%s asks to %s", (key, does) => expect(answerTo(press(key), 2, GROUND)).toEqual({ does }));

  it("asks nothing where nothing is stood on", () => expect([answerTo(press("f"), null, GROUND), answerTo(press("Escape"), null, GROUND)]).toEqual([null, { does: "close" }]));
  it("leaves Ctrl+F, Alt+Left and letters it does not know to others", () => {
    for (const key of [press("f", { ctrlKey: true }), press("ArrowLeft", { altKey: true }), press("x"), press("5")]) expect(answerTo(key, 2, GROUND)).toBeNull();
  });
  it("finds no line in an empty list", () => expect(nearest(0, 1, { lines: 0, stands: () => true })).toBeNull());
});
