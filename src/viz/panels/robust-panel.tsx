import { ChartView } from "../chart-view.tsx";
import { survivalBars, survivalBarsTable } from "../charts/survival-bars.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { robustness } from "../reasons.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { RunLine } from "./run-line.tsx";

/** What is left of a gain when the plan is executed badly. */
export function RobustPanel() {
  const progress = useAnswer(robustness);
  const t = text.value;
  const { result } = progress;
  const names = scenario.value!.entries.map(({ name }) => name);
  const words = result && {
    ...t.robust,
    better: t.robust.isBetter(phrasePlan(result.plan, names, t).doing),
    worse: t.robust.isBetter(phrasePlan(result.against, names, t).doing),
  };
  const data = result && {
    gain: result.gain,
    rows: result.mishaps.map((row) => ({ ...row, label: t.robust.mishaps(row.key, row.label) })),
  };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <RunLine progress={progress} answer={robustness} />
      {result && data && words && (
        <ChartView
          name={`${scenario.value!.id}-robust`}
          chart={survivalBars}
          data={data}
          options={{ text: words, locale: t.locale }}
          table={survivalBarsTable(data, words)}
          redraw={[t.language, result.plan, result.against].join()}
        />
      )}
    </div>
  );
}
