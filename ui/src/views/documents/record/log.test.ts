// The files of the record: narrowed, found, counted and sorted; and who published which issue.
import { beforeEach, describe, expect, it } from "vitest";
import type { HandoutRow, HistoryEntry, IssueRow } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { at } from "../../../host/fake/time";
import { publishersOf } from "./publishers";
import { formatCounts, formatText, foundIn, ofIssue, sortFiles } from "./log";

const file = (id: string, facts: Partial<HandoutRow> = {}): HandoutRow => ({ id, person: "p", paper: null, name: "Maëlle Guérin", issue: 1, audience: "own_delegate", language: "en", format: "pdf", file_name: `${id}.pdf`, file_hash: "ab12cd34", handed: at("2018-06-08T18:20"), ...facts });
const ids = (rows: readonly HandoutRow[]) => rows.map(({ id }) => id);

describe("files", () => {
  const rows = [file("a"), file("b", { issue: null, format: "ics", file_hash: "ff00" }), file("c", { file_name: "Programme.pdf", issue: 2, handed: at("2018-06-09T09:00"), name: "" })];
  it("are those of an issue, or those that said none", () => {
    expect(ids(ofIssue(rows, "all"))).toEqual(["a", "b", "c"]);
    expect(ids(ofIssue(rows, "working"))).toEqual(["b"]);
    expect(ids(ofIssue(rows, 2))).toEqual(["c"]);
  });
  it("are found by name without accents, by file, and by the beginning of a fingerprint", () => {
    expect(ids(rows.filter(foundIn("maelle")))).toEqual(["a", "b"]);
    expect(ids(rows.filter(foundIn("programme")))).toEqual(["c"]);
    expect(ids(rows.filter(foundIn("FF0")))).toEqual(["b"]);
  });
  it("are counted by format as formats are offered, unknown ones last", () => expect(formatCounts([file("a", { format: "ttml" }), ...rows]).map(({ status, count }) => [status, count])).toEqual([["pdf", 2], ["ics", 1], ["ttml", 1]]));
  it("name their format", () => expect(["ics", "ttml"].map(formatText)).toEqual(["Calendar", "TTML"]));
  it("stand newest first, and those of nobody last when they stand by name", () => {
    expect(ids(sortFiles(rows, { column: "when", descending: true }, new Intl.Collator("en")))).toEqual(["c", "a", "b"]);
    expect(ids(sortFiles(rows, { column: "name", descending: false }, new Intl.Collator("en"))).at(-1)).toBe("c");
  });
});

describe("who published an issue", () => {
  const issue = (number: number): IssueRow => ({ id: `i${number}`, number, published: at("2018-06-08T18:20"), note: "", changed: 1, handed: 0, files: 0 });
  let history: HistoryEntry[];
  let pages: number;
  const entry = (position: number, facts: Partial<HistoryEntry>): HistoryEntry => ({ position, at: at("2018-06-08T18:20"), who: "Camille Roy", op: "publish_issue", facts: { number: "1" }, state: "done", of: null, rows: 1, tables: ["issue"], purged: false, ...facts });
  beforeEach(() => {
    pages = 0;
    const whole = fakeHost({ opens: "congress" });
    setHost({ ...whole, call: async (name, input) => {
      if (name !== "history") return whole.call(name, input);
      pages += 1;
      const { before } = input as { before: number | null };
      const older = history.filter(({ position }) => before === null || position < before).toReversed();
      return { entries: older.slice(0, 2), more: older.length > 2 };
    } });
  });

  it("is told by the entry that stands, not by one that was taken back", async () => {
    history = [entry(1, { who: "Noah Tremblay", state: "undone" }), entry(2, { state: "undo", of: 1 }), entry(3, {}), entry(4, { op: "add_person" }), entry(5, { facts: { number: "2" }, who: "" })];
    expect([...(await publishersOf([issue(2), issue(1)]))]).toEqual([[1, "Camille Roy"]]);
  });
  it("is sought as far back as the issues go, and no further", async () => {
    history = [entry(1, { op: "add_person", at: at("2018-06-01T08:00") }), entry(2, { op: "add_person", at: at("2018-06-01T08:00") }), entry(3, { op: "add_person", at: at("2018-06-02T08:00") }), entry(4, {}), entry(5, { op: "add_person" })];
    expect([...(await publishersOf([issue(1)]))]).toEqual([[1, "Camille Roy"]]);
    expect(pages).toBe(1);
    expect((await publishersOf([issue(1), issue(7)])).has(7)).toBe(false);
    expect(pages, "what is older than the issues is not read").toBe(3);
  });
  it("asks nothing where nothing is published", async () => {
    expect((await publishersOf([])).size).toBe(0);
    expect(pages).toBe(0);
  });
});
