import type { HundredCount } from "../../charts/hundred-count.ts";
import type { enPlans } from "../en/plans.ts";
import { phrase } from "../en/words.ts";
import { aantal, elkeTussensprint } from "./words.ts";

/** Woorden voor plannen, doelen en advies. */
export const nlPlans: typeof enPlans = {
  goal: {
    words: (goal: string) =>
      ({
        qualify: "haalt de finale",
        win: "wint",
        podium: "haalt het podium",
        points: "haalt punten",
      })[goal] ?? goal.replace(/^top=(\d+)$/, "komt bij de eerste $1"),
  },
  tactics: {
    "sit-in": () => phrase("Blijf in het peloton en sprint", "in het peloton blijven"),
    contest: ({ sprint }) =>
      phrase(`Ga voor ${elkeTussensprint(sprint)}`, `voor ${elkeTussensprint(sprint)} gaan`),
    steal: ({ sprint }) =>
      phrase(
        `Pak ${elkeTussensprint(sprint)} van ver`,
        `${elkeTussensprint(sprint)} van ver pakken`,
      ),
    skip: ({ sprint }) =>
      phrase(`Laat ${elkeTussensprint(sprint)} lopen`, `${elkeTussensprint(sprint)} laten lopen`),
    attack: ({ togo = 9 }) =>
      phrase(`Val aan met nog ${togo} te gaan`, `aanvallen met nog ${togo} te gaan`),
    shot: () => phrase("Val aan bij het schot", "aanvallen bij het schot"),
    lead: () => phrase("Rijd op kop", "op kop rijden"),
    join: () => phrase("Ga mee met aanvallen", "meegaan met aanvallen"),
    "let-go": () => phrase("Laat aanvallen gaan", "aanvallen laten gaan"),
    chase: () => phrase("Rijd de vluchters terug", "de vluchters terugrijden"),
    refuse: () => phrase("Doe geen kopwerk in de achtervolging", "geen kopwerk doen"),
    mark: ({ skater }) => phrase(`Houd ${skater} in de gaten`, `${skater} in de gaten houden`),
    wheel: ({ skater }) => phrase(`Neem het wiel van ${skater}`, `in het wiel van ${skater}`),
    "move-up": () => phrase("Schuif op tijd op", "op tijd opschuiven"),
  },
  noOrders: phrase("Geef geen opdracht", "zonder opdracht"),
  anyPlan: (plan: string) => phrase(`Volg het plan ${plan}`, `met het plan ${plan}`),
  advice: {
    noMatter: (best: string, next: string, name: string, goal: string, chance: string) =>
      `Maakt niets uit (minder dan 2 op de 100). Met ${best} of ${next}, ${name} ${goal} in ${chance} van de 100 zulke races.`,
    cannotTell: (best: string, a: string, b: string, next: string) =>
      `Niet te zeggen: ${best}, ${a} van de 100, tegen ${b} voor ${next}; beide kunnen beter zijn.`,
    clear: (order: string, name: string, goal: string, a: string, next: string, b: string) =>
      `${order}. ${name} ${goal} in ${a} van de 100 zulke races; met ${next} in ${b}.`,
    versions: (count: number) => `Beter in ${count} van 20 aannemelijke varianten van deze race.`,
    asGood: (plans: string[], more: number) =>
      `Misschien even goed: ${plans.join("; ")}${more > 0 ? ` en nog ${more}` : ""}.`,
    pays: (gender: "men" | "women", times: number) =>
      `Gaan loont als u verwacht dat ${gender === "women" ? "zij" : "hij"} die tussensprint ${times} van de 10 keer wint.`,
    count: (count: HundredCount) => aantal(count),
    first: "De eerste races worden gereden…",
    soFar: (counts: string[]) => `Tot nu toe, van de 100: ${counts.join("; ")}.`,
  },
};
