// One person of the made-up congress in the inspector, for tests of its parts.
import { flushSync, mount, unmount } from "svelte";
import { vi } from "vitest";
import { call } from "../../../api/call";
import type { PersonDetail } from "../../../api/generated/api";
import InspectorPane from "../../../frame/InspectorPane.svelte";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { route } from "../../../state/route.svelte";
import { standing } from "../../../state/standing.svelte";
import PersonInspector from "../PersonInspector.svelte";

let shown: Record<string, unknown>[] = [];

export async function showPerson(name: string): Promise<PersonDetail> {
  setHost(fakeHost());
  route.reset();
  standing.open(await call("standing", {}));
  const { id } = (await call("list_people", {})).find((row) => row.name === name)!;
  document.body.appendChild(Object.assign(document.createElement("main"), { id: "work", tabIndex: -1 }));
  shown = [mount(PersonInspector, { target: document.body, props: { id, name, onclose: () => route.select(null) } }), mount(InspectorPane, { target: document.body })];
  await vi.waitFor(() => { if (!document.querySelector('[data-testid="address-state"]')) throw new Error("the inspector is not filled yet"); });
  return call("person", { id });
}

export async function hidePerson(): Promise<void> {
  for (const one of shown) await unmount(one);
  shown = [];
  document.body.replaceChildren();
}

export const one = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export function press(testid: string): void {
  one(`[data-testid="${testid}"]`).click();
  flushSync();
}

/** Types into the field of this name within the open dialog. */
export function fill(name: string, text: string): void {
  const field = one<HTMLInputElement>(`[role="dialog"] [name="${name}"]`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

/** A form hears Enter again only once its last answer has settled, which takes a turn of the loop. */
export async function sendDialog(): Promise<void> {
  one<HTMLFormElement>('[role="dialog"] form').requestSubmit();
  await new Promise((go) => setTimeout(go, 0));
  flushSync();
}
