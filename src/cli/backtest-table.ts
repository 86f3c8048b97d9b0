import { FORECASTERS, type Forecaster } from "../history/forecast-race.ts";
import { EVENTS, type EventName } from "../history/forecast-scores.ts";
import { type Estimate, FEWEST_RACES } from "../history/race-interval.ts";
import type { Reliability } from "../history/reliability.ts";
import type { BacktestSummary } from "../history/summarise-backtest.ts";
import { grouped } from "../odds/grouped.ts";
import { type Column, formatTable } from "./table.ts";

const forecasters: Record<Forecaster, string> = {
  model: "model",
  plackettLuce: "Plackett-Luce",
  plackettLuceTimes: "Plackett-Luce, times",
  uniform: "uniform",
  noHistory: "model, no history",
  noPhysics: "model, no physics",
  ratingAlone: "its rating, no races",
};

const events: Record<EventName, string> = { win: "win", podium: "podium", top8: "top 8" };

/** A back-test for people: scores, differences, reliability, the largest misses, and what was left out. */
export function backtestTable(result: BacktestSummary): string {
  const { scores, differences, reliability, skipped } = result;
  const rivals = FORECASTERS.filter((name) => name !== "model");
  return [
    heading(result),
    "Log score (nearer to 0 is better)",
    eventTable(FORECASTERS, (name, event) => told(scores[name][event].logScore)),
    "Brier's score and, over all places, rank probability score (lower is better)",
    eventTable(
      FORECASTERS,
      (name, event) => told(scores[name][event].brier),
      (name) => told(scores[name].rps),
    ),
    "Log score of the model minus that of the others, race by race (above 0: the model is better)",
    eventTable(rivals, (name, event) => told(differences[name][event].logScore, signed)),
    "How often it happened where the model gave such a chance (starts)",
    reliabilityTable(reliability.model),
    slopes("model", reliability.model),
    slopes("Plackett-Luce", reliability.plackettLuce),
    "The model was furthest off here",
    missTable(result),
    ...(skipped.length === 0 ? [] : ["Left out", skippedTable(result)]),
  ].join("\n\n");
}

function heading(result: BacktestSummary): string {
  const { races, starts, simulated, seed, modelVersion, stopped } = result;
  return [
    `${races.length === 1 ? "1 race" : `${races.length} races`}${stopped ? " (stopped early)" : ""}, ${starts} starts; ` +
      `${grouped(simulated)} simulated races for each forecast, seed ${seed}, model ${modelVersion}.`,
    races.length < FEWEST_RACES
      ? "Too few races for an interval."
      : "In brackets: 95 % intervals, bootstrap over races.",
  ].join("\n");
}

/** A row for each forecaster, a column for each event, and perhaps one more. */
function eventTable<Name extends Forecaster>(
  names: readonly Name[],
  cell: (name: Name, event: EventName) => string,
  overall?: (name: Name) => string,
): string {
  return formatTable(
    columns("", ...Object.values(events), ...(overall ? ["places"] : [])),
    names.map((name) => [
      forecasters[name],
      ...EVENTS.map((event) => cell(name, event)),
      ...(overall ? [overall(name)] : []),
    ]),
  );
}

function reliabilityTable(model: Record<EventName, Reliability>): string {
  const share = (value: number | null) => (value === null ? "-" : `${Math.round(100 * value)} %`);
  return formatTable(
    columns("chance given", ...Object.values(events)),
    model.win.bins.map(({ from, to }, k) => [
      `${Math.round(100 * from)}-${Math.round(100 * to)} %`,
      ...EVENTS.map((event) => {
        const { happened, starts } = model[event].bins[k]!;
        return starts === 0 ? "-" : `${share(happened)} (${starts})`;
      }),
    ]),
  );
}

function slopes(name: string, found: Record<EventName | "pooled", Reliability>): string {
  const each = EVENTS.map((event) => `${events[event]} ${told(found[event].slope, twoDigits)}`);
  const pooled = told(found.pooled.slope, twoDigits);
  return `Reliability slope of ${name}, beyond a lottery (1 is right): ${[...each, `pooled, each event with its own level, ${pooled}`].join(", ")}`;
}

function missTable({ misses }: BacktestSummary): string {
  return formatTable(
    columns("", "", "chance", "").map((column, k) => (k === 2 ? column : { title: column.title })),
    misses.map(({ id, name, event, p, happened }) => [
      id,
      name,
      `${(100 * p).toFixed(1)} %`,
      `${happened ? "" : "not "}${events[event]}`,
    ]),
  );
}

function skippedTable({ skipped }: BacktestSummary): string {
  return formatTable(
    [{ title: "" }, { title: "" }],
    skipped.map(({ id, reason }) => [id, reason]),
  );
}

const columns = (...titles: string[]): Column[] =>
  titles.map((title, k) => (k === 0 ? { title } : { title, align: "right" }));

const threeDigits = (value: number): string => value.toFixed(3);
const twoDigits = (value: number): string => value.toFixed(2);
const signed = (value: number): string => (value > 0 ? "+" : "") + threeDigits(value);

function told(estimate: Estimate | null, digits = threeDigits): string {
  if (estimate === null) return "-";
  const { value, low, high } = estimate;
  if (low === null || high === null) return digits(value);
  return `${digits(value)} (${digits(low)} to ${digits(high)})`;
}
