// Floors as people write them.

import { t } from "../words/words";

/** Most write only the number of the floor, some its name. */
export function floorText(floor: string): string {
  return /^[-+]?[0-9A-Z]{1,2}$/.test(floor) ? t("rooms-floor", { floor }) : floor;
}
