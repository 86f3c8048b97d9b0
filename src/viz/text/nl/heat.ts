import type { enHeat } from "../en/heat.ts";
import { komma } from "./words.ts";

/** Woorden voor de echte rit en langs de baan. */
export const nlHeat: typeof enHeat = {
  heat: {
    head: "De echte rit",
    nothingKnown: "Van het echte verloop van deze rit is niets bekend.",
    timeline: "Wat bekend is, ronde voor ronde",
    toGo: (laps: number | string) => `nog ${typeof laps === "number" ? komma(laps) : laps} te gaan`,
    finish: "Finish",
    source: "bron",
    story: ({ text, dutch }) => dutch ?? text,
    status: (status) =>
      ({
        FIN: "gefinisht",
        LAPPED: "gedubbeld",
        DNF: "niet gefinisht",
        DQ: "gediskwalificeerd",
        DNS: "niet gestart",
      })[status] ?? status,
    sprintFact: (sprint: number, scorers: string) => `Tussensprint ${sprint}: ${scorers}`,
    winner: (name: string) => `${name} wint`,
    standings: "Punten nu",
    hidden: "De rest volgt zodra je gekozen hebt.",
    expected: "Wat het model verwachtte",
    expectedHelp: (name: string) =>
      `Kans van ${name} in de gesimuleerde races die ${name} op dat moment evenveel punten hadden gegeven als de echte.`,
    beforeStart: "voor de start",
    afterSprint: (sprint: number) => `na tussensprint ${sprint}`,
    ofRaces: (races: string) => `${races} races`,
    follow: "De kansen door de race heen",
    followHelp: (name: string) =>
      `Gesimuleerde races worden gelijk gehouden met alles wat van deze rit bekend is – wie welke tussensprint won, wie aanviel, wie vooruit was – en van daaruit uitgereden: de kans van ${name} op elk moment. Dat duurt een seconde of tien en is ruw; de opdrachtregel rekent met meer races.`,
    followAsk: "Bereken de kansen door de race heen",
    followLabel: (name: string) => `Kans van ${name} door de race heen`,
    moments: (done: string, wanted: string) => `${done} van ${wanted} momenten`,
    agree: (races: string) => `zo goed als ${races} races die overeenkomen`,
    notFollowed:
      "Voor dit doel worden geen kansen gevolgd; kies de finale, het podium of de winst.",
    coach: (toGo: number) => `Jij bent de coach, nog ${toGo} te gaan: gaan of blijven zitten?`,
    coachAsk: (name: string, doing: string) =>
      `${name} kan ${doing}. Of blijven zitten en sprinten.`,
    go: "Gaan",
    sit: "Blijven zitten",
    again: "Kies opnieuw",
    reveal: (go: string, sit: string) => `Het model: gaan ${go}, blijven zitten ${sit}.`,
    compareThem: "Vergelijk de twee",
    result: "Uitslag",
    sprints: "Tussensprints",
    line: "Streep",
  },
  branch: {
    head: "Als het anders was doorgegaan",
    help: (name: string) =>
      `Wat tot dan gebeurd was, blijft; vanaf daar krijgt ${name} een opdracht, en de race wordt twee keer uitgereden, met en zonder, met hetzelfde geluk.`,
    from: "Vanaf",
    order: "Opdracht",
    ask: "Rijd beide uit",
    told: (
      when: string,
      name: string,
      goal: string,
      kept: string,
      order: string,
      changed: string,
    ) =>
      `Vanaf ${when}: ${name} ${goal} in ${kept} zoals het was; met de opdracht ‘${order}’ in ${changed}.`,
    change: (mean: string, low: string, high: string) =>
      `De opdracht verandert dat met ${mean} op 100 (${low} tot ${high}; alleen steekproef).`,
  },
  timeline: {
    label: "Wat van de rit bekend is",
    toGo: "te gaan",
    finish: "finish",
    fact: "wat er gebeurde",
    nothing: "Niets is vastgelegd.",
  },
  lapChances: {
    label: (name: string) => `Wat het model van ${name} verwachtte`,
    toGo: "te gaan",
    finish: "finish",
    story: "wanneer",
  },
  rink: {
    head: "Langs de baan",
    explain: (places: number, isFinal: boolean) =>
      `${isFinal ? `Het podium: ${places} plaatsen.` : `${places} gaan door.`} Tik de helmen aan in de volgorde waarin ze over de sprintstreep komen; het bord is exact, volgens de regels alleen.`,
    next: (sprint: number, toGo: number, place: number, points: number) =>
      `Tussensprint ${sprint} (nog ${toGo} te gaan): wie is nummer ${place}? ${points} ${points === 1 ? "punt" : "punten"}`,
    allSprints: "Alle tussensprints zijn binnen. Nu telt de finish.",
    keypad: "Helmen",
    unknown: "niet gezien",
    outOfRace: "Uit de race…",
    clear: "Wissen",
    board: "Wie zeker is en wat de anderen nodig hebben",
    points: "Punten",
    sure: (isFinal: boolean) => (isFinal ? "Zeker van het podium met" : "Zeker door met"),
    possible: "Nog mogelijk",
    safe: "ZEKER",
    out: "UIT",
    top: (place: number) => `TOP ${place}`,
    beat: (helmets: string[]) => `VERSLA ${helmets.join(", ")}`,
    needs: (points: number) => `+${points} PT`,
    nothingSure: "niets is genoeg",
    anyPlace: "elke plaats",
    fromPlace: (place: number) => `plaats ${place} of beter`,
    odds: "Kansen vanaf hier",
    oddsHelp:
      "Gesimuleerde races, gelijk aan de tussensprints die volledig zijn ingetikt. Wat er verder gebeurde – wie moe is, wie vooruit is – weten ze niet. Het bord hierboven heeft geen model nodig; dit wel.",
    oddsAsk: "Bereken de kansen vanaf hier",
  },
};
