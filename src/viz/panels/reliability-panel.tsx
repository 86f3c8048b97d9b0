import type { ValidationFigures } from "../../history/validation/validation-figures.ts";
import { ChartView } from "../chart-view.tsx";
import {
  type ReliabilityData,
  reliabilityDiagram,
  reliabilityDiagramTable,
} from "../charts/reliability-diagram.ts";
import { text } from "../text/text.ts";

/** Goals that the back-test gave chances for, in the order of its table. */
const goals = ["win", "podium", "top=8"] as const;

/** Chances given in real races against how often it came true, for each goal. */
export function ReliabilityPanel({ bins }: { bins: ValidationFigures["reliability"] }) {
  const t = text.value;
  return (
    <div class="reliability">
      {goals.map((goal, k) => {
        const data = dataOf(bins, k);
        const words = { ...t.reliability, label: t.reliability.labelOf(t.choose.goalNames(goal)) };
        return (
          <section key={goal}>
            <h3>{t.choose.goalNames(goal)}</h3>
            <ChartView
              name={`reliability-${goal.replace("=", "-")}`}
              chart={reliabilityDiagram}
              data={data}
              options={{ text: words, locale: t.locale }}
              table={reliabilityDiagramTable(data, words)}
              redraw={t.language}
            />
          </section>
        );
      })}
    </div>
  );
}

/** The page on validation tells ranges; each is drawn at its middle, which is said. */
function dataOf(found: ValidationFigures["reliability"], k: number): ReliabilityData {
  const bins = found.map(({ from, to, kinds }) => {
    const kind = kinds[k];
    const starts = kind?.starts ?? 0;
    return { from, to, starts, forecast: (from + to) / 2, happened: kind?.share ?? null };
  });
  const starts = bins.reduce((sum, bin) => sum + bin.starts, 0);
  const happened = bins.reduce((sum, bin) => sum + bin.starts * (bin.happened ?? 0), 0);
  return { bins, baseRate: starts > 0 ? happened / starts : null };
}
