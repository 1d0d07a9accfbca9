// The congress at its full size, to feel how the screens carry 400 delegations, 5,000 people and 120 rooms.
import type { World } from "./world";

const DELEGATIONS = 400;
const PEOPLE = 5000;
const SPACES = 120;
const BOOKINGS = 2000;
const CROWD = 1020;

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
  return world;
}
