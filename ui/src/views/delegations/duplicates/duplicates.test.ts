// Somebody who was entered twice: seen side by side, made one with Undo, or held to be two.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { undo, write } from "../../../state/writing";
import Delegations from "../Delegations.svelte";
import { one, press, sendDialog } from "../person/inspector.fixture";

let place: Record<string, unknown>;
let asked: string[];
let slow: Promise<void>;
beforeEach(async () => {
  const whole = fakeHost();
  asked = [];
  slow = Promise.resolve();
  setHost({ ...whole, call: async (name, input) => {
    asked.push(name);
    if (name === "list_duplicates") await slow;
    return whole.call(name, input);
  } });
  route.reset();
  standing.open(await call("standing", {}));
  place = mount(Delegations, { target: document.body });
  await vi.waitFor(() => one('[data-testid="duplicates"]'));
  press("duplicates");
  await vi.waitFor(() => one('[data-testid="take-display_name-second"]'));
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
});

const names = async () => (await call("list_people", {})).map(({ name }) => name);

describe("possible duplicates", () => {
  it("say why the two may be one", () => {
    expect(one('[data-testid="reasons"]').textContent).toContain("same e-mail");
  });

  it("become one, with the values that were chosen, and can be taken apart again", async () => {
    one('[data-testid="take-display_name-second"]').click();
    flushSync();
    await sendDialog();
    await vi.waitFor(async () => expect(await names()).not.toContain("Maëlle Guérin"));
    const merged = (await call("list_people", {})).find(({ name }) => name === "Guérin Maelle")!;
    expect(merged.delegation_name).toBe("Nantes");
    expect(await call("person", { id: merged.id })).toMatchObject({ sort_name: "Guérin, Maëlle", phone: "+33 2 40 00 00 00" });
    expect(messages.all.at(-1)?.undo).not.toBeNull();
    await undo();
    expect(await names()).toEqual(expect.arrayContaining(["Maëlle Guérin", "Guérin Maelle"]));
  });

  it("are looked for when they are looked at, made one or taken apart again, and not after every write", async () => {
    const looked = () => asked.filter((name) => name === "list_duplicates").length;
    expect(looked()).toBe(2);
    await write("edit_person", { id: (await call("list_people", {}))[0]!.id, note: "Arrives late" });
    flushSync();
    expect(looked()).toBe(2);
    await sendDialog();
    await vi.waitFor(() => expect(looked()).toBe(3));
    await undo();
    await vi.waitFor(() => expect(looked()).toBe(4));
    flushSync();
    expect(looked()).toBe(4);
  });

  it("are gone at once when they were made one, however long it takes to look for others", async () => {
    slow = new Promise(() => {});
    await sendDialog();
    await vi.waitFor(() => expect(one('[role="dialog"]').textContent).toContain("Nobody seems to be entered twice"));
  });

  it("are not offered again once somebody said that they are two people", async () => {
    press("not-the-same");
    await vi.waitFor(() => expect(one('[role="dialog"]').textContent).toContain("Nobody seems to be entered twice"));
    expect(messages.all.at(-1)).toMatchObject({ text: "Hold Maëlle Guérin and Guérin Maelle to be two people" });
    expect(messages.all.at(-1)?.undo).not.toBeNull();
    expect(await names()).toEqual(expect.arrayContaining(["Maëlle Guérin", "Guérin Maelle"]));
    expect((await call("list_duplicates", {})).pairs).toEqual([]);
  });

  it("can be offered again by undo, or from the list of those held apart", async () => {
    press("not-the-same");
    await vi.waitFor(() => one('[data-testid="apart"]'));
    await undo();
    await vi.waitFor(() => one('[data-testid="take-display_name-second"]'));
    press("not-the-same");
    await vi.waitFor(() => one('[data-testid="apart"]'));
    one('[data-testid="apart"] li button').click();
    await vi.waitFor(() => one('[data-testid="take-display_name-second"]'));
  });
});
