import { behaviourParameters } from "../../sim/behaviour.ts";
import { RECOVERY_SPREAD, WAKE_SPREAD } from "../../sim/draw-field.ts";
import { FORM } from "../../sim/form.ts";
import type { Heat } from "../../sim/heat.ts";
import { exp } from "../../sim/math.ts";
import type { Shift, SkaterShift } from "../../sim/shift.ts";
import type { SensitivityRow } from "./sensitivity.ts";

/** Something that the answer may hang on, at a low and at a high setting. */
export interface SensitivityInput extends Pick<SensitivityRow, "key" | "label" | "kind"> {
  low: { label: string; shift: Shift };
  high: { label: string; shift: Shift };
}

/** Share of the fitted draws of a habit that lie below its low setting, and above its high one. */
const TAIL = 0.1;

/**
 * What may move an answer: the skater's qualities by one standard deviation of what is not known of him today (what his
 * times leave open, and the form of the day); wake and recovery by one standard deviation of what the sources leave
 * open; each habit of the field at the 10th and 90th percentile of the fitted draws.
 */
export const sensitivityInputs = (heat: Heat, skater: number): SensitivityInput[] => [
  ...qualities(heat, skater),
  ...assumptions(),
  ...habits(heat),
];

function qualities(heat: Heat, skater: number): SensitivityInput[] {
  const { chol } = heat.abilities[skater]!;
  const spreadOf = (row: number): number => {
    let variance = FORM[row]! * FORM[row]!;
    // Row i of the triangle begins at i (i + 1) / 2.
    for (let k = 0; k <= row; k++) variance += chol[(row * (row + 1)) / 2 + k]! ** 2;
    return Math.sqrt(variance);
  };
  const of = (shift: SkaterShift): Shift => ({ skaters: { [heat.names[skater]!]: shift } });
  const factor = (
    key: "criticalPower" | "reserve" | "peak",
    label: string,
    row: number,
  ): SensitivityInput => {
    const [low, high] = [exp(-spreadOf(row)), exp(spreadOf(row))];
    return {
      key,
      label,
      kind: "quality",
      low: { label: percent(low), shift: of({ [key]: low }) },
      high: { label: percent(high), shift: of({ [key]: high }) },
    };
  };
  const skill = Math.max(0.5, heat.craftSd[skater]!);
  return [
    factor("criticalPower", "endurance (critical power)", 0),
    factor("reserve", "reserve above it", 1),
    factor("peak", "peak power", 2),
    {
      key: "skill",
      label: "skill in the bunch",
      kind: "quality",
      low: { label: `-${skill.toFixed(1)} sd`, shift: of({ skill: -skill }) },
      high: { label: `+${skill.toFixed(1)} sd`, shift: of({ skill }) },
    },
  ];
}

function assumptions(): SensitivityInput[] {
  const factor = (key: "wake" | "recovery", label: string, spread: number): SensitivityInput => ({
    key,
    label,
    kind: "assumption",
    low: { label: percent(exp(-spread)), shift: { [key]: exp(-spread) } },
    high: { label: percent(exp(spread)), shift: { [key]: exp(spread) } },
  });
  return [
    factor("wake", "shelter of a wake", WAKE_SPREAD),
    factor("recovery", "how fast the reserve comes back", RECOVERY_SPREAD),
  ];
}

/** Habits in few words, for a row of a table. */
const habitLabels: Record<string, string> = {
  tempo: "pace at the front",
  semifinalEase: "ease of a semifinal",
  moveUp: "coming forward again",
  attack: "attacks",
  join: "answers to attacks",
  chase: "chasing",
  contest: "contests for points",
  carryOn: "working ahead of the pack",
  easeOff: "easing off when through",
  giveUp: "giving up",
  sprintFrom: "how early sprints open",
  fall: "falls",
  wait: "waiting for others to chase",
};

function habits({ behaviour }: Heat): SensitivityInput[] {
  const width = behaviourParameters.length;
  return behaviourParameters.map(({ name, what }, column) => {
    const draws = Float64Array.from(
      { length: behaviour.length / width },
      (_, row) => behaviour[row * width + column]!,
    ).sort();
    const at = (share: number): number => draws[Math.floor(share * (draws.length - 1) + 0.5)]!;
    const end = (value: number) => ({
      label: String(Number(value.toPrecision(2))),
      shift: { habits: { [name]: value } },
    });
    return {
      key: name,
      label: `field: ${habitLabels[name] ?? what}`,
      kind: "assumption",
      low: end(at(TAIL)),
      high: end(at(1 - TAIL)),
    };
  });
}

function percent(factor: number): string {
  const change = 100 * (factor - 1);
  return `${change > 0 ? "+" : ""}${change.toFixed(Math.abs(change) < 10 ? 1 : 0)} %`;
}
