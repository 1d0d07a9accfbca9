// Nights on the tape chart: how a drag snaps, what a drop means, what the rows and bars say.
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "../../../api/call";
import type { LodgingGrid, ProposedStay } from "../../../api/generated/api";
import { readAxis } from "../../../grid/clock";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { nightsNamed } from "./allowing";
import { barsOf, blocksOf, countText, fitting, nightsAfter, nightsIn, nightEdge, rowsOf, splitOnes, stayKey, typeRow } from "./chart";
import { moveOf } from "./dropping";
import { everybody, keyOf } from "./everybody";
import { cuts, shareable } from "./stay-edit";
import { waitingOf } from "./waiting";

const HOUR = 3_600_000;
const WESTIN = "plc-westin";
let grid: LodgingGrid;
let proposals: ProposedStay[];

beforeAll(async () => {
  setHost(fakeHost({ opens: "congress" }));
  grid = await call("lodging_grid", { hotel: WESTIN, from: "2018-06-18", to: "2018-06-22" });
  proposals = await call("propose_stays", {});
});

const STAY = { check_in: "2018-06-19", check_out: "2018-06-21" };
const WAS = { starts: Date.parse("2018-06-19T19:00:00Z"), ends: Date.parse("2018-06-21T15:00:00Z") };

describe("a bar that is moved or pulled", () => {
  it("keeps its nights while it goes less than half a day", () => expect(nightsAfter(STAY, WAS, { starts: WAS.starts + 5 * HOUR, ends: WAS.ends + 5 * HOUR })).toEqual(STAY));
  it("goes a night on as a whole", () => expect(nightsAfter(STAY, WAS, { starts: WAS.starts + 20 * HOUR, ends: WAS.ends + 20 * HOUR })).toEqual({ check_in: "2018-06-20", check_out: "2018-06-22" }));
  it("gains a night at its end", () => expect(nightsAfter(STAY, WAS, { starts: WAS.starts, ends: WAS.ends + 24 * HOUR })).toEqual({ ...STAY, check_out: "2018-06-22" }));
  it("keeps one night when its end is pulled past its start", () => expect(nightsAfter(STAY, WAS, { starts: WAS.starts, ends: WAS.ends - 72 * HOUR })).toEqual({ ...STAY, check_out: "2018-06-20" }));
  it("keeps one night when its start is pulled past its end", () => expect(nightsAfter(STAY, WAS, { starts: WAS.starts + 96 * HOUR, ends: WAS.ends })).toEqual({ ...STAY, check_in: "2018-06-20" }));
});

it("a stretch that was drawn has one night at least", () => {
  const clock = readAxis(grid.axis);
  const ten = Date.parse("2018-06-20T19:00:00Z");
  expect(nightsIn(clock, { starts: ten, ends: ten + HOUR })).toEqual({ check_in: "2018-06-20", check_out: "2018-06-21" });
  expect(nightEdge(clock, "15:00", ten + 5 * HOUR)).toBe(ten);
});

describe("what a drop means", () => {
  const stayed = () => grid.stays.find(({ stay }) => stay.room !== null)!;
  const spanOf = (bar: ReturnType<typeof stayed>, rowId: string) => ({ rowId, starts: Date.parse(bar.starts.at), ends: Date.parse(bar.ends.at) });
  it("is nothing where the stay was", () => expect(moveOf(stayed(), spanOf(stayed(), stayed().stay.room!))).toBeNull());
  it("is another room, and no nights", () => expect(moveOf(stayed(), spanOf(stayed(), "hrm-903"))).toEqual({ id: stayed().stay.id, room: "hrm-903" }));
  it("is a type without a number", () => expect(moveOf(stayed(), spanOf(stayed(), typeRow("rty-double")))).toEqual({ id: stayed().stay.id, booked_type: "rty-double", room: null }));
});

