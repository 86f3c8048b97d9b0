import { expect, test } from "vitest";
import { raceLooks } from "../../../src/odds/compare/race-looks.ts";

test("looks are at fixed race numbers in whole versions, the first after 64 versions", () => {
  const looks = [...raceLooks(3000)];
  expect(looks.slice(0, 6)).toEqual([512, 544, 576, 608, 640, 672]);
  expect(looks.at(-1)).toBe(3000);
  expect(looks.slice(0, -1).every((look) => look % 8 === 0)).toBe(true);
});
