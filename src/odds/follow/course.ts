import { type HeatOutline, outlineHeat } from "../../sim/heat-outline.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { MASS_START_LAP, ovalTrack, type Track } from "../../sim/track.ts";

/** Who starts, by which rules, on which oval: what looking at a race takes, had without fitting anybody's abilities. */
export interface Course extends HeatOutline {
  track: Track;
}

export const courseOf = (scenario: Scenario): Course => ({
  ...outlineHeat(scenario),
  track: ovalTrack(scenario.venue.lapLength ?? MASS_START_LAP),
});
