import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { whyBars } from "../../../src/viz/charts/why-bars.ts";
import { words } from "../../../src/viz/gallery/words.ts";

const { document } = new JSDOM("<!doctype html><body></body>").window;

/** What the picture says of one quantity that has not clearly moved. */
function said(plan: number, against: number, label = "slips and falls"): string[] {
  const container = document.createElement("div");
  const difference = { mean: plan - against, low: -5, high: 5 };
  whyBars(
    container,
    {
      rows: [{ key: "k", label, unit: "", digits: 1, plan, against, difference, moved: false }],
    },
    { text: words.why, width: 320 },
  );
  return [...container.querySelectorAll("text")].map(({ textContent }) => textContent!);
}

test("what may have moved is not told to be the same", () => {
  expect(said(11.5, 13.3)).toContain("may be chance");
  expect(said(11.5, 13.3)).not.toContain("no change");
});

test("what is told by the same number twice is the same", () => {
  expect(said(11.51, 11.49)).toContain("no change");
});

test("names of plans that are too long to stand beside each other stand below each other", () => {
  const container = document.createElement("div");
  const long = {
    ...words.why,
    plan: "going for the second sprint",
    against: "staying in the bunch",
  };
  whyBars(container, { rows: [] }, { text: long, width: 320 });
  const [first, second] = [...container.querySelectorAll("text")].map((mark) => [
    mark.getAttribute("x"),
    mark.getAttribute("y"),
  ]);
  expect(second![0]).toBe(first![0]);
  expect(second![1]).not.toBe(first![1]);
});

test("a long name takes two lines, and none is cut", () => {
  const name = "reserve left at the bell when the last lap begins";
  const lines = said(1, 2, name);
  expect(lines.some((line) => line.endsWith("…"))).toBe(false);
  expect(lines.join(" ")).toContain(name);
});
