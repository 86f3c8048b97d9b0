import { expect, test } from "vitest";
import { readFilm } from "../../../src/sim/film.ts";
import { filmSample, traceSample } from "../../../src/viz/gallery/made-up-race.ts";
import { filmMoment } from "../../../src/viz/replay/film-moment.ts";
import { groupsNow } from "../../../src/viz/replay/groups-now.ts";

const film = readFilm(filmSample);
const skaters = film.skaters.length;

test("at a frame everybody is where the frame says, the first skater first", () => {
  const now = filmMoment(film, film.times[200]!);
  for (const { skater, distance } of now)
    expect(distance).toBeCloseTo(film.distance[200 * skaters + skater]!, 3);
  const distances = now.map(({ distance }) => distance);
  expect(distances).toEqual([...distances].sort((a, b) => b - a));
});

test("nobody jumps or goes back between frames, nor after the finish", () => {
  const last = new Map<number, number>();
  for (let time = 0; time < film.times[film.frames - 1]!; time += 0.25)
    for (const { skater, distance } of filmMoment(film, time)) {
      const before = last.get(skater) ?? distance;
      expect(distance).toBeGreaterThanOrEqual(before - 1e-3);
      expect(distance - before).toBeLessThan(0.25 * 22);
      last.set(skater, distance);
    }
});

test("who has finished coasts to a stop", () => {
  const [winner] = traceSample.ranking;
  const time = winner!.time! + 20;
  const now = filmMoment(film, time).find(
    ({ skater }) => film.skaters[skater]!.name === winner!.name,
  )!;
  expect(now.state).toBe("coasting");
  expect(now.since).toBeGreaterThan(18);
});

test("times before the start and after the end are taken as those", () => {
  expect(filmMoment(film, -5)).toEqual(filmMoment(film, 0));
  expect(filmMoment(film, 1e6)).toEqual(filmMoment(film, film.times[film.frames - 1]!));
});

test("two who are away are a group of their own, with the seconds that they are ahead", () => {
  const [first, second] = groupsNow(filmMoment(film, 310));
  expect(first!.skaters).toHaveLength(2);
  expect(first!.gap).toBe(0);
  expect(second!.gap).toBeGreaterThan(3);
});
