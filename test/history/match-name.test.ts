import { describe, expect, it } from "vitest";
import { nameMatcher } from "../../src/history/match-name.ts";

const match = nameMatcher([
  "Sven Kramer",
  "Chung Jae-won",
  "Viktor Hald Thorup",
  "Kai In 't Veld",
  "Ramona Härdi",
  "Didrik Eng Strand",
  "Antoine Gélinas-Beaulieu",
  "Li Wenhao",
  "Wenhao Li",
]);

describe("nameMatcher", () => {
  it.each([
    ["Sven Kramer", "Sven Kramer"],
    ["KRAMER Sven", "Sven Kramer"],
    ["Kramer, Sven", "Sven Kramer"],
    ["CHUNG Jaewon", "Chung Jae-won"],
    ["Jae Won CHUNG", "Chung Jae-won"],
    ["THORUP Viktor Hald", "Viktor Hald Thorup"],
    ["HALD THORUP Viktor", "Viktor Hald Thorup"],
    ["IN 'T VELD Kai", "Kai In 't Veld"],
    ["HAERDI Ramona", "Ramona Härdi"],
    ["Hardi Ramona", "Ramona Härdi"],
    ["GELINAS BEAULIEU Antoine", "Antoine Gélinas-Beaulieu"],
  ])("knows %s", (typed, name) => {
    expect(match(typed)).toBe(name);
  });
  it.each(["Kramer", "Sven", "Sven Kramr", "Kramer Jan", ""])("knows nobody called %j", (typed) => {
    expect(match(typed)).toBeNull();
  });
  it("takes nobody where two could be meant", () => {
    expect(match("LI Wenhao")).toBeNull();
  });
});
