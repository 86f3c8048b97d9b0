import { conditionalBars, conditionalBarsTable } from "../charts/conditional-bars.ts";
import { heatTimeline, heatTimelineTable } from "../charts/heat-timeline.ts";
import { lapChances, lapChancesTable } from "../charts/lap-chances.ts";
import { reliabilityDiagram, reliabilityDiagramTable } from "../charts/reliability-diagram.ts";
import {
  conditionalSample,
  lapChancesSample,
  reliabilitySample,
  timelineSample,
} from "./follow-samples.ts";
import { type Picture, wide } from "./picture.ts";
import { words } from "./words.ts";

/** What if, what was, and whether to believe it. */
export const followPictures: Picture[] = [
  {
    name: "conditional-bars",
    table: conditionalBarsTable(conditionalSample, words.conditional),
    show: (container, width) =>
      conditionalBars(container, conditionalSample, { text: words.conditional, ...wide(width) }),
  },
  {
    name: "lap-chances",
    table: lapChancesTable(lapChancesSample, words.lapChances),
    show: (container, width) =>
      lapChances(container, lapChancesSample, { text: words.lapChances, ...wide(width) }),
  },
  {
    name: "heat-timeline",
    table: heatTimelineTable(timelineSample, words.timeline),
    show: (container, width) =>
      heatTimeline(container, timelineSample, { text: words.timeline, ...wide(width) }),
  },
  {
    name: "reliability-diagram",
    table: reliabilityDiagramTable(reliabilitySample, words.reliability),
    show: (container, width) =>
      reliabilityDiagram(container, reliabilitySample, { text: words.reliability, ...wide(width) }),
  },
];
