// The congress at its full size, to feel how the screens carry 400 delegations, 5,000 people and 120 rooms.
import { newSide, USUAL } from "./requests";
import { at } from "./time";
import type { World } from "./world";

const DELEGATIONS = 400;
const PEOPLE = 5000;
const SPACES = 120;
const BOOKINGS = 2000;
const MEETINGS = 1500;
const STATUSES = ["requested", "requested", "under_consideration", "agreed", "agreed", "placed", "confirmed", "declined", "withdrawn"] as const;
const CROWD = 1020;
const TOPICS = ["Clean air", "", "Housing after the flood", "Twinning", "Public transport at night", "Water and the river basin", ""];

/** Enough people in three places at a time to see how the list of conflicts carries thousands. */
export function crowded(world: World): World {
  const { people, memberships, attendance } = world;
  const [first, ...rest] = world.sessions.filter((row) => row.starts?.time === "16:00");
  for (let n = people.length; n < CROWD; n += 1) {
    const like = people[n % 20]!;
    people.push({ ...like, id: `per-${n}`, display_name: `${like.display_name} ${n}` });
    memberships.push({ id: `mem-${n}`, delegation: memberships[n % 20]!.delegation, person: `per-${n}`, role: "delegate", function: "" });
    for (const session of [first!, ...rest]) attendance.push({ session: session.id, person: `per-${n}`, function: session === first || n % 3 === 0 ? "speaker" : "attendee", mode: "in_person" });
  }
  return world;
}

export function grown(world: World): World {
  const { bodies, delegations, people, memberships, spaces, bookings } = world;
  for (let n = delegations.length; n < DELEGATIONS; n += 1) {
    bodies.push({ ...bodies[n % 6]!, id: `body-${n}`, name: `${bodies[n % 6]!.name} ${n}` });
    delegations.push({ ...delegations[n % 6]!, id: `del-${n}`, body: `body-${n}` });
  }
  const first = people.length;
  for (let n = first; n < PEOPLE; n += 1) {
    people.push({ ...people[n % first]!, id: `per-${n}`, display_name: `${people[n % first]!.display_name} ${n}`, sort_name: `${people[n % first]!.sort_name} ${n}` });
    memberships.push({ id: `mem-${n}`, delegation: delegations[n % DELEGATIONS]!.id, person: `per-${n}`, role: n < first + DELEGATIONS ? "head" : "delegate", function: "" });
  }
  for (let n = spaces.length; n < SPACES; n += 1) spaces.push({ id: `spc-${n}`, name: String(600 + n), venue: "ven-palais", floor: String(6 + (n % 4)), capacity: 20 + n, parent: null });
  const some = bookings.length;
  for (let n = some; n < BOOKINGS; n += 1) bookings.push({ ...bookings[n % some]!, id: `bkg-${n}`, space: spaces[n % SPACES]!.id, title: `${bookings[n % some]!.title} ${n}`, status: n % 3 === 0 ? "hold" : "inquiry", session: null, meeting: null });
  for (let n = world.meetings.length; n < MEETINGS; n += 1) world.meetings.push(meeting(world, n));
  return world;
}

/** Every one between two delegations that lie further apart each time round. */
function meeting(world: World, n: number): World["meetings"][number] {
  const sides = [n % DELEGATIONS, (n * 7 + Math.floor(n / DELEGATIONS) + 1) % DELEGATIONS];
  const status = STATUSES[n % STATUSES.length]!;
  const hour = 9 + (n % 8);
  const time = status === "placed" || status === "confirmed" ? `2018-06-${20 + (n % 3)}T${String(hour).padStart(2, "0")}` : null;
  const names = sides.map((side) => world.bodies[side]!.name);
  return {
    id: `mtg-${n}`, title: names.join(" – "), kind: "bilateral", status, starts: time ? at(`${time}:00`) : null, ends: time ? at(`${time}:30`) : null, space: time ? world.spaces[n % SPACES]!.id : null, participants: [],
    request: { ...USUAL, topic: TOPICS[n % TOPICS.length]!, priority: n % 11 === 0 ? "must" : n % 5 === 0 ? "high" : "normal", sides: sides.map((side, index) => ({ ...newSide(`pty-${n}-${index}`, world.delegations[side]!.id, index === 0 ? "requesting" : "receiving"), answer: index === 0 || time || status === "agreed" ? "accepted" : status === "declined" ? "declined" : status === "under_consideration" ? "tentative" : "none" })) },
  };
}
