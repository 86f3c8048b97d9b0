/** For whom the goal counts: each for himself, the first of the two, both, or at least one. */
export type GoalOf = "each" | "one" | "both" | "either";

export const goalsOf: readonly GoalOf[] = ["each", "one", "both", "either"];

/** Which of the two reached the goal, race by race: bit 0 the first, bit 1 the second. */
export type Reached = Uint8Array;

/** Whether a race pays one of the two. */
export type Pays = (reached: number) => boolean;

/** What pays the first and the second; with a goal in common the same. */
export function paysOf(goalOf: GoalOf): [Pays, Pays] {
  const first: Pays = (reached) => (reached & 1) !== 0;
  const second: Pays = (reached) => (reached & 2) !== 0;
  const common: Record<GoalOf, [Pays, Pays]> = {
    each: [first, second],
    one: [first, first],
    both: [(reached) => reached === 3, (reached) => reached === 3],
    either: [(reached) => reached !== 0, (reached) => reached !== 0],
  };
  return common[goalOf];
}

/** Races that pay. */
export function countPaid(reached: Reached, pays: Pays): number {
  let count = 0;
  for (const race of reached) if (pays(race)) count++;
  return count;
}
