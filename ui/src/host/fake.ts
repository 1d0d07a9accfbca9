// A whole program made up in memory: it answers every command from a made-up forum, refuses what the real one refuses,
// undoes and redoes, and forgets everything when the page is left. Tests and browsers stand on it.
import type { Commands, CommandName, HistoryEntry, Kind, Preferences, Progress, Welcome } from "../api/generated/api";
import { ANSWERS, standingOf } from "./fake/answers";
import { clashes } from "./fake/clashes";
import { bareWorld, congress } from "./fake/congress";
import { grown } from "./fake/grown";
import { instantIn, ZONES } from "./fake/time";
import type { World } from "./fake/world";
import { WRITES, type Wrote } from "./fake/writes";
import type { Host, Running } from "./host";

export interface FakeWishes {
  /** What is open: a small congress, a forum with nothing in it, a congress of full size, or nothing. */
  opens?: "congress" | "bare" | "large" | "nothing";
  now?: number;
  preferences?: Partial<Preferences>;
}

const NOW = Date.parse("2018-06-20T15:40:00Z");
const EVERYTHING: Kind[] = ["forum", "body", "delegation", "person", "membership", "venue", "space", "session", "attendance", "meeting", "room_booking", "leg", "stay", "place"];
const clone = <Value>(value: Value): Value => structuredClone(value);

export function fakeHost(wishes: FakeWishes = fromAddress()): Host {
  const program = new FakeProgram(wishes);
  return {
    call: async (name, input) => clone(program.call(name as CommandName, clone(input))),
    callLong: (_name, input, onProgress) => program.export(input as Commands["export_itineraries"]["input"], onProgress),
    now: () => program.now,
  };
}

/** In a browser the address chooses what is shown. */
function fromAddress(): FakeWishes {
  const asked = new URLSearchParams(globalThis.location?.search ?? "");
  const opens = asked.has("empty") ? "nothing" : asked.has("bare") ? "bare" : asked.has("large") ? "large" : "congress";
  const theme = asked.get("theme");
  return { opens, now: asked.has("now") ? Date.parse(asked.get("now")!) : NOW, preferences: theme === "dark" || theme === "light" ? { theme } : {} };
}

class FakeProgram {
  now: number;
  #world: World | null;
  #before: { world: World; position: number }[] = [];
  #after: World[] = [];
  #preferences: Preferences;
  #ids = 0;

  constructor(wishes: FakeWishes) {
    this.now = wishes.now ?? NOW;
    const worlds = { congress, bare: () => bareWorld(), large: () => grown(congress()), nothing: () => null };
    this.#world = worlds[wishes.opens ?? "congress"]();
    this.#preferences = { name: "Camille Roy", theme: "system", rail_folded: false, rail_width: 200, inspector_width: 360, compact: false, ...wishes.preferences };
  }

  call(name: CommandName, input: unknown): unknown {
    const shell = this.#shell(name, input);
    if (shell !== undefined) return shell;
    if (!this.#world) throw { kind: "no_forum_open" };
    if (name === "undo") return this.#undo((input as Commands["undo"]["input"]).position ?? null);
    if (name === "redo") return this.#redo();
    const answer = ANSWERS[name] as ((world: World, input: unknown) => unknown) | undefined;
    if (answer) return answer(this.#world, input);
    const write = WRITES[name] as ((world: World, input: unknown, id: string) => Wrote) | undefined;
    if (!write) throw { kind: "unknown_command", name };
    return this.#write(name, (world) => write(world, input, `new-${++this.#ids}`));
  }

  #shell(name: CommandName, input: unknown): unknown {
    switch (name) {
      case "welcome": return this.#welcome();
      case "remember": this.#preferences = input as Preferences; return null;
      case "close_forum": this.#world = null; return null;
      case "save_copy": return "iclei-world-congress-2018 copy.forum";
      case "cancel": return null;
      case "zones": return ZONES;
      case "new_forum": {
        const asked = input as Commands["new_forum"]["input"];
        return this.#open({ ...bareWorld(asked.title), city: asked.host, starts_on: asked.from, ends_on: asked.to });
      }
      case "open_forum": return this.#open(congress());
      case "open_sample": return this.#open(congress());
      case "look": return this.#open({ ...congress(), read_only: true });
      case "open_recent": return this.#openRecent((input as Commands["open_recent"]["input"]).handle);
      default: return undefined;
    }
  }

  #openRecent(handle: string) {
    if (handle === "held") throw { kind: "held_elsewhere", who: "Noah Tremblay", host: "laptop-07", since: "09:12", handle: "held" };
    if (handle === "gone") throw { kind: "file_missing" };
    return this.#open(congress());
  }

