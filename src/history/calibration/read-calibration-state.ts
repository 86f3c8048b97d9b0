import { z } from "zod";
import { parseJson } from "../../sim/parse-json.ts";
import type { CalibrationState } from "./calibrate.ts";

const state = z.object({
  plan: z.object({
    seed: z.string(),
    modelVersion: z.number(),
    waves: z.array(z.number()),
    races: z.number(),
    draws: z.number(),
  }),
  tried: z.array(
    z.object({
      point: z.array(z.number()),
      // JSON has no NaN: a target that no race spoke of is null there.
      values: z.array(
        z
          .number()
          .nullable()
          .transform((value) => value ?? Number.NaN),
      ),
    }),
  ),
});

/**
 * Reads a fit that was stored on the way.
 * @throws Error in one line where it is none
 */
export function readCalibrationState(text: string, path: string): CalibrationState {
  const result = state.safeParse(parseJson(text, path));
  if (!result.success)
    throw new Error(`${path}: expected a fit stored by calibrate, got other JSON`);
  return result.data;
}
