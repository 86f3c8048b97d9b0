import { signal } from "@preact/signals";
import { parseRaceCondition } from "../odds/given/parse-race-condition.ts";
import type { RaceCondition } from "../odds/given/race-condition.ts";
import { racesWhere } from "../odds/given/races-where.ts";
import { type Share, shareOf } from "../odds/share.ts";
import { type TellingRaces, tellingRaces } from "../odds/telling-races.ts";
import { resolveRules } from "../sim/rules.ts";
import { breath } from "./breath.ts";
import { type Answer, answer } from "./engine.ts";
import { type KeptRaces, overKeptRaces } from "./kept-races.ts";
import { planInView } from "./plan-in-view.ts";
import { show } from "./store.ts";

/** What the races to look at have in common, as a condition in words; empty for all races. */
export const watchedCondition = signal("");
/** Number of the race on the oval; null for the typical one. */
export const watchedRace = signal<number | null>(null);

/** Shows the races behind a number. */
export function watchRaces(condition: string): void {
  watchedCondition.value = condition;
  watchedRace.value = null;
  show("race");
  scrollTo({ top: 0 });
}

/** The races behind a number, and three of them worth watching; `telling` is null where there are none. */
export interface RacesBehind {
  kept: KeptRaces;
  share: Share;
  telling: TellingRaces | null;
}

export const racesBehind: Answer<RacesBehind> = answer(
  ({ skater, plans, seed }) => [skater, planInView(plans), seed, watchedCondition.value],
  (run) => {
    const names = run.scenario.entries.map(({ name }) => name);
    const rules = resolveRules(run.scenario.rules);
    const condition = readCondition(watchedCondition.value, names);
    const skater = names.indexOf(run.question.skater);
    return overKeptRaces(run, async (races) => {
      const rows: number[] = [];
      for (const block of races.blocks) {
        const here = racesWhere(block, condition ? [condition] : [], names, rules);
        rows.push(...here.map((row) => block.from + row));
        await breath();
      }
      return {
        kept: races,
        share: shareOf(rows.length, races.odds.races),
        telling: rows.length > 0 ? tellingRaces(races.outcomes, rows, skater) : null,
      };
    });
  },
);

/** @throws one-line Error on what cannot be read */
const readCondition = (text: string, names: readonly string[]): RaceCondition | null =>
  text.trim() === "" ? null : parseRaceCondition(text, names, "condition");
