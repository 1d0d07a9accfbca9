import { expect, it } from "vitest";
import { seekingKeys } from "./seeking";

function press(key: string, typed: string): string {
  let did = "";
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  seekingKeys(event, { typed, onempty: () => (did = "emptied"), ondown: () => (did = "went down") });
  return event.defaultPrevented ? did : `left alone${did}`;
}

it.each([["Escape", "vienna", "emptied"], ["Escape", "", "left alone"], ["ArrowDown", "", "went down"], ["ArrowDown", "vienna", "went down"], ["a", "v", "left alone"]])("%s with %o typed: %s", (key, typed, does) => expect(press(key, typed)).toBe(does));
