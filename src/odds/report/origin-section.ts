import { type Html, html } from "./html.ts";
import type { Report } from "./report.ts";
import type { ReportText } from "./text/report-text.ts";

/** Where the numbers come from: seed, races, versions, digests. */
export function originSection({ comparison, odds }: Report, { origin, grouped }: ReportText): Html {
  const stopped = (isStopped: boolean): string => (isStopped ? origin.stopped : "");
  const facts: [string, string][] = [
    [origin.program, `massstart ${odds.programVersion}, ${origin.model} ${odds.modelVersion}`],
    [origin.scenario, `${odds.scenario}, ${origin.digest} ${odds.scenarioDigest}`],
    [origin.seed, odds.seed],
    ...(comparison
      ? ([
          [
            origin.plans,
            `${origin.plansOf(grouped(comparison.races), grouped(comparison.versions), comparison.racesPerVersion)}${stopped(comparison.stopped)}, ${origin.digest} ${comparison.digest}`,
          ],
        ] as [string, string][])
      : []),
    [
      origin.field,
      `${origin.races(grouped(odds.races))}${stopped(odds.stopped)}, ${origin.digest} ${odds.digest}`,
    ],
  ];
  return html`<section>
<h2>${origin.head}</h2>
<dl>${facts.map(([what, said]) => html`<dt>${what}</dt><dd>${said}</dd>`)}</dl>
<p class="note">${origin.note} <code>report</code>.</p>
</section>`;
}
