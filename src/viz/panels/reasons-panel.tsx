import { tree } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { planTree } from "../charts/plan-tree.ts";
import { attemptInView } from "../plan-in-view.ts";
import { NO_ORDERS, phrasePlan } from "../plan-phrase.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { watchRaces } from "../watch.ts";
import { belief } from "./break-even.tsx";

/** Why: what becomes of an attempt. */
export function ReasonsPanel() {
  const progress = useAnswer(tree);
  const t = text.value;
  const { plans, skater, heat } = question.value!;
  const plan = attemptInView(plans);
  const { result } = progress;
  if (plan === null || !result) return null;
  const names = scenario.value!.entries.map(({ name }) => name);
  const words = {
    ...t.tree,
    ofHundred: t.answer.ofHundred,
    differenceOf: t.answer.differenceOf,
    label: t.tree.label(phrasePlan(plan, names, t).order),
    reaches: t.goal.words(result.goal.name),
    against: phrasePlan(result.against ?? NO_ORDERS, names, t).doing,
  };
  return (
    <section aria-labelledby="why" class={progress.isOld ? "is-old" : ""}>
      <h2 id="why">{words.label}</h2>
      <ChartView
        name={`${scenario.value!.id}-tree`}
        chart={planTree}
        data={{ ...result, belief: belief.value }}
        options={{
          text: words,
          locale: t.locale,
          onBelief: (p: number) => {
            belief.value = p;
          },
        }}
        redraw={t.language + heat + skater}
      />
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => watchRaces(`${skater} went for sprint ${result.sprint.number}`)}
        >
          {t.tree.watch}
        </button>
      </p>
    </section>
  );
}
