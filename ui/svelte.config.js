import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

// Runes everywhere: no component may fall back to the older way of keeping state.
export default { preprocess: vitePreprocess(), compilerOptions: { runes: true } };
