import { describe, expect, it } from "vitest";
import { resolveRules } from "../../src/sim/rules.ts";
import type { RulesChoice, RulesPresetName } from "../../src/sim/scenario.ts";

const change = (changes: Omit<RulesChoice, "preset">) =>
  resolveRules({ preset: "isu-2022", ...changes });

describe("presets", () => {
  it("Beijing 2022 skates 16 laps, sprints 3-2-1 after laps 4, 8 and 12, and sends eight on", () => {
    expect(resolveRules("isu-2022")).toMatchObject({
      preset: "isu-2022",
      laps: 16,
      sprints: [4, 8, 12].map((lap) => ({ lap, points: [3, 2, 1] })),
      finishPoints: [60, 40, 20, 10, 6, 3],
      qualifiers: 8,
      lapped: "pullDetached",
      forfeitPoints: true,
      neutralLaps: 1,
    });
  });
  it("PyeongChang 2018 pays 5-3-1 and 60-40-20", () => {
    const rules = resolveRules("isu-2018");
    expect(rules.sprints.map((sprint) => sprint.points)).toEqual([
      [5, 3, 1],
      [5, 3, 1],
      [5, 3, 1],
    ]);
    expect(rules.finishPoints).toEqual([60, 40, 20]);
  });
  it("juniors skate ten laps with sprints after laps 4 and 7", () => {
    const rules = resolveRules("isu-junior-10");
    expect([rules.laps, ...rules.sprints.map((sprint) => sprint.lap)]).toEqual([10, 4, 7]);
    expect(rules.finishPoints).toEqual([30, 20, 10, 4, 2, 1]);
    expect(rules.unsure).toContain("sprints");
  });
  it("championships with semifinals send eight on, single races nobody", () => {
    const qualifiers = (name: RulesPresetName) => resolveRules(name).qualifiers;
    expect(
      ["isu-2018", "isu-2022", "isu-2026", "isu-worlds-2023"].map((name) =>
        qualifiers(name as RulesPresetName),
      ),
    ).toEqual([8, 8, 8, 8]);
    expect(
      ["isu-worlds-2020", "isu-worldcup-2025", "isu-junior-10"].map((name) =>
        qualifiers(name as RulesPresetName),
      ),
    ).toEqual([null, null, null]);
  });
  it("is a copy each time", () => {
    resolveRules("isu-2022").sprints[0]!.points[0] = 99;
    expect(resolveRules("isu-2022").sprints[0]!.points[0]).toBe(3);
    expect(resolveRules("isu-2026").sprints[0]!.points[0]).toBe(3);
  });
});

describe("changes", () => {
  it("a final is a semifinal from which nobody goes on", () => {
    expect(change({ qualifiers: null }).qualifiers).toBeNull();
  });
  it("replace what the preset says and nothing else", () => {
    const sprints = [{ lap: 5, points: [4] }];
    expect(change({ laps: 10, sprints, lapped: "continue", forfeitPoints: false })).toEqual({
      ...resolveRules("isu-2022"),
      laps: 10,
      sprints,
      lapped: "continue",
      forfeitPoints: false,
      unsure: [],
    });
  });
  it("a race may have no sprints and no finish points", () => {
    expect(change({ sprints: [], finishPoints: [] }).sprints).toEqual([]);
  });
});

it.each<[Omit<RulesChoice, "preset">, string]>([
  [{ laps: 1 }, "rules.laps: expected 2..50, got 1"],
  [{ laps: 51 }, "rules.laps: expected 2..50, got 51"],
  [{ laps: 9.5 }, "rules.laps: expected 2..50, got 9.5"],
  [{ laps: 12 }, "rules.sprints[2].lap: expected 1..11, got 12"],
  [
    {
      sprints: [
        { lap: 4, points: [1] },
        { lap: 16, points: [1] },
      ],
    },
    "rules.sprints[1].lap: expected 1..15, got 16",
  ],
  [
    {
      sprints: [
        { lap: 4, points: [1] },
        { lap: 4, points: [1] },
      ],
    },
    "rules.sprints[1].lap: expected a lap after 4, got 4",
  ],
  [
    { sprints: [{ lap: 4, points: [1, 2] }] },
    "rules.sprints[0].points[1]: expected at most 1 (points in descending order), got 2",
  ],
  [{ finishPoints: [60, -1] }, "rules.finishPoints[1]: expected a whole number from 0, got -1"],
  [{ finishPoints: [0.5] }, "rules.finishPoints[0]: expected a whole number from 0, got 0.5"],
  [{ qualifiers: 0 }, "rules.qualifiers: expected a whole number from 1, or null, got 0"],
  [{ lapped: "out" as "continue" }, 'rules.lapped: expected pullDetached or continue, got "out"'],
])("%j is refused", (changes, message) => {
  expect(() => change(changes)).toThrow(new Error(message));
});

it("an unknown preset is refused with those known", () => {
  expect(() => resolveRules("isu-1998" as RulesPresetName)).toThrow(
    /^rules: expected one of isu-2018, .*got "isu-1998"$/,
  );
  expect(() => resolveRules({ preset: "toString" as RulesPresetName })).toThrow(
    "rules.preset: expected",
  );
});
