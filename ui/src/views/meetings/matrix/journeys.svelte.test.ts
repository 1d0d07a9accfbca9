// The matrix on made-up data: a cell opens its meeting by mouse and by key, an empty one asks for one with both sides filled in.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import MatrixView from "./MatrixView.svelte";

let shown: ReturnType<typeof mount> | null = null;

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
  setHost(fakeHost({ opens: "congress" }));
  messages.clear();
  route.reset();
  standing.open(await call("standing", {}));
  shown = mount(MatrixView, { target: document.body });
  await vi.waitFor(() => expect(document.querySelector('[data-pair="Warsaw|Nantes"]')).not.toBeNull());
});
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role="grid"]')!;
const foot = (): string => document.querySelector(".foot p")!.textContent!;

function press(key: string, ctrlKey = false): void {
  grid().dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true }));
  flushSync();
}

it("draws only what holds something, and where the keyboard stands", () => {
  expect(document.querySelectorAll('[role="gridcell"]')).toHaveLength(11);
  expect(grid().getAttribute("aria-rowcount")).toBe("8");
  expect(document.querySelector('[data-pair="Sfax|Libreville"]')!.getAttribute("aria-label")).toBe("Sfax and Libreville: 1 agreed");
});

it("Enter on a cell opens its meeting", async () => {
  press("ArrowRight");
  press("ArrowRight");
  expect(foot()).toBe("Warsaw and Nantes: 1 with a time");
  press("Enter");
  const { title } = await call("meeting", { id: route.idOf("meeting")! });
  expect(title).toBe("Warsaw – Nantes");
});

it("Enter on an empty one asks for a meeting of both", async () => {
  expect(foot()).toBe("Warsaw and Recife: no meeting");
  press("Enter");
  await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')?.textContent).toContain("Recife"));
});

it("a click on a cell opens its meeting", () => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ left: 0, top: 0 } as DOMRect);
  grid().dispatchEvent(new MouseEvent("click", { clientX: 220 + 28 * 3 + 5, clientY: 128 + 5, bubbles: true }));
  flushSync();
  expect(route.idOf("meeting")).toBe("mtg-2");
});
