// A stay that was refused, whatever for, stays in its dialog as it was typed, with the sentence; nonsense is said beside its field.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import { refusalText } from "../api/errors";
import type { Refusal, StayRow } from "../api/generated/api";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { standing } from "../state/standing.svelte";
import { t } from "../words/words";
import { readStay, stayFields, stayProblems, type StaySeed } from "./stay-form";
import StayDialog from "./StayDialog.svelte";

let shown: ReturnType<typeof mount> | null = null;
const onclose = vi.fn();

beforeEach(async () => {
  onclose.mockClear();
  setHost(fakeHost({ opens: "congress" }));
  standing.open(await call("standing", {}));
});
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

const field = (name: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const alerts = (): string => [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).join(" ");
const send = (): void => document.querySelector<HTMLElement>('[data-testid="send-stay"]')!.closest("form")!.requestSubmit();

function type(name: string, text: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

async function open(seed: StaySeed): Promise<void> {
  shown = mount(StayDialog, { target: document.body, props: { seed, onclose } });
  flushSync();
  await vi.waitFor(() => expect(document.querySelector('select[name="room-type"]')).not.toBeNull());
}

const WESTIN = { id: "plc-westin", at: "plc-westin", label: "Westin", detail: "", zone: "" };

/** Whatever writes is refused for this. */
function refuse(refusal: Refusal): void {
  const whole = fakeHost({ opens: "congress" });
  setHost({ ...whole, call: async (name, input) => { if (name === "add_stay") throw refusal; return whole.call(name, input); } });
}

it.each<[string, Refusal]>([
  ["a room that is taken", { kind: "room_taken", room: "801", holder: "Ana", from: "2018-06-19", to: "2018-06-21", holder_id: "sty-1" }],
  ["anything else", { kind: "not_found", what: "hotel_room", id: "hrm-801" }],
])("for %s", async (_, refusal) => {
  refuse(refusal);
  const [person] = await call("list_people", {});
  await open({ hotel: WESTIN, check_in: "2018-06-19", check_out: "2018-06-21", guests: [person!.id] });
  type("confirmation", "KX-17");
  send();
  await vi.waitFor(() => { flushSync(); expect(alerts()).toContain(refusalText(refusal)); });
  expect(onclose).not.toHaveBeenCalled();
  expect(field("confirmation").value).toBe("KX-17");
  expect(document.body.textContent).toContain(person!.name);
});

it("says of 31 February and of a departure before the arrival what is wrong, and keeps what was typed", async () => {
  await open({ hotel: WESTIN, check_in: "2018-06-19", check_out: "2018-06-21" });
  type("check-in", "31 February");
  expect(alerts()).toContain(t("shared-date-unread"));
  type("check-in", "22 June");
  send();
  await vi.waitFor(() => { flushSync(); expect(alerts()).toContain(t("travel-problem-check-out")); });
  expect(field("check-in").value).toBe("22 June");
  expect(alerts()).toContain(t("travel-problem-guests"));
});

it("proposes the nights its guests need until somebody says others", async () => {
  const [someone] = await call("propose_stays", {});
  await open({ hotel: WESTIN, guests: [someone!.person.id] });
  await vi.waitFor(() => { flushSync(); expect(field("check-in").title).toBe(someone!.check_in); });
  type("check-out", "20 June");
  expect(field("check-out").title).toBe("2018-06-20");
});

describe("what is sent", () => {
  const TYPES = [{ id: "rty-queen", hotel: "plc-westin", name: "Queen" }] as never;
  const usual = { check_in: "2018-06-19", check_out: "2018-06-22" };
  const fields = stayFields(null, { booked_type: "rty-queen", room: "hrm-801", guests: ["p"] }, usual);
  it("of a new stay is all of it, with a type of the hotel where types are known", () => {
    expect(readStay(null, WESTIN, fields, fields, TYPES)).toEqual({ hotel: "plc-westin", ...usual, confirmation: "", status: "requested", guests: ["p"], booked_type: "rty-queen", room: "hrm-801" });
    expect(readStay(null, WESTIN, fields, { ...fields, booked_type: "", room: "", room_type: "twin" }, [])).toEqual({ hotel: "plc-westin", ...usual, confirmation: "", status: "requested", guests: ["p"], room_type: "twin" });
  });
  it("of one that is there is what differs", () => {
    const stay = { id: "s", hotel: "plc-westin", ...usual, room_type: "Queen", booked_type: "rty-queen", room: null, confirmation: "", status: "held", guests: [{ id: "p" }] } as unknown as StayRow;
    const stood = stayFields(stay, {}, usual);
    expect(readStay(stay, WESTIN, stood, { ...stood, status: "confirmed", booked_type: "" }, TYPES)).toEqual({ id: "s", status: "confirmed", booked_type: null });
  });
  it("asks for hotel, days and guests", () => {
    const problems = stayProblems(null, { ...fields, check_in: "", guests: [] }, { check_in: false, check_out: false });
    expect(problems).toEqual({ hotel: t("travel-problem-hotel"), check_in: t("travel-problem-date"), check_out: null, guests: t("travel-problem-guests") });
  });
});
