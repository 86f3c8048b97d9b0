import { describe, expect, test } from "vitest";
import { en } from "../../src/viz/text/en.ts";
import { nl } from "../../src/viz/text/nl.ts";
import { splitTerms, termsIn } from "../../src/viz/text/split-terms.ts";

const sentences = {
  en: "Go for sprint 2. Sven Kramer reaches the final in about 60 of 100 such races; sitting in, 45. Better in 18 of 20 plausible versions of this race.",
  nl: "Ga voor tussensprint 2. Sven Kramer haalt de finale in ongeveer 60 van de 100 zulke races; als hij in het peloton blijft, in 45. Beter in 18 van 20 aannemelijke varianten van deze race.",
};

describe.each([en, nl])("terms, $language", ({ language, terms }) => {
  test("are found in the advice, and the pieces are the sentence again", () => {
    const sentence = sentences[language as "en" | "nl"];
    const pieces = splitTerms(sentence, terms);
    expect(pieces.map(({ said, mark }) => said + mark).join("")).toBe(sentence);
    expect(pieces.flatMap(({ term }) => (term ? [term] : []))).toEqual([
      "sprint",
      "sitIn",
      "plausible",
    ]);
  });

  test("know their own word, and no other", () => {
    for (const [name, { word }] of Object.entries(terms))
      expect(termsIn([word], terms), word).toEqual([name]);
  });

  test("are told in whole sentences", () => {
    for (const { word, means } of Object.values(terms)) {
      expect(means, word).toMatch(/^[A-ZÉ].*\.$/);
      expect(means.length, word).toBeLessThan(260);
    }
  });
});

test("a sentence without terms is one piece, and no term is a part of another word", () => {
  expect(splitTerms("The reserves are seeded.", en.terms)).toEqual([
    { said: "The reserves are seeded.", term: null, mark: "" },
  ]);
});

test("a break-even is no break", () => {
  expect(termsIn(["The break-even follows."], en.terms)).toEqual(["breakEven"]);
});
