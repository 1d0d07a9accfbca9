// How long frames take while something goes on, told as a person would judge it: the usual frame, the slow ones, and how
// many of them the eye can see.

export interface Figures {
  frames: number;
  /** Milliseconds from one frame to the next: the middle one, the slowest of a hundred, and the very slowest. */
  median: number;
  p99: number;
  worst: number;
  /** The share of frames that took longer than 17 ms: at sixty a second none should. */
  late: number;
  /** Milliseconds the page itself worked on a frame: script, style, layout and painting, without waiting. */
  work: number;
  workP99: number;
}

/** Does something once a frame for so many milliseconds, and measures each. */
export async function overFrames(milliseconds: number, act: (frame: number) => void): Promise<Figures> {
  const times: number[] = [];
  const work: number[] = [];
  const { port1, port2 } = new MessageChannel();
  await settled();
  const began = performance.now();
  let last = await nextFrame();
  for (let frame = 0; last - began < milliseconds; frame += 1) {
    const at = await nextFrame();
    const from = performance.now();
    times.push(at - last);
    last = at;
    act(frame);
    // A message is heard right after the frame has been drawn.
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    work.push(performance.now() - from);
  }
  return figuresOf(times, work);
}

export function figuresOf(times: readonly number[], work: readonly number[]): Figures {
  const late = times.filter((time) => time > 17).length / Math.max(1, times.length);
  return {
    frames: times.length, median: rounded(share(times, 0.5)), p99: rounded(share(times, 0.99)), worst: rounded(share(times, 1)),
    late: Math.round(late * 1000) / 1000, work: rounded(share(work, 0.5)), workP99: rounded(share(work, 0.99)),
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What opening has left to do is no part of what is measured next. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await nextFrame();
}
