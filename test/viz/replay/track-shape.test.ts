import { expect, test } from "vitest";
import { ovalTrack } from "../../../src/sim/track.ts";
import { placeOnTrack } from "../../../src/viz/replay/track-shape.ts";

const track = ovalTrack(362.2);
const length = (from: number, to: number, outside: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 0.1) {
    const [a, b] = [at, Math.min(to, at + 0.1)].map((metres) =>
      placeOnTrack(track, metres, outside),
    );
    sum += Math.hypot(b!.x - a!.x, b!.y - a!.y);
  }
  return sum;
};

test("a lap on the reference line is as long as it should be, one metre outside 2 pi longer", () => {
  expect(length(0, track.lapLength, 0)).toBeCloseTo(track.lapLength, 1);
  expect(length(0, track.lapLength, 1)).toBeCloseTo(track.lapLength + 2 * Math.PI, 1);
});

test("races go anticlockwise: to the right along the bottom, then up", () => {
  const [line, later] = [0, 5].map((metres) => placeOnTrack(track, metres, 0));
  expect(later!.x).toBeGreaterThan(line!.x);
  expect(line!.y).toBeLessThan(0);
  expect(placeOnTrack(track, track.backStraight, 0).y).toBeGreaterThan(0);
});

test("the line has no jump at any joint, before the start and after many laps", () => {
  for (const joint of [
    0,
    track.firstCorner,
    track.backStraight,
    track.secondCorner,
    track.homeStraight,
  ])
    for (const laps of [-1, 0, 7]) {
      const at = joint + laps * track.lapLength;
      const [a, b] = [at - 1e-6, at + 1e-6].map((metres) => placeOnTrack(track, metres, 1));
      expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeLessThan(1e-4);
    }
});
