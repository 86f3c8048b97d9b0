import { differenceOfHundred, ofHundred, tenthsOfHundred } from "../../of-hundred.ts";
import { dutchNote } from "./dutch-notes.ts";
import { dutchPlan } from "./dutch-plan.ts";
import { dutchTitle } from "./dutch-title.ts";
import type { ReportText } from "./report-text.ts";

/** @example metPunten(12345) // "12.345" */
const metPunten = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ".");

const gewoonten: Record<string, string> = {
  chase: "achtervolgt",
  attack: "valt aan",
  contest: "gaat voor tussensprints",
  tempo: "tempo",
};

/** Verslag en baankaart in het Nederlands. */
export const dutch: ReportText = {
  language: "nl",
  plan: dutchPlan,
  title: dutchTitle,
  goal: ({ name, places }) =>
    ({
      qualify: "haalt de finale",
      win: "wint",
      podium: "haalt het podium",
      points: "haalt punten",
    })[name] ?? `komt bij de eerste ${places}`,
  grouped: metPunten,
  ofHundred,
  difference: (difference) => differenceOfHundred(difference).replace(" to ", " tot "),
  tenths: (ends) => tenthsOfHundred(ends).replace(" to ", " tot ").replaceAll(".", ","),
  decimal: (value) => value.toFixed(1).replace(".", ","),
  skater: "Rijder",
  plans: {
    question: (skater, goal) => `Welk plan voor ${skater}? Doel: ${goal}.`,
    caption: (skater) => `Plannen van ${skater}, het beste eerst`,
    columns: ["Plan", "Als tekst", "Van 100", "Verschil", "Alleen steekproef", "Beter in", "Races"],
    reference: "vergelijking",
    betterIn: (count) => `${count} van 100`,
    note: "Races op 100. De intervallen tussen haakjes zijn totaal: wat de steekproef en gebrekkige kennis van rijders, ijs en gewoonten openlaten in 95 van 100 aannemelijke varianten van de race. ‘Alleen steekproef’ is wat met meer races krimpt, en geldt voor alle plannen tegelijk. ‘Beter in’: aannemelijke varianten waarin het plan beter is dan de vergelijking. Van vetgedrukte plannen is niet aangetoond dat ze slechter zijn dan het beste. Wat het model zelf weglaat, zit in geen van deze getallen.",
  },
  points: {
    head: "Wat nodig is om door te gaan",
    caption: "Naar punten uit de tussensprints, races op 100",
    columns: [
      "Punten",
      "Van alle starts",
      "Door",
      "Zeker door, volgens de regels",
      "Zeker uitgeschakeld",
    ],
    nowhereSafe: "op geen plaats zeker",
    safeAnywhere: "vanaf elke plaats",
    safeTop: (place) => `bij de eerste ${place}`,
    outEverywhere: "overal",
    outBeyond: (place) => `voorbij plaats ${place}`,
    note: (places, starters, skater) =>
      `De eerste ${places} van de ${starters} gaan door. Zeker is alleen wat de regels zeggen, hoe de anderen ook scoren, als iedereen finisht; al het andere is gesimuleerd${skater === null ? " en telt alle deelnemers samen" : ` voor ${skater}`}.`,
  },
  field: {
    head: "Het hele veld",
    orders: (orders) => `Met deze opdrachten: ${orders.join("; ")}.`,
    noOrders: "geen opdracht",
    caption: "Ieders kansen, races op 100",
    through: "Door",
    columns: ["Winst", "Podium", "Gemiddelde plaats"],
    note: (races, through, fromBreak) =>
      `${races} races. ${through ?? ""}Gewonnen uit een ontsnapping: ${fromBreak}. De intervallen hier zijn alleen de steekproeffout: wat met meer races krimpt. Hoe goed het model de rijders, het ijs en de gewoonten van het veld kent, zit er niet in, en dat weegt zwaarder.`,
    goThrough: (places, starters) => `De eerste ${places} van de ${starters} gaan door. `,
    scores: "Punten in de tussensprints, races op 100",
    toGo: (laps) => `nog ${laps} te gaan`,
    mean: "Punten, gemiddeld",
    notFinished: "Niet gefinisht",
  },
  inputs: {
    head: "Wat erin ging",
    rink: "IJsbaan",
    venue: (name, altitude, lapLength) =>
      `${name}, ${altitude} m boven zee, ${lapLength === null ? "rondelengte niet bekendgemaakt" : `ronden van ${String(lapLength).replace(".", ",")} m`}`,
    knownBefore: "Bekend vóór",
    laps: "Ronden",
    lapsOf: (laps, neutral) => `${laps}, waarvan neutraal ${neutral}`,
    sprints: "Tussensprints",
    sprint: (toGo, points) => `nog ${toGo} te gaan: ${points}`,
    none: "geen",
    finish: "Finish",
    noPoints: "geen punten",
    through: "Door",
    noRound: "geen volgende ronde",
    first: (places) => `de eerste ${places}`,
    behaviour: "Gedrag van het veld",
    behaviourOf: (behaviour) => {
      const said = Object.entries(behaviour ?? {}).map(
        ([habit, factor]) => `${gewoonten[habit] ?? habit} × ${String(factor).replace(".", ",")}`,
      );
      return said.length === 0 ? "zoals vroeger" : `${said.join(", ")} (1 is zoals vroeger)`;
    },
    starters: "Deelnemers",
    columns: ["Rijder", "", "Helm", "Individuele tijden", "Vaardigheid in het peloton", "Opdracht"],
    ability: (source) => `kunnen opgegeven: ${source}`,
    unknown: "onbekend",
    noTimes: "geen bekend",
    noSkill: "niet bekend",
    note: dutchNote,
    sources: "Bronnen",
  },
  origin: {
    head: "Waar het vandaan komt",
    program: "Programma",
    model: "model",
    scenario: "Scenario",
    digest: "controlegetal",
    seed: "Startgetal",
    plans: "Plannen",
    plansOf: (races, versions, perVersion) =>
      `${races} races van alle plannen samen, hoogstens ${versions} varianten van ${perVersion}`,
    field: "Veld",
    races: (races) => `${races} races`,
    stopped: " (voortijdig gestopt)",
    note: "Hetzelfde scenario, startgetal en dezelfde vraag geven op elke computer dezelfde races en controlegetallen. Het hele resultaat staat in dit bestand als JSON, in het element met de id",
  },
  card: {
    plan: "Plan",
    noOrders: "Geen opdracht: de rijder beslist zelf.",
    last: "Gelden er meer, dan geldt de laatste.",
    otherwise: "Anders",
    noOrder: "Waar geen opdracht geldt",
    judgement: "eigen inzicht van de rijder",
    wheel: "Wiens wiel",
    nobody: "niemand in het plan genoemd",
    found: "Wat eruit kwam",
    thisPlan: "Dit plan",
    of100: (count) => `${count} van de 100`,
    against: (difference, plan) => `${difference} tegen ${plan}`,
    foot: (model, seed, digest) =>
      `Races op 100 met totale intervallen. Model ${model}, startgetal ${seed}, controlegetal ${digest}. Eén race bewijst geen plan.`,
    needed: (places) => `Punten nodig voor de eerste ${places}`,
    columns: ["tussensprintpunten", "zeker met, over de streep", "uit"],
    range: (from, to) => (from === to ? String(from) : `${from} tot ${to}`),
    rules: "Volgens de regels alleen, hoe de anderen ook scoren, als iedereen finisht.",
  },
};
