// Which host stands behind the screens: the program's window when it is there, made-up data otherwise.
import type { Host } from "./host";

let chosen: Host | null = null;

/** Tests put their own host in. */
export function setHost(host: Host): void {
  chosen = host;
}

export function host(): Host {
  if (!chosen) throw new Error("No host was chosen before the first call.");
  return chosen;
}

export function now(): number {
  return host().now();
}

/** Builds for looking at the screens in a browser carry made-up data; the program's own build carries none. */
const MADE_UP = import.meta.env.DEV || import.meta.env.MODE === "preview";

export async function chooseHost(): Promise<void> {
  if (chosen) return;
  if (MADE_UP && !("__TAURI_INTERNALS__" in window)) chosen = (await import("./fake")).fakeHost();
  else chosen = (await import("./tauri")).tauriHost;
}
