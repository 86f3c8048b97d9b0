import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import { readFilm } from "../../src/sim/film.ts";
import { filmRace } from "../../src/sim/film-race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { DONE } from "../../src/sim/state.ts";
import { traceRace } from "../../src/sim/trace.ts";
import { shortHeat } from "../odds/short-heat.ts";

const heat = compileScenario(shortHeat());
const key = { seed: seedToMaster("film"), race: 3 };
const { trace, film } = filmRace(heat, key);
const opened = readFilm(film);
const skaters = film.skaters.length;

test("filming a race does not change it", () => {
  expect(trace).toEqual(traceRace(heat, key));
});

test("a film begins on the grid, and time grows with every frame", () => {
  expect(opened.times[0]).toBe(0);
  expect(Math.max(...opened.distance.subarray(0, skaters))).toBeCloseTo(0);
  for (let k = 1; k < film.frames; k++)
    expect(opened.times[k]!).toBeGreaterThan(opened.times[k - 1]!);
});

test("nobody skates backwards, and each crosses the finish in the frames around his time", () => {
  for (let i = 0; i < skaters; i++) {
    for (let k = 1; k < film.frames; k++) {
      const [before, after] = [k - 1, k].map((frame) => opened.distance[frame * skaters + i]!);
      expect(after!).toBeGreaterThanOrEqual(before!);
    }
    const row = trace.ranking.find(({ name }) => name === film.skaters[i]!.name)!;
    if (row.time === null) continue;
    const done = opened.times.findIndex((_, k) => opened.status[k * skaters + i] === DONE);
    expect(opened.times[done]!).toBeGreaterThanOrEqual(row.time - 0.001);
    expect(opened.times[done - 1]!).toBeLessThanOrEqual(row.time + 0.001);
  }
});

test("all start with a full reserve", () => {
  expect([...opened.reserve.subarray(0, skaters)]).toEqual(Array(skaters).fill(255));
});

test("a film survives being sent", () => {
  expect(readFilm(structuredClone(film))).toEqual(opened);
});

test("a film of another version or length is refused in one line", () => {
  expect(() => readFilm({ ...film, version: 9 })).toThrow("film: expected version 1, got 9");
  expect(() => readFilm({ ...film, frames: film.frames - 1 })).toThrow(/^film: expected \d+ bytes/);
});
