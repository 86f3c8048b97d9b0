import { useEffect, useState } from "preact/hooks";
import { compileScenario } from "../sim/compile.ts";
import { type Film, readFilm } from "../sim/film.ts";
import { filmRace } from "../sim/film-race.ts";
import { seedToMaster } from "../sim/random.ts";
import type { RaceTrace } from "../sim/trace.ts";
import type { KeptRaces } from "./kept-races.ts";

/** One race to look at: its story and its film. */
export interface FilmedRace {
  trace: RaceTrace;
  film: Film;
}

/** Skates one of the kept races once more, with somebody looking on: the same race, from its number alone. */
function filmKeptRace({ job }: KeptRaces, race: number): FilmedRace {
  const heat = compileScenario(job.scenario, { plans: job.plans });
  const { trace, film } = filmRace(heat, { seed: seedToMaster(job.seed), race });
  return { trace, film: readFilm(film) };
}

/** The race filmed, once the panel stands; null before. */
export function useRaceFilm(kept: KeptRaces, race: number): FilmedRace | null {
  const [filmed, setFilmed] = useState<FilmedRace | null>(null);
  // More races of the same question leave this one as it is, and playing.
  useEffect(() => setFilmed(filmKeptRace(kept, race)), [kept.job, race]);
  return filmed;
}
