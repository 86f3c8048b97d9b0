import { signal } from "@preact/signals";
import { whatWasSeen } from "../history/follow/what-was-seen.ts";
import type { BranchedRace } from "../odds/follow/branch-race.ts";
import { deviate, LEVEL, type Mean } from "../odds/intervals.ts";
import { type Answer, answer } from "./engine.ts";
import { FOLLOWED_RACES } from "./followed.ts";
import { base } from "./store.ts";

/** A moment of the real heat, and what our skater is told from there on. */
export interface Branch {
  toGo: number;
  plan: string;
}

/** What somebody wants to know; null before anybody does. */
export const branch = signal<Branch | null>(null);

/** The real heat as it was up to a moment, and two futures of it on the same luck: as it was, and with the order. */
export const branched: Answer<BranchedRace | null> = answer(
  ({ seed, skater }) => [seed, skater, base.value?.id, branch.value],
  async ({ question, executor, signal }) => {
    if (!branch.value) return null;
    const { toGo, plan } = branch.value;
    // It takes the engine, which the page has not loaded.
    const { branchRace } = await import("../odds/follow/branch-race.ts");
    return branchRace(base.value!, whatWasSeen(base.value!), {
      candidates: FOLLOWED_RACES,
      seed: question.seed,
      executor,
      signal,
      from: toGo,
      plans: { [question.skater]: plan },
    });
  },
  true,
);

/**
 * Orders that make sense from a moment on: sitting in, the next sprint, an attack at once, and the plans asked about.
 * @param sprints laps to go at each sprint line
 */
export function ordersFrom(
  toGo: number,
  sprints: readonly number[],
  asked: readonly string[],
): string[] {
  const next = sprints.findIndex((line) => line < toGo);
  const attack = Math.ceil(toGo) - 1;
  return [
    ...new Set([
      "sit-in",
      ...(next < 0 ? [] : [`contest:sprint=${next + 1}`]),
      ...(attack >= 1 ? [`attack:togo=${attack}`] : []),
      ...asked,
    ]),
  ];
}

/** What the order changes for somebody, with what sampling leaves open; null for a name that did not start. */
export function changeFor({ differences }: BranchedRace, skater: string): Mean | null {
  const found = differences.find(({ name }) => name === skater);
  if (!found) return null;
  const half = deviate(LEVEL) * found.error;
  return { mean: found.goal, low: found.goal - half, high: found.goal + half };
}
