import type { SplitChance, SplitOdds } from "../odds/split-odds.ts";
import { formatTable } from "./table.ts";

const GOALS = ["qualify", "win", "podium"] as const;
const TITLES = { qualify: "through", win: "win", podium: "podium" } as const;

/** How much of each chance is imperfect knowledge, for people. */
export function splitTable({
  versions,
  racesPerVersion,
  seed,
  digest,
  skaters,
}: SplitOdds): string {
  const goals = GOALS.filter((goal) => skaters[0]![goal] !== undefined);
  const rows = [...skaters]
    .sort((a, b) => b[goals[0]!]!.p - a[goals[0]!]!.p)
    .map((skater) => [skater.name, ...goals.map((goal) => cell(skater[goal]!))]);
  return [
    `${versions} versions of what is known imperfectly, ${racesPerVersion} races each, seed ${seed}, digest ${digest}`,
    "",
    formatTable(
      [{ title: "" }, ...goals.map((goal) => ({ title: TITLES[goal], align: "right" as const }))],
      rows,
    ),
    "",
    "Races in 100 ± what the number of versions and races leaves open; in brackets where the chance itself lies in nine tenths of the",
    "versions: abilities, skill in the bunch, physics and habits of the field as they may be. More races do not narrow that.",
  ].join("\n");
}

const cell = ({ p, sampling, low, high }: SplitChance): string =>
  `${hundred(p)} ± ${(196 * sampling).toFixed(1)} (${hundred(low)}-${hundred(high)})`;

const hundred = (share: number): string => (100 * share).toFixed(0);
