import type { Measured, MeasureSetting } from "./measured-lines.ts";
import { STEP_SIZE } from "./physics/physics-checks.ts";
import { largestShift, type StepShift, stepShift } from "./step-shift.ts";
import { meets, type TargetRow } from "./target-row.ts";
import type { Targets } from "./targets.ts";

/** Largest share of the width of its range by which halving the step may move a target. */
const LIMIT = 0.1;

/**
 * How far halving the time step moves the targets that are judged: a row for men and one for women with the
 * largest shift, and all shifts above half the limit in the note.
 * @param usual, halved the same lines in the same order, skated on the same draws
 */
export function stepSizeRows(
  targets: Targets,
  usual: readonly Measured[],
  halved: readonly Measured[],
  { races, seed }: MeasureSetting,
): TargetRow[] {
  const line = targets.physics.find(({ id }) => id === STEP_SIZE);
  if (!line) return [];
  return (["men", "women"] as const).map((gender) => {
    const pairs = usual
      .map((before, k) => [before, halved[k]!] as const)
      .filter(([{ row }]) => row.gender === gender && !row.informative);
    const shifts = pairs.map(([{ row, sample }, after]) =>
      stepShift(row.id, row.real, sample, after.sample, seed),
    );
    const real = { low: 0, high: LIMIT };
    const simulated = largestShift(shifts);
    return {
      id: STEP_SIZE,
      gender,
      what: line.what,
      from: "numerics",
      in: meets(simulated, real),
      informative: false,
      real,
      simulated,
      interval: "bootstrap over races, pairs on the same draws; of the largest shift",
      counted: "largest shift of a judged target, as a share of the width of its range",
      fields: [...new Set(pairs.flatMap(([{ row }]) => row.fields))],
      races,
      note: told(shifts),
    };
  });
}

function told(shifts: readonly StepShift[]): string {
  const large = shifts.filter(({ value }) => Math.abs(value) > LIMIT / 2);
  large.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const percent = (share: number): string => `${share > 0 ? "+" : ""}${(100 * share).toFixed(0)}`;
  const words = large.map(
    ({ id, value, low, high }) => `${id} ${percent(value)} % (${percent(low)} to ${percent(high)})`,
  );
  return words.length === 0
    ? `no target moves by more than ${(100 * LIMIT) / 2} %`
    : words.join(", ");
}
