import { JSDOM } from "jsdom";
import { beforeEach, expect, test, vi } from "vitest";
import { readFilm } from "../../../src/sim/film.ts";
import { madeUpField } from "../../../src/viz/gallery/made-up-field.ts";
import { filmSample } from "../../../src/viz/gallery/made-up-race.ts";
import { words } from "../../../src/viz/gallery/words.ts";
import { ovalReplay, type ReplayOptions } from "../../../src/viz/replay/oval-replay.ts";

const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
const { document } = window;
const film = readFilm(filmSample);
const data = { film, ours: ["Dirk Maes"], helmets: madeUpField.map(({ helmet }) => helmet) };
/** What is written and how often a circle is drawn, since the last drawing began. */
const drawn = { texts: [] as string[], circles: 0 };

beforeEach(() => {
  const context = new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) =>
      target[name] ??
      ((...args: unknown[]) => {
        if (name === "clearRect") Object.assign(drawn, { texts: [], circles: 0 });
        if (name === "fillText") drawn.texts.push(String(args[0]));
        if (name === "arc") drawn.circles++;
        return { width: 40 };
      }),
    set(target, name: string, value) {
      target[name] = value;
      return true;
    },
  });
  window.HTMLCanvasElement.prototype.getContext = (() => context) as never;
});

function show(options: Partial<ReplayOptions> = {}) {
  const container = document.body.appendChild(document.createElement("div"));
  const replay = ovalReplay(container, data, { text: words.replay, width: 1000, ...options });
  return { container, replay, canvas: container.querySelector("canvas")! };
}

test("laps are counted down, and groups are told with their gaps", () => {
  const { replay, container } = show();
  replay.seek(310);
  expect(drawn.texts[0]).toBe("7 to go");
  expect(container.querySelector(".chart-words")!.textContent).toMatch(
    /^7 to go\. .*Maes.*; \+\d\.\d s/,
  );
  replay.seek(0);
  expect(drawn.texts[0]).toBe("16 to go");
  replay.seek(1000);
  expect(drawn.texts[0]).toBe("finished");
});

test("everybody stands on the ice and in the strip, with his number", () => {
  const { replay } = show();
  replay.setZoom("pack");
  replay.follow("Bo Lindqvist");
  replay.seek(120);
  expect(drawn.texts).toEqual(expect.arrayContaining(["1", "2", "9", "15"]));
});

test("the table says who is how far behind", () => {
  const { replay, container } = show();
  replay.seek(310);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toHaveLength(15);
  expect(rows[0]).toMatch(/0$/);
});

test("arrow keys move in time and tell, the space bar plays and pauses", () => {
  const onTime = vi.fn();
  const onPlay = vi.fn();
  const { canvas, replay } = show({ onTime, onPlay });
  replay.seek(100);
  const press = (key: string) =>
    canvas.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowRight");
  press("PageUp");
  expect(onTime.mock.calls.flat()).toEqual([102, 72]);
  press(" ");
  press(" ");
  expect(onPlay.mock.calls.flat()).toEqual([true, false]);
});

test("a click on a skater tells his name, a click on the ice nothing", () => {
  const onPick = vi.fn();
  const { canvas, replay } = show({ onPick });
  replay.setZoom("pack");
  replay.follow("Dirk Maes");
  replay.seek(300);
  const click = (clientX: number, clientY: number) =>
    canvas.dispatchEvent(new window.MouseEvent("click", { clientX, clientY }));
  click(500, 20);
  expect(onPick).not.toHaveBeenCalled();
  for (let y = 60; y < 200 && onPick.mock.calls.length === 0; y += 10) click(500, y);
  expect(onPick).toHaveBeenCalledWith("Dirk Maes");
});

test("a replay that is taken away leaves nothing running", () => {
  const { container, replay } = show();
  const cancel = vi.spyOn(window, "cancelAnimationFrame");
  replay.play();
  replay.destroy();
  expect(cancel).toHaveBeenCalled();
  expect(container.children).toHaveLength(0);
});
