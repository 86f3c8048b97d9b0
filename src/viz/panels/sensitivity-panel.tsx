import type { Mean } from "../../odds/intervals.ts";
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
  const settingOf = (end: { label: string; gain: Mean }) => ({
    ...end,
    label: t.sensitivity.setting(end.label),
  });
  const data = result && {
    ...result,
    rows: result.rows.map((row) => ({
      ...row,
      label: t.sensitivity.inputOf(row.key, row.label),
      low: settingOf(row.low),
      high: settingOf(row.high),
    })),
  };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <p class="quiet">
        <Explained said={t.sensitivity.help} />
      </p>
      <RunLine progress={progress} answer={sensitivity} />
      {result && data && words && (
        <ChartView
          name={`${scenario.value!.id}-sensitivity`}
          chart={tornado}
          data={data}
          options={{ text: words, locale: t.locale }}
          table={tornadoTable(data, words)}
          redraw={[t.language, result.plan, result.against].join()}
        />
      )}
    </div>
  );
}
