import { ChartView } from "../chart-view.tsx";
import { type FlipRow, flipCurves, flipCurvesTable } from "../charts/flip-curves.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { flips } from "../reasons.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { RunLine } from "./run-line.tsx";

/** Where the other plan becomes better. */
export function FlipsPanel() {
  const progress = useAnswer(flips);
  const t = text.value;
  const { result } = progress;
  const names = scenario.value!.entries.map(({ name }) => name);
  const other = result && phrasePlan(result.against, names, t).doing;
  const words = {
    ...t.flips,
    verdict: ({ verdict, flipsAt }: FlipRow) =>
      t.flips.say(verdict, other ?? "", flipsAt?.at ?? null),
  };
  const data = result && {
    rows: result.rows.map((row) => ({
      ...row,
      label: t.flips.settings[row.key],
      unit: t.flips.unitOf(row.key, row.unit),
    })),
  };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <RunLine progress={progress} answer={flips} />
      {result && data && (
        <ChartView
          name={`${scenario.value!.id}-flips`}
          chart={flipCurves}
          data={data}
          options={{ text: words, locale: t.locale }}
          table={flipCurvesTable(data, words, t.locale)}
          redraw={[t.language, result.plan, result.against].join()}
        />
      )}
    </div>
  );
}
