import { PODIUM } from "../../sim/heat-outline.ts";
import type { Observation } from "../../sim/observation.ts";
import type { OutcomeDigest } from "../digest.ts";
import type { Job } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import type { Candidates, Look } from "./candidates.ts";
import type { Course } from "./course.ts";
import { SHARPNESS } from "./log-agreement.ts";
import type { Moment } from "./moment.ts";
import { MomentCount } from "./moment-count.ts";
import { leftOpen, observedWords } from "./observed-words.ts";
import { placeAsTold } from "./place-as-told.ts";
import { settledOdds } from "./settled-odds.ts";
import { settledAmong, settledPlaces } from "./settled-places.ts";
import { toldFinish } from "./told-finish.ts";

/** What a moment is made of. */
interface Telling {
  heat: Course;
  candidates: Candidates;
  digest: OutcomeDigest;
  /** What was seen; null before the start. */
  observation: Observation | null;
  look: Look;
  /** All that was told so far, this observation too; needed once the finish is told. */
  told?: readonly Observation[];
  /** With other plans from here on, and the skaters who have them. */
  changed?: { job: Job; rethink: number[] };
  /** Told what became of each candidate, in their order. */
  onOutcomes?: (part: Parameters<MomentCount["add"]>[0]) => void;
  signal?: AbortSignal | undefined;
}

/** Rides the candidates home and counts: how the odds stand at this moment. */
export async function tellMoment(telling: Telling): Promise<Moment> {
  const { heat, candidates, digest, observation, look, changed, signal } = telling;
  const count = new MomentCount(heat, candidates.roots());
  const { rules } = heat;
  const finish = toldFinish(heat, telling.told ?? []);
  const take = inRaceOrder((part) => {
    count.add(finish ? placeAsTold(rules, finish, part) : part);
    digest.add(part);
    telling.onOutcomes?.(part);
  });
  await candidates.rideHome(take, changed?.job, changed?.rethink, signal);
  const places = finish && settledPlaces(rules, finish);
  const odds = count.odds();
  const goals = [1, PODIUM, rules.qualifiers ?? PODIUM];
  const isSettled =
    places?.every((place) => goals.every((goal) => settledAmong(place, goal) !== null)) ?? false;
  const toGo = observation?.toGo ?? rules.laps;
  return {
    lap: rules.laps - toGo,
    toGo,
    event: observation === null ? "before the start" : observedWords(rules, observation),
    text: observation?.text ?? null,
    leavesOpen: observation === null ? null : leftOpen(rules, observation),
    effectiveSampleSize: count.effectiveSize(),
    effectiveStarts: count.effectiveOrigins(),
    logLikelihood: look.logLikelihood,
    logScore: look.logScore,
    ...SHARPNESS[look.sharpness]!,
    isResult: finish?.isWhole === true && isSettled,
    odds: places ? settledOdds(rules, odds, places) : odds,
  };
}
