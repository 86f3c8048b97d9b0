import { expect, test } from "vitest";
import { liveText } from "../../src/cli/live-text.ts";
import { openLiveRace } from "../../src/odds/follow/live-race.ts";
import { shortHeat } from "../odds/short-heat.ts";

test("a race told to its end is told as the result: safe or out, yes or no", async () => {
  const heat = shortHeat();
  const names = heat.entries.map(({ name }) => name);
  const text = liveText(heat);
  const live = await openLiveRace(heat, { candidates: 128, seed: "end" });
  const tell = async (line: object) => {
    const { standing, moment } = await live.tell(JSON.stringify(line));
    return `${text.ledger(standing)}\n${text.moment(moment!)}`;
  };
  expect(await tell({ toGo: 2, sprint: names.slice(0, 3) })).toMatch(/Nobody is safe yet\./);
  const winner = await tell({ toGo: 0, finish: [names[5]] });
  expect(winner).toMatch(/Safe if they finish: \S+\./);
  expect(winner).toMatch(/ yes, .* \(up to ±/);
  const whole = await tell({ toGo: 0, finish: [...names].reverse() });
  expect(whole).toMatch(/Safe: \S+, \S+ and \S+\. Out: \S+, \S+ and \S+\./);
  expect(whole.match(/ yes/g)).toHaveLength(3);
  expect(whole.match(/ no\b/g)).toHaveLength(3);
  expect(whole).toMatch(/\(the result\)$/);
  await live.close();
});
