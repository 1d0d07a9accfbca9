// What is said of a pair of delegations.

import { t } from "../../../words/words";
import { statesOf, type Pair } from "./pairs";

/** "Nantes and Sfax: 1 placed, 1 asked for"; alone on the diagonal. */
export function cellText(pair: Pair | null, own: string): string {
  if (!pair) return t("matrix-itself", { name: own });
  const [one, other] = pair.names;
  const states = pair.cell ? statesOf(pair.cell).map(({ state, count }) => t(`matrix-count-${state}`, { count })) : [];
  return states.length === 0 ? t("matrix-none", { one, other }) : t("matrix-pair", { one, other, states: states.join(", ") });
}
