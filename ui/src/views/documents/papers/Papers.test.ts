// Everything but itineraries, on made-up data: which document is shown, for whom, and how an export ends.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { t, word } from "../../../words/words";
import DocumentsPlace from "../DocumentsPlace.svelte";

let place: Record<string, unknown>;
let asked: { name: string; input: unknown }[];

beforeEach(async () => {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens: "congress" });
  asked = [];
  setHost({
    ...whole,
    call: (name, input) => { asked.push({ name, input }); return whole.call(name, input); },
    callLong: (name, input, onProgress) => { asked.push({ name, input }); return whole.callLong(name, input, onProgress); },
  });
  route.reset();
  route.go("documents");
  standing.open(await call("standing", {}));
  place = mount(DocumentsPlace, { target: document.body });
  radio(t("papers-tab-papers")).click();
  await vi.waitFor(() => expect(spoken()).toContain("programme_of_visit"));
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const radio = (label: string) => [...document.querySelectorAll("label")].find((one) => one.textContent?.trim().startsWith(label))!.querySelector("input")!;
const spoken = () => document.querySelector(".preview .spoken")?.textContent ?? "";
const select = (id: string) => document.querySelector<HTMLSelectElement>(`[data-testid="${id}"]`);
const last = (name: string) => asked.findLast((one) => one.name === name)?.input;

function choose(id: string, value: string) {
  select(id)!.value = value;
  select(id)!.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

describe("what is shown", () => {
  it("is the kind that was chosen, about the first thing there is, for its usual reader", async () => {
    radio(word("paper", "manifest")).click();
    await vi.waitFor(() => expect(spoken()).toContain("manifest"));
    expect(last("preview_paper")).toMatchObject({ kind: "manifest", audience: "host_liaison" });
    expect(select("paper-about")!.options.length).toBeGreaterThan(0);
  });

  it("follows reader and what that reader asks for, and forgets both with another kind", async () => {
    choose("paper-audience", "security");
    await vi.waitFor(() => expect(spoken()).toContain("security"));
    radio(t("papers-ask-phone")).click();
    await vi.waitFor(() => expect(spoken()).toContain("phone"));
    expect([...document.querySelectorAll("label")].some((one) => one.textContent?.trim() === t("papers-ask-email"))).toBe(true);
    radio(word("paper", "participants")).click();
    await vi.waitFor(() => expect(last("preview_paper")).toMatchObject({ kind: "participants", audience: "participants", ask: [] }));
  });

  it("asks for no pages about what another kind was about", async () => {
    radio(word("paper", "manifest")).click();
    flushSync();
    expect(select("paper-about"), "nothing is known yet of what there is a manifest about").toBeNull();
    await vi.waitFor(() => expect(spoken()).toContain("manifest"));
    const asks = asked.filter(({ name }) => name === "preview_paper").map(({ input }) => input as { kind: string; about: string });
    expect(asks.filter(({ kind }) => kind === "manifest").every(({ about }) => about.startsWith("plc-"))).toBe(true);
  });

  it("says what is missing where there is nothing to tell of", async () => {
    radio(word("paper", "bilateral_brief")).click();
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("papers-none-side")));
  });
});

describe("an export", () => {
  it("writes what is shown, or one document for each, and says how many", async () => {
    document.querySelector<HTMLButtonElement>('[data-testid="export-papers"]')!.click();
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull());
    document.querySelector<HTMLInputElement>('input[name="which"][value="all"]')!.click();
    radio(t("papers-format-xlsx")).click();
    flushSync();
    document.querySelector<HTMLFormElement>('[role="dialog"] form')!.requestSubmit();
    await vi.waitFor(() => expect(messages.all.some(({ text }) => text.includes("documents"))).toBe(true));
    expect(last("export_papers")).toMatchObject({ kind: "programme_of_visit", about: null, formats: ["pdf", "xlsx"] });
  });

  it("is not begun without a format", async () => {
    document.querySelector<HTMLButtonElement>('[data-testid="export-papers"]')!.click();
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull());
    radio(t("papers-format-pdf")).click();
    flushSync();
    document.querySelector<HTMLFormElement>('[role="dialog"] form')!.requestSubmit();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toBe(t("documents-export-none")));
    expect(last("export_papers")).toBeUndefined();
  });
});
