// Whether what is held fits in a row. The owner is asked once for each proposed time, and then at most once for each
// row that comes into view, however often the pointer moves. Start reading at `judgeOf`.

import type { FitsOf, Misfit, Proposal, Verdict } from "./model";

export type Judge = (rowId: string) => Misfit | null;

/** Answers for one proposal, remembered row by row. */
export function judgeOf(fitsOf: FitsOf, proposal: Proposal): Judge {
  const ask = fitsOf(proposal);
  const known = new Map<string, Misfit | null>();
  return (rowId) => {
    let answer = known.get(rowId);
    if (answer === undefined) known.set(rowId, (answer = misfitOf(ask(rowId))));
    return answer;
  };
}

function misfitOf(verdict: Verdict): Misfit | null {
  return typeof verdict === "string" ? { short: verdict, reason: verdict } : verdict;
}
