// The inspector of a transfer shows what does not fit with it, and nothing that was decided already.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import type { ConflictView } from "../../api/generated/api";
import InspectorPane from "../../frame/InspectorPane.svelte";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import { conflictOf } from "../../shared/conflict.fixture";
import { standing } from "../../state/standing.svelte";
import MovementInspector from "./MovementInspector.svelte";

let shown: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  for (const each of shown) await unmount(each);
  document.body.replaceChildren();
});

it("leaves out conflicts of a kind the office ignores", async () => {
  const things: ConflictView["things"] = [{ kind: "movement", id: "mov-3", name: "YUL", person: null, date: null }];
  const told = [conflictOf({ key: "open", things }), conflictOf({ key: "ignored", things, level: "ignore" }), conflictOf({ key: "other" })];
  const whole = fakeHost({ opens: "congress" });
  setHost({ ...whole, call: async (name, input) => (name === "check" ? told : whole.call(name, input)) });
  standing.open(await call("standing", {}));
  const movement = { ...(await call("list_movements", {})).find(({ id }) => id === "mov-3")!, conflicts: 1 };
  const nothing = () => undefined;
  shown = [mount(MovementInspector, { target: document.body, props: { movement, readOnly: true, onclose: nothing, onassign: nothing, onedit: nothing, onremove: nothing } }), mount(InspectorPane, { target: document.body })];
  const lines = () => document.querySelectorAll('[data-testid="movement-facts"] .conflict').length;
  await vi.waitFor(() => { flushSync(); expect(lines()).toBeGreaterThan(0); });
  expect(lines()).toBe(1);
});
