import type { enWhatIf } from "../en/what-if.ts";

/** Woorden voor wat er kan gebeuren. */
export const nlWhatIf: typeof enWhatIf = {
  whatIf: {
    head: "Wat als?",
    explain: "Kies wat er gebeurt. De kansen zijn die van de races waarin dat allemaal gebeurde.",
    given: "Als het gebeurt",
    doing: "Als we het proberen",
    beside: "Als het gebeurt, en als we het proberen",
    besideExplain:
      "Dat is niet hetzelfde. Een rijder wint een tussensprint vooral op zijn sterke dagen, dus de kansen ‘als het gebeurt’ vleien; zeg je er van tevoren voor te gaan, dan tellen ook de dagen mee waarop het mislukt.",
    other: "Iets anders",
    add: "Voeg toe",
    condition: "voorwaarde",
    conditionHelp:
      "Getypt in het Engels: “Kramer wins sprint 2” (hij wint tussensprint 2), “not Swings finished” (hij haalt de finish niet), “Quinn ranked 1-8” (bij de eerste 8), “a break of 2 or more stays away” (een ontsnapping van 2 of meer blijft vooruit), “2 or more fall” (2 of meer vallen); samen met “and” (en), “or” (of), “not” (niet).",
    readAs: (said: string) => `Gelezen als: ${said}.`,
    says: (name: string, goal: string, count: string, all: string) =>
      `${name} ${goal} in ${count} van de 100 zulke races; in alle races in ${all}.`,
    never: "Dat gebeurde in geen van de races.",
    races: (races: string, of: string) => `${races} van de ${of} races blijven over.`,
    few: "Weinig races: lees het als een ruw getal.",
    watch: "Bekijk ze",
    sprint: (sprint: number) => `tussensprint ${sprint}`,
    winsSprint: (name: string, sprint: number) => `${name} wint tussensprint ${sprint}`,
    noPoints: (name: string, sprint: number) => `${name} haalt niets in tussensprint ${sprint}`,
    breakAway: "een ontsnapping blijft vooruit",
    together: "geen ontsnapping blijft vooruit",
    cutHigh: "de laatste die doorgaat heeft 4 punten of meer",
    falls: "twee of meer vallen",
    fell: (name: string) => `${name} valt`,
  },
  conditional: {
    label: "Een tussensprint winnen tegenover ervoor gaan",
    base: "zoals het is",
    what: "tussensprint",
    races: (count: number) => `${count.toLocaleString("nl-NL")} races`,
  },
};
