// A page for measuring the grid, outside the program; it is not part of the built window.
//
// To look at it: `npm run dev`, then /src/grid/frames/index.html?rows=5000&bars=50000 .
//
// To measure, build it as the window is built, into any folder outside the checkout:
//
//   npx vite build src/grid/frames --config vite.config.ts --outDir "$OUT" --emptyOutDir
//   npx vite preview src/grid/frames --config vite.config.ts --outDir "$OUT" --port 5190
//
// and let headless Chromium without a graphics card (`--headless --disable-gpu`, a window of 1440 by 900) open
// http://127.0.0.1:5190/index.html?run&rows=5000&bars=50000 in real time, for instance through playwright-core, until
// `output[data-figures]` holds the answer, which takes twenty seconds. `open` is the time from giving the grid its values
// to the second frame after it; the rest are frame times (see measuring.ts) of three seconds each. Run it three times
// while nothing else runs, and tell the middle run and the best. With `rows`, `bars`, `zoom` and `to` (the last day) it
// takes other loads.
import "@fontsource-variable/inter/index.css";
import "../../tokens.css";
import "../../app.css";
import { mount } from "svelte";
import Frames from "./Frames.svelte";

const target = document.getElementById("app");
if (target) mount(Frames, { target });
