import { chmodSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { reportPages } from "./build/report-pages.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Builds the command line, its worker, the benchmark and the library, all for Node, side by side in dist/. */
export default defineConfig({
  plugins: [
    { name: "executable-command", closeBundle: () => chmodSync("dist/cli.js", 0o755) },
    reportPages("dist"),
  ],
  define: { __PROGRAM_VERSION__: JSON.stringify(version) },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    rollupOptions: {
      input: {
        index: "src/index.ts",
        cli: "src/cli/main.ts",
        worker: "src/odds/worker.ts",
        bench: "bench/main.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  // No test changes a module, so files share them: a third less time.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, isolate: false, maxWorkers: "100%" },
});
