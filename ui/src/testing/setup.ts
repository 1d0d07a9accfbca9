// Before every test file: made-up data stands behind the screens, and the window is as it opens, whatever the files before left.
import { vi } from "vitest";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { inspector } from "../state/inspector.svelte";
import { messages } from "../state/messages.svelte";
import { route } from "../state/route.svelte";
import { standing } from "../state/standing.svelte";
import { FIRST, speak } from "../words/language.svelte";

// A document without a screen has no sizes, so tests put their own in their place.
const replaced = [Element.prototype, HTMLElement.prototype];
const before = globalThis as { asTheyWere?: PropertyDescriptorMap[] };
before.asTheyWere ??= replaced.map((prototype) => Object.getOwnPropertyDescriptors(prototype));

vi.useRealTimers();
vi.restoreAllMocks();
// What the last test of the file before set going ends within that, and says so in that file's window rather than in the next one's.
await new Promise((ended) => setTimeout(ended, 100));
replaced.forEach((prototype, which) => {
  const whole = before.asTheyWere![which]!;
  for (const name of Object.keys(prototype)) if (!(name in whole)) delete (prototype as unknown as Record<string, unknown>)[name];
  Object.defineProperties(prototype, whole);
});
document.body.replaceChildren();
setHost(fakeHost());
standing.open(null);
messages.clear();
route.reset();
inspector.current = null;
speak(FIRST);
