import { shareTheWork } from "../breakaway.ts";
import { decideBy } from "../decide-by.ts";
import { hold, rideFree } from "../intention.ts";
import { jump } from "../jump.ts";
import { onIce } from "../on-ice.ts";
import { FREE, RUNNERS } from "../state.ts";
import { metresParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Where the run-up to the shot begins, metres before the line. */
const RUN_UP = 110;

/** Nobody may pass before the shot: nearer than this he keeps the wheel, m. */
const NO_PASSING = 8;

/** How often he looks how far back he is, m. */
const LOOK = 12;

/** Hangs back in the neutral lap and hits the second shot at speed (seen at the Worlds of 2023). */
export const shot: Tactic = {
  name: "shot",
  sentence: "Hang back in the neutral lap, hit the second shot at speed and attack at once.",
  parameters: [
    metresParameter("back", "How far behind the last to hang.", [5, 40], 30),
    metresParameter("metres", "How far to go all out after the shot.", [50, 1000], 300),
  ],
  inNeutralLap: true,
  speaks: () => state.race[FREE] === 0,
  rides: (skater, values) => {
    const { heat } = onIce;
    const shotAt = heat.rules.neutralLaps * heat.track.lapLength;
    const here = state.soon[skater]!;
    if (state.race[FREE] === 1) {
      if (here - shotAt < LOOK) jump(skater);
      if (here > shotAt + values[1]!) return shareTheWork(skater);
      rideFree(skater, 1.9);
      return true;
    }
    // In the neutral lap he looks every few metres where the others are.
    decideBy(skater, here + LOOK);
    const last = state.order[state.race[RUNNERS]! - 1]!;
    const ahead = last === skater ? state.order[Math.max(0, state.race[RUNNERS]! - 2)]! : last;
    const behind = state.soon[ahead]! - here;
    if (state.soon[ahead]! > shotAt - RUN_UP && behind > NO_PASSING) rideFree(skater, 1.9);
    else if (behind < values[0]!) rideFree(skater, 0.45);
    else hold(skater, 0.6, 0.6);
    return true;
  },
};
