/** Words that a reader may not know, each with its explanation in a sentence or two. */
export const enTerms = {
  termsHead: "What is meant by",
  terms: {
    sprint: [
      "intermediate sprint",
      "A line within the race at which the first three score, 3-2-1.",
    ],
    neutral: ["neutral lap", "The first lap: the bunch rides together and nobody may attack yet."],
    sitIn: ["sit in", "Stay in the bunch, out of the wind, and keep everything for the finish."],
    plausible: [
      "plausible version",
      "How strong the skaters are and how the bunch behaves is known only roughly. A version is one way in which all of that may be, given what is known; each is skated eight times.",
    ],
    breakEven: [
      "break-even",
      "How often he must win the sprint when he tries for trying to be worth it: what winning gains against what failing costs.",
    ],
    cut: ["the cut", "The line between the last who goes through and the first who does not."],
    lineOrder: [
      "over the line",
      "The order at the finish. The ranking goes by points first, so somebody ninth over the line may be seventh.",
    ],
    given: [
      "if it happens",
      "Counted among the races in which it came about. Strong days are among them, so it flatters.",
    ],
    tried: [
      "if we try it",
      "Skated again with that order given, whatever becomes of it: what a coach can decide.",
    ],
    reserve: [
      "reserve",
      "What is left for efforts beyond the pace that can be held for long; it comes back in the slipstream.",
    ],
    toGo: ["to go", "Laps are counted down, as the speaker calls them; the bell is one to go."],
    seed: [
      "seed",
      "Text that fixes the luck: the same seed gives the same races, here and anywhere.",
    ],
    digest: [
      "digest",
      "A fingerprint of the races skated. Where two are equal, the races were the same.",
    ],
    safe: ["safe", "Through whatever the others still score, by the rules alone."],
    agrees: [
      "races that agree",
      "So many independent simulated races would tell as much; few of them, and the odds are rough.",
    ],
  } as Record<TermName, readonly [term: string, words: string]>,
};

export type TermName =
  | "sprint"
  | "neutral"
  | "sitIn"
  | "plausible"
  | "breakEven"
  | "cut"
  | "lineOrder"
  | "given"
  | "tried"
  | "reserve"
  | "toGo"
  | "seed"
  | "digest"
  | "safe"
  | "agrees";
