import { describe, expect, it } from "vitest";
import { habits } from "../../src/sim/compile-plan.ts";
import { instinct } from "../../src/sim/instinct.ts";
import { ALL_OUT, HOLD } from "../../src/sim/intention.ts";
import { leadsOut, whoLeadsOut } from "../../src/sim/lead-out-for.ts";
import type { Race } from "../../src/sim/on-ice.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const countries = { C: "Us", E: "Us" };
const heat = smallHeat({ skaters: 12, countries, draw: drawsWith(CALM) });
const [C, E] = [2, 4];

/** Twelve in line with so many laps to go; E outsprints more of the field than C, by so much. */
function inLine(toGo: number, faster = 0.3, gap = 1.5): Race {
  const state = placedRace(heat, lineOf(12, heat.raceLength - toGo * heat.track.lapLength, gap));
  state.finishRank.fill(0.5);
  state.finishRank[E] = 0.5 + faster;
  state.sprintFrom.fill(500);
  return { heat, state, observer: null };
}
const idea = (race: Race, skater: number) => catalogue[on(race, instinct, skater)]?.name;

describe("a lead-out", () => {
  it("is given from two and a half laps to go to a team-mate close behind who is clearly faster", () => {
    expect(idea(inLine(2.2), C)).toBe("lead-out");
    expect(idea(inLine(2.6), C)).not.toBe("lead-out");
    expect(on(inLine(0.65), leadsOut, C)).toBe(false);
  });
  it("is not given to one who is hardly faster, is ahead or is out of reach, nor to a stranger", () => {
    expect(on(inLine(2.2, 0.15), leadsOut, C)).toBe(false);
    const ahead = inLine(2.2);
    [ahead.state.finishRank[C], ahead.state.finishRank[E]] = [0.9, 0.5];
    expect(on(ahead, leadsOut, E)).toBe(false);
    expect(on(inLine(2.2, 0.3, 8), leadsOut, C)).toBe(false);
    expect(on(inLine(2.2), leadsOut, 1)).toBe(false);
  });
  it("is taken: who is led out gets onto the wheel of his team-mate", () => {
    const race = inLine(2.2);
    expect(on(race, whoLeadsOut, E)).toBe(C);
    expect(on(race, whoLeadsOut, 3)).toBe(-1);
    expect(idea(race, E)).toBe("wheel");
    const wheel = catalogue.findIndex(({ name }) => name === "wheel");
    const { state } = race;
    [state.distance[3], state.distance[5]] = [state.distance[5]!, state.distance[3]!];
    expect(on(race, catalogue[wheel]!.rides, E, habits[wheel]!)).toBe(true);
    expect(state.aimRank[E]).toBe(3);
  });
  it("gives all he has once others sprint", () => {
    const tactic = catalogue.findIndex(({ name }) => name === "lead-out");
    const early = inLine(2.2);
    early.state.groupRank[C] = 0;
    on(early, catalogue[tactic]!.rides, C, habits[tactic]!);
    expect([early.state.aim[C], early.state.effort[C]]).toEqual([HOLD, 1.2]);
    const late = inLine(1.3);
    on(late, catalogue[tactic]!.rides, C, habits[tactic]!);
    expect(late.state.effort[C]).toBe(ALL_OUT);
  });
});
