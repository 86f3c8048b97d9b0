import { ofTwenty } from "../../../odds/compare/of-twenty.ts";
import { planInWords } from "../../../odds/report/plan-in-words.ts";
import { dutchOrders } from "../../../odds/report/text/dutch-orders.ts";
import { dutchPlan } from "../../../odds/report/text/dutch-plan.ts";
import type { HundredCount } from "../../charts/hundred-count.ts";
import type { enPlans } from "../en/plans.ts";
import type { PlanPhrase, Values } from "../said.ts";
import { aantal, elkeTussensprint } from "./words.ts";

const phrase = (order: string, doing: string, does: string): PlanPhrase => ({ order, doing, does });

/** Een plan met de opdracht zoals die ook op de baankaart staat. */
const plan = (tactic: string, values: Values, doing: string, does: string): PlanPhrase =>
  phrase(dutchOrders[tactic]!(values as never), doing, does);

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
    "sit-in": (values) => plan("sit-in", values, "in het peloton blijven", "in het peloton blijft"),
    contest: (values) => {
      const voor = `voor ${elkeTussensprint(values.sprint)}`;
      return plan("contest", values, `${voor} gaan`, `${voor} gaat`);
    },
    steal: (values) => {
      const van = `${elkeTussensprint(values.sprint)} van ver`;
      return plan("steal", values, `${van} pakken`, `${van} pakt`);
    },
    skip: (values) => {
      const die = elkeTussensprint(values.sprint);
      return plan("skip", values, `${die} laten lopen`, `${die} laat lopen`);
    },
    attack: ({ togo = 9 }) => {
      const dan = `met nog ${togo} te gaan`;
      return phrase(`Val aan ${dan}`, `aanvallen ${dan}`, `aanvalt ${dan}`);
    },
    shot: (values) => plan("shot", values, "aanvallen bij het schot", "bij het schot aanvalt"),
    lead: (values) => plan("lead", values, "kop doen", "kop doet"),
    join: (values) => plan("join", values, "meegaan met aanvallen", "met aanvallen meegaat"),
    "let-go": (values) => plan("let-go", values, "aanvallen laten gaan", "aanvallen laat gaan"),
    chase: (values) => plan("chase", values, "het gat dichtrijden", "het gat dichtrijdt"),
    refuse: (values) => plan("refuse", values, "geen kopwerk doen", "geen kopwerk doet"),
    mark: (values) => {
      const wie = `${values.skater} in de gaten`;
      return plan("mark", values, `${wie} houden`, `${wie} houdt`);
    },
    wheel: (values) => {
      const wiel = `in het wiel van ${values.skater}`;
      return plan("wheel", values, `${wiel} rijden`, `${wiel} rijdt`);
    },
    "move-up": (values) => plan("move-up", values, "op tijd opschuiven", "op tijd opschuift"),
    place: ({ place = 2, togo = 1 }) => {
      const dan = `als ${place}e`;
      const waar = `met nog ${togo} te gaan`;
      return phrase(`Rijd ${dan} ${waar}`, `${dan} rijden ${waar}`, `${dan} rijdt ${waar}`);
    },
    sprint: (values) => {
      const { distance } = values;
      const vol = `${distance === undefined ? "" : `vanaf ${distance} m `}vol voor de streep`;
      return plan("sprint", values, `${vol} gaan`, `${vol} gaat`);
    },
  },
  noOrders: phrase("Geef geen opdracht", "zonder opdracht rijden", "zonder opdracht rijdt"),
  severalOrders: (text, names) => {
    const orders = planInWords(text, names, dutchPlan);
    const quoted = `het plan ‘${orders[0]!.toLowerCase()}${orders.slice(1)}’`;
    return phrase(orders, `${quoted} volgen`, `${quoted} volgt`);
  },
  anyPlan: (text: string) =>
    phrase(`Volg het plan ${text}`, `het plan ${text} volgen`, `het plan ${text} volgt`),
  advice: {
    none: "Geen antwoord.",
    noMatter: (best: string, next: string, name: string, goal: string, chance: string) =>
      `Maakt niets uit (minder dan 2 op de 100). Of het nu ${best} is of ${next}: ${name} ${goal} in ${chance} van de 100 zulke races.`,
    cannotTell: (best: string, a: string, b: string, next: string) =>
      `Niet te zeggen: ${best} geeft ${a} van de 100, ${next} ${b}; beide kunnen beter zijn.`,
    clear: (order, name, goal, a, next, b, gender) =>
      `${order}. ${name} ${goal} in ${a} van de 100 zulke races; als ${gender === "women" ? "ze" : "hij"} ${next.does}, in ${b}.`,
    versions: (share: number) =>
      `Beter in ${ofTwenty(share, { more: "meer dan", fewer: "minder dan" })} van 20 aannemelijke varianten van deze race.`,
    asGood: (plans: string[], more: number) =>
      `Misschien even goed: ${plans.join("; ")}${more > 0 ? ` en nog ${more}` : ""}.`,
    pays: (gender: "men" | "women", times: number) =>
      `Gaan loont als je verwacht dat ${gender === "women" ? "ze" : "hij"} die tussensprint ${times} van de 10 keer wint.`,
    count: (count: HundredCount) => aantal(count),
    first: "De eerste races worden gereden…",
    soFar: (counts: string[]) => `Tot nu toe, van de 100: ${counts.join("; ")}.`,
  },
};
