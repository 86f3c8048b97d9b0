import { useState } from "preact/hooks";
import type { BehaviourChoice } from "../../sim/scenario.ts";
import { change, question } from "../store.ts";
import { text } from "../text/text.ts";
import { Explained } from "./explained.tsx";

const precisions = [0.05, 0.03, 0.02, 0.01, 0.005];
const factors = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const moods = ["chase", "attack", "contest", "tempo"] as const;
/** The pace is a speed: other factors than of the will to do something. */
const paces = [0.95, 0.97, 1, 1.03, 1.05];

/** What the answer takes for granted, and what may be changed of it. */
export function Assumptions() {
  const t = text.value.choose;
  const asked = question.value!;
  const [seed, setSeed] = useState<string | null>(null);
  const setMood = (mood: keyof BehaviourChoice, factor: number) =>
    change({ behaviour: { ...asked.behaviour, [mood]: factor } });
  return (
    <details class="fold">
      <summary>{t.assumptions}</summary>
      <div class="fields">
        <label>
          {t.precision}
          <select
            value={String(asked.precision)}
            onChange={({ currentTarget }) =>
              change({ precision: Number(currentTarget.value), races: null })
            }
          >
            {[...new Set([...precisions, asked.precision])]
              .sort((a, b) => b - a)
              .map((precision) => (
                <option key={precision} value={String(precision)}>
                  {t.precisionOf(precision)}
                </option>
              ))}
          </select>
          <small>{t.precisionHelp}</small>
        </label>
        <label>
          {t.seed}
          <input
            value={seed ?? asked.seed}
            maxLength={200}
            spellcheck={false}
            onInput={({ currentTarget }) => setSeed(currentTarget.value)}
            onChange={({ currentTarget }) => {
              setSeed(null);
              change({ seed: currentTarget.value });
            }}
          />
          <small>{t.seedHelp}</small>
        </label>
        <fieldset>
          <legend>{t.behaviour}</legend>
          {moods.map((mood) => (
            <label key={mood}>
              {t.moods[mood]}
              <select
                value={String(asked.behaviour[mood] ?? 1)}
                onChange={({ currentTarget }) => setMood(mood, Number(currentTarget.value))}
              >
                {[...new Set([...(mood === "tempo" ? paces : factors), asked.behaviour[mood] ?? 1])]
                  .sort((a, b) => a - b)
                  .map((factor) => (
                    <option key={factor} value={String(factor)}>
                      {t.moodOf(factor)}
                    </option>
                  ))}
              </select>
            </label>
          ))}
        </fieldset>
      </div>
      <p class="quiet">
        <Explained said={text.value.answer.total} />
      </p>
      <p class="quiet">
        <Explained said={text.value.answer.trying} />
      </p>
    </details>
  );
}
