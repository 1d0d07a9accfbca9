// The Delegations place as it stands on made-up data: what one sees, finds, changes and opens.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { inspector } from "../../state/inspector.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import Delegations from "./Delegations.svelte";

let place: Record<string, unknown>;

/** The table draws the lines in sight, and a document without a screen has no sight of its own. */
function withSight() {
  for (const side of ["offsetHeight", "offsetWidth"] as const) vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(900);
}

beforeEach(async () => {
  withSight();
  setHost(fakeHost());
  route.reset();
  route.go("delegations");
  standing.open(await call("standing", {}));
  place = mount(Delegations, { target: document.body });
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
});

afterEach(async () => {
  await unmount(place);
  vi.restoreAllMocks();
});

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset.row);
const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!;
const press = (key: string) => {
  grid().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  flushSync();
};

function type(field: HTMLInputElement, text: string) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("the delegations table", () => {
  it("shows every delegation, sorted by name", async () => {
    const names = (await call("list_delegations", {})).map((row) => row.name);
    expect([...rows()].sort()).toEqual([...names].sort());
    expect(document.querySelector('[aria-sort="ascending"]')?.textContent).toContain("Delegation");
  });

  it("finds a city typed without its accent", () => {
    type(document.querySelector<HTMLInputElement>("input[name=filter]")!, "bogota");
    expect(rows()).toEqual(["Bogotá"]);
  });

  it("changes a status where it stands", async () => {
    const field = document.querySelector<HTMLSelectElement>('[data-testid="status-Bogotá"]')!;
    field.value = "accepted";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(async () => expect((await call("list_delegations", {})).find((row) => row.name === "Bogotá")?.status).toBe("accepted"));
  });

  it("opens the inspector by keyboard, and closes it", async () => {
    press("ArrowDown");
    press("Enter");
    expect(route.selected?.kind).toBe("delegation");
    await vi.waitFor(() => expect(inspector.current?.label).toContain(rows()[0]));
    press("Escape");
    expect(route.selected).toBeNull();
  });

  it("renames with F2", () => {
    press("ArrowDown");
    press("F2");
    expect(document.querySelector<HTMLInputElement>("[data-row] input[name=name]")?.value).toBe(rows()[0]);
  });
});

describe("the people table", () => {
  it("stands behind the second tab", async () => {
    document.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]!.click();
    flushSync();
    const people = await call("list_people", {});
    await vi.waitFor(() => expect(rows()).toContain(people[0]!.name));
  });
});
