import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runRaces } from "../../src/odds/run-races.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { compileEvent } from "../../src/sim/compile-event.ts";
import { knownAbility } from "../../src/sim/draw-field.ts";
import { finalOfAll, ownNames } from "../../src/sim/event-entrants.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";
import { lineUpFinal, skateEvent } from "../../src/sim/skate-event.ts";
import { shortEvent } from "../odds/event/short-event.ts";
import { on } from "./on.ts";

const seed = seedToMaster("event");
const compiled = compileEvent(shortEvent());
const NIGHTS = 600_000;

const shipped = (id: string): Scenario =>
  parseScenarioText(readFileSync(`scenarios/${id}.json`, "utf8"), id);

test("the semifinals of an event are the single heats of their number, to the bit", () => {
  for (const [k, { scenario }] of shortEvent().semifinals.entries()) {
    const alone = runRaces(compileScenario(scenario), seed, 0, 5, { heat: k });
    for (let race = 0; race < 5; race++) {
      const { place } = skateEvent(compiled, { seed, race }).semifinals[k]!;
      expect(Array.from(place)).toEqual(Array.from(alone.place.subarray(race * 6, race * 6 + 6)));
    }
  }
});

test("three from each semifinal start in the final, on the grid by their helmets: 1, 3, 5 and 2, 4, 6", () => {
  for (let race = 0; race < 20; race++) {
    const { semifinals, finalists, finalHeat } = skateEvent(compiled, { seed, race });
    const onGrid = finalists.map((_, slot) => finalists[finalHeat.grid.indexOf(slot)]!);
    const rank = (entrant: number): number =>
      entrant < 6 ? semifinals[0]!.place[entrant]! : semifinals[1]!.place[entrant - 6]!;
    expect(onGrid.map((entrant) => [entrant < 6 ? 1 : 2, rank(entrant)])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 3],
      [2, 3],
    ]);
  }
});

test("a skater is the same one in both rounds, with another form of the day", () => {
  const key = { seed, race: 7 };
  const { semifinals, final, finalHeat, finalists } = skateEvent(compiled, key);
  finalists.forEach((entrant, slot) => {
    const k = entrant < 6 ? 0 : 1;
    const heat = compiled.semifinals[k]!;
    const i = entrant - 6 * k;
    expect(finalHeat.names[slot]).toBe(heat.names[i]);
    const [before, now] = [new Float64Array(3), new Float64Array(3)];
    on({ heat, state: semifinals[k]! }, knownAbility, i, before);
    on({ heat: finalHeat, state: final }, knownAbility, slot, now);
    expect(now).toEqual(before);
    expect(final.craft[slot]).toBe(semifinals[k]!.craft[i]);
    expect(final.cp[slot]).not.toBe(semifinals[k]!.cp[i]);
  });
});

test("with everybody rested the final is an ordinary heat of its finalists, to the bit", () => {
  const rested = compileEvent(shortEvent(), { rest: NIGHTS });
  const all = finalOfAll(shortEvent().final, ownNames(shortEvent()));
  for (let race = 0; race < 5; race++) {
    const { final, finalHeat, finalists } = skateEvent(rested, { seed, race });
    const entries = finalists.map((entrant, slot) => ({
      ...all.entries[entrant]!,
      grid: finalHeat.grid[slot]! + 1,
    }));
    const heat = compileScenario({ ...all, entries });
    const ordinary = startRace(heat, { seed, race, heat: 2 });
    advance(heat, ordinary);
    expect(final.lineTime).toEqual(ordinary.lineTime);
    expect(final.place).toEqual(ordinary.place);
  }
});

