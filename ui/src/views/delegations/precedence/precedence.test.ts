// The order of precedence on the made-up congress: the rule between neighbours, a place given by hand, and taking it back.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { standing } from "../../../state/standing.svelte";
import { fill, one, press, sendDialog } from "../person/inspector.fixture";
import Precedence from "./Precedence.svelte";

let view: Record<string, unknown>;

async function show(opens: "congress" | "bare") {
  setHost(fakeHost({ opens }));
  standing.open(await call("standing", {}));
  view = mount(Precedence, { target: document.body, props: { locked: false } });
}

beforeEach(() => show("congress"));
afterEach(async () => {
  await unmount(view);
  messages.clear();
  document.body.replaceChildren();
});

const names = () => [...document.querySelectorAll<HTMLElement>("[data-name]")].map((row) => row.dataset.name!);
const filled = () => vi.waitFor(() => expect(names().length).toBeGreaterThan(3));
async function key(name: string, ...keys: string[]) {
  for (const each of keys) {
    one(`[data-name="${name}"] [data-grip]`).dispatchEvent(new KeyboardEvent("keydown", { key: each, bubbles: true }));
    await new Promise((go) => setTimeout(go, 0));
    flushSync();
  }
}

describe("the order of precedence", () => {
  it("says which rule stands between two neighbours", async () => {
    await filled();
    const rows = (await call("order_of_precedence", {})).rows;
    expect(names()).toEqual(rows.map(({ name }) => name));
    expect(one('[data-place] .rule').textContent).toBe("Date of taking office");
  });

  it("gives a place by keyboard, and asks why", async () => {
    await filled();
    const [first, second, third] = names() as [string, string, string];
    await key(third, " ", "ArrowUp", "ArrowUp");
    expect(names().slice(0, 3)).toEqual([third, first, second]);
    await key(third, " ");
    await sendDialog();
    expect(one('[role="dialog"]').textContent).toContain("somebody will ask");
    fill("reason", "Guest of honour");
    await sendDialog();
    await vi.waitFor(async () => expect((await call("order_of_precedence", {})).rows[0]).toMatchObject({ name: third, moved: { reason: "Guest of honour", follows: null } }));
    await vi.waitFor(() => expect(one(`[data-name="${third}"]`).textContent).toContain("by hand"));
  });

  it("lets go with Esc, and nothing is asked", async () => {
    await filled();
    const before = names();
    await key(before[0]!, " ", "ArrowDown", "ArrowDown", "Escape");
    expect(names()).toEqual(before);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  it("carries a row with the pointer, and asks why where it is put down", async () => {
    await filled();
    const order = names();
    const places = new Map(order.map((name, index) => [name, index]));
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
      const top = (places.get(this.dataset.name ?? "") ?? -10) * 40;
      return this.dataset.name === undefined ? new DOMRect(0, -1000, 600, 3000) : new DOMRect(0, top, 600, 40);
    });
    one(`[data-name="${order[0]}"] [data-grip]`).dispatchEvent(new PointerEvent("pointerdown", { button: 0, clientY: 20, bubbles: true }));
    dispatchEvent(new PointerEvent("pointermove", { clientY: 130 }));
    flushSync();
    expect(names().slice(0, 3)).toEqual([order[1], order[2], order[0]]);
    dispatchEvent(new PointerEvent("pointerup", { clientY: 130 }));
    flushSync();
    await vi.waitFor(() => expect(one('[role="dialog"]').textContent).toContain(`Place ${order[0]} behind ${order[2]}`));
    vi.restoreAllMocks();
  });

  it("takes another scheme into force", async () => {
    await filled();
    await call("add_precedence_scheme", { name: "By size", comparators: ["population"] });
    const { schemes } = await call("list_precedence_schemes", {});
    await call("use_precedence", { scheme: schemes[1]!.id });
    expect((await call("order_of_precedence", {})).rows[0]?.name).toBe("Bogotá");
  });
});

describe("a forum without a scheme", () => {
  it("offers to make one from a preset", async () => {
    await unmount(view);
    document.body.replaceChildren();
    await show("bare");
    await vi.waitFor(() => one('[data-testid="add-scheme"]'));
    press("add-scheme");
    await sendDialog();
    await vi.waitFor(async () => expect((await call("list_precedence_schemes", {})).schemes).toMatchObject([{ comparators: ["host", "category", "rank", "taking_office", "city_alphabet"] }]));
  });
});
