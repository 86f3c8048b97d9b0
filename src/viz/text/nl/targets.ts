/** De kenmerken van echte races, en hoe gezegd wordt waar hun bereik vandaan komt; de getallen zijn die van de bron. */
interface Kenmerk {
  naam: string;
  /** Weg waar de bron alleen getallen of namen noemt, of "N van de M". */
  vandaan?: (...n: string[]) => string;
}

const perTelling = (...n: string[]): string =>
  `${n[0]} van de ${n[1]} (${n[2]} %, ${n[3]}–${n[4]}) in de ene telling, ${n[5]} van de ${n[6]}`;

export const kenmerken: Record<string, Kenmerk> = {
  "break-win-men": {
    naam: "winst uit een ontsnapping",
    vandaan: (...n) => `${perTelling(...n)} in een andere; nieuwsberichten noemen ze te vaak`,
  },
  "break-win-women": {
    naam: "winst uit een ontsnapping",
    vandaan: (...n) => `${perTelling(...n)} (${n[7]} %) in een andere`,
  },
  "solo-win": { naam: "winst van één rijder alleen" },
  "margin-1-2": {
    naam: "verschil tussen 1 en 2, s",
    vandaan: (mediaan, van, tot) => `mediaan ${mediaan}, kwartielen ${van} en ${tot}`,
  },
  "gap-4th": { naam: "achterstand van de 4e, s" },
  "gap-8th": { naam: "achterstand van de 8e, s" },
  "gap-16th": { naam: "achterstand van de 16e, s" },
  "gap-last": {
    naam: "achterstand van de laatste, s",
    vandaan: (mediaan, meest) => `${mediaan} (hoogstens ${meest})`,
  },
  "first-eight-2s": { naam: "eerste acht binnen 2 s" },
  "sprint-winner-top8": {
    naam: "winnaar van een tussensprint bij de eerste 8",
    vandaan: (...n) =>
      `${n[0]} van de ${n[1]} (${n[2]}, ${n[3]}, ${n[4]} % voor tussensprint ${n[5]}, ${n[6]}, ${n[7]})`,
  },
  "sprint1-winner-podium": { naam: "winnaar van tussensprint 1 op het podium" },
  "sprint2-winner-podium": { naam: "winnaar van tussensprint 2 op het podium" },
  "sprint3-winner-podium": { naam: "winnaar van tussensprint 3 op het podium" },
  "sprint1-winner-wins": { naam: "winnaar van tussensprint 1 wint de race" },
  "sprint2-winner-wins": { naam: "winnaar van tussensprint 2 wint de race" },
  "sprint3-winner-wins": { naam: "winnaar van tussensprint 3 wint de race" },
  "winner-has-points": { naam: "winnaar heeft tussensprintpunten" },
  scorers: {
    naam: "rijders met tussensprintpunten",
    vandaan: (gewoon, top, meest) => `${gewoon} (hoogste niveau ${top}), hoogstens ${meest}`,
  },
  "score-again": { naam: "wie punten haalt, haalt ze in de volgende weer" },
  "ranks-4-8-from-behind": { naam: "plaats 4 tot 8 van buiten de eerste acht over de streep" },
  "cut-points": {
    naam: "punten van de laatste die doorgaat",
    vandaan: (...n) =>
      `${n.slice(0, 5).join(", ")} en ${n[5]} in zes halve finales; onder ${n.slice(6, 9).join("-")} / ${n.slice(9, 12).join("-")} (${n[12]}): ${n.slice(13).join(", ")}`,
  },
  "sprint-winners-let-go": { naam: "winnaar van een tussensprint 5 s of meer achter" },
  "not-all-laps": { naam: "niet alle ronden gereden, per start" },
  disqualified: {
    naam: "gediskwalificeerd, per start",
    vandaan: (deel, alle) => `${deel} van de ${alle}; meer in olympische finales`,
  },
  "winning-time-men": {
    naam: "winnende tijd, s",
    vandaan: (...n) =>
      `olympische finales ${n[0]}.${n[1]}–${n[2]}.${n[3]}, wereldbeker A op laagland ${n[4]}.${n[5]}–${n[6]}.${n[7]}; de rondelengte van de baan is onzeker`,
  },
  "winning-time-women": {
    naam: "winnende tijd, s",
    vandaan: (...n) =>
      `olympische finales ${n[0]}.${n[1]}–${n[2]}.${n[3]}, wereldbeker A op laagland ${n[4]}.${n[5]}–${n[6]}.${n[7]}`,
  },
  "semis-slower": {
    naam: "halve finale langzamer dan finale, s",
    vandaan: (jaar, meer, jaar2, meer2, p) =>
      `vrouwen ${jaar} +${meer}, ${jaar2} +${meer2}; studie naar tempo: p ≤ 0,${p}`,
  },
  "lap-order": {
    naam: "volgorde van snelle en langzame ronden (1 = ja)",
    vandaan: (jaar, races, starts) => `Peng e.a. ${jaar}, ${races} races, ${starts} starts`,
  },
  "ability-rank-A": {
    naam: "individuele tijden en uitslag, A-velden (correlatie)",
    vandaan: (van, tot) => `−${van} tot ${tot}`,
  },
  "ability-rank-B": { naam: "individuele tijden en uitslag, B-velden (correlatie)" },
  "draft-saving": {
    naam: "vermogen gespaard op het 2e wiel",
    vandaan: (hoofdstuk) => `MODEL ${hoofdstuk}`,
  },
  "position-rank-lap15": {
    naam: "plaats in ronde 15 en over de streep (Kendalls tau)",
    vandaan: (afstand, tau) => `shorttrack ${afstand} m 0,${tau}; geen gegevens van massastarts`,
  },
  "race-to-race": {
    naam: "uitslag in twee races (correlatie)",
    vandaan: (...n) =>
      n.length === 4
        ? `−${n.join(", ")}`
        : `${n.slice(0, 4).join(", ")}; gemiddeld ${n[4]} over alle paren`,
  },
  "solo-times": {
    naam: "individuele tijden, afwijking",
    vandaan: (gemiddeld, meest) =>
      `gepubliceerd vermogensmodel van schaatsen: gemiddeld ${gemiddeld} %, hoogstens ${meest} %`,
  },
  wake: {
    naam: "zog, afwijking",
    vandaan: (een, twee) => `Terra e.a. ${een}; Elfmark e.a. ${twee}`,
  },
  "sprint-after-draft": { naam: "sprint na rijden uit de wind, winst" },
  "energy-ledger": { naam: "energiebalans, afwijking", vandaan: () => "rekennauwkeurigheid" },
  "step-size": { naam: "stapgrootte, verschuiving", vandaan: () => "rekennauwkeurigheid" },
};
