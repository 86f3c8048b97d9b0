import { expect, it } from "vitest";
import { foldName, nearestName } from "../../src/sim/nearest-name.ts";

const known = [
  "Bart Swings",
  "Bart Hoolwerf",
  "Metoděj Jílek",
  "Viktor Hald Thorup",
  "Lee Seung-hoon",
];

it("foldName drops accents, case and hyphens", () => {
  expect(foldName("Metoděj JÍLEK")).toBe("metodej jilek");
  expect(foldName("Zbigniew Bródka-Øłß")).toBe("zbigniew brodka olss");
});
it("nearestName forgives a wrong letter or two, in any word of a name", () => {
  expect(nearestName("Swigns", known)).toBe("Bart Swings");
  expect(nearestName("torup", known)).toBe("Viktor Hald Thorup");
  expect(nearestName("Lee Seung hun", known)).toBe("Lee Seung-hoon");
});
it("nearestName is null when nothing is near", () => {
  expect(nearestName("Kramer", known)).toBeNull();
  expect(nearestName("", known)).toBeNull();
  expect(nearestName("Kramer", [])).toBeNull();
});
