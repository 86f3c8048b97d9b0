import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { csvOf, svgFile } from "../../../src/viz/charts/take-away.ts";
import { pictures } from "../../../src/viz/gallery/pictures.ts";

const { window } = new JSDOM("<!doctype html><body></body>");
const { document } = window;

function pictureOf(name: string): SVGSVGElement {
  const container = document.body.appendChild(document.createElement("div"));
  pictures.find((picture) => picture.name === name)!.show(container, 640);
  return container.querySelector("svg")!;
}

test("a picture as a file is well formed, has a title, and leaves nothing to look up", () => {
  const text = svgFile(pictureOf("plan-ladder"));
  const parsed = new window.DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.querySelector("title")!.textContent).toContain("Maes");
  expect(text).not.toMatch(/var\(|tabindex|data-key|href|url\(/);
});

test("a picture as a file has the colours that the page has just now", () => {
  const picture = pictureOf("plan-tree");
  document.documentElement.style.setProperty("--ours", "#123456");
  picture.style.setProperty("--ours", "#123456");
  expect(svgFile(picture)).toContain("#123456");
  expect(svgFile(picture)).not.toContain("#c2410c");
});

test("the hand of a scrubber stays on the page", () => {
  expect(pictureOf("race-trace").querySelector(".playhead")).not.toBeNull();
  expect(svgFile(pictureOf("race-trace"))).not.toContain("playhead");
});

test("a table becomes lines with commas, quoted where they must be, empty where nothing is known", () => {
  const rows = [
    ["Maes, Dirk", 12.5, null],
    ['the "lead"', 0, "x"],
  ];
  expect(csvOf({ caption: "", columns: ["a", "b", "c"], rows })).toBe(
    'a,b,c\n"Maes, Dirk",12.5,\n"the ""lead""",0,x\n',
  );
});

test("a name cannot become a formula of a spreadsheet, a number stays one", () => {
  const csv = csvOf({
    caption: "",
    columns: ["a"],
    rows: [["=1+1"], ["@x"], ["-x"], ["+5"], [-3]],
  });
  expect(csv).toBe("a\n'=1+1\n'@x\n'-x\n+5\n-3\n");
});
