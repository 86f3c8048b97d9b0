import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bytesPerRace,
  createOutcomes,
  mergeOutcomes,
  readOutcomes,
} from "../../src/odds/outcomes.ts";
import { winningBreak } from "../../src/odds/record-outcome.ts";
import { cutAndMerged, fakeOutcomes } from "./fake-outcomes.ts";

test("a race of 15 skaters and three sprints takes 186 bytes", () => {
  expect(bytesPerRace(15, 3)).toBe(186);
  expect(bytesPerRace(15, 3, 16)).toBe(186 + 960);
  expect(bytesPerRace(15, 3, 0, 1)).toBe(186 + 60);
});

test("outcomes survive being stored and read again", () => {
  const outcomes = fakeOutcomes(10, 30);
  const read = readOutcomes(outcomes.buffer.slice(0));
  expect(read).toEqual(outcomes);
  expect(read.from).toBe(10);
  expect(read.races).toBe(20);
});

test("outcomes move to another thread without a copy", () => {
  const { buffer } = fakeOutcomes(0, 4);
  const moved = structuredClone(buffer, { transfer: [buffer] });
  expect(buffer.byteLength).toBe(0);
  expect(readOutcomes(moved)).toEqual(fakeOutcomes(0, 4));
});

test("merging gives the same block however the races were cut", () => {
  const whole = fakeOutcomes(0, 40);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 39 })), (cuts) => {
      expect(new Uint8Array(cutAndMerged(40, cuts).buffer)).toEqual(new Uint8Array(whole.buffer));
    }),
  );
});

test("merging is associative", () => {
  const [a, b, c] = [fakeOutcomes(0, 3), fakeOutcomes(3, 4), fakeOutcomes(4, 9)];
  expect(mergeOutcomes([mergeOutcomes([a, b]), c])).toEqual(
    mergeOutcomes([a, mergeOutcomes([b, c])]),
  );
});

test("merging refuses a gap, a race twice and another heat", () => {
  expect(() => mergeOutcomes([fakeOutcomes(0, 3), fakeOutcomes(4, 6)])).toThrow(
    "expected races from 3, got 4",
  );
  expect(() => mergeOutcomes([fakeOutcomes(0, 3), fakeOutcomes(2, 6)])).toThrow("got 2");
  const other = createOutcomes({ skaters: 6, sprints: 2, from: 3, races: 1 });
  expect(() => mergeOutcomes([fakeOutcomes(0, 3), other])).toThrow("expected 5 skaters");
  expect(() => mergeOutcomes([])).toThrow("at least one part");
});

test("a foreign or damaged buffer is refused", () => {
  expect(() => readOutcomes(new ArrayBuffer(8))).toThrow("at least 36 bytes");
  expect(() => readOutcomes(new ArrayBuffer(64))).toThrow("not a buffer of outcomes");
  const { buffer } = fakeOutcomes(0, 2);
  expect(() => readOutcomes(buffer.slice(0, -1))).toThrow("bytes, got");
  new Uint32Array(buffer, 0, 2)[1] = 9;
  expect(() => readOutcomes(buffer)).toThrow("expected version 2, got 9");
});

test("a winning break is the winner's group, four seconds clear and at most half the field", () => {
  const at = (...times: number[]): Float64Array => Float64Array.from(times);
  expect(winningBreak(0, at(100, 101, 106, 107))).toBe(2);
  expect(winningBreak(1, at(100, 104.5, 105, 120, 121, 122))).toBe(2);
  expect(winningBreak(2, at(100, 101, 106, 107))).toBe(2);
  expect(winningBreak(0, at(100, 101, 104, 107))).toBe(0);
  expect(winningBreak(0, at(100, 101, 102, 110))).toBe(0);
  expect(winningBreak(0, at(0, 101, 102, 110))).toBe(0);
});
