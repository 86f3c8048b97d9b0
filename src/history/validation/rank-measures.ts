import { kendall, spearman } from "../../odds/rank-correlation.ts";
import { type FieldRaces, overTheLine, passingsAt } from "./field-races.ts";
import { type Measure, meanOfRaces, measureOf } from "./measure.ts";
import type { Sample } from "./sample.ts";
import { soloForm } from "./solo-form.ts";

/** Laps to go at the line where the order is compared with the finish. */
const BELL = 1;

/** Individual times of all skaters take a while: so many races, the first ones, are enough for 0.01 of a correlation. */
const TIMED_RACES = 400;

/** How the final ranks go with the individual times of the skaters as they were drawn for the race. */
function abilityRankSample({ heat, outcomes, seed }: FieldRaces): Sample {
  const { skaters, place, from } = outcomes;
  const formOf = soloForm(heat, seed);
  return meanOfRaces(outcomes, (race) => {
    if (race >= TIMED_RACES) return Number.NaN;
    const ranks = Array.from(place.subarray(race * skaters, (race + 1) * skaters));
    return spearman(formOf(from + race), ranks);
  });
}

/** How the final ranks of two races of the same skaters go together. */
function raceToRaceSample(first: FieldRaces, second: FieldRaces): Sample {
  const { skaters, place } = first.outcomes;
  const ranks = (places: Uint8Array, race: number) =>
    Array.from(places.subarray(race * skaters, (race + 1) * skaters));
  return meanOfRaces(first.outcomes, (race) =>
    spearman(ranks(place, race), ranks(second.outcomes.place, race)),
  );
}

/** How the order at a line goes with the order over the finish line, over those who finish. */
function positionRankSample({ outcomes }: FieldRaces, toGo: number): Sample {
  return meanOfRaces(outcomes, (race) => {
    const times = passingsAt(outcomes, race, outcomes.laps - toGo);
    const order = overTheLine(outcomes, race);
    return kendall(
      order.map((skater) => times[skater]!),
      order.map((_, place) => place),
    );
  });
}

const abilityRank = (group: "A" | "B"): Measure =>
  measureOf(
    group,
    `mean over the first ${TIMED_RACES} races; times over 1500 m and 5000 m (men) or 3000 m (women) that the skaters as drawn would skate at sea level`,
    abilityRankSample,
  );

/** How ranks hang together with times, with places in the race, and from race to race. */
export const rankMeasures: Readonly<Record<string, Measure>> = {
  "ability-rank-A": abilityRank("A"),
  "ability-rank-B": abilityRank("B"),
  "position-rank-lap15": measureOf("A", "mean over races", (races) =>
    positionRankSample(races, BELL),
  ),
  "race-to-race": {
    group: "A",
    counted: "mean over pairs of races of the same field: same abilities and skill, other luck",
    runs: (field) => [
      { field, heat: 0, asFinal: false },
      { field, heat: 1, asFinal: false },
    ],
    sample: ([first, second]) => raceToRaceSample(first!, second!),
  },
};
