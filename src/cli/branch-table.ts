import type { BranchedRace } from "../odds/follow/branch-race.ts";
import { countOfHundred, differenceOfHundred } from "../odds/of-hundred.ts";
import { shortNames } from "../odds/short-names.ts";
import type { Scenario } from "../sim/scenario.ts";
import { formatTable } from "./table.ts";

/** Two futures from one moment for people, those first whom the change moves most. */
export function branchTable(branched: BranchedRace, scenario: Scenario): string {
  const { kept, changed, differences, from, plans, qualifiers } = branched;
  const short = shortNames(scenario.entries);
  const right = "right" as const;
  const order = differences
    .map((_, i) => i)
    .sort((a, b) => Math.abs(differences[b]!.goal) - Math.abs(differences[a]!.goal) || a - b);
  const goal = (odds: (typeof kept.odds)[number]): number => odds.qualify ?? odds.podium;
  const rows = order.map((i) => {
    const { name, goal: mean, error } = differences[i]!;
    return [
      short.get(name)!,
      countOfHundred(goal(kept.odds[i]!)),
      countOfHundred(goal(changed.odds[i]!)),
      differenceOfHundred({ mean, low: mean - 1.96 * error, high: mean + 1.96 * error }),
      countOfHundred(kept.odds[i]!.win),
      countOfHundred(changed.odds[i]!.win),
    ];
  });
  const what = qualifiers === null ? "podium" : "through";
  return [
    `${branched.title}: branched with ${from} laps to go, seed ${branched.seed}, model ${branched.modelVersion}, digest ${branched.digest}`,
    ...Object.entries(plans).map(([name, plan]) => `From there on: ${name} = ${plan}`),
    "",
    formatTable(
      [
        { title: "in 100" },
        { title: `${what} as it was`, align: right },
        { title: "changed", align: right },
        { title: "difference", align: right },
        { title: "wins as it was", align: right },
        { title: "changed", align: right },
      ],
      rows,
    ),
    "",
    `What had been seen until then stays; the futures are compared on the same luck. They tell as much as ${Math.floor(kept.effectiveSampleSize)} independent races.`,
  ].join("\n");
}
