import { describe, expect, test } from "vitest";
import { comparePlans } from "../../../src/odds/compare/compare-plans.ts";
import { type DiffOptions, diffResults } from "../../../src/odds/diff/diff-results.ts";
import { rowKey, skateAgain } from "../../../src/odds/diff/skate-again.ts";
import type { ToldResult } from "../../../src/odds/diff/told-result.ts";
import { odds } from "../../../src/odds/odds.ts";
import { pairedDifference } from "../../../src/odds/paired-difference.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const me = scenario.entries[0]!.name;
const run = { races: 300, seed: "diff" };
const orders = { [me]: "sit-up" };
const toldOdds = async (options: Parameters<typeof odds>[1]): Promise<ToldResult> => ({
  kind: "odds",
  told: await odds(scenario, options),
});
const plain = await toldOdds(run);
const ordered = await toldOdds({ ...run, plans: orders });
const apart: DiffOptions = { again: "not asked for", scenario: null };

const rowOf = (diff: ReturnType<typeof diffResults>, who: string, goal: string) =>
  diff.rows.find((row) => row.who === who && row.goal === goal)!;

async function paired(a: ToldResult, b: ToldResult): Promise<DiffOptions> {
  const [before, after] = [await skateAgain(a, scenario, {}), await skateAgain(b, scenario, {})];
  return { again: { a: before!, b: after! }, scenario: [] };
}

describe("odds", () => {
  test("every chance of both is held against the other, with what went in and what it is due to", () => {
    const diff = diffResults(plain, ordered, apart);
    expect(diff.rows).toHaveLength(18);
    expect(diff.inputs).toEqual([{ what: "orders", a: "none", b: `${me}: sit-up` }]);
    expect(diff.why).toContain("Nothing but the orders differs");
    expect(diff.pairing).toEqual({ paired: false, why: "not asked for" });
    const mine = rowOf(diff, me, "qualify");
    expect(mine.isMore).toBe(true);
    expect(mine.change!.mean).toBeCloseTo(mine.b!.p - mine.a!.p, 12);
    expect(mine.change!.high).toBeLessThan(0);
  });

  test("paired changes are those of the races themselves, at the level for all rows at once, and narrower", async () => {
    const diff = diffResults(plain, ordered, await paired(plain, ordered));
    expect(diff.pairing.paired).toBe(true);
    const outcomes = await simulate(scenario, run);
    const others = await simulate(scenario, { ...run, plans: orders });
    const level = 1 - 0.05 / 18;
    expect(rowOf(diff, me, "qualify").change).toEqual(
      pairedDifference(others.outcomes, outcomes.outcomes, 0, 3, level),
    );
    const width = (rows: typeof diff.rows): number =>
      rows.reduce((sum, { change }) => sum + change!.high - change!.low, 0);
    expect(width(diff.rows)).toBeLessThan(width(diffResults(plain, ordered, apart).rows));
  });

  test("the same races have not changed at all", () => {
    const diff = diffResults(plain, plain, apart);
    expect(diff).toMatchObject({ same: true, inputs: [], why: "The same races: nothing changed." });
    expect(diff.rows.every(({ change, isMore }) => change!.high === 0 && !isMore)).toBe(true);
  });

  test("with other luck alone no chance of 18 is called changed, but once in twenty", async () => {
    // Eight pairs of runs that share nothing; 0.4 false alarms expected, four or more come once in 2,700 times (binomial).
    let alarms = 0;
    for (let k = 0; k < 8; k++) {
      const once = await toldOdds({ ...run, seed: `one ${k}` });
      const again = await toldOdds({ ...run, seed: `other ${k}` });
      const diff = diffResults(once, again, apart);
      expect(diff.why).toContain("sampling error");
      if (diff.rows.some(({ isMore }) => isMore)) alarms++;
    }
    expect(alarms).toBeLessThan(4);
  });

  test("races that do not come out as told are not taken for those of the file", async () => {
    const foreign = { ...plain, told: { ...plain.told, digest: "0" } } as ToldResult;
    expect(await skateAgain(foreign, scenario, {})).toBeNull();
  });
});

describe("comparisons", async () => {
  const compared = async (plans: string[], seed: string): Promise<ToldResult> => ({
    kind: "compare",
    told: await comparePlans(scenario, { skater: me, goal: "qualify", plans, races: 512, seed }),
  });
  const a = await compared(["sit-in", "sit-up"], "diff");
  const b = await compared(["sit-in", "contest:sprint=1"], "diff");

  test("plans in both are held against each other, the others shown as they are", async () => {
    const diff = diffResults(a, b, await paired(a, b));
    expect(diff.inputs.map(({ what }) => what)).toEqual(["plans"]);
    expect(rowOf(diff, "sit-in", "qualify").change!.mean).toBe(0);
    expect(rowOf(diff, "sit-up", "qualify")).toMatchObject({
      b: null,
      change: null,
      isMore: false,
    });
    expect(rowOf(diff, "contest:sprint=1", "qualify")).toMatchObject({ a: null, change: null });
  });

  test("without their races the sampling intervals of the files serve, and where there are none nothing is said", async () => {
    const c = await compared(["sit-in", "sit-up"], "other");
    const row = rowOf(diffResults(a, c, apart), "sit-in", "qualify");
    expect(row.change!.low).toBeLessThan(row.change!.mean);
    const old = structuredClone(c);
    if (old.kind === "compare") for (const { chance } of old.told.plans) delete chance.sampling;
    expect(rowOf(diffResults(a, old, apart), "sit-in", "qualify").change).toBeNull();
  });

  test("skated once more, each plan has the chance that is told, else it is not that result", async () => {
    const bits = await skateAgain(a, scenario, {});
    expect([...bits!.keys()]).toContain(rowKey("sit-up", "qualify"));
    const wrong = structuredClone(a);
    if (wrong.kind === "compare") wrong.told.plans[0]!.chance.p += 1 / 512;
    expect(await skateAgain(wrong, scenario, {})).toBeNull();
    expect(() => diffResults(plain, a, apart)).toThrow("got odds and compare");
  });
});
