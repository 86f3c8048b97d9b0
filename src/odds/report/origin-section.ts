import { grouped } from "../grouped.ts";
import { type Html, html } from "./html.ts";
import type { Report } from "./report.ts";

/** Where the numbers come from: seed, races, versions, digests. */
export function originSection({ comparison, odds }: Report): Html {
  const stopped = (isStopped: boolean): string => (isStopped ? " (stopped early)" : "");
  const facts: [string, string][] = [
    ["Program", `massstart ${odds.programVersion}, model ${odds.modelVersion}`],
    ["Scenario", `${odds.scenario}, digest ${odds.scenarioDigest}`],
    ["Seed", odds.seed],
    ...(comparison
      ? ([
          [
            "Plans",
            `${grouped(comparison.races)} races of all plans together${stopped(comparison.stopped)}, up to ${grouped(comparison.versions)} versions of ${comparison.racesPerVersion}, digest ${comparison.digest}`,
          ],
        ] as [string, string][])
      : []),
    ["Field", `${grouped(odds.races)} races${stopped(odds.stopped)}, digest ${odds.digest}`],
  ];
  return html`<section>
<h2>Where it comes from</h2>
<dl>${facts.map(([what, said]) => html`<dt>${what}</dt><dd>${said}</dd>`)}</dl>
<p class="note">The same scenario, seed and question give the same races and digests on every computer. The whole result stands in this
file as JSON, in the element with the id <code>report</code>.</p>
</section>`;
}
