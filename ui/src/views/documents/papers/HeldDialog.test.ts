// Which handed-out documents are wrong and in whose hands, on made-up data, and the step to new ones of only those.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost, type FakeWishes } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { write } from "../../../state/writing";
import { speak } from "../../../words/language.svelte";
import { t, word } from "../../../words/words";
import DocumentsPlace from "../DocumentsPlace.svelte";

let place: Record<string, unknown>;
let asked: { name: string; input: unknown }[];
/** How often the list of who holds what is refused before it answers. */
let refusals: number;

async function open(opens: FakeWishes["opens"]) {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens });
  setHost({
    ...whole,
    call: async (name, input) => {
      asked.push({ name, input });
      if (name === "list_paper_holders" && refusals-- > 0) throw { kind: "damaged" };
      return whole.call(name, input);
    },
    callLong: (name, input, onProgress) => { asked.push({ name, input }); return whole.callLong(name, input, onProgress); },
  });
  route.reset();
  route.go("documents");
  standing.open(await call("standing", {}));
  place = mount(DocumentsPlace, { target: document.body });
  document.querySelector<HTMLInputElement>('header input[value="papers"]')!.click();
  await vi.waitFor(() => expect(at("paper-holders")).not.toBeNull());
}
beforeEach(() => {
  asked = [];
  refusals = 0;
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  speak("en");
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const at = (name: string, within: ParentNode = document) => within.querySelector<HTMLElement>(`[data-testid="${name}"]`);
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const kind = (name: string) => at("wrong-papers")!.querySelector<HTMLElement>(`[data-kind="${name}"]`);
const copies = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('[data-testid="held-copy"]')].map(({ dataset }) => dataset.about);
const last = (name: string) => asked.findLast((one) => one.name === name)?.input;
const spoken = () => document.querySelector(".preview .spoken")?.textContent ?? "";

async function look() {
  at("paper-holders")!.click();
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
}
async function send() {
  dialog()!.querySelector("form")!.requestSubmit();
  await vi.waitFor(() => expect(dialog()).toBeNull(), { timeout: 3000 });
}

describe("what is wrong of what was handed out", () => {
  it("stands by kind and reader, with the issue held and how much of it is wrong", async () => {
    await open("handed");
    await vi.waitFor(() => expect(at("paper-holders")!.textContent).toBe(t("papers-wrong", { count: 10 })));
    await look();
    expect([...at("wrong-papers")!.querySelectorAll("[data-kind]")].map((one) => (one as HTMLElement).dataset.kind)).toEqual(["programme_of_visit", "manifest", "door_sign"]);
    const manifest = kind("manifest")!;
    expect(manifest.textContent).toContain("Host liaison officer: Noah Tremblay");
    expect(manifest.textContent).toContain("Issue 2, handed out Fri 8 June 18:20");
    expect(manifest.textContent).toContain("3 lines are wrong");
    expect(copies(kind("programme_of_visit")!.querySelector('[data-audience="security"]')!)).toEqual(["del-nantes", "del-warsaw"]);
  });

  it("offers nothing new of what is in the plan no more", async () => {
    await open("handed");
    await look();
    await vi.waitFor(() => expect(kind("door_sign")!.textContent).toContain(t("papers-held-gone")));
    expect(kind("door_sign")!.querySelector('[data-about="spc-gone"] button')).toBeNull();
    expect(kind("door_sign")!.querySelector('[data-about="spc-517cd"] button')).not.toBeNull();
    at("renew", kind("door_sign")!)!.click();
    await vi.waitFor(() => expect(at("wrong-papers")).toBeNull());
    await send();
    expect((last("export_papers") as { about: string[] }).about.sort()).toEqual(["spc-517cd", "spc-520a"]);
  });

  it("is written again for its reader alone, and noted, and is wrong no more", async () => {
    await open("handed");
    await vi.waitFor(() => expect(at("paper-holders")!.textContent).toContain("10"));
    await look();
    at("renew", kind("programme_of_visit")!.querySelector('[data-audience="security"]')!)!.click();
    await vi.waitFor(() => expect(dialog()?.querySelector<HTMLInputElement>('[name="which"]:checked')?.value).toBe("wrong"));
    expect(dialog()!.textContent).toContain(t("papers-export-wrong", { count: 2 }));
    const recipient = dialog()!.querySelector<HTMLInputElement>('[name="recipient"]')!.value;
    expect(recipient).toContain("Ossouka Raponda");
    dialog()!.querySelector<HTMLInputElement>('[name="ask"][value="phone"]')!.click();
    flushSync();
    await send();
    expect(last("export_papers")).toMatchObject({ kind: "programme_of_visit", audience: "security", about: ["del-nantes", "del-warsaw"], only_wrong: true, since: 1, hand_out: true, recipient, ask: ["phone"], formats: ["pdf"] });
    await vi.waitFor(() => expect(at("paper-holders")!.textContent).toBe(t("papers-wrong", { count: 8 })));
  });

  it("says before that new ones will be working copies where the issue they hold is the last", async () => {
    await open("handed");
    await look();
    at("renew", kind("manifest")!)!.click();
    await vi.waitFor(() => expect(at("will-be-working")?.textContent).toContain("issue 2"));
    dialog()!.querySelector<HTMLButtonElement>("footer button")!.click();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    // An export that is asked for afterwards is not meant for those who hold something wrong.
    at("export-papers")!.click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    expect(dialog()!.querySelector('[name="which"][value="wrong"]')).toBeNull();
    expect(dialog()!.querySelector<HTMLInputElement>('[name="recipient"]')!.value).toBe("");
  });

  it("is shown with what changed in it", async () => {
    await open("handed");
    await look();
    kind("manifest")!.querySelector<HTMLButtonElement>('[data-about="plc-yul"] button')!.click();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    await vi.waitFor(() => expect(spoken()).toContain("manifest"));
    expect(last("preview_paper")).toMatchObject({ kind: "manifest", about: "plc-yul", audience: "host_liaison" });
  });
});

describe("everything that is held", () => {
  it("says what is right, and what nobody follows", async () => {
    await open("handed");
    await look();
    expect(at("wrong-papers")!.textContent).not.toContain(t("papers-held-right"));
    dialog()!.querySelector<HTMLInputElement>('input[value="all"]')!.click();
    flushSync();
    expect(at("wrong-papers")!.dataset.shown).toBe("all");
    expect(kind("movement_schedule")!.textContent).toContain(t("papers-held-right"));
    await vi.waitFor(() => expect(kind("movement_schedule")!.textContent).toContain(t("papers-about-all-vehicle")));
    const desk = kind("participants")!.querySelector('[data-audience="desk"]')!;
    expect(desk.textContent).toContain("Working copy");
    expect(desk.textContent).toContain(t("papers-held-untold"));
    expect(at("renew", desk)).toBeNull();
    expect(dialog()!.textContent).toContain(t("papers-held-untold-hint"));
  });

  it("is said in Spanish too", async () => {
    speak("es");
    await open("handed");
    await vi.waitFor(() => expect(at("paper-holders")!.textContent).toBe("10 copias ya no valen"));
    await look();
    expect(kind("manifest")!.textContent).toContain("3 líneas ya no valen");
    expect(kind("manifest")!.textContent).toContain("Edición 2, entregada el vie 8 de junio 18:20");
  });

  it("is nothing at first, and says how that changes", async () => {
    await open("congress");
    expect(at("paper-holders")!.textContent).toBe(t("papers-held"));
    await look();
    await vi.waitFor(() => expect(dialog()!.textContent).toContain(t("papers-held-none")));
  });

  it("says why it cannot be read, and is read again", async () => {
    refusals = 1;
    await open("handed");
    await look();
    await vi.waitFor(() => expect(dialog()!.textContent).toContain(t("shared-try-again")));
    [...dialog()!.querySelectorAll("button")].find((one) => one.textContent === t("shared-try-again"))!.click();
    await vi.waitFor(() => expect(at("wrong-papers")).not.toBeNull());
  });
});

describe("from the first issue on", () => {
  it("is followed: published, handed out, and found wrong when a session moves", async () => {
    await open("congress");
    [...document.querySelectorAll("label")].find((one) => one.textContent?.trim().startsWith(word("paper", "door_sign")))!.querySelector("input")!.click();
    await vi.waitFor(() => expect(spoken()).toContain("door_sign"));
    at("publish")!.click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    await send();
    at("export-papers")!.click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    expect(dialog()!.querySelector<HTMLInputElement>('[name="hand_out"]')!.checked, "what says an issue is followed").toBe(true);
    dialog()!.querySelector<HTMLInputElement>('[name="which"][value="all"]')!.click();
    await send();
    expect(at("paper-holders")!.textContent).toBe(t("papers-held"));

    const programme = await call("programme", {});
    const session = programme.days.flatMap(({ sessions }) => sessions).find(({ starts, space }) => starts !== null && space !== null)!;
    await write("move_session", { id: session.id, starts: { local: `${session.starts!.date}T06:15` }, ends: { local: `${session.starts!.date}T06:45` } });
    await vi.waitFor(() => expect(at("paper-holders")!.textContent).toBe(t("papers-wrong", { count: 1 })));
    await look();
    await vi.waitFor(() => expect(copies(kind("door_sign")!)).toEqual([session.space]));
  });
});
