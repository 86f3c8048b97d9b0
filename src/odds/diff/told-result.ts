import type { Comparison } from "../compare/compare-plans.ts";
import type { Odds } from "../odds.ts";

/** A result that two of can be held against each other. */
export type ToldResult = { kind: "odds"; told: Odds } | { kind: "compare"; told: Comparison };

const EXPECTED = "expected what odds or compare write with --format json, or a report of theirs";

/**
 * Reads what `odds` or `compare` have written as JSON, or as a report. Enough of it is looked at that nothing later on
 * meets what it does not expect.
 *
 * @param path put in front of messages
 * @throws one-line Error
 */
export function parseToldResult(text: string, path: string): ToldResult {
  const value = parse(text, path);
  const inside = isRecord(value) && isRecord(value.scenario) && "odds" in value ? value : null;
  // A report holds both; its comparison is what it is about.
  const told = inside ? (inside.comparison ?? inside.odds) : value;
  if (!isRecord(told)) throw new Error(`${path}: ${EXPECTED}, got ${kindOf(told)}`);
  const kind = "advice" in told ? "compare" : "odds";
  const rows = kind === "compare" ? told.plans : told.skaters;
  const chances = kind === "compare" ? ["chance"] : ["win", "podium"];
  const isWhole =
    ["scenario", "title", "scenarioDigest", "seed", "digest", "programVersion"].every(
      (key) => typeof told[key] === "string",
    ) &&
    ["races", "modelVersion"].every((key) => typeof told[key] === "number") &&
    Array.isArray(rows) &&
    rows.every(
      (row) =>
        isRecord(row) &&
        typeof row[kind === "compare" ? "plan" : "name"] === "string" &&
        chances.every((key) => isChance(row[key])),
    ) &&
    (kind === "compare" || isRecord(told.plans));
  if (!isWhole) throw new Error(`${path}: ${EXPECTED}, got other JSON`);
  return { kind, told } as unknown as ToldResult;
}

/** JSON of a file, or of the element of a report that holds it. */
function parse(text: string, path: string): unknown {
  const report = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(text);
  try {
    return JSON.parse(report?.[1] ?? text);
  } catch {
    throw new Error(`${path}: ${EXPECTED}, got no JSON`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isChance = (value: unknown): boolean =>
  isRecord(value) && ["p", "low", "high"].every((key) => typeof value[key] === "number");

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
