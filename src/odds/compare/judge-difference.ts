import { CLEAR_IN, NO_MATTER } from "./advise.ts";
import type { Difference } from "./difference-of.ts";

/** What one can say of a plan against another. */
export type Judgement = "better" | "worse" | "cannot tell" | "no matter";

/**
 * Says of a difference what the advice says of two plans: no matter where even the total interval stays within two
 * in a hundred, better or worse where sampling leaves no doubt of it and four of five plausible versions agree, and else
 * that one cannot tell.
 */
export function judgeDifference({ low, high, sampling }: Difference, betterIn: number): Judgement {
  if (low > -NO_MATTER && high < NO_MATTER) return "no matter";
  if (sampling.low > 0 && betterIn >= CLEAR_IN) return "better";
  return sampling.high < 0 && 1 - betterIn >= CLEAR_IN ? "worse" : "cannot tell";
}
