import { cutPoints } from "../charts/cut-points.ts";
import { placeMatrix } from "../charts/place-matrix.ts";
import { planLadder } from "../charts/plan-ladder.ts";
import { planTree } from "../charts/plan-tree.ts";
import { pointsNeeded } from "../charts/points-needed.ts";
import {
  cutSample,
  ladderSample,
  neededSample,
  placesSample,
  streamingSample,
  treeSample,
} from "./odds-samples.ts";
import { type Picture, wide } from "./picture.ts";
import { words } from "./words.ts";

/** What the first screen shows. */
export const oddsPictures: Picture[] = [
  {
    name: "plan-ladder",
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
    show: (container, width) =>
      planLadder(container, streamingSample, { text: words.ladder, ...wide(width) }),
  },
  {
    name: "plan-tree",
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
    show: (container, width) =>
      placeMatrix(container, placesSample, { text: words.places, ...wide(width), onPick() {} }),
  },
  {
    name: "cut-points",
    show: (container, width) =>
      cutPoints(container, cutSample, { text: words.cut, ...wide(width) }),
  },
  {
    name: "points-needed",
    show: (container, width) =>
      pointsNeeded(container, neededSample, { text: words.needed, ...wide(width) }),
  },
];
