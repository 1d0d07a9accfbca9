// The window as a whole, over made-up data: the welcome screen, the frame, every place, the keys.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "./api/call";
import App from "./App.svelte";
import { refusalText } from "./api/errors";
import { host, setHost } from "./host/choose";
import { fakeHost, type FakeWishes } from "./host/fake";
import { keyTo, PLACES } from "./state/places";
import { messages } from "./state/messages.svelte";
import { route } from "./state/route.svelte";
import { standing } from "./state/standing.svelte";
import { t } from "./words/words";

let stop = async () => {};

async function open(wishes: FakeWishes, shows: string) {
  setHost(fakeHost(wishes));
  const app = mount(App, { target: document.body });
  stop = async () => unmount(app);
  await vi.waitFor(() => expect(document.body.textContent).toContain(shows), { timeout: 5000 });
}

function press(key: string, held: KeyboardEventInit = {}) {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
}

const button = (name: string) => [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(name));

afterEach(async () => {
  await stop();
  messages.clear();
  standing.open(null);
  route.reset();
  document.body.replaceChildren();
});

describe("the window", () => {
  it("welcomes while nothing is open, and says who holds a file", async () => {
    await open({ opens: "nothing" }, t("welcome-new"));
    expect(document.body.textContent).toContain(t("welcome-recent-missing"));
    [...document.querySelectorAll("button")].find((one) => one.textContent?.includes("Marrakech"))?.click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain("Noah Tremblay"));
    button(t("welcome-look"))?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("frame-read-only")));
  });

  it.each(PLACES)("shows %s", async (place) => {
    await open({ opens: "congress" }, t("overview-hand"));
    press(keyTo(place));
    await vi.waitFor(() => expect(document.querySelector(`nav [aria-current="page"]`)?.textContent).toContain(t(`place-${place}`)));
    expect(document.body.textContent).not.toContain(t("app-broken"));
    expect(document.querySelector("main")?.textContent?.trim() ?? "").not.toBe("");
  });

  it.each(PLACES)("shows %s of a forum with nothing in it", async (place) => {
    await open({ opens: "bare" }, t("overview-hand-nothing"));
    press(keyTo(place));
    await vi.waitFor(() => expect(document.querySelector(`nav [aria-current="page"]`)?.textContent).toContain(t(`place-${place}`)));
    expect(document.body.textContent).not.toContain(t("app-broken"));
  });

  it("welcomes after a forum was closed, also when the program cannot say what is new", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    const whole = host();
    setHost({ ...whole, call: (name, input) => (name === "welcome" ? Promise.reject({ kind: "disk_full" }) : whole.call(name, input)) });
    press("k", { ctrlKey: true });
    await vi.waitFor(() => expect(document.querySelector('[role="combobox"]')).not.toBeNull());
    [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((one) => one.textContent?.includes(t("palette-close-forum")))!.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("welcome-new")));
    await vi.waitFor(() => expect(messages.all.at(-1)).toMatchObject({ tone: "refused", text: refusalText({ kind: "disk_full" }) }));
  });

  it("says what undo takes back", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    expect(button("Undo: ")?.title).toContain("Ctrl+Z");
    expect(button(t("frame-redo-nothing"))?.disabled).toBe(true);
  });

  it("opens the palette and the list of keys, and closes them", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    press("k", { ctrlKey: true });
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')?.textContent).toContain(t("palette-book-room")));
    press("Escape");
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
    press("?");
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')?.textContent).toContain(t("shortcuts-grid-carry")));
    press("Escape");
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  });

  it("keeps a dialog when the palette's key is pressed in it", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    press("?");
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).not.toBeNull());
    press("k", { ctrlKey: true });
    expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    expect(document.body.textContent).toContain(t("shortcuts-title"));
  });

  it("shows another place after one could not be shown", async () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    const whole = fakeHost({ opens: "congress" });
    await open({ opens: "congress" }, t("overview-hand"));
    setHost({ ...whole, call: (name, input) => (name === "programme" ? Promise.resolve({ days: null }) : whole.call(name, input)) });
    press("3");
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("app-broken")));
    expect(shown).toHaveBeenCalled();
    press(keyTo("history"));
    await vi.waitFor(() => expect(document.querySelector("main h1")?.textContent).toBe(t("history-title")));
    expect(document.body.textContent).not.toContain(t("app-broken"));
  });

  it("says the forum's zone, and opens what the forum is about from its title", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    expect(document.querySelector("header .zone")?.textContent).toContain("America/Toronto");
    document.querySelector<HTMLElement>('[data-testid="forum"]')!.click();
    await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('[role="dialog"] [name="title"]')?.value).toBe(standing.current?.title));
    const city = document.querySelector<HTMLInputElement>('[role="dialog"] [name="city"]')!;
    city.value = "Laval";
    city.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector<HTMLFormElement>('[role="dialog"] form')!.requestSubmit();
    await vi.waitFor(async () => expect((await call("forum", {})).city).toBe("Laval"));
    expect((await call("forum", {})).short_code).toBe("WC18");
  });

  it("opens the conflicts of a level from their count", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    expect(button(t("frame-conflicts-show", { said: t("frame-conflicts-warn", { count: 2 }) }))).toBeDefined();
    document.querySelector<HTMLElement>('header [data-level="warn"]')!.click();
    await vi.waitFor(() => expect(document.querySelector<HTMLSelectElement>('main select[name="level"]')?.value).toBe("warn"));
  });

  it("carries the marks that journeys through the real window look for", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    expect(PLACES.map((place) => document.querySelector(`[data-place="${place}"]`)?.getAttribute("aria-current") ?? null)).toEqual(PLACES.map((place) => (place === "overview" ? "page" : null)));
    for (const id of ["undo", "redo"]) expect(document.querySelector(`button[data-testid="${id}"]`), id).not.toBeNull();
    messages.tell("Copy saved");
    flushSync();
    expect(document.querySelector('.messages [role="status"]')?.textContent).toContain("Copy saved");
  });
});
