// A form being sent: until its answer is there, it is not sent again, however often Enter is pressed.
import { getContext, setContext } from "svelte";

const KEY = Symbol("sending");

class Sending {
  busy = $state(false);

  /** Does the work unless the same form is still at it. */
  async once(work: () => unknown): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }
}

/** Call it while the component that holds the form is set up; its submit buttons then show that it is being sent. */
export function sendingForm(): Sending {
  return setContext(KEY, new Sending());
}

/** The form a button stands in, if there is one. */
export function formAround(): Sending | undefined {
  return getContext<Sending | undefined>(KEY);
}
