import type { FlipRow } from "../charts/flip-curves.ts";
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
    pick: "Pick a cell to watch the races behind it.",
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
    signs: "▲ attacks  ✕ falls  ○ sits up  » opens the final sprint",
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
  sweep: {
    label: "Chance of Maes to reach the final, by when he attacks",
    chance: "of 100 reach the final",
    tried: "counted",
    smooth: "smoothed",
    asGood: "as good as the best",
    yes: "yes",
    no: "no",
    best: "best:",
    ofHundred,
    point: ({ at, count, asGood }: { at: string; count: string; asGood: boolean }) =>
      `${at} to go: ${count}${asGood ? ", as good as the best" : ""}`,
  },
  why: {
    label: "What moves when Maes goes for sprint 2",
    quantity: "Quantity",
    plan: "going for sprint 2",
    against: "sitting in",
    difference: "Difference",
    same: "no change",
    chance: "may be chance",
  },
  tornado: {
    label: "What moves the answer most",
    base: "as known",
    worse: "sitting in is better",
    better: "going is better",
    input: "Input",
    low: "Low",
    high: "High",
  },
  pair: {
    label: "Plans of Maes with plans of De Wit: podium, at least one",
    first: "Maes",
    second: "De Wit",
    best: "the best pair of plans",
    tied: "cannot be told from the best",
    shades: "of 100 races",
    touch: "Point at a cell: its two plans are named here.",
    ofHundred,
    plans: (row: string, column: string) => `Maes: ${row}; De Wit: ${column}`,
  },
  survival: {
    label: "What is left of the gain when it goes wrong",
    well: "executed well",
    worse: "sitting in is better",
    better: "going is better",
    execution: "Execution",
    gain: "Gain",
    survives: "Percent left",
    left: (percent: number) => `${percent} % of it left`,
  },
  flips: {
    label: "Where the advice flips",
    now: "now",
    input: "What is changed",
    setting: "Setting",
    gain: "Gain of going",
    verdict: ({ verdict, flipsAt }: FlipRow) =>
      flipsAt === null
        ? "Going stays better over the whole range."
        : `${verdict === "flips" ? "Sitting in is better" : "Sitting in may be better"} below ${flipsAt.at}.`,
  },
  conditional: {
    label: "Chance to go through, if it happens and if we try it",
    given: "If it happens",
    doing: "If we try it",
    base: "as things are",
    what: "What",
    ofHundred,
    races: (count: number) => `${count} races`,
  },
  lapChances: {
    label: "Chance of Maes to go through, over the laps",
    chance: "of 100 go through",
    toGo: "laps to go",
    finish: "finish",
    story: "What happened",
    ofHundred,
  },
  timeline: {
    label: "What is known of the heat",
    toGo: "laps to go",
    finish: "finish",
    fact: "What happened",
    nothing: "Nothing is recorded.",
  },
  reliability: {
    label: "Chances given against what came true",
    forecast: "chance given, of 100",
    happened: "of 100 it happened",
    right: "as often as said",
    starts: "starts in each bin",
    base: "all starts",
    bin: "Chance given",
  },
  strip: {
    label: "Chance of everybody to go through",
    skater: "Skater",
    chance: "of 100 go through",
    bubble: "on the bubble",
    ofHundred,
    skaterWords: ({ name, count }: { name: string; count: string }) => `${name}: ${count}`,
  },
  dots: {
    label: "Fifty races of Maes, by place",
    place: "place",
    races: "Races",
    through: "through",
    raceWords: ({ race, place }: { race: number; place: number }) => `race ${race}: place ${place}`,
  },
};
