import { availableParallelism, cpus } from "node:os";
import { readScenarioFile } from "../src/cli/read-scenario-file.ts";
import { followHeat } from "../src/history/follow/follow-heat.ts";

const HEAT = "beijing-2022-men-sf1";

/** How long it takes to follow Kramer's heat, whose aim is 60 s on two cores, and how much its odds are worth at the worst moment. */
export async function followFigures(): Promise<[string, number | string, string][]> {
  const workers = Math.min(2, availableParallelism());
  const before = process.cpuUsage();
  const followed = await followHeat(readScenarioFile(HEAT), { workers, seed: "bench" });
  const { user, system } = process.cpuUsage(before);
  const estimated = followed.moments.filter(({ isResult }) => !isResult);
  const least = Math.min(...estimated.map((each) => each.effectiveSampleSize));
  return [
    ["following a heat", followed.elapsed.toFixed(1), "s"],
    ["following a heat: processor time", ((user + system) / 1e6).toFixed(1), "s"],
    ["candidates", followed.candidates, "races"],
    ["lowest effective sample", Math.floor(least), "races"],
    ["logarithm of the score", followed.logScore?.toFixed(2) ?? "unknown", ""],
    ["following a heat: digest", followed.digest, ""],
    ["model version", followed.modelVersion, ""],
    ["processor", cpus()[0]?.model ?? "unknown", `${availableParallelism()} cores`],
  ];
}
