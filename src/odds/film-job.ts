import { compileScenario } from "../sim/compile.ts";
import type { RaceFilm } from "../sim/film.ts";
import { filmRace } from "../sim/film-race.ts";
import { seedToMaster } from "../sim/random.ts";
import type { RaceTrace } from "../sim/trace.ts";
import { compileOptions, type Job } from "./executor.ts";
import { raceKeyOf } from "./run-races.ts";

/** One race to look at, its story and its film: plain data, the columns of the film in one transferable buffer. */
export interface FilmedRace {
  trace: RaceTrace;
  film: RaceFilm;
}

/** Skates one race of a job once more, with somebody looking on: the same race, from its number alone. */
export function filmJob(job: Job, race: number): FilmedRace {
  const heat = compileScenario(job.scenario, compileOptions(job));
  return filmRace(heat, raceKeyOf(seedToMaster(job.seed), race, job));
}
