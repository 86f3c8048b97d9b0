import { flipCurves, flipCurvesTable } from "../charts/flip-curves.ts";
import { sweepTable } from "../charts/mount-sweep.ts";
import { pairGrid, pairGridTable } from "../charts/pair-grid.ts";
import { survivalBars, survivalBarsTable } from "../charts/survival-bars.ts";
import { sweepCurve } from "../charts/sweep-curve.ts";
import { sweepMap } from "../charts/sweep-map.ts";
import { tornado, tornadoTable } from "../charts/tornado.ts";
import { whyBars, whyBarsTable } from "../charts/why-bars.ts";
import {
  flipSample,
  pairSample,
  survivalSample,
  sweepMapSample,
  sweepSample,
  tornadoSample,
  whySample,
} from "./decide-samples.ts";
import { type Picture, wide } from "./picture.ts";
import { words } from "./words.ts";

/** Why a plan is better, how far, and where that ends. */
export const decidePictures: Picture[] = [
  {
    name: "sweep-curve",
    table: sweepTable(sweepSample, words.sweep),
    show: (container, width) =>
      sweepCurve(container, sweepSample, { text: words.sweep, ...wide(width) }),
  },
  {
    name: "sweep-map",
    table: sweepTable(sweepMapSample, words.sweep),
    show: (container, width) =>
      sweepMap(container, sweepMapSample, { text: words.sweep, ...wide(width) }),
  },
  {
    name: "why-bars",
    table: whyBarsTable(whySample, words.why),
    show: (container, width) => whyBars(container, whySample, { text: words.why, ...wide(width) }),
  },
  {
    name: "pair-grid",
    table: pairGridTable(pairSample, words.pair),
    show: (container, width) =>
      pairGrid(container, pairSample, { text: words.pair, ...wide(width) }),
  },
  {
    name: "tornado",
    table: tornadoTable(tornadoSample, words.tornado),
    show: (container, width) =>
      tornado(container, tornadoSample, { text: words.tornado, ...wide(width) }),
  },
  {
    name: "survival-bars",
    table: survivalBarsTable(survivalSample, words.survival),
    show: (container, width) =>
      survivalBars(container, survivalSample, { text: words.survival, ...wide(width) }),
  },
  {
    name: "flip-curves",
    table: flipCurvesTable(flipSample, words.flips),
    show: (container, width) =>
      flipCurves(container, flipSample, { text: words.flips, ...wide(width) }),
  },
];
