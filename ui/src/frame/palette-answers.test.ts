// The palette over a program that takes its time: what runs is what was typed.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import { refusalText } from "../api/errors";
import { host, setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { route } from "../state/route.svelte";
import { standing } from "../state/standing.svelte";
import { t } from "../words/words";
import Palette from "./Palette.svelte";

let palette: Record<string, unknown>;
const run = vi.fn();

beforeEach(async () => {
  setHost(fakeHost({ slow: 30 }));
  standing.open(await call("standing", {}));
  route.reset();
  run.mockClear();
  palette = mount(Palette, { target: document.body, props: { open: true, onrun: run } });
  await vi.waitFor(() => expect(field()).not.toBeNull());
});
afterEach(async () => {
  await unmount(palette);
  document.body.replaceChildren();
});

const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!;
const options = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim() ?? "");
const chosen = () => document.querySelector('[aria-selected="true"]')?.textContent?.trim() ?? "";

function type(text: string) {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
function press(key: string, held: KeyboardEventInit = {}) {
  field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
}
const answered = (words: string) => vi.waitFor(() => { flushSync(); expect(options().some((option) => option.includes(words))).toBe(true); });

describe("the palette", () => {
  it("waits for the answer to what was typed, though Enter came first", async () => {
    type("nantes");
    press("Enter");
    expect(route.place).toBe("overview");
    await vi.waitFor(() => expect(route.place).not.toBe("overview"));
    expect(route.selected?.kind).toBe("person");
    expect(run).not.toHaveBeenCalled();
  });

  it("shows nothing that was found for other letters", async () => {
    type("warsaw");
    await answered("Hanna");
    type("sfax");
    expect(options().filter((option) => option.includes("Hanna"))).toEqual([]);
    press("Enter");
    await vi.waitFor(() => expect(route.idOf("person")).toContain("sfax"));
  });

  it("keeps the chosen row chosen when what was found comes in above it", async () => {
    type("room");
    press("ArrowDown");
    const before = chosen();
    await answered("Press room");
    expect(chosen()).toBe(before);
    expect(options()[0]).not.toBe(before);
  });

  it("opens what has the name, however long it takes, rather than undo what was done to it", async () => {
    await call("add_person", { display_name: "Hanna Zweite" });
    standing.open(await call("standing", {}));
    type("hanna");
    expect(chosen()).toContain("Hanna Zweite");
    await answered("Person");
    expect(chosen()).not.toContain(t("frame-undo", { what: "" }).trim().slice(0, 4));
    press("Enter");
    await vi.waitFor(() => expect(route.selected?.kind).toBe("person"));
    expect(run).not.toHaveBeenCalled();
  });

  it("runs a command once", async () => {
    type(t("palette-book-room"));
    press("Enter");
    press("Enter");
    await vi.waitFor(() => expect(run).toHaveBeenCalled());
    expect(run.mock.calls).toEqual([[{ begin: "book_room" }]]);
  });

  it("shows a flight on the timeline of who is named for it", async () => {
    type("AF 344");
    await answered("AF 344");
    expect(chosen()).toContain("Tue 19 June");
    press("Enter");
    await vi.waitFor(() => expect(route.place).toBe("person"));
    expect(route.selected?.part?.kind).toBe("leg");
  });

  it("opens an airport where travel is planned", async () => {
    type("Nantes Atlantique");
    await answered("Nantes Atlantique");
    press("Enter");
    await vi.waitFor(() => expect(route.idOf("place")).toBe("plc-nte"));
    expect(route.place).toBe("travel");
  });

  it("says how many things were found, once the answer is there", async () => {
    const said = () => document.querySelector('[role="status"]')?.textContent ?? "";
    type("AF 344");
    expect(said()).toBe("");
    await answered("AF 344");
    expect(said()).toBe(t("palette-count", { count: 1 }));
  });

  it("asks again for letters one goes back to, when their answer came while others stood there", async () => {
    const whole = host();
    let answer = () => {};
    const asked: unknown[] = [];
    setHost({ ...whole, call: async (name, input) => {
      if (name !== "search") return whole.call(name, input);
      asked.push(input);
      if (asked.length === 1) await new Promise<void>((go) => (answer = go));
      return whole.call(name, input);
    } });
    type("nantes");
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    type("nantesx");
    answer();
    await new Promise((rest) => setTimeout(rest, 60));
    type("nantes");
    await answered("Nantes");
    press("Enter");
    await vi.waitFor(() => expect(route.selected?.kind).toBe("person"));
  });

  it("says that looking failed, rather than that there is nothing", async () => {
    const whole = host();
    setHost({ ...whole, call: (name, input) => (name === "search" ? Promise.reject({ kind: "disk_full" }) : whole.call(name, input)) });
    type("nantes");
    await vi.waitFor(() => { flushSync(); expect(document.querySelector('[role="alert"]')?.textContent).toBe(refusalText({ kind: "disk_full" })); });
    expect(document.body.textContent).not.toContain(t("palette-nothing"));
  });

  it("closes by the key that opened it", async () => {
    press("k", { ctrlKey: true });
    await vi.waitFor(() => expect(document.querySelector('[role="combobox"]')).toBeNull());
  });
});
