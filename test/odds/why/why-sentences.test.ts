import { expect, test } from "vitest";
import type { WhyRow } from "../../../src/odds/why/why.ts";
import { whySentences } from "../../../src/odds/why/why-sentences.ts";

const doing = { plan: "going for sprint 1", against: "sitting in" };
const row = (
  key: WhyRow["key"],
  mean: number,
  turned: number | null,
  moved = true,
  digits = 0,
): WhyRow => ({
  key,
  label: key,
  unit: "",
  digits,
  plan: mean,
  against: 0,
  difference: { mean, low: mean - 0.1, high: mean + 0.1 },
  turned: turned === null ? null : { mean: turned, low: turned - 0.1, high: turned + 0.1 },
  pairs: 1000,
  moved,
});
const gain = { mean: 0.2, low: 0.15, high: 0.25 };

test("the greatest changes come first, three at most, and what a coach would not notice is left out", () => {
  const rows = [
    row("wind", 22, 35),
    row("outside", -300, null),
    row("boxed", 0.4, null, true, 1),
    row("sprintPoints", 1.64, 2.7, true, 2),
    row("reserve", -20, -3),
    row("sprintPlace", 4, null, false, 1),
  ];
  expect(whySentences(doing, gain, rows, { races: 1000, turned: 280 })).toEqual([
    "Going for sprint 1 against sitting in means, on average, 1.6 more sprint points, 300 m less on the outside and 20 % less of the reserve left at the bell.",
    "In the 28 of 100 races that only it turned into success, it was 2.7 more sprint points, 35 s more in the wind and 3 % less of the reserve left at the bell.",
  ]);
});

test("where the gain is in doubt it says so", () => {
  const doubt = { mean: 0.01, low: -0.02, high: 0.04 };
  expect(whySentences(doing, doubt, [row("wind", 1, null)], { races: 500, turned: 100 })).toEqual([
    "Between going for sprint 1 and sitting in nothing moved that sampling does not explain.",
    "Which of the two is better cannot be told from 500 races.",
  ]);
});
