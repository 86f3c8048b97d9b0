import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { pictures } from "../../src/viz/gallery/pictures.ts";

/**
 * Every chart of the gallery, on a telephone and on a wide page, against the picture that somebody has looked at.
 * UPDATE_PICTURES=1 stores them anew; look at them in the gallery first.
 */
const { document } = new JSDOM("<!doctype html><body></body>").window;
const widths = [360, 1024];
const drawn = pictures.filter(({ name }) => !name.startsWith("oval-"));
const cases = drawn.flatMap((picture) => widths.map((width) => ({ picture, width })));

/** A picture in lines, one mark in each, so that a change can be read. */
function storedForm(container: HTMLElement): string {
  const svg = container.querySelector("svg")!;
  return `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
}

test.each(cases)("$picture.name at $width px looks as it did", ({ picture, width }) => {
  const container = document.body.appendChild(document.createElement("div"));
  const chart = picture.show(container, width);
  const now = storedForm(container);
  const path = `test/pictures/${picture.name}-${width}.svg`;
  if (process.env.UPDATE_PICTURES) {
    mkdirSync("test/pictures", { recursive: true });
    writeFileSync(path, now);
  }
  expect(now).toBe(readFileSync(path, "utf8"));
  chart.destroy();
  expect(container.innerHTML).toBe("");
  container.remove();
});

test.each(drawn)(
  "$name has a table with a caption, heads and rows of the same length",
  (picture) => {
    const container = document.body.appendChild(document.createElement("div"));
    picture.show(container, 640);
    const table = container.querySelector("table")!;
    expect(table.caption!.textContent).not.toBe("");
    const heads = table.querySelectorAll("thead th").length;
    expect(heads).toBeGreaterThan(1);
    const rows = [...table.querySelectorAll("tbody tr")];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ children }) => children.length))).toEqual(new Set([heads]));
    expect(picture.table!.columns).toHaveLength(heads);
    expect(picture.table!.rows).toHaveLength(rows.length);
    container.remove();
  },
);

test.each(drawn)("$name has a name, a role, and no type smaller than 13 px", (picture) => {
  const container = document.body.appendChild(document.createElement("div"));
  picture.show(container, 320);
  const svg = container.querySelector("svg")!;
  expect(svg.getAttribute("aria-label")).not.toBe("");
  expect(["img", "group"]).toContain(svg.getAttribute("role"));
  const sizes = [...svg.querySelectorAll("text")].map((mark) =>
    Number(mark.getAttribute("font-size")),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  container.remove();
});

test.each(drawn)("$name leaves nothing of a number that is none", (picture) => {
  const container = document.body.appendChild(document.createElement("div"));
  picture.show(container, 320);
  expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  container.remove();
});
