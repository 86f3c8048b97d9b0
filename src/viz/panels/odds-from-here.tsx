import { useState } from "preact/hooks";
import type { Moment } from "../../odds/follow/moment.ts";
import { resolveRules } from "../../sim/rules.ts";
import { hundredCount } from "../charts/hundred-count.ts";
import { chanceAt, fromHere } from "../followed.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";
import { RunLine } from "./run-line.tsx";
import { ScrollBox } from "./scroll-box.tsx";

/** What the model makes of the points tapped so far, once asked; anew with each sprint that is complete. */
export function OddsFromHere() {
  const [isWanted, setWanted] = useState(false);
  const t = text.value.rink;
  return (
    <section>
      <h2>{t.odds}</h2>
      <p>
        <Explained said={t.oddsHelp} />
      </p>
      {isWanted ? (
        <Odds />
      ) : (
        <p>
          <button type="button" class="main" onClick={() => setWanted(true)}>
            {t.oddsAsk}
          </button>
        </p>
      )}
    </section>
  );
}

function Odds() {
  const progress = useAnswer(fromHere);
  const { result, isOld } = progress;
  return (
    <>
      <RunLine progress={progress} answer={fromHere} said={text.value.heat.moments} />
      {result && <OddsTable moment={result} isOld={isOld} />}
    </>
  );
}

function OddsTable({ moment, isOld }: { moment: Moment; isOld: boolean }) {
  const t = text.value;
  const heat = scenario.value!;
  const { skater } = question.value!;
  const isFinal = resolveRules(heat.rules).qualifiers === null;
  const goal = isFinal ? "podium" : "qualify";
  const rows = moment.odds
    .flatMap(({ name }) => {
      const chance = chanceAt(moment, name, goal);
      return chance ? [{ name, chance }] : [];
    })
    .sort((a, b) => b.chance.p - a.chance.p);
  return (
    <div class={isOld ? "is-old" : ""}>
      <p class="quiet">
        {t.heat.toGo(moment.toGo)}:{" "}
        <Explained
          said={t.heat.agree(Math.round(moment.effectiveSampleSize).toLocaleString(t.locale))}
        />
      </p>
      <ScrollBox label={t.rink.odds}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t.choose.skater}</th>
              <th scope="col">{t.goal.words(goal)}</th>
              <th scope="col">
                <Explained said={t.answer.interval} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, chance }) => (
              <tr key={name} class={name === skater ? "is-ours" : ""}>
                <th scope="row">{name}</th>
                <td class="numeric">{t.answer.ofHundred(hundredCount(chance))}</td>
                <td class="numeric">
                  {Math.round(100 * chance.low)}–{Math.round(100 * chance.high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
