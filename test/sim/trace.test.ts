import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { traceRace } from "../../src/sim/trace.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const heat = compileScenario(shortHeat());
const seed = seedToMaster("trace");
const races = Array.from({ length: 20 }, (_, race) => traceRace(heat, { seed, race }));

test("looking on does not change the race", () => {
  races.forEach((trace, race) => {
    const state = startRace(heat, { seed, race });
    advance(heat, state);
    const places = trace.ranking.map(({ name }) => state.place[heat.names.indexOf(name)]);
    expect(places).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test("lines are counted down to the finish, with gaps that grow along the order", () => {
  for (const { lines } of races) {
    expect(lines.map(({ toGo }) => toGo)).toEqual([4, 3, 2, 1, 0]);
    for (const { groups, gaps } of lines) {
      expect(groups.flatMap(({ skaters }) => skaters)).toHaveLength(gaps.length);
      expect(gaps[0]).toBe(0);
      expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
    }
  }
});

test("sprint points stand at their line only, best first", () => {
  for (const { lines } of races)
    for (const { toGo, points } of lines)
      expect(points.map((row) => row.points)).toEqual(toGo === 2 ? [3, 2, 1] : []);
});

test("the order over the finish line agrees with the last line", () => {
  for (const { lines, ranking } of races) {
    const crossed = lines.at(-1)!.groups.flatMap(({ skaters }) => skaters);
    const finishers = ranking
      .filter(({ finishOrder }) => finishOrder !== null)
      .sort((a, b) => a.finishOrder! - b.finishOrder!)
      .map(({ name }) => name);
    expect(crossed.filter((name) => finishers.includes(name))).toEqual(finishers);
  }
});

test("events come in order of time and survive JSON", () => {
  for (const trace of races) {
    const times = trace.events.map(({ time }) => time);
    expect(times.every((time) => time >= 0)).toBe(true);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  }
});

test("an order with nine laps to go is told with nine to go, and the shot with the laps that follow it", () => {
  for (let race = 0; race < 5; race++) {
    const { events } = traceRace(
      smallHeat({ skaters: 8, plans: { A: "attack:togo=9" }, draw: drawsWith(CALM) }),
      { seed: seedToMaster("told"), race },
    );
    expect(events.find(({ kind }) => kind === "attack")).toMatchObject({ skater: "A", toGo: 9 });
    expect(events.find(({ kind }) => kind === "shot")!.toGo).toBe(15);
  }
});
