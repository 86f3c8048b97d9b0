import type { TargetRow } from "../history/validation/target-row.ts";
import type { Validation } from "../history/validation/validate.ts";
import { whole } from "./progress.ts";
import { formatTable } from "./table.ts";

/** Ranges from so wide on are told with one decimal, and those above ten times that with none. */
const WIDE = 10;
/** Up to this width a third decimal tells something. */
const NARROW = 0.05;

/** The report for people: every target, what is real, what is simulated, in or out. */
export function validationTable(validation: Validation): string {
  const { races, seed, modelVersion, digest, out, notMeasured, targets } = validation;
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
    `${whole(races)} races of each field, seed ${seed}, model ${modelVersion}, digest ${digest}`,
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
  ].join("\n");
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
