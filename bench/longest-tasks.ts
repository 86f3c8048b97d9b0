import type { Browser, Page } from "playwright-core";

/** The longest task of a page's own thread. */
export interface LongestTask {
  /** ms from beginning to end, whatever else the machine did meanwhile */
  wall: number;
  /** ms of the processor; what is left of it on a machine with nothing else to do */
  processor: number;
}

/** As far as it is read of an event of Chromium's trace; durations in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Does something with a page and tells the longest task meanwhile, of all pages that are open. */
export async function longestTask(
  browser: Browser,
  page: Page,
  use: () => Promise<unknown>,
): Promise<LongestTask> {
  await browser.startTracing(page, {
    categories: ["-*", "disabled-by-default-devtools.timeline", "__metadata"],
  });
  let trace: Buffer;
  try {
    await use();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const own = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && own.has(threadOf(event)));
  if (tasks.length === 0) throw new Error("trace: expected tasks of the page's thread, got none");
  const longest = (of: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((most, event) => Math.max(most, (of(event) ?? 0) / 1000), 0);
  return { wall: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur) };
}
