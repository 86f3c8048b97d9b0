import type { WhyKey } from "../../../odds/why/why.ts";
import type { WhyText } from "../../../odds/why/why-text.ts";
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
  carryOn: "veld: doorwerken voor het peloton uit",
  easeOff: "veld: laten lopen als men door is",
  giveUp: "veld: opgeven",
  sprintFrom: "veld: hoe vroeg de eindsprint begint",
  fall: "veld: valpartijen",
  wait: "veld: wachten tot een ander het gat dichtrijdt",
};

const eenheid: Record<WhyKey, string> = {
  wind: "s",
  outside: "m",
  boxed: "s",
  sprintPoints: "punten",
  reserve: "% van een volle",
  sprintPlace: "plaatsen",
  finishOrder: "plaatsen",
  incidents: "op 100 races",
};

const meer = (isMore: boolean): string => (isMore ? "meer" : "minder");
const verder = (by: string, isMore: boolean): string =>
  `${by} plaatsen verder naar ${isMore ? "achteren" : "voren"}`;
const opsomming = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;

/** De twee zinnen over waarom een plan beter is. */
const waarom: WhyText = {
  changes: {
    wind: (by, isMore) => `${by} s ${isMore ? "langer" : "korter"} in de wind`,
    outside: (by, isMore) => `${by} m ${meer(isMore)} buitenom`,
    boxed: (by, isMore) => `${by} s ${isMore ? "langer" : "korter"} ingesloten`,
    sprintPoints: (by, isMore) => `${by} ${meer(isMore)} punten in de tussensprints`,
    reserve: (by, isMore) => `${by} % ${meer(isMore)} reserve over bij de bel`,
    sprintPlace: (by, isMore) => `${verder(by, isMore)} bij het begin van de eindsprint`,
    finishOrder: (by, isMore) => `${verder(by, isMore)} over de streep`,
    incidents: (by, isMore) => `${by} ${meer(isMore)} misslagen en valpartijen op 100 races`,
  },
  size: (value, digits) => value.toFixed(digits).replace(".", ","),
  nothingMoved: (mine, other) =>
    `Tussen ${mine} en ${other} veranderde niets wat de steekproef niet verklaart.`,
  onAverage: (mine, other, changes) =>
    `Vergeleken met ${other} betekent ${mine} gemiddeld ${opsomming(changes)}.`,
  cannotTell: (races) => `Welke van de twee beter is, is uit ${races} races niet op te maken.`,
  nothingThere: (turned) =>
    `In de ${turned} van de 100 races die het deed omslaan, springt niets eruit.`,
  there: (turned, changes) =>
    `In de ${turned} van de 100 races die alleen zo lukten, was het ${opsomming(changes)}.`,
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
    chance: "kan toeval zijn",
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
    unitOf: (key) => eenheid[key],
    sentences: waarom,
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
    unitOf: (key, unit) =>
      ({
        sprintRank: unit.replace("of", "van de"),
        dayForm: "standaardafwijkingen",
        chase: "keer zo veel als gewoonlijk",
      })[key],
  },
  sensitivity: {
    label: "Wat het antwoord het meest verandert",
    help: "Elke eigenschap van de rijder en elke aanname van laag naar hoog; zo’n 25.000 races. Getallen zonder eenheid zijn instellingen van het model.",
    base: "zoals bekend",
    input: "wat",
    low: "laag",
    high: "hoog",
    inputOf: (key, label) => invoer[key] ?? label,
    setting: (label) => label.replace(".", ",").replace(/^-/, "\u2212"),
  },
};
