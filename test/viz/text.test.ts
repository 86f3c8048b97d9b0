import { expect, test } from "vitest";
import { flipAxes } from "../../src/odds/robust/flip-axes.ts";
import { sensitivityInputs } from "../../src/odds/sensitivity/inputs.ts";
import { rideQuantities } from "../../src/odds/why/ride-quantities.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { en } from "../../src/viz/text/en.ts";
import { nl } from "../../src/viz/text/nl.ts";
import { shortHeat } from "../odds/short-heat.ts";
import { englishIn } from "./tell-tale-english.ts";

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

test("every input of an answer, and every unit that is shown, has Dutch words", () => {
  const heat = compileScenario(shortHeat());
  const { sensitivity, why, flips } = nl;
  const inputs = sensitivityInputs(heat, 0).map(({ key, label }) => [
    label,
    sensitivity.inputOf(key, label),
  ]);
  expect(inputs.length).toBeGreaterThan(10);
  expect(inputs.filter(([english, dutch]) => english === dutch)).toEqual([]);
  const units = [
    ...rideQuantities.map(({ key, unit }) => why.unitOf(key, unit)),
    ...flipAxes(heat, 0).map(({ key, unit }) => flips.unitOf(key, unit)),
  ];
  expect(englishIn([...units, ...inputs.map(([, dutch]) => dutch!)])).toEqual([]);
});
