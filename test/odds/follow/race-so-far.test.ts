import { expect, test } from "vitest";
import { RaceSoFar } from "../../../src/odds/follow/race-so-far.ts";
import { resolveRules } from "../../../src/sim/rules.ts";

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
