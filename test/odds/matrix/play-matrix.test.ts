import { expect, test } from "vitest";
import type { Executor, PlansJob } from "../../../src/odds/executor.ts";
import { parseGoal } from "../../../src/odds/goal.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import { behaviourMixes } from "../../../src/odds/matrix/behaviour-mixes.ts";
import type { MatrixQuestion } from "../../../src/odds/matrix/matrix.ts";
import { playMatrix } from "../../../src/odds/matrix/play-matrix.ts";
import { usualPlans } from "../../../src/odds/matrix/usual-plans.ts";
import type { PlanOutcomes } from "../../../src/odds/plan-outcomes.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { parsePlan } from "../../../src/sim/plan.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";
import { shortHeat } from "../short-heat.ts";

const RACES = 60;
const scenario = shortHeat();
const heat = compileScenario(scenario);
const [A, B, C, D] = heat.names as [string, string, string, string];
const question: MatrixQuestion = {
  pair: [
    { name: A, plans: ["none", "sit-up"] },
    { name: B, plans: ["none", "contest:sprint=1", "sit-in"] },
  ],
  goal: parseGoal("qualify", heat),
  goalOf: "each",
};
const options = { races: RACES, seed: "x" };
const result = await playMatrix(scenario, question, options);

test("every cell is a single run with both plans, to the race", async () => {
  for (const [i, first] of question.pair[0].plans.entries())
    for (const [j, second] of question.pair[1].plans.entries()) {
      const plans = {
        ...(first === "none" ? {} : { [A]: first }),
        ...(second === "none" ? {} : { [B]: second }),
      };
      const { outcomes } = await simulate(scenario, { ...options, plans, racesPerVersion: 8 });
      const through = (race: number, skater: number): boolean =>
        outcomes.place[race * 6 + skater]! <= 3;
      const races = Array.from({ length: RACES }, (_, race) => [
        through(race, 0),
        through(race, 1),
      ]);
      const cell = result.cells[i]![j]!;
      const share = (is: (pair: boolean[]) => boolean | undefined): number =>
        races.filter(is).length / RACES;
      expect(cell.first.p).toBe(share(([a]) => a));
      expect(cell.second.p).toBe(share(([, b]) => b));
      expect(cell.both.p).toBe(share((pair) => pair.every(Boolean)));
      expect(cell.either.p).toBe(share((pair) => pair.some(Boolean)));
    }
});

test("differences are to both keeping to their first plan, on the same races", () => {
  const [[reference]] = result.cells as [[(typeof result.cells)[0][0]]];
  expect(reference.difference.map(({ mean }) => mean)).toEqual([0, 0]);
  const cell = result.cells[1]![2]!;
  expect(cell.difference[0].mean).toBeCloseTo(cell.first.p - reference.first.p, 12);
  expect(cell.difference[1].mean).toBeCloseTo(cell.second.p - reference.second.p, 12);
});

test("who rolls home is never the best reply, and no equilibrium has him do so", () => {
  expect(result.replies.first.map(({ best }) => best)).toEqual([0, 0, 0]);
  for (const { mixes } of result.equilibria!) expect(mixes[0]).toEqual([1, 0]);
});

test("every plan of each is looked at in the past, in the equilibrium, at its worst and in the worst field", () => {
  expect(result.robust.map(({ side, plans }) => [side, ...plans])).toEqual([
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [1, 0, 1],
    [1, 0, 2],
  ]);
  for (const { side, plans, history, worstReply, worstMix, equilibrium } of result.robust) {
    const cell = result.cells[plans[0]]![plans[1]]!;
    expect(history.p).toBe(side === 0 ? cell.first.p : cell.second.p);
    expect(worstReply.p).toBeLessThanOrEqual(history.p);
    expect(worstMix.low).toBeLessThanOrEqual(worstMix.p);
    expect(worstMix.high).toBeGreaterThanOrEqual(worstMix.p);
    expect(behaviourMixes.map(({ words }) => words)).toContain(worstMix.mix);
    expect(equilibrium!.mean).toBeGreaterThanOrEqual(worstReply.p - 1e-12);
  }
});

