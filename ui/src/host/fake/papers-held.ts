// Documents that are nobody's itinerary, as they were handed out: what each said, who holds it, and what of it is wrong now.
import type { Audience, Commands, Moment, PaperHolder, PaperKind } from "../../api/generated/api";
import { KINDS, subjects } from "./papers";
import { wrote, type Wrote } from "./rows";
import { instantIn } from "./time";
import type { World } from "./world";

/** A document that somebody was handed. */
export interface MadePaper { id: string; kind: PaperKind; about: string; audience: Audience; recipient: string; issue: number | null; handed: Moment }
/** What an issue said in each document, line by line. */
export type PaperLines = Record<string, string[]>;

const keyOf = (kind: PaperKind, about: string): string => `${kind} ${about}`;

/** The lines of a document about this: only what makes up its times and places. */
function linesNow(world: World, kind: PaperKind, about: string): string[] {
  const members = () => new Set(world.memberships.filter(({ delegation }) => delegation === about).map(({ person }) => person));
  const sessions = (ids?: ReadonlySet<string>) => world.sessions.filter(({ id }) => !ids || ids.has(id)).map(({ id, title, starts }) => `${id} ${title} ${starts?.local ?? ""}`);
  switch (kind) {
    case "programme_of_visit": {
      const people = members();
      return sessions(new Set(world.attendance.filter(({ person }) => people.has(person)).map(({ session }) => session)));
    }
    case "manifest": return world.legs.filter(({ from, to }) => from === about || to === about).map(({ id, departs, arrives }) => `${id} ${departs.local} ${arrives.local}`);
    case "movement_schedule": return world.movements.map(({ id, starts }) => `${id} ${starts.local}`);
    case "door_sign": return sessions(new Set(world.sessions.filter(({ space }) => space === about).map(({ id }) => id)));
    case "participants": return world.people.map(({ display_name }) => display_name);
    default: return [];
  }
}

/** What every document says now, for an issue to keep. */
export const papersTold = (world: World): PaperLines => Object.fromEntries(KINDS.flatMap(([kind]) => subjects(world, kind).map(({ id }) => [keyOf(kind, id), linesNow(world, kind, id)])));

/** How many lines came, went or changed since an issue; nothing where that was not kept. */
function changesSince(world: World, issue: number | null, kind: PaperKind, about: string): number | null {
  const before = world.issues.find(({ number }) => number === issue)?.papers[keyOf(kind, about)];
  if (!before) return null;
  const now = linesNow(world, kind, about);
  return Math.max(now.filter((line) => !before.includes(line)).length, before.filter((line) => !now.includes(line)).length);
}

function holders(world: World): PaperHolder[] {
  const last = new Map(world.papers.map((paper) => [[paper.kind, paper.about, paper.audience, paper.recipient].join(), paper]));
  const all = [...last.values()].map(({ kind, about, audience, recipient, issue, handed }): PaperHolder => ({
    paper: kind, about, name: subjects(world, kind).find(({ id }) => id === about)?.name ?? "", audience, recipient, issue, handed: `${handed.date} ${handed.time}`, changes: changesSince(world, issue, kind, about),
  }));
  return all.sort((a, b) => (b.changes ?? -1) - (a.changes ?? -1));
}

export const HELD_ANSWERS = { list_paper_holders: holders };

type Asked = Commands["export_papers"]["input"];

/** About what documents are written: everything, or what is asked for, and of that only what its reader holds wrong. */
export function writtenOf(world: World, { kind, about, audience, only_wrong, since }: Asked): string[] {
  const all = about ?? subjects(world, kind).map(({ id }) => id);
  if (!only_wrong) return all;
  const held = (one: string) => since ?? world.papers.findLast((paper) => paper.kind === kind && paper.about === one && paper.audience === audience && paper.issue !== null)?.issue ?? null;
  return all.filter((one) => (changesSince(world, held(one), kind, one) ?? 0) > 0);
}

/** Notes that they leave the office: of the last issue where they say what it said, else as working copies. */
export function handOutPapers(world: World, { kind, audience, recipient, formats }: Asked, about: readonly string[], id: () => string): Wrote {
  const latest = world.issues.at(-1)?.number ?? null;
  for (const one of about) {
    const issue = changesSince(world, latest, kind, one) === 0 ? latest : null;
    world.papers.push({ id: id(), kind, about: one, audience: audience ?? "desk", recipient: recipient ?? "", issue, handed: instantIn(world.now ?? 0) });
  }
  const files = about.length * formats.length;
  return wrote(files, "", ["paper_handout"], { files: String(files), documents: String(about.length) });
}
