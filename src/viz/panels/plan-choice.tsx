import { pickedPlan, planInView } from "../plan-in-view.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";

/** Which plan our skater follows in what is shown. */
export function PlanChoice() {
  const t = text.value;
  const { plans, skater } = question.value!;
  const names = scenario.value!.entries.map(({ name }) => name);
  return (
    <p class="plan-choice">
      <label>
        {t.choose.planOf(skater)}{" "}
        <select
          value={planInView(plans)}
          onChange={({ currentTarget }) => {
            pickedPlan.value = currentTarget.value;
          }}
        >
          {plans.map((plan) => (
            <option key={plan} value={plan}>
              {phrasePlan(plan, names, t).order}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
