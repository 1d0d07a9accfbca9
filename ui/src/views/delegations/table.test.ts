import { describe, expect, it } from "vitest";
import type { DelegationRow, Moment, PersonRow } from "../../api/generated/api";
import {
  delegationLines, findableDelegations, findablePeople, found, languageOf, ofStatus, peopleLines, sortDelegations, sortPeople, statusCounts,
  type DelegationColumn,
} from "./table";

const english = languageOf("en");

function moment(at: string): Moment {
  return { at, local: at.slice(0, 16), date: at.slice(0, 10), time: at.slice(11, 16), zone: "UTC", shift: "+00:00" };
}

function delegation(name: string, more: Partial<DelegationRow> = {}): DelegationRow {
  return {
    id: name, body: name, name, body_kind: "city", country: "ES", zone: null, status: "invited", category: "", precedence: null, head: null, head_id: null,
    people: 1, arrives: null, departs: null, hotel: "", conflicts: 0, ...more,
  };
}

function person(name: string, sort_name: string, more: Partial<PersonRow> = {}): PersonRow {
  return { id: name, name, sort_name, delegation: null, delegation_name: "", role: null, office: "", languages: "", precedence: 1, arrives: null, conflicts: 0, ...more };
}

const ROWS = [
  delegation("Zürich", { country: "CH", head: "Corine Mauch", status: "accepted", people: 4, arrives: moment("2014-06-18T10:00:00Z") }),
  delegation("Århus", { country: "DK", status: "declined", people: 0, hotel: "Gallery" }),
  delegation("Ljubljana", { country: "SI", head: "Zoran Janković", status: "accepted", people: 12, arrives: moment("2014-06-17T10:00:00Z"), conflicts: 2 }),
  delegation("UN-Habitat", { country: "KE", body_kind: "international_organisation", people: 3, hotel: "Arts" }),
];

const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

describe("finding delegations", () => {
  it.each([
    ["zurich", ["Zürich"]],
    ["MAUCH", ["Zürich"]],
    ["jankovic", ["Ljubljana"]],
    ["denmark", ["Århus"]],
    ["un habitat", ["UN-Habitat"]],
    ["", ["Zürich", "Århus", "Ljubljana", "UN-Habitat"]],
    ["nobody", []],
  ])("“%s”", (typed, expected) => expect(names(found(findableDelegations(ROWS, english), typed))).toEqual(expected));

  it("counts statuses in the order of life", () => {
    expect(statusCounts(ROWS)).toEqual([{ status: "invited", count: 1 }, { status: "accepted", count: 2 }, { status: "declined", count: 1 }]);
  });

  it("shows all when no status is chosen, else the chosen", () => {
    expect(ofStatus(ROWS, new Set())).toHaveLength(4);
    expect(names(ofStatus(ROWS, new Set(["declined"])))).toEqual(["Århus"]);
  });
});

describe("the order of precedence", () => {
  const placed = [delegation("Last", { precedence: 2 }), delegation("Declined"), delegation("First", { precedence: 1 })];

  it("sorts delegations, those without a place last whichever way", () => {
    expect(names(sortDelegations(placed, { column: "precedence", descending: false }, english))).toEqual(["First", "Last", "Declined"]);
    expect(names(sortDelegations(placed, { column: "precedence", descending: true }, english))).toEqual(["Last", "First", "Declined"]);
  });

  it("sorts people within their delegations: by body, then by precedence", () => {
    const rows = [person("Ben", "Ben", { delegation_name: "Zürich", precedence: 1 }), person("Ana", "Ana", { delegation_name: "Athens", precedence: 4 }), person("Zoe", "Zoe", { delegation_name: "Athens", precedence: 3 })];
    const sorted = sortPeople(rows, { column: "precedence", descending: false }, english);
    expect(names(peopleLines(sorted, "delegation", english).flatMap((line) => (line.what === "row" ? [line.row] : [])))).toEqual(["Zoe", "Ana", "Ben"]);
  });

  it("finds people by a language they speak", () => {
    expect(names(found(findablePeople([person("Ana", "Ana", { languages: "French C1" }), person("Ben", "Ben")]), "french"))).toEqual(["Ana"]);
  });
});

