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

/** The real host inside the window; in a browser only a development build answers, from made-up data. */
export async function chooseHost(): Promise<void> {
  if (chosen) return;
  if ("__TAURI_INTERNALS__" in window) chosen = (await import("./tauri")).tauriHost;
  else chosen = (await import("./fake")).fakeHost();
}
