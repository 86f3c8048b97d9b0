import type { SureLinePlaces } from "../cut/line-places.ts";
import type { PointsToGetThrough } from "../cut/points-to-get-through.ts";
import { type Html, html } from "./html.ts";
import { type HtmlColumn, htmlTable } from "./html-table.ts";
import type { ReportText } from "./text/report-text.ts";

/** What it takes to get through: points at the cut, and by own points. */
export function pointsSection(cut: PointsToGetThrough, text: ReportText): Html {
  const { starters, places } = cut;
  const rows = cut.byPoints.map(({ points, starts, through, rules }) => ({
    cells: [
      points,
      starts.chance ? text.ofHundred(starts.chance) : "",
      through.chance ? text.ofHundred(through.chance) : "",
      safeWords(rules, starters, text),
      outWords(rules, starters, text),
    ],
  }));
  return html`<section>
<h2>${text.points.head}</h2>
<div data-chart="cut"></div>
<div data-chart="needed"></div>
${htmlTable(
  text.points.caption,
  text.points.columns.map(
    (title, k): HtmlColumn => ({ title, align: k === 1 || k === 2 ? "right" : "left" }),
  ),
  rows,
)}
<p class="note">${text.points.note(places, starters, cut.skater)}</p>
</section>`;
}

/** Where so many points make sure. @example safeWords({ safe: 5, possible: 15 }, 15, english) // "top 5" */
export function safeWords(
  { safe }: SureLinePlaces,
  starters: number,
  { points }: ReportText,
): string {
  if (safe === null) return points.nowhereSafe;
  return safe === starters ? points.safeAnywhere : points.safeTop(safe);
}

/** Where so many points cannot do. */
export function outWords(
  { possible }: SureLinePlaces,
  starters: number,
  { points }: ReportText,
): string {
  if (possible === null) return points.outEverywhere;
  return possible === starters ? "" : points.outBeyond(possible);
}
