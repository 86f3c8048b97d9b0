import type { RealGiven } from "../history/real-given.ts";
import type { GivenOdds } from "../odds/given/given-odds.ts";
import type { Share } from "../odds/share.ts";

/** The answer to `odds --given` as JSON, indented: `GivenOdds`, and what real races say, null where none tells. */
export function givenJson(given: GivenOdds, real: RealGiven | null): string {
  const anybody = real?.anybody;
  const outcomes = given.anybody?.outcomes ?? [];
  const answer = {
    ...given,
    real: real && {
      like: real.like,
      happened: real.happened,
      anybody: anybody
        ? {
            races: anybody.races,
            met: bare(anybody.met),
            outcomes: outcomes.map(({ outcome }, o) => ({
              outcome,
              share: bare(anybody.outcomes[o] ?? null),
            })),
            found: anybody.found.map(({ sheet }) => sheet.id),
          }
        : null,
    },
  };
  return JSON.stringify(answer, null, 2);
}

const bare = (share: (Share & { untold: number }) | null) =>
  share && { of: share.of, count: share.count, chance: share.chance, untold: share.untold };
