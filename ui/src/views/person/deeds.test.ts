import { beforeEach, describe, expect, it } from "vitest";
import { call } from "../../api/call";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { askedFor, deedsOf, takeOut } from "./deeds";

describe("what can be done", () => {
  it.each([
    ["leg", ["open", "delay", "edit", "leave"]], ["movement", ["open", "edit", "leave"]], ["session", ["open", "leave"]], ["meeting", ["open", "edit", "leave"]], ["stay", []],
  ] as const)("with a %s", (what, deeds) => expect(deedsOf({ what }, false)).toEqual(deeds));
  it("is only to look, in a file that is read only", () => expect([deedsOf({ what: "leg" }, true), deedsOf({ what: "meeting" }, true), deedsOf({ what: "stay" }, true)]).toEqual([["open"], ["open"], []]));
});

describe("taking somebody out", () => {
  beforeEach(() => setHost(fakeHost({ opens: "congress" })));
  const leg = async (id: string) => (await call("list_legs", {})).find((row) => row.id === id);

  it("leaves the others on their leg", async () => {
    const [first, ...others] = (await leg("leg-2"))!.travellers.map(({ person }) => person);
    await takeOut({ what: "leg", id: "leg-2" }, first!);
    expect((await leg("leg-2"))!.travellers.map(({ person }) => person)).toEqual(others);
  });

  it("lets a leg go when nobody is left on it", async () => {
    for (const { person } of (await leg("leg-2"))!.travellers) await takeOut({ what: "leg", id: "leg-2" }, person);
    expect(await leg("leg-2")).toBeUndefined();
  });

  it("takes a passenger out of a transfer, and one side out of a meeting", async () => {
    const [movement] = await call("list_movements", {});
    await takeOut({ what: "movement", id: movement!.id }, movement!.passengers[0]!.id);
    expect((await call("list_movements", {})).find(({ id }) => id === movement!.id)?.passengers).toHaveLength(movement!.passengers.length - 1);
    const [meeting] = await call("list_meetings", {});
    await takeOut({ what: "meeting", id: meeting!.id }, meeting!.participants[0]!.person);
    expect((await call("list_meetings", {}))[0]?.participants).toHaveLength(1);
  });
});

describe("asking to change", () => {
  beforeEach(() => setHost(fakeHost({ opens: "congress" })));
  it.each(["leg", "movement", "meeting", "stay"] as const)("a %s that is gone by now is refused in words", async (what) => {
    await expect(askedFor("edit", { what, id: "gone" })).rejects.toMatchObject({ refusal: { kind: "not_found", what } });
  });
});
