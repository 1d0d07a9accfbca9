// A meeting of which words and times are changed: it is one step, foreseen, and nothing is stored when it is refused.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { MeetingRow } from "../../api/generated/api";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { standing } from "../../state/standing.svelte";
import MeetingDialog from "./MeetingDialog.svelte";

let shown: ReturnType<typeof mount>;
let asked: string[] = [];
let meeting: MeetingRow;

/** Listens, and refuses one command whether it is tried or sent. */
async function open(refused: string | null) {
  const whole = fakeHost({ opens: "congress" });
  setHost({
    ...whole,
    call: async (name, input) => {
      const command = name === "preview" ? (input as { command: string }).command : name;
      if (command === refused) throw { kind: "invalid", field: "participants", problem: "empty" };
      if (name !== "preview" && /_meeting$/.test(name)) asked.push(name);
      return whole.call(name, input);
    },
  });
  standing.open(await call("standing", {}));
  meeting = (await call("list_meetings", {})).find(({ starts }) => starts !== null)!;
  shown = mount(MeetingDialog, { target: document.body, props: { person: meeting.participants[0]!.person, meeting, onclose: () => asked.push("closed") } });
  flushSync();
  type("title", `${meeting.title}, changed`);
  type("starts", "07:00");
  type("ends", "07:30");
}

beforeEach(() => void (asked = []));
afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

const seen = (holds: () => unknown) => vi.waitFor(() => { flushSync(); expect(holds()).toBeTruthy(); }, { timeout: 3000 });
function type(name: string, text: string) {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
const send = () => document.querySelector("form")!.requestSubmit();

it("stores nothing when it is refused", async () => {
  await open("edit_meeting");
  send();
  await seen(() => document.querySelector('[role="alert"]'));
  expect(asked).toEqual([]);
});

it("stores words and times in one step", async () => {
  await open(null);
  send();
  await seen(() => asked.includes("closed"));
  expect(asked).toEqual(["edit_meeting", "closed"]);
});

it("foresees what comes of it", async () => {
  await open(null);
  await seen(() => document.querySelectorAll('[data-testid="forecast"]').length === 1);
});
