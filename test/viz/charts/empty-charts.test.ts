import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readFilm } from "../../../src/sim/film.ts";
import { conditionalBars } from "../../../src/viz/charts/conditional-bars.ts";
import { cutPoints } from "../../../src/viz/charts/cut-points.ts";
import { energyRibbon } from "../../../src/viz/charts/energy-ribbon.ts";
import { fieldStrip } from "../../../src/viz/charts/field-strip.ts";
import { flipCurves } from "../../../src/viz/charts/flip-curves.ts";
import { heatTimeline } from "../../../src/viz/charts/heat-timeline.ts";
import { lapChances } from "../../../src/viz/charts/lap-chances.ts";
import { pairGrid } from "../../../src/viz/charts/pair-grid.ts";
import { placeMatrix } from "../../../src/viz/charts/place-matrix.ts";
import { planLadder } from "../../../src/viz/charts/plan-ladder.ts";
import { planTree } from "../../../src/viz/charts/plan-tree.ts";
import { pointsNeeded } from "../../../src/viz/charts/points-needed.ts";
import { raceDots } from "../../../src/viz/charts/race-dots.ts";
import { raceTrace } from "../../../src/viz/charts/race-trace.ts";
import { rankFlow } from "../../../src/viz/charts/rank-flow.ts";
import { reliabilityDiagram } from "../../../src/viz/charts/reliability-diagram.ts";
import { speedLines } from "../../../src/viz/charts/speed-lines.ts";
import { survivalBars } from "../../../src/viz/charts/survival-bars.ts";
import { sweepCurve } from "../../../src/viz/charts/sweep-curve.ts";
import { sweepMap } from "../../../src/viz/charts/sweep-map.ts";
import { tornado } from "../../../src/viz/charts/tornado.ts";
import { whyBars } from "../../../src/viz/charts/why-bars.ts";
import { sweepSample } from "../../../src/viz/gallery/decide-samples.ts";
import { filmSample, traceSample } from "../../../src/viz/gallery/made-up-race.ts";
import { ladderSample, treeSample } from "../../../src/viz/gallery/odds-samples.ts";
import { words } from "../../../src/viz/gallery/words.ts";

const { document } = new JSDOM("<!doctype html><body></body>").window;
const width = 320;
const nothing = { p: 0, low: 0, high: 0 };
const noLines = { ...traceSample, lines: [], events: [], ranking: [] };
const noMean = { mean: 0, low: 0, high: 0 };
const film = readFilm(filmSample);
const never = { ...treeSample.tries, share: nothing, reached: null };

const empty: Record<string, (container: HTMLElement) => { destroy(): void }> = {
  ladder: (at) =>
    planLadder(at, { ...ladderSample, plans: [], average: null }, { text: words.ladder, width }),
  tree: (at) =>
    planTree(
      at,
      {
        whole: never,
        tries: never,
        branches: { wins: never, scores: never, fails: never, never: treeSample.whole },
        winsWhenTrying: null,
        breakEven: null,
        belief: null,
      },
      { text: words.tree, width },
    ),
  matrix: (at) =>
    placeMatrix(
      at,
      { skaters: [], qualifiers: 8, races: 0, ours: null },
      { text: words.places, width },
    ),
  cut: (at) => cutPoints(at, { cut: [], places: 8 }, { text: words.cut, width }),
  needed: (at) =>
    pointsNeeded(
      at,
      { byPoints: [], places: 8, starters: 15, ours: null },
      { text: words.needed, width },
    ),
  strip: (at) => fieldStrip(at, { skaters: [], ours: null }, { text: words.strip, width }),
  dots: (at) =>
    raceDots(
      at,
      { races: [], starters: 15, qualifiers: null, picked: null },
      { text: words.dots, width },
    ),
  sweep: (at) => sweepCurve(at, { ...sweepSample, points: [] }, { text: words.sweep, width }),
  map: (at) => sweepMap(at, { ...sweepSample, points: [] }, { text: words.sweep, width }),
  why: (at) => whyBars(at, { rows: [] }, { text: words.why, width }),
  tornado: (at) => tornado(at, { base: noMean, rows: [] }, { text: words.tornado, width }),
  pair: (at) => pairGrid(at, { rows: [], columns: [], cells: [] }, { text: words.pair, width }),
  survival: (at) => survivalBars(at, { gain: noMean, rows: [] }, { text: words.survival, width }),
  flips: (at) => flipCurves(at, { rows: [] }, { text: words.flips, width }),
  trace: (at) =>
    raceTrace(
      at,
      { trace: noLines, ours: ["nobody"], behind: "leader" },
      { text: words.trace, width },
    ),
  evenPace: (at) =>
    raceTrace(at, { trace: noLines, ours: [], behind: "even-pace" }, { text: words.trace, width }),
  flow: (at) => rankFlow(at, { trace: noLines, ours: [] }, { text: words.flow, width }),
  energy: (at) =>
    energyRibbon(at, { trace: traceSample, film, name: "nobody" }, { text: words.energy, width }),
  speeds: (at) =>
    speedLines(at, { trace: traceSample, film, ours: ["nobody"] }, { text: words.speeds, width }),
  conditional: (at) =>
    conditionalBars(at, { base: null, rows: [] }, { text: words.conditional, width }),
  lapChances: (at) =>
    lapChances(at, { laps: 16, sprints: [], moments: [] }, { text: words.lapChances, width }),
  timeline: (at) =>
    heatTimeline(at, { laps: 16, sprints: [], facts: [] }, { text: words.timeline, width }),
  timelineWide: (at) =>
    heatTimeline(at, { laps: 16, sprints: [], facts: [] }, { text: words.timeline, width: 900 }),
  reliability: (at) =>
    reliabilityDiagram(at, { bins: [], baseRate: null }, { text: words.reliability, width }),
};

test.each(Object.entries(empty))("%s with nothing to show draws no broken mark", (_, show) => {
  const container = document.body.appendChild(document.createElement("div"));
  const chart = show(container);
  const svg = container.querySelector("svg")!;
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  expect(Number(svg.getAttribute("height"))).toBeGreaterThan(0);
  chart.destroy();
  container.remove();
});
