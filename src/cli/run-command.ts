import { Command, CommanderError } from "commander";
import { PROGRAM_VERSION } from "../odds/program-version.ts";
import { nearestName } from "../sim/nearest-name.ts";
import { ScenarioError } from "../sim/scenario-error.ts";
import { checkPaths } from "./check-paths.ts";
import { commands } from "./commands.ts";
import { Stopped } from "./stopped.ts";

/** What the user got wrong. */
const WRONG_INPUT = 2;
/** What the program got wrong. */
const INTERNAL = 1;
/** What the user broke off. */
const STOPPED = 130;

/** Runs what the words after `massstart` ask for; what goes wrong is told in one line and sets the exit code. */
export async function runCommand(words: readonly string[]): Promise<void> {
  const program = await buildProgram(words[0]);
  try {
    checkHelp(words, program);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: "user" });
  } catch (error) {
    report(error, program);
  }
}

/** Asks for what no command has a part in. */
const ASKS_VERSION = ["-V", "--version"];

/** The program with the command asked for, or with all where the first word is none of them. */
async function buildProgram(asked = ""): Promise<Command> {
  const program = new Command("massstart")
    .description("Skates a mass start thousands of times and tells how a tactic moves the odds.")
    .version(PROGRAM_VERSION)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .hook("preAction", (_, command) => checkPaths(command));
  if (ASKS_VERSION.includes(asked)) return program;
  const names = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
  for (const name of names) (await commands[name]!())(program);
  return program;
}

/** Says what went wrong in one line and sets the exit code. */
function report(error: unknown, program: Command): void {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    fail(commanderMessage(error, program), WRONG_INPUT);
  } else if (error instanceof Stopped) {
    fail(error.message, STOPPED);
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
  if (error.code === "commander.unknownCommand")
    return unknownCommand(program.args[0] ?? "", program);
  return error.message.replace(/^error: /, "");
}

/** Help for a command that is none would be all the help there is. @throws one-line Error */
function checkHelp([first, about]: readonly string[], program: Command): void {
  if (first === "help" && about !== undefined && !Object.hasOwn(commands, about))
    throw new Error(unknownCommand(about, program));
}

function unknownCommand(typed: string, program: Command): string {
  const known = program.commands.map((command) => command.name());
  const nearest = nearestName(typed, known);
  return `unknown command: ${typed} (${nearest ? `did you mean ${nearest}?` : `known: ${known.join(", ")}`})`;
}

function fail(message: string, code: number): void {
  console.error(`massstart: ${message.replace(/\s*\n\s*/g, " ")}`);
  process.exitCode = code;
}
