import type { Scenario } from "../sim/scenario.ts";
import { FIRST_HEAT } from "./heats.ts";
import type { Question } from "./question.ts";

/** The command that gives the same numbers, and whether the heat has to be stored as a file for it. */
export function commandFor(
  heat: Scenario,
  question: Question,
): { line: string; needsFile: boolean } {
  const { own, skater, goal, plans, seed, precision, races } = question;
  const needsFile = own !== null || isChanged(question);
  const file = needsFile ? `${heat.id || FIRST_HEAT}.json` : heat.id;
  const asked = [
    `npx massstart compare ${file}`,
    `--skater ${quoted(skater)}`,
    `--goal ${goal}`,
    ...plans.map((plan) => `--plan ${quoted(plan)}`),
    `--seed ${quoted(seed)}`,
    races === null ? `--precision ${precision}` : `--races ${races}`,
  ];
  return { line: asked.join(" \\\n  "), needsFile };
}

const isChanged = ({ scratched, grid, form, orders, behaviour }: Question): boolean =>
  scratched.length > 0 ||
  [grid, form, orders].some((record) => Object.keys(record).length > 0) ||
  Object.values(behaviour).some((factor) => factor !== 1);

/** For a shell: in single quotes, a quote in it apart. */
const quoted = (text: string): string =>
  /^[\w:=.,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
