// The state behind the frame: where one is, which day, what is said, and that reads follow writes.
import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { clock } from "./clock.svelte";
import { day } from "./day.svelte";
import { messages } from "./messages.svelte";
import { homeOf } from "./places";
import { preferences } from "./preferences.svelte";
import { reading, type Reading } from "./reading.svelte";
import { route } from "./route.svelte";
import { standing } from "./standing.svelte";
import { redo, tryWrite, undo, write } from "./writing";

beforeEach(async () => {
  setHost(fakeHost({ opens: "congress" }));
  standing.open(await call("standing", {}));
  route.reset();
});
afterEach(() => messages.clear());

const booking = { space: "spc-511", starts: { local: "2018-06-20T09:00" }, ends: { local: "2018-06-20T10:00" }, title: "Briefing", status: "confirmed" as const };

describe("route", () => {
  it("remembers what was selected in a place", () => {
    route.go("rooms", { kind: "space", id: "spc-510" });
    route.go("history");
    expect(route.selected).toBeNull();
    route.go("rooms");
    expect(route.idOf("space")).toBe("spc-510");
    expect(route.idOf("session")).toBeNull();
  });
  it("opens a thing where it lives", () => {
    route.open({ kind: "session", id: "ses-1" });
    expect([route.place, route.idOf("session")]).toEqual(["programme", "ses-1"]);
    expect(homeOf("leg")).toBe("travel");
  });
  it("opens what has a time on its day", () => {
    day.within(["2018-06-19", "2018-06-20", "2018-06-21"], "");
    route.open({ kind: "meeting", id: "mtg-1", person: null, date: "2018-06-21" });
    expect([route.place, route.idOf("meeting"), day.date]).toEqual(["meetings", "mtg-1", "2018-06-21"]);
    route.open({ kind: "space", id: "spc-510", person: null, date: null });
    expect(day.date).toBe("2018-06-21");
  });
  it("opens a leg on the timeline it is named for", () => {
    route.go("person", { kind: "person", id: "per-last" });
    route.go("overview");
    route.open({ kind: "leg", id: "leg-1", person: "per-1", date: "2018-06-19" });
    expect([route.place, route.idOf("person"), route.selected?.part]).toEqual(["person", "per-1", { kind: "leg", id: "leg-1" }]);
  });
  it("asks Delegations for some statuses, once", () => {
    route.askDelegations(["invited", "tentative"]);
    expect([route.place, route.takeStatuses(), route.takeStatuses()]).toEqual(["delegations", ["invited", "tentative"], null]);
  });
  it("hands a task over once", () => {
    route.begin("book_room");
    expect([route.place, route.take("new_session"), route.take("book_room"), route.take("book_room")]).toEqual(["rooms", false, true, false]);
  });
});

describe("day", () => {
  const DAYS = ["2018-06-19", "2018-06-20", "2018-06-21"];
  it("begins today while the forum runs, otherwise on the first day", () => {
    day.within(DAYS, "2018-06-20");
    expect(day.date).toBe("2018-06-20");
    day.within(DAYS, "2018-05-01");
    expect(day.date).toBe("2018-06-19");
  });
  it("stops at the ends", () => {
    day.within(DAYS, "");
    day.step(-1);
    expect([day.date, day.hasPrevious, day.hasNext]).toEqual(["2018-06-19", false, true]);
    day.step(1);
    day.step(1);
    day.step(1);
    expect([day.date, day.hasNext]).toEqual(["2018-06-21", false]);
  });
});

describe("preferences", () => {
  it("say how tall every row is", () => {
    const heights = [false, true].map((compact) => {
      preferences.load({ ...preferences.current, compact });
      return [preferences.rowHeight, preferences.tallRow];
    });
    expect(heights).toEqual([[32, 44], [28, 40]]);
    preferences.load({ ...preferences.current, compact: false });
  });
});

describe("a day outside the forum", () => {
  it("can be looked at, and the way back leads to the nearest", () => {
    day.within(["2018-06-19", "2018-06-20"], "");
    day.look("2018-06-17");
    expect([day.date, day.hasPrevious, day.hasNext]).toEqual(["2018-06-17", false, true]);
    day.step(1);
    expect(day.date).toBe("2018-06-19");
    day.look("2018-06-25");
    day.step(-1);
    expect(day.date).toBe("2018-06-20");
  });
});

