import { ofTwenty } from "../odds/compare/of-twenty.ts";
import { grouped } from "../odds/grouped.ts";
import { countOfHundred, differenceOfHundred, ofHundred } from "../odds/of-hundred.ts";
import type { Sweep, SweepAxis, SweepPoint } from "../odds/sweep/sweep.ts";
import { sparkline } from "./sparkline.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;

/** A plan over a range of its parameters, for people: the answer, a picture and every value. */
export function sweepTable(sweep: Sweep): string {
  return [
    answer(sweep),
    heading(sweep),
    sweep.axes.length === 1 ? curve(sweep) : map(sweep),
    closing(sweep),
  ].join("\n\n");
}

function answer({ skater, plan, axes, best, plateau, points, against }: Sweep): string {
  const { value: mean, low, high } = against.difference;
  const names = axes.map(({ parameter }, d) => `${parameter}=${best.at[d]}`).join(", ");
  const all = points.every(({ asGood }) => asGood);
  const spans = axes.map(({ parameter }, d) => {
    const { from, to, unbroken } = plateau[d]!;
    return `${parameter} ${from} to ${to}${unbroken ? "" : ", not all between"}`;
  });
  const good = all
    ? "No value is shown to be worse: within this range it does not matter."
    : `As good, as far as these races tell: ${spans.join("; ")}.`;
  const ends =
    best.atEnd.length > 0
      ? ` It lies at the end of the range of ${best.atEnd.join(" and ")}: beyond may be better still.`
      : "";
  return [
    `If we try it: ${skater}, ${plan}, best with ${names}: ${ofHundred(best.chance)}. ${good}${ends}`,
    `Against ${against.plan} (${ofHundred(against.chance)}): ${differenceOfHundred({ mean, low, high })}, better in ${ofTwenty(against.betterIn)} of 20 plausible versions.`,
  ].join("\n");
}

function heading(sweep: Sweep): string {
  const { title, goal, arms, races, stopped, seed, modelVersion, digest, axes } = sweep;
  return [
    `${title}, goal ${goal}`,
    `${grouped(races)} races for each of ${arms - 1} values and for ${sweep.against.plan}, on the same luck${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    ...axes.map(axisWords),
  ].join("\n");
}

function axisWords({ parameter, sentence, unit, bandwidth }: SweepAxis): string {
  const smoothed =
    bandwidth === null
      ? "as a straight line"
      : bandwidth === 0
        ? "not at all"
        : `over ${bandwidth}${unit ? ` ${unit}` : ""}`;
  return `${parameter}: ${sentence} Smoothed ${smoothed} (cross-validated).`;
}

function curve({ axes, points, best }: Sweep): string {
  const isBest = ({ at }: SweepPoint): boolean => at[0] === best.at[0];
  const rows = points.map((point) => [
    String(point.at[0]),
    ofHundred(point.tried),
    ofHundred(point.smooth),
    (100 * point.smooth.error).toFixed(1),
    isBest(point) ? "best" : differenceOfHundred(negative(point.behind)),
    point.asGood && !isBest(point) ? "as good" : "",
  ]);
  const values = points.map(({ smooth }) => smooth.p);
  const [first, last] = [points[0]!.at[0], points.at(-1)!.at[0]];
  return [
    `${axes[0]!.parameter} ${first} ${sparkline(values)} ${last}   from ${countOfHundred(Math.min(...values))} to ${countOfHundred(Math.max(...values))} of 100`,
    "",
    formatTable(
      [
        { title: axes[0]!.parameter, align: right },
        { title: "counted", align: right },
        { title: "smoothed", align: right },
        { title: "error", align: right },
        { title: "against the best", align: right },
        { title: "" },
      ],
      rows,
    ),
  ].join("\n");
}

const negative = ({ mean, low, high }: { mean: number; low: number; high: number }) => ({
  mean: -mean,
  low: -high,
  high: -low,
});

function map({ axes, points, best }: Sweep): string {
  const [rows, columns] = axes as [SweepAxis, SweepAxis];
  const cellAt = (x: number, y: number): string => {
    const point = points.find(({ at }) => at[0] === x && at[1] === y)!;
    const isBest = best.at[0] === x && best.at[1] === y;
    return `${countOfHundred(point.smooth.p)}${isBest ? "*" : point.asGood ? "~" : " "}`;
  };
  const errors = points.map(({ smooth }) => 100 * smooth.error);
  return [
    `Smoothed chance of 100, error ${Math.min(...errors).toFixed(1)} to ${Math.max(...errors).toFixed(1)}; * the best, ~ as good`,
    "",
    formatTable(
      [
        { title: `${rows.parameter} \\ ${columns.parameter}`, align: right },
        ...columns.values.map((value) => ({ title: `${value} `, align: right })),
      ],
      rows.values.map((x) => [String(x), ...columns.values.map((y) => cellAt(x, y))]),
    ),
  ].join("\n");
}

const closing = ({ points }: Sweep): string =>
  [
    "Races in 100, 95 % intervals: sampling error, every value on the same luck. As good: not shown to be worse than the best,",
    `all ${points.length} values taken together. The chance at the best was judged on versions of the race that did not choose it; against the`,
    "other plan the interval is total. What smoothing flattens and what the model leaves out is in none of this.",
  ].join("\n");
