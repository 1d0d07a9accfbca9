// The keys that work everywhere, and when they keep still.
import { describe, expect, it } from "vitest";
import { deedOf, type Pressed } from "./keys";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("keys", () => {
  it.each([
    [press("k", { ctrlKey: true }), { do: "find" }],
    [press("z", { ctrlKey: true }), { do: "undo" }],
    [press("Z", { ctrlKey: true, shiftKey: true }), { do: "redo" }],
    [press("y", { ctrlKey: true }), { do: "redo" }],
    [press("4"), { go: "rooms" }],
    [press("7", { ctrlKey: true }), { go: "history" }],
    [press("?", { shiftKey: true }), { do: "help" }],
    [press("ArrowRight", { altKey: true }), { do: "next_day" }],
    [press("Escape"), { do: "close" }],
    [press("8"), null],
    [press("a"), null],
  ])("%o", (pressed, deed) => expect(deedOf(pressed, false, false)).toEqual(deed));

  it("leaves undo to the field while somebody types", () => {
    for (const key of ["z", "y", "4", "?", "/", "Escape"]) expect(deedOf(press(key, { ctrlKey: key === "z" || key === "y" }), true, false)).toBeNull();
    expect(deedOf(press("k", { ctrlKey: true }), true, false)).toEqual({ do: "find" });
  });

  it("does nothing behind an open dialog", () => expect(deedOf(press("z", { ctrlKey: true }), false, true)).toBeNull());
});
