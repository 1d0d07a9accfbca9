import { expect, it } from "vitest";
import { ariaSort, sorted, turned, type Sorting } from "./lines";

type Column = "name" | "count";
const byName: Sorting<Column> = { column: "name", descending: false };

it("turns a column round, and starts counts with the most", () => {
  expect(turned(byName, "name")).toEqual({ column: "name", descending: true });
  expect(turned(byName, "count")).toEqual({ column: "count", descending: false });
  expect(turned(byName, "count", new Set<Column>(["count"]))).toEqual({ column: "count", descending: true });
});

it("tells which column sorts", () => {
  expect(ariaSort(byName, "name")).toBe("ascending");
  expect(ariaSort({ column: "name", descending: true }, "name")).toBe("descending");
  expect(ariaSort(byName, "count")).toBe("none");
});

it.each([false, true])("leaves what is not known last, descending %s", (descending) => {
  const rows = [{ name: "a", count: null }, { name: "b", count: 2 }, { name: "c", count: 1 }];
  const names = sorted(rows, (row) => row.count, descending, (row) => row.name, new Intl.Collator("en")).map(({ name }) => name);
  expect(names).toEqual(descending ? ["b", "c", "a"] : ["c", "b", "a"]);
});
