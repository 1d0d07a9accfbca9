// One file on its way in: chosen, read, put right by a person, and accepted or forgotten. The forum is as it was until it
// is accepted.
import { call, callLong, refusalOf } from "../../api/call";
import type { Candidate, ColumnView, Done, ImportNoun, ImportOptions, Imported, PersonId, Progress, Refusal, RestageImport, RowDecision, StagedRow, StagingView } from "../../api/generated/api";
import { settleLong } from "../../state/writing";
import { joined } from "./rows";

export class Intake {
  view = $state.raw<StagingView | null>(null);
  /** What takes its time and can be stopped. */
  running = $state<"reading" | "storing" | null>(null);
  progress = $state.raw<Progress | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** What was refused is another file than the one that is shown. */
  refusedOther = $state(false);
  cancelled = $state<"reading" | "storing" | null>(null);
  /** What was said is being tried out. */
  trying = $state(false);
  /** What was said about single rows since the file was chosen. */
  decided = $state.raw<ReadonlyMap<number, RowDecision>>(new Map());
  /** The rows, as they will be once what was said last has been tried out. */
  readonly rows: readonly StagedRow[] = $derived.by(() => this.#shown());
  /** The columns, with what was said last about what they fill. */
  readonly columns: readonly ColumnView[] = $derived.by(() => (this.view?.columns ?? []).map((column) => (this.#mapping ? { ...column, field: this.#mapping[column.column] ?? null } : column)));
  /** Who travels, sleeps and takes part, whatever names the file has. */
  everybody = $state.raw<readonly PersonId[]>([]);

  #offered = new Map<number, Candidate[]>();
  /** Said and not tried out yet. The program takes all columns at once, so the next word about one of them begins here. */
  #mapping = $state.raw<ImportOptions["mapping"]>(null);
  #waiting = $state.raw<RestageImport | null>(null);
  #sent = $state.raw<readonly RowDecision[]>([]);
  #stop: (() => void) | null = null;

  /** What was staged and neither accepted nor discarded; a file that is being chosen meanwhile goes before it. */
  async resume(): Promise<void> {
    this.#reset();
    const staged = await call("staged_import", {}).catch((): null => null);
    if (staged && this.running === null && this.view === null) this.#take(staged);
  }

  /** Answers whether a file was read; not, when nobody chose one. */
  async choose(noun: ImportNoun | null = null): Promise<boolean> {
    const view = await this.#run("reading", (tell) => callLong("choose_import", { noun, options: {} }, tell));
    if (!view) return false;
    this.#reset();
    this.#take(view);
    return true;
  }

  /** Answers whether it is stored. */
  async store(): Promise<boolean> {
    const answer = await this.#run("storing", (tell) => callLong("store_import", {}, tell));
    if (!answer) return false;
    settleLong(answer as Done<Imported>);
    this.#reset();
    return true;
  }

  cancel(): void {
    this.#stop?.();
  }

  async discard(): Promise<void> {
    await call("discard_import", {});
    this.#reset();
  }

  /** What is said while an earlier word is tried out waits for it and goes along with what follows. */
  async say(said: RestageImport): Promise<void> {
    if (isOfOtherRows(said)) this.#forget();
    const before = this.#waiting;
    this.#mapping = said.options.mapping ?? this.#mapping;
    this.#waiting = { noun: said.noun ?? before?.noun, options: { ...before?.options, ...said.options }, rows: joined(before?.rows ?? [], said.rows ?? []) };
    if (this.trying) return;
    this.trying = true;
    while (this.#waiting) await this.#tryOut(this.#waiting);
    this.trying = false;
    this.#mapping = null;
  }

  takeAlong(people: readonly PersonId[]): void {
    this.everybody = people;
    void this.say({ options: { people: [...people] } });
  }

  decide(rows: readonly RowDecision[]): void {
    if (rows.length === 0) return;
    this.decided = new Map(joined([...this.decided.values()], rows).map((row) => [row.number, row]));
    void this.say({ options: {}, rows: [...rows] });
  }

  /** Whom or what a row may be about. Once somebody decided, it is not asked again, but may be decided otherwise. */
  offered(row: StagedRow): readonly Candidate[] {
    return row.candidates.length > 0 ? row.candidates : (this.#offered.get(row.number) ?? []);
  }

  async #tryOut(said: RestageImport): Promise<void> {
    this.#waiting = null;
    this.#sent = said.rows ?? [];
    try {
      this.#take(await call("restage_import", said));
      this.refusal = null;
    } catch (reason) {
      [this.refusal, this.refusedOther] = [refusalOf(reason), false];
    }
    this.#sent = [];
  }

  async #run<Answer>(what: "reading" | "storing", begin: (tell: (progress: Progress) => void) => { done: Promise<Answer>; cancel: () => void }): Promise<Answer | null> {
    [this.refusal, this.cancelled, this.progress, this.running] = [null, null, null, what];
    const long = begin((progress) => (this.progress = progress));
    this.#stop = long.cancel;
    try {
      return await long.done;
    } catch (reason) {
      const refusal = refusalOf(reason);
      if (refusal.kind === "cancelled") this.cancelled = what;
      else [this.refusal, this.refusedOther] = [refusal, what === "reading"];
      return null;
    } finally {
      this.running = null;
      this.#stop = null;
    }
  }

  #take(view: StagingView): void {
    for (const { number, candidates } of view.rows) if (candidates.length > 0) this.#offered.set(number, candidates);
    this.view = view;
  }

  /** Ticks show at once; what else a decision changes shows when it was tried out. */
  #shown(): readonly StagedRow[] {
    const said = new Map([...this.#sent, ...(this.#waiting?.rows ?? [])].flatMap(({ number, accept }) => (typeof accept === "boolean" ? [[number, accept] as const] : [])));
    const rows = this.view?.rows ?? [];
    return said.size === 0 ? rows : rows.map((row) => (said.has(row.number) ? { ...row, accept: said.get(row.number)! } : row));
  }

  /** What was decided and offered about rows that are others now. */
  #forget(): void {
    this.#offered.clear();
    this.decided = new Map();
  }

  #reset(): void {
    this.#forget();
    this.everybody = [];
    [this.view, this.refusal, this.cancelled, this.progress] = [null, null, null, null];
  }
}

/** Whether what is said makes other rows of the file: of another sheet, cut otherwise, or about something else. */
const isOfOtherRows = ({ noun, options }: RestageImport): boolean => [noun, options.sheet, options.encoding, options.delimiter].some((each) => each != null);
