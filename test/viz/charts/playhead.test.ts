import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { raceTrace } from "../../../src/viz/charts/race-trace.ts";
import { traceSample } from "../../../src/viz/gallery/made-up-race.ts";
import { words } from "../../../src/viz/gallery/words.ts";

const { window } = new JSDOM("<!doctype html><body></body>");
const { document } = window;
const data = { trace: traceSample, ours: ["Dirk Maes"], behind: "leader" as const };

function show(onSeek?: (seconds: number) => void) {
  const container = document.body.appendChild(document.createElement("div"));
  const chart = raceTrace(container, data, {
    text: words.trace,
    width: 640,
    ...(onSeek && { onSeek }),
  });
  return { container, chart, hand: container.querySelector<SVGElement>(".playhead")! };
}
const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

test("the hand is a slider that says where it is in words, and tells where it is moved", () => {
  const onSeek = vi.fn();
  const { hand, chart } = show(onSeek);
  expect(hand.getAttribute("role")).toBe("slider");
  chart.seek(214);
  expect(hand.getAttribute("aria-valuetext")).toMatch(/^10 to go, 3:34$/);
  expect(onSeek).not.toHaveBeenCalled();
  press(hand, "ArrowRight");
  press(hand, "PageUp");
  press(hand, "End");
  press(hand, "Home");
  const end = traceSample.lines.at(-1)!.time;
  expect(onSeek.mock.calls.flat()).toEqual([216, 186, end, 0]);
});

test("a click on a mark of the race goes to its moment", () => {
  const onSeek = vi.fn();
  const { container } = show(onSeek);
  const mark = container.querySelector("[data-key='event:0']")!;
  mark.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  expect(onSeek).toHaveBeenCalledWith(214);
});

test("a hand nobody listens to is no slider", () => {
  const { hand } = show();
  expect(hand.hasAttribute("role")).toBe(false);
});
