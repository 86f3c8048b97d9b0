import { dutchTitle } from "../../../odds/report/text/dutch-title.ts";
import type { enChoose } from "../en/choose.ts";

/** Woorden voor wat gekozen wordt. */
export const nlChoose: typeof enChoose = {
  choose: {
    heat: "Rit",
    titleOf: dutchTitle,
    skater: "Rijder",
    goal: "Doel",
    plans: "Plannen",
    undo: "Terug",
    reset: "Opnieuw beginnen",
    ownHeat: "Eigen rit",
    openFile: "Bestand openen",
    drop: "Sleep hier een rit naartoe: een scenario, of een startlijst als tabel.",
    paste: "Plak een startlijst",
    pasteHelp: "Eén rijder per regel: helm, land, naam. Bijvoorbeeld “5, NED, Jorrit Bergsma”.",
    pasteDate: "Dag van de race",
    pasteGender: "Mannen of vrouwen",
    men: "mannen",
    women: "vrouwen",
    pasteRules: "Reglement",
    pasteVenue: "IJsbaan (mag leeg blijven)",
    pasteQualifiers: "Hoeveel er doorgaan (leeg: niemand, het is een finale)",
    pasteGo: "Gebruik deze lijst",
    taken: "Aangenomen",
    tooLarge: "verwacht een bestand van minder dan 5 MB",
    pastedList: "startlijst",
    presets: {
      "isu-2026": "Olympisch, Milaan 2026",
      "isu-2022": "Olympisch, Peking 2022",
      "isu-2018": "Olympisch, PyeongChang 2018",
      "isu-worlds-2023": "Wereldkampioenschappen",
      "isu-worldcup-2025": "Wereldbeker",
      "isu-junior-10": "Junioren, 10 ronden",
    },
    startersHelp:
      "Haal weg wie niet start. Vorm is die van vandaag, voor zover bekend; opdrachten zijn wat je van anderen verwacht.",
    drawn: "geloot",
    ourOrders: "zie Plannen",
    helps: "helpt mee",
    reference: "vergelijk hiermee",
    planOf: (name: string) => `Plan van ${name}`,
    addPlan: "Plan toevoegen",
    planText: "Plan",
    planHelp:
      "Een plan typ je in het Engels, zoals “skip:sprint=1; contest:sprint=2; if points>=3 defend”: laat tussensprint 1 lopen, ga voor tussensprint 2, en met 3 of meer punten: verdedig ze.",
    planWordsHead: "Alle woorden voor een plan",
    planWords:
      "“sit-in” (in het peloton blijven), “contest” (voor een tussensprint gaan), “steal” (van ver pakken), “skip” (laten lopen), “attack” (aanvallen), “shot” (aanvallen bij het schot), “join” (meegaan), “let-go” (laten gaan), “chase” (achtervolgen), “refuse” (geen kopwerk), “mark” (in de gaten houden), “wheel” (in het wiel), “move-up” (opschuiven), “place” (op een moment op een plaats rijden), “trade” (de kopbeurten met een ander verdelen), “slow” (de vaart uit een achtervolging halen), “lead” (kop doen), “lead-out” (aantrekken), “defend” (punten verdedigen), “sit-up” (laten lopen), “sprint”; met “togo=” voor ronden te gaan, “sprint=” voor de tussensprint, en “if … else” voor als … anders.",
    suggestions: "Kant-en-klare plannen",
    ready: {},
    removePlan: (plan: string) => `Verwijder ${plan}`,
    makeReference: (plan: string) => `Vergelijk de andere met ${plan}`,
    starters: "Deelnemers",
    helmet: "Helm",
    grid: "Startplaats",
    form: "Vorm vandaag",
    orders: "Opdracht",
    strike: "Start",
    team: "ploeggenoot",
    noPlan: "geen opdracht",
    forms: {
      poor: "slecht",
      tired: "vermoeid",
      usual: "zoals gewoonlijk",
      good: "goed",
      flying: "vliegt",
    },
    assumptions: "Aannames",
    precision: "Precisie",
    precisionHelp: "Er wordt doorgereden tot elk verschil op zoveel van de 100 nauwkeurig is.",
    precisionOf: (value: number) =>
      `±${(100 * value).toFixed(value < 0.01 ? 1 : 0).replace(".", ",")} van de 100`,
    seed: "Startgetal",
    seedHelp: "Hetzelfde startgetal geeft dezelfde races, hier en op de opdrachtregel.",
    behaviour: "Gedrag van het veld",
    moods: {
      chase: "achtervolgt",
      attack: "valt aan",
      contest: "gaat voor tussensprints",
      tempo: "tempo",
    },
    moodOf: (factor: number) => {
      const said = String(factor).replace(".", ",");
      return factor === 1 ? "zoals vroeger" : `${said} × (${factor < 1 ? "minder" : "meer"})`;
    },
    goalNames: (goal: string) =>
      ({ qualify: "de finale halen", win: "winnen", podium: "podium", points: "punten halen" })[
        goal
      ] ?? goal.replace(/^top=(\d+)$/, "bij de eerste $1"),
  },
};
