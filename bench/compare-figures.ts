import { availableParallelism, cpus } from "node:os";
import { readScenarioFile } from "../src/cli/read-scenario-file.ts";
import { type CompareOptions, comparePlans } from "../src/odds/compare/compare-plans.ts";

const HEAT = "beijing-2022-men-sf1";
const question = { skater: "Sven Kramer", goal: "qualify", seed: "bench" };
const plans = ["sit-in", "contest:sprint=2"];

const tried: [name: string, options: CompareOptions][] = [
  ["two plans to 2 in 100", { ...question, plans, precision: 0.02 }],
  ["two plans to 1 in 100", { ...question, plans, precision: 0.01 }],
  ["the catalogue to 2 in 100", { ...question, catalogue: true, precision: 0.02 }],
];

/** How long questions take whose aims are 15, 60 and 40 s on two cores; with digests, so that a fast wrong answer shows. */
export async function compareFigures(): Promise<[string, number | string, string][]> {
  const scenario = readScenarioFile(HEAT);
  const workers = Math.min(2, availableParallelism());
  const figures: [string, number | string, string][] = [];
  for (const [name, options] of tried) {
    const before = process.cpuUsage();
    const result = await comparePlans(scenario, { ...options, workers });
    const { user, system } = process.cpuUsage(before);
    figures.push(
      [name, result.elapsed.toFixed(1), "s"],
      [`${name}: processor time`, ((user + system) / 1e6).toFixed(1), "s"],
      [`${name}: races`, result.races, `of ${result.plans.length} plans`],
      [`${name}: tie group`, result.plans.filter(({ tied }) => tied).length, "plans"],
      [`${name}: digest`, result.digest, ""],
    );
  }
  figures.push(["processor", cpus()[0]?.model ?? "unknown", `${availableParallelism()} cores`]);
  return figures;
}
