// The record as it stands on made-up data: the issues of the plan, and the log of five thousand files.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import InspectorPane from "../../../frame/InspectorPane.svelte";
import { setHost } from "../../../host/choose";
import { fakeHost, type FakeWishes } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { undo } from "../../../state/writing";
import { speak } from "../../../words/language.svelte";
import { t, word } from "../../../words/words";
import DocumentsPlace from "../DocumentsPlace.svelte";

let parts: Record<string, unknown>[];
/** What is refused once before it answers. */
let refused: string | null;

async function open(opens: FakeWishes["opens"]) {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens });
  setHost({
    ...whole,
    call: async (name, input) => {
      if (name !== refused) return whole.call(name, input);
      refused = null;
      throw { kind: "damaged" };
    },
  });
  route.reset();
  route.go("documents");
  standing.open(await call("standing", {}));
  parts = [mount(DocumentsPlace, { target: document.body }), mount(InspectorPane, { target: document.body })];
  document.querySelector<HTMLInputElement>('header input[value="record"]')!.click();
  await vi.waitFor(() => expect(at("publish")).not.toBeNull());
}
beforeEach(() => (refused = null));
afterEach(async () => {
  await Promise.all(parts.map((part) => unmount(part)));
  messages.clear();
  speak("en");
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const at = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
const issue = (number: number) => document.querySelector<HTMLElement>(`[data-testid="record-issue"][data-issue="${number}"]`);
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const grid = () => document.querySelector<HTMLElement>('[role="grid"]');
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const told = () => document.querySelector(".told")?.textContent;
const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
function seek(typed: string) {
  const field = document.querySelector<HTMLInputElement>('[name="filter"]')!;
  field.value = typed;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("the issues", () => {
  it("say when they were published, by whom, why, and what came of them", async () => {
    await open("handed");
    await vi.waitFor(() => expect(issue(2)?.textContent).toContain(t("log-by", { name: "Noah Tremblay" })));
    expect(issue(2)!.textContent).toContain("Fri 15 June 19:05");
    expect(issue(2)!.textContent).toContain("Opening moved to Hall 517");
    expect(issue(2)!.textContent).toContain("64 files; itineraries for 21 people");
    expect(issue(1)!.textContent).toContain(t("log-by", { name: "Camille Roy" }));
  });

  it("narrow the log to their files", async () => {
    await open("handed");
    await vi.waitFor(() => expect(told()).toBe("5,000 files"));
    issue(1)!.querySelector("input")!.click();
    flushSync();
    expect(told()).toBe("75 of 5,000 files");
    at("record-working")!.querySelector("input")!.click();
    flushSync();
    expect(told()).toBe("4,861 of 5,000 files");
    expect(rows()[0]!.querySelector(".spoken")?.textContent).toBe("Working copy");
    at("record-all")!.querySelector("input")!.click();
    flushSync();
    expect(told()).toBe("5,000 files");
  });

  it("are published here too, with a note, and can be taken back", async () => {
    await open("congress");
    expect(document.body.textContent).toContain(t("issues-none"));
    at("publish")!.click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    const note = dialog()!.querySelector<HTMLTextAreaElement>("textarea")!;
    note.value = "For the press";
    note.dispatchEvent(new Event("input", { bubbles: true }));
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(issue(1)?.textContent).toContain("For the press"));
    expect(issue(1)!.textContent).toContain(t("log-handed-none"));
    await vi.waitFor(() => expect(issue(1)!.textContent).toContain(t("log-by", { name: "Camille Roy" })));
    issue(1)!.querySelector("input")!.click();
    await undo();
    await vi.waitFor(() => expect(issue(1)).toBeNull());
  });
});

describe("the log", () => {
  it("stands newest first, and draws only the rows in sight", async () => {
    await open("handed");
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5));
    expect(rows().length).toBeLessThan(100);
    expect(grid()!.getAttribute("aria-rowcount")).toBe("5001");
    expect(grid()!.querySelector('[aria-sort="descending"]')!.textContent).toContain(t("log-column-when"));
    expect(rows()[0]!.querySelector("time")!.getAttribute("datetime")).toBe("2018-06-16T13:30:00Z");
  });

  it("finds a file by its fingerprint and by name, and says when nothing matches", async () => {
    await open("handed");
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5));
    const { file_hash, file_name } = (await call("list_handouts", {}))[777]!;
    seek(file_hash);
    await vi.waitFor(() => expect(rows().map(({ dataset }) => dataset.row)).toEqual([file_name]));
    seek("raponda");
    expect(rows()[0]!.textContent).toContain("Raponda");
    [...document.querySelectorAll<HTMLButtonElement>('[role="search"] [aria-pressed]')].find((one) => one.textContent?.startsWith("PDF"))!.click();
    flushSync();
    expect(rows().every(({ dataset }) => dataset.row!.endsWith(".pdf"))).toBe(true);
    seek("nobody of that name");
    expect(document.body.textContent).toContain(t("log-none-match"));
    button(t("log-show-all"))!.click();
    await vi.waitFor(() => expect(told()).toBe("5,000 files"));
  });

  it("opens a file with its whole fingerprint, by the keyboard", async () => {
    await open("handed");
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5));
    const enter = () => grid()!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    const [first] = await call("list_handouts", {});
    grid()!.focus();
    enter();
    await vi.waitFor(() => expect(at("handed-file")).not.toBeNull());
    expect(at("handed-file")!.textContent).toContain("Sat 16 June 09:30");
    expect(at("handed-file")!.textContent).toContain(word("paper", "programme_of_visit"));
    expect(at("handed-file")!.querySelector("textarea")!.value).toHaveLength(first!.file_hash.length);
    expect(button(t("documents-open-person")), "a document is nobody's page").toBeUndefined();
    seek("kervella");
    grid()!.focus();
    enter();
    await vi.waitFor(() => expect(at("handed-file")!.textContent).toContain(t("log-itinerary")));
    button(t("documents-open-person"))!.click();
    await vi.waitFor(() => expect(route.place).toBe("person"));
  });

  it("keeps the file of somebody who is gone", async () => {
    await open("handed");
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5));
    const of = (await call("list_handouts", {})).find(({ person }) => person !== null)!.person!;
    const { changed } = await call("remove_person", { id: of });
    (await import("../../../state/changes.svelte")).changed(changed);
    await vi.waitFor(() => expect(rows().some(({ textContent }) => textContent!.includes(t("log-gone")))).toBe(true));
  });

  it("is empty at first, and leads to an export", async () => {
    await open("congress");
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("log-empty")));
    button(t("log-empty-action"))!.click();
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(t("documents-export-who")));
  });

  it.each(["list_handouts", "list_issues"])("says why it cannot be read, and is read again: %s", async (name) => {
    refused = name;
    await open("handed");
    await vi.waitFor(() => expect(button(t("shared-try-again"))).toBeDefined());
    button(t("shared-try-again"))!.click();
    await vi.waitFor(() => expect(told()).toBe("5,000 files"));
    await vi.waitFor(() => expect(issue(2)).not.toBeNull());
  });

  it("is said in Spanish too", async () => {
    speak("es");
    await open("handed");
    await vi.waitFor(() => expect(issue(2)?.textContent).toContain("Publicada por Noah Tremblay"));
    expect(told()).toBe("5000 archivos");
  });
});
