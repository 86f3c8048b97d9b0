import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOutcomes, digestText, OutcomeDigest } from "../../src/odds/digest.ts";
import { cutAndMerged, fakeOutcomes } from "./fake-outcomes.ts";

test("the digest is the same however the races were cut", () => {
  const whole = digestOutcomes(fakeOutcomes(0, 40));
  expect(whole).toMatch(/^[0-9a-f]{16}$/);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 39 })), (cuts) => {
      expect(digestOutcomes(cutAndMerged(40, cuts))).toBe(whole);
    }),
  );
});

test("the digest grows block by block", () => {
  const digest = new OutcomeDigest();
  digest.add(fakeOutcomes(0, 7));
  digest.add(fakeOutcomes(7, 20));
  expect(digest.text()).toBe(digestOutcomes(fakeOutcomes(0, 20)));
});

test("the digest notices any changed number and the number of races", () => {
  const digests = new Set([
    digestOutcomes(fakeOutcomes(0, 20)),
    digestOutcomes(fakeOutcomes(0, 21)),
    digestOutcomes(fakeOutcomes(1, 21)),
  ]);
  for (const column of ["time", "total", "place", "status", "bellLeader", "breakSize"] as const) {
    const changed = fakeOutcomes(0, 20);
    changed[column][3]! ^= 1;
    digests.add(digestOutcomes(changed));
  }
  expect(digests.size).toBe(9);
});

test("the digest of a text is a fixed value on every machine", () => {
  expect(digestText("heerenveen-7")).toBe(digestText("heerenveen-7"));
  expect(digestText("heerenveen-7")).not.toBe(digestText("heerenveen-8"));
  expect(digestText("heerenveen-7")).toMatchInlineSnapshot(`"9393f478d3db3ce0"`);
});
