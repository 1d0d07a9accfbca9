// The congress after three weeks of handing out: two issues, a log of five thousand files, and copies that went wrong since.
import type { Audience, PaperKind } from "../../api/generated/api";
import { handOut, ISSUE_WRITES } from "./issues";
import { at, ms } from "./time";
import type { World } from "./world";

const FILES = 5000;
const FORMATS = ["pdf", "ics", "html"];
const ISSUES = [["2018-06-08T18:20", "Camille Roy", "First full programme, for the mayors’ offices"], ["2018-06-15T19:05", "Noah Tremblay", "Opening moved to Hall 517, lunch of the mayors in 520a; the buses of the second day are those of the new contractor. Whoever holds issue 1 must be handed this one before they leave for the airport."]] as const;
const READERS: [PaperKind, Audience, string, string[]][] = [
  ["programme_of_visit", "heads_aide", "", ["del-nantes", "del-recife", "del-warsaw", "del-sfax"]], ["programme_of_visit", "security", "Sergeant Rose Christiane Ossouka Raponda of the escort", ["del-nantes", "del-warsaw"]],
  ["manifest", "host_liaison", "Noah Tremblay", ["plc-yul"]], ["door_sign", "participants", "", ["spc-517cd", "spc-510", "spc-520a", "spc-gone"]], ["movement_schedule", "driver", "", ["all"]], ["participants", "press", "منير اللومي", ["forum"]], ["participants", "desk", "", ["forum"]],
];

export function handed(world: World): World {
  let made = 0;
  const id = (of: string) => `${of}-${++made}`;
  const moment = (local: string) => (world.now = ms(at(local)));
  for (const [when, who, note] of ISSUES) {
    moment(when);
    const { facts } = ISSUE_WRITES.publish_issue!(world, { note, anyway: true }, id("iss"));
    world.history.push({ position: world.history.length + 1, at: at(when), who, op: "publish_issue", facts, state: "done", of: null, rows: 1, tables: ["issue", "issue_page"], purged: false });
    handOut(world, world.people.map((person) => person.id), FORMATS, () => id("hnd"));
  }
  const [first] = world.issues;
  for (const [kind, audience, recipient, about] of READERS) {
    for (const one of about) world.papers.push({ id: id("pap"), kind, about: one, audience, recipient, issue: audience === "desk" ? null : kind === "manifest" ? 2 : 1, handed: audience === "security" ? at("2018-06-16T09:30") : first!.published });
  }
  // What hung at the door of a room that is in the plan no more.
  first!.papers["door_sign spc-gone"] = ["ses-1 Registration 2018-06-19T09:00"];
  working(world, () => id("hnd"));
  // What was decided since, and nobody holds yet.
  for (const session of world.sessions.filter(({ starts }) => starts?.time === "08:30" || starts?.time === "12:30")) session.starts = at(`${session.date}T07:45`);
  for (const leg of world.legs.slice(0, 3)) leg.arrives = at(`${leg.arrives.date}T23:10`);
  return world;
}

/** Working copies, day after day before anything was published, so that the log is as long as that of a large forum. */
function working(world: World, id: () => string): void {
  const some = FILES - world.handouts.length - world.papers.length;
  const before = [...Array(some).keys()].map((n): World["handouts"][number] => {
    const person = world.people[n % world.people.length]!;
    const format = FORMATS[n % FORMATS.length]!;
    const minute = Math.floor((n * 10_000) / some);
    const when = at("2018-06-01T08:00");
    return { id: id(), person: person.id, issue: null, handed: at(new Date(Date.parse(`${when.local}:00Z`) + minute * 60_000).toISOString().slice(0, 16)), file_name: `${person.display_name}.${format}`, format };
  });
  world.handouts.unshift(...before);
}
