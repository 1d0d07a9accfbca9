// The first lines to run: the looks, the door to the program, the window's content.
import "@fontsource-variable/inter/index.css";
import "./tokens.css";
import "./app.css";
import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target) mount(App, { target });