  #open(world: World) {
    this.#world = world;
    this.#before = [];
    this.#after = [];
    return standingOf(world);
  }

  #welcome(): Welcome {
    return {
      preferences: this.#preferences, version: "0.1.0", open: this.#world ? standingOf(this.#world) : null, refused: null,
      recent: [
        { handle: "congress", title: "ICLEI World Congress 2018", path: "~/Forums/iclei-world-congress-2018.forum", opened: "2018-06-18", missing: false }, { handle: "held", title: "Mayoral Forum, Marrakech", path: "/media/usb/mayoral-forum-2018.forum", opened: "2018-06-11", missing: false },
        { handle: "gone", title: "Resilient Cities 2015", path: "/media/usb/resilient-cities-2015.forum", opened: "2018-05-02", missing: true },
      ],
      samples: [
        { which: "mayoral-forum", title: "Mayoral Forum on Mobility", about: "Two days, 40 cities, one venue. A small forum to try things out." }, { which: "congress", title: "World Congress, Montréal", about: "Four days, parallel sessions, several venues, as really held in 2018." },
        { which: "summit", title: "Summit of City Leaders", about: "One day, heads of delegation, many bilaterals." },
      ],
    };
  }

  #write(op: string, change: (world: World) => Wrote) {
    const before = this.#world!;
    if (before.read_only) throw { kind: "read_only" };
    const world = clone(before);
    const { result, facts, changed } = change(world);
    const position = (world.history.at(-1)?.position ?? 0) + 1;
    world.history.push({ position, at: instantIn(this.now), who: this.#preferences.name, op, facts, state: "done", of: null, rows: 1, tables: changed });
    this.#before.push({ world: before, position });
    this.#after = [];
    return this.#done(world, { position, op, facts }, result, changed);
  }

  #undo(position: number | null) {
    const last = this.#before.at(-1);
    const later = this.#world!.history.filter((entry) => position !== null && entry.position > position && entry.state === "done");
    if (position !== null && position !== last?.position && later.length > 0) throw { kind: "later_changes", entries: later.slice(-2).reverse().map(({ position, op, facts }) => ({ position, op, facts })) };
    if (!last) throw { kind: "nothing_to_undo" };
    this.#before.pop();
    this.#after.push(this.#world!);
    const undone = this.#world!.history.find((entry) => entry.position === last.position)!;
    const world = { ...clone(last.world), history: this.#marked(last.position, "undone") };
    return this.#done(world, { position: undone.position, op: undone.op, facts: undone.facts }, null, EVERYTHING);
  }

  #redo() {
    const world = this.#after.pop();
    if (!world) throw { kind: "nothing_to_redo" };
    const entry = world.history.at(-1)!;
    this.#before.push({ world: this.#world!, position: entry.position });
    return this.#done({ ...clone(world), history: this.#marked(entry.position, "done") }, { position: entry.position, op: entry.op, facts: entry.facts }, null, EVERYTHING);
  }

  #marked(position: number, state: HistoryEntry["state"]): HistoryEntry[] {
    return this.#world!.history.map((entry) => (entry.position === position ? { ...entry, state } : entry));
  }

  #done(world: World, said: { position: number; op: string; facts: Wrote["facts"] }, result: string | null, changed: Kind[]) {
    const before = clashes(this.#world!);
    this.#world = world;
    const after = clashes(world);
    const keys = (all: typeof after) => new Set(all.map((conflict) => conflict.key));
    return { result, position: said.position, said, changed, appeared: after.filter(({ key }) => !keys(before).has(key)), gone: before.filter(({ key }) => !keys(after).has(key)), standing: standingOf(world) };
  }

  /** Takes a while and can be cancelled, as writing real files does. */
  export(input: Commands["export_itineraries"]["input"], onProgress: (progress: Progress) => void): Running {
    const people = this.#world?.people.filter((person) => input.people == null || input.people.includes(person.id)) ?? [];
    let cancelled = false;
    const run = async () => {
      for (const [index, person] of people.entries()) {
        if (cancelled) throw { kind: "cancelled" };
        onProgress({ done: index, of: people.length, doing: person.display_name });
        await new Promise((next) => setTimeout(next, 40));
      }
      return { folder: "itineraries-2018-06-20", files: people.length * input.formats.length, people: people.length, cancelled: false, unprintable: people.some(({ display_name }) => display_name.includes("Ossouka")) ? [{ name: "Rose Christiane Ossouka Raponda", characters: "☕" }] : [] };
    };
    return { done: run(), cancel: () => (cancelled = true) };
  }
}
