import { type Comparison, type Condition, conditionWords } from "./condition.ts";
import { findSkater } from "./find-skater.ts";
import { nearestName } from "./nearest-name.ts";
import type { Clause, Plan, TacticParameter, TacticWords } from "./plan.ts";
import { describeWord, type PlanWord, planWords } from "./plan-words.ts";
import { ScenarioError } from "./scenario-error.ts";

const KEYWORDS = ["if", "unless", "and", "else"];
const COMPARISONS = ["=", ">=", "<=", ">", "<"];

/**
 * Reads a plan text. Grammar (`[…]` may be left out, `…` may be repeated):
 *
 *     plan       clause [; clause …]
 *     clause     [if conditions] [unless conditions] order [else order]
 *     conditions condition [and condition …]
 *     condition  points>=3 | place<=6 | reserve<0.3 | togo<=4 | gap>5 | ahead>=2
 *                | away="Bart Swings" | scored=2 | won=2
 *     order      name[:parameter=value[,parameter=value …]]
 *     value      a number, a skater, or skaters joined by +
 *
 * `else` follows a clause that has either `if` or `unless`, not both.
 * A skater may be named by any part that fits nobody else; names with spaces stand in quotes.
 *
 * An empty text is a plan without orders.
 *
 * @param catalogue the tactics there are
 * @param skaters full names of the field
 * @param path whose plan it is, put in front of messages
 * @throws ScenarioError in one line; with the number of the clause where there are several
 * @example parsePlan("if points>=3 defend", catalogue, [])
 *   // [{ when: [{ subject: "points", comparison: ">=", value: 3 }], tactic: "defend", values: {} }]
 */
export function parsePlan(
  text: string,
  catalogue: readonly TacticWords[],
  skaters: readonly string[],
  path = "plan",
): Plan {
  const words = planWords(text, path);
  const plan: Plan = [];
  const isSeveral = words.some((word, i) => isMark(word, ";") && words[i + 1]!.kind !== "end");
  let from = 0;
  let number = 1;
  while (words[from]!.kind !== "end") {
    const to = words.findIndex(
      (word, i) => i >= from && (isMark(word, ";") || word.kind === "end"),
    );
    const where = isSeveral ? `${path}: clause ${number}` : path;
    const reader: Reader = { words, next: from, catalogue, skaters, path: where };
    plan.push(...readClause(reader));
    if (reader.next !== to) throw unexpected(reader, 'expected ";" or the end');
    // A semicolon after the last clause does no harm.
    from = words[to]!.kind === "end" ? to : to + 1;
    number++;
  }
  return plan;
}

/** A place in the text and all that is needed to understand what follows. */
interface Reader {
  words: PlanWord[];
  next: number;
  catalogue: readonly TacticWords[];
  skaters: readonly string[];
  path: string;
}

function readClause(reader: Reader): Clause[] {
  const when = readKeyword(reader, "if") ? readConditions(reader) : [];
  const unless = readKeyword(reader, "unless") ? readConditions(reader) : [];
  const first = clauseOf(when, unless, readOrder(reader));
  const otherwise = reader.words[reader.next]!;
  if (!readKeyword(reader, "else")) return [first];
  if (when.length > 0 === unless.length > 0) {
    const asked = when.length > 0 ? "both" : "neither";
    throw new ScenarioError(
      `${reader.path}: expected "else" after a clause with "if" or with "unless", got one with ${asked} (character ${otherwise.at})`,
    );
  }
  return [first, clauseOf(unless, when, readOrder(reader))];
}

function clauseOf(
  when: Condition[],
  unless: Condition[],
  order: { tactic: string; values: Clause["values"] },
): Clause {
  return unless.length === 0 ? { when, ...order } : { when, unless, ...order };
}

function readConditions(reader: Reader): Condition[] {
  const conditions: Condition[] = [];
  do conditions.push(readCondition(reader));
  while (readKeyword(reader, "and"));
  return conditions;
}

function readCondition(reader: Reader): Condition {
  const name = readName(reader, "a condition such as points>=3");
  const words = conditionWords.find(({ subject }) => subject === name);
  if (words === undefined) {
    const known = conditionWords.map(({ subject }) => subject);
    throw unknown(reader, `condition "${name}"`, name, known);
  }
  const mark = reader.words[reader.next]!;
  if (mark.kind !== "mark" || !COMPARISONS.includes(mark.text)) {
    throw unexpected(reader, `expected ${listed(words.comparisons)} after "${name}"`);
  }
  const comparison = mark.text as Comparison;
  if (!words.comparisons.includes(comparison)) {
    throw unexpected(reader, `expected ${listed(words.comparisons)} after "${name}"`);
  }
  reader.next++;
  const value =
    words.value === "skater" ? readSkater(reader, name) : readNumber(reader, name, words);
  return { subject: words.subject, comparison, value };
}

