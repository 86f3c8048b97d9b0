import type { GoalOf } from "../../../odds/matrix/pair-goal.ts";

/** Words on two skaters who ride together. */
export const enPair = {
  pair: {
    head: (name: string) => `Together with ${name}`,
    headOfSome: "Together with a team-mate or ally",
    explain: (plans: number, races: string) =>
      `${plans} pairs of plans, each in ${races} races on the same luck. Whom the goal counts for is yours to choose: at least one of the two, both, one alone, or each alone.`,
    partner: "With",
    countsFor: "The goal counts for",
    goalOf: (goalOf: GoalOf, skater: string): string =>
      ({ either: "at least one", both: "both", one: skater, each: "each alone" })[goalOf],
    label: (skater: string, partner: string) => `Plans of ${skater} with plans of ${partner}`,
    plans: (first: string, row: string, second: string, column: string) =>
      `${first} “${row}”, ${second} “${column}”`,
    numbers: (first: string, second: string) => `first number ${first}, second ${second}`,
    touch: "Point at or tap a cell: its two plans are named here.",
    best: "the best pair of plans",
    tied: "cannot be told from the best",
    bestAlone: "neither does better with another plan",
    tiedAlone: "perhaps so",
    shades: "of 100 races",
    shadesOf: (skater: string) => `of 100 races, ${skater}`,
    found: (plans: string, chance: string, first: string, tied: number) =>
      `Best as counted, ${chance}: ${plans}. Both with their first plan: ${first}. ${
        tied === 0
          ? "No other pair is as good."
          : tied === 1
            ? "One other pair may be as good."
            : `${tied} other pairs may be as good.`
      }`,
    provenance: (races: string, seed: string, model: number) =>
      `${races} races for each pair of plans, seed “${seed}”, model ${model}, digest`,
    reply: (name: string, plan: string, other: string, against: string, tied: number) =>
      `If ${other} has the plan “${against}”, ${name} does best with “${plan}”${
        tied === 0
          ? ""
          : tied === 1
            ? "; one other may be as good"
            : `; ${tied} others may be as good`
      }.`,
  },
};
