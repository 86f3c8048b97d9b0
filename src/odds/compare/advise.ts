import type { HeatOutline } from "../../sim/heat-outline.ts";
import { type Goal, goalWords } from "../goal.ts";
import { type Chance, halfWidth } from "../intervals.ts";
import type { ComparedPlan } from "./compare-plans.ts";
import { ofTwenty } from "./of-twenty.ts";
import { phrasePlan } from "./plan-phrases.ts";
import type { Attempt } from "./sprint-attempts.ts";

/** Under this a difference makes none that a coach would act on; our choice. */
export const NO_MATTER = 0.02;
/** Least share of plausible versions in which what is called better has to be so; our choice. */
export const CLEAR_IN = 0.8;
/** Chances less certain than this are told in steps of five. */
const COARSE = 0.1;
/** A break-even within an interval as wide as this is none. */
const SAYS_NOTHING = 0.9;

interface Compared {
  heat: HeatOutline;
  skater: number;
  goal: Goal;
  reference: string;
  /** Best first. */
  plans: readonly ComparedPlan[];
}

/** Which of two plans is better, if one can tell; plans by their text. */
export interface Verdict {
  kind: "clear" | "cannot tell" | "no matter";
  best: string;
  next: string;
  /** Share of plausible versions in which the best beats the next; null where not even sampling tells them apart. */
  agree: number | null;
  /** Other plans of the tie group where the best is in it. */
  level: string[];
  /** From how many wins in ten attempts on going for the sprint pays; null where the races do not tell it. */
  paysFrom: number | null;
}

/**
 * The best plan against the reference, or the reference against the best of the others. Clear where sampling leaves no
 * doubt which is better on average and four of five plausible versions agree, no matter where even the total interval
 * stays within two in a hundred, and else one cannot tell.
 */
export function judge(reference: string, plans: readonly ComparedPlan[]): Verdict {
  const base = plans.find(({ plan }) => plan === reference)!;
  const other = plans.find(({ plan }) => plan !== reference)!;
  const { low, high, sampling } = other.difference;
  const isUpward = sampling.low > 0;
  const isDownward = sampling.high < 0;
  const [best, next] = isDownward ? [base, other] : [other, base];
  const agree = isDownward ? 1 - other.betterIn : other.betterIn;
  const isTold = isUpward || isDownward;
  const level = plans.filter(({ tied, plan }) => best.tied && tied && plan !== best.plan);
  const isSmall = low > -NO_MATTER && high < NO_MATTER;
  return {
    kind: isSmall ? "no matter" : isTold && agree >= CLEAR_IN ? "clear" : "cannot tell",
    best: best.plan,
    next: next.plan,
    agree: isTold ? agree : null,
    level: level.map(({ plan }) => plan),
    paysFrom: winsToPay(other.attempt ?? base.attempt),
  };
}

/** The answer in words. */
export function advise({ heat, skater, goal, reference, plans }: Compared): string {
  const verdict = judge(reference, plans);
  const chanceOf = (plan: string) => plans.find((row) => row.plan === plan)!.chance;
  const [best, next] = [chanceOf(verdict.best), chanceOf(verdict.next)];
  const words = { best: phrasePlan(verdict.best, heat), next: phrasePlan(verdict.next, heat) };
  const chance = `${heat.names[skater]!} ${goalWords(goal)} in ${about(best)} of 100 such races`;
  const versions = `Better in ${ofTwenty(verdict.agree ?? 0)} of 20 plausible versions of this race.`;
  if (verdict.kind === "no matter")
    return `Makes no difference (under ${100 * NO_MATTER} in 100). ${capital(words.best.doing)} or ${words.next.doing}, ${chance}.`;
  if (verdict.kind === "cannot tell") {
    const doubt = `Cannot tell: ${words.best.doing}, ${count(best)} of 100 against ${count(next)} ${words.next.doing}; either could be better.`;
    return [
      doubt,
      ...(verdict.agree === null ? [] : [versions]),
      ...whenItPays(heat, verdict.paysFrom),
    ].join(" ");
  }
  const level = verdict.level.map((plan) => phrasePlan(plan, heat));
  return [
    `${words.best.order}. ${chance}; ${words.next.doing}, ${count(next)}. ${versions}`,
    ...(level.length > 0 ? [asGood(level)] : []),
  ].join(" ");
}

function winsToPay(attempt: Attempt | null): number | null {
  const { pays, chance } = attempt?.breakEven ?? { pays: "never", chance: null };
  // An interval over everything rules nothing out.
  if (pays !== "from" || !chance || chance.high - chance.low > SAYS_NOTHING) return null;
  return Math.max(1, Math.min(9, Math.round(10 * chance.p)));
}

function whenItPays({ scenario }: HeatOutline, often: number | null): string[] {
  if (often === null) return [];
  const whom = scenario.gender === "women" ? "her" : "him";
  const times = often === 1 ? "once" : `${often} times`;
  return [`Going pays if you expect ${whom} to win that sprint ${times} in 10.`];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Three names in one breath. */
const FEW = 3;

function asGood(level: { doing: string }[]): string {
  const named = level.slice(0, FEW).map(({ doing }) => doing);
  const more = level.length > FEW ? ` and ${level.length - FEW} more` : "";
  return `Perhaps as good: ${named.join("; ")}${more}.`;
}

/** The same with the word that it takes. */
const about = (chance: Chance): string => count(chance).replace(/^(?=\d)/, "about ");

/** A chance in races of a hundred, no finer than it is known; nothing is certain or impossible. */
function count(chance: Chance): string {
  const step = halfWidth(chance) > COARSE ? 5 : 1;
  const rounded = step * Math.round((100 * chance.p) / step);
  if (rounded <= 0) return `fewer than ${step}`;
  return rounded >= 100 ? `more than ${100 - step}` : String(rounded);
}
