// The short messages at the bottom of the window: what was done, with Undo; what was refused and why.
import type { ConflictView, Done, OperationLabel, Refusal } from "../api/generated/api";
import { operationText, refusalText } from "../api/errors";
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
const STAYS_WHEN_REFUSED = 14000;
const AT_MOST = 3;

class Messages {
  all = $state.raw<readonly Message[]>([]);
  #last = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** After a write. */
  done(answer: Done<unknown>): void {
    // Position 0: everything was as asked already, so there is nothing to take back.
    const undo = answer.said.position || null;
    this.#show({ tone: "done", text: operationText(answer.said), more: conflictsText(answer.appeared, answer.gone), undo }, STAYS);
  }

  undone(label: OperationLabel, answer: Done<unknown>): void {
    this.#show({ tone: "done", text: t("message-undone", { what: operationText(label) }), more: conflictsText(answer.appeared, answer.gone), undo: null }, STAYS);
  }

  redone(label: OperationLabel, answer: Done<unknown>): void {
    this.#show({ tone: "done", text: t("message-redone", { what: operationText(label) }), more: conflictsText(answer.appeared, answer.gone), undo: null }, STAYS);
  }

  refused(refusal: Refusal): void {
    this.#show({ tone: "refused", text: refusalText(refusal), more: "", undo: null }, STAYS_WHEN_REFUSED);
  }

  /** Something worth a line that is no write. */
  tell(text: string): void {
    this.#show({ tone: "told", text, more: "", undo: null }, STAYS);
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.all = this.all.filter((message) => message.id !== id);
  }

  clear(): void {
    for (const message of this.all) this.dismiss(message.id);
  }

  #show(message: Omit<Message, "id">, stays: number): void {
    const id = ++this.#last;
    // Only the newest change offers Undo, so that two offers are never mistaken for one another.
    const kept = message.undo === null ? this.all : this.all.map((earlier) => ({ ...earlier, undo: null }));
    this.all = [...kept.slice(-(AT_MOST - 1)), { ...message, id }];
    this.#timers.set(id, setTimeout(() => this.dismiss(id), stays));
  }
}

function conflictsText(appeared: readonly ConflictView[], gone: readonly ConflictView[]): string {
  if (appeared.length > 0 && gone.length > 0) return t("message-conflicts-both", { appeared: appeared.length, gone: gone.length });
  if (appeared.length > 0) return t("message-conflicts-appeared", { count: appeared.length });
  return gone.length > 0 ? t("message-conflicts-gone", { count: gone.length }) : "";
}

export const messages = new Messages();
