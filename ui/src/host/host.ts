// What the screens need from the program around them, and nothing else. `tauri.ts` is the real one; `fake.ts` answers
// from made-up data, for tests and for looking at the screens in a browser.
import type { Progress } from "../api/generated/api";

export interface Running {
  done: Promise<unknown>;
  cancel: () => void;
}

export interface Host {
  /** Resolves with the command's answer; rejects with a refusal. */
  call: (name: string, input: unknown) => Promise<unknown>;
  callLong: (name: string, input: unknown, onProgress: (progress: Progress) => void) => Running;
  /** The instant, in milliseconds. Screens ask here, so that a test can hold the clock still. */
  now: () => number;
}
