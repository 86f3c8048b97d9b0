import { z } from "zod";
import { describeFaults } from "../../sim/describe-faults.ts";
import { parseJson } from "../../sim/parse-json.ts";
import type { TargetRow } from "./target-row.ts";
import type { Validation } from "./validate.ts";

/** Chance that a run in which nothing has changed but the luck tells of any lost target. */
export const FALSE_ALARM = 0.001;

const held = z.object(
  {
    about: z.string(),
    /** Of the run in which they held. */
    races: z.int({ error: "a whole number" }).min(1, { error: "at least 1" }),
    seed: z.string({ error: "a text" }),
    modelVersion: z.number({ error: "a number" }),
    targets: z.array(
      z.object({
        id: z.string({ error: "a text" }),
        gender: z.enum(["men", "women"], { error: "men, women or null" }).nullable(),
        value: z.number({ error: "a number" }),
      }),
      { error: "a list of targets" },
    ),
  },
  { error: "an object with races, seed, modelVersion and targets" },
);

/** Targets that held in a run of full size, so that a small one can tell whether any is lost. */
export type HeldTargets = z.infer<typeof held>;

/**
 * Reads which targets held.
 * @param path put in front of the message @param known ids of the targets there are today
 * @throws Error in one line for the first fault found, and for a target that has gone
 */
export function readHeldTargets(
  source: string,
  path: string,
  known: readonly string[],
): HeldTargets {
  const json = parseJson(source, path);
  const result = held.safeParse(json);
  if (!result.success) throw new Error(`${path}: ${describeFaults(result.error.issues, json)[0]}`);
  result.data.targets.forEach(({ id }, i) => {
    if (!known.includes(id))
      throw new Error(
        `${path}: targets[${i}].id: expected a target that there still is, got "${id}"`,
      );
  });
  return result.data;
}

/** What to keep of a run of full size: the targets that are judged and in. */
export function heldTargets({ races, seed, modelVersion, targets }: Validation): HeldTargets {
  return {
    about:
      "Targets of targets.json that held in the run told here; written by massstart validate --write-held, not by hand.",
    races,
    seed,
    modelVersion,
    targets: targets
      .filter((row) => row.in && !row.informative)
      .map(({ id, gender, simulated }) => ({ id, gender, value: simulated.value })),
  };
}

/**
 * Level of the intervals at which all held targets together give a false alarm with a chance of `FALSE_ALARM`
 * at most (Bonferroni).
 */
export const heldLevel = ({ targets }: HeldTargets): number =>
  1 - FALSE_ALARM / Math.max(1, targets.length);

/** Rows of a run whose targets held before; what a run of its size does not measure is not among them. */
export function rowsThatHeld({ targets }: HeldTargets, run: Validation): TargetRow[] {
  return run.targets.filter((row) =>
    targets.some(({ id, gender }) => id === row.id && gender === row.gender),
  );
}

/** Which of them are lost: further from their range than sampling explains at the level of the run. */
export const lostTargets = (held: HeldTargets, run: Validation): TargetRow[] =>
  rowsThatHeld(held, run).filter((row) => !row.in);
