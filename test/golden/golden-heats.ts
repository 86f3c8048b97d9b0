/** Heats whose results are kept: men and women, a semifinal, a World Cup race and one made up of everything else. */
export const goldenHeats: readonly string[] = [
  "scenarios/beijing-2022-men-sf1.json",
  "scenarios/wc2025-26-3-heerenveen-women-a.json",
  "test/golden/made-up-junior-women.json",
];

export const GOLDEN_FILE = "test/golden/golden.json";
