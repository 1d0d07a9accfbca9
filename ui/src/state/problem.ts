// Why something typed was not taken, as the sentence beside its field: it could not be read, or the planner refused it.
import { refusalOf } from "../api/call";
import { refusalText } from "../api/errors";
import { Unclear } from "../grid/typed-time";
import { t } from "../words/words";

export function problemOf(reason: unknown): string {
  return reason instanceof Unclear ? t(reason.words) : refusalText(refusalOf(reason));
}
