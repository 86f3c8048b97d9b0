import { ofTwenty } from "../../../odds/compare/of-twenty.ts";
import type { PlanPhrase, Values } from "../said.ts";
import { countWords, phrase, sprintWords } from "./words.ts";

const byItsText = (plan: string): PlanPhrase =>
  phrase(`Take the plan ${plan}`, `with the plan ${plan}`);

/** Words on plans, goals and advice. */
export const enPlans = {
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
    place: ({ place = 2, togo = 1 }: Values) => {
      const there = `in place ${place} with ${togo} to go`;
      return phrase(`Be ${there}`, there);
    },
    sprint: ({ distance }: Values) => {
      const from = distance === undefined ? "at the end" : `from ${distance} m`;
      return phrase(`Sprint ${from}`, `sprinting ${from}`);
    },
  } as Record<string, (values: Values) => PlanPhrase>,
  noOrders: phrase("Give no orders", "without orders"),
  /** A plan of several orders, or of one that has no words of its own; as the command line says it. */
  severalOrders: (plan: string, _names: readonly string[]) => byItsText(plan),
  /** A plan that this heat cannot have. */
  anyPlan: byItsText,
  advice: {
    none: "No answer.",
    noMatter: (best: string, next: string, name: string, goal: string, chance: string) =>
      `Makes no difference (under 2 in 100). ${best.charAt(0).toUpperCase()}${best.slice(1)} or ${next}, ${name} ${goal} in ${chance} of 100 such races.`,
    cannotTell: (best: string, a: string, b: string, next: string) =>
      `Cannot tell: ${best}, ${a} of 100 against ${b} ${next}; either could be better.`,
    clear: (
      order: string,
      name: string,
      goal: string,
      a: string,
      next: PlanPhrase,
      b: string,
      _gender: "men" | "women",
    ) => `${order}. ${name} ${goal} in ${a} of 100 such races; ${next.doing}, ${b}.`,
    versions: (share: number) =>
      `Better in ${ofTwenty(share)} of 20 plausible versions of this race.`,
    asGood: (plans: string[], more: number) =>
      `Perhaps as good: ${plans.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`,
    pays: (gender: "men" | "women", times: number) =>
      `Going pays if you expect ${gender === "women" ? "her" : "him"} to win that sprint ${times === 1 ? "once" : `${times} times`} in 10.`,
    count: countWords,
    first: "Skating the first races…",
    soFar: (counts: string[]) => `So far, of 100: ${counts.join("; ")}.`,
  },
};
