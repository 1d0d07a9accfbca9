// Everybody's needs are read only once they are asked for, say nothing until one person is chosen, and those past their
// date are purged after somebody has read what goes and what stays.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { host, setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import Delegations from "../Delegations.svelte";
import { one, press, sendDialog } from "../person/inspector.fixture";

let place: Record<string, unknown>;
let asked: string[];
beforeEach(async () => {
  setHost(fakeHost());
  route.reset();
  standing.open(await call("standing", {}));
  const real = host();
  asked = [];
  setHost({ ...real, call: (name, input) => { asked.push(name); return real.call(name, input); } });
  place = mount(Delegations, { target: document.body });
  await vi.waitFor(() => one('[data-testid="open-all-needs"]'));
});
afterEach(async () => {
  await unmount(place);
  messages.clear();
  document.body.replaceChildren();
});

const dialog = () => one('[role="dialog"]').textContent ?? "";
async function open() {
  press("open-all-needs");
  await vi.waitFor(() => one('[data-testid="all-needs"]'));
}

it("reads nothing before it is opened, and what needs say only for the person asked about", async () => {
  expect(asked).not.toContain("list_needs");
  await open();
  const rows = [...document.querySelectorAll("[data-need-of]")].map((row) => row.textContent ?? "");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain("to be deleted");
  expect(dialog()).not.toContain("MOML");
  expect(asked).not.toContain("sensitive_needs");
  one('[aria-label="Show what the needs of Salma Ben Amor say"]').click();
  flushSync();
  await vi.waitFor(() => expect(dialog()).toContain("MOML Muslim meal"));
});

it("purges those past their date once it was said that nothing brings them back", async () => {
  await open();
  press("purge-past");
  expect(dialog()).toContain("This cannot be undone.");
  expect(dialog()).toContain("1 need whose date is still to come");
  expect((await call("list_needs", {}))).toHaveLength(2);
  await sendDialog();
  await vi.waitFor(async () => expect(await call("list_needs", {})).toHaveLength(1));
  expect(messages.all.at(-1)?.undo).toBeNull();
  await vi.waitFor(() => expect(dialog()).toContain("1 need is gone for good"));
});

it("leads to the person, and says so when there is nothing", async () => {
  await open();
  one("[data-need-of] th button").click();
  flushSync();
  expect(route.idOf("person")).toBe((await call("list_people", {})).find(({ name }) => name === "Salma Ben Amor")?.id);
  for (const { id } of await call("list_needs", {})) await call("remove_need", { id });
  press("open-all-needs");
  await vi.waitFor(() => expect(dialog()).toContain("No sensitive need is kept in this forum."));
});
