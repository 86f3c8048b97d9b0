import { comeForward } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { shelter } from "../shelter.ts";
import { isDropped, lapsToGo, reserveShare } from "../situation.ts";
import { placeParameter, untilParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Power at which he goes back to where he was told to be, share of critical power, and the reserve that takes. Engineering assumptions, MODEL 7.9. */
const COMES_FORWARD = 1.35;
const SPARE = 0.3;

/** Stays in the shelter of the pack: no attack, no work, no intermediate sprint. */
export const sitIn: Tactic = {
  name: "sit-in",
  sentence: "Stay sheltered in the pack, work for nobody, and sprint at the end.",
  parameters: [
    {
      ...placeParameter("from", "Foremost place to hold.", 3),
      keeps: { side: "at most", of: "to" },
    },
    placeParameter("to", "Hindmost place to hold.", 7),
    untilParameter(3),
  ],
  speaks: (skater, values) => lapsToGo(skater) > values[2]!,
  rides: (skater, values) => {
    if (lapsToGo(skater) <= values[2]!) return false;
    // Told where to be, he goes there; left to himself he would do so now and then.
    const hasSlipped = state.groupRank[skater]! >= values[1]! && !isDropped(skater);
    if (hasSlipped && reserveShare(skater) > SPARE)
      comeForward(skater, COMES_FORWARD, values[1]! - 1);
    else shelter(skater, values[0]! - 1, values[1]! - 1);
    return true;
  },
};
