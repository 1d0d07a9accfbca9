// The keys that work everywhere, and when they keep still.
import { describe, expect, it } from "vitest";
import { deedOf, focusOf, type Pressed } from "./keys";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("keys", () => {
  it.each([
    [press("k", { ctrlKey: true }), { do: "find" }],
    [press("z", { ctrlKey: true }), { do: "undo" }],
    [press("Z", { ctrlKey: true, shiftKey: true }), { do: "redo" }],
    [press("y", { ctrlKey: true }), { do: "redo" }],
    [press("5"), { go: "meetings" }],
    [press("6"), { go: "rooms" }],
    [press("9", { ctrlKey: true }), { go: "documents" }],
    [press("?", { shiftKey: true }), { do: "help" }],
    [press("ArrowRight", { altKey: true }), { do: "next_day" }],
    [press("Escape"), { do: "close" }],
    [press("0"), { go: "history" }],
    [press("a"), null],
  ])("%o", (pressed, deed) => expect(deedOf(pressed, "free", false)).toEqual(deed));

  it("leaves undo to the field while somebody types", () => {
    for (const key of ["z", "y", "4", "?", "/", "Escape"]) expect(deedOf(press(key, { ctrlKey: key === "z" || key === "y" }), "field", false)).toBeNull();
    expect(deedOf(press("k", { ctrlKey: true }), "field", false)).toEqual({ do: "find" });
  });

  it.each([
    [press("z", { ctrlKey: true }), { do: "undo" }],
    [press("Z", { ctrlKey: true, shiftKey: true }), { do: "redo" }],
    [press("6", { ctrlKey: true }), { go: "rooms" }],
    [press("ArrowLeft", { altKey: true }), { do: "previous_day" }],
    [press("Escape"), { do: "close" }],
    [press("4"), null],
    [press("/"), null],
    [press("?"), null],
    [press("ArrowDown"), null],
  ])("in a native list %o", (pressed, deed) => expect(deedOf(pressed, "list", false)).toEqual(deed));

  it.each(["z", "k", "b", "1"])("does nothing with Ctrl+%s behind an open dialog", (key) => expect(deedOf(press(key, { ctrlKey: true }), "free", true)).toBeNull());

  it.each([["input", "field"], ["textarea", "field"], ["select", "list"], ["button", "free"], ["div", "free"]])("a %s is %s", (tag, focus) => expect(focusOf(document.createElement(tag))).toBe(focus));
  it("a box to tick is not typed into", () => expect(focusOf(Object.assign(document.createElement("input"), { type: "checkbox" }))).toBe("free"));
});
