import { plural, signed } from "./words.ts";

/** Words on how far to trust it, and what to take away. */
export const enTrust = {
  trust: {
    head: "How far to trust it",
    twoErrors:
      "Two errors are told apart. Sampling error shrinks with more races. Model error does not: what the model gets wrong about skaters and races stays wrong however many are skated. The intervals of the answer hold what is known to be unknown; what nobody thought of is in none of them.",
    limits: "Known to be off",
    reliability: "When it said so many in 100",
    reliabilityHelp:
      "Real races, each forecast from what was known before it: of the starts to which the model gave such a chance, so many in 100 came about, with 95 % intervals. A point stands in the middle of its range of chances; the bars beneath count starts.",
    targets: "Simulated races against real ones",
    targetColumns: ["target", "field", "real", "simulated (95 %)", "verdict", "where from"],
    heats: "Heats that everybody asks about",
    heatColumns: ["heat", "what", "real", "percentile", "simulated"],
    sources: "Where the numbers of this heat are from",
    sourcesHelp: "Tap a skater. What is not known is not made up.",
    times: (count: number) => `${count} ${plural(count, "time", "times")}`,
    noTimes: "no times known",
    nothingKnown:
      "Nothing is known of this skater, who is taken for an average one, with a wide margin.",
    skill: (mean: number, sd: number) =>
      `Skill in the bunch ${signed(mean)} ± ${sd} standard deviations of the field.`,
    allyOf: (name: string, strength: number) => `Helps ${name} (${strength} of a team-mate).`,
    heatSources: "The heat itself",
  },
  reliability: {
    labelOf: (goal: string) => `Chance given and how often it came about: ${goal}`,
    forecast: "chance given, in 100",
    happened: "came about, of 100",
    right: "as often as said",
    starts: "starts",
    base: "all starts together:",
    bin: "range of chances",
  },
  take: {
    head: "Take away",
    link: "Link to this question",
    linkHelp:
      "Whoever opens it sees exactly this question. It holds the question, not the answer; the same seed gives the same races.",
    copy: "Copy",
    copied: "Copied.",
    files: "Files",
    answerJson: "The answer as JSON",
    heatJson: "The heat as JSON",
    print: "Print",
    charts: "Every chart has its table, CSV, JSON, SVG and PNG below it.",
    command: "On the command line",
    commandHelp: (needsFile: boolean): string =>
      needsFile
        ? "The same numbers to the last digit; store the heat as JSON beside it first."
        : "The same numbers to the last digit.",
    report: "Report in one file",
    card: "Rink card",
    filesHelp:
      "The report holds advice, plans, everybody’s chances, inputs and their origin; the card is the plan on a page for the pocket. Both open from disk and need no network.",
  },
};
