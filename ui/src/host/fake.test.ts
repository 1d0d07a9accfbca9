// The made-up program keeps what the real one promises about its history, so that screens tested on it meet the same.
import { beforeEach, describe, expect, it } from "vitest";
import { call } from "../api/call";
import { setHost } from "./choose";
import { fakeHost } from "./fake";

beforeEach(() => setHost(fakeHost({ opens: "congress" })));

const BOOKING = { space: "spc-511", starts: { local: "2018-06-20T09:00" }, ends: { local: "2018-06-20T10:00" }, title: "Briefing", status: "confirmed" as const };
const titles = async () => (await call("room_grid", { from: "2018-06-20", to: "2018-06-20" })).bars.map(({ title }) => title);

describe("undo", () => {
  it("takes back the change that was asked for, wherever it stands", async () => {
    const first = await call("book_room", BOOKING);
    await call("add_person", { display_name: "New Person" });
    await call("undo", { position: first.said.position });
    expect(await titles()).not.toContain("Briefing");
    expect((await call("list_people", {})).map(({ name }) => name)).toContain("New Person");
  });

  it("is refused, and names what stands in the way, when a later change built on it", async () => {
    const added = await call("add_delegation", { body_name: "Nairobi", body_kind: "city" });
    const person = await call("add_person", { display_name: "New Person", delegation: added.result });
    await expect(call("undo", { position: added.said.position })).rejects.toMatchObject({ refusal: { kind: "later_changes", entries: [{ position: person.said.position }] } });
    expect((await call("list_delegations", {})).map(({ name }) => name)).toContain("Nairobi");
  });

  it("is an entry of its own, and what it took back can be made again", async () => {
    const booked = await call("book_room", BOOKING);
    const undone = await call("undo", {});
    expect(undone.standing.redo?.position).toBe(booked.said.position);
    expect((await call("history", { limit: 2 })).entries.map(({ state, of }) => [state, of])).toEqual([["undo", booked.said.position], ["undone", null]]);
    await call("redo", {});
    expect(await titles()).toContain("Briefing");
  });

  it("cannot be made undone once something new was done", async () => {
    await call("book_room", BOOKING);
    await call("undo", {});
    await call("add_person", { display_name: "New Person" });
    await expect(call("redo", {})).rejects.toMatchObject({ refusal: { kind: "nothing_to_redo" } });
  });
});

describe("a write that changes nothing", () => {
  it("is at position 0 and leaves no entry", async () => {
    const before = (await call("history", {})).entries.length;
    const [delegation] = await call("list_delegations", {});
    const answer = await call("edit_delegation", { id: delegation!.id, status: delegation!.status });
    expect([answer.said.position, answer.changed]).toEqual([0, []]);
    expect((await call("history", {})).entries).toHaveLength(before);
  });
});
