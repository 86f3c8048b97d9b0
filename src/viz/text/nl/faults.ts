/** Wat er in een melding staat: `pad: expected …, got …`, of `pad: unknown … "…" (did you mean …? known: …)`. */
interface Fault {
  where: string;
  expected: string | null;
  got: string | null;
  meant: string | null;
  known: string | null;
  /** Regel waar het al stond. */
  seeLine: string | null;
  /** Wat wel gezegd kan worden. */
  say: string | null;
  /** Of er een komma in een cel lijkt te staan. */
  isComma: boolean;
}

type Woorden = readonly (readonly [RegExp, string])[];

/** Hoe genoemd wordt wat er had moeten staan. */
const verwacht: Woorden = [
  [/^a whole number from (\S+) to (\S+)$/, "een heel getal van $1 tot $2"],
  [/^a whole number from (\S+)$/, "een heel getal vanaf $1"],
  [/^a whole number of at least (\S+)$/, "een heel getal van minstens $1"],
  [/^none or a whole number from (\S+) to (\S+)$/, "“none” of een heel getal van $1 tot $2"],
  [/^a number from (\S+) to (\S+)$/, "een getal van $1 tot $2"],
  [/^a number from (\S+) to (\S+) \(laps\)$/, "een getal van $1 tot $2 (ronden)"],
  [/^a number > (\S+)$/, "een getal groter dan $1"],
  [/^a (?:whole )?number$/, "een getal"],
  [/^(\d\S*) to (\d\S*)$/, "$1 tot $2"],
  [/^(\d+) cells as in the first line$/, "$1 cellen zoals in de eerste regel"],
  [/^(\d+) numbers, one a sprint, such as (\S+)$/, "$1 getallen, een per tussensprint, zoals $2"],
  [/^no points, as there are (\d+) sprints$/, "geen punten, want er zijn $1 tussensprints"],
  [/^(\d+) \(status (\w+)\)$/, "$1 (status $2)"],
  [/^at most (\d+)$/, "hoogstens $1"],
  // Van een plan dat in deze rit niets kan betekenen.
  [/^(\d+\.\.\d+) \((1 with .*) laps to go\)$/, "$1 ($2 ronden te gaan)"],
  [/^(\d+\.\.\d+) \((1 with .*) lap to go\)$/, "$1 ($2 ronde te gaan)"],
  [/^a race with sprints$/, "een wedstrijd met tussensprints"],
  [/^(\S+\.\.\S+) \(a race of (\d+) laps\)$/, "$1 (een wedstrijd van $2 ronden)"],
  [
    /^(\S+\.\.\S+) \(a race of (\d+) laps, (\d+) of them neutral\)$/,
    "$1 (een wedstrijd van $2 ronden, waarvan $3 geneutraliseerd)",
  ],
  [/^at most (\w+=\S+)$/, "hoogstens $1"],
  [/^more than (\w+=\S+)$/, "meer dan $1"],
  [/^less than (\w+=\S+)$/, "minder dan $1"],
  [/^one value$/, "één waarde"],
  [/^a value$/, "een waarde"],
  [/^men or women.*$/, "“men” (mannen) of “women” (vrouwen)"],
  [/^(".+") after (".+")$/, "$1 na $2"],
  [/^";" or the end$/, "“;” of het einde"],
  [/^a parameter of (\S+)$/, "een onderdeel van “$1”"],
  [/^the name of a plan$/, "de naam van een plan"],
  [/^a plan$/, "een plan"],
  [/^plans that differ$/, "een plan dat er nog niet staat"],
  [/^two plans or more$/, "twee plannen of meer"],
  [/^a condition such as (.+)$/, "een voorwaarde zoals “$1”"],
  [/^a condition$/, "een voorwaarde"],
  [/^a ([()]) for the ([()]) at character (\d+)$/, "een $1 bij de $2 op teken $3"],
  [/^brackets where a comma meets (".+")$/, "haakjes waar een komma bij $1 staat"],
  [/^a closing "$/, 'een " aan het eind'],
  [/^a closing " for the one at character (\d+)$/, 'een " bij die op teken $1'],
  [/^a separator after the closing "$/, 'een scheidingsteken na de laatste "'],
  [/^something said of a skater$/, "iets over een rijder"],
  [/^something that can happen$/, "iets wat kan gebeuren"],
  [/^a skater before (".+")$/, "een rijder vóór $1"],
  [/^a skater such as (.+)$/, "een rijder zoals $1"],
  [/^a skater$/, "een rijder"],
  [/^one skater$/, "één rijder"],
  [/^another skater$/, "een andere rijder"],
  [/^one of the starters$/, "een van de deelnemers"],
  [/^one who starts$/, "iemand die start"],
  [/^the full name (.+)$/, "de hele naam $1"],
  [/^skaters$/, "rijders"],
  [/^every skater once$/, "elke rijder één keer"],
  [/^every helmet number once$/, "elk helmnummer één keer"],
  [/^one winner$/, "één winnaar"],
  [/^one column for (\S+)$/, "één kolom voor “$1”"],
  [/^known headers$/, "bekende kolomkoppen"],
  [/^a name of its own$/, "een eigen naam"],
  [/^a name in quotes$/, "een naam tussen aanhalingstekens"],
  [/^a name without " and \+.*$/, 'een naam zonder " en + (of ? als niemand hem weet)'],
  [/^a name without .*$/, 'een naam zonder ", + en spaties eromheen'],
  [/^a start list$/, "een startlijst"],
  [/^a list of skaters, or an object with one.*$/, "een lijst van rijders"],
  [/^a list of (\S+)$/, "een lijst (“$1”)"],
  [/^a text or a number$/, "een tekst of een getal"],
  [/^a (?:text|title)$/, "een tekst"],
  [/^a day (?:such )?as (\S+)$/, "een dag zoals $1"],
  [/^a time such as (.+) or (\S+)$/, "een tijd zoals $1 of $2"],
  [/^a country such as (\S+) or (\S+)$/, "een land zoals $1 of $2"],
  [
    /^a country such as (\S+) or ([^;]+); did you mean (.+)\?$/,
    "een land zoals $1 of $2 (bedoel je “$3”?)",
  ],
  [
    /^a rink of known altitude such as ([^,]+).*$/,
    "een baan waarvan de hoogte bekend is, zoals $1",
  ],
  [/^three capital letters such as (\S+)$/, "drie hoofdletters zoals $1"],
  [/^small letters, digits and hyphens$/, "kleine letters, cijfers en streepjes"],
  [
    /^the name of a preset or (\{.+\}) with changes$/,
    "de naam van een reglement, of $1 met wijzigingen",
  ],
  [/^whole places$/, "hele plaatsen"],
  [
    /^one that some of the (\d+) starters reach and others do not$/,
    "een doel dat sommige van de $1 deelnemers halen en andere niet",
  ],
  [/^a file$/, "een bestand"],
  [/^the id of a heat$/, "de naam van een rit"],
  [/^less than two megabytes$/, "minder dan twee megabyte"],
  [/^changes of a question$/, "wijzigingen van een vraag"],
  [
    /^a whole one; part of it is missing or has been changed$/,
    "een hele link; een deel ontbreekt of is veranderd",
  ],
];
const gekregen: Woorden = [
  [/^the end$/, "het einde"],
  [/^the end of the text(?: at line \d+)?$/, "het einde van de tekst"],
  [/^(?:nothing|none)$/, "niets"],
  [/^two$/, "twee"],
  [/^himself$/, "hijzelf"],
  [/^(.+) himself$/, "$1 zelf"],
  [/^(\S+) again$/, "nog eens $1"],
  [/^(".*") twice$/, "twee keer $1"],
  [/^(".*") and (".*")$/, "$1 en $2"],
  [/^(".*") as in (\S+)$/, "$1, net als in $2"],
  [/^(".*?") that fits (.+)$/, "$1, en dat past op $2"],
  [/^(".*") at character (\d+)$/, "$1 (teken $2)"],
  [/^(".*") at line (\d+), column (\d+)$/, "$1 (regel $2, teken $3)"],
  [/^an empty file$/, "een leeg bestand"],
  [/^something else$/, "iets anders"],
  [/^a list$/, "een lijst"],
];

/** Waar het staat, voor zover dat een woord is en geen pad in een bestand. */
const plek: Record<string, string> = {
  heat: "rit",
  entries: "deelnemers",
  skater: "rijder",
  plans: "plannen",
  goal: "doel",
  seed: "startgetal",
  precision: "precisie",
  form: "vorm",
  grid: "startplaats",
  behaviour: "gedrag",
  place: "plaats",
  name: "naam",
  country: "land",
  helmet: "helm",
  time: "tijd",
  points: "punten",
  gender: "mannen of vrouwen",
  date: "dag",
  venue: "ijsbaan",
  rules: "reglement",
  qualifiers: "hoeveel er doorgaan",
};

const geplaatst = (where: string): string =>
  where
    .split(": ")
    .map((part) => plek[part] ?? part.replace(/^line /, "regel ").replace(/^clause /, "deel "))
    .join(": ");

const aangehaald = (text: string): string => text.replace(/"([^"]+)"/g, "“$1”");

/** In het Nederlands; wat geen van de woorden kent, wordt aangehaald zoals het is. */
function vertaald(text: string, words: Woorden): string {
  for (const [seen, dutch] of words)
    if (seen.test(text))
      return aangehaald(
        text
          .replace(seen, dutch)
          .replaceAll('" or "', '" of "')
          .replace(/(\d) with (\d)/g, "$1 bij $2"),
      );
  if (/^[^a-zA-Z\d]|^\S*\d\S*$|^[\w-]+=/.test(text)) return aangehaald(text);
  return eenVan(text) ?? `“${text}”`;
}

/** Een keuze uit woorden die men typt. @example eenVan("one of men, women") // "een van “men”, “women”" */
function eenVan(text: string): string | null {
  const [, list, last] = /^(?:one of )?([^,]+(?:, [^,]+)*?)(?: or ([^ ,]+))?$/.exec(text) ?? [];
  if (list === undefined || !(list.includes(", ") || last)) return null;
  const all = list.split(", ").map((word) => `“${word}”`);
  return `een van ${all.join(", ")}${last ? ` of “${last}”` : ""}`;
}

/** Waar er meer van horen te staan. */
const meervoud =
  /^(?:rijders|haakjes|bekende|twee|kleine|hele|drie|geen punten|\d+ (?:cellen|getallen))\b/;

/** De delen van een melding; null waar ze anders is gebouwd. */
function readFault(message: string): Fault | null {
  const [, rest = "", more = ""] =
    /^(.*?)(?: \(((?:did you mean|known|see|say|a comma) [^()]*|known: .*)\))?$/s.exec(message) ??
    [];
  const [, meant] = /did you mean "?(.*?)"?\?/.exec(more) ?? [];
  const [, known] = /known(?: are|:) (.*)$/.exec(more) ?? [];
  const [, line] = /^see line (\d+)$/.exec(more) ?? [];
  const [, say, or] = /^say (".+"), which counts points, or (".+")$/.exec(more) ?? [];
  const hints = {
    meant: meant ?? null,
    known: known?.replace(/; --skip .*$/, "").replace(/ and others$/, " en meer") ?? null,
    seeLine: line ?? null,
    say: say ? aangehaald(`${say} (dat telt punten) of ${or}`) : null,
    isComma: more.startsWith("a comma inside a cell"),
  };
  const [, where, expected, got] = /^(.*?: )?expected (.+?)(?:,? got (.+))?$/s.exec(rest) ?? [];
  if (expected !== undefined) return { where: where ?? "", expected, got: got ?? null, ...hints };
  const [, place, unknown] = /^(.*?: )?unknown [a-z ]+ (".*?")/s.exec(rest) ?? [];
  return unknown === undefined
    ? null
    : { where: place ?? "", expected: null, got: unknown, ...hints };
}

/**
 * Een melding van het programma. Woorden van plannen en voorwaarden zijn Engels en blijven dat; wat niet op een bekende manier
 * is gebouwd, wordt aangehaald zoals het is.
 * @example fout('plan: unknown plan "attak" (did you mean attack? known: sit-in, attack)') // "plan: “attak” is niet bekend. Bedoel je “attack”? Bekend: sit-in, attack."
 */
export function fout(message: string): string {
  // Van een bestand worden er meer achter elkaar gemeld.
  const [first = "", ...others] = message.split(
    /; (?=[\w.[\]]+: (?:expected|unknown) |and \d+ more$)/,
  );
  if (others.length === 0) return eenFout(message);
  return [first, ...others]
    .map((each) => {
      const [, count] = /^and (\d+) more$/.exec(each) ?? [];
      return count === undefined ? eenFout(each) : `En nog ${count}.`;
    })
    .join(" ");
}

function eenFout(message: string): string {
  const fault = readFault(message);
  if (fault === null) return `het programma meldt “${message}”`;
  const { expected, got, meant, known, seeLine, say, isComma } = fault;
  const where = geplaatst(fault.where);
  const staat = got === null ? "" : vertaald(got, gekregen);
  const nodig = expected === null ? "" : vertaald(expected, verwacht);
  return [
    expected === null
      ? `${where}${staat} is niet bekend.`
      : `${where}hier ${meervoud.test(nodig) ? "horen" : "hoort"} ${nodig}${staat && `, er staat ${staat}`}.`,
    ...(say === null ? [] : [`Zeg ${say}.`]),
    ...(seeLine === null ? [] : [`Zie regel ${seeLine}.`]),
    ...(isComma ? ["Een komma in een cel hoort tussen aanhalingstekens."] : []),
    ...(meant === null ? [] : [`Bedoel je “${meant}”?`]),
    ...(known === null ? [] : [`Bekend: ${known}.`]),
  ].join(" ");
}

/** Wat niet gezegd was en dus is aangenomen. */
const watAangenomen: Record<string, string> = {
  gender: "mannen of vrouwen",
  date: "dag",
  venue: "ijsbaan",
  rules: "reglement",
  level: "niveau",
};
const aanname: Woorden = [
  [/^men, as of the skaters known/, "mannen, zoals de bekende rijders"],
  [/^women, as of the skaters known/, "vrouwen, zoals de bekende rijders"],
  [/^today, /, "vandaag, "],
  [/^a rink (\S+) m above the sea/, "een baan op $1 m hoogte"],
  [/^championship$/, "kampioenschap"],
  [/^world-cup-a$/, "wereldbeker A"],
  [/^world-cup-b$/, "wereldbeker B"],
];

/** @example aangenomen("start list: date: none given, took today, 2026-01-01") // "start list: dag: niet gegeven, genomen is vandaag, 2026-01-01" */
export function aangenomen(message: string): string {
  const [, where, what = "", taken = ""] =
    /^(.*?: )?(\w+): none given, took (.+)$/s.exec(message) ?? [];
  if (what !== "")
    return `${where ?? ""}${watAangenomen[what] ?? what}: niet gegeven, genomen is ${aanname.reduce((said, [seen, dutch]) => said.replace(seen, dutch), taken)}`;
  const [, name, got, near] =
    /^(.*: )name: (".*?") is not known \(did you mean (.*?)\?\)$/.exec(message) ?? [];
  return near === undefined
    ? `het programma meldt “${message}”`
    : `${name!.replace("line", "regel")}${got} is niet bekend; bedoel je ${near}?`;
}
