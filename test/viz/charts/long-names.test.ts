import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { pairGrid } from "../../../src/viz/charts/pair-grid.ts";
import { planLadder } from "../../../src/viz/charts/plan-ladder.ts";
import { ladderSample } from "../../../src/viz/gallery/odds-samples.ts";
import { words } from "../../../src/viz/gallery/words.ts";

/** Long names of plans, on a telephone and on a wide page. */
const { document } = new JSDOM("<!doctype html><body></body>").window;
const long = "With Antoine Gélinas-Beaulieu away ahead: take the speed out of the chase";
const chance = { p: 0.4, low: 0.3, high: 0.5 };

const textsOf = (container: HTMLElement) =>
  [...container.querySelectorAll("svg text")].map(({ textContent }) => textContent!);

test.each([320, 1200])(
  "the plans of a pair are named in full at %d px, by row and by letter",
  (width) => {
    const container = document.createElement("div");
    const data = {
      rows: [long],
      columns: [long],
      cells: [[{ chances: [chance, chance], mark: "best" as const }]],
    };
    const numbers = "first number Maes, second De Wit";
    pairGrid(container, data, { text: { ...words.pair, numbers }, width });
    const said = textsOf(container);
    expect(said.filter((line) => line.endsWith("…"))).toEqual([]);
    expect(said.join(" ")).toContain(`${words.pair.first}: ${long}`);
    expect(said.join(" ")).toContain(numbers);
    expect(container.querySelector(".chart-words")!.textContent).toBe(words.pair.touch);
  },
);

test("a plan that is too long for its row even so is told in full on hovering", () => {
  const container = document.createElement("div");
  const longer = `${long}; ${long}; ${long}`;
  const [first, ...others] = ladderSample.plans;
  const plans = [{ ...first!, label: longer }, ...others];
  planLadder(
    container,
    { ...ladderSample, plans },
    { text: words.ladder, width: 1024, onPick() {} },
  );
  const titles = [...container.querySelectorAll("rect.hit title")];
  expect(titles.map(({ textContent }) => textContent)).toContain(longer);
});
