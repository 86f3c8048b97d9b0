import type { enReasons } from "../en/reasons.ts";

/** Wat laag en hoog gezet wordt. */
const invoer: Record<string, string> = {
  criticalPower: "uithoudingsvermogen (drempelvermogen)",
  reserve: "reserve daarboven",
  peak: "piekvermogen",
  skill: "vaardigheid in het peloton",
  wake: "beschutting in de slipstream",
  recovery: "hoe snel de reserve terugkomt",
  tempo: "veld: tempo op kop",
  semifinalEase: "veld: rustiger in een halve finale",
  moveUp: "veld: weer naar voren komen",
  attack: "veld: aanvallen",
  join: "veld: reageren op aanvallen",
  chase: "veld: achtervolgen",
  contest: "veld: voor de tussensprints gaan",
  carryOn: "veld: doorrijden na een tussensprint",
  easeOff: "veld: laten lopen als men door is",
  giveUp: "veld: opgeven",
  sprintFrom: "veld: hoe vroeg de eindsprint begint",
  fall: "veld: valpartijen",
};

/** Woorden voor waarom een plan beter is, en waar dat van afhangt. */
export const nlReasons: typeof enReasons = {
  reasons: {
    head: "Waarom, en hoe zeker",
    tree: "Wat er van de poging komt",
    why: "Waarom het beter is",
    robust: "Als het slecht wordt uitgevoerd",
    flips: "Waar het advies omslaat",
    sensitivity: "Waar het antwoord van afhangt",
  },
  why: {
    label: (doing: string) => `Wat verandert: ${doing}`,
    quantity: "wat",
    difference: "verschil",
    same: "geen verandering",
    quantities: {
      wind: "tijd in de wind",
      outside: "meters buitenom",
      boxed: "tijd ingesloten",
      sprintPoints: "tussensprintpunten",
      reserve: "reserve over bij de bel",
      sprintPlace: "plaats bij het begin van de eindsprint",
      finishOrder: "volgorde over de streep",
      incidents: "misslagen en valpartijen",
    },
  },
  robust: {
    label: "Wat er van de winst overblijft als het misgaat",
    well: "goed uitgevoerd",
    execution: "uitvoering",
    gain: "winst",
    survives: "over",
    left: (percent: number) => `${percent} % blijft over`,
    isBetter: (doing: string) => `${doing} is beter`,
    mishaps: (key, label) =>
      ({
        late: "te laat",
        hard: "5 % te hard",
        wrongWheel: "aan het verkeerde wiel",
        copied: "een rivaal doet hetzelfde",
        allOwn: "alles tegelijk",
      })[key] ?? label,
  },
  flips: {
    label: "Waar het advies omslaat",
    now: "nu",
    input: "wat verandert",
    setting: "waarde",
    gain: "winst",
    say: (verdict, other, at) =>
      verdict === "does not flip" || at === null
        ? "Slaat in dit bereik niet om."
        : verdict === "flips"
          ? `Slaat om bij ongeveer ${at.toFixed(1).replace(".", ",")}: dan is ${other} beter.`
          : `Slaat misschien om bij ongeveer ${at.toFixed(1).replace(".", ",")}: dan kan ${other} beter zijn.`,
    settings: {
      sprintRank: "sprintrang",
      dayForm: "vorm van de dag",
      chase: "bereidheid van het veld om te achtervolgen",
    },
  },
  sensitivity: {
    label: "Wat het antwoord het meest verandert",
    help: "Elke eigenschap van de rijder en elke aanname van laag naar hoog; zo’n 25.000 races.",
    base: "zoals bekend",
    input: "wat",
    low: "laag",
    high: "hoog",
    inputOf: (key, label) => invoer[key] ?? label,
    setting: (label) => label.replace(".", ",").replace(/^-/, "\u2212"),
  },
};
