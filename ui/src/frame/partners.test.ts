// The partners of the forum: added with what they do, and taken out again.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { messages } from "../state/messages.svelte";
import { standing } from "../state/standing.svelte";
import ForumPartners from "./ForumPartners.svelte";

let shown: Record<string, unknown>;
beforeEach(async () => {
  setHost(fakeHost());
  standing.open(await call("standing", {}));
  shown = mount(ForumPartners, { target: document.body, props: { partners: await call("list_partners", {}), locked: false } });
  flushSync();
});
afterEach(async () => {
  await unmount(shown);
  messages.clear();
  document.body.replaceChildren();
});

const button = (text: string) => [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === text || one.ariaLabel === text || one.getAttribute("aria-label") === text)!;

describe("partners", () => {
  it("are added only with an organisation and what it does", () => {
    button("Add a partner").click();
    flushSync();
    button("Add").click();
    flushSync();
    expect(document.body.textContent).toContain("Choose the organisation from the list.");
    expect(document.body.textContent).toContain("Write what it does for the forum.");
  });

  it("are taken out, which can be undone", async () => {
    button("Take ICLEI – Local Governments for Sustainability out of the partners").click();
    await vi.waitFor(async () => expect(await call("list_partners", {})).toEqual([]));
    expect(messages.all.at(-1)?.undo).not.toBeNull();
  });
});
