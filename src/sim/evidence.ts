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
 * Each becomes t * model(sea level) / model(venue); log t is x, the time of a good day, plus an error with a split normal
 * distribution, wider on the slow side: good races tell more than bad ones, and one alone was more often slow than fast.
 * The combined value has the mean and the variance that all of them together leave for x. A time of age a years has more
 * error, in sd^2 fast slow (2^(min(a, 6) / 1.5) - 1). Nothing dated on or after `asOf` is used.
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
  return [date, season].sort()[0]!;
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

/** Mean of one side of a split normal distribution, in its standard deviations: sqrt(2 / pi). */
const HALF_NORMAL = 0.7978845608028654;

/** One time as a statement about x: its error has mode 0, and a spread of its own on either side. */
interface Reading {
  logTime: number;
  fast: number;
  slow: number;
}

function combine(
  distance: number,
  times: readonly SoloTime[],
  asOf: string,
  typical: SoloAbility,
): Evidence {
  const ordinary = soloTime(typical, distance, soloConditions(0));
  const readings = times.map((time) => {
    const logTime = log((time.sec * ordinary) / venueTime(time, typical));
    return readingOf(time, logTime, yearsBetween(latestDay(time)!, asOf));
  });
  const { mean, variance } = momentsOf(readings);
  return {
    distance,
    logTime: mean,
    sd: Math.sqrt(variance + SHARED * SHARED),
    count: times.length,
  };
}

/**
 * What a time says. Age and an unknown rink add an even error to the skewed one of the day. The sum is taken as skewed
 * again, with spreads that add up on either side and the mean that it must have.
 */
function readingOf(time: SoloTime, logTime: number, age: number): Reading {
  const [fast, slow] = SPREAD[time.kind];
  const place = unknownPlace(time);
  const years = Math.min(age, OLDEST);
  const even = place * place + fast * slow * (1 / halved(years / HALF_LIFE) - 1);
  const wide = {
    fast: Math.sqrt(fast * fast + even),
    slow: Math.sqrt(slow * slow + even),
  };
  const lost = HALF_NORMAL * (slow - fast - (wide.slow - wide.fast));
  return { logTime: logTime - lost, ...wide };
}

/**
 * Mean and variance of x, of which all that is known is what these times say: of the product of their split normal
 * densities. The mode first, then sums over an even grid about it; beyond its end less than 1e-8 is left.
 */
function momentsOf(readings: readonly Reading[]): { mean: number; variance: number } {
  let mode = Math.min(...readings.map(({ logTime }) => logTime));
  for (let i = 0; i < 20; i++) {
    let precision = 0;
    let sum = 0;
    for (const { logTime, fast, slow } of readings) {
      const side = logTime < mode ? fast : slow;
      precision += 1 / (side * side);
      sum += logTime / (side * side);
    }
    mode = sum / precision;
  }
  const least = readings.reduce((sum, { slow }) => sum + 1 / (slow * slow), 0);
  const step = REACH / GRID / Math.sqrt(least);
  const top = depth(readings, mode);
  let weight = 0;
  let first = 0;
  let second = 0;
  for (let k = -GRID; k <= GRID; k++) {
    const density = exp(top - depth(readings, mode + k * step));
    weight += density;
    first += density * k;
    second += density * k * k;
  }
  const middle = first / weight;
  return {
    mean: mode + middle * step,
    variance: (second / weight - middle * middle) * step * step,
  };
}

/** Grid points on either side of the mode, and how far they reach in the widest standard deviations there can be. */
const GRID = 90;
const REACH = 6;

/** Minus the logarithm of the density of x, without its constant. */
function depth(readings: readonly Reading[], x: number): number {
  let sum = 0;
  for (const { logTime, fast, slow } of readings) {
    const off = (logTime - x) / (logTime < x ? fast : slow);
    sum += 0.5 * off * off;
  }
  return sum;
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
