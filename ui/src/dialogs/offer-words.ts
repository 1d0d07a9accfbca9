// Why an offered room stands where it stands and what must happen first, in words. The sentences lie with the planner.

import type { OfferCondition, OfferReason } from "../api/generated/api";
import { hasWords, t, type Arguments } from "../words/words";

/** The planner's facts are texts; a sentence counts with numbers. */
function counted(facts: OfferReason["facts"]): Arguments {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, name === "count" && /^\d+$/.test(fact) ? Number(fact) : fact]));
}

export function reasonText({ word, facts }: Pick<OfferReason, "word" | "facts">): string {
  return hasWords(`offer-reason-${word}`) ? t(`offer-reason-${word}`, counted(facts)) : word;
}

export function conditionText({ word, facts }: Pick<OfferCondition, "word" | "facts">): string {
  return hasWords(`offer-condition-${word}`) ? t(`offer-condition-${word}`, counted(facts)) : word;
}
