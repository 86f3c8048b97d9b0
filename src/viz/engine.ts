import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { AnyExecutor, Job } from "../odds/executor.ts";
import type { FilmedRace } from "../odds/film-job.ts";
import { inSlices } from "../odds/in-slices.ts";
import type { Scenario } from "../sim/scenario.ts";
import { firstPool, openPool } from "./open-pool.ts";
import type { Question } from "./question.ts";
import { question, scenario } from "./store.ts";

/** How far an answer is. `done` and `wanted` in races. */
export interface Progress<Result> {
  state: "idle" | "waiting" | "running" | "done" | "stopped" | "failed";
  result: Result | null;
  /** Whether the result belongs to a question that has been changed since. */
  isOld: boolean;
  done: number;
  wanted: number;
  /** In one line, where it failed. */
  fault: string | null;
}

/** What a run is given. */
export interface Run<Result> {
  scenario: Scenario;
  question: Question;
  executor: AnyExecutor;
  signal: AbortSignal;
  onProgress(done: number, wanted: number): void;
  /** Shows what is known so far. */
  onPart(result: Result): void;
}

/** An answer that is worked out when somebody wants to see it, again whenever what it depends on changes. */
export interface Answer<Result> {
  readonly progress: ReadonlySignal<Progress<Result>>;
  /** Asks for it from now on; the function returned ends that. */
  want(): () => void;
}

interface Entry {
  key: string;
  wanted: number;
  /** Whether somebody has pressed a button for it and waits. */
  isAsked: boolean;
  dependsOn: () => string;
  progress: Signal<Progress<unknown>>;
  run: (run: Run<unknown>) => Promise<unknown>;
}

/** Races at a time on the page's own thread: far less than a tenth of a second. */
const RACES_IN_LINE = 8;
/** ms between two looks at what is known so far. */
const PAUSE = 120;

/** Whether the workers are gone and races are skated on the page's own thread. */
export const isInline = signal(false);

let pool = firstPool;
const entries: Entry[] = [];
let running: { entry: Entry; stop: AbortController; gaveWay: boolean } | null = null;

const fresh = (): Progress<unknown> => ({
  state: "idle",
  result: null,
  isOld: false,
  done: 0,
  wanted: 0,
  fault: null,
});

/**
 * Declares an answer. Those declared first are worked out first.
 * @param dependsOn text that changes where the answer may change
 * @param isAsked whether it goes before all others, which begin again afterwards
 */
export function answer<Result>(
  dependsOn: (question: Question, scenario: Scenario) => unknown,
  run: (run: Run<Result>) => Promise<Result>,
  isAsked = false,
): Answer<Result> {
  const progress = signal(fresh());
  const entry: Entry = {
    key: "",
    wanted: 0,
    isAsked,
    dependsOn: () =>
      question.value && scenario.value
        ? JSON.stringify([scenario.value, dependsOn(question.value, scenario.value)])
        : "",
    progress,
    run: run as Entry["run"],
  };
  entries.push(entry);
  effect(() => {
    const key = entry.dependsOn();
    untracked(() => renew(entry, key));
  });
  return {
    progress: progress as ReadonlySignal<Progress<Result>>,
    want() {
      entry.wanted++;
      if (entry.progress.value.state === "idle") set(entry, { state: "waiting" });
      if (isAsked && entry.progress.value.state === "waiting") giveWay();
      pump();
      // Not at once: the part of the page that comes may want what the one that goes has wanted.
      setTimeout(leaveUnseen);
      return () => {
        entry.wanted--;
      };
    },
  };
}

function renew(entry: Entry, key: string): void {
  if (key === entry.key) return;
  entry.key = key;
  if (running?.entry === entry) {
    // Should the question come back to what it was before the run is over, that run begins again and is not taken for stopped.
    running.gaveWay = true;
    running.stop.abort();
  }
  const { result } = entry.progress.value;
  entry.progress.value = {
    ...fresh(),
    result,
    isOld: result !== null,
    state: entry.wanted > 0 ? "waiting" : "idle",
  };
  if (entry.isAsked && entry.wanted > 0) giveWay();
  pump();
}

