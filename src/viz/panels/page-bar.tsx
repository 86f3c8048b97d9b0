import { useEffect, useState } from "preact/hooks";
import { heatName } from "../heat-name.ts";
import { type HeatEntry, listHeats } from "../heats.ts";
import { placesThrough } from "../places-through.ts";
import { base, change, openHeat, question, scenario, trouble } from "../store.ts";
import { languages } from "../text/first-language.ts";
import { speak, text } from "../text/text.ts";
import { UndoLine } from "./undo-line.tsx";

/** What the page is about: heat, skater, goal; language and colours. */
export function PageBar() {
  const t = text.value;
  const heats = useHeats();
  const asked = question.value;
  const entries = scenario.value?.entries ?? [];
  return (
    <header class="page-bar">
      <div class="bar-line">
        <strong class="brand">massstart</strong>
        <label class="heat-choice">
          <span class="unseen">{t.choose.heat}</span>
          <select
            value={asked?.heat ?? ""}
            onChange={({ currentTarget }) => open(currentTarget.value)}
          >
            {asked?.heat === "own" && <option value="own">{ownName()}</option>}
            {heats.map(({ id, title }) => (
              <option key={id} value={id}>
                {heatName(t.choose.titleOf(title))}
              </option>
            ))}
            {heats.length === 0 && asked && asked.heat !== "own" && (
              <option value={asked.heat}>
                {heatName(t.choose.titleOf(base.value?.title ?? ""))}
              </option>
            )}
          </select>
        </label>
        <fieldset class="languages">
          <legend class="unseen">Language · Taal</legend>
          {languages.map((name) => (
            <button
              key={name}
              type="button"
              lang={name}
              aria-pressed={t.language === name}
              onClick={() => speak(name)}
            >
              {name.toUpperCase()}
            </button>
          ))}
        </fieldset>
      </div>
      {asked && (
        <div class="chips">
          <label class="chip is-ours">
            <span class="chip-name">{t.choose.skater}</span>
            <select
              value={asked.skater}
              onChange={({ currentTarget }) => change({ skater: currentTarget.value })}
            >
              {entries.map(({ name, country }) => (
                <option key={name} value={name}>
                  {country ? `${name}, ${country}` : name}
                </option>
              ))}
            </select>
          </label>
          <GoalChoice />
          <UndoLine />
        </div>
      )}
    </header>
  );
}

/** A list that tells no title is called by its id. */
function ownName(): string {
  const { choose } = text.value;
  const { id, title } = base.value!;
  return title === id ? choose.ownHeat : heatName(choose.titleOf(title));
}

function GoalChoice() {
  const t = text.value;
  const asked = question.value!;
  const starters = scenario.value!.entries.length;
  const tops = [5, 8].filter((places) => places < starters).map((places) => `top=${places}`);
  const goals = [
    ...(placesThrough(scenario.value!) === null ? [] : ["qualify"]),
    "win",
    "podium",
    "points",
    ...tops,
  ];
  const known = goals.includes(asked.goal) ? goals : [...goals, asked.goal];
  return (
    <label class="chip">
      <span class="chip-name">{t.choose.goal}</span>
      <select
        value={asked.goal}
        onChange={({ currentTarget }) => change({ goal: currentTarget.value })}
      >
        {known.map((goal) => (
          <option key={goal} value={goal}>
            {t.choose.goalNames(goal)}
          </option>
        ))}
      </select>
    </label>
  );
}

function open(id: string): void {
  openHeat(id).catch((error: Error) => {
    trouble.value = error.message;
  });
}

function useHeats(): HeatEntry[] {
  const [heats, setHeats] = useState<HeatEntry[]>([]);
  useEffect(() => {
    listHeats().then(setHeats, (error: Error) => {
      trouble.value = error.message;
    });
  }, []);
  return heats;
}
