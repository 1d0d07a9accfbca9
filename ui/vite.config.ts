// How the screens are built and tested. Paths are relative, because the window loads them from inside the program;
// nothing is inlined, because the window's content policy allows fonts and styles from files only. One large chunk is right: it comes from disk.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const REPLACES_MODULES = "src/views/welcome/Welcome.test.ts";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: "./",
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".."] } },
  preview: { host: "127.0.0.1" },
  build: { outDir: "dist", emptyOutDir: true, target: "safari18", assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, chunkSizeWarningLimit: 1500 },
  // Svelte has two builds; tests run in a document, so they need the browser's.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: {
    environment: "happy-dom",
    setupFiles: ["src/testing/setup.ts"],
    // The tests may run while Rust compiles on the same cores, so a slow one is not a stuck one.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Reading every module anew for each file takes longer than the tests; `setup.ts` puts back what files leave behind.
    // A file that puts one module in the place of another must find it unread.
    projects: [
      { extends: true, test: { name: "together", include: ["src/**/*.test.ts"], exclude: [REPLACES_MODULES], isolate: false } },
      { extends: true, test: { name: "apart", include: [REPLACES_MODULES] } },
    ],
  },
}));
