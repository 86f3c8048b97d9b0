import { expect, test } from "vitest";
import { comparePlans } from "../../src/odds/compare/compare-plans.ts";
import { eventOdds } from "../../src/odds/event/event-odds.ts";
import { simulate } from "../../src/odds/simulate.ts";
import { planTree } from "../../src/odds/tree/plan-tree.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { compileEvent } from "../../src/sim/compile-event.ts";
import { outlineHeat } from "../../src/sim/heat-outline.ts";
import { planFor } from "../../src/sim/plan-for.ts";
import { parseScenario } from "../../src/sim/schema.ts";
import { shortEvent } from "../odds/event/short-event.ts";
import { shortHeat } from "../odds/short-heat.ts";

const heat = shortHeat();
const names = heat.entries.map(({ name }) => name);
const [me, other] = names as [string, string];
const fault = "contest:sprint: expected 1..1 (1 with 2 laps to go), got 2";
const wrong = "contest:sprint=2";

test("a plan is read for the skater of a heat", () => {
  expect(planFor(me, `wheel:skater="${other}"`, outlineHeat(heat), "plan")).toEqual([
    { when: [], tactic: "wheel", values: { skater: other } },
  ]);
});

test("a plan that can mean nothing is refused in one line, as one that cannot be read", () => {
  const read = (text: string) => () => planFor(me, text, outlineHeat(heat), "plan of him");
  expect(read(wrong)).toThrow(new Error(`plan of him: ${fault}`));
  expect(read("contst")).toThrow('plan of him: unknown plan "contst"');
});

test("wherever a plan is written, it is refused alike", async () => {
  const [first, ...others] = heat.entries;
  const file = { ...heat, entries: [{ ...first!, plan: wrong }, ...others] };
  expect(() => parseScenario(file, "x.json")).toThrow(`x.json: entries[0].plan: ${fault}`);
  expect(() => compileScenario(heat, { plans: { [me]: wrong } })).toThrow(
    `plan of ${me}: ${fault}`,
  );
  await expect(simulate(heat, { races: 8, plans: { [me]: wrong } })).rejects.toThrow(fault);
  const asked = { skater: me, goal: "qualify" };
  await expect(comparePlans(heat, { ...asked, plans: ["sit-in", wrong] })).rejects.toThrow(
    new Error(`plan: ${fault}`),
  );
  await expect(planTree(heat, { ...asked, plan: wrong, against: null })).rejects.toThrow(
    new Error(`plan: ${fault}`),
  );
});

test("in an event orders are held against the round that they are for", async () => {
  const event = shortEvent();
  const entrant = event.semifinals[1]!.scenario.entries[0]!.name;
  const inFinal = { semifinal: {}, final: { [entrant]: wrong } };
  expect(() => compileEvent(event, { plans: inFinal })).toThrow(
    new Error(`plan of ${entrant} in the final: ${fault}`),
  );
  const inSemifinal = { semifinal: { [entrant]: wrong }, final: {} };
  expect(() => compileEvent(event, { plans: inSemifinal })).toThrow(`plan of ${entrant}: ${fault}`);
  const tried = { name: entrant, orders: [{ semifinal: "sit-in" }, { final: wrong }] };
  await expect(eventOdds(event, { races: 512, tried })).rejects.toThrow(fault);
});
