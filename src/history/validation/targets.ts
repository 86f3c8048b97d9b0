import { z } from "zod";
import { describeFaults } from "../../sim/describe-faults.ts";
import { nearestName } from "../../sim/nearest-name.ts";
import { parseJson } from "../../sim/parse-json.ts";

const text = () => z.string({ error: "a text" }).min(1, { error: "a text that is not empty" });
const number = () => z.number({ error: "a number" });

const line = z
  .object({
    id: text(),
    /** In the words of the sport. */
    what: text(),
    scope: text(),
    low: number(),
    high: number(),
    /** Counts behind the range. */
    from: text(),
    /** Both, one after the other, where absent. */
    gender: z.enum(["men", "women"], { error: "men or women" }).optional(),
    /** The field to simulate, where it is not the usual one. */
    field: text().optional(),
    detector: text().optional(),
    /** Begins with "informative" where the line is reported and not judged. */
    status: text().optional(),
  })
  .refine(({ low, high }) => low <= high, { path: ["high"], error: "a number from low on" });

const check = z.object({
  id: text(),
  what: text(),
  mean: number().optional(),
  max: number().optional(),
  tolerance: number().optional(),
  low: number().optional(),
  high: number().optional(),
});

const targets = z.object(
  {
    about: text(),
    targets: z.array(line, { error: "a list of targets" }),
    physics: z.array(check, { error: "a list of checks" }),
    /** Ids of scenarios by the kind of field. */
    fields: z.record(z.string(), z.array(text(), { error: "a list of scenario ids" }), {
      error: "lists of scenario ids",
    }),
  },
  { error: "an object with targets, physics and fields" },
);

/** What real races look like, as ranges that simulated ones should meet (format in data/README.md). */
export type Targets = z.infer<typeof targets>;
export type TargetLine = z.infer<typeof line>;
export type PhysicsLine = z.infer<typeof check>;

/** Ids that the program can measure. */
export interface KnownTargets {
  targets: readonly string[];
  physics: readonly string[];
}

/**
 * Reads a list of targets.
 * @param path put in front of the message
 * @throws Error in one line for the first fault: what is no target, and an id that nothing measures
 */
export function readTargets(source: string, path: string, known: KnownTargets): Targets {
  const json = parseJson(source, path);
  const result = targets.safeParse(json);
  if (!result.success) throw new Error(`${path}: ${describeFaults(result.error.issues, json)[0]}`);
  for (const part of ["targets", "physics"] as const)
    result.data[part].forEach(({ id }, i) => {
      if (known[part].includes(id)) return;
      const near = nearestName(id, known[part]);
      const hint = near === null ? "" : ` (did you mean ${near}?)`;
      throw new Error(
        `${path}: ${part}[${i}].id: expected a target that can be measured, got "${id}"${hint}`,
      );
    });
  return result.data;
}

/** Whether a line is reported and not judged. */
export const isInformative = ({ status }: Pick<TargetLine, "status">): boolean =>
  status?.startsWith("informative") ?? false;
