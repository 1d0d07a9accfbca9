// Why somebody or a delegation could not be removed, and what to do where something still needs them.
import { refusalOf } from "../../api/call";
import { refusalText } from "../../api/errors";

export function removalRefused(reason: unknown, whenInUse: string): string {
  const refusal = refusalOf(reason);
  return refusal.kind === "still_in_use" ? `${refusalText(refusal)} ${whenInUse}` : refusalText(refusal);
}
