import type { enPair } from "../en/pair.ts";

/** Woorden voor twee rijders die samen rijden. */
export const nlPair: typeof enPair = {
  pair: {
    head: (name) => `Samen met ${name}`,
    headOfSome: "Samen met een ploeggenoot of bondgenoot",
    explain: (plans, races) =>
      `${plans} paren van plannen, elk in ${races} races met hetzelfde geluk. Voor wie het doel telt, kies je zelf: minstens een van de twee, beiden, een alleen, of elk voor zich.`,
    partner: "Met",
    countsFor: "Het doel telt voor",
    goalOf: (goalOf, skater) =>
      ({ either: "minstens een", both: "beiden", one: skater, each: "elk voor zich" })[goalOf],
    label: (skater, partner) => `Plannen van ${skater} met plannen van ${partner}`,
    plans: (first, row, second, column) => `${first} “${row}”, ${second} “${column}”`,
    numbers: (first, second) => `eerste getal ${first}, tweede ${second}`,
    touch: "Wijs een vak aan of tik erop: hier staat dan welke twee plannen het zijn.",
    best: "het beste paar plannen",
    tied: "niet van het beste te onderscheiden",
    bestAlone: "geen van beiden is met een ander plan beter af",
    tiedAlone: "misschien is dat zo",
    shades: "van de 100 races",
    shadesOf: (skater) => `van de 100 races, ${skater}`,
    found: (plans, chance, first, tied) =>
      `Het best geteld, ${chance}: ${plans}. Beiden met hun eerste plan: ${first}. ${
        tied === 0
          ? "Geen ander paar is zo goed."
          : tied === 1
            ? "Eén ander paar is misschien even goed."
            : `${tied} andere paren zijn misschien even goed.`
      }`,
    provenance: (races, seed, model) =>
      `${races} races per paar plannen, startgetal “${seed}”, model ${model}, controlegetal`,
    reply: (name, plan, other, against, tied) =>
      `Heeft ${other} het plan “${against}”, dan is ${name} het best af met “${plan}”${
        tied === 0
          ? ""
          : tied === 1
            ? "; één ander is misschien even goed"
            : `; ${tied} andere zijn misschien even goed`
      }.`,
  },
};
