// Publishing, handing out, and who holds something wrong, as the Documents place shows it on made-up data.
import { mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { Input } from "../../api/call";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import type { Host } from "../../host/host";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { write } from "../../state/writing";
import { t } from "../../words/words";
import Documents from "./Documents.svelte";
import { differenceLine, moment } from "./issues";

let place: Record<string, unknown>;
let asked: Input<"export_itineraries">[];

beforeEach(async () => {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
  const whole = fakeHost({ opens: "congress" });
  asked = [];
  const host: Host = { ...whole, callLong: (name, input, onProgress) => { asked.push(input as Input<"export_itineraries">); return whole.callLong(name, input, onProgress); } };
  setHost(host);
  route.reset();
  route.go("documents");
  standing.open(await call("standing", {}));
  place = mount(Documents, { target: document.body });
  await vi.waitFor(() => expect(at("publish")).not.toBeNull());
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const at = (name: string) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const text = () => document.body.textContent ?? "";

async function publish(): Promise<void> {
  at("publish")!.click();
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  dialog()!.querySelector("form")!.requestSubmit();
  await vi.waitFor(() => expect(dialog()).toBeNull());
}

async function exportAll(): Promise<void> {
  [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === t("documents-export"))!.click();
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  dialog()!.querySelector("form")!.requestSubmit();
  await vi.waitFor(() => expect(messages.all.some(({ text }) => text.includes("files for"))).toBe(true), { timeout: 8000 });
  // What could not be printed keeps the dialog until it was read.
  await vi.waitFor(() => {
    [...(dialog()?.querySelectorAll("button") ?? [])].find((one) => one.textContent?.trim() === t("documents-export-close"))?.click();
    expect(dialog()).toBeNull();
  });
}

describe("issues of the plan", () => {
  it("are published, handed out, and whoever holds something wrong is found and served alone", async () => {
    expect(text()).toContain(t("issues-none"));
    await publish();
    await vi.waitFor(() => expect(text()).toContain(t("issues-latest", { number: 1 })));
    await exportAll();
    expect(asked[0]).toMatchObject({ people: null, hand_out: true });
    expect(at("holders")).toBeNull();

    const timeline = await call("timeline", { person: (await call("list_people", {}))[0]!.id });
    const attended = new Set(timeline.days.flatMap(({ items }) => items).filter(({ what }) => what === "session").map(({ id }) => id));
    const programme = await call("programme", {});
    const session = programme.days.flatMap(({ sessions }) => sessions).find(({ starts, id }) => starts !== null && attended.has(id))!;
    await write("move_session", { id: session.id, starts: { local: `${session.starts!.date}T06:15` }, ends: { local: `${session.starts!.date}T06:45` } });
    await vi.waitFor(() => expect(at("holders")).not.toBeNull());
    at("holders")!.click();
    await vi.waitFor(() => expect(at("wrong-holders")).not.toBeNull());
    expect(at("wrong-holders")!.textContent).toContain("06:15");
    at("export-wrong")!.click();
    await vi.waitFor(() => expect(dialog()?.querySelector<HTMLInputElement>('[name="whom"]:checked')?.value).toBe("wrong"));
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject({ people: null, only_wrong: true });
  }, 20_000);

  it("are not published again while nothing changed, unless it is wanted", async () => {
    await publish();
    await vi.waitFor(() => expect(text()).toContain(t("issues-latest", { number: 1 })));
    at("publish")!.click();
    await vi.waitFor(() => expect(dialog()?.querySelector('[name="anyway"]')).not.toBeNull());
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(dialog()!.querySelector('[role="alert"]')?.textContent).toContain("issue 1"));
    dialog()!.querySelector<HTMLInputElement>('[name="anyway"]')!.click();
    dialog()!.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(text()).toContain(t("issues-latest", { number: 2 })));
  });
});

describe("a difference", () => {
  const one = { title: "Opening", before: "2018-06-20T09:00:00", now: "2018-06-20T10:30:00", place_before: "Hall A", place_now: "Hall A" };
  it("says where and when it was and is", () => {
    expect(differenceLine({ ...one, standing: "amended" })).toBe("Opening: was Wed 20 June 09:00, Hall A, is Wed 20 June 10:30, Hall A");
    expect(differenceLine({ ...one, standing: "new" })).toBe("Opening: new, Wed 20 June 10:30, Hall A");
    expect(differenceLine({ ...one, standing: "gone" })).toBe("Opening: no longer, was Wed 20 June 09:00, Hall A");
    expect(differenceLine({ ...one, standing: "amended", now: one.before })).toBe("Opening: says something else");
    expect(moment("2018-06-20")).toBe("Wed 20 June");
  });
});
