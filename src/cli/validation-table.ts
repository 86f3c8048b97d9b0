import type { Surprise } from "../history/validation/surprise.ts";
import type { TargetRow } from "../history/validation/target-row.ts";
import type { Validation } from "../history/validation/validate.ts";
import { grouped } from "../odds/grouped.ts";
import { formatTable } from "./table.ts";

/** Ranges from so wide on are told with one decimal, and those above ten times that with none. */
const WIDE = 10;
/** Up to this width a third decimal tells something. */
const NARROW = 0.05;

/** The report for people: every target, what is real, what is simulated, in or out. */
export function validationTable(validation: Validation): string {
  const { races, seed, modelVersion, digest, out, notMeasured, targets, heats } = validation;
  const rows = targets.map((row) => [
    row.id,
    row.gender ?? "",
    shownRange(row),
    shownValue(row),
    verdictOf(row),
    row.from,
  ]);
  const judged = targets.filter(({ informative }) => !informative).length;
  const right = "right" as const;
  return [
    `${grouped(races)} races of each field, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    "",
    formatTable(
      [
        { title: "target" },
        { title: "" },
        { title: "real", align: right },
        { title: "simulated", align: right },
        { title: "" },
        { title: "where from" },
      ],
      rows,
    ),
    "",
    `${judged - out} of ${judged} in: the interval in which sampling leaves the simulated value meets the range.`,
    ...notMeasured.map((id) => `${id}: measured in a run of full size only.`),
    ...(heats.length > 0 ? ["", surpriseTable(heats)] : []),
  ].join("\n");
}

/** Where real heats lie among simulated ones. */
function surpriseTable(heats: readonly Surprise[]): string {
  const right = "right" as const;
  return [
    "Heats that everybody asks about: the real number, its percentile among simulated races, and their middle nine tenths",
    "",
    formatTable(
      [
        { title: "heat" },
        { title: "" },
        { title: "real", align: right },
        { title: "percentile", align: right },
        { title: "simulated", align: right },
      ],
      heats.map(surpriseCells),
    ),
  ].join("\n");
}

/** @example ["beijing-2022-men-sf1", "points of the last to go through", "3", "71", "2 (1-6)"] */
export function surpriseCells({ field, what, real, percentile, simulated }: Surprise): string[] {
  const { q05, median, q95 } = simulated;
  const short = (value: number) => String(Number(value.toPrecision(4)));
  return [
    field,
    what,
    short(real),
    (100 * percentile).toFixed(0),
    `${short(median)} (${short(q05)} to ${short(q95)})`,
  ];
}

export const verdictOf = ({ informative, in: isIn }: TargetRow): string =>
  informative ? `(${isIn ? "in" : "out"}, not judged)` : isIn ? "in" : "OUT";

/** A range as one reads it. @example "0.20-0.45" */
export const shownRange = ({ real }: TargetRow): string =>
  `${rounded(real.low, real)}-${rounded(real.high, real)}`;

/** A value with its interval, no finer than the range asks for. @example "0.21 (0.16-0.26)" */
export function shownValue({ simulated, real }: TargetRow): string {
  const { value, low, high } = simulated;
  if (Number.isNaN(value)) return "-";
  const shown = rounded(value, real);
  if (low === high) return shown;
  return `${shown} (${rounded(low, real)} to ${rounded(high, real)})`;
}

function rounded(value: number, { low, high }: { low: number; high: number }): string {
  const width = high - low;
  if (width >= WIDE) return value.toFixed(1);
  if (width > NARROW || width === 0) return value.toFixed(2);
  return value.toFixed(Math.abs(value) > 0 && Math.abs(value) < 1e-4 ? 5 : 4);
}
