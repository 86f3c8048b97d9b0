import { useEffect, useState } from "preact/hooks";
import { type Film, readFilm } from "../sim/film.ts";
import type { RaceTrace } from "../sim/trace.ts";
import { filmOf } from "./engine.ts";
import type { KeptRaces } from "./kept-races.ts";
import { trouble } from "./store.ts";

/** One race to look at: its story and its film. */
export interface ShownRace {
  trace: RaceTrace;
  film: Film;
}

/** One of the kept races, filmed once the panel stands; null before. */
export function useRaceFilm({ job }: KeptRaces, race: number): ShownRace | null {
  const [shown, setShown] = useState<ShownRace | null>(null);
  // More races of the same question leave this one as it is, and playing.
  useEffect(() => {
    let isWanted = true;
    filmOf(job, race).then(
      ({ trace, film }) => isWanted && setShown({ trace, film: readFilm(film) }),
      (error: Error) => {
        trouble.value = error.message;
      },
    );
    return () => {
      isWanted = false;
    };
  }, [job, race]);
  return shown;
}
