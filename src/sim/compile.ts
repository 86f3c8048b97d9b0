import type { AbilityPosterior } from "./ability.ts";
import { airDensity, altitudePowerFactor, wakeTable } from "./air.ts";
import { behaviourDraws } from "./behaviour.ts";
import { compilePlan } from "./compile-plan.ts";
import { drawByName } from "./draw.ts";
import { recoveryTable } from "./energy.ts";
import { FILE_OFFSETS } from "./files.ts";
import { findSkater } from "./find-skater.ts";
import { inForm } from "./form.ts";
import type { Heat } from "./heat.ts";
import { outlineHeat } from "./heat-outline.ts";
import { exp, log } from "./math.ts";
import { type PlanHeat, planFor } from "./plan-for.ts";
import { type DrawSource, hashName } from "./random.ts";
import { recallFit } from "./recall-fit.ts";
import type { Entry, Scenario } from "./scenario.ts";
import { holdHabits, type Shift, shiftAbility } from "./shift.ts";
import { SKILL_SPREAD, strengthOfPower } from "./skill.ts";
import { cornerStretch, MASS_START_LAP, ovalTrack } from "./track.ts";

/** Length of a step, s: half of it moves no chance that anybody looks at by a point (docs/TESTING.md 5). */
const TIME_STEP = 2.5;

/** What a question may change about a scenario without rewriting it. */
export interface CompileOptions {
  /** Plan text by skater, in place of what the scenario says. */
  plans?: Record<string, string>;
  /** Length of a step, s. */
  timeStep?: number;
  /** Habits of the field in place of the fitted draws: rows in the order of `behaviourParameters`. */
  behaviour?: Float64Array;
  /** Factor on the wake, for asking what shelter is worth. */
  wakeScale?: number;
  /** Qualities and assumptions other than known, for asking what hangs on them. */
  shift?: Shift;
  /** Where draws come from; keyed by the skater's name unless a test says otherwise. */
  draw?: DrawSource;
}

/** Turns a checked scenario into numbers; everything a race needs is in the result. */
export function compileScenario(scenario: Scenario, options: CompileOptions = {}): Heat {
  const outline = outlineHeat(scenario);
  const { names, rules } = outline;
  const track = ovalTrack(scenario.venue.lapLength ?? MASS_START_LAP);
  const sprintAtLap = new Int32Array(rules.laps + 1).fill(-1);
  rules.sprints.forEach(({ lap }, sprint) => {
    sprintAtLap[lap] = sprint;
  });
  const { shift = {} } = options;
  const shiftOf = ({ name }: Entry) => shift.skaters?.[name];
  const abilities = scenario.entries.map((entry) =>
    inForm(shiftAbility(abilityOf(entry, scenario), shiftOf(entry)), entry.form ?? 0),
  );
  return {
    ...outline,
    track,
    raceLength: rules.laps * track.lapLength,
    sprintAtLap,
    sprintAfterLap: Int32Array.from(sprintAtLap, (_, lap) =>
      rules.sprints.findIndex((sprint) => sprint.lap > lap),
    ),
    sprintBeforeLap: Int32Array.from(
      sprintAtLap,
      (_, lap) => rules.sprints.findLast((sprint) => sprint.lap <= lap)?.lap ?? -1,
    ),
    skaterKeys: Int32Array.from(names, (name) => hashName(name) | 0),
    grid: gridOf(scenario.entries),
    bond: bondsOf(scenario.entries),
    abilities,
    soloStrength: Float64Array.from(abilities, ({ mean, dragArea }) =>
      strengthOfPower(exp(mean[0]!), exp(mean[1]!), dragArea),
    ),
    craftMean: Float64Array.from(
      scenario.entries,
      (entry) => (entry.bunchSkill?.mean ?? 0) + (shiftOf(entry)?.skill ?? 0),
    ),
    craftSd: Float64Array.from(
      scenario.entries,
      ({ bunchSkill }) => bunchSkill?.sd ?? SKILL_SPREAD,
    ),
    craftPerStrength: Float64Array.from(
      scenario.entries,
      ({ bunchSkill }) => bunchSkill?.perStrength ?? 0,
    ),
    airDensity: airDensity(scenario.venue.altitude, scenario.venue.temperature),
    altitudeFactor: altitudePowerFactor(scenario.venue.altitude),
    mood: moodOf(scenario, shift.mood ?? {}),
    behaviour: holdHabits(options.behaviour ?? behaviourDraws(), shift.habits),
    overdoes: Float64Array.from(scenario.entries, (entry) => shiftOf(entry)?.effort ?? 1),
    plans: plansOf(scenario, outline, options.plans ?? {}),
    stretch: Float64Array.from(FILE_OFFSETS, (offset) => cornerStretch(track.radius, offset)),
    perStretch: Float64Array.from(
      FILE_OFFSETS,
      (offset) => 1 / cornerStretch(track.radius, offset),
    ),
    radiusRoot: Float64Array.from(FILE_OFFSETS, (offset) => Math.sqrt(track.radius + offset)),
    wake: wakeTable(),
    wakeScale: (options.wakeScale ?? 1) * (shift.wake ?? 1),
    recovery: recoveryTable(1 / (shift.recovery ?? 1)),
    timeStep: options.timeStep ?? TIME_STEP,
    draw: options.draw ?? drawByName,
  };
}

