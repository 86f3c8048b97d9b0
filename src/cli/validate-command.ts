import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { formatScenario } from "../history/format-scenario.ts";
import {
  FALSE_ALARM,
  type HeldTargets,
  heldLevel,
  heldTargets,
  lostTargets,
  readHeldTargets,
  rowsThatHeld,
} from "../history/validation/held-targets.ts";
import type { Targets } from "../history/validation/targets.ts";
import { type Validation, validate } from "../history/validation/validate.ts";
import { grouped } from "../odds/grouped.ts";
import { openExecutor } from "../odds/open-executor.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { withSection } from "./generated-section.ts";
import { wholeNumber } from "./number-option.ts";
import { createProgress } from "./progress.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTargetsFile } from "./read-targets-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { validationPage } from "./validation-page.ts";
import { shownRange, shownValue, validationTable } from "./validation-table.ts";
import { chooseWorkers } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/**
 * Races of each field in a run of full size: a share of one half is then known to within 1.6 in 100, and the
 * grouped takes about three minutes on two cores.
 */
const FULL_SIZE = 4000;
const MOST_RACES = 100_000;
/** Section of the page that is generated. */
const SECTION = "targets";

interface ValidateOptions {
  races: number;
  seed: string;
  workers?: number;
  targets?: string;
  format: "table" | "json";
  write?: string;
  writeHeld?: string;
  held?: string;
}

/** `massstart validate`: simulated races against what real ones look like. */
export function validateCommand(program: Command): void {
  program
    .command("validate")
    .description("hold simulated races against what real ones look like; exit code 1 if any is out")
    .option("--races <n>", "races of each field", wholeNumber(1, MOST_RACES), FULL_SIZE)
    .option("--seed <text>", "the same seed gives the same races", "validate")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .option("--targets <file>", "other targets than those that come with the program")
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--write <file>", "put the report into a page, in place of the one before")
    .option("--write-held <file>", "keep which targets held")
    .addOption(
      new Option(
        "--held <file>",
        "exit code 1 only where a target that held then is lost beyond sampling error",
      ).conflicts(["write", "writeHeld"]),
    )
    .action(runValidate);
}

async function runValidate(options: ValidateOptions): Promise<void> {
  const targets = readTargetsFile(options.targets);
  const held = options.held === undefined ? null : heldFrom(options.held, targets);
  for (const path of [options.write, options.writeHeld])
    if (path !== undefined) checkWritable(path);
  // Faulty markers are found before the races, not after.
  if (options.write !== undefined) pageWith(options.write, "");

  const validation = await skate(targets, held, options);
  if (options.format === "json") console.log(JSON.stringify(validation, null, 2));
  else if (held) console.log(heldReport(held, validation));
  else console.log(validationTable(validation));
  if (options.write !== undefined) {
    const today = new Date().toISOString().slice(0, 10);
    writeResult(pageWith(options.write, validationPage(validation, today)), options.write);
  }
  if (options.writeHeld !== undefined)
    writeResult(formatScenario(heldTargets(validation)), options.writeHeld);
  const failures = held ? lostTargets(held, validation).length : validation.out;
  if (failures > 0) process.exitCode = 1;
}

async function skate(
  targets: Targets,
  held: HeldTargets | null,
  { races, seed, workers }: ValidateOptions,
): Promise<Validation> {
  const executor = await openExecutor(workers ?? chooseWorkers(races * 2));
  const progress = createProgress(process.stderr);
  try {
    return await validate({
      targets,
      scenarios: { ids: shippedScenarios(), read: readScenarioFile },
      races,
      seed,
      executor,
      halvesStep: races >= FULL_SIZE && held === null,
      ...(held ? { level: heldLevel(held) } : {}),
      onProgress: (done, wanted) => progress.show(done, wanted),
    });
  } finally {
    progress.end();
    await executor.close();
  }
}

function heldFrom(path: string, { targets, physics }: Targets): HeldTargets {
  const known = [...targets, ...physics].map(({ id }) => id);
  return readHeldTargets(readTextFile(path, "targets that held"), path, known);
}

function pageWith(path: string, content: string): string {
  const page = existsSync(path) ? readTextFile(path, "a page") : "# Validation\n";
  return withSection(page, SECTION, content, path);
}

/** For CI: what is lost of what held, and the risk of a false alarm. */
function heldReport(held: HeldTargets, validation: Validation): string {
  const lost = lostTargets(held, validation);
  const measured = rowsThatHeld(held, validation).length;
  return [
    ...lost.map(
      (row) =>
        `lost: ${row.id} ${row.gender ?? ""} is ${shownValue(row)}, expected ${shownRange(row)}`,
    ),
    `${measured - lost.length} of ${measured} targets that held at ${grouped(held.races)} races (model ${held.modelVersion}) hold at ${validation.races} (model ${validation.modelVersion}); luck alone would lose any in ${FALSE_ALARM * 100} % of such runs at most.`,
  ].join("\n");
}
