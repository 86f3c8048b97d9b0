import { type Watch, watchedRun } from "./watched-run.ts";

/**
 * Runs something of `follow` with Ctrl-C stopping it; stopped, it ends with exit code 130, and says so in one line where there is
 * nothing to tell.
 *
 * @returns null where it was stopped before there was anything
 */
export async function followRun<Result extends object>(
  run: (watch: Watch) => Promise<Result>,
): Promise<Result | null> {
  let signal: AbortSignal | undefined;
  try {
    const result = await watchedRun(undefined, (watch) => {
      signal = watch.signal;
      return run(watch);
    });
    if (!("stopped" in result && result.stopped)) return result;
    process.exitCode = 130;
    if ("moments" in result && Array.isArray(result.moments) && result.moments.length > 0)
      return result;
  } catch (error) {
    // A run cut short may fail in any way.
    if (!signal?.aborted) throw error;
    process.exitCode = 130;
  }
  console.error("massstart: stopped before there was anything to tell");
  return null;
}
