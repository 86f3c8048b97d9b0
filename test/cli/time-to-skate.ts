import { runCli } from "./run-cli.ts";

/** Starts that a command needs to have skated something: its own, those of its threads, and as long again to skate. */
const STARTS = 4;

/** How long to wait, on a machine as busy as now, before a command is stopped that shall have skated something, ms. */
export function timeToSkate(): number {
  const before = performance.now();
  runCli("--version");
  return STARTS * (performance.now() - before);
}
