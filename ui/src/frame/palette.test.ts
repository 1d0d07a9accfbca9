// What the palette offers, and in which order it answers.
import { describe, expect, it } from "vitest";
import { PLACES } from "../state/places";
import { t } from "../words/words";
import { entries, ranked } from "./palette";

const OPEN = { readOnly: false, undo: "Book 510", redo: null };
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("palette", () => {
  it("offers only what makes sense", () => {
    expect(ids(entries(OPEN, t).commands)).toContain("undo");
    expect(ids(entries(OPEN, t).commands)).not.toContain("redo");
    expect(ids(entries({ ...OPEN, readOnly: true }, t).commands)).not.toContain("book_room");
  });
  it("says what undo takes back", () => expect(entries(OPEN, t).commands.find(({ id }) => id === "undo")?.text).toBe("Undo: Book 510"));
  it("offers everything while nothing is typed", () => expect(ranked(entries(OPEN, t).places, " ")).toHaveLength(PLACES.length));
  it("puts what begins with the words before what only holds them", () => {
    const { commands } = entries(OPEN, t);
    expect(ids(ranked(commands, "add"))).toEqual(["new_delegation", "new_person", "new_session", "new_room"]);
    expect(ids(ranked(commands, "room"))[0]).toBe("book_room");
    expect(ids(ranked(commands, "theme"))[0]).toBe("theme-system");
  });
  it("finds nothing for nonsense", () => expect(ranked(entries(OPEN, t).commands, "xyzzy")).toEqual([]));
});
