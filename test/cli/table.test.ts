import { expect, it } from "vitest";
import { formatTable } from "../../src/cli/table.ts";

it("columns line up, numbers to the right, with two spaces between and none at the end", () => {
  const columns = [
    { title: "skater" },
    { title: "points", align: "right" as const },
    { title: "" },
  ];
  expect(
    formatTable(columns, [
      ["Swings", "63", "BEL"],
      ["Chung Jae-won", "4", ""],
    ]),
  ).toBe(
    ["skater         points", "Swings             63  BEL", "Chung Jae-won       4"].join("\n"),
  );
});
it("an accent takes no room, whether it stands alone or not", () => {
  const lines = formatTable(
    [{ title: "a" }, { title: "b" }],
    [
      ["Jílek", "x"],
      ["Ji\u0301lek", "x"],
      ["Jilek", "x"],
    ],
  ).split("\n");
  expect(lines.slice(1).map((line) => line.normalize("NFC").indexOf("x"))).toEqual([7, 7, 7]);
});
it("without any title there is no title line", () => {
  expect(
    formatTable(
      [{ title: "" }, { title: "", align: "right" }],
      [
        ["a", "10"],
        ["bb", "2"],
      ],
    ),
  ).toBe("a   10\nbb   2");
});
it("no rows leave the titles", () => {
  expect(formatTable([{ title: "skater" }], [])).toBe("skater");
});
