import type { enTrust } from "../en/trust.ts";
import { signed } from "../en/words.ts";
import { komma } from "./words.ts";

/** Woorden voor hoe ver het te vertrouwen is, en wat men meeneemt. */
export const nlTrust: typeof enTrust = {
  trust: {
    head: "Hoe ver is dit te vertrouwen?",
    twoErrors:
      "Twee soorten fouten houden we uit elkaar. De steekproeffout krimpt met meer races. De modelfout niet: wat het model verkeerd ziet aan rijders en races blijft verkeerd, hoeveel races er ook worden gereden. In de intervallen van het antwoord zit waarvan bekend is dat we het niet weten; waar niemand aan gedacht heeft, zit in geen ervan.",
    limits: "Waarvan bekend is dat het niet klopt",
    reliability: "Toen het zoveel van de 100 zei",
    reliabilityHelp:
      "Echte races, elk voorspeld met wat er vooraf bekend was: van de starts waaraan het model zo’n kans gaf, kwamen er zoveel van de 100 uit, met 95%-intervallen. Een punt staat in het midden van zijn reeks kansen; de staven eronder tellen starts.",
    targets: "Gesimuleerde races tegen echte",
    targetColumns: ["kenmerk", "veld", "echt", "gesimuleerd (95 %)", "oordeel", "waarvandaan"],
    heats: "Ritten waar iedereen naar vraagt",
    heatColumns: ["rit", "wat", "echt", "percentiel", "gesimuleerd"],
    sources: "Waar de getallen van deze rit vandaan komen",
    sourcesHelp: "Tik op een rijder. Wat niet bekend is, is niet verzonnen.",
    times: (count: number) => `${count} ${count === 1 ? "tijd" : "tijden"}`,
    noTimes: "geen tijden bekend",
    nothingKnown:
      "Van deze rijder is niets bekend; we nemen een gemiddelde rijder, met een ruime marge.",
    skill: (mean: number, sd: number) =>
      `Vaardigheid in het peloton ${komma(signed(mean))} ± ${komma(sd)} standaardafwijkingen van het veld.`,
    allyOf: (name: string, strength: number) =>
      `Helpt ${name} (${komma(strength)} van een ploeggenoot).`,
    heatSources: "De rit zelf",
  },
  reliability: {
    labelOf: (goal: string) => `Gegeven kans en hoe vaak die uitkwam: ${goal}`,
    forecast: "gegeven kans, van de 100",
    happened: "kwam uit, van de 100",
    right: "zo vaak als gezegd",
    starts: "starts",
    base: "alle starts samen:",
    bin: "reeks kansen",
  },
  take: {
    head: "Meenemen",
    link: "Link naar deze vraag",
    linkHelp:
      "Wie hem opent ziet precies deze vraag. Hij bevat de vraag, niet het antwoord; hetzelfde startgetal geeft dezelfde races.",
    copy: "Kopieer",
    copied: "Gekopieerd.",
    files: "Bestanden",
    answerJson: "Het antwoord als JSON",
    heatJson: "De rit als JSON",
    print: "Afdrukken",
    charts: "Onder elke grafiek staan haar tabel, CSV, JSON, SVG en PNG.",
    command: "Op de opdrachtregel",
    commandHelp: (needsFile: boolean) =>
      needsFile
        ? "Dezelfde getallen tot op het laatste cijfer; bewaar eerst de rit als JSON ernaast."
        : "Dezelfde getallen tot op het laatste cijfer.",
    report: "Verslag in één bestand",
    card: "Baankaart",
    filesHelp:
      "Het verslag bevat advies, plannen, ieders kansen en waar alles vandaan komt; de kaart is het plan op een blaadje voor in de broekzak. Beide openen vanaf schijf en hebben geen netwerk nodig.",
  },
};
