import { type Command, Option } from "commander";
import { canonicalJson } from "../odds/canonical-json.ts";
import { type DiffOptions, diffResults } from "../odds/diff/diff-results.ts";
import { differingPaths } from "../odds/diff/differing-paths.ts";
import { skateAgain } from "../odds/diff/skate-again.ts";
import { parseToldResult, type ToldResult } from "../odds/diff/told-result.ts";
import { digestText } from "../odds/digest.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { MODEL_VERSION } from "../sim/model-version.ts";
import type { Scenario } from "../sim/scenario.ts";
import { diffTable } from "./diff-table.ts";
import { wholeNumber } from "./number-option.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

interface DiffCommandOptions {
  scenarioA?: string;
  scenarioB?: string;
  pairing: boolean;
  workers?: number;
  format: "table" | "json";
  out?: string;
}

/** Why there is no pairing after Ctrl-C. */
const SKATING_STOPPED = "skating them once more was stopped";

/** `massstart diff`: what changed between two results, and why. */
export function diffCommand(program: Command): void {
  program
    .command("diff")
    .description("tell what changed between two results of odds or of compare, and why")
    .argument("<before>", "JSON that odds or compare wrote, or a report of theirs")
    .argument("<after>", "another of the same kind")
    .option("--scenario-a <scenario>", "of the first, where it does not come with the program")
    .option("--scenario-b <scenario>", "of the second")
    .option("--no-pairing", "go by the two files alone, without skating their races once more")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runDiff);
}

async function runDiff(before: string, after: string, options: DiffCommandOptions): Promise<void> {
  const { out, format } = options;
  const [a, b] = [before, after].map((path) =>
    parseToldResult(readTextFile(path, "what odds or compare wrote"), path),
  ) as [ToldResult, ToldResult];
  if (a.kind !== b.kind)
    throw new Error(`${after}: expected what ${a.kind} wrote, as ${before} is, got ${b.kind}`);
  if (out !== undefined) checkWritable(out);
  const scenarios = [scenarioOf(a, options.scenarioA), scenarioOf(b, options.scenarioB)] as const;
  const again = await pairUp([a, b], scenarios, options);
  const isFound = typeof scenarios[0] !== "string" && typeof scenarios[1] !== "string";
  const scenario = isFound ? differingPaths(scenarios[0], scenarios[1]) : null;
  const diff = diffResults(a, b, { again, scenario });
  writeResult(
    format === "json" ? JSON.stringify(diff, null, 2) : diffTable(diff, { a: before, b: after }),
    out,
  );
  if (again === SKATING_STOPPED) process.exitCode = 130;
}

/** The scenario that a result is of, or why there is none. @throws one-line Error where the one asked for is another */
function scenarioOf({ told }: ToldResult, path: string | undefined): Scenario | string {
  let read: Scenario;
  try {
    read = readScenarioFile(path ?? told.scenario);
  } catch (error) {
    if (path !== undefined) throw error;
    return `the scenario ${told.scenario} does not come with the program (--scenario-a, --scenario-b)`;
  }
  // What the question changed of the field's habits is told; everything else has to be as it was.
  const scenario = told.behaviour ? { ...read, behaviour: told.behaviour } : read;
  if (digestText(canonicalJson(scenario)) === told.scenarioDigest) return scenario;
  if (path !== undefined)
    throw new Error(
      `${path}: expected the scenario with the digest ${told.scenarioDigest}, got another`,
    );
  return `the scenario ${told.scenario} is not what it was`;
}

/** Skates both once more where that tells more than the files do; else says why not. */
async function pairUp(
  [a, b]: readonly [ToldResult, ToldResult],
  [inA, inB]: readonly (Scenario | string)[],
  { pairing, workers }: DiffCommandOptions,
): Promise<DiffOptions["again"]> {
  if (a.told.digest === b.told.digest) return "they are the same races";
  if (!pairing) return "the two files alone were asked for";
  if (a.told.seed !== b.told.seed)
    return "the seeds differ, so that the races have no luck in common";
  for (const { told } of [a, b])
    if (told.modelVersion !== MODEL_VERSION)
      return `this program has model ${MODEL_VERSION}, not ${told.modelVersion}`;
  if (typeof inA === "string") return inA;
  if (typeof inB === "string") return inB;
  return watchedRun(undefined, async (watch) => {
    const run = { workers: workers ?? chooseWorkers(), ...watch };
    const before = await skateAgain(a, inA!, run);
    const after = watch.signal.aborted ? null : await skateAgain(b, inB!, run);
    if (watch.signal.aborted) return SKATING_STOPPED;
    if (!before || !after) return "skated once more, the races do not come out as told";
    return { a: before, b: after };
  });
}
