import { grouped } from "../grouped.ts";
import type { Odds, SkaterOdds } from "../odds.ts";
import { countOfHundred, ofHundred } from "../of-hundred.ts";
import { type Html, html } from "./html.ts";
import { htmlTable } from "./html-table.ts";

/** Everybody's chances and places. @param ours the skater whom the report is about */
export function fieldSection(odds: Odds, ours: string | null): Html {
  const { qualifiers, races, plans, race } = odds;
  const right = (title: string) => ({ title, align: "right" as const });
  const columns = [
    { title: "Skater" },
    { title: "" },
    ...(qualifiers === null ? [] : [right("Through")]),
    right("Win"),
    right("Podium"),
    right("Mean place"),
  ];
  const rows = bestFirst(odds).map((skater) => ({
    cells: [
      skater.name,
      skater.country ?? "",
      ...(skater.qualify ? [ofHundred(skater.qualify)] : []),
      ofHundred(skater.win),
      ofHundred(skater.podium),
      skater.expectedPlace.toFixed(1),
    ],
    ours: skater.name === ours,
  }));
  const orders = Object.entries(plans).map(([name, plan]) => `${name}: ${plan || "no orders"}`);
  return html`<section>
<h2>The whole field</h2>
${orders.length === 0 ? null : html`<p>With these orders: ${orders.join("; ")}.</p>`}
<div data-chart="places"></div>
${htmlTable("Everybody’s chances, races in 100", columns, rows)}
${scoresTable(odds, ours)}
<p class="note">${grouped(races)} races. ${
    qualifiers === null ? "" : `The first ${qualifiers} of ${odds.skaters.length} go through. `
  }Won from a break: ${ofHundred(race.wonFromBreak)}. The intervals here are sampling error only: what more races would narrow. They
leave out how well the model knows the skaters, the ice and the habits of the field, which matters more.</p>
</section>`;
}

/** Who scores in which sprint. */
function scoresTable(odds: Odds, ours: string | null): Html {
  const right = (title: string) => ({ title, align: "right" as const });
  return htmlTable(
    "Scores in the sprints, races in 100",
    [
      { title: "Skater" },
      { title: "" },
      ...odds.skaters[0]!.sprints.map(({ toGo }) => right(`${toGo} to go`)),
      right("Points, on average"),
      right("Not finished"),
    ],
    bestFirst(odds).map((skater) => ({
      cells: [
        skater.name,
        skater.country ?? "",
        ...skater.sprints.map(({ score }) => ofHundred(score)),
        skater.points.mean.toFixed(1),
        countOfHundred(skater.notFinished),
      ],
      ours: skater.name === ours,
    })),
  );
}

/** Skaters by their chance at what the race is about. */
const bestFirst = ({ skaters }: Odds): SkaterOdds[] =>
  [...skaters].sort(
    (a, b) =>
      (b.qualify ?? b.podium).p - (a.qualify ?? a.podium).p || a.expectedPlace - b.expectedPlace,
  );
