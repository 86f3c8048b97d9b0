import { useState } from "preact/hooks";
import type { BranchedRace } from "../../odds/follow/branch-race.ts";
import { resolveRules } from "../../sim/rules.ts";
import { branch, branched, changeFor, ordersFrom } from "../branched.ts";
import { signedHundred } from "../charts/gain-axis.ts";
import { hundredCount } from "../charts/hundred-count.ts";
import { lapNumber } from "../charts/lap-number.ts";
import { chanceAt } from "../followed.ts";
import { NO_ORDERS, phrasePlan } from "../plan-phrase.ts";
import { base, question } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { RunLine } from "./run-line.tsx";

/**
 * Had our skater been told something else from here on: what had happened stays, the future is skated twice on the same luck.
 * @param moments laps to go at which the race can branch, and how each is called
 */
export function BranchPanel({ moments }: { moments: { toGo: number; called: string }[] }) {
  const [at, setAt] = useState(Math.floor(moments.length / 2));
  const [wanted, setWanted] = useState("sit-in");
  const t = text.value;
  const { rules, entries } = base.value!;
  const { skater, plans } = question.value!;
  const { laps, sprints } = resolveRules(rules);
  const names = entries.map(({ name }) => name);
  const moment = moments[Math.min(at, moments.length - 1)];
  if (!moment) return null;
  const lines = sprints.map(({ lap }) => laps - lap);
  const asked = plans.filter((plan) => plan !== NO_ORDERS);
  const orders = ordersFrom(moment.toGo, lines, asked);
  const plan = orders.includes(wanted) ? wanted : orders[0]!;
  return (
    <section>
      <h3>{t.branch.head}</h3>
      <p>{t.branch.help(skater)}</p>
      <p class="fields">
        <label>
          {t.branch.from}
          <input
            type="range"
            min={0}
            max={moments.length - 1}
            value={at}
            aria-valuetext={moment.called}
            onInput={({ currentTarget }) => setAt(Number(currentTarget.value))}
          />
          <output>{moment.called}</output>
        </label>
        <label>
          {t.branch.order}
          <select value={plan} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
            {orders.map((each) => (
              <option key={each} value={each}>
                {phrasePlan(each, names, t).order}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <button
          type="button"
          class="main"
          onClick={() => {
            branch.value = { toGo: moment.toGo, plan };
          }}
        >
          {t.branch.ask}
        </button>
      </p>
      {branch.value && <Futures />}
    </section>
  );
}

/** Both futures, once asked for, in a sentence. */
function Futures() {
  const progress = useAnswer(branched);
  const { result, isOld } = progress;
  return (
    <>
      <RunLine progress={progress} answer={branched} />
      {result && <Told result={result} isOld={isOld} />}
    </>
  );
}

function Told({ result, isOld }: { result: BranchedRace; isOld: boolean }) {
  const t = text.value;
  const { skater } = question.value!;
  const goal = result.qualifiers === null ? "podium" : "qualify";
  const kept = chanceAt(result.kept, skater, goal);
  const changed = chanceAt(result.changed, skater, goal);
  const change = changeFor(result, skater);
  const told = result.plans[skater];
  if (!kept || !changed || !change || told === undefined) return null;
  const { order } = phrasePlan(
    told,
    base.value!.entries.map(({ name }) => name),
    t,
  );
  return (
    <p class={isOld ? "is-old" : ""} role="status">
      {t.branch.told(
        t.heat.toGo(lapNumber(result.from)),
        skater,
        t.goal.words(goal),
        t.answer.ofHundred(hundredCount(kept)),
        order,
        t.answer.ofHundred(hundredCount(changed)),
      )}{" "}
      {t.branch.change(
        signedHundred(change.mean),
        signedHundred(change.low),
        signedHundred(change.high),
      )}
    </p>
  );
}
