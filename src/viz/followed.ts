import { followHeat } from "../history/follow/follow-heat.ts";
import { followRace } from "../odds/follow/follow-race.ts";
import type { Moment } from "../odds/follow/moment.ts";
import { type Chance, wilsonInterval } from "../odds/intervals.ts";
import type { Observation } from "../sim/observation.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { type Answer, answer } from "./engine.ts";
import { goneOf, openNotes, scorersOf, taps } from "./rink-notes.ts";
import { base } from "./store.ts";

/** Simulated races kept in step with the real one: some ten seconds of two cores for a whole heat. */
export const FOLLOWED_RACES = 1536;

/** The odds through a real heat, by all that is known of it; as it was, whatever the question changes. */
export const followed: Answer<Moment[]> = answer(
  ({ seed }) => [seed, base.value?.id],
  async ({ question, executor, signal, onProgress, onPart }) => {
    const moments: Moment[] = [];
    await followHeat(base.value!, {
      candidates: FOLLOWED_RACES,
      seed: question.seed,
      executor,
      signal,
      onMoment(moment, done, wanted) {
        moments.push(moment);
        onProgress(done, wanted);
        onPart([...moments]);
      },
    }).then((all) => moments.splice(0, moments.length, ...all.moments));
    return moments;
  },
  true,
);

/** The odds at the rink once the sprints that have been tapped were over. */
export const fromHere: Answer<Moment | null> = answer(
  ({ seed }, scenario) => [seed, seenAtRink(scenario)],
  async ({ scenario, question, executor, signal, onProgress, onPart }) => {
    const { happened: _, ...heat } = scenario;
    let last: Moment | null = null;
    await followRace(heat, seenAtRink(scenario), {
      candidates: FOLLOWED_RACES,
      seed: question.seed,
      executor,
      signal,
      onMoment(moment, done, wanted) {
        last = moment;
        onProgress(done, wanted);
        if (done === wanted) onPart(moment);
      },
    });
    return last;
  },
  true,
);

/** Sprints tapped in full, and who is out of the race since. */
function seenAtRink(scenario: Scenario): Observation[] {
  openNotes(scenario.id);
  const { sprints, laps } = resolveRules(scenario.rules);
  const scorers = scorersOf(
    taps.value,
    sprints.map(({ points }) => points.length),
  );
  const seen = scorers.flatMap((sprint, k): Observation[] =>
    sprint.length === sprints[k]!.points.length ? [{ toGo: laps - sprints[k]!.lap, sprint }] : [],
  );
  const out = goneOf(taps.value);
  const last = seen.at(-1);
  return out.length > 0 && last ? [...seen.slice(0, -1), { ...last, out }] : seen;
}

/**
 * Chance of somebody at a moment, with an interval for as many races as tell as much; null for goals that are not followed.
 * The result itself has no width.
 */
export function chanceAt(moment: Moment, name: string, goal: string): Chance | null {
  const odds = moment.odds.find((each) => each.name === name);
  const p = goal === "qualify" || goal === "win" || goal === "podium" ? odds?.[goal] : null;
  if (p === null || p === undefined) return null;
  if (moment.isResult) return { p, low: p, high: p };
  const races = Math.max(1, moment.effectiveSampleSize);
  return wilsonInterval(p * races, races);
}