function moodOf({ behaviour }: Scenario, factors: NonNullable<Shift["mood"]>): Heat["mood"] {
  const mood = { chase: 1, attack: 1, contest: 1, tempo: 1, ...behaviour };
  for (const what of ["chase", "attack", "contest", "tempo"] as const)
    mood[what] *= factors[what] ?? 1;
  return mood;
}

function plansOf(scenario: Scenario, heat: PlanHeat, given: Record<string, string>) {
  const { names } = heat;
  const texts = new Map(
    scenario.entries.flatMap(({ name, plan }) => (plan ? [[name, plan] as const] : [])),
  );
  for (const [wanted, plan] of Object.entries(given))
    texts.set(findSkater(wanted, names, "--plan"), plan);
  return names.map((name) => {
    const text = texts.get(name);
    if (text === undefined) return [];
    return compilePlan(planFor(name, text, heat, `plan of ${name}`), names);
  });
}

/** Known grid places as slots from 0; two skaters who claim one place, or a place beyond the field, count as unknown. */
function gridOf(entries: readonly Entry[]): Int32Array {
  const grid = new Int32Array(entries.length).fill(-1);
  entries.forEach(({ grid: wanted }, i) => {
    const slot = (wanted ?? 0) - 1;
    if (slot >= 0 && slot < entries.length && !grid.includes(slot)) grid[i] = slot;
  });
  return grid;
}

/**
 * More skaters of one country than this, or than half the field, are no team but a national race. On the sheets of international
 * races no country has more than two. Engineering assumption.
 */
const LARGEST_TEAM = 4;

/** Who helps whom: 1 for team-mates, the declared strength for allies. */
function bondsOf(entries: readonly Entry[]): Float64Array {
  const isTeam = (country: string): boolean => {
    const size = entries.filter((entry) => entry.country === country).length;
    return size <= LARGEST_TEAM && 2 * size <= entries.length;
  };
  const bond = new Float64Array(entries.length * entries.length);
  entries.forEach((entry, i) => {
    entries.forEach((other, j) => {
      const mates =
        i !== j &&
        entry.country !== null &&
        entry.country === other.country &&
        isTeam(entry.country);
      const ally = entry.allies?.find(({ name }) => name === other.name);
      bond[i * entries.length + j] = mates ? 1 : (ally?.strength ?? 0);
    });
  });
  return bond;
}

function abilityOf(entry: Entry, scenario: Scenario): AbilityPosterior {
  const fitted = recallFit(entry.times ?? [], {
    gender: scenario.gender,
    level: scenario.level,
    asOf: scenario.asOf,
    heightM: entry.height ?? null,
  });
  const { ability } = entry;
  if (!ability) return fitted;
  const given = [ability.criticalPower, ability.anaerobicReserve, ability.peakPower];
  const mean = Float64Array.from(fitted.mean, (value, i) =>
    given[i] === undefined ? value : log(given[i]),
  );
  const chol = Float64Array.from(fitted.chol);
  // Row i of the triangle begins at i (i + 1) / 2: what is given is taken as known exactly.
  given.forEach((value, i) => {
    if (value !== undefined) chol.fill(0, (i * (i + 1)) / 2, (i * (i + 1)) / 2 + i + 1);
  });
  return { ...fitted, mean, chol };
}
