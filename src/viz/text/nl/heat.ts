import type { enHeat } from "../en/heat.ts";

/** Woorden voor de echte rit en langs de baan. */
export const nlHeat: typeof enHeat = {
  heat: {
    head: "De echte rit",
    nothingKnown: "Van het echte verloop van deze rit is niets bekend.",
    timeline: "Wat bekend is, ronde voor ronde",
    toGo: (laps: number) => `nog ${laps}`,
    finish: "Finish",
    source: "bron",
    sprintFact: (sprint: number, scorers: string) => `Tussensprint ${sprint}: ${scorers}`,
    winner: (name: string) => `${name} wint`,
    standings: "Punten nu",
    hidden: "De rest volgt zodra u gekozen hebt.",
    expected: "Wat het model verwachtte",
    expectedHelp: (name: string) =>
      `Kans van ${name} in de gesimuleerde races waarin hij de punten had die hij echt had.`,
    beforeStart: "voor de start",
    afterSprint: (sprint: number) => `na tussensprint ${sprint}`,
    noSuchRace: "geen zulke race",
    ofRaces: (races: string) => `${races} races`,
    coach: (toGo: number) => `U bent de coach, nog ${toGo} te gaan: gaan of blijven?`,
    coachAsk: (name: string, doing: string) =>
      `${name} kan ${doing}. Of blijven zitten en sprinten.`,
    go: "Gaan",
    sit: "Blijven",
    again: "Kies opnieuw",
    reveal: (go: string, sit: string) => `Het model: gaan ${go}, blijven zitten ${sit}.`,
    compareThem: "Vergelijk de twee",
    result: "Uitslag",
    sprints: "Tussensprints",
    line: "Streep",
  },
  rink: {
    head: "Langs de baan",
    explain: (places: number, isFinal: boolean) =>
      `${isFinal ? `Het podium: ${places} plaatsen.` : `${places} gaan door.`} Tik de helmen aan zoals ze over de sprintstreep komen; het bord is exact, door de regels alleen.`,
    next: (sprint: number, toGo: number, place: number, points: number) =>
      `Tussensprint ${sprint} (nog ${toGo}): wie is nummer ${place}? ${points} ${points === 1 ? "punt" : "punten"}`,
    allSprints: "Alle tussensprints zijn binnen. Nu telt de finish.",
    keypad: "Helmen",
    unknown: "niet gezien",
    outOfRace: "Uit de race…",
    clear: "Wissen",
    board: "Wie door is en wat de anderen nodig hebben",
    points: "Punten",
    sure: "Zeker door met",
    possible: "Nog mogelijk",
    safe: "DOOR",
    out: "UIT",
    top: (place: number) => `TOP ${place}`,
    beat: (helmets: string[]) => `VERSLA ${helmets.join(", ")}`,
    needs: (points: number) => `+${points} PT`,
    nothingSure: "niets maakt het zeker",
    anyPlace: "vanaf elke plaats",
    fromPlace: (place: number) => `vanaf plaats ${place} of beter`,
  },
};
