// Calls to a session on screen, with made-up data: many are called in one operation, an answer enters who comes and is
// counted on the session's line, a part in the session outlives a no; the programme is narrowed and pasted.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import InspectorPane from "../../../frame/InspectorPane.svelte";
import { setHost } from "../../../host/choose";
import { fakeHost, type FakeWishes } from "../../../host/fake";
import { importing } from "../../../state/importing.svelte";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import { undo } from "../../../state/writing";
import { t } from "../../../words/words";
import Programme from "../Programme.svelte";

let shown: ReturnType<typeof mount>[] = [];
const called = vi.fn();

beforeAll(() => {
  // The test document has no layout, so the list is told how tall it is.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 4000 });
  HTMLElement.prototype.scrollIntoView = () => {};
});
beforeEach(() => open());
afterEach(() => {
  close();
  messages.clear();
  importing.open = false;
});

function close(): void {
  for (const each of shown) void unmount(each);
  shown = [];
}

async function open(wishes: FakeWishes = { opens: "congress" }): Promise<void> {
  close();
  const whole = fakeHost(wishes);
  called.mockClear();
  setHost({ ...whole, call: (name, input) => (called(name, input), whole.call(name, input)) });
  standing.open(await call("standing", {}));
  route.go("programme", null);
  document.body.replaceChildren();
  shown = [mount(Programme, { target: document.body }), mount(InspectorPane, { target: document.body })];
  await settled(() => at('[role="grid"], .empty') !== null);
}

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    flushSync();
  }
}

const at = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const calls = (name: string): unknown[] => called.mock.calls.filter(([each]) => each === name).map(([, input]) => input);
const line = (code: string): string => at(`[data-testid="session-${code}"]`)?.textContent ?? "";

async function click(selector: string, then: () => boolean = () => true): Promise<void> {
  // A form that is still being sent hears no second click.
  await settled(() => at(selector) !== null && at('form[aria-busy="true"]') === null);
  at(selector)!.click();
  flushSync();
  await settled(then);
}

function choose(selector: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(selector)!;
  // The test document does not know which option is checked.
  const find = list.querySelector.bind(list);
  list.querySelector = ((wanted: string) => (wanted === ":checked" ? list.options[list.selectedIndex] : find(wanted))) as typeof list.querySelector;
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

describe("calls", () => {
  beforeEach(async () => {
    route.select({ kind: "session", id: "ses-6" });
    await settled(() => at("[data-called]") !== null);
  });

  it("are made to all delegations at once, taken back as one, and none twice", async () => {
    await click('[data-testid="invite-open"]', () => at('[data-testid="invite-everybody"]') !== null);
    await click('[data-testid="invite-everybody"]');
    await click('[data-testid="invite-submit"]', () => document.querySelectorAll("[data-called]").length === 7);
    expect(calls("invite_all")).toEqual([{ session: "ses-6", delegations: ["del-recife", "del-bogota", "del-iclei"], call: "invited", principal_only: false, plus: null, note: "" }]);
    expect(line("P3")).toContain("1/7");
    await undo();
    await settled(() => document.querySelectorAll("[data-called]").length === 4);
    expect(document.querySelectorAll("[data-called]")).toHaveLength(4);
  });

  it("need somebody to be called", async () => {
    await click('[data-testid="invite-open"]', () => at('[data-testid="invite"]') !== null);
    await click('[data-testid="invite-submit"]', () => at('[data-testid="invite"] [role="alert"]') !== null);
    expect([at('[data-testid="invite"] [role="alert"]')?.textContent, calls("invite_all")]).toEqual([t("programme-call-problem-nobody"), []]);
  });

  it("are answered with who comes, and the reply is counted on the session's line", async () => {
    await click('[data-called="Sfax"] .reply', () => at('[data-testid="answer"]') !== null);
    await click('[data-testid="answer-submit"]', () => calls("answer_invitation").length > 0);
    expect(calls("answer_invitation")).toMatchObject([{ reply: "accepted", replied_on: "2018-06-20", people: [expect.stringContaining("per-sfax-0")] }]);
    await settled(() => line("P3").includes("2/4"));
    expect(line("P3")).toContain("2/4");
    expect(at('[data-called="Sfax"]')?.textContent).toContain(t("programme-call-come", { come: 1 }));
  });

  it("that are declined leave in the session whoever has a part in it, by name", async () => {
    await click('[data-called="Warsaw"] .reply', () => at('[data-testid="answer"]') !== null);
    await click('[data-testid="answer"] input[value="declined"]');
    await click('[data-testid="answer-submit"]', () => messages.all.length > 1);
    expect(messages.all.map(({ text }) => text).join(" ")).toContain("Hanna Gronkiewicz-Waltz (Speaker)");
  });

  it("are taken back, and cannot be touched in a file that is only looked at", async () => {
    await click(`[data-called="Libreville"] [aria-label="${t("programme-call-edit-of", { name: "Libreville" })}"]`, () => at('[data-testid="withdraw-call"]') !== null);
    await click('[data-testid="withdraw-call"]', () => at('[data-called="Libreville"]') === null);
    expect(at('[data-called="Libreville"]')).toBeNull();
    standing.update({ ...(await call("standing", {})), read_only: true });
    flushSync();
    expect([...document.querySelectorAll<HTMLButtonElement>("[data-called] button, [data-testid='invite-open']")].every((button) => button.disabled)).toBe(true);
  });
});

describe("the programme", () => {
  it("shows one track or one day alone, and says when nothing answers", async () => {
    choose(`select[aria-label="${t("programme-filter-track")}"]`, "Circular");
    expect([...document.querySelectorAll('[data-testid^="session-"]')].map((row) => row.getAttribute("data-testid"))).toEqual(["session-SP4", "session-SP6"]);
    choose(`select[aria-label="${t("programme-filter-day")}"]`, "2018-06-19");
    expect(at(".empty")?.textContent).toContain(t("programme-nothing-chosen"));
    await click(".empty button", () => at('[data-testid="session-P3"]') !== null);
    expect(at('[data-testid="session-P3"]')).not.toBeNull();
  });

  it("is pasted into the import, or the text is refused where it was pasted", async () => {
    await open({ opens: "bare" });
    await click(".empty button:last-child", () => at('[data-testid="paste-programme"]') !== null);
    await click('[data-testid="paste-submit"]', () => at('[data-testid="paste-programme"] [role="alert"]') !== null);
    expect(at('[data-testid="paste-programme"] [role="alert"]')?.textContent).toBe(t("programme-paste-empty"));
    const text = document.querySelector<HTMLTextAreaElement>('[data-testid="paste-programme"] textarea')!;
    const paste = async (pasted: string, then: () => boolean) => {
      text.value = pasted;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      flushSync();
      await click('[data-testid="paste-submit"]', then);
    };
    await paste("nonsense", () => at('[role="dialog"] [role="alert"]')?.textContent !== t("programme-paste-empty"));
    expect(importing.open).toBe(false);
    await paste("09:00\tOpening", () => importing.open);
    expect([importing.open, calls("stage_text").at(-1)]).toEqual([true, { text: "09:00\tOpening", noun: "sessions", options: {} }]);
  });
});
