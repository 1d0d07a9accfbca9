// What would come of a change: one line first, every conflict and everybody to be told when it is unfolded.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Previewed } from "../api/generated/api";
import { t } from "../words/words";
import { conflictOf, moment, toldOf } from "./conflict.fixture";
import { byRole, isOpen, namedIn } from "./conflict";
import ConflictLine from "./ConflictLine.svelte";
import WouldCome from "./WouldCome.svelte";

let shown: ReturnType<typeof mount> | undefined;
const said = () => (document.body.textContent ?? "").replace(/\s+/g, " ");

function show(would: Partial<Previewed>, props: { unfolded?: boolean } = {}) {
  const onopen = vi.fn();
  shown = mount(WouldCome, { target: document.body, props: { would: { said: null, changed: [], appeared: [], gone: [], tell: [], ...would }, onopen, ...props } });
  flushSync();
  return onopen;
}

afterEach(() => {
  if (shown) void unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
});

describe("what would come of a change", () => {
  it("is one line until it is unfolded", () => {
    show({ gone: [conflictOf(), conflictOf({ key: "b" })], appeared: [conflictOf({ key: "c" })], tell: [toldOf()] });
    expect(said()).toContain("2 conflicts go, 1 comes 1 to be told");
    expect(said()).not.toContain("Luc Tremblay");
    document.querySelector<HTMLButtonElement>("button[aria-expanded]")!.click();
    flushSync();
    expect(document.querySelectorAll(".conflict")).toHaveLength(3);
    expect(said()).toContain("Liaison officer Luc Tremblay Sofia +1 514 555 0101");
  });

  it("says that nothing comes or goes, with nothing to unfold", () => {
    show({});
    expect(said()).toContain("No conflict comes or goes");
    expect(document.querySelector("button")).toBeNull();
  });

  it("names the one kind there is", () => {
    show({ appeared: [conflictOf()] }, { unfolded: true });
    expect(said()).toContain("1 conflict comes");
    expect(said()).toContain(t("would-appear"));
    expect(said()).not.toContain(t("would-go"));
  });

  it("opens a thing that is named", () => {
    const onopen = show({ gone: [conflictOf()] }, { unfolded: true });
    [...document.querySelectorAll("button")].find((one) => one.textContent === "Courtesy call")!.click();
    expect(onopen).toHaveBeenCalledWith(expect.objectContaining({ kind: "meeting", id: "mtg-1" }));
  });

  it("draws hundreds only when asked", () => {
    show({ tell: Array.from({ length: 300 }, (_, n) => toldOf({ name: `Driver ${n}`, role: "driver" })) }, { unfolded: true });
    expect(document.querySelectorAll("dd p")).toHaveLength(40);
    [...document.querySelectorAll("button")].at(-1)!.click();
    flushSync();
    expect(document.querySelectorAll("dd p")).toHaveLength(300);
  });
});

describe("a conflict's line", () => {
  it("shows the arithmetic beside the sentence, term by term", () => {
    shown = mount(ConflictLine, { target: document.body, props: { conflict: conflictOf(), onopen: () => {} } });
    flushSync();
    expect([...document.querySelectorAll(".sum span")].map((term) => term.textContent)).toEqual(["lands 12:40", "+45 min border and bags", "+35 min drive", "= 14:00", "starts 13:15", "45 min short"]);
    expect(document.querySelector(".sentence")?.textContent).not.toContain("45 min");
  });

  it("stands back when it was set aside, and says why it may stay", () => {
    shown = mount(ConflictLine, { target: document.body, props: { conflict: conflictOf({ waived: { id: "wvr-1", reason: "The host waits", by: "Camille Roy", at: moment("09:00") } }), onopen: () => {} } });
    flushSync();
    expect(said()).toContain("Camille Roy: “The host waits”");
    expect(document.querySelector(".aside")).not.toBeNull();
    expect(document.querySelector(".level")?.getAttribute("aria-label")).toBe("Ignored");
  });
});

it("knows which conflicts stand open, what they name and who is told as what", () => {
  expect([isOpen(conflictOf()), isOpen(conflictOf({ level: "ignore" }))]).toEqual([true, false]);
  const twice = conflictOf({ things: [...conflictOf().people, ...conflictOf().things] });
  expect(namedIn(twice).map(({ id }) => id)).toEqual(["per-1", "leg-1", "mtg-1"]);
  const tell = [toldOf({ role: "driver" }), toldOf(), toldOf({ role: "driver", name: "B" })];
  expect(byRole(tell).map(({ role, told }) => [role, told.length])).toEqual([["driver", 2], ["liaison_officer", 1]]);
});
