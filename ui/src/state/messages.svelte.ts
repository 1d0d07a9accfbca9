// The short messages at the foot of the window: what was done, with Undo; what was refused and why.
import type { ConflictView, Done, Refusal } from "../api/generated/api";
import { operationText, refusalText } from "../api/errors";
import { onUnsaved, type Unsaved } from "../shared/unsaved";
import { t } from "../words/words";

export interface Message {
  id: number;
  tone: "done" | "refused" | "told";
  text: string;
  /** What else changed: conflicts that appeared or went. */
  more: string;
  /** The history entry that Undo takes back. */
  undo: number | null;
}

const STAYS = 8000;
/** Of those that go by themselves, so that they have room in one line; what was refused is never pushed out by them. */
const AT_MOST = 2;

class Messages {
  all = $state.raw<readonly Message[]>([]);
  #last = 0;
  #held = false;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** After a write. */
  done(answer: Done<unknown>): void {
    // Position 0: everything was as asked already, so there is nothing to take back.
    this.#write(operationText(answer.said), answer, answer.said.position || null);
  }

  /** The answer names what was taken back; what the window took for the last change may be one behind. */
  undone(answer: Done<unknown>): void {
    this.#write(t("message-undone", { what: operationText(answer.said) }), answer, null);
  }

  redone(answer: Done<unknown>): void {
    this.#write(t("message-redone", { what: operationText(answer.said) }), answer, null);
  }

  /** Stays until it is dismissed: what was refused, and why, is never missed. */
  refused(refusal: Refusal): void {
    const text = refusalText(refusal);
    this.#dismissSame("refused", text);
    this.#show({ tone: "refused", text, more: "", undo: null });
  }

  /** What was typed into a field that is gone, and why it was not taken: it stays as a refusal does. */
  unsaved(lost: Unsaved): void {
    this.#show({ tone: "refused", text: t("message-unsaved", { ...lost }), more: "", undo: null });
  }

  /** Something worth a line that is no write. */
  tell(text: string): void {
    this.#dismissSame("told", text);
    this.#show({ tone: "told", text, more: "", undo: null });
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.all = this.all.filter((message) => message.id !== id);
  }

  clear(): void {
    for (const message of this.all) this.dismiss(message.id);
  }

  /** While somebody reads them or is about to press Undo, none goes away. */
  hold(): void {
    this.#held = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** They go on as if they had just come. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const message of this.all) this.#leaveLater(message);
  }

  /** The same once more takes the place of the earlier one. */
  #dismissSame(tone: Message["tone"], text: string): void {
    for (const earlier of this.all) if (earlier.tone === tone && earlier.text === text) this.dismiss(earlier.id);
  }

  /** Only the newest change offers Undo: two offers would be mistaken for one another, and one taken back is gone. */
  #write(text: string, answer: Done<unknown>, undo: number | null): void {
    this.all = this.all.map((earlier) => ({ ...earlier, undo: null }));
    this.#show({ tone: "done", text, more: conflictsText(answer.appeared, answer.gone), undo });
  }

  #show(said: Omit<Message, "id">): void {
    const message = { ...said, id: ++this.#last };
    const passing = [...this.all, message].filter(({ tone }) => tone !== "refused");
    for (const old of passing.slice(0, -AT_MOST)) this.dismiss(old.id);
    this.all = [...this.all, message];
    this.#leaveLater(message);
  }

  #leaveLater({ id, tone }: Message): void {
    if (tone === "refused" || this.#held) return;
    this.#timers.set(id, setTimeout(() => this.dismiss(id), STAYS));
  }
}

function conflictsText(appeared: readonly ConflictView[], gone: readonly ConflictView[]): string {
  if (appeared.length > 0 && gone.length > 0) return t("message-conflicts-both", { appeared: appeared.length, gone: gone.length });
  if (appeared.length > 0) return t("message-conflicts-appeared", { count: appeared.length });
  return gone.length > 0 ? t("message-conflicts-gone", { count: gone.length }) : "";
}

export const messages = new Messages();
onUnsaved((lost) => messages.unsaved(lost));
