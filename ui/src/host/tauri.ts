// The desktop window's host: the only file that knows Tauri.
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Progress } from "../api/generated/api";
import type { Host, Running } from "./host";

let lastTicket = 0;

function callLong(name: string, input: unknown, onProgress: (progress: Progress) => void): Running {
  const ticket = ++lastTicket;
  const progress = new Channel<Progress>();
  progress.onmessage = onProgress;
  return {
    done: invoke("call", { name, input, ticket, progress }),
    cancel: () => void invoke("call", { name: "cancel", input: { ticket } }),
  };
}

export const tauriHost: Host = {
  call: (name, input) => invoke("call", { name, input }),
  callLong,
  now: () => Date.now(),
};
