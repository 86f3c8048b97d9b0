import type { HundredCount } from "../charts/hundred-count.ts";

type Values = Record<string, string | number | undefined>;
interface PlanPhrase {
  order: string;
  doing: string;
}
const phrase = (order: string, doing: string): PlanPhrase => ({ order, doing });
interface PlaceCell {
  name: string;
  place: number;
  count: string;
  low: number;
  high: number;
}
interface NeededCell {
  points: number;
  place: number;
  said: string;
  races: number;
}
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
function ordinal(place: number): string {
  const tail = place % 100;
  if (tail > 10 && tail < 14) return `${place}th`;
  return `${place}${["th", "st", "nd", "rd"][place % 10] ?? "th"}`;
}
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
    tooLarge: "expected a file of less than 5 MB",
    pastedList: "start list",
    presets: {
      "isu-2026": "Olympic, Milan 2026",
      "isu-2022": "Olympic, Beijing 2022",
      "isu-2018": "Olympic, PyeongChang 2018",
      "isu-worlds-2023": "World championships",
      "isu-worldcup-2025": "World Cup",
      "isu-junior-10": "Juniors, 10 laps",
    },
    startersHelp: "Strike who does not start. Form is today’s, as far as you know it; orders are what you expect others to do.",
    drawn: "drawn",
    ourOrders: "see Plans",
    helps: "helps him",
    reference: "hold the others against it",
    planOf: (name: string) => `Plan of ${name}`,
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
    count: countWords,
    first: "Skating the first races…",
    soFar: (name: string, goal: string, counts: string[]) =>
      `So far, ${name} ${goal} in so many of 100 such races: ${counts.join("; ")}.`,
  },
  answer: {
    ladderOf: (name: string) => `Chances of ${name} by plan`,
    plan: "plan",
    chance: "chance",
    interval: "between",
    difference: "against the reference",
    average: "an average starter",
    reference: "compared with",
    tied: "perhaps as good as the best",
    ofHundred: (count: HundredCount) => `${countWords(count)} of 100`,
    differenceOf: ({ value, low, high }: Ends) =>
      `${signed(value)} (${signed(low)} to ${signed(high)})`,
    trying: "That an attempt scores as often as it does here is an assumption of the model: result sheets show who scored, never who tried and failed. Hence the break-even.",
    progress: "Races skated",
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
    ordinal,
    races: (done: string, wanted: string) => `${done} of about ${wanted} races`,
    racesDone: (done: string) => `${done} races`,
    stop: "Stop here",
    resume: "Go on",
    stopped: "Stopped; these are the races done so far.",
    breakEvenSoon: "The break-even follows.",
    paysAt: (pays: "yes" | "no" | "open") =>
      ({ yes: "then going pays", no: "then it does not pay", open: "then one cannot tell" })[pays],
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
  working: "Being worked out…",
  tools: { table: "Table", csv: "CSV" },
  tree: {
    label: (plan: string) => `What becomes of it: ${plan}`,
    tries: "tries",
    never: "never gets to try",
    wins: "wins the sprint",
    scores: "scores, does not win",
    fails: "scores nothing",
    branch: "what happens",
    share: "of 100 races",
    against: (plan: string) => plan,
    difference: "gain",
    winning: "Chance to win that sprint when he tries",
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
  whatIf: {
    head: "What if?",
    explain: "Click what happens. The odds are those of the races in which all of it happened.",
    given: "If it happens",
    doing: "If we try it",
    beside: "If it happens, and if we try it",
    besideExplain: "They are not the same. A skater wins a sprint mostly on his strong days, so the odds given that he wins it flatter; telling him to go for it includes the days on which he fails.",
    other: "Something else",
    add: "Add",
    condition: "condition",
    says: (name: string, goal: string, count: string, all: string) =>
      `${name} ${goal} in ${count} of 100 such races; in all races, ${all}.`,
    never: "That happened in none of the races.",
    races: (races: string, of: string) => `${races} of ${of} races remain.`,
    few: "Few races: read it as a rough number.",
    watch: "Watch them",
    sprint: (sprint: number) => `sprint ${sprint}`,
    winsSprint: (name: string, sprint: number) => `${name} wins sprint ${sprint}`,
    noPoints: (name: string, sprint: number) => `${name} scores nothing in sprint ${sprint}`,
    breakAway: "a break stays away",
    together: "no break stays away",
    cutHigh: "the last through has 4 points or more",
    falls: "two or more fall",
    fell: (name: string) => `${name} falls`,
  },
  conditional: {
    label: "Winning a sprint against going for it",
  },
  race: {
    head: "Watch a race",
    behind: "Races in which",
    all: "all races",
    found: (races: string, of: string) => `${races} of ${of} races`,
    none: "That happened in none of the races kept; ask for something else.",
    typical: "a typical one",
    lucky: "a lucky one",
    unlucky: "an unlucky one",
    chosen: (name: string) => `for ${name}`,
    number: "Race number",
    events: "What happened",
    outcome: (name: string, place: string, of: number) => `${name} is ranked ${place} of ${of}.`,
    clear: "All races",
  },
  heat: {
    head: "The real heat",
    nothingKnown: "Nothing is known of how this heat really went.",
    timeline: "What is known, lap by lap",
    toGo: (laps: number) => `${laps} to go`,
    finish: "Finish",
    source: "source",
    sprintFact: (sprint: number, scorers: string) => `Sprint ${sprint}: ${scorers}`,
    winner: (name: string) => `${name} wins`,
    standings: "Points now",
    hidden: "The rest is told once you have chosen.",
    expected: "What the model expected",
    expectedHelp: (name: string) =>
      `Chance of ${name} among the simulated races in which he had the points that he really had.`,
    beforeStart: "before the start",
    afterSprint: (sprint: number) => `after sprint ${sprint}`,
    noSuchRace: "no such race",
    ofRaces: (races: string) => `${races} races`,
    coach: (toGo: number) => `You are the coach, ${toGo} to go: go or sit?`,
    coachAsk: (name: string, doing: string) => `${name} could be ${doing}. Or sit in, and sprint.`,
    go: "Go",
    sit: "Sit",
    again: "Choose again",
    reveal: (go: string, sit: string) => `The model: going ${go}, sitting in ${sit}.`,
    compareThem: "Compare the two",
    result: "Result",
    sprints: "Sprints",
    line: "Line",
  },
  rink: {
    head: "At the rink",
    explain: (places: number, isFinal: boolean) =>
      `${isFinal ? `The podium: ${places} places.` : `${places} go through.`} Tap the helmets as they cross the sprint line; the board is exact, from the rules alone.`,
    next: (sprint: number, toGo: number, place: number, points: number) =>
      `Sprint ${sprint} (${toGo} to go): who is number ${place}? ${points} ${plural(points, "point", "points")}`,
    allSprints: "All sprints are in. What counts now is the finish.",
    keypad: "Helmets",
    unknown: "not seen",
    outOfRace: "Out of the race…",
    clear: "Clear",
    board: "Who is through and what the others need",
    points: "Points",
    sure: "Surely through with",
    possible: "Still possible",
    safe: "SAFE",
    out: "OUT",
    top: (place: number) => `TOP ${place}`,
    beat: (helmets: string[]) => `BEAT ${helmets.join(", ")}`,
    needs: (points: number) => `+${points} PTS`,
    nothingSure: "nothing makes sure",
    anyPlace: "from any place",
    fromPlace: (place: number) => `from place ${place} or better`,
  },
  trust: {
    head: "How far to trust it",
    twoErrors: "Two errors are told apart. Sampling error shrinks with more races. Model error does not: what the model gets wrong about skaters and races stays wrong however many are skated. The intervals of the answer hold what is known to be unknown; what nobody thought of is in none of them.",
    limits: "Known to be off",
    english: "These paragraphs are kept in English, as they stand in the documentation.",
    reliability: "When it said so many in 100",
    reliabilityHelp: "Real races, each forecast from what was known before it: of the starts to which the model gave such a chance, so many in 100 came about (number of starts in brackets).",
    given: "Chance given, in 100",
    happenedIn: (share: number, starts: number) => `${share} of 100, ${starts} starts`,
    targets: "Simulated races against real ones",
    targetColumns: ["target", "field", "real", "simulated (95 %)", "", "where from"],
    heats: "Heats that everybody asks about",
    heatColumns: ["heat", "what", "real", "percentile", "simulated"],
    sources: "Where the numbers of this heat are from",
    sourcesHelp: "Tap a skater. What is not known is not made up.",
    times: (count: number) => `${count} ${plural(count, "time", "times")}`,
    noTimes: "no times known",
    nothingKnown: "Nothing is known of this skater; he is taken for an average one, with a wide margin.",
    skill: (mean: number, sd: number) =>
      `Skill in the bunch ${signed(mean)} ± ${sd} standard deviations of the field.`,
    allyOf: (name: string, strength: number) => `Helps ${name} (${strength} of a team-mate).`,
    heatSources: "The heat itself",
  },
  take: {
    head: "Take away",
    link: "Link to this question",
    linkHelp: "Whoever opens it sees exactly this question. It holds the question, not the answer; the same seed gives the same races.",
    copy: "Copy",
    copied: "Copied.",
    files: "Files",
    answerJson: "The answer as JSON",
    heatJson: "The heat as JSON",
    print: "Print",
    charts: "Every chart has its table, CSV, JSON, SVG and PNG below it.",
    command: "On the command line",
    commandHelp: (needsFile: boolean) =>
      needsFile
        ? "The same numbers to the last digit; store the heat as JSON beside it first."
        : "The same numbers to the last digit.",
    report: "Report in one file",
    card: "Rink card",
  },
  crash: "The workers stopped. The page skates the races itself now: slower, the same numbers.",
  retryWorkers: "Try workers again",
  failed: (fault: string) => `That cannot be answered: ${fault}`,
  dismiss: "All right",
  provenance: (races: string, seed: string, model: number, version: string) =>
    `${races} races, seed “${seed}”, model ${model}, version ${version}, digest`,
};