test("the worst field is one of eight, skated on the same luck", async () => {
  const { worstMix } = result.robust[0]!;
  expect(behaviourMixes).toHaveLength(8);
  const chances = await Promise.all(
    behaviourMixes.map(async ({ factors }) => {
      const { outcomes } = await simulate(
        { ...scenario, behaviour: factors },
        { ...options, races: result.mixRaces, racesPerVersion: 8 },
      );
      const through = Array.from(outcomes.place).filter((place, k) => k % 6 === 0 && place <= 3);
      return through.length / result.mixRaces;
    }),
  );
  expect(worstMix.p).toBe(Math.min(...chances));
});

test("three others who go too change the game by what single runs with all orders say", async () => {
  const more: MatrixQuestion = {
    ...question,
    pair: [
      { name: A, plans: ["none"] },
      { name: B, plans: ["none", "sit-in"] },
    ],
    goalOf: "either",
    others: [
      { who: [C, D], plan: "attack:togo=3" },
      { who: 3, plan: "sit-in" },
    ],
  };
  const played = await playMatrix(scenario, more, options);
  const [named, counted] = played.others;
  expect(named!.names).toEqual([C, D]);
  expect(counted!.names).toHaveLength(3);
  for (const name of counted!.names) expect([A, B]).not.toContain(name);
  const plans = { [B]: "sit-in", [C]: "attack:togo=3", [D]: "attack:togo=3" };
  const { tally } = await simulate(scenario, { ...options, plans, racesPerVersion: 8 });
  expect(named!.cells[0]![1]!.first.p).toBe(tally.firstPlaces(0, 3).p);
  expect(named!.change[0]![1]![0].mean).toBeCloseTo(
    named!.cells[0]![1]!.either.p - played.cells[0]![1]!.either.p,
    12,
  );
  expect(played.together!.best[0]).toBe(0);
  expect(
    played.robust.every(({ side, equilibrium }) => side === null && equilibrium === null),
  ).toBe(true);
});

test("of the strongest others he whom the plan is about is not told to ride it", async () => {
  const pair: MatrixQuestion["pair"] = [
    { name: A, plans: ["none"] },
    { name: B, plans: ["sit-in"] },
  ];
  const others = [{ who: scenario.entries.length - 3, plan: `mark:skater="${C}"` }];
  const played = await playMatrix(scenario, { ...question, pair, others }, options);
  expect([...played.others[0]!.names].sort()).toEqual(
    scenario.entries
      .map(({ name }) => name)
      .filter((name) => ![A, B, C].includes(name))
      .sort(),
  );
});

test("races cut elsewhere that arrive in another order give the same result", async () => {
  const inline = createInlineExecutor();
  const late: Executor<PlansJob, PlanOutcomes> = {
    workers: 3,
    close: inline.close,
    async run(job, ranges, onPart, signal) {
      const parts: PlanOutcomes[] = [];
      await inline.run(job, ranges, (part) => parts.push(part), signal);
      for (const part of parts.reverse()) onPart(part);
    },
  };
  const again = await playMatrix(scenario, question, { ...options, executor: late });
  expect({ ...again, elapsed: 0 }).toEqual({ ...result, elapsed: 0 });
});

test("a stop before all cells have their first races is told, a later one keeps what all have", async () => {
  const stopAfter = async (races: number) => {
    const stop = new AbortController();
    return playMatrix(
      scenario,
      { ...question, pair: [{ name: A, plans: ["none"] }, question.pair[1]] },
      {
        ...options,
        races: 300,
        signal: stop.signal,
        onProgress: (done) => done > races && stop.abort(),
      },
    );
  };
  await expect(stopAfter(100)).rejects.toThrow("stopped before every pair of plans");
  const late = await stopAfter(3 * 256 + 1);
  expect([late.stopped, late.races, late.robust]).toEqual([true, 256, []]);
});

test("where nobody names plans a few usual ones are tried, for a friend one that helps", () => {
  expect(usualPlans(heat, 1, heat.bond[1]! > 0)).toEqual([
    "sit-in",
    "contest:sprint=1",
    "attack:togo=3",
    "join",
  ]);
  const friends = compileScenario({
    ...scenario,
    entries: scenario.entries.map((entry, i) => (i < 2 ? { ...entry, country: "NED" } : entry)),
  });
  const plans = usualPlans(friends, 1, friends.bond[1]! > 0);
  expect(plans.at(-1)).toBe(`if away="${B}" slow`);
  for (const plan of plans) expect(parsePlan(plan, catalogue, friends.names)).toHaveLength(1);
});
