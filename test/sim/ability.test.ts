import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AbilityPosterior, drawAbility, fitAbility } from "../../src/sim/ability.ts";
import { abilityPrior } from "../../src/sim/ability-prior.ts";
import { type Evidence, gatherEvidence, latestDay } from "../../src/sim/evidence.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";
import { type SoloAbility, soloConditions, soloTime } from "../../src/sim/solo.ts";

interface Skater {
  name: string;
  gender: "men" | "women";
  times: SoloTime[];
}

const { skaters } = JSON.parse(readFileSync("data/skaters.json", "utf8")) as { skaters: Skater[] };
const CONTEXT = { gender: "men", level: "world-cup-a", asOf: "2026-02-21" } as const;

function race(distance: number, sec: number, more: Partial<SoloTime> = {}): SoloTime {
  const place = { date: "2026-01-20", venue: "Hamar", source: "test" };
  return { distance, sec, kind: "race", ...place, ...more };
}

/** Ability in natural units at the mean of a posterior. */
function median({ mean, mass, dragArea }: AbilityPosterior): SoloAbility {
  const [criticalPower, anaerobicReserve, peakPower] = Array.from(mean, Math.exp) as [
    number,
    number,
    number,
  ];
  return { criticalPower, anaerobicReserve, peakPower, mass, dragArea };
}

/** Posterior standard deviation of log Pmax. */
function peakSd({ chol }: AbilityPosterior): number {
  return Math.hypot(chol[3]!, chol[4]!, chol[5]!);
}

function seaLevelTime(posterior: AbilityPosterior, distance: number): number {
  return soloTime(median(posterior), distance, soloConditions(0));
}

describe("what may be used", () => {
  it.each([
    [{ date: "2022-02-03" }, "2022-02-03"],
    [{ date: "2022-02" }, "2022-02-28"],
    [{ date: "2024-02" }, "2024-02-29"],
    [{ date: "2019" }, "2019-12-31"],
    [{ season: "2021-22" }, "2022-06-30"],
    [{ date: "2022", season: "2021-22" }, "2022-06-30"],
    [{ date: null, season: null }, null],
  ])("%o counts as %s", (time, day) => {
    expect(latestDay(time)).toBe(day);
  });

  it("nothing dated on or after the day of the race, and nothing undated", () => {
    const times = [
      race(1500, 106, { date: "2026-02-21" }),
      race(1500, 106, { date: "2026-02" }),
      race(1500, 106, { date: null, season: "2025-26" }),
      race(1500, 106, { date: null }),
      race(1200, 90),
      race(1500, 20),
    ];
    const posterior = fitAbility(times, CONTEXT);
    expect(posterior.used).toBe(0);
    expect(posterior.ignored.map(({ reason }) => reason)).toEqual([
      "may be from 2026-02-21, not before 2026-02-21",
      "may be from 2026-02-28, not before 2026-02-21",
      "may be from 2026-06-30, not before 2026-02-21",
      "neither date nor season",
      "distance 1200 m is not raced alone",
      "mean speed is outside 6..16 m/s",
    ]);
    expect(posterior.mean).toEqual(fitAbility([], CONTEXT).mean);
  });

  it("hindsight changes nothing: later times leave the fit as it was", () => {
    for (const skater of skaters.slice(0, 30)) {
      const context = { gender: skater.gender, level: "world-cup-a", asOf: "2025-06-01" } as const;
      const before = skater.times.filter((time) => (latestDay(time) ?? "9") < "2025-06-01");
      expect(fitAbility(skater.times, context).mean).toEqual(fitAbility(before, context).mean);
    }
  });
});

