// How the screens are built and tested. Paths are relative, because the window loads them from inside the program;
// nothing is inlined, because the window's content policy allows fonts and styles from files only. One large chunk is right: it comes from disk.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: "./",
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".."] } },
  preview: { host: "127.0.0.1" },
  build: { outDir: "dist", emptyOutDir: true, target: "safari18", assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, chunkSizeWarningLimit: 1500 },
  // Svelte has two builds; tests run in a document, so they need the browser's.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  // The tests may run while Rust compiles on the same cores, so a slow one is not a stuck one.
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"], setupFiles: ["src/testing/setup.ts"], testTimeout: 30_000, hookTimeout: 30_000 },
}));
