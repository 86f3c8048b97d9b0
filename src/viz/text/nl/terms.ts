import type { enTerms } from "../en/terms.ts";

/** Woorden die een lezer misschien niet kent, elk met uitleg in een of twee zinnen. */
export const nlTerms: typeof enTerms = {
  termsHead: "Wat betekent",
  terms: {
    sprint: [
      "tussensprint",
      "Een streep tijdens de race waar de eerste drie punten krijgen, 3-2-1.",
    ],
    neutral: [
      "neutrale ronde",
      "De eerste ronde: het peloton rijdt samen en niemand mag nog aanvallen.",
    ],
    sitIn: ["meezitten", "In het peloton blijven, uit de wind, en alles sparen voor de finish."],
    plausible: [
      "aannemelijke variant",
      "Hoe sterk de rijders zijn en hoe het peloton zich gedraagt, is maar ongeveer bekend. Een variant is één manier waarop dat alles kan zijn, gegeven wat bekend is; elke wordt acht keer gereden.",
    ],
    breakEven: [
      "omslagpunt",
      "Hoe vaak hij de tussensprint moet winnen als hij het probeert, wil proberen lonen: wat winnen oplevert tegen wat mislukken kost.",
    ],
    cut: ["de grens", "De lijn tussen de laatste die doorgaat en de eerste die afvalt."],
    lineOrder: [
      "over de streep",
      "De volgorde bij de finish. Het klassement gaat eerst op punten: wie negende over de streep komt, kan zevende zijn.",
    ],
    given: [
      "als het gebeurt",
      "Geteld in de races waarin het zo liep. Daar zitten de sterke dagen bij, dus het vleit.",
    ],
    tried: [
      "als we het proberen",
      "Opnieuw gereden met die opdracht, wat er ook van komt: dat kan een coach beslissen.",
    ],
    reserve: [
      "reserve",
      "Wat over is voor inspanningen boven het tempo dat lang vol te houden is; in de slipstream komt het terug.",
    ],
    toGo: [
      "te gaan",
      "Ronden worden afgeteld, zoals de speaker ze roept; de bel is nog één te gaan.",
    ],
    seed: [
      "startgetal",
      "Tekst die het geluk vastlegt: hetzelfde startgetal geeft dezelfde races, hier en overal.",
    ],
    digest: [
      "controlegetal",
      "Een vingerafdruk van de gereden races. Zijn er twee gelijk, dan waren de races dezelfde.",
    ],
    safe: ["door", "Door, wat de anderen ook nog scoren, volgens de regels alleen."],
    agrees: [
      "races die overeenkomen",
      "Zoveel onafhankelijke gesimuleerde races zouden evenveel zeggen; zijn het er weinig, dan zijn de kansen ruw.",
    ],
  },
};
