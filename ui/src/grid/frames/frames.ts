// A page for measuring the grid by hand, outside the program. Run `npm run dev` and open
// /src/grid/frames/index.html?rows=5000&bars=50000 ; press "Scroll" and read the frame times it writes. It is not
// part of the built window.
import "@fontsource-variable/inter/index.css";
import "../../tokens.css";
import "../../app.css";
import { mount } from "svelte";
import Frames from "./Frames.svelte";

const target = document.getElementById("app");
if (target) mount(Frames, { target });
