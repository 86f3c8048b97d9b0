import { useState } from "preact/hooks";
import { parsePlan } from "../../sim/parse-plan.ts";
import { formatPlan } from "../../sim/plan.ts";
import { planFor } from "../../sim/plan-for.ts";
import { resolveRules } from "../../sim/rules.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { NO_ORDERS, phrasePlan } from "../plan-phrase.ts";
import { change, question, scenario } from "../store.ts";
import { text } from "../text/text.ts";

/** Which plans of our skater are compared; the first is what the others are held against. */
export function PlansEditor() {
  const t = text.value;
  const { plans, skater } = question.value!;
  const names = scenario.value!.entries.map(({ name }) => name);
  const heat = { names, rules: resolveRules(scenario.value!.rules) };
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState("");
  const add = (plan: string) => {
    try {
      const canonical =
        plan.trim() === NO_ORDERS
          ? NO_ORDERS
          : formatPlan(planFor(skater, plan, heat, "plan")) || NO_ORDERS;
      if (!plans.includes(canonical)) change({ plans: [...plans, canonical] });
      setTyped("");
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const orderOf = (plan: string) => t.choose.ready[plan] ?? phrasePlan(plan, names, t).order;
  return (
    <details class="fold">
      <summary>{t.choose.plans}</summary>
      <ul class="plan-list">
        {plans.map((plan, k) => {
          const order = orderOf(plan);
          return (
            <li key={plan}>
              <span>{order}</span>
              <code>{plan}</code>
              {k === 0 ? (
                <span class="quiet">{t.answer.reference}</span>
              ) : (
                <button
                  type="button"
                  class="plain"
                  aria-label={t.choose.makeReference(order)}
                  onClick={() =>
                    change({ plans: [plan, ...plans.filter((other) => other !== plan)] })
                  }
                >
                  {t.choose.reference}
                </button>
              )}
              <button
                type="button"
                class="plain"
                disabled={plans.length <= 2}
                aria-label={t.choose.removePlan(order)}
                onClick={() => change({ plans: plans.filter((other) => other !== plan) })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <p>{t.choose.suggestions}</p>
      <p class="suggestions">
        {suggestions()
          .filter((plan) => !plans.includes(plan))
          .map((plan) => (
            <button key={plan} type="button" class="chip" onClick={() => add(plan)}>
              + {orderOf(plan)}
            </button>
          ))}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <label>
          {t.choose.planText}{" "}
          <input
            class="plan-input"
            value={typed}
            spellcheck={false}
            autocapitalize="off"
            aria-invalid={fault !== ""}
            aria-describedby="plan-help plan-fault"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>{" "}
        <button type="submit">{t.choose.addPlan}</button>
        {isPlan(typed, names) && (
          <p class="quiet">{t.whatIf.readAs(phrasePlan(typed, names, t).order)}</p>
        )}
        <p id="plan-fault" class="fault" role="alert">
          {fault && t.fault(fault)}
        </p>
        <p id="plan-help" class="quiet">
          {t.choose.planHelp}
        </p>
        <details class="quiet">
          <summary>{t.choose.planWordsHead}</summary>
          <p>{t.choose.planWords}</p>
        </details>
      </form>
    </details>
  );
}

function isPlan(typed: string, names: readonly string[]): boolean {
  try {
    return parsePlan(typed, catalogue, names).length > 0;
  } catch {
    return false;
  }
}

/** What one could add with one tap. */
function suggestions(): string[] {
  const { sprints, laps, neutralLaps } = resolveRules(scenario.value!.rules);
  const attacks = [13, 9, 5, 3].filter((togo) => togo < laps - neutralLaps);
  return [
    NO_ORDERS,
    "sit-in",
    ...sprints.map((_, k) => `contest:sprint=${k + 1}`),
    ...attacks.map((togo) => `attack:togo=${togo}`),
    "join",
    "move-up",
    ...(sprints.length > 1 ? ["contest; if points>=3 defend"] : []),
  ];
}
