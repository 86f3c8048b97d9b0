import { useState } from "preact/hooks";
import { resolveRules } from "../../sim/rules.ts";
import { compared } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { heatTimeline, heatTimelineTable } from "../charts/heat-timeline.ts";
import { hundredCount } from "../charts/hundred-count.ts";
import { lapNumber } from "../charts/lap-number.ts";
import { type Expectation, expectations } from "../expectations.ts";
import { happenedText } from "../happened-text.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { type HeatFact, heatFacts, momentOf, standingsAfter } from "../real-heat.ts";
import { base, change, question } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";
import { FollowedCurve } from "./followed-curve.tsx";
import { LapCurve } from "./lap-curve.tsx";
import { RunLine } from "./run-line.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { Source } from "./sources-table.tsx";

/** The heat as it really was, beside what the model expected; the coach chooses before he is told. */
export function HeatPanel() {
  const t = text.value;
  const heat = base.value!;
  const { skater } = question.value!;
  const moment = momentOf(heat, skater);
  const facts = heatFacts(heat, skater, t);
  const [choice, setChoice] = useState<"go" | "sit" | null>(null);
  const progress = useAnswer(expectations);
  if (!heat.happened)
    return (
      <>
        <h1>{t.heat.head}</h1>
        <p>{t.heat.nothingKnown}</p>
      </>
    );
  const isHidden = moment !== null && choice === null;
  const shown = isHidden ? facts.filter(({ toGo }) => toGo > moment.toGo) : facts;
  return (
    <>
      <h1>{t.heat.head}</h1>
      <p class="quiet">{t.choose.titleOf(heat.title)}</p>
      {moment && <CoachChoice moment={moment} choice={choice} choose={setChoice} />}
      <section>
        <h2>{t.heat.timeline}</h2>
        <Timeline facts={shown} />
        <ol class="facts">
          {lapsOf(shown).map((toGo) => (
            <li key={toGo}>
              <b class="numeric">{toGo === 0 ? t.heat.finish : t.heat.toGo(lapNumber(toGo))}</b>
              <ul>
                {shown
                  .filter((fact) => fact.toGo === toGo)
                  .map((fact) => (
                    <li
                      key={fact.text}
                      class={`fact is-${fact.kind}${fact.ours ? " is-ours" : ""}`}
                    >
                      <span lang={fact.isEnglish ? "en" : undefined}>{fact.text}</span>{" "}
                      {fact.source && (
                        <details class="fact-source">
                          <summary>{t.heat.source}</summary>
                          <Source text={fact.source} />
                        </details>
                      )}
                    </li>
                  ))}
                <Standings toGo={toGo} />
              </ul>
            </li>
          ))}
        </ol>
        {isHidden && <p class="quiet">{t.heat.hidden}</p>}
      </section>
      <section>
        <h2>{t.heat.expected}</h2>
        <p>
          <Explained said={t.heat.expectedHelp(skater)} />
        </p>
        <RunLine progress={progress} answer={expectations} />
        <Expected
          found={(progress.result ?? []).filter(({ toGo }) => !isHidden || toGo > moment.toGo)}
        />
      </section>
      <FollowedCurve beforeToGo={isHidden ? moment.toGo : null} />
      {!isHidden && <Result />}
    </>
  );
}

/** Points and what is told of our skater on one line from the start to the finish; all that is told stands in the list below. */
function Timeline({ facts }: { facts: readonly HeatFact[] }) {
  const t = text.value;
  const { id, rules } = base.value!;
  const { laps, sprints } = resolveRules(rules);
  const data = {
    laps,
    sprints: sprints.map(({ lap }) => laps - lap),
    facts: facts
      .filter(({ kind, ours }) => kind !== "story" || ours)
      .map(({ kind, toGo, text, ours }) => ({
        toGo,
        text,
        ours,
        kind: kind === "story" ? ("other" as const) : kind,
      })),
  };
  return (
    <ChartView
      name={`${id}-heat`}
      chart={heatTimeline}
      data={data}
      options={{ text: t.timeline, locale: t.locale }}
      table={heatTimelineTable(data, t.timeline)}
      redraw={t.language + id}
    />
  );
}

