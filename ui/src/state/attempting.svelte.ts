// A form that is sent: why it was not taken, for as long as it stands there as it was sent.
import { problemOf } from "./problem";

class Attempt {
  #form: () => unknown;
  #failed = $state.raw<{ form: string; why: string } | null>(null);

  constructor(form: () => unknown) {
    this.#form = form;
  }

  /** Empty once the form is changed: what was refused is not what stands there now. */
  get refused(): string {
    return this.#failed !== null && this.#failed.form === this.#now() ? this.#failed.why : "";
  }

  async make(work: () => Promise<unknown>): Promise<void> {
    const form = this.#now();
    this.#failed = null;
    try {
      await work();
    } catch (reason) {
      this.#failed = { form, why: problemOf(reason) };
    }
  }

  #now(): string {
    return JSON.stringify(this.#form()) ?? "";
  }
}

/** `form` is what would be sent, or the fields where that may be unreadable. */
export const attempting = (form: () => unknown): Attempt => new Attempt(form);
