import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, decodeLink, encodeLink } from "../../src/viz/link.ts";
import { firstQuestion } from "../../src/viz/question.ts";
import { shortHeat } from "../odds/short-heat.ts";

const first = firstQuestion(shortHeat(), "short");

test("a link gives back exactly what the question changes, whatever is written in it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ skater: fc.string(), seed: fc.string({ unit: "binary" }), goal: fc.string() }),
      fc.dictionary(fc.string(), fc.constantFrom("good", "poor")),
      async (words, form) => {
        const changes = { ...words, form: { ...form } } as object;
        const text = await encodeLink({ heat: "short", changes });
        expect(text).toMatch(/^[\w.~-]+$/);
        expect((await decodeLink(text)).changes).toEqual(JSON.parse(JSON.stringify(changes)));
      },
    ),
    { numRuns: 50 },
  );
});

test("a question that changes nothing is told by its heat alone", async () => {
  expect(await encodeLink({ heat: "short", changes: changesOf(first, first) })).toBe("short");
  expect(changesOf({ ...first, seed: "another" }, first)).toEqual({ seed: "another" });
});

test("a link holds no other keys than those of a question", async () => {
  const changes = { seed: "s", heat: "other", __proto__x: 1, onload: "x" } as object;
  expect((await decodeLink(await encodeLink({ heat: "short", changes }))).changes).toEqual({
    seed: "s",
  });
});

test.each(["", "../secret", "short.AAAA", "short.!!!!"])(
  "%s is refused as a link",
  async (text) => {
    await expect(decodeLink(text)).rejects.toThrow();
  },
);

test("a link that would unfold to megabytes is refused", async () => {
  const text = await encodeLink({ heat: "short", changes: { seed: "x".repeat(3_000_000) } });
  await expect(decodeLink(text)).rejects.toThrow("expected less than two megabytes");
});
