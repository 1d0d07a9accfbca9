// Issues made up from the timelines: what each told of somebody's days, who holds which, and what of it is wrong by now.
import type { HandoutRow, Holder, IssueRow, ItemDifference, Moment } from "../../api/generated/api";
import { word } from "../../words/words";
import type { Answers } from "./answers";
import { papersTold, type PaperLines } from "./papers-held";
import { one, wrote, type Writes } from "./rows";
import { instantIn } from "./time";
import { timelineOf } from "./timeline";
import type { World } from "./world";

interface Told { item: string; title: string; when: string; place: string }
export interface MadeIssue { id: string; number: number; published: Moment; note: string; told: Record<string, Told[]>; papers: PaperLines }
/** A file of an issue that somebody was handed. */
export interface MadeHandout { id: string; person: string; issue: number | null; handed: Moment; file_name: string; format: string }

/** Sixty-four figures that look like a fingerprint, the same for the same file. */
function hashOf(id: string): string {
  let state = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0).toString(16).padStart(8, "0");
  return [...Array(8)].map(next).join("");
}

function toldNow(world: World, person: string): Told[] {
  const days = timelineOf(world, { person }).days;
  const items = days.flatMap((day) => day.items.map((item) => ({ item: item.key, title: item.title, when: `${item.starts.date}T${item.starts.time}:00`, place: item.where })));
  return items.sort((a, b) => (a.item < b.item ? -1 : 1));
}
const latestOf = (world: World): MadeIssue | undefined => world.issues.at(-1);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function differences(before: readonly Told[], now: readonly Told[]): ItemDifference[] {
  const [old, fresh] = [new Map(before.map((told) => [told.item, told])), new Map(now.map((told) => [told.item, told]))];
  const say = (was: Told | undefined, is: Told | undefined): ItemDifference => ({
    title: (is ?? was)!.title, standing: !was ? "new" : !is ? "gone" : "amended", before: was?.when ?? "", now: is?.when ?? "", place_before: was?.place ?? "", place_now: is?.place ?? "",
  });
  const changed = now.filter((told) => !same(old.get(told.item), told)).map((told) => say(old.get(told.item), told));
  return [...changed, ...before.filter((told) => !fresh.has(told.item)).map((told) => say(told, undefined))];
}

function holders(world: World): Holder[] {
  const last = new Map(world.handouts.filter(({ issue }) => issue !== null).map((handout) => [handout.person, handout]));
  return [...last.values()].map((handout): Holder => {
    const person = world.people.find(({ id }) => id === handout.person);
    const before = world.issues.find(({ number }) => number === handout.issue)?.told[handout.person] ?? [];
    const found = differences(before, person ? toldNow(world, handout.person) : []);
    return { person: handout.person, name: person?.display_name ?? handout.file_name, body: "", gone: !person, issue: handout.issue!, handed: handout.handed, file_name: handout.file_name, wrong: found.length > 0, differences: found };
  });
}

const unpublished = (world: World): number => world.people.filter(({ id }) => !same(latestOf(world)?.told[id] ?? null, toldNow(world, id))).length;

export const ISSUE_ANSWERS: Answers = {
  issue_standing: (world) => {
    const all = world.handouts.length > 0 ? holders(world) : [];
    return { latest: latestOf(world)?.number ?? null, unpublished: latestOf(world) ? unpublished(world) : 0, holders: all.length, wrong: all.filter(({ wrong }) => wrong).length };
  },
  list_issues: (world) => world.issues.toReversed().map(({ id, number, published, note }): IssueRow => {
    const files = world.handouts.filter(({ issue }) => issue === number);
    return { id, number, published, note, changed: world.people.length, handed: new Set(files.map(({ person }) => person)).size, files: files.length + world.papers.filter(({ issue }) => issue === number).length };
  }),
  list_holders: (world, { only_wrong }) => holders(world).filter(({ wrong }) => wrong || !only_wrong),
  list_handouts: (world) => {
    const names = new Map(world.people.map(({ id, display_name }) => [id as string, display_name]));
    const itineraries = world.handouts.map(({ id, person, issue, handed, file_name, format }): HandoutRow => ({ id, person, paper: null, name: names.get(person) ?? "", issue, audience: "own_delegate", language: "en", format, file_name, file_hash: hashOf(id), handed }));
    const papers = world.papers.map(({ id, kind, about, audience, recipient, issue, handed }): HandoutRow => ({ id, person: null, paper: kind, name: recipient, issue, audience, language: "en", format: "pdf", file_name: `${word("paper", kind)}, ${about}.pdf`, file_hash: hashOf(id), handed }));
    return [...itineraries, ...papers].toReversed().sort((one, other) => (one.handed.at < other.handed.at ? 1 : one.handed.at > other.handed.at ? -1 : 0));
  },
};

export const ISSUE_WRITES: Writes = {
  publish_issue: (world, input, id) => {
    const latest = latestOf(world);
    const changed = unpublished(world);
    if (latest && changed === 0 && !input.anyway) throw { kind: "nothing_to_publish", number: latest.number };
    const number = (latest?.number ?? 0) + 1;
    const told = Object.fromEntries(world.people.map((person) => [person.id, toldNow(world, person.id)]));
    world.issues.push({ id, number, published: instantIn(world.now ?? 0), note: input.note ?? "", told, papers: papersTold(world) });
    return wrote({ id, number, people: world.people.length, changed }, String(number), ["issue", "issue_page"], { number: String(number), changed: String(changed) });
  },
};

/** Notes the files of an export, as the real program does when it is asked to. */
export function handOut(world: World, people: readonly string[], formats: readonly string[], id: () => string): void {
  const latest = latestOf(world);
  const handed = instantIn(world.now ?? 0);
  for (const person of people) {
    const issue = latest && same(latest.told[person], toldNow(world, person)) ? latest.number : null;
    const name = one(world.people, "person", person).display_name;
    for (const format of formats) world.handouts.push({ id: id(), person, issue, handed, file_name: `${name}.${format}`, format });
  }
}

/** Of these people those who hold something wrong. */
export const wrongOf = (world: World, people: readonly string[]): string[] => holders(world).filter(({ person, wrong }) => wrong && people.includes(person)).map(({ person }) => person);
