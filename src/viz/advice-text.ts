import type { ComparedPlan, Comparison } from "../odds/compare/compare-plans.ts";
import type { Scenario } from "../sim/scenario.ts";
import { type HundredCount, hundredCount } from "./charts/hundred-count.ts";
import { phrasePlan } from "./plan-phrase.ts";
import type { Text } from "./text/text.ts";

/** Plans named in one breath. */
const FEW = 3;

/** The answer of a comparison in words; in English the same as the command line's. */
export function adviceText(
  comparison: Pick<Comparison, "verdict" | "plans" | "skater" | "goal">,
  { entries, gender }: Pick<Scenario, "entries" | "gender">,
  text: Text,
): string {
  const names = entries.map(({ name }) => name);
  const { verdict, plans, skater, goal } = comparison;
  const { advice } = text;
  const countOf = (plan: string): HundredCount =>
    hundredCount((plans.find((row) => row.plan === plan) as ComparedPlan).chance);
  const about = (count: HundredCount) => advice.count({ ...count, about: true });
  const plain = (count: HundredCount) => advice.count({ ...count, about: false });
  const best = phrasePlan(verdict.best, names, text);
  const next = phrasePlan(verdict.next, names, text);
  const [a, b] = [countOf(verdict.best), countOf(verdict.next)];
  const reaches = text.goal.words(goal);
  const versions = advice.versions(verdict.agree ?? 0);
  if (verdict.kind === "no matter")
    return advice.noMatter(best.doing, next.doing, skater, reaches, about(a));
  if (verdict.kind === "cannot tell") {
    const doubt = advice.cannotTell(best.doing, plain(a), plain(b), next.doing);
    return [
      doubt,
      ...(verdict.agree === null ? [] : [versions]),
      ...(verdict.paysFrom === null ? [] : [advice.pays(gender, verdict.paysFrom)]),
    ].join(" ");
  }
  const level = verdict.level.map((plan) => phrasePlan(plan, names, text).doing);
  const clear = advice.clear(best.order, skater, reaches, about(a), next, plain(b), gender);
  return [
    clear,
    versions,
    ...(level.length > 0
      ? [advice.asGood(level.slice(0, FEW), Math.max(0, level.length - FEW))]
      : []),
  ].join(" ");
}
