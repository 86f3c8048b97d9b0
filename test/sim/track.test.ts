import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cornerStretch,
  DOUBLE_TRACK_LAP,
  MASS_START_LAP,
  ovalTrack,
  segmentAt,
} from "../../src/sim/track.ts";

describe("ovalTrack", () => {
  it("has the known radii: 21.0 m in Gangneung, 22.0 m by default, 26.0 m on the inner lane", () => {
    expect(ovalTrack(355.948).radius).toBeCloseTo(21.0, 2);
    expect(ovalTrack(MASS_START_LAP).radius).toBeCloseTo(22.0, 1);
    expect(ovalTrack(387.4).radius).toBeCloseTo(26.0, 1);
    expect(ovalTrack(DOUBLE_TRACK_LAP).radius).toBeCloseTo(28.0, 1);
  });

  it("has parts that add up to the lap", () => {
    const track = ovalTrack();
    expect(2 * track.straight + 2 * track.corner).toBeCloseTo(track.lapLength, 9);
    expect(track.lapLength - track.homeStraight).toBeCloseTo(100, 9);
  });
});

describe("segmentAt", () => {
  const track = ovalTrack(400);

  it("goes straight, corner, straight, corner, straight from line to line", () => {
    const parts = [0, 11.9, 12.1, 99.9, 100.1, 211.9, 212.1, 299.9, 300.1, 399.9];
    expect(parts.map((x) => segmentAt(track, x))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 0, 0]);
  });

  it("repeats every lap, before the line too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 399 }), (lap, x) => {
        fc.pre(![12, 100, 212, 300].includes(x));
        expect(segmentAt(track, lap * 400 + x)).toBe(segmentAt(track, x));
      }),
    );
  });
});

it("a metre of offset costs pi metres in a corner", () => {
  const track = ovalTrack();
  expect(track.corner * (cornerStretch(track.radius, 1) - 1)).toBeCloseTo(Math.PI, 10);
});
