// What is known of the made-up congress's rooms beyond their signs: how they are furnished, when they are open or closed.
import { at } from "./time";
import type { Space, SpaceLayout, World } from "./world";

const FACTS: Record<string, Partial<Space>> = {
  "spc-517": { building: "West wing", area: 2400, step_free: "yes", booths: 6, equipment: "stage, projector, sound", set_up_minutes: 60, tear_down_minutes: 30 },
  "spc-517cd": { building: "West wing", area: 1300, step_free: "yes", booths: 4, equipment: "stage, projector", set_up_minutes: 45, tear_down_minutes: 15 },
  "spc-510": { building: "West wing", step_free: "yes", booths: 3, equipment: "projector" },
  "spc-520b": { step_free: "partly", set_up_minutes: 5, tear_down_minutes: 5 },
  "spc-salon": { step_free: "no", equipment: "flags" },
};

const LAYOUTS: [space: string, layout: SpaceLayout["layout"], capacity: number | null, set_up: number | null, tear_down: number | null][] = [
  ["517cd", "theatre", 1000, null, null], ["517cd", "classroom", 560, 90, 30], ["517cd", "banquet", 640, 120, 60], ["520b", "bilateral", 12, 5, 5], ["520b", "boardroom", 10, 15, 10], ["510", "theatre", 700, null, null], ["510", "reception", 900, 60, 45],
];

/** The Palais is open until late, City Hall on four days alone; a morning is painted, and a hall is kept for the host. */
export function furnished(world: World): World {
  world.spaces = world.spaces.map((space) => ({ ...space, ...FACTS[space.id] }));
  world.layouts = LAYOUTS.map(([space, layout, capacity, set_up_minutes, tear_down_minutes], index) => ({ id: `lay-${index + 1}`, space: `spc-${space}`, layout, capacity, set_up_minutes, tear_down_minutes }));
  world.hours = [
    { id: "hrs-1", venue: "ven-hall", space: null, day: null, opens: "08:00", closes: "24:00", next_day: false },
    { id: "hrs-2", venue: "ven-hall", space: null, day: "2018-06-19", opens: "08:00", closes: "02:00", next_day: true },
  ];
  world.closures = [
    { id: "clo-1", venue: null, space: "spc-519", kind: "closure", reason: "Painters", starts: at("2018-06-21T08:00"), ends: at("2018-06-21T12:00"), delegations: [], purposes: [] },
    { id: "clo-2", venue: null, space: "spc-salon", kind: "blocking", reason: "Kept for the host", starts: at("2018-06-21T14:00"), ends: at("2018-06-22T10:00"), delegations: ["del-iclei"], purposes: ["holding_room"] },
  ];
  return world;
}
