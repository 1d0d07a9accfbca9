// The Meetings place on made-up data: requests are found, chosen and settled with the keyboard; one is entered; its sides
// answer; what was typed into a brief is not lost; and whoever serves is added.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { day } from "../../state/day.svelte";
import { messages } from "../../state/messages.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { undo } from "../../state/writing";
import { t } from "../../words/words";
import Meetings from "./Meetings.svelte";
import RequestDialog from "./RequestDialog.svelte";

let shown: ReturnType<typeof mount>[] = [];
let sent: { name: string; input: unknown }[] = [];
const ASKS = /^(standing|list_|meeting$|meeting_availability|brief$|fixes|why_not|welcome)/;

async function open(opens: "congress" | "bare" = "congress") {
  const whole = fakeHost({ opens });
  setHost({ ...whole, call: (name, input) => (ASKS.test(name) || sent.push({ name, input: JSON.parse(JSON.stringify(input)) }), whole.call(name, input)) });
  sent = [];
  standing.open(await call("standing", {}));
  messages.clear();
  route.reset();
  route.go("meetings", null);
  day.look("2018-06-20");
  const work = document.body.appendChild(Object.assign(document.createElement("main"), { id: "work", tabIndex: -1 }));
  shown = [mount(Meetings, { target: work }), mount(InspectorPane, { target: document.body })];
}

beforeEach(() => {
  // The table draws the lines in sight, and a document without a screen has no sight of its own.
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
});

