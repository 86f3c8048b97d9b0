import type { SureLinePlaces } from "../cut/line-places.ts";
import type { PointsToGetThrough } from "../cut/points-to-get-through.ts";
import { ofHundred } from "../of-hundred.ts";
import { type Html, html } from "./html.ts";
import { htmlTable } from "./html-table.ts";

/** What it takes to get through: points at the cut, and by own points. */
export function pointsSection(cut: PointsToGetThrough): Html {
  const { starters, places } = cut;
  const right = (title: string) => ({ title, align: "right" as const });
  const rows = cut.byPoints.map(({ points, starts, through, rules }) => ({
    cells: [
      points,
      starts.chance ? ofHundred(starts.chance) : "",
      through.chance ? ofHundred(through.chance) : "",
      safeWords(rules, starters),
      outWords(rules, starters),
    ],
  }));
  return html`<section>
<h2>Points to get through</h2>
<div data-chart="cut"></div>
<div data-chart="needed"></div>
${htmlTable(
  "By points from the intermediate sprints, races in 100",
  [
    { title: "Points" },
    right("Of all starts"),
    right("Through"),
    { title: "Through for sure, by the rules" },
    { title: "Out for sure" },
  ],
  rows,
)}
<p class="note">The first ${places} of ${starters} go through. What is sure is the rules alone, for every way in which the others
score, if everybody finishes; all else is simulated${cut.skater === null ? " and counts all starters together" : ` for ${cut.skater}`}.</p>
</section>`;
}

/** Where so many points make sure. @example safeWords({ safe: 5, possible: 15 }, 15) // "top 5" */
export function safeWords({ safe }: SureLinePlaces, starters: number): string {
  if (safe === null) return "no place makes sure";
  return safe === starters ? "from any place" : `top ${safe}`;
}

/** Where so many points cannot do. */
export function outWords({ possible }: SureLinePlaces, starters: number): string {
  if (possible === null) return "everywhere";
  return possible === starters ? "" : `beyond place ${possible}`;
}
