import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { placeMatrix } from "../../../src/viz/charts/place-matrix.ts";
import { planLadder } from "../../../src/viz/charts/plan-ladder.ts";
import {
  ladderSample,
  placesSample,
  streamingSample,
} from "../../../src/viz/gallery/odds-samples.ts";
import { words } from "../../../src/viz/gallery/words.ts";

const { window } = new JSDOM("<!doctype html><body></body>");
const { document } = window;
let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
const rows = () => [...container.querySelectorAll<SVGElement>("g.row .hit")];

test("a row is picked with a click, with Enter and with the space bar", () => {
  const onPick = vi.fn();
  planLadder(container, ladderSample, { text: words.ladder, width: 640, onPick });
  rows()[1]!.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  press(rows()[2]!, "Enter");
  press(rows()[0]!, " ");
  press(rows()[0]!, "x");
  expect(onPick.mock.calls.flat()).toEqual([
    rows()[1]!.dataset.key,
    rows()[2]!.dataset.key,
    rows()[0]!.dataset.key,
  ]);
});

test("rows keep their places and the focus while numbers come in, and are sorted once", () => {
  const chart = planLadder(container, streamingSample, {
    text: words.ladder,
    width: 640,
    onPick() {},
  });
  const order = () => rows().map(({ dataset }) => dataset.key);
  const first = order();
  rows()[3]!.focus();
  const focused = rows()[3]!.dataset.key;
  chart.update({ ...streamingSample, plans: [...streamingSample.plans].reverse() });
  expect(order()).toEqual(first);
  chart.update(ladderSample);
  expect((document.activeElement as SVGElement | null)?.dataset.key).toBe(focused);
  const byTransform = rows()
    .map((row) => ({
      key: row.dataset.key,
      y: Number(/,(\d+)/.exec(row.parentElement!.getAttribute("transform")!)![1]),
    }))
    .sort((a, b) => a.y - b.y);
  expect(byTransform[0]!.key).toBe("contest:sprint=2");
});

test("arrow keys move through the cells of a matrix, with one tab stop", () => {
  placeMatrix(container, placesSample, { text: words.places, width: 640 });
  const stops = () => [...container.querySelectorAll<SVGElement>("[tabindex='0']")];
  expect(stops()).toHaveLength(1);
  stops()[0]!.focus();
  press(document.activeElement!, "ArrowDown");
  press(document.activeElement!, "ArrowRight");
  const { row, column } = (document.activeElement as SVGElement).dataset;
  expect([row, column]).toEqual(["1", "1"]);
  press(document.activeElement!, "End");
  expect((document.activeElement as SVGElement).dataset.column).toBe("14");
  press(document.activeElement!, "ArrowRight");
  expect((document.activeElement as SVGElement).dataset.column).toBe("14");
  expect(stops()).toHaveLength(1);
  expect(container.querySelector(".chart-words")!.textContent).toContain("place 15");
});

test("a chart is drawn no wider than a sheet of paper while it is printed, and as before after that", () => {
  let width = 1200;
  Object.defineProperty(container, "clientWidth", { get: () => width });
  const chart = planLadder(container, ladderSample, { text: words.ladder });
  const drawn = () => container.querySelector("svg")!.getAttribute("width");
  window.dispatchEvent(new window.Event("beforeprint"));
  expect(drawn()).toBe("720");
  window.dispatchEvent(new window.Event("afterprint"));
  expect(drawn()).toBe("1200");
  width = 400;
  window.dispatchEvent(new window.Event("beforeprint"));
  expect(drawn()).toBe("400");
  chart.destroy();
  window.dispatchEvent(new window.Event("afterprint"));
  expect(container.children).toHaveLength(0);
});

test("a chart is drawn again when its container changes width, until it is taken away", () => {
  let change = (): void => {};
  const disconnect = vi.fn();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      disconnect = disconnect;
      constructor(callback: () => void) {
        change = callback;
      }
      observe(): void {}
    },
  );
  let width = 500;
  Object.defineProperty(container, "clientWidth", { get: () => width });
  const chart = planLadder(container, ladderSample, { text: words.ladder });
  expect(container.querySelector("svg")!.getAttribute("width")).toBe("500");
  width = 800;
  change();
  expect(container.querySelector("svg")!.getAttribute("width")).toBe("800");
  chart.destroy();
  expect(disconnect).toHaveBeenCalledOnce();
  expect(container.children).toHaveLength(0);
});
