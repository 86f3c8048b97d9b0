import { type Command, Option } from "commander";
import { type ConditionWords, conditionWords } from "../sim/condition.ts";
import type { TacticParameter, TacticWords } from "../sim/plan.ts";
import { catalogue } from "../sim/tactics/catalogue.ts";

/** `massstart plans`: every tactic a plan can name, and every condition it can depend on. */
export function plansCommand(program: Command): void {
  program
    .command("plans")
    .description("list the tactics, their parameters and the conditions that a plan can use")
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .action(({ format }: { format: "table" | "json" }) => {
      const text = format === "json" ? plansJson() : plansTable();
      process.stdout.write(`${text}\n`);
    });
}

function plansJson(): string {
  const tactics: TacticWords[] = catalogue.map(({ name, sentence, parameters }) => ({
    name,
    sentence,
    parameters,
  }));
  return JSON.stringify({ tactics, conditions: conditionWords }, null, 2);
}

const EXAMPLES = [
  "sit-in",
  "contest:sprint=2",
  "skip:sprint=1; contest:sprint=2; if points>=3 defend",
  'if away="Bart Swings" join else sit-in',
];

function plansTable(): string {
  const tactics = catalogue.flatMap(({ name, sentence, parameters }) => [
    [name, sentence],
    ...parameters.map((parameter) => [`  ${parameter.name}`, describeParameter(parameter)]),
  ]);
  const conditions = conditionWords.map((words) => [exampleOf(words), words.sentence]);
  const examples = EXAMPLES.map((example) => `  ${example}`);
  return [
    "Tactics (name:parameter=value,…), read in turn; the last that has something to say takes charge",
    ...aligned(tactics),
    "",
    "Conditions (if … and … tactic else tactic; unless … tactic)",
    ...aligned(conditions),
    "",
    "Examples",
    ...examples,
  ].join("\n");
}

function describeParameter({ sentence, unit, min, max, fallback }: TacticParameter): string {
  const facts = [
    min !== undefined && max !== undefined ? `${min} to ${max}${unit ? ` ${unit}` : ""}` : unit,
    fallback === null ? undefined : `else ${fallback}`,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? sentence : `${sentence} (${facts.join(", ")})`;
}

function exampleOf({ subject, comparisons, value }: ConditionWords): string {
  const comparison = comparisons.includes("=") && comparisons.length > 1 ? ">=" : comparisons[0];
  return `${subject}${comparison}${value === "skater" ? "name" : "n"}`;
}

/** Rows of two columns, indented. */
function aligned(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([left]) => left!.length));
  return rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`);
}
