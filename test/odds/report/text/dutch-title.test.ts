import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dutchTitle } from "../../../../src/odds/report/text/dutch-title.ts";

test.each([
  [
    "Olympic Winter Games Beijing 2022, mass start men, semifinal 1",
    "Olympische Winterspelen Peking 2022, massastart mannen, halve finale 1",
  ],
  [
    "ISU Speed Skating World Cup 3, 2025-26, mass start women, Division A",
    "Wereldbeker 3, 2025-26, massastart vrouwen, divisie A",
  ],
  ["Clubkampioenschap, men of steel", "Clubkampioenschap, mannen of steel"],
])("%s", (title, dutch) => {
  expect(dutchTitle(title)).toBe(dutch);
});

test("no title of a heat keeps a word of English", () => {
  for (const file of readdirSync("scenarios").filter((name) => /^\w+-.*\.json$/.test(name))) {
    const { title } = JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as { title?: string };
    expect(dutchTitle(title ?? ""), file).not.toMatch(
      /\b(?:World|Cup|Games|start|men|women|final|semifinal|Division|Championships)\b/,
    );
  }
});
