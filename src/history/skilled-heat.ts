import type { Scenario } from "../sim/scenario.ts";
import type { BunchSkill } from "./rate-field.ts";

/** A heat whose starters have the bunch skills that they are given; who is given none stays as he is. */
export const skilledHeat = (heat: Scenario, skills: ReadonlyMap<string, BunchSkill>): Scenario => ({
  ...heat,
  entries: heat.entries.map((entry) => {
    const bunchSkill = skills.get(entry.name);
    return bunchSkill === undefined ? entry : { ...entry, bunchSkill };
  }),
});
