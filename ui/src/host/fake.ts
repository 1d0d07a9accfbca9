// A whole program made up in memory: it answers every command from a made-up forum, refuses what the real one refuses,
// undoes and redoes, and forgets everything when the page is left. Tests and browsers stand on it.
import type { Commands, CommandName, HistoryEntry, Kind, Preferences, Progress, Welcome } from "../api/generated/api";
import { ANSWERS, redoable, standingOf, undoable } from "./fake/answers";
import { clashes } from "./fake/clashes";
import { bareWorld, congress } from "./fake/congress";
import { crowded, grown } from "./fake/grown";
import { toldOf } from "./fake/mending";
import { seeking } from "./fake/placing";
import { roomsFor } from "./fake/rooms-found";
import { replay, reversed, touched, type Touched } from "./fake/recorded";
import { bringIn, say, staged, stagingOf, type Brought, type Staged } from "./fake/staging";
import { instantIn, ZONES } from "./fake/time";
import { handed } from "./fake/handed";
import { handOut, wrongOf } from "./fake/issues";
import { handOutPapers, writtenOf } from "./fake/papers-held";
import { speakOf } from "./fake/languages";
import { wrote, type Wrote } from "./fake/rows";
import type { World } from "./fake/world";
import { WRITES } from "./fake/writes";
import type { Host, Running } from "./host";

export interface FakeWishes {
  /** What is open: a small congress, a forum with nothing in it, a congress of full size, one with thousands of conflicts, one that handed out thousands of files, or nothing. */
  opens?: "congress" | "bare" | "large" | "crowded" | "handed" | "nothing";
  /** What the file holds that is chosen to be brought in. */
  brings?: Brought;
  now?: number;
  preferences?: Partial<Preferences>;
  /** How long every answer takes, in milliseconds: for what must hold while one is on its way. */
  slow?: number;
}

const NOW = Date.parse("2018-06-20T15:40:00Z");
const clone = <Value>(value: Value): Value => structuredClone(value);

export function fakeHost(wishes: FakeWishes = fromAddress()): Host {
  const program = new FakeProgram(wishes);
  return {
    call: async (name, input) => {
      if (wishes.slow) await new Promise((go) => setTimeout(go, wishes.slow));
      return clone(program.call(name as CommandName, clone(input)));
    },
    callLong: (name, input, onProgress) => program.long(name as CommandName, input, onProgress),
    now: () => program.now,
  };
}

/** In a browser the address chooses what is shown. */
function fromAddress(): FakeWishes {
  const asked = new URLSearchParams(globalThis.location?.search ?? "");
  const opens = asked.has("empty") ? "nothing" : asked.has("bare") ? "bare" : asked.has("large") ? "large" : asked.has("crowded") ? "crowded" : asked.has("handed") ? "handed" : "congress";
  const theme = asked.get("theme");
  const brings = (asked.get("brings") ?? "flights") as Brought;
  return { opens, brings, slow: Number(asked.get("slow") ?? 0), now: asked.has("now") ? Date.parse(asked.get("now")!) : NOW, preferences: theme === "dark" || theme === "light" ? { theme } : {} };
}

/** The open conflicts that came and went from one state of the forum to another. */
function difference(before: World, after: World) {
  const open = (world: World) => new Map(clashes(world).filter(({ waived }) => waived === null).map((conflict) => [conflict.key, conflict]));
  const [was, is] = [open(before), open(after)];
  return { appeared: [...is.values()].filter(({ key }) => !was.has(key)), gone: [...was.values()].filter(({ key }) => !is.has(key)) };
}

class FakeProgram {
  now: number;
  #world: World | null;
  /** What each change of this sitting touched, by its position. */
  #recorded = new Map<number, { rows: Touched[]; changed: Kind[] }>();
  #preferences: Preferences;
  #brings: Brought;
  #staged: Staged | null = null;
  #ids = 0;

  constructor(wishes: FakeWishes) {
    this.now = wishes.now ?? NOW;
    const worlds = { congress, bare: () => bareWorld(), large: () => grown(congress()), crowded: () => crowded(congress()), handed: () => handed(congress()), nothing: () => null };
    this.#world = worlds[wishes.opens ?? "congress"]();
    this.#brings = wishes.brings ?? "flights";
    this.#preferences = { name: "Camille Roy", theme: "system", language: "", rail_folded: false, rail_width: 200, inspector_width: 360, compact: false, document_language: "en", own_digits: false, ...wishes.preferences };
  }

