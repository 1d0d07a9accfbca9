// What columns fill and how dates are read.
import { describe, expect, it } from "vitest";
import type { ColumnView, ImportDates } from "../../api/generated/api";
import { dayBy, encodings, LEFT_OUT, remapped, telling } from "./columns";

const column = (place: number, field: string | null, samples: string[] = []): ColumnView => ({ column: place, heading: `Heading ${place}`, field, known_from: "heading", samples });

describe("a column that is to fill another field", () => {
  const columns = [column(0, "name"), column(1, "city"), column(2, null)];
  it("says what every column fills", () => expect(remapped(columns, 2, "country")).toEqual({ 0: "name", 1: "city", 2: "country" }));
  it("takes the field from the column that filled it", () => expect(remapped(columns, 2, "city")).toEqual({ 0: "name", 1: null, 2: "city" }));
  it("can be left out, and frees no other", () => expect(remapped(columns, 0, LEFT_OUT)).toEqual({ 0: null, 1: "city", 2: null }));
});

describe("a date", () => {
  const CASES: [text: string, convention: ImportDates, day: string | null][] = [
    ["03/04/2014", "day_month_year", "2014-04-03"], ["03/04/2014", "month_day_year", "2014-03-04"], ["2014-04-03", "year_month_day", "2014-04-03"], ["19.6.18 14:30", "day_month_year", "2018-06-19"],
    ["19/06/2018", "month_day_year", null], ["31/02/2018", "day_month_year", null], ["2014-04-03", "day_month_year", null], ["Tuesday", "day_month_year", null],
  ];
  it.each(CASES)("%s, %s, is %s", (text, convention, day) => expect(dayBy(text, convention)).toBe(day));
});

describe("the example for the dates of a list", () => {
  const dates = { possible: ["day_month_year", "month_day_year"] as ImportDates[], chosen: "day_month_year" as const, ambiguous: true, confirmed: false, short_years: false };
  it("is one that can be read in two ways", () => expect(telling({ columns: [column(0, "name", ["1/2/2014"]), column(1, "departure_day", ["05/05/2014", "03/04/2014"])], dates })).toBe("03/04/2014"));
  it("is any date where none can", () => expect(telling({ columns: [column(1, "day", ["x", "25/05/2014"])], dates })).toBe("25/05/2014"));
  it("is none where nothing is a date", () => expect(telling({ columns: [column(1, "day", ["soon"])], dates })).toBeNull());
});

it("offers the encoding in use, known or not", () => {
  expect(encodings("UTF-8")[0]).toBe("utf-8");
  expect(encodings("koi8-r")[0]).toBe("koi8-r");
});
