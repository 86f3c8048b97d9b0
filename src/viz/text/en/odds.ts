import type { HundredCount } from "../../charts/hundred-count.ts";
import type { Ends, NeededCell, PlaceCell } from "../said.ts";
import { countWords, ordinal, plural, signed } from "./words.ts";

/** Words on plans against each other, places and points. */
export const enOdds = {
  answer: {
    ladderOf: (name: string) => `Chances of ${name} by plan`,
    plan: "plan",
    chance: "chance",
    interval: "95 % interval",
    difference: "difference",
    average: "an average starter",
    reference: "compared with",
    tied: "perhaps as good as the best",
    ofHundred: (count: HundredCount) => `${countWords(count)} of 100`,
    /** The same in as few letters as one reads at once. */
    shortOfHundred: (count: HundredCount) => `${countWords(count)} of 100`,
    differenceOf: ({ value, low, high }: Ends) =>
      `${signed(value)} (${signed(low)} to ${signed(high)})`,
    trying:
      "That an attempt scores as often as it does here is an assumption of the model: result sheets show who scored, never who tried and failed. Hence the break-even.",
    progress: "Races skated",
    total:
      "The thick line holds half, the thin line 95 of 100 plausible versions of this race: luck of the draw and imperfect knowledge together.",
    happened: (facts: string) => `What really happened: ${facts}. One race proves no plan.`,
    won: (sprint: number, points: number) =>
      `won sprint ${sprint} (${points} ${plural(points, "point", "points")})`,
    scored: (sprint: number, points: number) =>
      `${points} ${plural(points, "point", "points")} in sprint ${sprint}`,
    overLine: (place: string) => `${place} over the line`,
    ranked: (place: string, of: number) => `ranked ${place} of ${of}`,
    through: "through",
    out: "out",
    ordinal,
    races: (done: string, wanted: string) => `${done} of about ${wanted} races`,
    racesDone: (done: string) => `${done} races`,
    stop: "Stop here",
    resume: "Go on",
    stopped: "Stopped; these are the races done so far.",
    breakEvenSoon: "The break-even follows.",
    paysAt: (pays: "yes" | "no" | "open") =>
      ({ yes: "then going pays", no: "then it does not pay", open: "then one cannot tell" })[pays],
    breakEvenFrom: (p: string) =>
      `Going pays if at least ${p} in 10 attempts ${p === "1" ? "wins" : "win"} the sprint.`,
    breakEvenUpTo: (p: string) =>
      `Going pays only as long as at most ${p} in 10 attempts ${p === "1" ? "wins" : "win"} the sprint.`,
    breakEvenAlways: "Going pays, however seldom an attempt wins the sprint.",
    breakEvenNever: "Going does not pay, however often an attempt wins the sprint.",
    breakEvenNone: "Too few attempts to tell from what chance on going pays.",
    modelSays: (p: string) =>
      `The model gives an attempt ${p} in 10; trying is not winning, and how often an attempt succeeds is its assumption.`,
    noSprint: "None of these plans goes for a sprint, so there is no attempt to follow.",
    yourBelief: "You expect an attempt to win",
    inTen: (count: string) => (count === "1" ? "once in 10" : `${count} times in 10`),
    less: "less often",
    moreOften: "more often",
  },
  tree: {
    label: (plan: string) => `What becomes of it: ${plan}`,
    tries: "tries",
    never: "never gets to try",
    wins: "wins the sprint",
    scores: "scores, does not win",
    fails: "scores nothing",
    branch: "what happens",
    share: "of 100 races",
    difference: "gain",
    winning: "Chance to win that sprint when trying",
    model: "model",
    belief: "you",
    less: "less often",
    more: "more often",
    paysFrom: (count: number) => `pays from ${count} in 100`,
    paysUpTo: (count: number) => `pays up to ${count} in 100`,
    paysAlways: "pays at any chance",
    paysNever: "pays at no chance",
    verdict: (pays: "yes" | "no" | "open", gain: number) =>
      ({
        yes: `going pays: ${signed(gain)} of 100`,
        no: `going does not pay: ${signed(gain)} of 100`,
        open: `cannot tell: ${signed(gain)} of 100`,
      })[pays],
    watch: "Watch such races",
    sampling:
      "These chances and gains hold sampling error alone; those of the plans at the top hold imperfect knowledge too.",
  },
  places: {
    head: "Everybody’s chances",
    label: "How often each skater comes in each place",
    pick: "Pick a cell to watch the races behind it.",
    skater: "skater",
    place: "Place",
    through: "through",
    shades: "of 100 races",
    cell: ({ name, place, count, low, high }: PlaceCell) =>
      `${name}, place ${place}: ${count} (${low} to ${high})`,
  },
  cut: {
    head: "What it takes to get through",
    say: (places: number, starters: number) =>
      `${places} of ${starters} go through, by points first and then by the order over the line. Chances by own sprint points and place over the line; the rules alone make some of them sure.`,
    needed: "Chance to get through by own sprint points and place over the line",
    cutHead: "Points of the last who goes through",
    cutLabel: "Points of the last who goes through",
    points: "points",
    place: "place over the line",
    any: "any place",
    safe: "through by the rules",
    out: "out by the rules",
    unmet: "possible, not met",
    share: "of 100 races",
    shades: "of 100 through",
    orMore: (points: number) => `${points}+`,
    cell: ({ points, place, said, races }: NeededCell) =>
      `${points} ${plural(points, "point", "points")}, ${ordinal(place)} over the line: ${said} (${races} ${plural(races, "start", "starts")})`,
  },
};