afterEach(async () => {
  for (const each of shown) await unmount(each);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset["row"]);
const at = <Of extends HTMLElement = HTMLElement>(selector: string): Of => document.querySelector<Of>(selector)!;
const byId = (id: string) => at(`[data-testid="${id}"]`);
const appears = (selector: string) => vi.waitFor(() => expect(document.querySelector(selector), selector).not.toBeNull(), { timeout: 8000 });
const done = (name: string) => sent.filter((each) => each.name === name).map(({ input }) => input);
const comes = (name: string) => vi.waitFor(() => expect(done(name).length, name).toBeGreaterThan(0), { timeout: 8000 });

function press(key: string, held: KeyboardEventInit = {}) {
  at('[role="grid"]').dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
}

function click(element: HTMLElement) {
  element.click();
  flushSync();
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("the list", () => {
  beforeEach(async () => {
    await open();
    await appears("[data-row]");
  });

  it("shows every request, those that need a hand first", async () => {
    expect([...rows()].sort()).toEqual((await call("list_meetings", {})).map(({ title }) => title).sort());
    expect(rows()[0]).toBe("Recife – Bogotá");
  });

  it("finds by a side, and says when nothing answers", () => {
    type(at<HTMLInputElement>("input[name=filter]"), "bogota");
    expect(rows()).toEqual(["Recife – Bogotá"]);
    type(at<HTMLInputElement>("input[name=filter]"), "xyzzy");
    expect(document.body.textContent).toContain(t("meetings-no-match"));
  });

  it("narrows to those without a time", () => {
    click(at(".waiting input"));
    expect(rows()).toEqual(["Recife – Bogotá", "Libreville – Sfax"]);
  });

  it("confirms what is chosen with the keys, as far as it is placed, in one step that is undone in one", async () => {
    at('[role="grid"]').dispatchEvent(new FocusEvent("focus"));
    press("a", { ctrlKey: true });
    expect(document.querySelectorAll('[data-row][aria-selected="true"]')).toHaveLength(rows().length);
    click(byId("chosen-confirm"));
    await comes("confirm_meetings");
    expect(done("confirm_meetings")).toEqual([{ ids: ["mtg-2"] }]);
    await vi.waitFor(async () => expect((await call("meeting", { id: "mtg-2" })).status).toBe("confirmed"));
    await undo();
    expect((await call("meeting", { id: "mtg-2" })).status).toBe("placed");
  });

  it("chooses a stretch with Shift and the arrows, and Esc gives it up before it closes anything", () => {
    at('[role="grid"]').dispatchEvent(new FocusEvent("focus"));
    press("ArrowDown", { shiftKey: true });
    expect(document.querySelectorAll('[data-row][aria-selected="true"]')).toHaveLength(2);
    press("Escape");
    expect(document.querySelectorAll('[data-row][aria-selected="true"]')).toHaveLength(0);
  });
});

describe("a new request", () => {
  beforeEach(async () => {
    await open();
    await appears("[data-row]");
    route.begin("new_request");
    await appears('[data-testid="request-form"]');
  });

  it("says beside its fields what is missing", async () => {
    byId("request-submit").click();
    await vi.waitFor(() => expect(byId("request-form").textContent).toContain(t("meetings-problem-asking")));
    expect(byId("request-form").textContent).toContain(t("meetings-problem-asked"));
    expect(done("request_meeting")).toEqual([]);
  });
});

it("is entered with what was said of it, and shown", async () => {
  await open();
  await appears("[data-row]");
  shown.push(mount(RequestDialog, { target: document.body, props: { asking: "del-nantes", asked: ["del-recife"], onclose: () => undefined } }));
  await appears("textarea[name=topic]");
  type(at<HTMLTextAreaElement>("textarea[name=topic]"), "Rivers");
  type(at<HTMLInputElement>("input[name=minutes]"), "45");
  click(byId("add-window"));
  await appears('[data-window="0"]');
  const [, from, to] = document.querySelectorAll<HTMLInputElement>('[data-window="0"] input');
  type(from!, "9");
  type(to!, "12");
  byId("request-submit").click();
  await comes("request_meeting");
  expect(done("request_meeting")).toEqual([{ asking: "del-nantes", asked: ["del-recife"], terms: { topic: "Rivers", minutes: 45, windows: [{ starts: { local: "2018-06-20T09:00" }, ends: { local: "2018-06-20T12:00" } }] } }]);
  await vi.waitFor(() => expect(route.idOf("meeting")).not.toBeNull());
  await appears('[data-row="Nantes – Recife"]');
});

describe("a meeting in the inspector", () => {
  beforeEach(async () => {
    await open();
    await appears("[data-row]");
  });

  it("takes the answer of a side, and stands where it leads", async () => {
    route.select({ kind: "meeting", id: "mtg-4" });
    await appears('[data-side="Bogotá"]');
    click(at('[data-side="Bogotá"] [data-answer="accepted"]'));
    await comes("answer_request");
    expect(done("answer_request")).toEqual([{ meeting: "mtg-4", delegation: "del-bogota", answer: "accepted" }]);
    await vi.waitFor(async () => expect((await call("meeting", { id: "mtg-4" })).status).toBe("agreed"));
  });

  it("offers to explain only what has no time", async () => {
    route.select({ kind: "meeting", id: "mtg-4" });
    await appears('[data-testid="why-not"]');
    route.select({ kind: "meeting", id: "mtg-1" });
    await appears('[data-side="Nantes"]');
    await vi.waitFor(() => expect(document.querySelector('[data-testid="why-not"]')).toBeNull());
  });

  it("tells in words when everybody is free", async () => {
    route.select({ kind: "meeting", id: "mtg-4" });
    await appears('[data-testid="free-for-all"]');
    expect(byId("free-for-all").textContent).toMatch(/\d\d:\d\d|No 30 minutes/);
    expect(document.querySelectorAll(".day li .spoken").length).toBeGreaterThan(1);
  });

  it("says what came of it", async () => {
    route.select({ kind: "meeting", id: "mtg-1" });
    await appears('[data-testid="meeting-record"]');
    click(byId("meeting-record"));
    await appears("textarea[name=outcome]");
    type(at<HTMLTextAreaElement>("textarea[name=outcome]"), "Two officers from October.");
    byId("record-send").click();
    await comes("record_meeting");
    expect(done("record_meeting")).toEqual([{ id: "mtg-1", came: "held", outcome: "Two officers from October." }]);
  });

  it("keeps what was typed into a brief when it is closed, and stores only what changed", async () => {
    route.select({ kind: "meeting", id: "mtg-1" });
    await appears('[data-testid="brief-Nantes"]');
    click(byId("brief-Nantes"));
    await appears("textarea[name=arguments]");
    type(at<HTMLTextAreaElement>("textarea[name=arguments]"), "The river joins the two ports.");
    at('[role="dialog"]').dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(document.querySelector("textarea[name=arguments]")).toBeNull());
    expect(document.body.textContent).toContain(t("meetings-brief-unsaved"));
    click(byId("brief-Nantes"));
    await appears("textarea[name=arguments]");
    expect(at<HTMLTextAreaElement>("textarea[name=arguments]").value).toBe("The river joins the two ports.");
    byId("brief-send").click();
    await comes("write_brief");
    expect(done("write_brief")).toEqual([{ meeting: "mtg-1", delegation: "del-nantes", arguments: "The river joins the two ports." }]);
  });

  it("enters what was agreed", async () => {
    route.select({ kind: "meeting", id: "mtg-2" });
    await appears('[data-testid="add-commitment"]');
    click(byId("add-commitment"));
    await appears("textarea[name=text]");
    type(at<HTMLTextAreaElement>("textarea[name=text]"), "Send the plans.");
    byId("commitment-send").click();
    await comes("add_commitment");
    expect(done("add_commitment")).toMatchObject([{ meeting: "mtg-2", text: "Send the plans.", delegation: null, due: null }]);
    await appears('[data-commitment="Send the plans."]');
  });
});

describe("who serves", () => {
  it("is listed by task, and one in use is not removed", async () => {
    await open();
    route.begin("staff");
    await appears("[data-staff]");
    const first = at("[data-staff]");
    click(first.querySelector<HTMLElement>('button[aria-label^="Remove"]')!);
    await appears('[data-testid="remove-staff"]');
    byId("remove-staff").click();
    await comes("remove_staff");
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
    expect(await call("list_staff", {})).toContainEqual(expect.objectContaining({ name: first.dataset["staff"] }));
  });

  it("is added from somebody new", async () => {
    await open();
    route.begin("staff");
    await appears('[data-testid="add-note_taker"]');
    click(byId("add-note_taker"));
    await appears("input[name=new_name]");
    type(at<HTMLInputElement>("input[name=new_name]"), "Ines Haddad");
    byId("staff-send").click();
    await comes("add_staff");
    expect(done("add_person")).toEqual([{ display_name: "Ines Haddad" }]);
    expect(done("add_staff")).toMatchObject([{ task: "note_taker", pairs: [], break_minutes: 0 }]);
  });
});

it("says one sentence and offers one thing where nobody has asked yet", async () => {
  await open("bare");
  await vi.waitFor(() => expect(document.body.textContent).toContain(t("meetings-empty")));
});