describe("sorting delegations", () => {
  it.each<[DelegationColumn, boolean, string[]]>([
    ["name", false, ["Århus", "Ljubljana", "UN-Habitat", "Zürich"]],
    ["name", true, ["Zürich", "UN-Habitat", "Ljubljana", "Århus"]],
    ["head", false, ["Zürich", "Ljubljana", "Århus", "UN-Habitat"]],
    ["head", true, ["Ljubljana", "Zürich", "Århus", "UN-Habitat"]],
    ["arrives", false, ["Ljubljana", "Zürich", "Århus", "UN-Habitat"]],
    ["arrives", true, ["Zürich", "Ljubljana", "Århus", "UN-Habitat"]],
    ["people", true, ["Ljubljana", "Zürich", "UN-Habitat", "Århus"]],
    ["status", false, ["UN-Habitat", "Ljubljana", "Zürich", "Århus"]],
    ["kind", false, ["Århus", "Ljubljana", "Zürich", "UN-Habitat"]],
    ["hotel", false, ["UN-Habitat", "Århus", "Ljubljana", "Zürich"]],
    ["conflicts", true, ["Ljubljana", "Århus", "UN-Habitat", "Zürich"]],
  ])("by %s, descending %s", (column, descending, expected) => expect(names(sortDelegations(ROWS, { column, descending }, english))).toEqual(expected));
});

describe("grouping", () => {
  const told = (by: "none" | "country" | "kind" | "status") => delegationLines(ROWS, by, english).map((line) => (line.what === "group" ? `${line.key} ${line.count}` : line.row.name));

  it("by country goes by the country's name", () => {
    expect(told("country")).toEqual(["DK 1", "Århus", "KE 1", "UN-Habitat", "SI 1", "Ljubljana", "CH 1", "Zürich"]);
  });

  it("by status keeps the order of the rows inside", () => {
    expect(told("status")).toEqual(["invited 1", "UN-Habitat", "accepted 2", "Zürich", "Ljubljana", "declined 1", "Århus"]);
  });

  it("by nothing shows rows alone", () => expect(told("none")).toEqual(names(ROWS)));
});

describe("people", () => {
  const PEOPLE = [
    person("Won Soon Park", "Park Won Soon", { delegation_name: "Seoul", office: "Mayor" }),
    person("Tri Rismaharini", "Tri Rismaharini", { delegation_name: "Surabaya" }),
    person("Ovidiu Crețu", "Crețu, Ovidiu", { delegation_name: "Bistrița" }),
    person("عبد الله", "عبد الله"),
  ];

  it("sort by their sort name", () => {
    expect(names(sortPeople(PEOPLE, { column: "name", descending: false }, english))).toEqual(["Ovidiu Crețu", "Won Soon Park", "Tri Rismaharini", "عبد الله"]);
  });

  it("are found by either name form, the delegation and the office", () => {
    const find = (typed: string) => names(found(findablePeople(PEOPLE), typed));
    expect(find("cretu")).toEqual(["Ovidiu Crețu"]);
    expect(find("bistrita")).toEqual(["Ovidiu Crețu"]);
    expect(find("park mayor")).toEqual(["Won Soon Park"]);
  });

  it("without a delegation stand in the last group", () => {
    const lines = peopleLines(PEOPLE, "delegation", english);
    expect(lines.filter((line) => line.what === "group").map((line) => line.key)).toEqual(["Bistrița", "Seoul", "Surabaya", ""]);
  });

  it("sort numbers in names by their size", () => {
    const numbered = [10, 2, 1].map((n) => person(`Person ${n}`, `Person ${n}`));
    expect(names(sortPeople(numbered, { column: "name", descending: false }, english))).toEqual(["Person 1", "Person 2", "Person 10"]);
  });
});
