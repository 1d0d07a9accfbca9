// What a delegation is entitled to against what it uses; more than it is entitled to is marked.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { standing } from "../../../state/standing.svelte";
import { one } from "../person/inspector.fixture";
import Entitlements from "./Entitlements.svelte";

let shown: Record<string, unknown>;
afterEach(async () => {
  await unmount(shown);
  messages.clear();
  document.body.replaceChildren();
});

describe("what a delegation is entitled to", () => {
  it("is counted against use, and saved where it stands", async () => {
    setHost(fakeHost());
    standing.open(await call("standing", {}));
    const { id } = (await call("list_delegations", {})).find(({ name }) => name === "Nantes")!;
    shown = mount(Entitlements, { target: document.body, props: { delegation: id, entitlements: (await call("delegation", { id })).entitlements, locked: false } });
    flushSync();
    expect(one('[data-entitlement="badges"] .over').textContent).toContain("4 of 3: too many");
    expect(one('[data-entitlement="rooms"]').querySelector(".over")).toBeNull();
    const field = one<HTMLInputElement>('[data-entitlement="badges"] input');
    field.value = "5";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.waitFor(async () => expect((await call("delegation", { id })).entitlements.find(({ entitlement }) => entitlement === "badges")).toMatchObject({ number: 5, exceeded: false }));
  });
});
