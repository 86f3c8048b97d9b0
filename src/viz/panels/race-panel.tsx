import { useEffect, useState } from "preact/hooks";
import { parseRaceCondition } from "../../odds/given/parse-race-condition.ts";
import { useRaceFilm } from "../race-film.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { type RacesBehind, racesBehind, watchedCondition, watchedRace } from "../watch.ts";
import { PlanChoice } from "./plan-choice.tsx";
import { RaceReplay } from "./race-replay.tsx";
import { ReadAs } from "./read-as.tsx";
import { RunLine } from "./run-line.tsx";

/** The races behind a number, and one of them on the ice. */
export function RacePanel() {
  const progress = useAnswer(racesBehind);
  const t = text.value.race;
  const { result } = progress;
  return (
    <>
      <h1>{t.head}</h1>
      <PlanChoice />
      <ConditionLine />
      <RunLine progress={progress} answer={racesBehind} />
      {result && !progress.isOld && <Behind result={result} />}
    </>
  );
}

function Behind({ result }: { result: RacesBehind }) {
  const t = text.value.race;
  const { skater } = question.value!;
  const { kept, share, telling } = result;
  const whole = (count: number) => count.toLocaleString(text.value.locale);
  const race = watchedRace.value ?? telling?.typical ?? 0;
  const film = useRaceFilm(kept, race);
  // What is being watched stays when more races bring a more typical one.
  useEffect(() => {
    watchedRace.value ??= telling?.typical ?? null;
  }, [telling]);
  if (!telling) return <p>{t.none}</p>;
  return (
    <>
      <p>
        {t.found(whole(share.count), whole(share.of))} {t.chosen(skater)}
      </p>
      <p class="race-choice">
        {(["typical", "lucky", "unlucky"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={race === telling[kind]}
            onClick={() => {
              watchedRace.value = telling[kind];
            }}
          >
            {t[kind]}
          </button>
        ))}
        <label>
          {t.number}{" "}
          <input
            type="number"
            min={0}
            max={share.of - 1}
            value={race}
            onChange={({ currentTarget }) => {
              const number = Math.floor(Number(currentTarget.value));
              if (number >= 0 && number < share.of) watchedRace.value = number;
            }}
          />
        </label>
      </p>
      {film && <RaceReplay film={film} />}
    </>
  );
}

/** What the races have in common; may be typed. */
function ConditionLine() {
  const t = text.value.race;
  const names = scenario.value!.entries.map(({ name }) => name);
  const [fault, setFault] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(
      new FormData(event.currentTarget as HTMLFormElement).get("condition") ?? "",
    );
    try {
      if (typed.trim() !== "") parseRaceCondition(typed, names, text.value.whatIf.condition);
      watchedCondition.value = typed.trim();
      watchedRace.value = null;
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  return (
    <form onSubmit={submit} class="condition">
      <label>
        {t.behind}{" "}
        <input
          key={watchedCondition.value}
          name="condition"
          defaultValue={watchedCondition.value}
          placeholder={t.all}
          spellcheck={false}
          aria-invalid={fault !== ""}
          aria-describedby="condition-help condition-fault"
        />
      </label>{" "}
      <button type="submit">{t.find}</button>{" "}
      {watchedCondition.value !== "" && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            watchedCondition.value = "";
            watchedRace.value = null;
          }}
        >
          {t.clear}
        </button>
      )}
      <ReadAs condition={watchedCondition.value} />
      <p id="condition-fault" class="fault" role="alert">
        {fault && text.value.fault(fault)}
      </p>
      <p id="condition-help" class="quiet">
        {text.value.whatIf.conditionHelp}
      </p>
    </form>
  );
}
