#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { PROGRAM_VERSION } from "../odds/program-version.ts";
import { nearestName } from "../sim/nearest-name.ts";
import { ScenarioError } from "../sim/scenario-error.ts";
import { backtestCommand } from "./backtest-command.ts";
import { baseRateCommand } from "./base-rate-command.ts";
import { calibrateCommand } from "./calibrate-command.ts";
import { compareCommand } from "./compare-command.ts";
import { cutCommand } from "./cut-command.ts";
import { diffCommand } from "./diff-command.ts";
import { eventCommand } from "./event-command.ts";
import { importCommand } from "./import-command.ts";
import { matrixCommand } from "./matrix-command.ts";
import { needCommand } from "./need-command.ts";
import { oddsCommand } from "./odds-command.ts";
import { plansCommand } from "./plans-command.ts";
import { replayCommand } from "./replay-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { scoreCommand } from "./score-command.ts";
import { startCommand } from "./start-command.ts";
import { treeCommand } from "./tree-command.ts";
import { validateCommand } from "./validate-command.ts";

/** What the user got wrong. */
const WRONG_INPUT = 2;
/** What the program got wrong. */
const INTERNAL = 1;

const commands = [
  startCommand,
  oddsCommand,
  compareCommand,
  diffCommand,
  treeCommand,
  replayCommand,
  matrixCommand,
  eventCommand,
  needCommand,
  cutCommand,
  scoreCommand,
  backtestCommand,
  baseRateCommand,
  importCommand,
  validateCommand,
  calibrateCommand,
  plansCommand,
  schemaCommand,
];

function buildProgram(): Command {
  const program = new Command("massstart")
    .description("Skates a mass start thousands of times and tells how a tactic moves the odds.")
    .version(PROGRAM_VERSION)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const add of commands) add(program);
  return program;
}

async function main(): Promise<void> {
  quietBrokenPipe();
  const program = buildProgram();
  try {
    if (process.argv.length < 3) program.outputHelp();
    else await program.parseAsync();
  } catch (error) {
    report(error, program);
  }
}

/** Says what went wrong in one line and sets the exit code. */
function report(error: unknown, program: Command): void {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    fail(commanderMessage(error, program), WRONG_INPUT);
  } else if (error instanceof Error && isWrongInput(error)) {
    fail(error.message, WRONG_INPUT);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    fail(
      `internal error: ${message} (a fault of the program; please report it with the command)`,
      INTERNAL,
    );
    if (process.env.MASSSTART_DEBUG && error instanceof Error) console.error(error.stack);
  }
}

/** Plain errors speak to the user; faults of the language and broken invariants do not. */
const isWrongInput = (error: Error): boolean =>
  (error.name === "Error" || error instanceof ScenarioError) &&
  !error.message.startsWith("invariant:");

function commanderMessage(error: CommanderError, program: Command): string {
  if (error.code === "commander.unknownCommand") {
    const typed = program.args[0] ?? "";
    const known = program.commands.map((command) => command.name());
    const nearest = nearestName(typed, known);
    return `unknown command: ${typed} (${nearest ? `did you mean ${nearest}?` : `known: ${known.join(", ")}`})`;
  }
  return error.message.replace(/^error: /, "");
}

function fail(message: string, code: number): void {
  console.error(`massstart: ${message.replace(/\s*\n\s*/g, " ")}`);
  process.exitCode = code;
}

/** A reader that has seen enough, such as `head`, is no error. */
function quietBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
}

await main();
