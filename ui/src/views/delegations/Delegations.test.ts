// The Delegations place as it stands on made-up data: what one sees, finds, changes and opens.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import type { Host } from "../../host/host";
import { inspector } from "../../state/inspector.svelte";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { write } from "../../state/writing";
import { t } from "../../words/words";
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
  const work = document.body.appendChild(Object.assign(document.createElement("main"), { id: "work", tabIndex: -1 }));
  place = mount(Delegations, { target: work });
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
});

afterEach(async () => {
  await unmount(place);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset.row);
const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!;
const press = (key: string) => {
  grid().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  flushSync();
};

/** The names of the commands that are called from now on. */
function listening(host: Host): string[] {
  const asked: string[] = [];
  setHost({ ...host, call: (name, input) => { asked.push(name); return host.call(name, input); } });
  return asked;
}

const standsOn = () => {
  grid().dispatchEvent(new FocusEvent("focus"));
  flushSync();
  return document.getElementById(grid().getAttribute("aria-activedescendant") ?? "")?.closest<HTMLElement>("[data-row]")?.dataset.row;
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

  it("stands on a row as soon as the keyboard comes in", () => {
    grid().focus();
    flushSync();
    const active = grid().getAttribute("aria-activedescendant");
    expect(active).not.toBeNull();
    expect(document.getElementById(active!)?.closest<HTMLElement>("[data-row]")?.dataset.row).toBe(rows()[0]);
  });

  it("keeps the keyboard on its row when the rows are read and sorted anew", async () => {
    press("ArrowDown");
    press("Enter");
    press("ArrowDown");
    press("ArrowDown");
    const before = standsOn();
    expect(before).not.toBe(rows()[0]);
    const renamed = (await call("list_delegations", {})).find(({ name }) => name === before)!;
    await write("edit_body", { id: renamed.body, name: "Aarhus" });
    await vi.waitFor(() => { flushSync(); expect(rows()).toContain("Aarhus"); });
    expect([standsOn(), rows().indexOf("Aarhus")]).toEqual(["Aarhus", 0]);
  });

  it("shows only the statuses it was asked for", async () => {
    route.askDelegations(["invited", "tentative"]);
    flushSync();
    await vi.waitFor(() => expect([...rows()].sort()).toEqual(["Bogotá", "Libreville"]));
  });

  it("renames with F2", () => {
    press("ArrowDown");
    press("F2");
    expect(document.querySelector<HTMLInputElement>("[data-row] input[name=name]")?.value).toBe(rows()[0]);
  });
});

describe("the inspector", () => {
  let pane: Record<string, unknown>;
  beforeEach(() => { pane = mount(InspectorPane, { target: document.body }); });
  afterEach(() => unmount(pane));

  const aside = () => document.querySelector<HTMLElement>("aside");
  const field = (name: string) => aside()!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  async function openFirst() {
    grid().focus();
    press("Enter");
    await vi.waitFor(() => expect(field("category")).not.toBeNull());
  }

  it("is there at once, with the name, while everything else is read", async () => {
    setHost(fakeHost({ slow: 40 }));
    grid().focus();
    press("Enter");
    expect(aside()?.querySelector("h2")?.textContent).toContain(rows()[0]);
    expect(aside()?.querySelector('[role="status"]')?.textContent).toBe(t("shared-reading"));
    await vi.waitFor(() => expect(field("category")).not.toBeNull());
  });

  it("does not write over what is being typed when something else is read again", async () => {
    setHost(fakeHost({ slow: 20 }));
    await openFirst();
    field("file_code").focus();
    type(field("file_code"), "XYZ");
    await write("edit_delegation", { id: route.idOf("delegation")!, category: "Press" });
    await vi.waitFor(() => { flushSync(); expect(field("category").value).toBe("Press"); });
    expect(field("file_code").value).toBe("XYZ");
  });

  it("writes a field once, though Enter is pressed and the field is left", async () => {
    const asked = listening(fakeHost({ slow: 20 }));
    await openFirst();
    type(field("file_code"), "XYZ");
    field("file_code").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    field("file_code").dispatchEvent(new FocusEvent("blur"));
    await vi.waitFor(async () => expect((await call("delegation", { id: route.idOf("delegation")! })).file_code).toBe("XYZ"));
    expect(asked.filter((name) => name === "edit_delegation")).toHaveLength(1);
  });

  it("puts back with Esc what was typed, and closes with the next, back in the table", async () => {
    await openFirst();
    const esc = () => field("category").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    const was = field("category").value;
    field("category").focus();
    type(field("category"), "Press");
    esc();
    flushSync();
    expect([field("category").value, aside() !== null]).toEqual([was, true]);
    esc();
    flushSync();
    await vi.waitFor(() => expect(document.activeElement).toBe(grid()));
    expect(aside()).toBeNull();
  });

  it("keeps the keyboard when it shows somebody else", async () => {
    await openFirst();
    const member = aside()!.querySelector<HTMLElement>("[data-member] .name")!;
    member.focus();
    member.click();
    flushSync();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(member.textContent));
    expect(document.activeElement?.tagName).toBe("H2");
  });
});

describe("adding", () => {
  const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
  const within = <Of extends Element>(selector: string) => dialog()!.querySelector<Of>(selector)!;

  it("adds a person from anywhere, with no delegation chosen", async () => {
    route.begin("new_person");
    await vi.waitFor(() => expect(dialog()?.textContent).toContain(t("delegations-add-person-delegation")));
    type(within<HTMLInputElement>('[name="display_name"]'), "Wangari Maathai");
    within<HTMLFormElement>("form").requestSubmit();
    await vi.waitFor(async () => expect((await call("list_people", {})).find(({ name }) => name === "Wangari Maathai")).toMatchObject({ delegation: null, role: null }));
    await vi.waitFor(() => expect(route.selected?.kind).toBe("person"));
  });

  it("adds a delegation once, however often Enter is pressed", async () => {
    const asked = listening(fakeHost({ slow: 20 }));
    route.begin("new_delegation");
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    type(within<HTMLInputElement>('[name="body_name"]'), "Nairobi");
    within<HTMLFormElement>("form").requestSubmit();
    flushSync();
    expect(within<HTMLButtonElement>('[type="submit"]').getAttribute("aria-disabled")).toBe("true");
    within<HTMLFormElement>("form").requestSubmit();
    await vi.waitFor(() => expect(dialog()).toBeNull());
    await new Promise((next) => setTimeout(next, 60));
    expect(asked.filter((name) => name === "add_delegation")).toHaveLength(1);
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
