import { afterEach, expect, test, vi } from "vitest";
import { followRun } from "../../src/cli/follow-run.ts";

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

/** As if Ctrl-C were pressed. */
const interrupt = (): boolean => process.emit("SIGINT");

test("stopped with something done, that is the result, and the exit code says that it was stopped", async () => {
  const result = { moments: [1], stopped: true };
  const run = followRun(async ({ signal }) => {
    interrupt();
    expect(signal.aborted).toBe(true);
    return result;
  });
  expect(await run).toBe(result);
  expect(process.exitCode).toBe(130);
});

test("stopped before anything was done, or failing for being stopped, it says so in one line", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const nothing = await followRun(async () => {
    interrupt();
    return { moments: [], stopped: true };
  });
  const failed = await followRun(async () => {
    interrupt();
    throw new Error("stopped before all races were over");
  });
  expect([nothing, failed]).toEqual([null, null]);
  expect(said.mock.calls).toEqual([
    ["massstart: stopped before there was anything to tell"],
    ["massstart: stopped before there was anything to tell"],
  ]);
  expect(process.exitCode).toBe(130);
});

test("a failure that nobody caused by stopping is a failure", async () => {
  await expect(
    followRun(async () => {
      throw new Error("no such skater");
    }),
  ).rejects.toThrow("no such skater");
  expect(process.exitCode).toBe(before);
});
