import { expect, test } from "vitest";
import { balanceText, fitText, textWidth, wrapText } from "../../../src/viz/charts/text-width.ts";

test("wide letters count more than narrow ones, bold more than plain", () => {
  expect(textWidth("mmm", 13)).toBeGreaterThan(2 * textWidth("iii", 13));
  expect(textWidth("Kramer", 13, true)).toBeGreaterThan(textWidth("Kramer", 13));
});

test("a text that fits is left whole, another is cut with an ellipsis and fits", () => {
  expect(fitText("Kramer", 200, 13)).toBe("Kramer");
  const cut = fitText("Karl-Heinz Brandstätter", 80, 13);
  expect(cut).toMatch(/^Karl.*…$/);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(80);
});

test("lines break between words, and the last of them is cut", () => {
  const lines = wrapText("He attacks with nine laps to go and nobody goes along", 120, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  expect(wrapText("He attacks", 120, 13)).toEqual(["He attacks"]);
});

test("balanced lines are as few as needed, none is cut, and none is a word on its own", () => {
  const room = textWidth("Go for sprint number", 16) + 1;
  expect(wrapText("Go for sprint number 2", room, 16).at(-1)).toBe("2");
  expect(balanceText("Go for sprint number 2", room, 16)).toEqual(["Go for sprint", "number 2"]);
  expect(balanceText("Sit in", 150, 16)).toEqual(["Sit in"]);
  const most = balanceText("He attacks with nine laps to go and nobody goes along", 120, 13, 2);
  expect(most).toHaveLength(2);
  expect(most[1]).toMatch(/…$/);
});
