import { cut, kept } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { cutPoints, cutPointsTable } from "../charts/cut-points.ts";
import { placeMatrix, placeMatrixTable } from "../charts/place-matrix.ts";
import { pointsNeeded, pointsNeededTable } from "../charts/points-needed.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { watchRaces } from "../watch.ts";
import { Explained } from "./explained.tsx";
import { PlanChoice } from "./plan-choice.tsx";
import { Provenance } from "./provenance.tsx";
import { RunLine } from "./run-line.tsx";

/** Everybody's places with the cut line, and what it takes to get through. */
export function FieldPanel() {
  const progress = useAnswer(kept);
  const { result: points } = useAnswer(cut);
  const t = text.value;
  const { skater, heat } = question.value!;
  const redraw = t.language + heat + skater;
  const races = progress.result;
  const places = { ...t.places, ofHundred: t.answer.ofHundred };
  const words = { ...t.cut, ofHundred: t.answer.ofHundred };
  const { id } = scenario.value!;
  const data = races && {
    skaters: races.odds.skaters,
    qualifiers: races.odds.qualifiers,
    races: races.odds.races,
    ours: skater,
  };
  const needed = points && { ...points, ours: null };
  return (
    <>
      <h1>{t.places.head}</h1>
      <PlanChoice />
      <RunLine progress={progress} answer={kept} />
      {data && (
        <section class={progress.isOld ? "is-old" : ""}>
          <ChartView
            name={`${id}-places`}
            chart={placeMatrix}
            data={data}
            options={{
              text: places,
              locale: t.locale,
              onPick: (name: string, place: number) => watchRaces(`${name} ranked ${place}`),
            }}
            table={placeMatrixTable(data, places)}
            redraw={redraw}
          />
          <Provenance odds={races.odds} />
        </section>
      )}
      {points && needed && (
        <>
          <section>
            <h2>{t.cut.head}</h2>
            <p>
              <Explained said={t.cut.say(points.places, points.starters)} />
            </p>
            <ChartView
              name={`${id}-points-needed`}
              chart={pointsNeeded}
              data={needed}
              options={{ text: { ...words, label: t.cut.needed }, locale: t.locale }}
              table={pointsNeededTable(needed, { ...words, label: t.cut.needed })}
              redraw={redraw}
            />
          </section>
          <section>
            <h2>{t.cut.cutHead}</h2>
            <ChartView
              name={`${id}-cut`}
              chart={cutPoints}
              data={points}
              options={{ text: { ...words, label: t.cut.cutLabel }, locale: t.locale }}
              table={cutPointsTable(points, { ...words, label: t.cut.cutLabel })}
              redraw={redraw}
            />
          </section>
        </>
      )}
    </>
  );
}
