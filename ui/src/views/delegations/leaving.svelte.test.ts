// A field that is left together with its inspector: what it could not store is said where it is seen.
import { flushSync, mount, unmount, type Component } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../../api/call";
import InlineEdit from "../../shared/InlineEdit.svelte";
import { messages } from "../../state/messages.svelte";
import { problemOf } from "../../state/problem";
import EditField from "./EditField.svelte";

beforeEach(() => messages.clear());
afterEach(() => document.body.replaceChildren());

const shown = () => messages.all.map(({ tone, text }) => [tone, text]);
const field = () => document.querySelector<HTMLInputElement>("input")!;

/** Types, then goes somewhere else before the answer is there. */
async function leaveWith(typed: string, part: Component<never>, props: Record<string, unknown>) {
  const place = mount(part as Component<Record<string, unknown>>, { target: document.body, props });
  flushSync();
  document.querySelector("button")?.click();
  flushSync();
  await Promise.resolve();
  field().focus();
  field().value = typed;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  field().blur();
  await unmount(place);
  await new Promise((rest) => setTimeout(rest));
}

const refuse = () => Promise.reject(new Refused({ kind: "read_only" }));
const PARTS: [string, Component<never>][] = [["a labelled field", EditField as unknown as Component<never>], ["a value edited in place", InlineEdit as unknown as Component<never>]];

describe.each(PARTS)("%s", (_name, part) => {
  it("says what was refused after it is gone, with what was typed", async () => {
    await leaveWith("Frnace", part, { name: "country", label: "Country", value: "FR", problemOf, onsave: refuse });
    expect(shown()).toEqual([["refused", expect.stringMatching(/Country.*Frnace/)]]);
  });
  it("says nothing when it was stored", async () => {
    await leaveWith("DE", part, { name: "country", label: "Country", value: "FR", problemOf, onsave: () => Promise.resolve() });
    expect(shown()).toEqual([]);
  });
});

it("says what was not even sent", async () => {
  await leaveWith("Frnace", EditField as unknown as Component<never>, { name: "country", label: "Country", value: "FR", check: () => "Two letters.", onsave: refuse });
  expect(shown()).toEqual([["refused", expect.stringMatching(/Country.*Frnace.*Two letters\./)]]);
});
