import { expect, test } from "vitest";
import { shiftToRank, slowestFinisher, sprintRank } from "../../../src/odds/robust/sprint-speed.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { smallHeat } from "../../sim/small-heat.ts";

const reserves = [20_000, 24_000, 18_000, 22_000, 16_000, 26_000];
const { scenario } = smallHeat({
  skaters: 6,
  abilities: Object.fromEntries(reserves.map((reserve, k) => ["ABCDEF"[k]!, { reserve }])),
});
const heat = compileScenario(scenario);

test("ranks run from 1 to the number of starters, and the slowest finisher has the last but perhaps oneself", () => {
  const ranks = heat.names.map((_, skater) => sprintRank(heat, skater));
  expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(ranks[slowestFinisher(heat, ranks.indexOf(1))]).toBe(6);
  expect(ranks[slowestFinisher(heat, ranks.indexOf(6))]).toBe(5);
});

test("shifted to a rank a skater has it, whichever it is", () => {
  for (const skater of [0, 3])
    for (let rank = 1; rank <= 6; rank++) {
      const shift = { skaters: { [heat.names[skater]!]: shiftToRank(heat, skater, rank) } };
      expect(sprintRank(compileScenario(scenario, { shift }), skater)).toBe(rank);
    }
});
