import { mean } from "simple-statistics";
import { log } from "../sim/math.ts";
import type { Entry, Level, Scenario } from "../sim/scenario.ts";
import { SKILL_SPREAD, SKILL_WORTH } from "../sim/skill.ts";
import type { Knowledge } from "./knowledge.ts";
import { fitPlackettLuce, type PlackettLuceFit, type PriorWidth } from "./plackett-luce.ts";
import { fadeRaces, type RankedRace, type RankedStart, rankRace } from "./ranked-race.ts";
import type { Sheet } from "./sheet.ts";
import { sheetLevel } from "./sheet-rules.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { type SoloStrength, soloStrength } from "./solo-strength.ts";

/** Skill in the bunch as it stands in a scenario. */
export type BunchSkill = NonNullable<Entry["bunchSkill"]>;

/** Makes bunch skills by name, for the starters of a heat, from what is known before it. */
export type RateField = (
  known: Knowledge,
  field: Pick<Scenario, "gender" | "level"> & { names: readonly string[] },
) => ReadonlyMap<string, BunchSkill>;

/** Spread of what past mass starts teach beyond individual times, in log strength. Learnt from the sheets, MODEL 5.6. */
const WIDTH: PriorWidth = { skaters: SKILL_SPREAD * SKILL_WORTH, covariates: 0.5 };
/** How much wider it may be where the races themselves show that skaters differ more, and how surprising that is: sd of the logarithm. */
const WIDER = [1, 1.25, 1.6, 2];
const SURPRISE = 0.5;
/** Places that teach in full, and how much a place further back teaches: sheets tell little there of the next race (MODEL 5.6). */
const TEACHING = 8;
const TEACHING_BEHIND = 0.3;
/** Years after which a race counts half. MODEL 5.6. */
const HALF_LIFE = 4;

/**
 * What past mass starts teach of each starter beyond his individual times: Plackett–Luce over
 * earlier races, above all their first eight places, where each start begins with the strength that the engine makes of his times on that day. Beside the skater
 * himself count, shrunk, how many mass starts he had behind him, whether a long individual time is known of him
 * (newcomers and those without one do worse than their times say), and his times once more, apart for fields to which one qualifies by
 * mass starts and for others: in the former they say less than the physics would have it, in the latter more. In the engine's units of skill, about the mean of the
 * field.
 *
 * @returns a skill for every starter, also for those never seen; empty where no race of the gender is known
 */
export const rateField: RateField = ({ sheets, skaters, asOf }, { gender, level, names }) => {
  const past = sheets.filter((sheet) => sheet.gender === gender);
  if (past.length === 0) return new Map();
  const records = new Map(
    skaters.filter((record) => record.gender === gender).map((record) => [record.name, record]),
  );
  const fit = fitAsWide(
    fadeRaces(
      past.flatMap((sheet) => taughtBy(sheet, past, records)),
      asOf,
      HALF_LIFE,
    ),
  );
  const spread = fit.uncertainty();
  const source = `${past.length} mass starts before ${asOf}, beyond what individual times say`;
  const solos = names.map((name) => soloStrength(records.get(name), gender, level, asOf));
  const strengths = names.map((name, i) => {
    const covariates = covariatesOf(solos, i, level, startsBefore(name, asOf, past));
    const own = fit.strengths.get(name) ?? 0;
    return covariates.reduce((total, x, c) => total + x * fit.coefficients[c]!, own);
  });
  const middle = mean(strengths);
  return new Map(
    names.map((name, i) => [
      name,
      {
        mean: round((strengths[i]! - middle) / SKILL_WORTH),
        sd: round((spread.get(name) ?? fit.width.skaters) / SKILL_WORTH),
        perStrength: round(fit.coefficients[isQualified(level) ? 2 : 3]! / SKILL_WORTH),
        source,
      },
    ]),
  );
};

/** The fit under the width that is likeliest after the races; of equals the narrower. */
function fitAsWide(races: readonly RankedRace[]): PlackettLuceFit {
  const fits = WIDER.map((factor) =>
    fitPlackettLuce(races, { ...WIDTH, skaters: factor * WIDTH.skaters }),
  );
  const likely = fits.map((fit, k) => {
    const off = log(WIDER[k]!) / SURPRISE;
    return fit.evidence() - (off * off) / 2;
  });
  return fits[likely.indexOf(Math.max(...likely))]!;
}

/** A race twice, its first eight places and all of them, each with its share, with what was known of everybody on its eve. */
function taughtBy(
  sheet: Sheet,
  past: readonly Sheet[],
  records: ReadonlyMap<string, SkaterRecord>,
): RankedRace[] {
  const race = rankRace(sheet);
  const level = sheetLevel(sheet);
  const solos = race.starts.map(({ skater }) =>
    soloStrength(records.get(skater), sheet.gender!, level, race.day),
  );
  const starts = race.starts.map((start, i) => ({
    ...start,
    offset: solos[i]!.strength,
    covariates: covariatesOf(solos, i, level, startsBefore(start.skater, race.day, past)),
  }));
  return [
    { ...race, weight: TEACHING_BEHIND, starts },
    { ...race, weight: 1 - TEACHING_BEHIND, starts: starts.map(firstPlaces) },
  ];
}

/** Who came behind the last place that teaches in full may have come anywhere behind it. */
function firstPlaces<Start extends RankedStart>(start: Start, _: number, all: Start[]): Start {
  const { first, last } = start;
  return {
    ...start,
    last: first > TEACHING ? all.length : last,
    first: Math.min(first, TEACHING + 1),
  };
}

/** Levels that skaters reach by good mass starts: who is there in spite of slow times has the skill that makes up for them. */
const isQualified = (level: Level): boolean => level === "championship" || level === "world-cup-a";

function covariatesOf(
  solos: readonly SoloStrength[],
  i: number,
  level: Level,
  starts: number,
): number[] {
  const { strength, hasLongTime } = solos[i]!;
  const alone = strength - mean(solos.map((solo) => solo.strength));
  const qualified = isQualified(level);
  return [hasLongTime ? 0 : 1, log(1 + starts), qualified ? alone : 0, qualified ? 0 : alone];
}

const startsBefore = (name: string, day: string, past: readonly Sheet[]): number =>
  past.filter(
    (sheet) =>
      sheet.date! < day && sheet.skaters.some((row) => row.name === name && row.status !== "DNS"),
  ).length;

/** Three digits are more than is known, and easier to read in a scenario file. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
