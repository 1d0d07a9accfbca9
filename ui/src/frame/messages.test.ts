// The messages under the hand: they stay while somebody is at them, and hand the keyboard back when they go.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import { refusalText } from "../api/errors";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { messages } from "../state/messages.svelte";
import { standing } from "../state/standing.svelte";
import { write } from "../state/writing";
import { t } from "../words/words";
import Messages from "./Messages.svelte";

let shown: Record<string, unknown>;
let list: HTMLElement;

beforeEach(async () => {
  setHost(fakeHost({ opens: "congress" }));
  standing.open(await call("standing", {}));
  const work = document.body.appendChild(Object.assign(document.createElement("main"), { id: "work", tabIndex: -1 }));
  list = work.appendChild(document.createElement("div"));
  list.setAttribute("role", "grid");
  list.setAttribute("tabindex", "0");
  shown = mount(Messages, { target: document.body });
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount(shown);
  messages.clear();
  document.body.replaceChildren();
});

const button = (name: string) => [...document.querySelectorAll<HTMLButtonElement>(".message button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent?.trim()) === name);

describe("messages", () => {
  it("wait while the keyboard is in them, then go", () => {
    vi.useFakeTimers();
    messages.tell("Copy saved");
    flushSync();
    button(t("shared-dismiss"))!.focus();
    flushSync();
    vi.advanceTimersByTime(60_000);
    expect(messages.all).toHaveLength(1);
    list.focus();
    flushSync();
    vi.advanceTimersByTime(60_000);
    expect(messages.all).toHaveLength(0);
  });

  it("wait while the pointer is on them", () => {
    vi.useFakeTimers();
    messages.tell("Copy saved");
    flushSync();
    const section = document.querySelector(".messages")!;
    section.dispatchEvent(new PointerEvent("pointerenter"));
    flushSync();
    vi.advanceTimersByTime(60_000);
    expect(messages.all).toHaveLength(1);
    section.dispatchEvent(new PointerEvent("pointerleave"));
    flushSync();
    vi.advanceTimersByTime(60_000);
    expect(messages.all).toHaveLength(0);
  });

  it("lead back to the work after Undo", async () => {
    await write("add_person", { display_name: "New Person" });
    flushSync();
    button(t("shared-undo"))!.focus();
    button(t("shared-undo"))!.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(list));
    await vi.waitFor(() => expect(messages.all.at(-1)?.text).toContain("Undone"));
  });

  it("are spoken by lines that were there before them, each once", () => {
    const line = (role: string) => document.querySelector(`[role="${role}"]`)!;
    const [status, alert] = [line("status"), line("alert")];
    expect([status.textContent, alert.textContent]).toEqual(["", ""]);
    messages.tell("Copy saved");
    flushSync();
    messages.refused({ kind: "disk_full" });
    flushSync();
    expect([line("status"), line("alert")]).toEqual([status, alert]);
    expect([status.textContent, alert.textContent]).toEqual(["Copy saved", refusalText({ kind: "disk_full" })]);
    messages.tell("Another copy saved");
    flushSync();
    messages.dismiss(messages.all.at(-1)!.id);
    flushSync();
    expect(status.textContent).toBe("Another copy saved");
    expect(document.querySelectorAll(".message [role='status'], .message [role='alert'], .message[role]")).toHaveLength(0);
  });
});