describe("fitAbility", () => {
  it("without times is the prior with its full width", () => {
    const prior = abilityPrior("men", "world-cup-a");
    const posterior = fitAbility([], CONTEXT);
    expect(posterior.mean).toEqual(prior.mean);
    expect(posterior.chol[0]).toBeCloseTo(Math.sqrt(prior.covariance[0]!), 12);
    expect(peakSd(posterior)).toBeCloseTo(Math.sqrt(prior.covariance[8]!), 12);
  });

  it("recovers a known athlete from his own times", () => {
    const body = { mass: 75, dragArea: 0.23 };
    const who = { ...body, criticalPower: 345, anaerobicReserve: 22000, peakPower: 1150 };
    const conditions = soloConditions(125, 0.0058);
    const times = [500, 1000, 1500, 5000, 10000].flatMap((distance) =>
      [0, 1, 2].map(() => race(distance, soloTime(who, distance, conditions))),
    );
    const found = median(fitAbility(times, CONTEXT));
    expect(Math.abs(found.criticalPower / 345 - 1)).toBeLessThan(0.02);
    expect(Math.abs(found.anaerobicReserve / 22000 - 1)).toBeLessThan(0.05);
    expect(Math.abs(found.peakPower / 1150 - 1)).toBeLessThan(0.05);
  });

  it("is less sure of peak power where 500 and 1000 m are absent", () => {
    const long = [race(1500, 107), race(5000, 385)];
    const all = [...long, race(500, 36.3), race(1000, 70.4)];
    expect(peakSd(fitAbility(long, CONTEXT))).toBeGreaterThan(
      1.5 * peakSd(fitAbility(all, CONTEXT)),
    );
  });

  it("twenty races over 1500 m do not crush a 5000 m", () => {
    const many = Array.from({ length: 20 }, () => race(1500, 107));
    const one = fitAbility([race(1500, 107), race(5000, 380)], CONTEXT);
    const twenty = fitAbility([...many, race(5000, 380)], CONTEXT);
    expect(Math.abs(seaLevelTime(twenty, 5000) / seaLevelTime(one, 5000) - 1)).toBeLessThan(0.005);
  });

  it("old times count less", () => {
    const shift = (date: string) =>
      Math.abs(
        seaLevelTime(fitAbility([race(1500, 104, { date })], CONTEXT), 1500) /
          seaLevelTime(fitAbility([], CONTEXT), 1500) -
          1,
      );
    expect(shift("2026-01-20")).toBeGreaterThan(shift("2022-01-20") * 1.1);
  });

  it("a time from Salt Lake City is worth less than the same in Hamar", () => {
    const high = fitAbility([race(5000, 375, { venue: "Salt Lake City" })], CONTEXT);
    const low = fitAbility([race(5000, 375)], CONTEXT);
    expect(seaLevelTime(high, 5000)).toBeGreaterThan(seaLevelTime(low, 5000) * 1.015);
  });

  it("an unknown venue leaves more doubt", () => {
    const known = fitAbility([race(1500, 107)], CONTEXT);
    const unknown = fitAbility([race(1500, 107, { venue: null })], CONTEXT);
    expect(unknown.chol[0]).toBeGreaterThan(known.chol[0]!);
  });

  it("a taller skater is heavier and has more drag", () => {
    const tall = fitAbility([], { ...CONTEXT, heightM: 1.92 });
    expect(tall.mass).toBeCloseTo(83.5, 1);
    expect(tall.dragArea).toBeCloseTo(0.247, 3);
  });

  it("gives the same bits twice", () => {
    const busiest = skaters.reduce((a, b) => (b.times.length > a.times.length ? b : a));
    const first = fitAbility(busiest.times, CONTEXT);
    expect(fitAbility(busiest.times, CONTEXT)).toEqual(first);
  });
});

describe("all skaters in the data, each on the day after the last time", () => {
  const fits = skaters.map(fitOwnTimes).filter((fit) => fit !== null);

  it("reproduce their times where three distances have two recent races or more", () => {
    const solid = fits
      .map(({ errors, evidence }) => errors.filter((_, i) => isSolid(evidence[i]!)).map(Math.abs))
      .filter((errors) => errors.length >= 3);
    const means = solid.map(mean);
    const largest = solid.map((errors) => Math.max(...errors));
    expect(solid.length).toBeGreaterThan(30);
    expect(mean(means)).toBeLessThan(0.006);
    expect(share(means, 0.008)).toBeGreaterThan(0.8);
    expect(share(largest, 0.016)).toBeGreaterThan(0.9);
  });

  it("a distance left out is foretold within 1.5 % (median)", () => {
    const missed = fits.filter(({ evidence }) => evidence.length >= 3).flatMap(leaveOneOut);
    missed.sort((a, b) => a - b);
    expect(missed.length).toBeGreaterThan(150);
    expect(missed[missed.length >> 1]).toBeLessThan(0.015);
  });
});

describe("drawAbility", () => {
  it("gives the median for zeros, and the posterior spread otherwise", () => {
    const posterior = fitAbility([race(1500, 107), race(5000, 385)], CONTEXT);
    const out = new Float64Array(6);
    drawAbility(posterior, 0, 0, 0, out, 3);
    expect(Array.from(out.subarray(3)).map(Math.log)).toEqual([
      expect.closeTo(posterior.mean[0]!, 12),
      expect.closeTo(posterior.mean[1]!, 12),
      expect.closeTo(posterior.mean[2]!, 12),
    ]);
    drawAbility(posterior, 1, 0, 0, out, 0);
    expect(Math.log(out[0]! / out[3]!)).toBeCloseTo(posterior.chol[0]!, 12);
    drawAbility(posterior, 0, 0, -20, out, 0);
    expect(out[2]).toBeCloseTo(1.3 * out[0]!, 9);
  });
});

interface OwnFit {
  skater: Skater;
  asOf: string;
  evidence: Evidence[];
  /** Logarithm of time over fitted time per distance. */
  errors: number[];
}

function fitOwnTimes(skater: Skater): OwnFit | null {
  const days = skater.times.map(latestDay).filter((day) => day !== null);
  if (days.length === 0) return null;
  const asOf = `${days.sort().at(-1)}+`;
  const posterior = fitAbility(skater.times, { ...skater, level: "world-cup-a", asOf });
  const typical = median(fitAbility([], { ...skater, level: "world-cup-a", asOf }));
  const { evidence } = gatherEvidence(skater.times, asOf, typical);
  const errors = evidence.map(
    ({ distance, logTime }) => logTime - Math.log(seaLevelTime(posterior, distance)),
  );
  return { skater, asOf, evidence, errors };
}

function leaveOneOut({ skater, asOf, evidence }: OwnFit): number[] {
  return evidence
    .filter(({ sd }) => sd < 0.02)
    .map(({ distance, logTime }) => {
      const others = skater.times.filter((time) => time.distance !== distance);
      const posterior = fitAbility(others, { ...skater, level: "world-cup-a", asOf });
      return Math.abs(logTime - Math.log(seaLevelTime(posterior, distance)));
    });
}

function isSolid({ sd, count }: Evidence): boolean {
  return sd < 0.013 && count >= 2;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(values: number[], limit: number): number {
  return values.filter((value) => value <= limit).length / values.length;
}
