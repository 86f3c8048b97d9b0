import { compileScenario } from "../../../sim/compile.ts";
import type { Observer } from "../../../sim/observer.ts";
import { advance, startRace } from "../../../sim/race.ts";
import { seedToMaster } from "../../../sim/random.ts";
import type { Scenario } from "../../../sim/scenario.ts";
import { typicalSkater } from "../../typical-skater.ts";
import type { Sample } from "../sample.ts";

/** Laps over which the work is compared: after the pack has settled, before the sprint. */
const FROM_LAP = 3;
const TO_LAP = 12;
/** A follower who has lost the wheel by so many metres is not looked at. */
const ON_WHEEL = 3;

/**
 * Share of external power that the second wheel saves against leading at the same speed, race by race: one
 * skater leads a line of four alike on orders, each on the wheel of the one before him, and the work of the first
 * two is added up over laps 4 to 12 while they ride together.
 */
export function draftSaving(
  gender: Scenario["gender"],
  options: { races: number; seed: string; timeStep?: number },
): Sample {
  const { races, seed, timeStep } = options;
  const heat = compileScenario(lineOfFour(gender), timeStep === undefined ? {} : { timeStep });
  const values = Float64Array.from({ length: races }, (_, race) => {
    let leading = 0;
    let following = 0;
    const observer: Observer = {
      step: ({ track }, { distance, gap, wheel, power }, seconds) => {
        const laps = distance[0]! / track.lapLength;
        if (laps < FROM_LAP || laps > TO_LAP || wheel[1] !== 0 || gap[1]! > ON_WHEEL) return;
        leading += power[0]! * seconds;
        following += power[1]! * seconds;
      },
    };
    const state = startRace(heat, { seed: seedToMaster(seed), race });
    advance(heat, state, (TO_LAP + 1) * heat.track.lapLength, observer);
    return leading > 0 ? 1 - following / leading : Number.NaN;
  });
  return { kind: "mean", values };
}

/** Four skaters of the middle of a World Cup field, in line behind the first. */
function lineOfFour(gender: Scenario["gender"]): Scenario {
  const kind = { gender, level: "world-cup-a", asOf: "2026-01-01" } as const;
  const { criticalPower, anaerobicReserve, peakPower } = typicalSkater(kind);
  const names = ["First", "Second", "Third", "Fourth"];
  return {
    schema: "massstart-scenario/1",
    id: "line-of-four",
    title: "Four in line",
    ...kind,
    rules: { preset: "isu-2022", qualifiers: null },
    venue: { name: "sea level", altitude: 0, lapLength: null },
    entries: names.map((name, i) => ({
      name,
      country: null,
      grid: i + 1,
      ability: { criticalPower, anaerobicReserve, peakPower, source: "the prior, MODEL 5.1" },
      bunchSkill: { mean: 0, sd: 0, source: "average" },
      plan: i === 0 ? "lead:togo=15,laps=14,effort=0.9" : `wheel:skater=${names[i - 1]}`,
    })),
    sources: [],
  };
}
