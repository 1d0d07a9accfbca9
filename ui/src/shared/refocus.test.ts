// After a thing is removed its neighbour's button has the focus.
import { afterEach, expect, it } from "vitest";
import { refocus } from "./refocus";

afterEach(() => document.body.replaceChildren());

it.each([[3, 1, "out-1"], [3, 3, "out-2"], [1, 0, "out-0"], [0, 0, "field"]])("%i left, the one at %i gone: %s", async (left, gone, focused) => {
  const frame = document.body.appendChild(document.createElement("div"));
  frame.append(Object.assign(document.createElement("input"), { id: "field" }));
  for (let index = 0; index < left; index += 1) frame.append(Object.assign(document.createElement("button"), { id: `out-${index}` }));
  await refocus(frame, "button", gone, "input");
  expect(document.activeElement?.id).toBe(focused);
});
