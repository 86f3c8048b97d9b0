import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RaceSoFar } from "../../../src/odds/follow/race-so-far.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { resolveRules } from "../../../src/sim/rules.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";
import { DONE } from "../../../src/sim/state.ts";

const names = Array.from("ABCDEFGHIJKLMNO");
const open = (): RaceSoFar =>
  new RaceSoFar(resolveRules({ preset: "isu-2022", qualifiers: 8 }), names);

test("the ledger is exact at once: who has won two sprints is through", () => {
  const race = open();
  race.add({ toGo: 12, sprint: ["A", "B", "C"] });
  race.add({ toGo: 8, sprint: ["A", "C", "D"] });
  const row = race.standing().ledger!.find(({ name }) => name === "A")!;
  expect(row.points).toBe(6);
  expect(row.verdict).toBe("safe");
});

test("points of places nobody was named for stand in nobody's total", () => {
  const race = open();
  race.add({ toGo: 12, sprint: ["A", null, null] });
  expect(race.standing().unknownPoints).toBe(3);
});

test("nobody is safe or out by the ledger who need not be: places without a name, and a line told before its scorers", () => {
  const verdict = (race: RaceSoFar): string =>
    race.standing().ledger!.find(({ name }) => name === "A")!.verdict;
  const unnamed = open();
  unnamed.add({ toGo: 12, sprint: ["A", null, null] });
  unnamed.add({ toGo: 8, sprint: [null, null, null] });
  unnamed.add({ toGo: 4, sprint: [null, null, null] });
  expect(verdict(unnamed)).toBe("open");
  expect(unnamed.standing().unknownPoints).toBe(15);

  const named = open();
  named.add({ toGo: 12, sprint: ["A", "B", "C"] });
  named.add({ toGo: 8, sprint: ["A", "B", "C"] });
  const before = verdict(named);
  named.add({ toGo: 4, attack: ["D"] });
  expect(named.standing().unknownPoints).toBe(0);
  expect(verdict(named)).toBe(before);
});

test("laps that go backwards, and who is out and scores all the same, are refused and what stood stands", () => {
  const race = open();
  race.add({ toGo: 10, out: ["B"] });
  expect(() => race.add({ toGo: 12, sprint: ["A", "C", "D"] })).toThrow(
    "toGo: expected at most 10 laps to go, got 12",
  );
  expect(() => race.add({ toGo: 8, sprint: ["B", "C", "D"] })).toThrow(
    "B: expected nothing more of him, out since 10 laps to go, got him with 8",
  );
  expect(race.observations).toHaveLength(1);
  expect(race.standing().ledger!.find(({ name }) => name === "B")!.verdict).toBe("out");
});

test("a line is taken back, the last or by its id with all after it", () => {
  const race = open();
  race.add({ id: "one", toGo: 12, sprint: ["A", "B", "C"] });
  race.add({ toGo: 8, sprint: ["A", "B", "C"] });
  expect(race.takeBack()).toHaveLength(1);
  race.add({ toGo: 9, attack: ["D"] });
  expect(race.takeBack("one")).toHaveLength(2);
  expect(race.standing().ledger!.every(({ points }) => points === 0)).toBe(true);
  expect(() => race.takeBack()).toThrow("expected a line to take back, got none so far");
});

const full = (): RaceSoFar => {
  const race = open();
  race.add({ toGo: 12, sprint: ["A", "B", "C"] });
  race.add({ toGo: 8, sprint: ["D", "E", "F"] });
  race.add({ toGo: 4, sprint: ["G", "B", "C"] });
  return race;
};
const verdicts = (race: RaceSoFar, which: string): string[] =>
  race.standing().ledger!.flatMap(({ name, verdict }) => (verdict === which ? [name] : []));

test("once sprints and finish are told in full everybody is safe or out", () => {
  const race = full();
  expect(race.standing().isOver).toBe(false);
  race.add({ toGo: 0, finish: [...names].reverse() });
  // The first six over the line have points of it; B has four, G, D and A have three and came in in this order.
  expect(verdicts(race, "safe").sort()).toEqual(["B", "G", "J", "K", "L", "M", "N", "O"]);
  expect(verdicts(race, "out")).toHaveLength(7);
  expect(race.standing().isOver).toBe(true);
});

test("a part of the finish settles what follows from it: the winner is safe, the others may be, and who was safe stays so", () => {
  const race = full();
  expect(verdicts(race, "safe")).toEqual(["B"]);
  race.add({ toGo: 0, finish: ["O"] });
  expect(verdicts(race, "safe").sort()).toEqual(["B", "O"]);
  expect(verdicts(race, "out")).toEqual([]);
});

test("a finish told in parts is put together, and refused where it contradicts itself", () => {
  const race = full();
  race.add({ toGo: 0, finish: ["O", "N"] });
  expect(() => race.add({ toGo: 0, finish: ["N", "O"] })).toThrow(
    "finish[0]: expected O as told before, got N",
  );
  expect(() => race.add({ toGo: 0, finish: [null, null, "O"] })).toThrow(
    "finish[2]: expected O in place 1 as told before",
  );
  race.add({ toGo: 0, finish: [null, null, ...[...names].reverse().slice(2)] });
  expect(race.standing().isOver).toBe(true);
  expect(verdicts(race, "open")).toEqual([]);
});

test("whoever is safe by the ledger goes through in every race that he finishes", async () => {
  const path = "scenarios/beijing-2022-men-sf1.json";
  const heat = parseScenarioText(readFileSync(path, "utf8"), path);
  const starters = heat.entries.map(({ name }) => name);
  const { outcomes } = await simulate(heat, { races: 200, seed: "safe" });
  const { skaters, sprints, place, status, sprintPoints } = outcomes;
  let safe = 0;
  for (let race = 0; race < outcomes.races; race++) {
    const soFar = new RaceSoFar(resolveRules(heat.rules), starters);
    for (let k = 0; k < sprints; k++) {
      const won = (points: number): string | null =>
        starters.find((_, i) => sprintPoints[(race * skaters + i) * sprints + k] === points) ??
        null;
      soFar.add({ toGo: 12 - 4 * k, sprint: [won(3), won(2), won(1)] });
    }
    for (const { name, verdict } of soFar.standing().ledger!) {
      const row = race * skaters + starters.indexOf(name);
      if (verdict !== "safe" || status[row] !== DONE) continue;
      safe++;
      expect(place[row]).toBeLessThanOrEqual(8);
    }
  }
  expect(safe).toBeGreaterThan(50);
});
