import { register } from "node:module";

const loaded = globalThis as { isSourceNative?: boolean };

// Runs before each file of tests, but files share what is loaded.
if (!loaded.isSourceNative) {
  register("../build/source-hook.js", import.meta.url);
  process.setSourceMapsEnabled(true);
  loaded.isSourceNative = true;
}
