/** A word that a reader may not know. */
export interface Term {
  /** As it stands above its explanation. */
  word: string;
  /** How it occurs in sentences, headings and tables of the page. */
  seen: RegExp;
  /** What it means, in a sentence or two. */
  means: string;
}

/** Every word that is explained where it stands. */
export type TermName =
  | "sprint"
  | "neutral"
  | "sitIn"
  | "breakaway"
  | "draft"
  | "wind"
  | "outside"
  | "boxedIn"
  | "plausible"
  | "interval"
  | "breakEven"
  | "cut"
  | "lineOrder"
  | "given"
  | "tried"
  | "reserve"
  | "criticalPower"
  | "skill"
  | "toGo"
  | "seed"
  | "digest"
  | "safe"
  | "agrees"
  | "percentile"
  | "ally"
  | "together";

/** Words that a reader may not know. */
export const enTerms = {
  termsIn: "Words",
  terms: {
    sprint: {
      word: "intermediate sprint",
      seen: /\b(?:intermediate sprints?|sprint \d+|every sprint)\b/i,
      means:
        "A line within the race at which the first three score, as a rule 3, 2 and 1. These points come before the order at the finish.",
    },
    neutral: {
      word: "neutral lap",
      seen: /\bneutral laps?\b/i,
      means: "The first lap: the bunch rides together and nobody may attack yet.",
    },
    sitIn: {
      word: "sit in",
      seen: /\bsit(?:ting)? in\b/i,
      means: "Stay in the bunch, out of the wind, and keep everything for the finish.",
    },
    breakaway: {
      word: "breakaway",
      seen: /\b(?:breakaways?|breaks?(?!-)|away ahead|was away|is away|chases?|chasing)\b/i,
      means:
        "One or a few skaters who have ridden away from the bunch. Those behind chase, or wait for somebody else to do it.",
    },
    draft: {
      word: "draft",
      seen: /\b(?:draft|slipstream|wake|shelter)\b/i,
      means:
        "The shelter behind another skater. Less air to push aside: the same speed costs much less power.",
    },
    wind: {
      word: "in the wind",
      seen: /\bin the wind\b/i,
      means: "With nobody close ahead: all the air is one’s own to push aside.",
    },
    outside: {
      word: "on the outside",
      seen: /\b(?:on the outside|outside)\b/i,
      means: "Beside the inner file of skaters: every corner is longer there.",
    },
    boxedIn: {
      word: "boxed in",
      seen: /\bboxed in\b/i,
      means: "Shut in by skaters ahead and beside: one wants to go faster and cannot get out.",
    },
    plausible: {
      word: "plausible version",
      seen: /\bplausible (?:versions?|fields?)\b/i,
      means:
        "How strong the skaters are and how the bunch behaves is known only roughly. A version is one way in which all of that may be, given what is known; each is skated eight times.",
    },
    interval: {
      word: "95 % interval",
      seen: /\b(?:95 % intervals?|intervals?)\b|95 %/i,
      means:
        "Where the true number probably lies: of a hundred such intervals some 95 hold it. A wide one says that little is known.",
    },
    breakEven: {
      word: "break-even",
      seen: /\b(?:break-even|going (?:does not )?pays?)\b/i,
      means:
        "How often one must win the sprint when one tries for trying to be worth it: what winning gains against what failing costs.",
    },
    cut: {
      word: "the cut",
      seen: /\b(?:the cut|the last who goes through|the last to go through)\b/i,
      means: "The line between the last who goes through and the first who does not.",
    },
    lineOrder: {
      word: "over the line",
      seen: /\bover the line\b/i,
      means:
        "The order at the finish. The ranking goes by points first, so somebody ninth over the line may be seventh.",
    },
    given: {
      word: "if it happens",
      seen: /\bif it happens\b/i,
      means:
        "Counted among the races in which it came about. Strong days are among them, so it flatters.",
    },
    tried: {
      word: "if we try it",
      seen: /\bif we try it\b/i,
      means: "Skated again with that order given, whatever becomes of it: what a coach can decide.",
    },
    reserve: {
      word: "reserve",
      seen: /\breserve\b/i,
      means:
        "What is left for efforts beyond the pace that can be held for long; it comes back in the slipstream.",
    },
    criticalPower: {
      word: "critical power",
      seen: /\bcritical power\b/i,
      means:
        "The highest power that can be held for long. Whatever is ridden above it is taken from the reserve.",
    },
    skill: {
      word: "skill in the bunch",
      seen: /\bskill in the bunch\b/i,
      means:
        "What somebody makes of a mass start beyond what his times say: places, wheels, timing. Learnt from results.",
    },
    toGo: {
      word: "to go",
      seen: /\bto go\b(?! through)/i,
      means: "Laps are counted down, as the speaker calls them; the bell is one to go.",
    },
    seed: {
      word: "seed",
      seen: /\bseed\b/i,
      means: "Text that fixes the luck: the same seed gives the same races, here and anywhere.",
    },
    digest: {
      word: "digest",
      seen: /\bdigest\b/i,
      means: "A fingerprint of the races skated. Where two are equal, the races were the same.",
    },
    safe: {
      word: "surely through",
      seen: /\b(?:surely through|by the rules|rules alone)\b/i,
      means: "Whatever the others still score: the rules of points alone say it, no model.",
    },
    agrees: {
      word: "races that agree",
      seen: /\braces that agree\b/i,
      means:
        "So many independent simulated races would tell as much; few of them, and the odds are rough.",
    },
    percentile: {
      word: "percentile",
      seen: /\bpercentile\b/i,
      means:
        "How many of a hundred simulated races lie below the real one; near 0 or 100 the real race was an unusual one for the model.",
    },
    ally: {
      word: "ally",
      seen: /\b(?:ally|allies|team-mates?)\b/i,
      means:
        "Somebody who rides for another too: of the same country, or of another one for reasons of friendship or training. He works less against him.",
    },
    together: {
      word: "at least one of the two",
      seen: /\bat least one(?: of the two)?\b/i,
      means:
        "Counted race by race, so that races in which both reach it count once. For a country it is often what matters.",
    },
  } as Record<TermName, Term>,
};
