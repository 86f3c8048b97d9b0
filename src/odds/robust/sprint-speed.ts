import type { Heat } from "../../sim/heat.ts";
import { exp } from "../../sim/math.ts";
import { halfMinutePower, skillAtFinish } from "../../sim/skill.ts";

/** Power over half a minute per joule of reserve, 1/s: what `halfMinutePower` makes of it. */
const PER_JOULE = halfMinutePower(0, 1);

const skillFactor = ({ craftMean }: Heat, skater: number): number =>
  skillAtFinish(craftMean[skater]!);

/** Finishing speed on paper: power over the last half minute for the drag, and skill; at the mean of what is known. */
function sprintSpeed(heat: Heat, skater: number): number {
  const { mean, dragArea } = heat.abilities[skater]!;
  const power = halfMinutePower(exp(mean[0]!), exp(mean[1]!));
  return (power / dragArea) * skillFactor(heat, skater);
}

/** Rank by finishing speed on paper, 1 the fastest. */
export const sprintRank = (heat: Heat, skater: number): number =>
  1 + heat.names.filter((_, other) => sprintSpeed(heat, other) > sprintSpeed(heat, skater)).length;

/** The slowest finisher among the others. */
export function slowestFinisher(heat: Heat, skater: number): number {
  const others = heat.names.map((_, other) => other).filter((other) => other !== skater);
  return others.reduce((slowest, other) =>
    sprintSpeed(heat, other) < sprintSpeed(heat, slowest) ? other : slowest,
  );
}

/** Weakest sprint that a reserve can stand for, as a share of the skater's own. */
const LEAST = 0.2;

/**
 * Factors on reserve and peak power with which a skater would have a rank by finishing speed: a hair faster than the one
 * whose rank he takes, or a hair slower than the slowest.
 */
export function shiftToRank(
  heat: Heat,
  skater: number,
  rank: number,
): { reserve: number; peak: number } {
  const others = heat.names
    .map((_, other) => other)
    .filter((other) => other !== skater)
    .map((other) => sprintSpeed(heat, other))
    .sort((a, b) => b - a);
  const speed = rank <= others.length ? 1.0001 * others[rank - 1]! : 0.9999 * others.at(-1)!;
  const { mean, dragArea } = heat.abilities[skater]!;
  const [criticalPower, reserve] = [exp(mean[0]!), exp(mean[1]!)];
  const power = (speed * dragArea) / skillFactor(heat, skater);
  return {
    reserve: Math.max(LEAST, (power - criticalPower) / (PER_JOULE * reserve)),
    peak: power / halfMinutePower(criticalPower, reserve),
  };
}
