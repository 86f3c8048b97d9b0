import { adviceParts } from "../advice-parts.ts";
import { adviceText } from "../advice-text.ts";
import { type Compared, compared } from "../answers.ts";
import { ChartView } from "../chart-view.tsx";
import { hundredCount } from "../charts/hundred-count.ts";
import { planLadder, planLadderTable } from "../charts/plan-ladder.ts";
import type { Progress } from "../engine.ts";
import { happenedText } from "../happened-text.ts";
import { LazyPanel } from "../lazy-panel.tsx";
import { partnersOf } from "../partners-of.ts";
import { placesThrough } from "../places-through.ts";
import { pickedPlan, planInView } from "../plan-in-view.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { base, question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Assumptions } from "./assumptions.tsx";
import { BreakEvenPanel } from "./break-even.tsx";
import { Explained } from "./explained.tsx";
import { Fold } from "./fold.tsx";
import { PlansEditor } from "./plans-editor.tsx";
import { RunLine } from "./run-line.tsx";
import { UndoLine } from "./undo-line.tsx";

/** The first screen: advice, plans, break-even, what really happened. */
export function AnswerPanel() {
  const progress = useAnswer(compared);
  const t = text.value;
  const { skater } = question.value!;
  const { result } = progress;
  const hasCut = placesThrough(scenario.value!) !== null;
  const happened = happenedText(base.value!, skater, t);
  return (
    <>
      <section class="first-screen" aria-labelledby="advice">
        <div class="answer-side">
          <h1 id="advice" class="advice" aria-live="polite">
            <Advice said={adviceOf(progress)} />
          </h1>
          <Ladder progress={progress} />
          <RunLine progress={progress} answer={compared} races={result?.comparison?.races} />
          <BreakEvenPanel />
          {happened && (
            <p class="happened">
              <Explained said={t.answer.happened(happened)} />
            </p>
          )}
        </div>
        <div class="cut-side">{hasCut && <LazyPanel load={loadCut} />}</div>
      </section>
      <section class="choices">
        <UndoLine />
        <PlansEditor />
        <PairFold />
        <Fold title={t.choose.starters} load={loadStarters} />
        <Fold title={t.choose.ownHeat} load={loadOwnHeat} />
        <Assumptions />
      </section>
      <LazyPanel load={loadReasons} />
    </>
  );
}

function Advice({ said }: { said: string }) {
  const [first, rest] = adviceParts(said);
  return (
    <>
      <Explained said={first} />
      {rest && " "}
      {rest && (
        <span class="advice-rest">
          <Explained said={rest} />
        </span>
      )}
    </>
  );
}

/** Where our skater has a team-mate or ally: their plans together. */
function PairFold() {
  const t = text.value.pair;
  const partners = partnersOf(scenario.value!, question.value!.skater);
  if (partners.length === 0) return null;
  return (
    <Fold title={partners.length === 1 ? t.head(partners[0]!) : t.headOfSome} load={loadPair} />
  );
}

const loadPair = async () => (await import("./pair-panel.tsx")).PairPanel;
const loadCut = async () => (await import("./cut-panel.tsx")).CutPanel;
const loadStarters = async () => (await import("./starters-editor.tsx")).StartersEditor;
const loadOwnHeat = async () => (await import("./own-heat.tsx")).OwnHeat;
const loadReasons = async () => (await import("./reasons-panel.tsx")).ReasonsPanel;

function adviceOf({ result, isOld, state }: Progress<Compared>): string {
  const t = text.value;
  if (state === "failed") return t.advice.none;
  const names = scenario.value!.entries.map(({ name }) => name);
  if (!result || isOld || result.rows.length === 0) return t.advice.first;
  if (result.comparison) return adviceText(result.comparison, scenario.value!, t);
  const counts = result.rows.map(
    ({ plan, chance }) =>
      `${phrasePlan(plan, names, t).doing}, ${t.advice.count(hundredCount(chance))}`,
  );
  return t.advice.soFar(counts);
}

function Ladder({ progress: { result, isOld, state } }: { progress: Progress<Compared> }) {
  const t = text.value;
  const { plans, skater, goal } = question.value!;
  const heat = scenario.value!;
  const names = heat.entries.map(({ name }) => name);
  const isOurs = result?.heat === heat.id && result.skater === skater && state !== "failed";
  const rows = (isOurs ? result.rows : []).filter(({ plan }) => !isOld || plans.includes(plan));
  const places = placesThrough(heat);
  const words = {
    ...t.answer,
    ofHundred: t.answer.shortOfHundred,
    label: t.answer.ladderOf(skater),
  };
  const data = {
    plans: rows.map((row) => ({ ...row, label: phrasePlan(row.plan, names, t).order })),
    reference: result?.comparison?.reference ?? plans[0]!,
    average: goal === "qualify" && places !== null ? places / heat.entries.length : null,
    streaming: result?.comparison == null,
    picked: planInView(plans),
  };
  return (
    <div
      class={isOld ? "ladder is-old" : "ladder"}
      style={{ "--rows": state === "failed" ? 0 : plans.length }}
    >
      {rows.length > 0 && (
        <ChartView
          name={`${heat.id}-plans`}
          chart={planLadder}
          data={data}
          options={{
            text: words,
            locale: t.locale,
            onPick: (plan: string) => {
              pickedPlan.value = plan;
            },
          }}
          table={planLadderTable(data, words)}
          explains="columns"
          redraw={t.language + skater}
        />
      )}
    </div>
  );
}
