// The rules of the made-up forum's room desk, and the ready-made ones: the real program reads them from what desks publish.
import type { Commands, CommandName, DeskPolicy, DeskPresetView, DeskTier } from "../../api/generated/api";
import { one, without, wrote, type Writes } from "./rows";
import type { World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const FREE: DeskPolicy = { purposes: ["meeting"], slot_minutes: null, opens: null, closes: null, quota_per_day: null, non_consecutive: false, tiers: [], confirm_days_before: null, confirm_by: null, turnover_minutes: null, quota_per_room: null };
const PRESETS: DeskPresetView[] = [
  { preset: "unfccc", source: "UNFCCC, “Book a meeting room” (COP23) and meeting rooms of COP24. “The evening before” is read as 18:00.", verified: true, policy: { ...FREE, slot_minutes: 60, opens: "08:00", closes: "21:00", tiers: ["session", "meeting"], confirm_days_before: 1, confirm_by: "18:00" } },
  { preset: "itu", source: "ITU, booking of rooms at WTSA-24. First come, first served inside a tier.", verified: true, policy: { ...FREE, slot_minutes: 90, quota_per_day: 2, non_consecutive: true, tiers: ["session", "state", "international_organisation"] } },
  { preset: "booths", source: "Booths of 20 minutes as they are told of; no written rule could be found.", verified: false, policy: { ...FREE, slot_minutes: 20 } },
];
const PURPOSES = ["session", "meeting", "office", "holding_room", "media"];
const KINDS = ["city", "metropolitan_area", "region", "state", "international_organisation", "network"];

function tiers(world: World): DeskTier[] {
  const categories = [...new Set(world.delegations.map(({ category }) => category).filter(Boolean))].sort();
  return [...PURPOSES.map((word) => ({ word, of: "purpose" as const })), ...categories.map((word) => ({ word, of: "category" as const })), ...KINDS.map((word) => ({ word, of: "body_kind" as const }))];
}

const nameOf = (world: World, venue: string | null): string => world.venues.find(({ id }) => id === venue)?.name ?? "";
const said = (world: World, venue: string | null, result: unknown = null) => wrote(result, nameOf(world, venue), ["desk_rules"], { whose: venue ? "venue" : "forum" });
const view = (world: World, row: World["desks"][number]) => ({ ...row, venue_name: nameOf(world, row.venue) });

export const DESK_ANSWERS: Answers = {
  desk_presets: () => PRESETS,
  list_desk_tiers: tiers,
  list_desk_rules: (world) => world.desks.map((row) => view(world, row)),
};

export const DESK_WRITES: Writes = {
  set_desk_rules: (world, { venue = null, policy }, id) => {
    const known = world.desks.find((row) => row.venue === venue);
    const row = { id: known?.id ?? id, venue, policy };
    world.desks = [...world.desks.filter((each) => each !== known), row];
    return said(world, venue, row.id);
  },
  remove_desk_rules: (world, { id }) => {
    const { venue } = one(world.desks, "desk_rules", id);
    world.desks = without(world.desks, id);
    return said(world, venue);
  },
};
