import { expect, test } from "vitest";
import { openLiveRace } from "../../../src/odds/follow/live-race.ts";
import { shortHeat } from "../short-heat.ts";

test("a bad line is one clear sentence and changes nothing; a line taken back is as if never told", async () => {
  const heat = shortHeat();
  const [first, second] = heat.entries.map(({ name }) => name);
  const live = await openLiveRace(heat, { candidates: 128, seed: "live" });
  const tell = async (line: object | string) =>
    live.tell(typeof line === "string" ? line : JSON.stringify(line));

  const bad = [
    ["{ not json", "line 1: expected"],
    [{ toGo: 2, sprint: ["Bart Swimgs"] }, "did you mean Bart Swings?"],
    [{ toGo: 3, sprint: [first] }, "sprint: expected it with 2 laps to go, got 3"],
    [{ toGo: 2, sprinter: [first] }, "unknown key"],
    [{ toGo: 99 }, "toGo: expected 0 to 5 laps to go, got 99"],
    [{ undo: true }, "expected a line to take back, got none so far"],
  ] as const;
  for (const [line, problem] of bad) {
    const answer = await tell(line);
    expect(answer.problem).toContain(problem);
    expect(answer.problem).not.toContain("\n");
    expect(answer.moment).toBeNull();
  }

  const out = await tell({ toGo: 4, out: [second] });
  expect(out.moment!.odds[1]!.qualify).toBe(0);
  const won = await tell({ toGo: 2, sprint: [second] });
  expect(won.problem).toContain("out since 4 laps to go");
  expect((await tell({ undo: true })).moment).toEqual(live.before);
  const sprint = await tell({ toGo: 2, sprint: [second, null, null] });
  expect(sprint.standing.ledger!.find(({ name }) => name === second)!.points).toBe(3);
  await live.close();
}, 120_000);
