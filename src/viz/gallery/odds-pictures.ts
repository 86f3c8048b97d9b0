import { cutPoints, cutPointsTable } from "../charts/cut-points.ts";
import { fieldStrip, fieldStripTable } from "../charts/field-strip.ts";
import { placeMatrix, placeMatrixTable } from "../charts/place-matrix.ts";
import { planLadder, planLadderTable } from "../charts/plan-ladder.ts";
import { planTree, planTreeTable } from "../charts/plan-tree.ts";
import { pointsNeeded, pointsNeededTable } from "../charts/points-needed.ts";
import { raceDots, raceDotsTable } from "../charts/race-dots.ts";
import {
  cutSample,
  dotsSample,
  ladderSample,
  neededSample,
  placesSample,
  streamingSample,
  stripSample,
  treeSample,
} from "./odds-samples.ts";
import { type Picture, wide } from "./picture.ts";
import { words } from "./words.ts";

/** What the first screen shows. */
export const oddsPictures: Picture[] = [
  {
    name: "plan-ladder",
    table: planLadderTable(ladderSample, words.ladder),
    show(container, width) {
      const options = { text: words.ladder, ...wide(width) };
      const chart = planLadder(container, ladderSample, {
        ...options,
        onPick: (picked) => chart.update({ ...ladderSample, picked }),
      });
      return chart;
    },
  },
  {
    name: "plan-ladder-streaming",
    table: planLadderTable(streamingSample, words.ladder),
    show: (container, width) =>
      planLadder(container, streamingSample, { text: words.ladder, ...wide(width) }),
  },
  {
    name: "plan-tree",
    table: planTreeTable(treeSample, words.tree),
    show(container, width) {
      const options = { text: words.tree, ...wide(width) };
      const chart = planTree(container, treeSample, {
        ...options,
        onBelief: (belief) => chart.update({ ...treeSample, belief }),
      });
      return chart;
    },
  },
  {
    name: "place-matrix",
    table: placeMatrixTable(placesSample, words.places),
    show: (container, width) =>
      placeMatrix(container, placesSample, { text: words.places, ...wide(width), onPick() {} }),
  },
  {
    name: "cut-points",
    table: cutPointsTable(cutSample, words.cut),
    show: (container, width) =>
      cutPoints(container, cutSample, { text: words.cut, ...wide(width) }),
  },
  {
    name: "points-needed",
    table: pointsNeededTable(neededSample, words.needed),
    show: (container, width) =>
      pointsNeeded(container, neededSample, { text: words.needed, ...wide(width) }),
  },
  {
    name: "field-strip",
    table: fieldStripTable(stripSample, words.strip),
    show: (container, width) =>
      fieldStrip(container, stripSample, { text: words.strip, ...wide(width) }),
  },
  {
    name: "race-dots",
    table: raceDotsTable(dotsSample, words.dots),
    show(container, width) {
      const options = { text: words.dots, ...wide(width) };
      const chart = raceDots(container, dotsSample, {
        ...options,
        onPick: (picked) => chart.update({ ...dotsSample, picked }),
      });
      return chart;
    },
  },
];
