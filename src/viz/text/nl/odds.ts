import type { HundredCount } from "../../charts/hundred-count.ts";
import type { enOdds } from "../en/odds.ts";
import { signed } from "../en/words.ts";
import { aantal, punten, rangorde } from "./words.ts";

/** Woorden voor plannen tegen elkaar, plaatsen en punten. */
export const nlOdds: typeof enOdds = {
  answer: {
    ladderOf: (name: string) => `Kansen van ${name} per plan`,
    plan: "plan",
    chance: "kans",
    interval: "95%-interval",
    difference: "verschil",
    average: "een gemiddelde deelnemer",
    reference: "hiermee vergeleken",
    tied: "misschien even goed als het beste",
    ofHundred: (count: HundredCount) => `${aantal(count)} van de 100`,
    shortOfHundred: (count: HundredCount) => `${aantal(count).replace("ongeveer", "ong.")} van 100`,
    differenceOf: ({ value, low, high }) => `${signed(value)} (${signed(low)} tot ${signed(high)})`,
    trying:
      "Dat een poging hier zo vaak slaagt, is een aanname van het model: uitslagen tonen wie punten haalde, nooit wie het tevergeefs probeerde. Vandaar het omslagpunt.",
    progress: "Gereden races",
    total:
      "De dikke lijn omvat de helft, de dunne 95 van de 100 aannemelijke varianten van deze race: toeval en gebrekkige kennis samen.",
    happened: (facts: string) => `Wat er echt gebeurde: ${facts}. Eén race bewijst geen plan.`,
    won: (sprint: number, points: number) => `won tussensprint ${sprint} (${punten(points)})`,
    scored: (sprint: number, points: number) => `${punten(points)} in tussensprint ${sprint}`,
    overLine: (place: string) => `als ${place} over de streep`,
    ranked: (place: string, of: number) => `${place} van ${of} in de uitslag`,
    through: "door",
    out: "uitgeschakeld",
    ordinal: rangorde,
    races: (done: string, wanted: string) => `${done} van ongeveer ${wanted} races`,
    racesDone: (done: string) => `${done} races`,
    stop: "Stop hier",
    resume: "Ga door",
    stopped: "Gestopt; dit zijn de races tot nu toe.",
    breakEvenSoon: "Het omslagpunt volgt.",
    paysAt: (pays: "yes" | "no" | "open") =>
      ({ yes: "dan loont gaan", no: "dan loont het niet", open: "dan is het niet te zeggen" })[
        pays
      ],
    breakEvenFrom: (p: string) =>
      `Gaan loont als minstens ${p} van de 10 pogingen de tussensprint ${p === "1" ? "oplevert" : "opleveren"}.`,
    breakEvenUpTo: (p: string) =>
      `Gaan loont alleen zolang hoogstens ${p} van de 10 pogingen de tussensprint ${p === "1" ? "oplevert" : "opleveren"}.`,
    breakEvenAlways: "Gaan loont, hoe zelden een poging de tussensprint ook oplevert.",
    breakEvenNever: "Gaan loont niet, hoe vaak een poging de tussensprint ook oplevert.",
    breakEvenNone: "Te weinig pogingen om te zeggen vanaf welke kans gaan loont.",
    modelSays: (p: string) =>
      `Het model geeft een poging ${p} van de 10; proberen is nog geen winnen, en hoe vaak een poging slaagt, is een aanname van het model.`,
    noSprint: "Geen van deze plannen gaat voor een tussensprint; er is geen poging om te volgen.",
    yourBelief: "Je verwacht dat een poging slaagt:",
    inTen: (count: string) => `${count} van de 10 keer`,
    less: "minder vaak",
    moreOften: "vaker",
  },
  tree: {
    label: (plan: string) => `Wat ervan komt: ${plan}`,
    tries: "probeert",
    never: "komt er niet aan toe",
    wins: "wint de tussensprint",
    scores: "haalt punten, wint niet",
    fails: "haalt niets",
    branch: "wat er gebeurt",
    share: "van de 100 races",
    difference: "winst",
    winning: "Kans om die tussensprint te winnen bij een poging",
    model: "model",
    belief: "jij",
    less: "minder vaak",
    more: "vaker",
    paysFrom: (count: number) => `loont vanaf ${count} van de 100`,
    paysUpTo: (count: number) => `loont tot ${count} van de 100`,
    paysAlways: "loont bij elke kans",
    paysNever: "loont bij geen kans",
    verdict: (pays: "yes" | "no" | "open", gain: number) =>
      ({
        yes: `gaan loont: ${signed(gain)} van de 100`,
        no: `gaan loont niet: ${signed(gain)} van de 100`,
        open: `niet te zeggen: ${signed(gain)} van de 100`,
      })[pays],
    watch: "Bekijk zulke races",
    sampling:
      "In deze kansen en verschillen zit alleen de steekproeffout; in die van de plannen bovenaan ook onvolledige kennis.",
  },
  places: {
    head: "Ieders kansen",
    label: "Hoe vaak elke rijder op elke plaats eindigt",
    pick: "Kies een vakje om de races erachter te bekijken.",
    skater: "rijder",
    place: "Plaats",
    through: "door",
    shades: "van de 100 races",
    cell: ({ name, place, count, low, high }) =>
      `${name}, plaats ${place}: ${count} (${low} tot ${high})`,
  },
  cut: {
    head: "Wat nodig is om door te gaan",
    say: (places: number, starters: number) =>
      `${places} van de ${starters} gaan door: eerst tellen de punten, dan de volgorde over de streep. Kansen naar eigen tussensprintpunten en plaats over de streep; sommige staan door de regels alleen al vast.`,
    needed: "Kans om door te gaan naar eigen tussensprintpunten en plaats over de streep",
    cutHead: "Punten van de laatste die doorgaat",
    cutLabel: "Punten van de laatste die doorgaat",
    points: "punten",
    place: "plaats over de streep",
    any: "elke plaats",
    safe: "door volgens de regels",
    out: "uit volgens de regels",
    unmet: "mogelijk, niet voorgekomen",
    share: "van de 100 races",
    shades: "van de 100 door",
    orMore: (points: number) => `${points}+`,
    cell: ({ points, place, said, races }) =>
      `${punten(points)}, ${rangorde(place)} over de streep: ${said} (${races.toLocaleString("nl-NL")} keer)`,
  },
};
