import { signal } from "@preact/signals";

/** Plan of our skater that every part of the page looks at; null until one has been picked. */
export const pickedPlan = signal<string | null>(null);

/** The picked plan if it is still there, else the first that is not the reference. */
export const planInView = (plans: readonly string[]): string =>
  plans.find((plan) => plan === pickedPlan.value) ?? plans[1] ?? plans[0]!;

/** The plan in view where it goes for one sprint, else the first that does; null where none does. */
export function attemptInView(plans: readonly string[]): string | null {
  const isAttempt = (plan: string) => /^(?:contest|steal):.*sprint=\d|^attack\b/.test(plan);
  return [planInView(plans), ...plans].find(isAttempt) ?? null;
}
