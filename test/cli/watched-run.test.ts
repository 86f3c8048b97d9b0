import { expect, test } from "vitest";
import { Stopped } from "../../src/cli/stopped.ts";
import { watchedRun } from "../../src/cli/watched-run.ts";

/** A run that ends as soon as it is stopped, with an error of this text. */
const stoppedWith = (message: string) =>
  watchedRun(undefined, async ({ signal }) => {
    process.emit("SIGINT");
    expect(signal.aborted).toBe(true);
    throw new Error(message);
  });

test("a run stopped before it has anything to show says that it was stopped", async () => {
  const run = stoppedWith("stopped before the first race was over");
  await expect(run).rejects.toBeInstanceOf(Stopped);
  await expect(run).rejects.toThrow("stopped before the first race was over");
});

test("another error after Ctrl-C, and one without it, stay what they are", async () => {
  await expect(stoppedWith("invariant: no race")).rejects.not.toBeInstanceOf(Stopped);
  const run = watchedRun(undefined, async () => {
    throw new Error("stopped before the first race was over");
  });
  await expect(run).rejects.not.toBeInstanceOf(Stopped);
});
