import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { whatWasSeen } from "../../../src/history/follow/what-was-seen.ts";
import { settledPlaces } from "../../../src/odds/follow/settled-places.ts";
import { toldFinish } from "../../../src/odds/follow/told-finish.ts";
import { outlineHeat } from "../../../src/sim/heat-outline.ts";
import { parseObservation } from "../../../src/sim/parse-observation.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";

const heat = (id: string) => parseScenarioText(readFileSync(`scenarios/${id}.json`, "utf8"), id);

const OLYMPIC = ["pyeongchang-2018", "beijing-2022", "milano-2026"].flatMap((games) =>
  ["sf1", "sf2", "final"].map((round) => `${games}-men-${round}`),
);

describe("what was seen of a real race", () => {
  test("Kramer's semifinal: three whole sprints, two jumps, the bell and the order over the line", () => {
    const seen = whatWasSeen(heat("beijing-2022-men-sf1"));
    expect(seen.map(({ toGo }) => toGo)).toEqual([12.75, 12, 9, 8, 4, 1, 0]);
    expect(seen[3]!.sprint).toEqual(["Sven Kramer", "Dmitry Morozov", "Michele Malfatti"]);
    expect(seen.at(-1)!.finish![8]).toBe("Sven Kramer");
  });

  test("what a sheet leaves open stays open: Bergsma and Thorup took two or three points in each sprint of Milan", () => {
    const seen = whatWasSeen(heat("milano-2026-men-final"));
    const first = seen.find(({ toGo }) => toGo === 12)!;
    expect(first.sprint).toEqual([null, null, null]);
    const bergsma = first.points!.find(({ name }) => name === "Jorrit Bergsma")!;
    expect(bergsma.least).toBe(2);
    expect(bergsma.most).toBe(3);
    const total = seen.find(({ toGo }) => toGo === 4)!.totals!;
    expect(total.find(({ name }) => name === "Jorrit Bergsma")).toEqual({
      name: "Jorrit Bergsma",
      least: 8,
      most: 8,
    });
  });

  test.each(OLYMPIC)(
    "%s: everything seen is a valid observation, in the order of the race",
    (id) => {
      const scenario = heat(id);
      const seen = whatWasSeen(scenario);
      for (const each of seen)
        expect(() => parseObservation(JSON.stringify(each), scenario, id)).not.toThrow();
      const laps = seen.map(({ toGo }) => toGo);
      expect(laps).toEqual([...laps].sort((a, b) => b - a));
      expect(seen.length).toBeGreaterThanOrEqual(4);
    },
  );
});

test.each(
  readdirSync("scenarios").flatMap((file) =>
    /^[a-z].*\d.*\.json$/.test(file) && !file.endsWith("schema.json") ? [file.slice(0, -5)] : [],
  ),
)("%s: the places that follow from what was seen hold those of the sheet", (id) => {
  const scenario = heat(id);
  const { rules, names } = outlineHeat(scenario);
  // Struck points cannot be seen on the ice, and the printed order of one sheet goes by points that it does not print.
  const isOdd = scenario.happened?.ranking.some(({ struck }) => struck);
  if (isOdd || id === "wsd2020-women-final") return;
  const told = toldFinish({ rules, names }, whatWasSeen(scenario));
  if (told === null) return;
  const places = settledPlaces(rules, told);
  for (const { name, place, status } of scenario.happened!.ranking) {
    if (place === null || status !== "FIN") continue;
    const { best, worst } = places[names.indexOf(name)]!;
    expect(best, name).toBeLessThanOrEqual(place);
    expect(worst, name).toBeGreaterThanOrEqual(place);
  }
});