  call(name: CommandName, input: unknown): unknown {
    if (this.#world) Object.assign(this.#world, { today: instantIn(this.now).date, now: this.now });
    const shell = this.#shell(name, input);
    if (shell !== undefined) return shell;
    if (!this.#world) throw { kind: "no_forum_open" };
    if (name === "undo") return this.#undo((input as Commands["undo"]["input"]).position ?? null);
    if (name === "redo") return this.#redo();
    if (name === "staged_import" || name === "restage_import") return this.#restage(name === "restage_import" ? (input as Commands["restage_import"]["input"]) : null);
    if (name === "stage_text") return this.#pasted((input as Commands["stage_text"]["input"]).text);
    if (name === "discard_import") return (this.#staged = null);
    if (name === "preview") return this.#preview(input as Commands["preview"]["input"]);
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
      case "speak": speakOf((input as Commands["speak"]["input"]).language); return null;
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
    this.#world = { ...world, today: instantIn(this.now).date };
    this.#recorded.clear();
    return standingOf(this.#world);
  }

  #welcome(): Welcome {
    return {
      preferences: this.#preferences, version: "0.1.0", open: this.#world ? standingOf(this.#world) : null, refused: null,
      recent: [
        { handle: "congress", title: "ICLEI World Congress 2018", path: "~/Forums/iclei-world-congress-2018.forum", opened: "2018-06-18", missing: false }, { handle: "held", title: "Mayoral Forum, Marrakech", path: "/media/usb/mayoral-forum-2018.forum", opened: "2018-06-11", missing: false },
        { handle: "gone", title: "Resilient Cities 2015", path: "/media/usb/resilient-cities-2015.forum", opened: "2018-05-02", missing: true },
      ],
      samples: ["mayoral-forum", "congress", "summit"],
    };
  }

  /** The write itself, on a copy that is thrown away. */
  #preview({ command, input }: Commands["preview"]["input"]): Commands["preview"]["output"] {
    const write = WRITES[command as CommandName] as ((world: World, input: unknown, id: string) => Wrote) | undefined;
    if (!write) throw { kind: "unknown_command", name: command };
    if (this.#world!.read_only) throw { kind: "read_only" };
    const world = clone(this.#world!);
    const { facts, changed } = write(world, clone(input), "tried");
    const { appeared, gone } = difference(this.#world!, world);
    return { said: { position: 0, op: command, facts }, changed, appeared, gone, tell: toldOf(world, [...appeared, ...gone]) };
  }

  #restage(said: Commands["restage_import"]["input"] | null) {
    if (!this.#staged) throw { kind: "nothing_staged" };
    if (said) this.#staged = say(this.#staged, said);
    return stagingOf(this.#world!, this.#staged);
  }

  #chosen() {
    if (this.#brings === "unreadable") throw { kind: "unreadable", reason: "old-workbook", facts: {} };
    this.#staged = staged(this.#brings);
    return stagingOf(this.#world!, this.#staged);
  }

  #pasted(text: string) {
    if (!/[\t,;:]/.test(text)) throw { kind: "unreadable", reason: "not-recognised", facts: {} };
    this.#staged = staged("booking");
    return stagingOf(this.#world!, this.#staged);
  }

  #bringIn() {
    if (!this.#staged) throw { kind: "nothing_staged" };
    const { open } = stagingOf(this.#world!, this.#staged);
    if (open[0]) throw { kind: "import_unconfirmed", what: open[0] };
    let imported: Commands["store_import"]["output"]["result"] | null = null;
    const done = this.#write("accept_import", (world) => {
      const { result, facts } = bringIn(world, this.#staged!, `imp-${++this.#ids}`);
      imported = result;
      return { result: null, facts, changed: ["leg", "traveller", "column_mapping"] };
    });
    this.#staged = null;
    return { ...done, result: imported };
  }

  #write(op: string, change: (world: World) => Wrote) {
    const before = this.#world!;
    if (before.read_only) throw { kind: "read_only" };
    const world = clone(before);
    const { result, facts, changed } = change(world);
    const rows = touched(before, world);
    // Everything was as asked already: nothing is recorded, and position 0 says so.
    if (rows.length === 0) return this.#done(world, { position: 0, op, facts }, result, []);
    const position = this.#enter(world, op, facts, "done", null, changed);
    this.#recorded.set(position, { rows, changed });
    return this.#done(world, { position, op, facts }, result, changed);
  }

  #enter(world: World, op: string, facts: Wrote["facts"], state: HistoryEntry["state"], of: number | null, tables: Kind[]): number {
    const position = (world.history.at(-1)?.position ?? 0) + 1;
    world.history.push({ position, at: instantIn(this.now), who: this.#preferences.name, op, facts, state, of, rows: 1, tables, purged: false });
    return position;
  }

  #undo(position: number | null) {
    const wanted = position ?? undoable(this.#world!.history)?.position;
    return this.#again(wanted, "undo");
  }

  #redo() {
    return this.#again(redoable(this.#world!.history)?.position, "redo");
  }

  /** Takes a change back or makes it again, as an entry of its own; refused when later changes stand in the way. */
  #again(position: number | undefined, way: "undo" | "redo") {
    const world = clone(this.#world!);
    if (world.read_only) throw { kind: "read_only" };
    const [from, to] = way === "undo" ? (["done", "undone"] as const) : (["undone", "done"] as const);
    const entry = world.history.find((each) => each.position === position && each.state === from);
    const recorded = entry && this.#recorded.get(entry.position);
    if (!recorded) throw { kind: way === "undo" ? "nothing_to_undo" : "nothing_to_redo" };
    if (!replay(world, way === "undo" ? reversed(recorded.rows) : recorded.rows)) throw { kind: "later_changes", entries: this.#inTheWay(entry.position) };
    const { op, facts } = entry;
    entry.state = to;
    this.#enter(world, op, facts, way, entry.position, recorded.changed);
    return this.#done(world, { position: entry.position, op, facts }, null, recorded.changed);
  }

  /** The later changes that touched the same rows, or else all of them. */
  #inTheWay(position: number) {
    const keys = new Set(this.#recorded.get(position)?.rows.map(({ key }) => key));
    const later = this.#world!.history.filter((entry) => entry.position > position && entry.state === "done");
    const related = later.filter((entry) => this.#recorded.get(entry.position)?.rows.some(({ key, is }) => keys.has(key) || [...keys].some((one) => JSON.stringify(is)?.includes(`"${one}"`))));
    return (related.length > 0 ? related : later).map(({ position, op, facts }) => ({ position, op, facts })).reverse();
  }

  #done(world: World, said: { position: number; op: string; facts: Wrote["facts"] }, result: unknown, changed: Kind[]) {
    const { appeared, gone } = difference(this.#world!, world);
    this.#world = world;
    return { result, position: said.position, said, changed, appeared, gone, standing: standingOf(world) };
  }

  long(name: CommandName, input: unknown, onProgress: (progress: Progress) => void): Running {
    if (name === "choose_import") return steps(12, "Vols participants_v7 (final).csv", onProgress, () => clone(this.#chosen()));
    if (name === "store_import") return steps(12, "Vols participants_v7 (final).csv", onProgress, () => clone(this.#bringIn()));
    if (name === "export_papers") return steps(3, "Manifest", onProgress, () => clone(this.#papers(input as Commands["export_papers"]["input"])));
    if (name === "export_rooming_list") return steps(3, "Rooming list", onProgress, () => ({ folder: "rooming-lists", files: ["Rooming list.xlsx"], cancelled: false, unprintable: [] }));
    if (name === "seek_rooms" && this.#world) return steps(4, "10 / 12", onProgress, () => roomsFor(clone(this.#world!)));
    if (name === "seek_placing" && this.#world) return seeking(clone(this.#world), input as Commands["seek_placing"]["input"], onProgress);
    return this.#export(input as Commands["export_itineraries"]["input"], onProgress);
  }

  #papers(input: Commands["export_papers"]["input"]) {
    const about = writtenOf(this.#world!, input);
    const noted = input.hand_out && about.length > 0 ? this.#write("hand_out_papers", (next) => handOutPapers(next, input, about, () => `new-${++this.#ids}`)) : null;
    return { documents: about.length, files: about.length * input.formats.length, folder: "documents", noted, cancelled: false, unprintable: [] };
  }

  #handed(world: World, people: string[], formats: string[]): Wrote {
    handOut(world, people, formats, () => `new-${++this.#ids}`);
    const files = people.length * formats.length;
    return wrote(files, "", ["handout"], { files: String(files), people: String(people.length) });
  }

  /** Takes a while and can be cancelled, as writing real files does. */
  #export(input: Commands["export_itineraries"]["input"], onProgress: (progress: Progress) => void): Running {
    const world = this.#world!;
    const asked = world.people.filter((person) => input.people == null || input.people.includes(person.id));
    const wrong = new Set(input.only_wrong ? wrongOf(world, asked.map(({ id }) => id)) : []);
    const people = input.only_wrong ? asked.filter(({ id }) => wrong.has(id)) : asked;
    let cancelled = false;
    const run = async () => {
      for (const [index, person] of people.entries()) {
        if (cancelled) throw { kind: "cancelled" };
        onProgress({ done: index, of: people.length, doing: person.display_name });
        await new Promise((next) => setTimeout(next, 40));
      }
      const noted = input.hand_out && people.length > 0 ? this.#write("hand_out", (next) => this.#handed(next, people.map(({ id }) => id), input.formats)) : null;
      return { noted, folder: "itineraries-2018-06-20", files: people.length * input.formats.length, people: people.length, cancelled: false, unprintable: people.some(({ display_name }) => display_name.includes("Ossouka")) ? [{ name: "Rose Christiane Ossouka Raponda", characters: "☕", people: ["Rose Christiane Ossouka Raponda"] }] : [] };
    };
    return { done: run(), cancel: () => (cancelled = true) };
  }
}

/** Work of so many steps, that can be cancelled between them. */
function steps(of: number, doing: string, onProgress: (progress: Progress) => void, end: () => unknown): Running {
  let cancelled = false;
  const run = async () => {
    for (let done = 0; done < of; done += 1) {
      if (cancelled) throw { kind: "cancelled" };
      onProgress({ done, of, doing });
      await new Promise((next) => setTimeout(next, 30));
    }
    return end();
  };
  return { done: run(), cancel: () => (cancelled = true) };
}
