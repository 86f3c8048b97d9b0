import type { HundredCount } from "../charts/hundred-count.ts";

/** English for the gallery and the pictures of the tests; the page has dictionaries of its own. */
const ofHundred = ({ count, about, bound }: HundredCount): string =>
  bound === "under"
    ? `under ${count} of 100`
    : bound === "over"
      ? `over ${count} of 100`
      : `${about ? "about " : ""}${count} of 100`;

const signed = (value: number): string => (value > 0 ? `+${value}` : `${value}`.replace("-", "−"));

const differenceOf = (d: { value: number; low: number; high: number }): string =>
  `${signed(d.value)} (${signed(d.low)} to ${signed(d.high)})`;

const race = {
  toGo: "laps to go",
  finish: "finish",
  moment: "Moment of the race",
  at: (toGo: number, seconds: number) =>
    `${toGo} to go, ${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`,
};

export const words = {
  ladder: {
    label: "Chance of Maes to reach the final, by plan",
    plan: "Plan",
    chance: "Reaches the final",
    interval: "95 % of plausible versions",
    difference: "against sitting in",
    average: "average starter",
    reference: "compared with this",
    tied: "cannot be told apart",
    ofHundred,
    differenceOf,
  },
  tree: {
    label: "What becomes of going for sprint 2",
    tries: "tries",
    never: "never gets to it",
    wins: "wins the sprint",
    scores: "scores 2 or 1",
    fails: "scores nothing",
    branch: "Branch",
    share: "Races",
    reaches: "Reaches the final",
    against: "sitting in",
    difference: "Difference",
    winning: "Chance to win sprint 2 when he tries",
    model: "model",
    belief: "You expect",
    less: "expect less",
    more: "expect more",
    ofHundred,
    differenceOf,
    paysFrom: (count: number) => `Going pays from ${count} of 100.`,
    paysUpTo: (count: number) => `Going pays up to ${count} of 100.`,
    paysAlways: "Going pays at every chance.",
    paysNever: "Going pays at no chance.",
    verdict: (pays: "yes" | "no" | "open", gain: number) =>
      pays === "open"
        ? "cannot tell"
        : `${pays === "yes" ? "going pays" : "sit in"}, ${signed(gain)}`,
  },
  places: {
    label: "How often each skater comes in each place",
    skater: "Skater",
    place: "place",
    through: "through",
    shades: "of 100 races",
    ofHundred,
    cell: (c: { name: string; place: number; count: string; low: number; high: number }) =>
      `${c.name}, place ${c.place}: ${c.count} (${c.low} to ${c.high})`,
  },
  cut: {
    label: "Points of the eighth, who is the last to go through",
    points: "points of the 8th",
    share: "Races",
    ofHundred,
    orMore: (points: number) => `${points}+`,
  },
  needed: {
    label: "Chance to go through, by sprint points and place over the line",
    points: "points",
    place: "place over the line",
    any: "all",
    safe: "safe by the rules",
    out: "out by the rules",
    unmet: "did not occur",
    shades: "of 100",
    ofHundred,
    cell: (c: { points: number; place: number; said: string; races: number }) =>
      `${c.points} points, place ${c.place}: ${c.said} (${c.races} starts)`,
  },
  trace: {
    label: "Gaps over the laps of race 1",
    gap: "seconds behind the leader",
    ...race,
    skater: "Skater",
    group: "main group",
    event: (e: { kind: string; skater: string | null; toGo: number }) =>
      `${e.skater ?? "the field"}: ${e.kind}, ${e.toGo} to go`,
  },
  flow: { label: "Ranks over the laps", rank: "rank at each line", ...race, skater: "Skater" },
  energy: {
    label: "What Maes has left over the race",
    reserve: "reserve left",
    wind: "in the wind",
    outside: "outside",
    ...race,
  },
  speeds: {
    label: "Speed over the race",
    speed: "km/h",
    field: "the field",
    skater: "Skater",
    ...race,
  },
  replay: {
    label: "Race 1 on the ice",
    toGo: (laps: number) => (laps === 1 ? "bell" : `${laps} to go`),
    finished: "finished",
    group: ({ size, names, gap }: { size: number; names: string[]; gap: number }) =>
      `${gap > 0 ? `+${gap.toFixed(1)} s  ` : ""}${size > 3 ? `group of ${size}` : names.join(", ")}`,
    metres: (ahead: number) =>
      ahead === 0 ? "0 m" : `${Math.abs(ahead)} m ${ahead > 0 ? "ahead" : "behind"}`,
    skater: "Skater",
    behind: "Metres behind the first",
  },
};
