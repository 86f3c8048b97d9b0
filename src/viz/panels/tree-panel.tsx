import { tree } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { planTree, planTreeTable } from "../charts/plan-tree.ts";
import { attemptInView } from "../plan-in-view.ts";
import { NO_ORDERS, phrasePlan } from "../plan-phrase.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { watchRaces } from "../watch.ts";
import { belief } from "./break-even.tsx";
import { Explained } from "./explained.tsx";
import { Provenance } from "./provenance.tsx";
import { RunLine } from "./run-line.tsx";

/** What becomes of an attempt, branch by branch. */
export function TreePanel() {
  const progress = useAnswer(tree);
  const t = text.value;
  const { plans, skater, heat } = question.value!;
  const plan = attemptInView(plans);
  const { result } = progress;
  if (plan === null) return <p class="quiet">{t.answer.noSprint}</p>;
  const names = scenario.value!.entries.map(({ name }) => name);
  const words = {
    ...t.tree,
    ofHundred: t.answer.ofHundred,
    differenceOf: t.answer.differenceOf,
    label: t.tree.label(phrasePlan(plan, names, t).order),
    reaches: t.goal.words(result?.goal.name ?? ""),
    against: phrasePlan(result?.against ?? NO_ORDERS, names, t).doing,
  };
  const data = result && { ...result, belief: belief.value };
  return (
    <div class={progress.isOld ? "is-old" : ""}>
      <p class="quiet">
        <Explained said={t.tree.sampling} />
      </p>
      <RunLine progress={progress} answer={tree} />
      {data && (
        <>
          <ChartView
            name={`${scenario.value!.id}-tree`}
            chart={planTree}
            data={data}
            options={{
              text: words,
              locale: t.locale,
              onBelief: (p: number) => {
                belief.value = p;
              },
            }}
            table={planTreeTable(data, words)}
            redraw={[t.language, heat, skater, plan, result.against].join()}
          />
          <p>
            <button
              type="button"
              onClick={() => watchRaces(`${skater} went for sprint ${data.sprint.number}`)}
            >
              {t.tree.watch}
            </button>
          </p>
          <Provenance odds={{ ...data, digest: data.digests.plan }} />
        </>
      )}
    </div>
  );
}
