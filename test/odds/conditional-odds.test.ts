import { expect, it } from "vitest";
import { conditionalOdds } from "../../src/odds/conditional-odds.ts";
import { odds } from "../../src/odds/odds.ts";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import { shortHeat } from "./short-heat.ts";

const ask = (condition: string, ...outcomes: string[]) => ({
  condition: parseSkaterCondition(condition, "condition"),
  outcomes: outcomes.map((text) => parseSkaterCondition(text, "then")),
});
const run = { races: 300, seed: "conditional" };

it("asked of all who started, it gives the odds of the very same races", async () => {
  const plain = await odds(shortHeat(), run);
  const asked = await conditionalOdds(
    shortHeat(),
    ask("started", "won", "on the podium", "went through", "scored in sprint 1", "won sprint 1"),
    run,
  );
  expect(asked.digest).toBe(plain.digest);
  expect(asked.all.met).toMatchObject({ of: 1800, count: 1800 });
  asked.skaters.forEach(({ name, met, outcomes }, i) => {
    const { win, podium, qualify, sprints, ...skater } = plain.skaters[i]!;
    expect(name).toBe(skater.name);
    expect(met.count).toBe(300);
    expect(outcomes.map((share) => share!.chance)).toEqual([
      win,
      podium,
      qualify,
      sprints[0]!.score,
      sprints[0]!.win,
    ]);
  });
});
it("the skaters together are all of the heat, and one in each race wins the sprint", async () => {
  const { all, skaters, races } = await conditionalOdds(
    shortHeat(),
    ask("won sprint 1", "won", "not won"),
    run,
  );
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(races).toBe(300);
  expect(all.met.count).toBe(sum(skaters.map(({ met }) => met.count)));
  expect(all.met).toMatchObject({ of: 1800, count: 300 });
  const [won, not] = all.outcomes.map((share) => share!);
  expect(won!.of).toBe(300);
  expect(won!.count + not!.count).toBe(300);
  expect(won!.count).toBe(sum(skaters.map(({ outcomes }) => outcomes[0]!.count)));
});
it("an outcome that the heat cannot have is null, in its place among the others", async () => {
  const { all } = await conditionalOdds(
    shortHeat(null),
    ask("scored", "went through", "won sprint 2", "top 3"),
    { races: 20 },
  );
  expect(all.outcomes.map((share) => share?.of ?? null)).toEqual([null, null, all.met.count]);
});
it("a condition that the heat cannot have is refused in one line", async () => {
  await expect(conditionalOdds(shortHeat(null), ask("scored, went through"), run)).rejects.toThrow(
    new Error(
      'conditions: expected what short can have (sprints: 1, no next round), got "scored in the intermediate sprints, went through"',
    ),
  );
  await expect(conditionalOdds(shortHeat(), ask("won sprint 2"), run)).rejects.toThrow(
    new Error(
      'conditions: expected what short can have (sprints: 1, 3 who go through), got "won sprint 2"',
    ),
  );
});
