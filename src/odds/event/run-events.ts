import type { CompiledEvent } from "../../sim/compile-event.ts";
import type { RaceKey } from "../../sim/race-key.ts";
import { type SkatedEvent, skateEvent } from "../../sim/skate-event.ts";
import { createOutcomes, type Outcomes } from "../outcomes.ts";
import { recordOutcome } from "../record-outcome.ts";

/** What came out of the heats of events `from` … `from + races - 1`. */
export interface EventOutcomes {
  from: number;
  races: number;
  semifinals: Outcomes[];
  /** Skaters are the finalists of each race, in the order of entrants. */
  final: Outcomes;
  /** Entrant of every skater of the final, race after race. */
  finalists: Uint8Array;
}

/** Skates whole events one after the other, here and now: a pure function of its arguments. */
export function runEvents(
  event: CompiledEvent,
  seed: RaceKey["seed"],
  from: number,
  to: number,
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
    skated = skateEvent(event, { seed, race: from + row }, skated);
    for (const [k, heat] of event.semifinals.entries())
      recordOutcome(heat, skated.semifinals[k]!, semifinals[k]!, row);
    recordOutcome(skated.finalHeat, skated.final, final, row);
    finalists.set(skated.finalists, row * event.finalists);
  }
  return { from, races, semifinals, final, finalists };
}

/** Place of every entrant in the final, from 1, race after race; 0 for those who have not come through. */
export function finalPlaces({ final, finalists, races }: EventOutcomes, entrants: number) {
  const places = new Uint8Array(races * entrants);
  for (let row = 0; row < races; row++)
    for (let slot = 0; slot < final.skaters; slot++) {
      const k = row * final.skaters + slot;
      places[row * entrants + finalists[k]!] = final.place[k]!;
    }
  return places;
}
