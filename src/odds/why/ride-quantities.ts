import type { Outcomes } from "../outcomes.ts";
import { RIDE_WIDTH } from "../outcomes.ts";
import {
  BOXED,
  INCIDENTS,
  NEVER_CAME,
  OUTSIDE,
  PLACE_AT_SPRINT,
  RESERVE_AT_BELL,
  WIND,
} from "../record-ride.ts";
import type { WhyKey } from "./why.ts";

/** One quantity of a ride: how it is told, and how it is read off the columns. */
export interface RideQuantity {
  key: WhyKey;
  label: string;
  unit: string;
  digits: number;
  /** How many of its unit a coach would notice: what parts a change that tells something from one that does not. */
  notable: number;
  /** NaN where the race never came to it. */
  read(block: Outcomes, row: number, skater: number): number;
}

function rideOf(place: number, per: number): RideQuantity["read"] {
  return ({ ride }, row) => {
    const value = ride[row * RIDE_WIDTH + place]!;
    return value === NEVER_CAME ? Number.NaN : value / per;
  };
}

/** What is looked at, in the order in which a race brings it about. */
export const rideQuantities: readonly RideQuantity[] = [
  {
    key: "wind",
    label: "time in the wind",
    unit: "s",
    digits: 0,
    notable: 10,
    read: rideOf(WIND, 10),
  },
  {
    key: "outside",
    label: "metres on the outside",
    unit: "m",
    digits: 0,
    notable: 60,
    read: rideOf(OUTSIDE, 10),
  },
  {
    key: "boxed",
    label: "time boxed in",
    unit: "s",
    digits: 1,
    notable: 3,
    read: rideOf(BOXED, 10),
  },
  {
    key: "sprintPoints",
    label: "points in the intermediate sprints",
    unit: "points",
    digits: 2,
    notable: 0.3,
    read: ({ sprintPoints, sprints, skaters }, row, skater) => {
      let points = 0;
      for (let s = 0; s < sprints; s++)
        points += sprintPoints[(row * skaters + skater) * sprints + s]!;
      return points;
    },
  },
  {
    key: "reserve",
    label: "reserve at the bell",
    unit: "% of a fresh one",
    digits: 0,
    notable: 5,
    read: rideOf(RESERVE_AT_BELL, 10),
  },
  {
    key: "sprintPlace",
    label: "place when the sprint opens",
    unit: "place",
    digits: 1,
    notable: 1,
    read: rideOf(PLACE_AT_SPRINT, 1),
  },
  {
    key: "finishOrder",
    label: "place over the line",
    unit: "place",
    digits: 1,
    notable: 1,
    read: ({ lineOrder, skaters }, row, skater) => {
      const order = lineOrder[row * skaters + skater]!;
      return order === skaters ? Number.NaN : order + 1;
    },
  },
  {
    key: "incidents",
    label: "slips and falls",
    unit: "in 100 races",
    digits: 1,
    notable: 2,
    read: rideOf(INCIDENTS, 0.01),
  },
];
