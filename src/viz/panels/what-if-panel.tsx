import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Chance } from "../../odds/intervals.ts";
import { shortNames } from "../../odds/short-names.ts";
import { resolveRules } from "../../sim/rules.ts";
import { ChartView } from "../chart-view.tsx";
import { conditionalBars, conditionalBarsTable } from "../charts/conditional-bars.ts";
import { hundredCount } from "../charts/hundred-count.ts";
import type { Progress } from "../engine.ts";
import { placesThrough } from "../places-through.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { watchRaces } from "../watch.ts";
import { events, type Given, type GivenAndDoing, given, toggle, tried } from "../what-if.ts";
import { Explained } from "./explained.tsx";
import { PlanChoice } from "./plan-choice.tsx";
import { conditionInWords, ReadAs } from "./read-as.tsx";
import { RunLine } from "./run-line.tsx";

const typedFault = signal("");

/** Click what happens and see what it does to the odds; beside it, what trying it does. */
export function WhatIfPanel() {
  const progress = useAnswer(given);
  const trying = useAnswer(tried);
  const t = text.value;
  return (
    <>
      <h1>{t.whatIf.head}</h1>
      <p>{t.whatIf.explain}</p>
      <PlanChoice />
      <section>
        <h2 class="is-given">
          <Explained said={t.whatIf.given} />
        </h2>
        <Remaining progress={progress} />
        <EventButtons />
        <TypedEvent />
        <RunLine progress={progress} answer={given} />
      </section>
      <section>
        <h2>{t.whatIf.beside}</h2>
        <p>{t.whatIf.besideExplain}</p>
        <RunLine progress={trying} answer={tried} />
        {trying.result && trying.result.rows.length > 0 && <Beside {...trying.result} />}
      </section>
    </>
  );
}

/** What is left of the races, above what is picked and in sight while one picks. */
function Remaining({ progress: { result, isOld } }: { progress: Progress<Given> }) {
  const t = text.value;
  const { skater, goal } = question.value!;
  return (
    <div class={isOld ? "remaining is-old" : "remaining"} aria-live="polite">
      {result && (
        <>
          <p class="big">
            {result.remaining
              ? t.whatIf.says(
                  skater,
                  t.goal.words(goal),
                  t.advice.count(hundredCount(result.remaining)),
                  t.advice.count(hundredCount(result.all)),
                )
              : t.whatIf.never}
          </p>
          <p>
            {t.whatIf.races(
              result.races.toLocaleString(t.locale),
              result.of.toLocaleString(t.locale),
            )}{" "}
            {result.few && result.races > 0 && <b>{t.whatIf.few}</b>}{" "}
            {result.races > 0 && (
              <button
                type="button"
                class="plain"
                onClick={() => watchRaces(events.value.join(", "))}
              >
                {t.whatIf.watch}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

function EventButtons() {
  const t = text.value.whatIf;
  const { skater } = question.value!;
  const heat = scenario.value!;
  const { sprints } = resolveRules(heat.rules);
  const short = shortNames(heat.entries);
  const called = (name: string) => short.get(name)!;
  const rivals = heat.entries
    .map(({ name }) => name)
    .filter((name) => name !== skater)
    .slice(0, 4);
  const offered: [condition: string, words: string][] = [
    ...sprints.flatMap((_, k): [string, string][] => [
      [`${skater} won sprint ${k + 1}`, t.winsSprint(called(skater), k + 1)],
      [`not ${skater} scored in sprint ${k + 1}`, t.noPoints(called(skater), k + 1)],
    ]),
    ["a break stays away", t.breakAway],
    ["not a break stays away", t.together],
    ...(placesThrough(heat) === null
      ? []
      : [["cut needs 4 points or more", t.cutHigh] as [string, string]]),
    ["2 or more fall", t.falls],
    ...rivals.map((name): [string, string] => [`${name} fell`, t.fell(called(name))]),
  ];
  const extra = events.value.filter((event) => !offered.some(([condition]) => condition === event));
  return (
    <fieldset class="events">
      <legend class="unseen">{t.given}</legend>
      {[
        ...offered,
        ...extra.map((event): [string, string] => [event, conditionInWords(event) ?? event]),
      ].map(([condition, words]) => (
        <button
          key={condition}
          type="button"
          class="chip"
          aria-pressed={events.value.includes(condition)}
          onClick={() => toggle(condition)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}

function TypedEvent() {
  const t = text.value.whatIf;
  const [typed, setTyped] = useState("");
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const { parseRaceCondition } = await import("../../odds/given/parse-race-condition.ts");
      const names = scenario.value!.entries.map(({ name }) => name);
      parseRaceCondition(typed, names, t.condition);
      toggle(typed.trim());
      setTyped("");
      typedFault.value = "";
    } catch (error) {
      typedFault.value = (error as Error).message;
    }
  };
  return (
    <form onSubmit={submit}>
      <label>
        {t.other}{" "}
        <input
          value={typed}
          spellcheck={false}
          aria-invalid={typedFault.value !== ""}
          aria-describedby="event-help event-fault"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>{" "}
      <button type="submit">{t.add}</button>
      <ReadAs condition={typed} />
      <p id="event-fault" class="fault" role="alert">
        {typedFault.value && text.value.fault(typedFault.value)}
      </p>
      <p id="event-help" class="quiet">
        {t.conditionHelp}
      </p>
    </form>
  );
}

function Beside({ base, rows }: { base: Chance | null; rows: readonly GivenAndDoing[] }) {
  const t = text.value;
  const { skater, heat } = question.value!;
  const words = {
    ...t.conditional,
    given: t.whatIf.given,
    doing: t.whatIf.doing,
    ofHundred: t.answer.ofHundred,
  };
  const data = {
    base,
    rows: rows.map((row) => ({
      ...row,
      key: String(row.sprint),
      label: t.whatIf.sprint(row.sprint),
    })),
  };
  return (
    <ChartView
      name={`${scenario.value!.id}-given-or-doing`}
      chart={conditionalBars}
      data={data}
      options={{ text: words, locale: t.locale }}
      table={conditionalBarsTable(data, words)}
      redraw={t.language + heat + skater}
    />
  );
}
