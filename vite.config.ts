import { chmodSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { firstLoad } from "./build/first-load.ts";
import { pageFiles } from "./build/page-files.ts";
import { reportPages } from "./build/report-pages.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const define = { __PROGRAM_VERSION__: JSON.stringify(version) };

/**
 * In tests Node itself loads all but the page: with Vite between its modules a race takes two and a half times as long. Not
 * while watching, where Vite has to know what a test depends on.
 */
const nativeSource: ViteUserConfig["test"] = {
  setupFiles: ["test/native-source.ts"],
  server: { deps: { external: [/\/src\/(?:sim|odds|history|cli)\/|\/src\/index\.ts$/] } },
};

/** The command line, its worker, the benchmark and the library, all for Node, side by side in dist/. */
const forNode: ViteUserConfig = {
  plugins: [
    { name: "executable-command", closeBundle: () => chmodSync("dist/cli.js", 0o755) },
    reportPages("dist"),
  ],
  define,
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    rollupOptions: {
      input: {
        index: "src/index.ts",
        cli: "src/cli/main.ts",
        "run-command": "src/cli/run-command.ts",
        worker: "src/odds/worker.ts",
        bench: "bench/main.ts",
        "bench-page": "bench/page.ts",
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // Constants stay constants, which the engine counts on (`inlineMore`).
        topLevelVar: false,
      },
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes a module, so files share them: a third less time.
    isolate: false,
    maxWorkers: "100%",
    ...(process.argv.includes("run") ? nativeSource : {}),
  },
};

/** The explorer, static files in dist/page: `vite build --mode page`, or `vite --mode page` while working on it. */
const forPage: ViteUserConfig = {
  base: "./",
  publicDir: false,
  plugins: [pageFiles()],
  define,
  // A page has Web Workers where Node has threads; nothing else differs.
  resolve: {
    alias: [{ find: /^\.\/threads\.ts$/, replacement: resolve("src/odds/web-threads.ts") }],
  },
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist/page",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: "index.html", "service-worker": "src/viz/offline/service-worker.ts" },
      output: {
        codeSplitting: { groups: firstLoad() },
        entryFileNames: ({ name }) =>
          name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
};

export default defineConfig(({ mode }) => (mode === "page" ? forPage : forNode));
