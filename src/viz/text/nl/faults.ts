/** Wat er in een melding staat: `pad: expected …, got …`, of `pad: unknown … "…" (did you mean …? known: …)`. */
interface Fault {
  where: string;
  expected: string | null;
  got: string;
  meant: string | null;
  known: string | null;
}

/** Hoe genoemd wordt wat er had moeten staan. */
const verwacht: readonly [RegExp, string][] = [
  [/^a whole number from (\S+) to (\S+)/, "een heel getal van $1 tot $2"],
  [/^a number from (\S+) to (\S+)/, "een getal van $1 tot $2"],
  [/ \(laps\)$/, " (ronden)"],
  [/^a number\b/, "een getal"],
  [/^a condition such as (\S+)/, "een voorwaarde zoals “$1”"],
  [/^a condition$/, "een voorwaarde"],
  [/^a \) for the \( at character (\d+)/, "een ) bij de ( op teken $1"],
  [/^a closing " for the one at character (\d+)/, 'een " bij die op teken $1'],
  [/^";" or the end/, "“;” of het einde"],
  [/^something said of a skater/, "iets over een rijder"],
  [/^something that can happen/, "iets wat kan gebeuren"],
  [/^a start list/, "een startlijst"],
  [/^a day as (\S+)/, "een dag zoals $1"],
  [/^a text$/, "een tekst"],
];
const gekregen: readonly [RegExp, string][] = [
  [/^the end$/, "het einde"],
  [/^nothing$/, "niets"],
  [/ at character (\d+)$/, " (teken $1)"],
];

const replaced = (text: string, words: readonly [RegExp, string][]): string =>
  words.reduce((said, [seen, dutch]) => said.replace(seen, dutch), text);

/** De delen van een melding; null waar ze anders is gebouwd. */
function readFault(message: string): Fault | null {
  const [, rest = "", more = ""] = /^(.*?)(?: \(([^()]*)\))?$/s.exec(message) ?? [];
  const [, meant] = /did you mean "?(.*?)"?\?/.exec(more) ?? [];
  const [, known] = /known(?: are|:) (.*)$/.exec(more) ?? [];
  const hints = { meant: meant ?? null, known: known ?? null };
  const [, where, expected, got] = /^(.*?: )?expected (.+?),? got (.+)$/s.exec(rest) ?? [];
  if (expected !== undefined) return { where: where ?? "", expected, got: got!, ...hints };
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
  const fault = readFault(message);
  if (fault === null) return `het programma meldt “${message}”`;
  const { where, expected, got, meant, known } = fault;
  const staat = replaced(got, gekregen).replace(/"(.*?)"/, "“$1”");
  return [
    expected === null
      ? `${where}${staat} is niet bekend.`
      : `${where}hier hoort ${replaced(expected, verwacht)}, er staat ${staat}.`,
    ...(meant === null ? [] : [`Bedoel je “${meant}”?`]),
    ...(known === null ? [] : [`Bekend: ${known.replace(/ and others$/, " en meer")}.`]),
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
const aanname: readonly [RegExp, string][] = [
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
    return `${where ?? ""}${watAangenomen[what] ?? what}: niet gegeven, genomen is ${replaced(taken, aanname)}`;
  const [, name, got, near] =
    /^(.*: )name: (".*?") is not known \(did you mean (.*?)\?\)$/.exec(message) ?? [];
  return near === undefined
    ? `het programma meldt “${message}”`
    : `${name!.replace("line", "regel")}${got} is niet bekend; bedoel je ${near}?`;
}
