import { availableParallelism } from "node:os";
import { readScenarioFile } from "../src/cli/read-scenario-file.ts";
import { followRace } from "../src/odds/follow/follow-race.ts";
import { openExecutor } from "../src/odds/open-executor.ts";
import { simulate } from "../src/odds/simulate.ts";
import type { Observation } from "../src/sim/observation.ts";

const HEAT = "beijing-2022-men-sf1";
/** Simulated races that stand for real ones, and candidates of each. */
const TRUTHS = 96;
const CANDIDATES = 512;
/** Bounds of the classes of chances. */
const CLASSES = [0, 0.2, 0.4, 0.6, 0.8, 1];
const MOMENTS = ["start", "12 to go", "8 to go", "4 to go", "bell"];

/**
 * Reliability of the odds in a race: simulated races are followed by what a sheet tells of their sprints, and chances to go through
 * are held against who went through. By moment: Brier score, and for each class of chances the mean chance, the share that did go
 * through with its standard error over races, and how many there were.
 */
export async function inRaceFigures(): Promise<[string, number | string, string][]> {
  const truths = TRUTHS;
  const scenario = readScenarioFile(HEAT);
  const executor = await openExecutor(Math.min(2, availableParallelism()));
  const told: { moment: number; race: number; chance: number; went: number }[] = [];
  try {
    const { outcomes, heat } = await simulate(scenario, {
      races: truths,
      seed: "in-race truths",
      executor,
    });
    const { skaters, sprints: count } = outcomes;
    const { laps, sprints, qualifiers } = heat.rules;
    for (let race = 0; race < truths; race++) {
      const taker = (sprint: number, points: number): string | null =>
        heat.names.find(
          (_, i) => outcomes.sprintPoints[(race * skaters + i) * count + sprint] === points,
        ) ?? null;
      const seen: Observation[] = sprints.map(({ lap, points }, sprint) => ({
        toGo: laps - lap,
        sprint: points.map((each) => taker(sprint, each)),
      }));
      const run = { candidates: CANDIDATES, seed: `in-race ${race}`, executor };
      const { moments } = await followRace(scenario, [...seen, { toGo: 1 }], run);
      moments.forEach(({ odds }, moment) => {
        odds.forEach(({ qualify }, i) => {
          const went = Number(outcomes.place[race * skaters + i]! <= qualifiers!);
          told.push({ moment, race, chance: qualify!, went });
        });
      });
    }
  } finally {
    await executor.close();
  }
  return MOMENTS.flatMap((name, moment): [string, number | string, string][] => {
    const here = told.filter((each) => each.moment === moment);
    const brier = mean(here.map(({ chance, went }) => (chance - went) ** 2));
    const classes = CLASSES.slice(1).flatMap((most, k): [string, number | string, string][] => {
      const among = here.filter(
        ({ chance }) => chance >= CLASSES[k]! && (chance < most || most === 1),
      );
      if (among.length === 0) return [];
      const off = Array.from({ length: truths }, (_, race) =>
        among
          .filter((each) => each.race === race)
          .reduce((sum, each) => sum + each.went - each.chance, 0),
      );
      const error = Math.sqrt(off.reduce((sum, each) => sum + each * each, 0)) / among.length;
      return [
        [
          `${name}: chances of ${CLASSES[k]} to ${most}`,
          mean(among.map(({ chance }) => chance)).toFixed(3),
          `went through ${mean(among.map(({ went }) => went)).toFixed(3)} ± ${error.toFixed(3)} of ${among.length}`,
        ],
      ];
    });
    return [[`${name}: Brier score`, brier.toFixed(4), `of ${truths} races`], ...classes];
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
