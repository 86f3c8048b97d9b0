import { type Odds, odds } from "../../src/odds/odds.ts";
import { MODEL_VERSION } from "../../src/sim/model-version.ts";
import type { Scenario } from "../../src/sim/scenario.ts";

/** More than one range of races, so that workers have something to share out. */
const RACES = 300;
const SEED = "golden";

/** What is kept of a heat: its digest, and a few numbers that tell a person how far results have moved. */
export interface GoldenHeat {
  digest: string;
  meanWinningTime: number;
  wonFromBreak: number;
  favourites: { name: string; win: number; podium: number; expectedPlace: number }[];
}

/** The stored file. */
export interface Golden {
  modelVersion: number;
  races: number;
  seed: string;
  heats: Record<string, GoldenHeat>;
}

/** What a run comes to, in the form that is stored. */
export function goldenOf(result: Odds): GoldenHeat {
  const { digest, race, skaters } = result;
  const order = [...skaters].sort((a, b) => b.win.p - a.win.p || a.expectedPlace - b.expectedPlace);
  return {
    digest,
    meanWinningTime: rounded(race.meanWinningTime),
    wonFromBreak: rounded(race.wonFromBreak.p),
    favourites: order.slice(0, 3).map(({ name, win, podium, expectedPlace }) => ({
      name,
      win: rounded(win.p),
      podium: rounded(podium.p),
      expectedPlace: rounded(expectedPlace),
    })),
  };
}

/** Skates the golden races of all heats on this thread. */
export async function skateGolden(scenarios: readonly Scenario[]): Promise<Golden> {
  const heats: Record<string, GoldenHeat> = {};
  for (const scenario of scenarios)
    heats[scenario.id] = goldenOf(await odds(scenario, { races: RACES, seed: SEED }));
  return { modelVersion: MODEL_VERSION, races: RACES, seed: SEED, heats };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
