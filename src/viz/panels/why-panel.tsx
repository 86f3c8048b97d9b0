import { whySentences } from "../../odds/why/why-sentences.ts";
import { ChartView } from "../chart-view.tsx";
import { whyBars, whyBarsTable } from "../charts/why-bars.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { why } from "../reasons.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { RunLine } from "./run-line.tsx";

/** What moved where the one plan did better than the other. */
export function WhyPanel() {
  const progress = useAnswer(why);
  const t = text.value;
  const { result } = progress;
  const names = scenario.value!.entries.map(({ name }) => name);
  const doing = result && {
    plan: phrasePlan(result.plan, names, t).doing,
    against: phrasePlan(result.against, names, t).doing,
  };
  const words = doing && { ...t.why, ...doing, label: t.why.label(doing.plan) };
  const data = result && {
    rows: result.rows.map((row) => ({
      ...row,
      label: t.why.quantities[row.key],
      unit: t.why.unitOf(row.key, row.unit),
    })),
  };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <RunLine progress={progress} answer={why} />
      {result && data && doing && words && (
        <>
          <p>
            {whySentences(
              doing,
              result.gain,
              result.rows,
              { races: result.races, turned: result.onlyPlan },
              t.why.sentences,
            ).join(" ")}
          </p>
          <ChartView
            name={`${scenario.value!.id}-why`}
            chart={whyBars}
            data={data}
            options={{ text: words, locale: t.locale }}
            table={whyBarsTable(data, words)}
            redraw={[t.language, result.plan, result.against].join()}
          />
        </>
      )}
    </div>
  );
}
