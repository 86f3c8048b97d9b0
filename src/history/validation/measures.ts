import { breakMeasures } from "./break-measures.ts";
import { finishMeasures } from "./finish-measures.ts";
import { lapOrder } from "./lap-order.ts";
import type { Measure } from "./measure.ts";
import { rankMeasures } from "./rank-measures.ts";
import { semisSlower } from "./semis-slower.ts";
import { sprintMeasures } from "./sprint-measures.ts";

/** How each target is measured on simulated races, by its id. */
export const measures: Readonly<Record<string, Measure>> = {
  ...breakMeasures,
  ...finishMeasures,
  ...sprintMeasures,
  ...rankMeasures,
  "lap-order": lapOrder,
  "semis-slower": semisSlower,
};
