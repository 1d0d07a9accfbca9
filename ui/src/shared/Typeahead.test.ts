// What is heard of a field that offers: what is chosen in it, and what the keys stand on.
import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import Typeahead from "./Typeahead.svelte";

let shown: ReturnType<typeof mount>;
const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!;
const press = (key: string) => { field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })); flushSync(); };
const stood = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.getAttribute("data-option");

function show(chosen: string) {
  const offer = (typed: string) => ["Paris", "Porto", "Prague"].filter((name) => name.toLowerCase().startsWith(typed)).map((name) => ({ id: name }));
  const option = createRawSnippet<[{ id: string }]>((of) => ({ render: () => `<span>${of().id}</span>` }));
  shown = mount(Typeahead, { target: document.body, props: { label: "From", hint: "Type a city", nothing: "None", describedby: "hint", chosen, offer, option, nameOf: ({ id }: { id: string }) => id, onchoose: () => {} } });
  flushSync();
}
afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

it("tells what is chosen, besides what describes it", () => {
  show("Montréal");
  const told = field().getAttribute("aria-describedby")!.split(" ");
  expect(told[0]).toBe("hint");
  expect(document.getElementById(told[1]!)?.textContent).toBe("Montréal");
});

it("begins with the first offer whenever the keys open its list", () => {
  show("");
  expect(field().getAttribute("aria-describedby")).toBe("hint");
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  expect(stood()).toBe("Prague");
  press("Escape");
  press("ArrowDown");
  expect(stood()).toBe("Paris");
});
