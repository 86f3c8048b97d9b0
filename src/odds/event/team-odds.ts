import { type Chance, wilsonInterval } from "../intervals.ts";
import { ANY_PLACE, type EventRun, isAmong, MEDALS } from "./stream-events.ts";

/** Chances of the skaters of one country together. */
export interface TeamOdds {
  country: string;
  skaters: string[];
  /** That all of them come through, and at least one. */
  allThrough: Chance;
  oneThrough: Chance;
  /** That at least one of them is on the podium, and that one of them wins. */
  onPodium: Chance;
  wins: Chance;
}

/** Chances of every country with more than one entrant, in the order of entrants. */
export function teamOdds(run: EventRun): TeamOdds[] {
  const { countries, names } = run.compiled.final;
  const teams = new Map<string, number[]>();
  countries.forEach((country, entrant) => {
    if (country !== null) teams.set(country, [...(teams.get(country) ?? []), entrant]);
  });
  return [...teams]
    .filter(([, entrants]) => entrants.length > 1)
    .map(([country, entrants]) => {
      const chance = (which: "every" | "some", last: number): Chance => {
        let count = 0;
        for (let race = 0; race < run.races; race++)
          if (entrants[which]((entrant) => isAmong(run, race, entrant, last))) count++;
        return wilsonInterval(count, run.races);
      };
      return {
        country,
        skaters: entrants.map((entrant) => names[entrant]!),
        allThrough: chance("every", ANY_PLACE),
        oneThrough: chance("some", ANY_PLACE),
        onPodium: chance("some", MEDALS),
        wins: chance("some", 1),
      };
    });
}
