// A page for measuring the grid, outside the program; it is not part of the built window.
//
// To look at it: `npm run dev`, then /src/grid/frames/index.html?rows=5000&bars=50000 .
//
// To measure, build it as the window is built, and let a browser without a graphics card open it once per run:
//
//   npx vite build src/grid/frames --config vite.config.ts --outDir /tmp/grid-frames --emptyOutDir
//   npx vite preview src/grid/frames --config vite.config.ts --outDir /tmp/grid-frames --port 5190 &
//   chromium --headless --no-sandbox --disable-gpu --window-size=1440,900 --timeout=40000 --dump-dom \
//     "http://127.0.0.1:5190/index.html?run&rows=5000&bars=50000" | grep -o '<output[^<]*'
//
// `open` is the time from giving the grid its values to the second frame after it; the rest are frame times (see
// measuring.ts) of three seconds each. Run it three times while nothing else runs and take the middle one.
import "@fontsource-variable/inter/index.css";
import "../../tokens.css";
import "../../app.css";
import { mount } from "svelte";
import Frames from "./Frames.svelte";

const target = document.getElementById("app");
if (target) mount(Frames, { target });