/** The model's expectation, from before the start to the last sprint. */
function Expected({ found }: { found: readonly Expectation[] }) {
  const t = text.value;
  const { skater } = question.value!;
  const moments = found.flatMap(({ toGo, chance, races, sprints: skated }) => {
    const when = skated === 0 ? t.heat.beforeStart : t.heat.afterSprint(skated);
    const story = `${when}, ${t.heat.ofRaces(races.toLocaleString(t.locale))}`;
    return chance ? [{ toGo, chance, story, isResult: false }] : [];
  });
  if (moments.length === 0) return null;
  return <LapCurve name="expected" label={t.lapChances.label(skater)} moments={moments} />;
}

const lapsOf = (facts: readonly { toGo: number }[]): number[] => [
  ...new Set(facts.map(({ toGo }) => toGo)),
];

function Standings({ toGo }: { toGo: number }) {
  const t = text.value.heat;
  const { laps, sprints } = resolveRules(base.value!.rules);
  const k = sprints.findIndex(({ lap }) => laps - lap === toGo);
  if (k < 1) return null;
  const held = standingsAfter(base.value!, k + 1);
  if (held.length === 0) return null;
  return (
    <li class="quiet">
      {t.standings}: {held.map(({ name, points }) => `${name} ${points}`).join(", ")}
    </li>
  );
}

function CoachChoice({
  moment,
  choice,
  choose,
}: {
  moment: { toGo: number; plan: string };
  choice: "go" | "sit" | null;
  choose: (choice: "go" | "sit" | null) => void;
}) {
  const t = text.value;
  const asked = question.value!;
  const heat = base.value!;
  const names = heat.entries.map(({ name }) => name);
  const { result } = useAnswer(compared);
  const row = (plan: string) => result?.rows.find((each) => each.plan === plan);
  const [go, sit] = [row(moment.plan), row("sit-in")];
  const happened = happenedText(heat, asked.skater, t);
  const missing = [moment.plan, "sit-in"].filter((plan) => !asked.plans.includes(plan));
  return (
    <section class="coach">
      <h2>{t.heat.coach(moment.toGo)}</h2>
      <p>
        <Explained said={t.heat.coachAsk(asked.skater, phrasePlan(moment.plan, names, t).doing)} />
      </p>
      <p class="coach-choice">
        <button
          type="button"
          class="main"
          aria-pressed={choice === "go"}
          onClick={() => choose("go")}
        >
          {t.heat.go}
        </button>
        <button
          type="button"
          class="main"
          aria-pressed={choice === "sit"}
          onClick={() => choose("sit")}
        >
          {t.heat.sit}
        </button>
        {choice && (
          <button type="button" class="plain" onClick={() => choose(null)}>
            {t.heat.again}
          </button>
        )}
      </p>
      {choice && (
        <div aria-live="polite">
          {go && sit ? (
            <p class="big">
              {t.heat.reveal(
                t.answer.ofHundred(hundredCount(go.chance)),
                t.answer.ofHundred(hundredCount(sit.chance)),
              )}
            </p>
          ) : (
            missing.length > 0 && (
              <p>
                <button
                  type="button"
                  onClick={() => change({ plans: [...new Set([...asked.plans, ...missing])] })}
                >
                  {t.heat.compareThem}
                </button>
              </p>
            )
          )}
          {happened && (
            <p>
              <Explained said={t.answer.happened(happened)} />
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Result() {
  const t = text.value;
  const { happened, entries } = base.value!;
  const { skater } = question.value!;
  const countryOf = (name: string) => entries.find((entry) => entry.name === name)?.country ?? "";
  const rows = [...(happened?.ranking ?? [])].sort((a, b) => (a.place ?? 99) - (b.place ?? 99));
  return (
    <section>
      <h2>{t.heat.result}</h2>
      <ScrollBox label={t.heat.result}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t.places.place}</th>
              <th scope="col">{t.choose.skater}</th>
              <th scope="col">{t.rink.points}</th>
              <th scope="col">{t.heat.sprints}</th>
              <th scope="col">{t.heat.line}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} class={row.name === skater ? "is-ours" : ""}>
                <td class="numeric">{row.place ?? "–"}</td>
                <th scope="row">
                  {row.name} <span class="quiet">{countryOf(row.name)}</span>
                </th>
                <td class="numeric">{row.points ?? "–"}</td>
                <td class="numeric">
                  {row.sprintPoints?.map((points) => points ?? "?").join(" · ") ?? "–"}
                </td>
                <td class="numeric">
                  {row.finishOrder ?? (row.status ? t.heat.status(row.status) : "–")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
