import { describe, expect, it } from "vitest";
import type { Race } from "../../src/sim/on-ice.ts";
import { orderHolds } from "../../src/sim/order-holds.ts";
import { STOPPED } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { type Placed, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const lap = smallHeat().track.lapLength;
/** A and B are 60 m before C, D and E; 6.5 laps to go for A. */
const rows: Placed[] = [
  { at: 9.5 * lap, points: 3 },
  { at: 9.5 * lap - 2 },
  { at: 9.5 * lap - 62, speed: 12, reserve: 0.4, points: 2 },
  { at: 9.5 * lap - 64 },
  { at: 9.5 * lap - 66 },
];

/** Whether the last order of a plan of C is in force. */
function holds(plan: string, skater = "C", rearrange?: (race: Race) => void) {
  const heat = smallHeat({ skaters: 5, plans: { [skater]: plan }, draw: drawsWith(CALM) });
  const state = placedRace(heat, rows);
  const race = { heat, state, observer: null };
  const sprints = heat.rules.sprints.length;
  // C was second in the first sprint, A won it.
  state.sprintPoints[2 * sprints] = 2;
  state.sprintPoints[0] = 3;
  rearrange?.(race);
  const slot = heat.names.indexOf(skater);
  return on(race, orderHolds, slot, heat.plans[slot]!.at(-1)!);
}

describe("orderHolds", () => {
  it.each([
    ["points>=2", true],
    ["points>2", false],
    ["points=2", true],
    ["points<2", false],
    ["points<=2", true],
    ["place=3", true],
    ["place<3", false],
    ["reserve>0.5", false],
    ["reserve<=0.41", true],
    ["togo<=6.7", true],
    ["togo<6", false],
    ["gap>5", true],
    ["gap>5.5", false],
    ["ahead=2", true],
    ["ahead>2", false],
    ["away=A", true],
    ["away=D", false],
    ["scored=1", true],
    ["scored=2", false],
    ["won=1", false],
  ])("if %s, for a skater third on the ice with 2 points, 5 s down: %s", (condition, expected) => {
    expect(holds(`if ${condition} defend`)).toBe(expected);
  });
  it("knows who won a sprint", () => {
    expect(holds("if won=1 defend", "A")).toBe(true);
    expect(holds("if won=2 defend", "A")).toBe(false);
  });
  it("sees nobody ahead from the front group", () => {
    expect(holds("if ahead>=1 defend", "A")).toBe(false);
    expect(holds("if gap<0.1 defend", "A")).toBe(true);
  });
  it("needs all conditions of a list", () => {
    expect(holds("if points>=2 and togo<=7 defend")).toBe(true);
    expect(holds("if points>=2 and togo<=6 defend")).toBe(false);
  });
  it("holds without conditions, and an else holds exactly when its if does not", () => {
    expect(holds("defend")).toBe(true);
    expect(holds("if points>=2 defend else sit-in")).toBe(false);
    expect(holds("if points>2 defend else sit-in")).toBe(true);
  });
  it("does not take a skater who has left the race for one who is away", () => {
    const stopped = holds("if away=A defend", "C", ({ state }) => {
      state.status[0] = STOPPED;
    });
    expect(stopped).toBe(false);
  });
});
