import { describe, expect, it } from "vitest";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import {
  canBeAsked,
  holds,
  NEVER,
  NO_END,
  type SkaterFacts,
} from "../../src/odds/skater-condition.ts";

const exactly = (value: number) => ({ least: value, most: value });
const sprint = (points: number) => ({ ...exactly(points), won: points === 3 });

/** Two points in the first sprint, three in the last, ninth over the line, ranked seventh of fifteen, 1.55 s behind. */
const known: SkaterFacts = {
  sprints: [sprint(2), sprint(0), sprint(3)],
  points: exactly(5),
  line: exactly(9),
  place: exactly(7),
  behind: exactly(1550),
  through: true,
  finished: true,
  lapped: false,
  fell: true,
  ledAtBell: false,
  tried: [true, false, true],
};
const says = (text: string, facts: Partial<SkaterFacts> = {}) =>
  holds(parseSkaterCondition(text, "condition"), { ...known, ...facts });

describe("what is known", () => {
  it.each([
    "started",
    "scored 5",
    "scored at least 5",
    "scored 1 to 5",
    "scored 2 in sprint 1",
    "scored in sprint 1",
    "did not score in sprint 2",
    "won sprint 3",
    "won the last sprint",
    "scored in 2 sprints",
    "won a sprint",
    "9th over the line",
    "outside the first eight",
    "among the first nine",
    "ranked 7th",
    "top 8",
    "within 1.55 s of the winner",
    "1.55 s or more behind the winner",
    "went through",
    "finished",
    "not lapped",
    "fell",
    "did not lead at the bell",
    "went for sprint 1",
    "went for the last sprint, did not go for sprint 2",
    "scored 5, outside the first six, went through",
  ])("is so: %s", (text) => expect(says(text)).toBe(true));
  it.each([
    "scored 3",
    "scored at least 6",
    "no points",
    "won sprint 1",
    "won 2 sprints",
    "outside the first nine",
    "10th or later over the line",
    "won",
    "more than 1.55 s behind the winner",
    "less than 1.55 s behind the winner",
    "out",
    "did not finish",
    "scored 5, among the first six",
  ])("is not so: %s", (text) => expect(says(text)).toBe(false));
});

describe("what is not known", () => {
  it("is unknown where the range lies on both sides of what is asked", () => {
    const points = { least: 2, most: 5 };
    expect(says("scored 3", { points })).toBeNull();
    expect(says("not scored 3", { points })).toBeNull();
    expect(says("scored at least 2", { points })).toBe(true);
    expect(says("scored at least 6", { points })).toBe(false);
  });
  it("does not matter where another statement fails, and does where all others hold", () => {
    expect(says("went through, scored 4", { through: null })).toBe(false);
    expect(says("scored 4, went through", { through: null })).toBe(false);
    expect(says("scored 5, went through", { through: null })).toBeNull();
  });
  it("counts sprints as far as they are told", () => {
    const sprints = [sprint(2), { least: 0, most: 3, won: null }, sprint(0)];
    expect(says("scored in at least 1 sprint", { sprints })).toBe(true);
    expect(says("scored in 2 sprints", { sprints })).toBeNull();
    expect(says("scored in 3 sprints", { sprints })).toBe(false);
    expect(says("won a sprint", { sprints })).toBeNull();
    expect(says("won 2 sprints", { sprints })).toBe(false);
  });
});

describe("who does not come to the finish", () => {
  const stopped = { line: exactly(NEVER), behind: exactly(NEVER), finished: false };

  it("is outside the first over the line, however many", () => {
    expect(says("outside the first 40 over the line", stopped)).toBe(true);
    expect(says("9th or later over the line", stopped)).toBe(false);
  });
  it("is neither within nor beyond a time behind the winner", () => {
    expect(says("within 600 s of the winner", stopped)).toBe(false);
    expect(says("0 s or more behind the winner", stopped)).toBe(false);
  });
  it("stays open where nobody tells whether he did", () => {
    const behind = { least: 0, most: NEVER };
    expect(says("0 s or more behind the winner", { behind })).toBeNull();
    expect(says("0 s or more behind the winner", { behind: { least: 0, most: NO_END } })).toBe(
      true,
    );
  });
});

describe("canBeAsked", () => {
  const ask = (text: string, sprints: number, qualifiers: number | null) =>
    canBeAsked(parseSkaterCondition(text, "condition"), {
      sprints: new Array(sprints),
      qualifiers,
    });
  it("wants the sprint that is spoken of", () => {
    expect(ask("won sprint 3", 2, null)).toBe(false);
    expect(ask("won sprint 2, scored 3", 2, null)).toBe(true);
    expect(ask("won the last sprint", 0, null)).toBe(false);
    expect(ask("scored 3", 0, null)).toBe(true);
  });
  it("wants a next round where going through is spoken of", () => {
    expect(ask("scored 3, went through", 3, null)).toBe(false);
    expect(ask("eliminated", 3, 8)).toBe(true);
  });
});
