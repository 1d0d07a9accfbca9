// Somebody changes the language of the window, in the rail and by the palette: everything on the screen follows at once,
// and the place that was open stays open.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import App from "../App.svelte";
import { host, setHost } from "../host/choose";
import { fakeHost, type FakeWishes } from "../host/fake";
import { messages } from "../state/messages.svelte";
import { preferences } from "../state/preferences.svelte";
import { route } from "../state/route.svelte";
import { standing } from "../state/standing.svelte";
import { FIRST, speak } from "../words/language.svelte";
import { t } from "../words/words";

let stop = async () => {};

async function open(wishes: FakeWishes, shows: () => string) {
  setHost(fakeHost(wishes));
  const app = mount(App, { target: document.body });
  stop = async () => unmount(app);
  await vi.waitFor(() => expect(document.body.textContent).toContain(shows()), { timeout: 5000 });
}

/** What crosses the door from now on. */
function watched() {
  const whole = host();
  const calls: [string, unknown][] = [];
  setHost({ ...whole, call: (name, input) => (calls.push([name, input]), whole.call(name, input)) });
  return calls;
}

function press(key: string, held: KeyboardEventInit = {}) {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
}

const text = () => document.body.textContent ?? "";
const page = () => [document.documentElement.lang, document.documentElement.dir];
const english = (say: () => string) => said("en", say);
const spanish = (say: () => string) => said("es", say);

/** A sentence as it is in a language, whatever the window speaks. */
function said(tag: string, say: () => string): string {
  const now = document.documentElement.lang || FIRST;
  speak(tag);
  const text = say();
  speak(now);
  return text;
}

/** By the palette, as somebody does who cannot read the menu. */
async function choose(name: string) {
  press("k", { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector('[role="combobox"]')).not.toBeNull());
  [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((one) => one.textContent?.includes(name))!.click();
  await vi.waitFor(() => expect(document.querySelector('[role="combobox"]')).toBeNull());
}

afterEach(async () => {
  await stop();
  messages.clear();
  standing.open(null);
  route.reset();
  preferences.prefer({ language: "" });
  speak(FIRST);
  document.body.replaceChildren();
});

it("changes what stands on the screen at once, and nothing else", async () => {
  await open({ opens: "congress" }, () => t("overview-hand"));
  route.go("delegations");
  await vi.waitFor(() => expect(document.querySelector("main")?.textContent).toContain(t("delegations-title")));
  expect(page()).toEqual(["en", "ltr"]);
  const calls = watched();
  await choose("Español");
  await vi.waitFor(() => expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe(spanish(() => t("frame-rail"))));
  expect(page()).toEqual(["es", "ltr"]);
  expect(route.place).toBe("delegations");
  expect(document.querySelector('nav [aria-current="page"]')?.textContent).toContain(spanish(() => t("place-delegations")));
  expect(document.querySelector("main")?.textContent).toContain(spanish(() => t("delegations-title")));
  expect([text().includes("mié 20 de junio"), text().includes("Wed 20 June")]).toEqual([true, false]);
  expect(calls).toContainEqual(["speak", { language: "es" }]);
  await vi.waitFor(() => expect(calls.filter(([name]) => name === "list_delegations").length, "what the program words is read again").toBeGreaterThan(0));
  await vi.waitFor(() => expect(calls).toContainEqual(["remember", expect.objectContaining({ language: "es" })]));
  await choose("English");
  await vi.waitFor(() => expect(document.querySelector('nav [aria-current="page"]')?.textContent).toContain(english(() => t("place-delegations"))));
  expect(page()).toEqual(["en", "ltr"]);
  expect([text().includes("mié 20 de junio"), text().includes("Wed 20 June")]).toEqual([false, true]);
});

it("is remembered, and asked of the system the first time", async () => {
  await open({ opens: "nothing", preferences: { language: "es" } }, () => spanish(() => t("welcome-new")));
  expect(page()).toEqual(["es", "ltr"]);
  expect(text()).toContain(spanish(() => t("sample-congress")));
  await stop();
  const languages = vi.spyOn(navigator, "languages", "get").mockReturnValue(["es-AR", "en"]);
  speak(FIRST);
  await open({ opens: "nothing" }, () => spanish(() => t("welcome-new")));
  expect(text()).toContain("Español");
  languages.mockReturnValue(["fr-FR"]);
  await stop();
  await open({ opens: "nothing" }, () => english(() => t("welcome-new")));
  expect(page()[0]).toBe("en");
  languages.mockRestore();
});