describe("the clock", () => {
  afterEach(() => vi.useRealTimers());

  it("ticks with every minute, and asks the day at the forum now and then", async () => {
    vi.useFakeTimers();
    let instant = Date.parse("2018-06-20T03:58:30Z");
    const whole = fakeHost({ opens: "congress" });
    let today = "2018-06-19";
    setHost({ ...whole, now: () => instant, call: async (name, input) => { const answer = await whole.call(name, input); return name === "standing" ? { ...(answer as object), today } : answer; } });
    standing.open(await call("standing", {}));
    const seen: number[] = [];
    const stop = $effect.root(() => { $effect(() => void seen.push(clock.now)); });
    flushSync();
    const end = clock.run();
    for (let minute = 0; minute < 6; minute += 1) {
      instant += 60_000;
      today = "2018-06-20";
      await vi.advanceTimersByTimeAsync(60_000);
      flushSync();
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(6);
    expect(clock.today).toBe("2018-06-20");
    end();
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(180_000);
    flushSync();
    expect(seen.length).toBe(before);
    stop();
  });

  it("asks again when the window gets the focus, and drops an answer that a write overtook", async () => {
    const whole = fakeHost({ opens: "congress" });
    const before = await whole.call("standing", {});
    let answer = (_standing: unknown): void => {};
    setHost({ ...whole, call: (name, input) => (name === "standing" ? new Promise((resolve) => (answer = resolve)) : whole.call(name, input)) });
    const end = clock.run();
    window.dispatchEvent(new Event("focus"));
    await write("book_room", booking);
    answer(before);
    await new Promise((next) => setTimeout(next));
    expect(standing.current?.undo?.op).toBe("book_room");
    window.dispatchEvent(new Event("focus"));
    answer({ ...standing.current!, today: "2018-06-30" });
    await vi.waitFor(() => expect(clock.today).toBe("2018-06-30"));
    end();
  });
});

describe("messages", () => {
  afterEach(() => vi.useRealTimers());
  const offers = () => messages.all.filter(({ undo }) => undo !== null);

  it("offers no Undo for what was taken back another way", async () => {
    await write("book_room", booking);
    expect(offers()).toHaveLength(1);
    await undo();
    expect(offers()).toHaveLength(0);
    await redo();
    expect(offers()).toHaveLength(0);
  });

  it("goes after a while, but not while somebody is at it, and a refusal only when dismissed", () => {
    vi.useFakeTimers();
    messages.tell("Copy saved");
    messages.refused({ kind: "disk_full" });
    messages.hold();
    vi.advanceTimersByTime(60_000);
    expect(messages.all).toHaveLength(2);
    messages.release();
    vi.advanceTimersByTime(7_000);
    expect(messages.all).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(messages.all.map(({ tone }) => tone)).toEqual(["refused"]);
    messages.refused({ kind: "disk_full" });
    expect(messages.all).toHaveLength(1);
  });

  it("keeps what was refused, whatever is done afterwards, and two of the rest", () => {
    messages.refused({ kind: "disk_full" });
    for (const what of ["one", "two", "three", "four"]) messages.tell(what);
    messages.refused({ kind: "read_only" });
    expect(messages.all.map(({ tone, text }) => (tone === "refused" ? tone : text))).toEqual(["refused", "three", "four", "refused"]);
  });
});

describe("writing", () => {
  it("says of each of two quick presses what it took back, or made again", async () => {
    await write("add_person", { display_name: "First Person" });
    await write("add_person", { display_name: "Second Person" });
    const said = () => messages.all.slice(-2).map(({ text }) => /First|Second/.exec(text)?.[0]);
    await Promise.all([undo(), undo()]);
    expect(said()).toEqual(["Second", "First"]);
    await Promise.all([redo(), redo()]);
    expect(said()).toEqual(["First", "Second"]);
  });

  it("answers the result, says it with Undo, and moves the standing on", async () => {
    const id = await write("book_room", booking);
    expect(typeof id).toBe("string");
    expect(standing.current?.undo?.op).toBe("book_room");
    expect(messages.all.at(-1)?.undo).toBe(standing.current?.undo?.position);
  });

  it("throws the refusal with its facts", async () => {
    await write("book_room", booking);
    await expect(write("book_room", { ...booking, title: "Other" })).rejects.toMatchObject({ refusal: { kind: "space_double_booked", holder: "Briefing" } });
  });

  it("shows the refusal as a message when nobody catches it", async () => {
    await write("book_room", booking);
    expect(await tryWrite("book_room", booking)).toBeUndefined();
    expect(messages.all.at(-1)).toMatchObject({ tone: "refused", undo: null });
    expect(messages.all.at(-1)?.text).toContain("Briefing");
  });

  it("undoes and redoes", async () => {
    await write("book_room", booking);
    await undo();
    expect(standing.current?.redo?.op).toBe("book_room");
    await redo();
    expect(standing.current?.undo?.op).toBe("book_room");
  });

  it("offers Undo only on the newest message", async () => {
    await write("book_room", booking);
    await write("add_person", { display_name: "New Person" });
    expect(messages.all.map(({ undo }) => undo === null)).toEqual([true, false]);
  });
});

describe("reading", () => {
  it("reads again after a write to a table it depends on, and only then", async () => {
    const asked: string[] = [];
    const whole = fakeHost({ opens: "congress" });
    setHost({ ...whole, call: (name, input) => { asked.push(name); return whole.call(name, input); } });
    let spaces!: Reading<unknown>;
    let people!: Reading<unknown[]>;
    const stop = $effect.root(() => {
      people = reading("list_people", {}, ["person"]);
      spaces = reading("list_spaces", {}, ["space"]);
    });
    await vi.waitFor(() => expect([people.loading, spaces.loading]).toEqual([false, false]));
    const before = people.value?.length ?? 0;
    await write("add_person", { display_name: "New Person" });
    flushSync();
    await vi.waitFor(() => expect(people.value).toHaveLength(before + 1));
    // A read is asked for in the effect that follows the write, so a needless one has been counted by now.
    expect(asked).toEqual(["list_people", "list_spaces", "add_person", "list_people"]);
    stop();
  });

  it("keeps the refusal, and reads nothing when there is nothing to ask", async () => {
    let lost!: Reading<unknown>;
    let none!: Reading<unknown>;
    const stop = $effect.root(() => {
      lost = reading("person", { id: "nobody" }, ["person"]);
      none = reading("person", () => null, ["person"]);
    });
    await vi.waitFor(() => expect(lost.refusal?.kind).toBe("not_found"));
    expect([none.loading, none.value]).toEqual([false, undefined]);
    stop();
  });
});
