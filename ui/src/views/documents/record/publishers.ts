// Who published which issue: an issue says when, and the history who it was.
import { call } from "../../../api/call";
import type { HistoryEntry, IssueRow } from "../../../api/generated/api";

const PAGE = 1000;

/** An issue that was taken back and published again is told by the entry that stands. */
const publishes = ({ op, state, of }: HistoryEntry): boolean => op === "publish_issue" && state === "done" && of === null;

/** The names by the numbers of the issues; a nameless one, or one the history no longer tells of, is left out. */
export async function publishersOf(issues: readonly IssueRow[]): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(issues.map(({ number }) => number));
  const found = new Map<number, string>();
  const first = issues.map(({ published }) => published.at).sort()[0] ?? "";
  for (let before: number | null = null; wanted.size > 0; ) {
    const page: { entries: HistoryEntry[]; more: boolean } = await call("history", { before, limit: PAGE });
    for (const entry of page.entries.filter(publishes)) if (wanted.delete(Number(entry.facts.number))) found.set(Number(entry.facts.number), entry.who);
    const last = page.entries.at(-1);
    if (!page.more || !last || last.at.at < first) break;
    before = last.position;
  }
  return new Map([...found].filter(([, who]) => who !== ""));
}
