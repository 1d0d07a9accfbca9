// The window as a whole, over made-up data: the welcome screen, the frame, every place, the keys.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import { setHost } from "./host/choose";
import { fakeHost, type FakeWishes } from "./host/fake";
import { PLACES } from "./state/places";
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
    press(String(PLACES.indexOf(place) + 1));
    await vi.waitFor(() => expect(document.querySelector(`nav [aria-current="page"]`)?.textContent).toContain(t(`place-${place}`)));
    expect(document.body.textContent).not.toContain(t("app-broken"));
    expect(document.querySelector("main")?.textContent?.trim() ?? "").not.toBe("");
  });

  it.each(PLACES)("shows %s of a forum with nothing in it", async (place) => {
    await open({ opens: "bare" }, t("overview-hand-nothing"));
    press(String(PLACES.indexOf(place) + 1));
    await vi.waitFor(() => expect(document.querySelector(`nav [aria-current="page"]`)?.textContent).toContain(t(`place-${place}`)));
    expect(document.body.textContent).not.toContain(t("app-broken"));
  });

  it("says what undo takes back", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    expect(button("Undo: ")?.title).toContain("Ctrl+Z");
    expect(button(t("frame-redo-nothing"))?.disabled).toBe(true);
  });

  it("opens the palette and the list of keys", async () => {
    await open({ opens: "congress" }, t("overview-hand"));
    press("k", { ctrlKey: true });
    await vi.waitFor(() => expect(document.body.textContent).toContain(t("palette-book-room")));
    press("Escape");
  });
});
