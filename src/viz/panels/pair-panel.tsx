import type { Chance } from "../../odds/intervals.ts";
import { type Game, judgeGame } from "../../odds/matrix/game.ts";
import { type GoalOf, goalsOf } from "../../odds/matrix/pair-goal.ts";
import { planInWords } from "../../odds/report/plan-in-words.ts";
import { dutchPlan } from "../../odds/report/text/dutch-plan.ts";
import { englishPlan } from "../../odds/report/text/english-plan.ts";
import { shortNames } from "../../odds/short-names.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import { ChartView } from "../chart-view.tsx";
import { hundredCount } from "../charts/hundred-count.ts";
import { type PairData, pairGrid, pairGridTable } from "../charts/pair-grid.ts";
import {
  partnerInView,
  pickedGoalOf,
  pickedPartner,
  type SkatedPair,
  skatedPair,
} from "../pair.ts";
import { partnersOf } from "../partners-of.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";
import { RunLine } from "./run-line.tsx";

/** Plan against plan of our skater and one who rides with him: for one, both, at least one, or each alone. */
export function PairPanel() {
  const progress = useAnswer(skatedPair);
  const t = text.value;
  const { skater } = question.value!;
  const heat = scenario.value!;
  const { result } = progress;
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <Choices />
      <RunLine progress={progress} answer={skatedPair} />
      {result && (
        <>
          <p class="quiet">
            <Explained
              said={t.pair.explain(
                result.cells.flat().length,
                result.races.toLocaleString(t.locale),
              )}
            />
          </p>
          <Grid result={result} key={`${heat.id} ${skater}`} />
        </>
      )}
    </div>
  );
}

function Choices() {
  const t = text.value.pair;
  const { skater } = question.value!;
  const heat = scenario.value!;
  const partners = partnersOf(heat, skater);
  const family = shortNames(heat.entries).get(skater)!;
  return (
    <div class="pair-choices">
      {partners.length > 1 && (
        <label>
          {t.partner}{" "}
          <select
            value={partnerInView(heat, skater) ?? ""}
            onChange={({ currentTarget }) => {
              pickedPartner.value = currentTarget.value;
            }}
          >
            {partners.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend class="unseen">{t.countsFor}</legend>
        {[...goalsOf].reverse().map((goalOf) => (
          <button
            key={goalOf}
            type="button"
            class="chip"
            aria-pressed={pickedGoalOf.value === goalOf}
            onClick={() => {
              pickedGoalOf.value = goalOf;
            }}
          >
            {t.goalOf(goalOf, family)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Grid({ result }: { result: SkatedPair }) {
  const t = text.value;
  const heat = scenario.value!;
  const { goal, seed } = question.value!;
  const goalOf = pickedGoalOf.value;
  const game = judgeGame(result.cells, goalOf);
  const names = heat.entries.map(({ name }) => name);
  const planText = t.language === "nl" ? dutchPlan : englishPlan;
  const short = shortNames(heat.entries);
  const [first, second] = result.pair.map(({ name }) => short.get(name)!) as [string, string];
  const [rows, columns] = result.pair.map(({ plans }) =>
    plans.map((plan) => planInWords(plan, names, planText)),
  ) as [string[], string[]];
  const data: PairData = { rows, columns, cells: cellsOf(game, goalOf) };
  const isAlone = goalOf === "each";
  const plansSaid = (row: string, column: string) => t.pair.plans(first, row, second, column);
  const words = {
    label: `${t.pair.label(first, second)}: ${t.choose.goalNames(goal)}, ${t.pair.goalOf(goalOf, first)}`,
    first,
    second,
    best: isAlone ? t.pair.bestAlone : t.pair.best,
    tied: isAlone ? t.pair.tiedAlone : t.pair.tied,
    shades: isAlone || goalOf === "one" ? t.pair.shadesOf(first) : t.pair.shades,
    numbers: isAlone ? t.pair.numbers(first, second) : undefined,
    touch: t.pair.touch,
    ofHundred: t.answer.ofHundred,
    plans: plansSaid,
  };
  return (
    <>
      <p>{sentence(game, data, [first, second])}</p>
      <ChartView
        name={`${heat.id}-pair`}
        chart={pairGrid}
        data={data}
        options={{ text: words, locale: t.locale }}
        table={pairGridTable(data, words)}
        explains="columns"
        redraw={[t.language, goal, goalOf, first, second].join()}
      />
      <p class="provenance">
        {t.pair.provenance(result.races.toLocaleString(t.locale), seed, MODEL_VERSION)}{" "}
        <code>{result.digest}</code>
      </p>
    </>
  );
}

/** What each cell is worth to whom the goal counts for, and which are marked. */
function cellsOf({ cells, together, replies }: Game, goalOf: GoalOf): PairData["cells"] {
  const whole = (
    cell: Game["cells"][0][0],
    whose: "first" | "second" | "both" | "either",
  ): Chance => ({
    ...cell[whose],
    ...cell.total[whose],
  });
  const rank = ({ best, tied }: Game["replies"]["first"][0], k: number): number =>
    k === best ? 2 : tied.includes(k) ? 1 : 0;
  return cells.map((row, i) =>
    row.map((cell, j) => {
      const is = ([a, b]: readonly [number, number]): boolean => a === i && b === j;
      if (goalOf === "each") {
        const least = Math.min(rank(replies.first[j]!, i), rank(replies.second[i]!, j));
        const mark = least === 2 ? "best" : least === 1 ? "tied" : null;
        return { chances: [whole(cell, "first"), whole(cell, "second")], mark };
      }
      const mark = is(together!.best) ? "best" : together!.tied.some(is) ? "tied" : null;
      return { chances: [whole(cell, goalOf === "one" ? "first" : goalOf)], mark };
    }),
  );
}

/** What the grid comes to, in a sentence or two. */
function sentence(
  { together, replies }: Game,
  { rows, columns, cells }: PairData,
  [first, second]: [string, string],
): string {
  const t = text.value;
  const said = (chance: Chance) => t.answer.ofHundred(hundredCount(chance));
  if (together) {
    const [i, j] = together.best;
    return t.pair.found(
      t.pair.plans(first, rows[i]!, second, columns[j]!),
      said(cells[i]![j]!.chances[0]!),
      said(cells[0]![0]!.chances[0]!),
      together.tied.length,
    );
  }
  const [mine, others] = [replies.first[0]!, replies.second[0]!];
  return [
    t.pair.reply(first, rows[mine.best]!, second, columns[0]!, mine.tied.length),
    t.pair.reply(second, columns[others.best]!, first, rows[0]!, others.tied.length),
  ].join(" ");
}