test("who has sat up in the semifinal starts the final fresher than who has raced to the line", () => {
  const name = compiled.final.names[0]!;
  const easy = compileEvent(shortEvent(1), {
    plans: { semifinal: { [name]: "sit-up" }, final: {} },
  });
  const hard = compileEvent(shortEvent(1), {
    plans: { semifinal: { [name]: "attack:togo=4" }, final: {} },
  });
  const start = (event: typeof easy, race: number) => {
    const skated = skateEvent(event, { seed, race });
    // Whoever goes through: both are put into the final to be looked at.
    skated.semifinals[0]!.place.set([1, 2, 3, 4, 5, 6]);
    const { final, finalists } = lineUpFinal(event, skated.semifinals, { seed, race });
    const slot = finalists.indexOf(0);
    return { hard: final.hardTime[slot]!, reserve: final.reserve[slot]! / final.capacity[slot]! };
  };
  for (let race = 0; race < 5; race++) {
    const [sat, raced] = [start(easy, race), start(hard, race)];
    expect(sat.hard).toBeLessThan(raced.hard);
    expect(sat.reserve).toBeGreaterThanOrEqual(raced.reserve);
    expect(raced.reserve).toBeLessThan(1);
  }
});

test("a longer rest leaves everybody fresher at the start of the final", () => {
  const hardTime = (rest: number): number => {
    const event = compileEvent(shortEvent(), { rest });
    const { semifinals } = skateEvent(event, { seed, race: 3 });
    return lineUpFinal(event, semifinals, { seed, race: 3 }).final.hardTime[0]!;
  };
  const rests = [0, 20, 60, 240].map(hardTime);
  expect(rests[0]).toBeGreaterThan(30);
  expect(rests).toEqual([...rests].sort((a, b) => b - a));
  expect(new Set(rests).size).toBe(4);
});

test("states used again give the same races", () => {
  const first = skateEvent(compiled, { seed, race: 1 });
  const times = Array.from(first.final.lineTime);
  const again = skateEvent(compiled, { seed, race: 1 }, skateEvent(compiled, { seed, race: 2 }));
  expect(Array.from(again.final.lineTime)).toEqual(times);
});

test("a plan for the final about somebody who misses it leaves the others to their instincts", () => {
  const [me, other] = [compiled.final.names[0]!, compiled.final.names[8]!];
  const event = compileEvent(shortEvent(), {
    plans: { semifinal: {}, final: { [me]: `wheel:skater="${other}"` } },
  });
  for (let race = 0; race < 10; race++) {
    const { finalHeat } = skateEvent(event, { seed, race });
    const slot = finalHeat.names.indexOf(me);
    if (slot < 0) continue;
    const wheel = finalHeat.names.indexOf(other);
    expect(finalHeat.plans[slot]!.map(({ values }) => values[0])).toEqual(wheel < 0 ? [] : [wheel]);
  }
});

test("two nameless starters are two people, two of one name are a fault", () => {
  const event = shortEvent();
  const rename = (k: number, name: string) => {
    const { scenario } = event.semifinals[k]!;
    event.semifinals[k]!.scenario = {
      ...scenario,
      entries: [{ ...scenario.entries[0]!, name }, ...scenario.entries.slice(1)],
    };
  };
  rename(0, "unknown 1");
  rename(1, "unknown 1");
  const { names, skaterKeys } = compileEvent(event).final;
  expect([names[0], names[6]]).toEqual(["unknown 1", "unknown 1 (semifinal 2)"]);
  expect(new Set(skaterKeys).size).toBe(12);
  rename(0, "Sven Kramer");
  rename(1, "Sven Kramer");
  expect(() => compileEvent(event)).toThrow(
    "short: semifinals[1]: expected starters of its own, got Sven Kramer as in semifinals[0]",
  );
});

test("skill in the bunch moves from the mean of the semifinal to that of the final, alike for all", () => {
  const heats = [1, 2].map((k) => shipped(`beijing-2022-men-sf${k}`));
  const final = shipped("beijing-2022-men-final");
  const { entries } = finalOfAll(final, heats);
  const skill = (list: Scenario["entries"], name: string): number =>
    list.find((entry) => entry.name === name)!.bunchSkill!.mean;
  for (const { name, bunchSkill } of final.entries)
    expect(skill(entries, name)).toBeCloseTo(bunchSkill!.mean, 2);
  // He missed the final: Swings and he lie as far apart as in the semifinal.
  const apart = (list: Scenario["entries"]) =>
    skill(list, "Bart Swings") - skill(list, "Haralds Silovs");
  expect(apart(entries)).toBeCloseTo(apart(heats[0]!.entries), 10);
});
