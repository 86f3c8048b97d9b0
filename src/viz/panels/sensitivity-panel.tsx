import { ChartView } from "../chart-view.tsx";
import { tornado, tornadoTable } from "../charts/tornado.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { sensitivity } from "../reasons.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";
import { RunLine } from "./run-line.tsx";

/** Which quality of our skater, and which assumption, moves the answer most. */
export function SensitivityPanel() {
  const progress = useAnswer(sensitivity);
  const t = text.value;
  const { result } = progress;
  const names = scenario.value!.entries.map(({ name }) => name);
  const words = result && {
    ...t.sensitivity,
    better: t.robust.isBetter(phrasePlan(result.plan, names, t).doing),
    worse: t.robust.isBetter(phrasePlan(result.against, names, t).doing),
  };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <p class="quiet">
        <Explained said={t.sensitivity.help} />
      </p>
      <RunLine progress={progress} answer={sensitivity} />
      {result && words && (
        <ChartView
          name={`${scenario.value!.id}-sensitivity`}
          chart={tornado}
          data={result}
          options={{ text: words, locale: t.locale }}
          table={tornadoTable(result, words)}
          redraw={[t.language, result.plan, result.against].join()}
        />
      )}
    </div>
  );
}
