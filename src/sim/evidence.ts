import { ICE_FRICTION } from "./ice.ts";
import { exp, log } from "./math.ts";
import type { SoloTime } from "./scenario.ts";
import { type SoloAbility, soloConditions, soloTime } from "./solo.ts";
import { venueAltitude, venueFriction } from "./venues.ts";

/** What all times over one distance say together, on ordinary ice at sea level. */
export interface Evidence {
  /** m */
  distance: number;
  /** Logarithm of the time, s. */
  logTime: number;
  /** Standard deviation of that logarithm. */
  sd: number;
  /** How many times went in. */
  count: number;
}

/** A time left out, and why. */
export interface IgnoredTime {
  time: SoloTime;
  reason: string;
}

/** Spread of a time around what the skater can do, on the fast and the slow side, as a share of the time. */
const SPREAD = {
  PB: [0.003, 0.01],
  "season best": [0.004, 0.01],
  race: [0.005, 0.012],
} as const;

/** Years after which a time counts half, and the age from which it counts no less. Engineering assumptions. */
const HALF_LIFE = 1.5;
const OLDEST = 6;

/** Extra spread where ice (0.6 %), or venue (1.0 %: sea level or Salt Lake City), is unknown. */
const UNKNOWN_ICE = 0.006;
const UNKNOWN_VENUE = 0.01;

/** Times of one distance share errors (season, technique, shape of the power curve): together never better than this. */
const SHARED = 0.005;

const DISTANCES = [500, 1000, 1500, 3000, 5000, 10000];
const DAYS_IN_YEAR = 365.25;

/**
 * Sorts a skater's times by distance, on ordinary ice at sea level, and combines those of one distance.
 * Each becomes t * model(sea level) / model(venue); the combined value minimises the sum of
 * ((log t - x) / sd)^2 with sd smaller on the fast side: good races tell more than bad ones. A time of age
 * a years counts 2^(-min(a, 6) / 1.5): its sd^2 is divided by that. Nothing dated on or after `asOf` is used.
 * Source: engineering assumptions; the spreads meet race-to-race variation of 0.5-0.8 %, MODEL 5.2.
 *
 * @example gatherEvidence([], "2026-02-21", body).evidence // []
 */
export function gatherEvidence(
  times: readonly SoloTime[],
  asOf: string,
  typical: SoloAbility,
): { evidence: Evidence[]; ignored: IgnoredTime[] } {
  const ignored: IgnoredTime[] = [];
  const usable = times.filter((time) => {
    const reason = reasonToIgnore(time, asOf);
    if (reason !== null) ignored.push({ time, reason });
    return reason === null;
  });
  const evidence: Evidence[] = [];
  for (const distance of DISTANCES) {
    const same = usable.filter((time) => time.distance === distance);
    if (same.length > 0) evidence.push(combine(distance, same, asOf, typical));
  }
  return { evidence, ignored };
}

/**
 * Latest day a time can have been skated, as an ISO day, or null where neither date nor season tells. A month
 * or year counts as its last day, a season as 30 June of its second year.
 *
 * @example latestDay({ date: "2022-02" }) // "2022-02-28"
 */
export function latestDay(time: Pick<SoloTime, "date" | "season">): string | null {
  const date = time.date ? lastDayOfPeriod(time.date) : null;
  const season = time.season ? lastDayOfSeason(time.season) : null;
  if (date === null || season === null) return date ?? season;
  return date.length > 10 || season < date ? season : date;
}

function lastDayOfPeriod(date: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month) return `${year}-12-31`;
  if (day) return `${year}-${month}-${day}`;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return last === undefined ? null : `${year}-${month}-${last}`;
}

function lastDayOfSeason(season: string): string | null {
  const match = /^(\d{4})/.exec(season);
  return match ? `${Number(match[1]) + 1}-06-30` : null;
}

function reasonToIgnore(time: SoloTime, asOf: string): string | null {
  if (!DISTANCES.includes(time.distance)) return `distance ${time.distance} m is not raced alone`;
  const speed = time.distance / time.sec;
  if (!(speed > 6 && speed < 16)) return "mean speed is outside 6..16 m/s";
  const day = latestDay(time);
  if (day === null) return "neither date nor season";
  return day < asOf ? null : `may be from ${day}, not before ${asOf}`;
}

function combine(
  distance: number,
  times: readonly SoloTime[],
  asOf: string,
  typical: SoloAbility,
): Evidence {
  const ordinary = soloTime(typical, distance, soloConditions(0));
  const logs = times.map((time) => log((time.sec * ordinary) / venueTime(time, typical)));
  const age = times.map((time) => yearsBetween(latestDay(time)!, asOf));
  let x = Math.min(...logs);
  let precision = 0;
  for (let i = 0; i < 20; i++) {
    precision = 0;
    let sum = 0;
    times.forEach((time, k) => {
      const [fast, slow] = SPREAD[time.kind];
      const own = logs[k]! < x ? fast : slow;
      const place = unknownPlace(time);
      const weight = halved(Math.min(age[k]!, OLDEST) / HALF_LIFE) / (own * own + place * place);
      precision += weight;
      sum += weight * logs[k]!;
    });
    x = sum / precision;
  }
  return {
    distance,
    logTime: x,
    sd: Math.sqrt(1 / precision + SHARED * SHARED),
    count: times.length,
  };
}

/** Time of a typical skater at the venue; a PB of unknown venue is taken to come from half-way up. */
function venueTime(time: SoloTime, typical: SoloAbility): number {
  const altitude = time.venue ? venueAltitude(time.venue) : null;
  const friction = time.venue ? venueFriction(time.venue) : null;
  const conditions = soloConditions(
    altitude ?? (time.kind === "race" ? 100 : 700),
    friction ?? ICE_FRICTION,
  );
  return soloTime(typical, time.distance, conditions);
}

function unknownPlace(time: SoloTime): number {
  if (!time.venue || venueAltitude(time.venue) === null) return UNKNOWN_VENUE;
  return venueFriction(time.venue) === null ? UNKNOWN_ICE : 0;
}

/** 2^-x for x >= 0. */
function halved(x: number): number {
  return exp(-log(2) * x);
}

/** Years between two ISO days, good to a week. */
function yearsBetween(from: string, to: string): number {
  return yearOf(to) - yearOf(from);
}

function yearOf(day: string): number {
  return (
    Number(day.slice(0, 4)) +
    (Number(day.slice(5, 7)) - 1) / 12 +
    Number(day.slice(8, 10)) / DAYS_IN_YEAR
  );
}