const set = (entry: Entry, change: Partial<Progress<unknown>>): void => {
  entry.progress.value = { ...entry.progress.value, ...change };
};

/** What nobody looks at any more gives way to what somebody does. */
function leaveUnseen(): void {
  if (running?.entry.wanted === 0 && open().length > 0) giveWay();
}

/** Stops what nobody waits for, to be begun again. */
function giveWay(): void {
  if (!running || running.entry.isAsked) return;
  running.gaveWay = true;
  running.stop.abort();
}

/** What is wanted and not yet begun. */
const open = (): Entry[] =>
  entries.filter(
    ({ wanted, progress, key }) =>
      key !== "" && wanted > 0 && ["waiting", "idle"].includes(progress.value.state),
  );

function pump(): void {
  if (running) return;
  const waiting = open();
  const entry = waiting.find(({ isAsked }) => isAsked) ?? waiting[0];
  if (!entry) return;
  const stop = new AbortController();
  running = { entry, stop, gaveWay: false };
  void perform(entry, stop).finally(() => {
    running = null;
    pump();
  });
}

async function perform(entry: Entry, stop: AbortController): Promise<void> {
  const { key } = entry;
  const isCurrent = () => entry.key === key;
  // What began to be told by a run that gave way is still true, but no end: it begins again.
  const end = (change: Partial<Progress<unknown>>) => {
    if (isCurrent()) set(entry, running?.gaveWay ? { state: "waiting" } : change);
  };
  let last = 0;
  const run: Omit<Run<unknown>, "executor"> = {
    scenario: scenario.value!,
    question: question.value!,
    signal: stop.signal,
    onProgress(done, wanted) {
      const now = performance.now();
      if (!isCurrent() || now - last < PAUSE) return;
      last = now;
      set(entry, { done, wanted });
    },
    onPart(result) {
      if (isCurrent()) set(entry, { result, isOld: false });
    },
  };
  set(entry, { state: "running" });
  try {
    const result = await withPool((executor) => entry.run({ ...run, executor }));
    end({ state: stop.signal.aborted ? "stopped" : "done", result, isOld: false });
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    end(stop.signal.aborted ? { state: "stopped" } : { state: "failed", fault });
  }
}

/** Runs on the pool; where that breaks down, once more on this thread, and the next question finds a new pool. */
async function withPool<Result>(run: (executor: AnyExecutor) => Promise<Result>): Promise<Result> {
  const executor = pool;
  try {
    const result = await run(executor);
    return result;
  } catch (error) {
    const isCrash = error instanceof Error && error.message.startsWith("invariant: a worker");
    if (!isCrash) throw error;
    return await run(await leavePool(executor));
  }
}

/** The executor of this thread in the place of a pool that broke down; the engine for it is loaded only then. */
async function leavePool(broken: AnyExecutor): Promise<AnyExecutor> {
  const { createInlineExecutor } = await import("../odds/inline-executor.ts");
  if (pool !== broken) return pool;
  isInline.value = true;
  void broken.close();
  pool = inSlices(createInlineExecutor(), RACES_IN_LINE);
  return pool;
}

/** Looks at one race of a job, beside whatever is being worked out. */
export const filmOf = (job: Job, race: number): Promise<FilmedRace> =>
  withPool((executor) => executor.film(job, race));

/** Stops what is being worked out; what is done stays. */
export function cancel(): void {
  running?.stop.abort();
}

/** Goes on with an answer that was stopped, from the beginning. */
export function again(of: Answer<unknown>): void {
  const entry = entries.find(({ progress }) => progress === of.progress);
  if (entry) set(entry, { state: "waiting", fault: null });
  pump();
}

/** Tries workers again. */
export function reopenPool(): void {
  isInline.value = false;
  pool = openPool();
}