function readOrder(reader: Reader): { tactic: string; values: Clause["values"] } {
  const name = readName(reader, "the name of a plan");
  const tactic = reader.catalogue.find((known) => known.name === name);
  if (tactic === undefined) {
    const known = reader.catalogue.map((words) => words.name);
    throw unknown(reader, `plan "${name}"`, name, known);
  }
  const values: Clause["values"] = {};
  if (!readMark(reader, ":")) return { tactic: name, values };
  do {
    const wanted = readName(reader, `a parameter of ${name}`);
    const parameter = tactic.parameters.find((known) => known.name === wanted);
    if (parameter === undefined) {
      const known = tactic.parameters.map((words) => words.name);
      throw unknown(reader, `parameter "${wanted}" of ${name}`, wanted, known);
    }
    if (Object.hasOwn(values, wanted)) {
      throw new ScenarioError(`${reader.path}: ${name}:${wanted}: expected one value, got two`);
    }
    if (!readMark(reader, "=")) throw unexpected(reader, `expected "=" after "${wanted}"`);
    values[wanted] = readValue(reader, `${name}:${wanted}`, parameter);
  } while (readMark(reader, ","));
  return { tactic: name, values };
}

function readValue(reader: Reader, name: string, parameter: TacticParameter): number | string {
  if (parameter.kind === "number") return readNumber(reader, name, parameter);
  const names = [readSkater(reader, name)];
  while (parameter.kind === "skaters" && readMark(reader, "+")) {
    const another = readSkater(reader, name);
    if (!names.includes(another)) names.push(another);
  }
  return names.join("+");
}

function readSkater(reader: Reader, name: string): string {
  const word = reader.words[reader.next]!;
  if (word.kind !== "word" && word.kind !== "quoted") {
    throw unexpected(reader, `${name}: expected a skater`);
  }
  reader.next++;
  return findSkater(word.text, reader.skaters, `${reader.path}: ${name}`);
}

/** What a number must be. */
interface Bounds {
  unit?: string;
  min?: number;
  max?: number;
  whole?: boolean;
}

function readNumber(reader: Reader, name: string, bounds: Bounds): number {
  const expected = `${name}: expected ${describeBounds(bounds)}`;
  const word = reader.words[reader.next]!;
  if (word.kind !== "word" || !/^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(word.text)) {
    throw unexpected(reader, expected);
  }
  // "-0" would not be told from "0" when written out again.
  const value = Number(word.text) + 0;
  const { min = -Infinity, max = Infinity, whole = false } = bounds;
  if (!Number.isFinite(value) || value < min || value > max) throw unexpected(reader, expected);
  if (whole && !Number.isInteger(value)) throw unexpected(reader, expected);
  reader.next++;
  return value;
}

function describeBounds({ unit, min, max, whole }: Bounds): string {
  const kind = whole ? "a whole number" : "a number";
  const range =
    min !== undefined && max !== undefined
      ? ` from ${min} to ${max}`
      : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
          ? ` of at most ${max}`
          : "";
  return `${kind}${range}${unit === undefined ? "" : ` (${unit})`}`;
}

/** Takes a word that is a name and not a keyword. */
function readName(reader: Reader, expected: string): string {
  const word = reader.words[reader.next]!;
  if (word.kind !== "word" || KEYWORDS.includes(word.text)) {
    throw unexpected(reader, `expected ${expected}`);
  }
  reader.next++;
  return word.text;
}

function readKeyword(reader: Reader, keyword: string): boolean {
  const word = reader.words[reader.next]!;
  const found = word.kind === "word" && word.text === keyword;
  if (found) reader.next++;
  return found;
}

function readMark(reader: Reader, mark: string): boolean {
  const found = isMark(reader.words[reader.next]!, mark);
  if (found) reader.next++;
  return found;
}

function isMark(word: PlanWord, mark: string): boolean {
  return word.kind === "mark" && word.text === mark;
}

function listed(marks: readonly string[]): string {
  return marks.map((mark) => `"${mark}"`).join(" or ");
}

function unexpected(reader: Reader, expected: string): ScenarioError {
  return new ScenarioError(
    `${reader.path}: ${expected}, got ${describeWord(reader.words[reader.next]!)}`,
  );
}

/** The message for a name that is not known: the nearest known one, and all of them. */
function unknown(
  reader: Reader,
  what: string,
  wanted: string,
  known: readonly string[],
): ScenarioError {
  const near = nearestName(wanted, known);
  const hint = near === null ? "" : `did you mean ${near}? `;
  const all = known.length === 0 ? "it has none" : `known: ${known.join(", ")}`;
  return new ScenarioError(`${reader.path}: unknown ${what} (${hint}${all})`);
}
