import type { Odds, SkaterOdds } from "../odds.ts";
import { countOfHundred } from "../of-hundred.ts";
import { type Html, html } from "./html.ts";
import { htmlTable } from "./html-table.ts";
import type { ReportText } from "./text/report-text.ts";

/** Everybody's chances and places. @param ours the skater whom the report is about */
export function fieldSection(odds: Odds, ours: string | null, text: ReportText): Html {
  const { qualifiers, races, plans, race } = odds;
  const right = (title: string) => ({ title, align: "right" as const });
  const columns = [
    { title: text.skater },
    { title: "" },
    ...(qualifiers === null ? [] : [right(text.field.through)]),
    ...text.field.columns.map(right),
  ];
  const rows = bestFirst(odds).map((skater) => ({
    cells: [
      skater.name,
      skater.country ?? "",
      ...(skater.qualify ? [text.ofHundred(skater.qualify)] : []),
      text.ofHundred(skater.win),
      text.ofHundred(skater.podium),
      text.decimal(skater.expectedPlace),
    ],
    ours: skater.name === ours,
  }));
  const orders = Object.entries(plans).map(
    ([name, plan]) => `${name}: ${plan || text.field.noOrders}`,
  );
  return html`<section>
<h2>${text.field.head}</h2>
${orders.length === 0 ? null : html`<p>${text.field.orders(orders)}</p>`}
<div data-chart="places"></div>
${htmlTable(text.field.caption, columns, rows)}
${scoresTable(odds, ours, text)}
<p class="note">${text.field.note(
    text.grouped(races),
    qualifiers === null ? null : text.field.goThrough(qualifiers, odds.skaters.length),
    text.ofHundred(race.wonFromBreak),
  )}</p>
</section>`;
}

/** Who scores in which sprint. */
function scoresTable(odds: Odds, ours: string | null, text: ReportText): Html {
  const right = (title: string) => ({ title, align: "right" as const });
  return htmlTable(
    text.field.scores,
    [
      { title: text.skater },
      { title: "" },
      ...odds.skaters[0]!.sprints.map(({ toGo }) => right(text.field.toGo(toGo))),
      right(text.field.mean),
      right(text.field.notFinished),
    ],
    bestFirst(odds).map((skater) => ({
      cells: [
        skater.name,
        skater.country ?? "",
        ...skater.sprints.map(({ score }) => text.ofHundred(score)),
        text.decimal(skater.points.mean),
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
