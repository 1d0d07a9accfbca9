// Rooms found by the program: what is shown of them, and how they are given and taken back in the window.
import { flushSync, mount, unmount } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { RoomsProposal } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import Lodging from "../Lodging.svelte";
import { countsOf, gapOf, rowsShown, toAssign } from "./proposal";

const row = { stay: "s1", guests: "Ana Petrova", delegation_names: "Sofia", change: "given", hotel_name: "Hotel Mar", check_in: "2014-06-18", check_out: "2014-06-21", from_hotel: "", from_room: "", from_type: "", room: "301", room_type: "Double" };
const proposal = {
  placements: [{ stay: "s1", room_type: "t" }, { person: "p2", check_in: "2014-06-18", check_out: "2014-06-20", room_type: "t" }],
  rows: [row, { ...row, stay: null, guests: "Mila", change: "lodged", room: "302" }], unlodged: [], kept: 3, value: 200, bound: 150, best: false, cancelled: false,
} as unknown as RoomsProposal;

describe("what a proposal of rooms says", () => {
  it("goes without what is left out", () => {
    expect(toAssign(proposal, new Set(["s1"]))?.placements).toEqual([proposal.placements[1]]);
    expect(toAssign(proposal, new Set(["s1", "p2 2014-06-18"]))).toBeNull();
    expect(countsOf(proposal, new Set(["s1"]))).toEqual({ lodged: 1, given: 0, moved: 0 });
  });
  it("says how far it may be from the best, and nothing where it is the best", () => {
    expect([gapOf(proposal), gapOf({ ...proposal, best: true }), gapOf({ ...proposal, bound: 199.9 as never })]).toEqual([25, null, 1]);
  });
  it("finds by guest, delegation and room", () => {
    expect(rowsShown(proposal, " 302").map(({ key }) => key)).toEqual(["p2 2014-06-18"]);
    expect(rowsShown(proposal, "sofia")).toHaveLength(2);
  });
});

it("finds rooms, shows them, and gives them in one step", async () => {
  setHost(fakeHost({ opens: "congress" }));
  route.reset();
  standing.open(await call("standing", {}));
  route.go("lodging");
  const shown = mount(Lodging, { target: document.body });
  const click = async (testid: string): Promise<void> => {
    const button = await vi.waitFor(() => document.querySelector<HTMLButtonElement>(`[data-testid="${testid}"]:not([disabled])`) ?? Promise.reject(new Error(testid)), { timeout: 4000 });
    (button.closest("form") && button.type === "submit" ? () => button.closest("form")!.requestSubmit() : () => button.click())();
    flushSync();
  };
  const waiting = (await call("list_stays", {})).filter(({ room, hotel, status }) => room === null && hotel === "plc-westin" && status !== "cancelled");
  expect(waiting.length).toBeGreaterThan(0);
  await click("assign-rooms");
  await click("seek-rooms");
  await vi.waitFor(() => expect(document.querySelector('[data-testid="found-rooms"]')?.textContent).toContain(waiting[0]!.guests[0]!.name), { timeout: 4000 });
  await click("apply-rooms");
  await vi.waitFor(async () => expect((await call("stay", { id: waiting[0]!.id })).room).not.toBeNull(), { timeout: 4000 });
  await call("undo", {});
  expect((await call("stay", { id: waiting[0]!.id })).room).toBeNull();
  await unmount(shown);
  document.body.replaceChildren();
});
