import { expect, test } from "vitest";
import { en } from "../../src/viz/text/en.ts";
import { nl } from "../../src/viz/text/nl.ts";

/** Words that both languages have. */
const shared =
  /^(?:CSV|PNG|Plan|plan|Race|race|Finish|finish|Start|Helm|Seed|podium|tempo|model|interval|men|Precision|Podium|reserve|Land|Plannen|nl-NL|percentile|starts|)$/;

/** Every text that stands in the dictionary as it is told, by its path. */
const textsOf = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[`${path}.${key}`, value]]
      : typeof value === "object" && value !== null && !(value instanceof RegExp)
        ? textsOf(value, `${path}.${key}`)
        : [],
  );

test("no text of the Dutch page was left in English", () => {
  const english = new Map(textsOf(en));
  const same = textsOf(nl).filter(
    ([path, text]) => english.get(path) === text && !shared.test(text),
  );
  expect(same).toEqual([]);
});

test("a reader is spoken to as one person in Dutch", () => {
  for (const [path, text] of textsOf(nl)) expect(text, path).not.toMatch(/\b[Uu]w?\b/);
});
