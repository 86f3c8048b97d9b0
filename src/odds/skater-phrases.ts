import { COUNT, counted } from "./counted.ts";
import { NO_END, type Range, type SprintChoice, type Statement } from "./skater-condition.ts";

/** A way to say something of a skater. */
export interface SkaterPhrase {
  /** As one types it; every number in it may be another. */
  example: string;
  /** Fits the whole of a phrase in plain words. */
  pattern: RegExp;
  /** What it says, from the named groups of the pattern. */
  read(groups: Groups): Statement;
  /** Whether it says that something is not so. */
  denies?: boolean;
}

type Groups = Record<string, string | undefined>;

const SPRINT = "(?:sprint (?<number>\\d+)|#(?<ordinal>\\d+) sprint|(?<last>last) sprint)";
const PLACE = "#?\\d+";
const PLACES = `(?<places>(?:top|#1) \\d+|${PLACE}(?: to ${PLACE}| or better| or later)?)`;
const SECONDS = "\\d+(?:\\.\\d{1,3})?";
const POINTS = "(?: points?)?(?: in sprints?)?";
const LINE = "(?:over|across) line";

/** Every phrase that a condition can be made of. */
export const skaterPhrases: readonly SkaterPhrase[] = [
  phrase("scored 3", `scored ${COUNT}${POINTS}`, ({ count }) => pointsInAll(count!)),
  phrase("no points", `${COUNT} points?(?: in sprints?)?`, ({ count }) => pointsInAll(count!)),
  phrase("scored", `scored${POINTS}`, () => pointsInAll("at least 1")),
  phrase("scored nothing", "scored nothing(?: in sprints?)?", () => pointsInAll("0")),
  phrase("scored 2 in sprint 1", `scored ${COUNT}(?: points?)? in ${SPRINT}`, (groups) =>
    pointsInOne(groups, groups.count!),
  ),
  phrase("scored in sprint 1", `scored in ${SPRINT}`, (groups) =>
    pointsInOne(groups, "at least 1"),
  ),
  phrase("scored in 2 sprints", `scored in ${COUNT} sprints?`, ({ count }) => ({
    about: "sprints scored",
    range: counted(count!),
  })),
  phrase("won", "won(?: race)?", () => ranked({ places: "1" })),
  phrase("won sprint 2", `won ${SPRINT}`, (groups) => ({
    about: "sprint won",
    sprint: sprintOf(groups),
  })),
  phrase("won a sprint", "won sprint", () => ({
    about: "sprints won",
    range: counted("at least 1"),
  })),
  phrase("won 2 sprints", `won ${COUNT} sprints?`, ({ count }) => ({
    about: "sprints won",
    range: counted(count!),
  })),
  phrase("among the first six", `(?:among|in|inside|within) ${PLACES}(?: ${LINE})?`, onLine),
  denial("outside the first six", `outside ${PLACES}(?: ${LINE})?`, onLine),
  phrase("9th over the line", `${PLACES} ${LINE}`, onLine),
  phrase("ranked 1-8", `(?:ranked|placed|reached)(?: in| among)? ${PLACES}`, ranked),
  denial("ranked outside the first eight", `(?:ranked|placed) outside ${PLACES}`, ranked),
  phrase("top eight", "(?<places>top \\d+)", ranked),
  phrase("on the podium", "(?:(?:on|reached) )?podium", () => ranked({ places: "top 3" })),
  phrase("went through", "(?:went )?through|qualified", () => ({ about: "through" })),
  denial("eliminated", "out|eliminated", () => ({ about: "through" })),
  phrase("finished", "finished", () => ({ about: "finished" })),
  denial("did not finish", "dnf", () => ({ about: "finished" })),
  phrase("lapped", "lapped", () => ({ about: "lapped" })),
  phrase("fell", "fell|falls?|fallen|crashe[sd]|crash", () => ({ about: "fell" })),
  phrase("led at the bell", "(?:led|leads?) at bell", () => ({ about: "led at the bell" })),
  phrase(
    "went for sprint 2",
    `(?:(?:went|go|goes) for|tried|tries|try|contest(?:s|ed)?) ${SPRINT}`,
    (groups) => ({ about: "sprint tried", sprint: sprintOf(groups) }),
  ),
  phrase(
    "5 s or more behind the winner",
    `(?<bound>at least|more than|fewer than) (?<seconds>${SECONDS}) s behind(?: winner)?`,
    ({ bound, seconds }) => behind(bound!, seconds!),
  ),
  phrase("within 2 s of the winner", `within (?<seconds>${SECONDS}) s of winner`, ({ seconds }) =>
    behind("at most", seconds!),
  ),
  phrase(
    "2 to 5 s behind the winner",
    `(?<least>${SECONDS}) to (?<most>${SECONDS}) s behind(?: winner)?`,
    ({ least, most }) => ({
      about: "behind",
      range: { least: milliseconds(least!), most: milliseconds(most!) },
    }),
  ),
  phrase("started", "started|anybody|anyone", () => ({ about: "start" })),
];

function phrase(example: string, pattern: string, read: SkaterPhrase["read"]): SkaterPhrase {
  return { example, pattern: new RegExp(`^(?:${pattern})$`, "u"), read };
}

function denial(...words: Parameters<typeof phrase>): SkaterPhrase {
  return { ...phrase(...words), denies: true };
}

const pointsInAll = (count: string): Statement => ({
  about: "points",
  sprint: "all",
  range: counted(count),
});

const pointsInOne = (groups: Groups, count: string): Statement => ({
  about: "points",
  sprint: sprintOf(groups),
  range: counted(count),
});

const sprintOf = ({ number, ordinal, last }: Groups): SprintChoice =>
  last === undefined ? Number(number ?? ordinal) : "last";

function onLine({ places }: Groups): Statement {
  return { about: "line", range: placed(places!) };
}

function ranked({ places }: Groups): Statement {
  return { about: "place", range: placed(places!) };
}

/** @example placed("#1 6") // { least: 1, most: 6 } */
function placed(places: string): Range {
  const [first, second] = [...places.matchAll(/\d+/g)].map(Number) as [number, number?];
  if (second !== undefined) return { least: first, most: second };
  if (places.endsWith("better") || places.startsWith("top")) return { least: 1, most: first };
  return { least: first, most: places.endsWith("later") ? NO_END : first };
}

/** Sheets have hundredths and simulated times whole ms, so that "more than" is a millisecond more. */
function behind(bound: string, seconds: string): Statement {
  const ms = milliseconds(seconds);
  const least = { least: bound === "more than" ? ms + 1 : ms, most: NO_END };
  const most = { least: 0, most: bound === "fewer than" ? ms - 1 : ms };
  return { about: "behind", range: bound === "at least" || bound === "more than" ? least : most };
}

function milliseconds(seconds: string): number {
  return Math.round(Number(seconds) * 1000);
}
