import { readFileSync } from "node:fs";
import { odds, pairedDifference, parseScenarioText, simulate } from "../src/index.ts";

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = parseScenarioText(readFileSync(path, "utf8"), path);
const run = { races: 300, seed: "an example" };

const { skaters } = await odds(heat, run);
const me = skaters.findIndex(({ name }) => name === "Sven Kramer");
const { p, low, high } = skaters[me]!.qualify!;
const percent = (share: number) => Math.floor(100 * share);
console.log(`through in ${percent(p)} of 100 races (${percent(low)} to ${percent(high)})`);

// The same luck for both: only his orders differ.
const free = await simulate(heat, run);
const sitting = await simulate(heat, { ...run, plans: { "Sven Kramer": "sit-in" } });
const loss = pairedDifference(free.outcomes, sitting.outcomes, me, 8);
console.log(`sitting in costs ${percent(loss.mean)} of 100`);
