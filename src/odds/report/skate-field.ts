import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { countCut, noCutCounts } from "../cut/count-cut.ts";
import { summariseCut } from "../cut/points-to-get-through.ts";
import { OutcomeDigest } from "../digest.ts";
import { summariseOdds } from "../odds.ts";
import { type SimulateOptions, streamRaces } from "../stream-races.ts";
import type { Report } from "./report.ts";

/** Everybody's chances and what it takes to get through, from the same races. @throws as `streamRaces` does */
export async function skateField(
  scenario: Scenario,
  options: SimulateOptions,
): Promise<Pick<Report, "odds" | "cut">> {
  const { qualifiers } = resolveRules(scenario.rules);
  const counts = noCutCounts();
  const outcomes = new OutcomeDigest();
  const run = await streamRaces(scenario, options, (block) => {
    outcomes.add(block);
    if (qualifiers !== null) countCut(counts, block, qualifiers, null);
  });
  const told = { ...run, digest: outcomes.text() };
  return {
    odds: summariseOdds(scenario, run.heat, run.tally, told),
    cut: qualifiers === null ? null : summariseCut(scenario, {}, counts, told),
  };
}
