import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { followHeat } from "../../../src/history/follow/follow-heat.ts";
import type { Observation } from "../../../src/sim/observation.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";
import { shortHeat } from "../../odds/short-heat.ts";

const heat = shortHeat();
const names = heat.entries.map(({ name }) => name);
/** It is known to have gone in the order of the start list. */
const known: Scenario = {
  ...heat,
  happened: {
    ranking: names.map((name, k) => ({
      name,
      place: k + 1,
      finishOrder: k + 1,
      sprintPoints: [Math.max(3 - k, 0)],
      points: null,
      time: null,
      status: "FIN" as const,
      qualified: k < 3,
    })),
  } as NonNullable<Scenario["happened"]>,
};
const run = { candidates: 128, seed: "told" };
const backwards = [...names].reverse();
const sprint: Observation = { toGo: 2, sprint: [names[0]!, names[1]!, names[2]!] };

const throughAtTheEnd = async (told?: Observation[]): Promise<(number | null)[]> =>
  (await followHeat(known, run, told)).moments.at(-1)!.odds.map(({ qualify }) => qualify);

describe("the end of a followed heat", () => {
  test("is the result that is known, unless something else was told: then what follows from that", async () => {
    expect(await throughAtTheEnd()).toEqual([1, 1, 1, 0, 0, 0]);
    const { moments } = await followHeat(known, run, [sprint, { toGo: 0, finish: backwards }]);
    expect(moments.at(-1)!.isResult).toBe(true);
    expect(moments.at(-1)!.odds.map(({ qualify }) => qualify)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(moments.at(-1)!.odds.map(({ win }) => win)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test("is open as far as it was not told: two over the line leave one place to the others", async () => {
    const finish = [names[5]!, names[4]!];
    const { moments } = await followHeat(known, run, [sprint, { toGo: 0, finish }]);
    const { isResult, odds } = moments.at(-1)!;
    expect(isResult).toBe(false);
    expect(odds.map(({ isSettled }) => isSettled)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      ...[true, true],
    ]);
    expect(odds[4]!.qualify).toBe(1);
    expect(odds[5]!.win).toBe(1);
    const sum = odds.reduce((all, { qualify }) => all + qualify!, 0);
    expect(sum).toBeCloseTo(3, 9);
  });
});

test("points count: who was ninth over the line goes through with what he won in the sprints", async () => {
  const path = "scenarios/beijing-2022-men-sf1.json";
  const { happened, ...semifinal } = JSON.parse(readFileSync(path, "utf8"));
  const order = [...happened.ranking].sort((a, b) => a.finishOrder - b.finishOrder);
  const told: Observation[] = [
    { toGo: 12, sprint: ["Haralds Silovs", "Bart Swings", "Chung Jae-won"] },
    { toGo: 8, sprint: ["Sven Kramer", "Dmitry Morozov", "Michele Malfatti"] },
    { toGo: 4, sprint: ["Seitaro Ichinohe", "Bart Swings", "Chung Jae-won"] },
    { toGo: 0, finish: order.map(({ name }) => name) },
  ];
  const { moments } = await followHeat(semifinal, run, told);
  const through = moments.at(-1)!.odds.filter(({ qualify }) => qualify === 1);
  const really = happened.ranking.filter(({ qualified }: { qualified: boolean }) => qualified);
  expect(through.map(({ name }) => name).sort()).toEqual(
    really.map(({ name }: { name: string }) => name).sort(),
  );
  expect(moments.at(-1)!.isResult).toBe(true);
}, 60_000);