describe("the chart", () => {
  it("has each type above its rooms", () => {
    const rows = rowsOf(grid);
    expect(rows).toHaveLength(3 + 14);
    expect(rows[0]!.id).toBe(typeRow("rty-queen"));
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(["Queen", "Two doubles", "Suite"]));
  });
  it("counts every night of every type, in words", () => {
    const counts = barsOf(grid, false).filter(({ id }) => id.startsWith("count:"));
    expect(counts).toHaveLength(3 * 5);
    expect(countText({ taken: 12, contracted: 10, left: -2, rooms: 0, free: 0 })).toBe("12/10 · 2 over");
    expect(counts.every(({ movable }) => movable !== true)).toBe(true);
  });
  it("moves nothing while the file is only read", () => expect(barsOf(grid, true).some(({ movable }) => movable)).toBe(false));
  it("closes a room that is out of service", () => expect(blocksOf(grid).map(({ rowId }) => rowId)).toContain("hrm-808"));
  it("warns of a room that is taken, out of service, or too small", () => {
    const [bar] = barsOf(grid, false).filter(({ id }) => id.startsWith("stay:"));
    const other = grid.stays.find(({ stay }) => stay.room !== null && stayKey(stay.id) !== bar!.id)!.stay;
    const nights = () => ({ check_in: other.check_in, check_out: other.check_out });
    const asked = { barId: bar!.id, chipId: null, starts: bar!.starts, ends: bar!.ends, held: new Set([bar!.id]) };
    const fits = fitting(grid, () => 1, nights)(asked);
    expect([fits(other.room!), fits("hrm-808"), fits("hrm-903")].map((each) => (each && typeof each !== "string" ? each.short : each))).toEqual(["taken", "out of service", null]);
    expect(fitting(grid, () => 5, nights)(asked)("hrm-903")).toMatchObject({ short: "too small" });
  });
  it("knows a stay that goes on in another room", () => {
    const [{ stay }] = grid.stays as [LodgingGrid["stays"][number]];
    const next = { ...stay, id: "sty-next", check_in: stay.check_out, check_out: "2018-06-25" };
    expect([...splitOnes([stay, next])].sort()).toEqual([stay.id, "sty-next"].sort());
  });
});

describe("the lane", () => {
  it("holds stays without a room, then delegations, then each person", () => {
    const ids = waitingOf(grid, proposals, WESTIN, false).map(({ chip }) => chip.id.split(":")[0]);
    expect(ids).toEqual(ids.toSorted((a, b) => ["stay", "delegation", "person"].indexOf(a!) - ["stay", "delegation", "person"].indexOf(b!)));
    expect(new Set(ids)).toEqual(new Set(["stay", "delegation", "person"]));
  });
  it("only shows while the file is read", () => expect(waitingOf(grid, proposals, WESTIN, true).every(({ chip }) => chip.fixed)).toBe(true));
});

it("everybody gets a stay in the hotel chosen for them, and the type only in the usual one", () => {
  const [first, second] = proposals as [ProposedStay, ProposedStay];
  const stays = everybody([first, second], { hotel: WESTIN, type: "rty-queen" }, { [keyOf(second)]: "plc-arts" }, new Set());
  expect(stays.map(({ hotel, booked_type }) => [hotel, booked_type])).toEqual([[WESTIN, "rty-queen"], ["plc-arts", undefined]]);
  expect(everybody([first], { hotel: WESTIN, type: "" }, {}, new Set([keyOf(first)]))).toEqual([]);
});

it("the nights of a refusal are read off it", () => expect(nightsNamed("2018-06-21, 2018-06-20, 2018-06-21")).toEqual(["2018-06-20", "2018-06-21"]));

it("a stay is cut after its first night, and shares a room of its own nights", () => {
  const { stay } = grid.stays.find(({ stay }) => stay.room !== null)!;
  expect(cuts({ check_in: "2018-06-19", nights: 3 }).map(({ value }) => value)).toEqual(["2018-06-20", "2018-06-21"]);
  expect(shareable(grid, stay).map(({ value }) => value)).not.toContain(stay.id);
});
