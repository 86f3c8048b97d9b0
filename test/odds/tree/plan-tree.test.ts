import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../../src/odds/paired-difference.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { breakEven } from "../../../src/odds/tree/break-even.ts";
import { sumPairs } from "../../../src/odds/tree/pair-counts.ts";
import { branchNames, planTree } from "../../../src/odds/tree/plan-tree.ts";
import { shortHeat } from "../short-heat.ts";

const heat = shortHeat();
const run = { races: 300, seed: "tree" };
const skater = 0;
const name = heat.entries[skater]!.name;
const question = { skater: name, plan: "contest:sprint=1", against: "sit-in", goal: "qualify" };
const tree = await planTree(heat, question, run);
const skate = (plan: string) =>
  simulate(heat, { ...run, racesPerVersion: 8, deeds: true, plans: { [name]: plan } });
const tried = (await skate("contest:sprint=1")).outcomes;
const held = (await skate("sit-in")).outcomes;

describe("the tree of a plan", () => {
  it("has branches that together are all races", () => {
    const parts = branchNames.map((branch) => tree.branches[branch]);
    expect(sumPairs(parts.map(({ counts }) => counts))).toEqual(tree.whole.counts);
    expect(tree.whole.counts.races).toBe(run.races);
    expect(tree.tries.counts.races + tree.branches.never.counts.races).toBe(run.races);
    const weighted = (read: "chance" | "against") =>
      parts.reduce((sum, { share, reached }) => sum + share.p * (reached?.[read].p ?? 0), 0);
    expect(weighted("chance")).toBeCloseTo(tree.whole.reached!.chance.p, 12);
    expect(weighted("against")).toBeCloseTo(tree.whole.reached!.against.p, 12);
    const gains = parts.reduce(
      (sum, { share, reached }) => sum + share.p * (reached?.gain.mean ?? 0),
      0,
    );
    expect(gains).toBeCloseTo(tree.whole.reached!.gain.mean, 12);
  });
  it("is the frequencies in the columns of both runs", () => {
    const rows = [...tried.breakSize.keys()];
    const at = (column: Uint8Array, race: number) => column[race * tried.skaters + skater]!;
    const isOf = {
      wins: (race: number) => at(tried.went, race) === 1 && at(tried.sprintPoints, race) === 3,
      scores: (race: number) =>
        at(tried.went, race) === 1 && [1, 2].includes(at(tried.sprintPoints, race)),
      fails: (race: number) => at(tried.went, race) === 1 && at(tried.sprintPoints, race) === 0,
      never: (race: number) => at(tried.went, race) === 0,
    };
    for (const branch of branchNames) {
      const races = rows.filter(isOf[branch]);
      const count = (is: (race: number) => boolean) => races.filter(is).length;
      const plan = (race: number) => at(tried.place, race) <= 3;
      const against = (race: number) => at(held.place, race) <= 3;
      expect(tree.branches[branch].counts).toEqual({
        races: races.length,
        both: count((race) => plan(race) && against(race)),
        onlyPlan: count((race) => plan(race) && !against(race)),
        onlyAgainst: count((race) => !plan(race) && against(race)),
      });
    }
    expect(tree.branches.wins.counts.races).toBeGreaterThan(20);
    expect(tree.branches.fails.counts.races).toBeGreaterThan(20);
  });
  it("gains as a whole what the paired difference says", () => {
    const { mean, low, high } = pairedDifference(tried, held, skater, 3);
    const { gain } = tree.whole.reached!;
    expect(gain.mean).toBe(mean);
    // Races of one version are alike, so the interval is that of independent races or a little wider.
    expect(gain.low).toBeLessThanOrEqual(low);
    expect(gain.high).toBeGreaterThanOrEqual(high);
    expect(gain.high - gain.low).toBeLessThan(1.5 * (high - low));
  });
  it("has the break-even of its branches", () => {
    const { wins, scores, fails } = tree.branches;
    const lost = sumPairs([scores.counts, fails.counts]);
    expect(tree.breakEven).not.toBeNull();
    const alone = breakEven(wins.counts, lost)!;
    expect(tree.breakEven!.chance.p).toBeCloseTo(alone.chance.p, 12);
    expect(tree.breakEven!.pays).toBe(alone.pays);
    expect(tree.breakEvenTotal!.low).toBeLessThanOrEqual(tree.breakEven!.chance.low);
    expect(tree.breakEvenTotal!.high).toBeGreaterThanOrEqual(tree.breakEven!.chance.high);
    const { races } = tree.tries.counts;
    expect(tree.winsWhenTrying!.p).toBe(wins.counts.races / races);
  });
  it("has total intervals about those of sampling alone", () => {
    for (const { reached } of [tree.whole, tree.tries, ...Object.values(tree.branches)]) {
      if (!reached) continue;
      for (const what of ["chance", "against", "gain"] as const) {
        expect(reached.total[what].low).toBeLessThanOrEqual(reached[what].low + 1e-12);
        expect(reached.total[what].high).toBeGreaterThanOrEqual(reached[what].high - 1e-12);
      }
    }
  });
  it("when stopped keeps the first races that both plans have", async () => {
    const stop = new AbortController();
    const first = await planTree(heat, question, {
      ...run,
      races: 5000,
      signal: stop.signal,
      onProgress: (done) => done >= 750 && stop.abort(),
    });
    expect(first.stopped).toBe(true);
    expect(first.races).toBe(250);
    const again = await planTree(heat, question, { ...run, races: 250 });
    expect(again.digests).toEqual(first.digests);
    expect(again.branches).toEqual(first.branches);
  });
});

describe("one line says what is wrong", () => {
  it.each([
    [
      { plan: "sit-in" },
      "sprint: expected 1..1 (1 with 2 laps to go), got a plan that goes for none",
    ],
    [{ sprint: 2 }, "sprint: expected 1..1 (1 with 2 laps to go), got 2"],
    [{ goal: "fly" }, 'goal: expected qualify, win, podium, points or top=N, got "fly"'],
    [{ plan: "contst" }, 'plan: unknown plan "contst" (did you mean contest?'],
  ])("%o", async (wrong, message) => {
    await expect(planTree(heat, { ...question, ...wrong }, run)).rejects.toThrow(message);
  });
});
