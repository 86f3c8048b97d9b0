import type { HundredCount } from "../charts/hundred-count.ts";

type Values = Record<string, string | number | undefined>;
interface PlanPhrase {
  order: string;
  doing: string;
}
const phrase = (order: string, doing: string): PlanPhrase => ({ order, doing });
interface Ends {
  value: number;
  low: number;
  high: number;
}
const signed = (value: number) =>
  value > 0 ? `+${value}` : value < 0 ? `\u2212${-value}` : String(value);
const countWords = ({ count, about, bound }: HundredCount) =>
  bound === "under"
    ? `fewer than ${count}`
    : bound === "over"
      ? `more than ${count}`
      : about
        ? `about ${count}`
        : String(count);
const sprintWords = (sprint: unknown) => (sprint === undefined ? "every sprint" : `sprint ${sprint}`);
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** All words of the page in English; the other languages have the same keys. */
export const en = {
  language: "en",
  locale: "en-GB",
  title: "massstart",
  tagline: "how a tactic moves the odds",
  skipToAnswer: "Skip to the answer",
  views: {
    answer: "Answer",
    field: "Field",
    "what-if": "What if",
    race: "Race",
    heat: "The real heat",
    rink: "At the rink",
    trust: "Trust",
    take: "Take away",
  },
  short: { why: "Why", whatIf: "What if", watch: "Watch", more: "More" },
  more: "More parts of the page",
  theme: { label: "Colours", auto: "as the device", light: "light", dark: "dark" },
  loading: "Loading…",
  close: "Close",
  choose: {
    heat: "Heat",
    skater: "Skater",
    goal: "Goal",
    plans: "Plans",
    change: "Change",
    done: "Done",
    undo: "Undo",
    reset: "Start over",
    ownHeat: "Own heat",
    openFile: "Open a file",
    drop: "Drop a heat here: a scenario, or a start list as a table.",
    paste: "Paste a start list",
    pasteHelp: "One skater a line: helmet, country, name. For example “5, NED, Jorrit Bergsma”.",
    pasteDate: "Day of the race",
    pasteGender: "Men or women",
    men: "men",
    women: "women",
    pasteRules: "Rules",
    pasteVenue: "Rink (may be left out)",
    pasteQualifiers: "How many go through (empty: nobody, it is a final)",
    pasteGo: "Use this list",
    taken: "Taken for granted",
    addPlan: "Add a plan",
    planText: "Plan",
    planHelp: "A plan as text, such as “skip:sprint=1; contest:sprint=2; if points>=3 defend”.",
    suggestions: "Ready-made plans",
    removePlan: (plan: string) => `Remove ${plan}`,
    makeReference: (plan: string) => `Hold the others against ${plan}`,
    starters: "Starters",
    helmet: "Helmet",
    grid: "Grid",
    form: "Form today",
    orders: "Orders",
    strike: "Starts",
    ally: (names: string) => `helped by ${names}`,
    team: "team-mate",
    noPlan: "no orders",
    forms: { poor: "poor", tired: "tired", usual: "as usual", good: "good", flying: "flying" },
    assumptions: "Assumptions",
    precision: "Precision",
    precisionHelp: "Races are skated until every difference is known to so many in 100.",
    precisionOf: (value: number) => `±${(100 * value).toFixed(value < 0.01 ? 1 : 0)} of 100`,
    seed: "Seed",
    seedHelp: "The same seed gives the same races, here and on the command line.",
    behaviour: "Behaviour of the field",
    moods: {
      chase: "chases",
      attack: "attacks",
      contest: "goes for sprints",
      tempo: "pace",
    },
    moodOf: (factor: number) =>
      factor === 1 ? "as in the past" : factor < 1 ? `${factor} × (less)` : `${factor} × (more)`,
    needsTwo: "Expected two plans or more: one to hold the others against.",
    goalNames: (goal: string) =>
      ({ qualify: "reach the final", win: "win", podium: "podium", points: "score points" })[goal] ??
      goal.replace(/^top=(\d+)$/, "first $1"),
    men_women: (gender: "men" | "women") => gender,
  },
  goal: {
    words: (goal: string) =>
      ({
        qualify: "reaches the final",
        win: "wins",
        podium: "reaches the podium",
        points: "scores points",
      })[goal] ?? goal.replace(/^top=(\d+)$/, "comes in the first $1"),
  },
  tactics: {
    "sit-in": () => phrase("Sit in and sprint", "sitting in"),
    contest: ({ sprint }: Values) =>
      phrase(`Go for ${sprintWords(sprint)}`, `going for ${sprintWords(sprint)}`),
    steal: ({ sprint }: Values) =>
      phrase(`Steal ${sprintWords(sprint)} from far out`, `stealing ${sprintWords(sprint)}`),
    skip: ({ sprint }: Values) =>
      phrase(`Skip ${sprintWords(sprint)}`, `skipping ${sprintWords(sprint)}`),
    attack: ({ togo = 9 }: Values) =>
      phrase(`Attack with ${togo} to go`, `attacking with ${togo} to go`),
    shot: () => phrase("Attack at the shot", "attacking at the shot"),
    lead: () => phrase("Take the lead", "taking the lead"),
    join: () => phrase("Go with attacks", "going with attacks"),
    "let-go": () => phrase("Let attacks go", "letting attacks go"),
    chase: () => phrase("Chase those away", "chasing those away"),
    refuse: () => phrase("Take no turn in the chase", "taking no turn in the chase"),
    mark: ({ skater }: Values) => phrase(`Mark ${skater}`, `marking ${skater}`),
    wheel: ({ skater }: Values) =>
      phrase(`Take the wheel of ${skater}`, `on the wheel of ${skater}`),
    "move-up": () => phrase("Come forward in good time", "coming forward in good time"),
  } as Record<string, (values: Values) => PlanPhrase>,
  noOrders: phrase("Give no orders", "without orders"),
  anyPlan: (plan: string) => phrase(`Take the plan ${plan}`, `with the plan ${plan}`),
  advice: {
    noMatter: (best: string, next: string, name: string, goal: string, chance: string) =>
      `Makes no difference (under 2 in 100): ${best} or ${next}, ${name} ${goal} in ${chance} of 100 such races.`,
    cannotTell: (best: string, a: string, b: string, next: string) =>
      `Cannot tell: ${best}, ${a} of 100 against ${b} ${next}; either could be better.`,
    clear: (order: string, name: string, goal: string, a: string, next: string, b: string) =>
      `${order}. ${name} ${goal} in ${a} of 100 such races; ${next}, ${b}.`,
    versions: (count: number) => `Better in ${count} of 20 plausible versions of this race.`,
    asGood: (plans: string[], more: number) =>
      `Perhaps as good: ${plans.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`,
    pays: (times: string) => `Going pays if you expect him to win that sprint ${times} times in 10.`,
    count: countWords,
    first: "Skating the first races…",
    soFar: "So far",
  },
  answer: {
    plans: "Plans, best first",
    plansRunning: "Plans",
    plan: "plan",
    chance: "chance",
    interval: "between",
    difference: "against the reference",
    average: "an average starter",
    reference: "the others are held against this",
    tied: "perhaps as good as the best",
    ofHundred: (count: HundredCount) => `${countWords(count)} of 100`,
    differenceOf: ({ value, low, high }: Ends) =>
      `${signed(value)} (${signed(low)} to ${signed(high)})`,
    total: "The thick line holds half, the thin line 95 of 100 plausible versions of this race: luck of the draw and imperfect knowledge together.",
    happened: (facts: string) => `What really happened: ${facts}. One race proves no plan.`,
    won: (sprint: number, points: number) =>
      `won sprint ${sprint} (${points} ${plural(points, "point", "points")})`,
    scored: (sprint: number, points: number) =>
      `${points} ${plural(points, "point", "points")} in sprint ${sprint}`,
    overLine: (place: string) => `${place} over the line`,
    ranked: (place: string, of: number) => `ranked ${place} of ${of}`,
    through: "through",
    out: "out",
    ordinal: (place: number) => {
      const tail = place % 100;
      if (tail > 10 && tail < 14) return `${place}th`;
      return `${place}${["th", "st", "nd", "rd"][place % 10] ?? "th"}`;
    },
    races: (done: string, wanted: string) => `${done} of about ${wanted} races`,
    racesDone: (done: string) => `${done} races`,
    stop: "Stop here",
    resume: "Go on",
    stopped: "Stopped; these are the races done so far.",
    old: "These are the odds of the question before.",
    tree: "What the plan does",
    treeOf: "Plan",
    breakEvenFrom: (p: string) => `Going pays if he wins the sprint at least ${p} times in 10 attempts.`,
    breakEvenUpTo: (p: string) => `Going pays only as long as he wins the sprint at most ${p} times in 10 attempts.`,
    breakEvenAlways: "Going pays however seldom he wins the sprint.",
    breakEvenNever: "Going does not pay, however often he wins the sprint.",
    breakEvenNone: "Too few attempts to tell from what chance on going pays.",
    modelSays: (p: string) => `The model gives him ${p} in 10; trying is not winning, and how often an attempt succeeds is its assumption.`,
    noSprint: "None of these plans goes for a sprint, so there is no attempt to follow.",
    yourBelief: "You expect him to win it",
    inTen: (count: string) => `${count} times in 10`,
    less: "less often",
    moreOften: "more often",
  },
  crash: "The workers stopped. The page skates the races itself now: slower, the same numbers.",
  retryWorkers: "Try workers again",
  failed: (fault: string) => `That cannot be answered: ${fault}`,
  dismiss: "All right",
  digest: "Digest",
  provenance: (races: string, seed: string, model: number, version: string, digest: string) =>
    `${races} races, seed “${seed}”, model ${model}, version ${version}, digest ${digest}`,
};
