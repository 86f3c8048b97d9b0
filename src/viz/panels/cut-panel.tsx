import { cut } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { pointsNeeded, pointsNeededTable } from "../charts/points-needed.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";

/** What so many points and such a place over the line are worth, where there is a next round. */
export function CutPanel() {
  const { result, isOld } = useAnswer(cut);
  const t = text.value;
  const words = { ...t.cut, ofHundred: t.answer.ofHundred, label: t.cut.needed };
  return (
    <section aria-labelledby="cut-head" class={isOld ? "cut-panel is-old" : "cut-panel"}>
      <h2 id="cut-head">{t.cut.head}</h2>
      {result ? (
        <>
          <p>
            <Explained said={t.cut.say(result.places, result.starters)} />
          </p>
          <ChartView
            name={`${scenario.value!.id}-points-needed`}
            chart={pointsNeeded}
            data={{ ...result, ours: null }}
            options={{ text: words, locale: t.locale }}
            table={pointsNeededTable({ ...result, ours: null }, words)}
            redraw={t.language + question.value!.heat}
          />
        </>
      ) : (
        <p class="quiet working">{t.working}</p>
      )}
    </section>
  );
}
