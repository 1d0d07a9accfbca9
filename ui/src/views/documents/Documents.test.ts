// The Documents place as it stands on made-up data: what is previewed, for whom, and how an export ends.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { PersonRow } from "../../api/generated/api";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import type { Host } from "../../host/host";
import { messages } from "../../state/messages.svelte";
import { preferences } from "../../state/preferences.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { t } from "../../words/words";
import Documents from "./Documents.svelte";

let place: Record<string, unknown>;
let people: PersonRow[];
let asked: { name: string; input: unknown }[];
let host: Host;

beforeEach(async () => {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens: "congress" });
  asked = [];
  host = {
    ...whole,
    call: (name, input) => { asked.push({ name, input }); return whole.call(name, input); },
    callLong: (name, input, onProgress) => { asked.push({ name, input }); return whole.callLong(name, input, onProgress); },
  };
  setHost(host);
  route.reset();
  route.go("documents");
  standing.open(await call("standing", {}));
  people = await call("list_people", {});
  place = mount(Documents, { target: document.body });
  await vi.waitFor(() => expect(document.querySelectorAll('[role="option"]').length).toBeGreaterThan(5));
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const list = () => document.querySelector<HTMLElement>('[role="listbox"]')!;
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const previews = () => asked.filter(({ name }) => name === "preview_itinerary");
const press = (key: string) => {
  list().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
};
const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);

async function openExport() {
  button(t("documents-export"))!.click();
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
}

describe("the preview", () => {
  it("is set for where the walk down the list ends, not for everybody passed", async () => {
    press("ArrowDown");
    await vi.waitFor(() => expect(previews()).toHaveLength(1));
    for (let step = 0; step < 6; step += 1) {
      press("ArrowDown");
      await new Promise((next) => setTimeout(next, 20));
    }
    await vi.waitFor(() => expect(previews().at(-1)?.input).toEqual({ person: route.idOf("person"), wording: { language: "en", own_digits: false } }));
    expect(previews()).toHaveLength(2);
  });
});

describe("the language", () => {
  const languages = () => document.querySelector<HTMLSelectElement>('[data-testid="document-language"]')!;
  async function choose(language: string) {
    await vi.waitFor(() => expect([...languages().options].map(({ value }) => value)).toContain(language));
    languages().value = language;
    languages().dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
  }
  afterEach(() => preferences.load({ ...preferences.current, document_language: "en", own_digits: false }));

  it("is that of the pages and of the export, and is kept", async () => {
    press("ArrowDown");
    await choose("es");
    await vi.waitFor(() => expect(previews().at(-1)?.input).toMatchObject({ wording: { language: "es" } }));
    await openExport();
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(asked.find(({ name }) => name === "export_itineraries")?.input).toMatchObject({ wording: { language: "es" } }));
    await vi.waitFor(() => expect(asked.find(({ name }) => name === "remember")?.input).toMatchObject({ document_language: "es" }));
  });

  it("offers digits where its script has its own", async () => {
    const digits = () => document.querySelector<HTMLInputElement>('[data-testid="own-digits"]');
    expect(digits()).toBeNull();
    await choose("ar");
    digits()!.click();
    press("ArrowDown");
    await vi.waitFor(() => expect(previews().at(-1)?.input).toMatchObject({ wording: { language: "ar", own_digits: true } }));
  });
});

describe("an export", () => {
  it("is for the one whose pages are shown", async () => {
    route.select({ kind: "person", id: people[0]!.id });
    await openExport();
    expect(dialog()!.querySelector<HTMLInputElement>('[name="whom"]:checked')?.value).toBe("one");
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(asked.find(({ name }) => name === "export_itineraries")?.input).toEqual({ people: [people[0]!.id], formats: ["pdf", "ics"], wording: { language: "en", own_digits: false } });
    expect(messages.all.at(-1)?.text).toContain("2 files for 1 person");
  });

  it("is in the formats and on the paper that are chosen", async () => {
    await openExport();
    const format = (value: string) => dialog()!.querySelector<HTMLInputElement>(`[name="format"][value="${value}"]`)!;
    const paper = () => dialog()!.querySelector<HTMLSelectElement>('[data-testid="document-paper"]');
    const codes = () => dialog()!.querySelector<HTMLInputElement>('[name="codes"]');
    for (const value of ["ics", "html", "csv"]) format(value).click();
    flushSync();
    expect(codes()).not.toBeNull();
    paper()!.value = "pocket";
    paper()!.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
    expect(codes(), "a pocket has no room for codes").toBeNull();
    dialog()!.querySelector<HTMLInputElement>('[name="zip"]')!.click();
    flushSync();
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(asked.find(({ name }) => name === "export_itineraries")?.input).toMatchObject({ formats: ["pdf", "html", "csv"], paper: "pocket", zip: true }));
  });

  it("offers no paper where nothing is printed, and asks for something", async () => {
    await openExport();
    for (const box of dialog()!.querySelectorAll<HTMLInputElement>('[name="format"]:checked')) box.click();
    flushSync();
    expect(dialog()!.querySelector('[data-testid="document-paper"]')).toBeNull();
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(dialog()!.querySelector('[role="alert"]')?.textContent).toBe(t("documents-export-none")));
    expect(asked.some(({ name }) => name === "export_itineraries")).toBe(false);
  });

  it("stays in sight while it runs, and says when it was cancelled", async () => {
    await openExport();
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(dialog()!.querySelector("progress")).not.toBeNull());
    dialog()!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await new Promise((next) => setTimeout(next, 80));
    expect(dialog()?.querySelector("progress") ?? null).not.toBeNull();
    expect(dialog()!.querySelector(`[aria-label="${t("shared-close")}"]`)).toBeNull();
    button(t("documents-export-cancel"))!.click();
    await vi.waitFor(() => expect(messages.all.at(-1)?.text).toBe(t("documents-export-cancelled")));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });
});
