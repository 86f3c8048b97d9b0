import type { Calibration } from "../history/calibration/calibrate.ts";
import { formatTable } from "./table.ts";

/** A fit for people: each habit before and after, how well it can be found at all, and where the targets end up. */
export function calibrationTable({ plan, marginals, targets, recovery }: Calibration): string {
  const points = plan.waves.reduce((sum, wave) => sum + wave, 0);
  return [
    `${points} points in ${plan.waves.length} waves, ${plan.races} races of each field and point, seed ${plan.seed}, model ${plan.modelVersion}.`,
    "",
    "Habits of the field: what could be true before, and what is left (median and middle nine tenths). Found: how the median goes with",
    `habits that are known because ${recovery.points} simulated worlds had them, and how often the middle nine tenths held them (0.9 is right).`,
    "",
    formatTable(
      [{ title: "" }, ...right("before", "after", "found", "held")],
      marginals.map(({ name, low, high, q05, median, q95 }, p) => [
        name,
        `${short(low)} to ${short(high)}`,
        `${short(median)} (${short(q05)} to ${short(q95)})`,
        recovery.parameters[p]!.correlation.toFixed(2),
        recovery.parameters[p]!.covered.toFixed(2),
      ]),
    ),
    "",
    "Targets: middle of the real range with a quarter of its width, what the fit expects, and by how many of those quarters it is off.",
    "",
    formatTable(
      [{ title: "" }, { title: "" }, ...right("real", "fitted", "off")],
      targets.map(({ id, gender, mean, sd, fitted }) => [
        id,
        gender,
        `${short(mean)} ± ${short(sd)}`,
        short(fitted),
        ((fitted - mean) / sd).toFixed(1),
      ]),
    ),
  ].join("\n");
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const right = (...titles: string[]) => titles.map((title) => ({ title, align: "right" as const }));
