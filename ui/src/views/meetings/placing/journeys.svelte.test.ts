// Placing and "why not?" as they stand on made-up data: a search that is stopped, a change that is left out, what is then
// written and taken back, and an offer that is done in one step.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { MeetingRow } from "../../../api/generated/api";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import type { Host } from "../../../host/host";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { undo } from "../../../state/writing";
import { t } from "../../../words/words";
import PlaceDialog from "./PlaceDialog.svelte";
import WhyNot from "./WhyNot.svelte";

let shown: ReturnType<typeof mount> | null = null;
let host: Host;
let sent: { name: string; input: unknown }[] = [];

beforeEach(async () => {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens: "congress" });
  sent = [];
  host = {
    ...whole,
    call: (name, input) => { sent.push({ name, input }); return whole.call(name, input); },
    callLong: (name, input, onProgress) => { sent.push({ name, input }); return whole.callLong(name, input, onProgress); },
  };
  setHost(host);
  messages.clear();
  route.reset();
  standing.open(await call("standing", {}));
});
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const byId = (id: string): HTMLButtonElement | null => document.querySelector(`[data-testid="${id}"]`);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const inputs = (name: string): unknown[] => sent.filter((each) => each.name === name).map(({ input }) => input);
const meeting = async (title: string): Promise<MeetingRow> => (await call("list_meetings", {})).find((row) => row.title === title)!;

function press(id: string): void {
  byId(id)!.click();
  flushSync();
}

function choose(name: string, value: string): void {
  document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
  flushSync();
}

async function proposed(): Promise<void> {
  press("seek-places");
  await vi.waitFor(() => expect(byId("proposal")).not.toBeNull(), 3000);
  flushSync();
}

function dialog(meetings?: string[]): void {
  shown = mount(PlaceDialog, { target: document.body, props: { open: true, onclose: () => {}, ...(meetings ? { meetings } : {}) } });
  flushSync();
}

describe("placing meetings", () => {
  it("proposes, leaves one out, places the rest as one change that Undo takes back", async () => {
    dialog();
    choose("move", "placed");
    await proposed();
    expect(inputs("seek_placing")).toEqual([{ may_move: "placed", seconds: 5 }]);
    await vi.waitFor(() => expect(rows().map((row) => row.dataset.row)).toEqual(["Warsaw – Nantes", "Libreville – Sfax"]));
    expect(byId("apply-places")!.textContent).toBe(t("placing-do", { placed: 1, moved: 1 }));
    rows()[0]!.querySelector<HTMLElement>(".goes")!.click();
    flushSync();
    expect(rows()[0]!.getAttribute("aria-selected")).toBe("false");
    expect(byId("apply-places")!.textContent).toBe(t("placing-do", { placed: 1, moved: 0 }));
    const was = (await meeting("Warsaw – Nantes")).starts;
    press("apply-places");
    await vi.waitFor(() => expect(messages.all.length).toBe(1));
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
    expect(inputs("place_meetings")).toHaveLength(1);
    expect((await meeting("Libreville – Sfax")).status).toBe("placed");
    expect((await meeting("Warsaw – Nantes")).starts).toEqual(was);
    await undo(messages.all[0]!.undo);
    expect((await meeting("Libreville – Sfax")).status).toBe("agreed");
  });

  it("keys leave a change out and take it back in", async () => {
    dialog();
    await proposed();
    const table = document.querySelector<HTMLElement>('[role="grid"]')!;
    await vi.waitFor(() => expect(document.activeElement).toBe(table));
    const key = (name: string) => { table.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })); flushSync(); };
    key(" ");
    expect(byId("apply-places")!.disabled).toBe(true);
    key(" ");
    expect(byId("apply-places")!.disabled).toBe(false);
    key("Enter");
    expect(route.idOf("meeting")).toBe((await meeting("Libreville – Sfax")).id);
  });

  it("shows what was found when it is stopped", async () => {
    dialog();
    press("seek-places");
    await vi.waitFor(() => expect(document.querySelector("progress")).not.toBeNull());
    press("stop-seeking");
    expect(byId("stop-seeking")!.textContent).toBe(t("placing-stopping"));
    expect(byId("stop-seeking")!.getAttribute("aria-disabled")).toBe("true");
    await vi.waitFor(() => expect(byId("proposal")?.textContent).toContain(t("placing-stopped")));
    expect(byId("proposal")!.textContent).toContain(t("placing-proven-unknown"));
  });

  it("begins with those that were chosen, and says what is wrong with a number", async () => {
    const { id } = await meeting("Libreville – Sfax");
    dialog([id]);
    const seconds = document.querySelector<HTMLInputElement>('input[name="seconds"]')!;
    seconds.value = "none";
    seconds.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    press("seek-places");
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("placing-seconds-problem")));
    await vi.waitFor(() => expect(document.querySelector("form")?.getAttribute("aria-busy")).toBe("false"));
    seconds.value = "9";
    seconds.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    await proposed();
    expect(inputs("seek_placing")).toEqual([{ may_move: "nothing", seconds: 9, meetings: [id] }]);
  });

  it("a refusal stands in the form", async () => {
    setHost({ ...host, callLong: () => ({ done: Promise.reject(Object.assign(new Error(), { kind: "disk_full" })), cancel: () => {} }) });
    dialog();
    press("seek-places");
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"] [role="alert"]')?.textContent).toBe(t("refused-disk-full")));
  });
});

describe("why not?", () => {
  const why = async (title: string): Promise<string> => {
    const { id } = await meeting(title);
    shown = mount(WhyNot, { target: document.body, props: { meeting: id } });
    await vi.waitFor(() => expect(byId("why-not")?.getAttribute("aria-busy")).toBe("false"));
    return id;
  };

  it("says what forbids it and does what would allow it in one step", async () => {
    const id = await why("Recife – Bogotá");
    expect(byId("why-not")!.textContent).toContain("Bogotá is free only Wed 20 June 14:00–15:00.");
    const offers = [...document.querySelectorAll<HTMLElement>('[data-testid="change-offer"]')];
    expect(offers.map((offer) => offer.querySelector(".step")?.textContent)).toEqual(["Let it lie at another time than asked: Thu 21 June 09:00–09:30.", "Release the hold “Bilaterals desk”."]);
    offers[1]!.querySelector<HTMLButtonElement>('[data-testid="do-change"]')!.click();
    await vi.waitFor(() => expect(messages.all.length).toBe(1));
    const [letter] = inputs("place_meetings") as { placements: { meeting: string }[]; first: { release: string[] } }[];
    expect([letter!.placements[0]!.meeting, letter!.first.release.length]).toEqual([id, 1]);
    expect((await meeting("Recife – Bogotá")).status).toBe("placed");
  });

  it("offers the place that is free", async () => {
    await why("Libreville – Sfax");
    expect(byId("why-not")!.textContent).toContain(t("why-not-free", { room: "520B", when: "Thu 21 June, 09:00–09:30" }));
    press("use-free");
    await vi.waitFor(() => expect(messages.all.length).toBe(1));
    expect((await meeting("Libreville – Sfax")).space_name).toBe("520B");
  });
});
