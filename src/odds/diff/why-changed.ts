import type { ChangedInput } from "./changed-inputs.ts";

/** What only draws other races of the same question. */
const LUCK = ["seed", "races"];

/**
 * What a change is due to, in a sentence: only what differs alone can be said to have done it.
 *
 * @param same whether the two results are of the same races
 * @param scenario where the scenarios differ; null where they could not both be found
 */
export function whyChanged(
  same: boolean,
  inputs: readonly ChangedInput[],
  scenario: readonly ChangedInput[] | null,
): string {
  if (same) return "The same races: nothing changed.";
  const differing = inputs.map(({ what }) => what);
  if (differing.length === 0)
    return "The same inputs gave other races: a changed program or another engine has skated one of the two.";
  const causes = causesIn(differing, scenario);
  const luck = differing.some((what) => LUCK.includes(what));
  const [only] = causes;
  if (!only) return "Nothing but the luck differs: whatever changed is sampling error.";
  if (causes.length > 1)
    return `Several things differ (${causes.join(", ")}): which of them did what, the two results alone cannot tell.`;
  return `Nothing but ${only}${luck ? " and the luck" : ""} differs: what changed beyond sampling error is due to ${only}.`;
}

/** What differs beside the luck; what goes along with another thing is not counted again. */
function causesIn(
  differing: readonly string[],
  scenario: readonly ChangedInput[] | null,
): string[] {
  const has = (what: string): boolean => differing.includes(what);
  const causes: string[] = [];
  if (has("model version")) causes.push("the model");
  else if (has("program version")) causes.push("the program");
  if (has("scenario digest")) {
    const alone = scenario?.every(({ what }) => what.startsWith("behaviour"));
    if (has("behaviour")) causes.push("the behaviour of the field");
    if (!has("behaviour") || alone === false) causes.push("the scenario");
    if (has("behaviour") && scenario === null) causes.push("perhaps more in the scenario");
  }
  for (const what of ["skater", "goal", "reference"]) if (has(what)) causes.push(`the ${what}`);
  if (has("orders")) causes.push("the orders");
  if (has("plans")) causes.push("the plans compared");
  return causes;
}
