// Documents as the program answers for them, on made-up data: the kinds as they are, pages that say what was asked for.
import type { About, Audience, Commands, PaperFormat, PaperKind, PaperKindRow, PaperPreview, PaperSubject } from "../../api/generated/api";
import type { World } from "./world";

const ALL: PaperFormat[] = ["pdf", "html", "xlsx", "csv", "ics"];
export const KINDS: [PaperKind, About, Audience[], PaperFormat[]][] = [
  ["programme_of_visit", "delegation", ["heads_aide", "host_liaison", "own_delegate", "security", "desk"], ALL],
  ["bilateral_brief", "side", ["heads_aide", "own_delegate", "desk"], ["pdf", "html"]],
  ["manifest", "place", ["host_liaison", "driver", "security", "desk"], ALL],
  ["movement_schedule", "vehicle", ["driver", "host_liaison", "security", "desk"], ALL],
  ["door_sign", "room", ["participants", "host_liaison"], ["pdf"]],
  ["participants", "forum", ["participants", "press", "desk", "host_liaison", "security"], ALL],
];

export function subjects(world: World, kind: PaperKind): PaperSubject[] {
  const named = (id: string, name: string) => ({ id, name });
  switch (KINDS.find(([one]) => one === kind)?.[1]) {
    case "delegation": return world.delegations.map(({ id, body }) => named(id, world.bodies.find((one) => one.id === body)?.name ?? ""));
    case "place": return world.places.map(({ id, name }) => named(id, name));
    case "room": return world.spaces.map(({ id, name }) => named(id, name));
    case "vehicle": return [named("all", ""), named("car", "Car 1")];
    case "side": return [];
    default: return [named("forum", "")];
  }
}

const PAGE = "data:image/svg+xml;base64," + btoa('<svg xmlns="http://www.w3.org/2000/svg" width="1123" height="794"><rect width="100%" height="100%" fill="white"/></svg>');

export const PAPER_ANSWERS = {
  list_paper_kinds: (): PaperKindRow[] => KINDS.map(([kind, about, audiences, formats]) => ({ kind, about, formats, audiences: audiences.map((audience) => ({ audience, may_ask_for: audience === "security" ? ["phone", "email", "birth_date"] : [] })) })),
  list_paper_subjects: (world: World, { kind }: Commands["list_paper_subjects"]["input"]) => subjects(world, kind),
  preview_paper: (world: World, input: Commands["preview_paper"]["input"]): PaperPreview => {
    const about = subjects(world, input.kind).find(({ id }) => id === input.about);
    return { about: input.about ?? null, pages: [PAGE], text: [input.kind, about?.name, input.audience, ...(input.ask ?? []), input.wording?.language].filter(Boolean).join(" · "), unprintable: [], empty: false };
  },
};
