import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { inlineMore } from "../src/cli/inline-more.ts";
import { readScenarioFile } from "../src/cli/read-scenario-file.ts";
import { digestOutcomes } from "../src/odds/digest.ts";
import { odds } from "../src/odds/odds.ts";
import { runRaces } from "../src/odds/run-races.ts";
import { createThreads } from "../src/odds/threads.ts";
import { compileScenario } from "../src/sim/compile.ts";
import { MODEL_VERSION } from "../src/sim/model-version.ts";
import { advance, startRace } from "../src/sim/race.ts";
import { seedToMaster } from "../src/sim/random.ts";
import { RUNNERS } from "../src/sim/state.ts";
import { compareFigures } from "./compare-figures.ts";
import { followFigures } from "./follow-figures.ts";
import { inRaceFigures } from "./in-race-figures.ts";

const HEAT = "beijing-2022-men-sf1";
const SEED = "bench";
/** Races in a window; the best of several short windows is the machine's, the rest its neighbours' noise. */
const WINDOW = 400;
const WINDOWS = 9;
const COUNTED = 20;
const MEMORY_RACES = 100_000;

inlineMore();
const scenario = readScenarioFile(HEAT);
const heat = compileScenario(scenario);
const seed = seedToMaster(SEED);
const now = (): number => performance.now() / 1000;

/** Steps of single skaters in a race, on average. */
function skaterSteps(): number {
  let steps = 0;
  for (let race = 0; race < COUNTED; race++) {
    const state = startRace(heat, { seed, race });
    advance(heat, state, undefined, {
      step: (_, running) => {
        steps += running.race[RUNNERS]!;
      },
    });
  }
  return steps / COUNTED;
}

/** Races a second on this thread, and the digest of the races. */
function onOneThread(): { racesPerSecond: number; digest: string } {
  const digest = digestOutcomes(runRaces(heat, seed, 0, WINDOW));
  let best = 0;
  for (let window = 0; window < WINDOWS; window++) {
    const began = now();
    const outcomes = runRaces(heat, seed, 0, WINDOW);
    best = Math.max(best, WINDOW / (now() - began));
    if (digestOutcomes(outcomes) !== digest)
      throw new Error("invariant: the same races came out otherwise");
  }
  return { racesPerSecond: best, digest };
}

/** Races a second on a warm pool. */
async function onThreads(workers: number): Promise<number> {
  const executor = createThreads(workers);
  const ranges = Array.from({ length: 4 * workers }, (_, k) => ({
    from: (k * WINDOW) / 4,
    to: ((k + 1) * WINDOW) / 4,
  }));
  const window = (): Promise<void> => executor.run({ scenario, seed: SEED }, ranges, () => {});
  await window();
  let best = 0;
  for (let k = 0; k < WINDOWS; k++) {
    const began = now();
    await window();
    best = Math.max(best, (workers * WINDOW) / (now() - began));
  }
  await executor.close();
  return best;
}

/** Most memory the whole process has held so far, MB. */
const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

/** Name, value and unit. */
type Figure = [name: string, value: number | string, unit: string];

/** How fast races are skated, and in how much memory. */
async function raceFigures(): Promise<Figure[]> {
  const steps = skaterSteps();
  const { racesPerSecond, digest } = onOneThread();
  const one = await onThreads(1);
  const two = await onThreads(2);
  const before = peakMemory();
  const many = await odds(scenario, {
    races: MEMORY_RACES,
    seed: SEED,
    workers: Math.min(2, availableParallelism()),
  });
  return [
    ["races per second and core", Math.round(racesPerSecond), ""],
    ["skater-steps per race", Math.round(steps), ""],
    ["time per skater-step", (1e9 / racesPerSecond / steps).toFixed(1), "ns"],
    ["one worker", Math.round(one), "races/s"],
    ["two workers", Math.round(two), "races/s"],
    ["gain from the second worker", (two / one).toFixed(2), "times"],
    [`peak memory before ${MEMORY_RACES} races`, Math.round(before), "MB"],
    [`peak memory after ${MEMORY_RACES} races`, Math.round(peakMemory()), "MB"],
    [`rate over ${MEMORY_RACES} races`, Math.round(many.races / many.elapsed), "races/s"],
    ["digest of the window", digest, ""],
    [`digest of ${MEMORY_RACES} races`, many.digest, ""],
    ["model version", MODEL_VERSION, ""],
    ["node", process.version, ""],
    ["processor", cpus()[0]?.model ?? "unknown", `${availableParallelism()} cores`],
  ];
}

const studies: Readonly<Record<string, () => Promise<Figure[]>>> = {
  "--compare": compareFigures,
  "--follow": followFigures,
  "--in-race": inRaceFigures,
};
const asked = Object.keys(studies).find((study) => process.argv.includes(study));
const figures = await (asked === undefined ? raceFigures : studies[asked]!)();

const earlier = readEarlier();
for (const [name, value, unit] of figures)
  console.log([name, value, unit, change(value, earlier.get(name))].join("\t").trimEnd());

/** Figures of an earlier run, kept from its output: `npm run bench -- --against before.tsv`. */
function readEarlier(): Map<string, string> {
  const at = process.argv.indexOf("--against");
  const path = process.argv[at + 1];
  if (at < 0 || path === undefined) return new Map();
  const rows = readFileSync(path, "utf8").split("\n");
  return new Map(
    rows.map((row) => row.split("\t")).map(([name = "", value = ""]) => [name, value]),
  );
}

function change(value: number | string, before: string | undefined): string {
  if (before === undefined || before === String(value)) return "";
  const ratio = Number(value) / Number(before);
  return Number.isFinite(ratio) ? `${((ratio - 1) * 100).toFixed(1)} %` : `was ${before}`;
}
