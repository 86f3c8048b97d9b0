import type { CompiledEvent } from "../../sim/compile-event.ts";
import type { RaceKey } from "../../sim/race-key.ts";
import { type SkatedEvent, skateEvent } from "../../sim/skate-event.ts";
import { createOutcomes } from "../outcomes.ts";
import { recordOutcome } from "../record-outcome.ts";
import type { EventOutcomes } from "./event-outcomes.ts";

/**
 * Skates whole events one after the other, here and now: a pure function of its arguments.
 *
 * @param racesPerVersion how many in a row share one version of what is known imperfectly
 */
export function runEvents(
  event: CompiledEvent,
  seed: RaceKey["seed"],
  from: number,
  to: number,
  racesPerVersion = 1,
): EventOutcomes {
  const races = to - from;
  const semifinals = event.semifinals.map(({ skaters, rules }) =>
    createOutcomes({ skaters, sprints: rules.sprints.length, from, races }),
  );
  const final = createOutcomes({
    skaters: event.finalists,
    sprints: event.final.rules.sprints.length,
    from,
    races,
  });
  const finalists = new Uint8Array(races * event.finalists);
  let skated: SkatedEvent | undefined;
  for (let row = 0; row < races; row++) {
    const race = from + row;
    const knowledge = Math.floor(race / racesPerVersion);
    skated = skateEvent(event, { seed, race, knowledge }, skated);
    for (const [k, heat] of event.semifinals.entries())
      recordOutcome(heat, skated.semifinals[k]!, semifinals[k]!, row);
    recordOutcome(skated.finalHeat, skated.final, final, row);
    finalists.set(skated.finalists, row * event.finalists);
  }
  return { from, races, semifinals, final, finalists };
}
