import { dutchNote } from "../../../odds/report/text/dutch-notes.ts";
import type { ValidationText } from "../en/validation.ts";
import { bekendeFout } from "./limits.ts";
import { kenmerken } from "./targets.ts";
import { komma } from "./words.ts";

/** Een getal zoals het in het Nederlands staat. @example getal("4,000") // "4.000" */
const getal = (number: string): string =>
  /^\d{1,3}(?:,\d{3})+$/.test(number) ? number.replaceAll(",", ".") : komma(number);

const getallenIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => getal(number));

/** @example bereik("0.27 (0.26 to 0.28)") // "0,27 (0,26 tot 0,28)" */
const bereik = (cell: string): string =>
  cell
    .replace(/(\d)-(\d)/, "$1–$2")
    .replace(" to ", " tot ")
    .replaceAll(".", ",");

const dag = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** Een dag of een maand; een jaar of seizoen blijft staan. @example kort("2018-02-13") // "13 feb 2018" */
function kort(when: string): string {
  const [, month, day] = /^(\d{4}-\d\d)(-\d\d)?$/.exec(when) ?? [];
  if (month === undefined) return when;
  return new Date(`${month}${day ?? "-01"}T00:00:00Z`).toLocaleDateString("nl-NL", {
    ...(day === undefined ? {} : { day: "numeric" }),
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

const velden: Record<string, string> = { men: "mannen", women: "vrouwen" };

function vandaan(target: string, from: string): string {
  const said = kenmerken[target]?.vandaan;
  if (said) return said(...getallenIn(from));
  return bereik(from.replace(/^(\d+) of (\d+)$/, "$1 van de $2"));
}

const oordelen: Record<string, string> = {
  in: "erin",
  OUT: "ERBUITEN",
  "(in, not judged)": "(erin, telt niet mee)",
  "(out, not judged)": "(erbuiten, telt niet mee)",
};

/** Wat van een rit met het model vergeleken wordt; van een rijder na zijn naam. */
const vergeleken: Record<string, string> = {
  "time of the first over the line, s": "tijd van de eerste over de streep, s",
  "gap from the first to the sixth over the line, s": "achterstand van de zesde over de streep, s",
  "skaters with intermediate points": "rijders met tussensprintpunten",
  "points of the last to go through": "punten van de laatste die doorgaat",
  "intermediate points": "tussensprintpunten",
  "order over the line": "volgorde over de streep",
  rank: "plaats in de uitslag",
};

function watVergeleken(what: string): string {
  const [, name, said] = /^(?:(.*): )?(.*)$/.exec(what)!;
  const dutch = vergeleken[said!];
  if (dutch !== undefined) return name === undefined ? dutch : `${name}: ${dutch}`;
  const [number = ""] = getallenIn(what);
  if (what.startsWith("sprint "))
    return `tussensprint ${number}: kans van de winnaar om die te winnen, op 100`;
  return what.startsWith("skaters ")
    ? `rijders die bij de finish ${number} s los zijn van de rest`
    : what;
}

const soorten: Record<string, string> = { PB: "pr", "season best": "seizoensbeste" };

/** Woorden voor de cijfers tegen echte races, samengesteld uit wat er gemeten is. */
export const nlValidation: ValidationText = {
  limit: (paragraph) => bekendeFout(paragraph, getal),
  slopes: (slopes) => {
    const events = { pooled: "alles samen", win: "winst", podium: "podium", "top 8": "eerste 8" };
    const said = Object.entries(events).flatMap(([event, dutch]) => {
      const [, cell] = new RegExp(`\\b${event} ([\\d.]+ \\([^)]*\\))`).exec(slopes) ?? [];
      return cell === undefined ? [] : [`${dutch} ${bereik(cell)}`];
    });
    return `Helling van gegeven kans tegen uitkomst (1 is goed): ${said.join("; ")}`;
  },
  summary: (summary, made) => {
    const [held, all] = getallenIn(summary);
    const out = [...summary.matchAll(/([\w-]+) \((men|women)\)/g)].map(
      ([, id, field]) => `${kenmerken[id!]?.naam ?? id} (${velden[field!]})`,
    );
    const [, day = "", model, program, seed, races, digest] =
      /^(\S+), model (\d+), program (\S+), seed `(.*?)`, ([\d,]+) races of each field, digest `(.*?)`/.exec(
        made,
      ) ?? [];
    const how =
      day === ""
        ? ""
        : ` ${dag(day)}, model ${model}, programma ${program}, startgetal ${seed}, ${getal(races!)} races van elk veld, controlegetal ${digest}.`;
    return `${held} van de ${all} erin.${out.length > 0 ? ` Erbuiten: ${out.join(", ")}.` : ""}${how}`;
  },
  target: ([id = "", field = "", real = "", simulated = "", verdict = "", from = ""]) => [
    kenmerken[id]?.naam ?? id,
    velden[field] ?? field,
    bereik(real),
    bereik(simulated),
    oordelen[verdict] ?? verdict,
    vandaan(id, from),
  ],
  heat: ([id = "", what = "", real = "", percentile = "", simulated = ""], title) => [
    title ?? id,
    watVergeleken(what),
    komma(real),
    percentile,
    bereik(simulated),
  ],
  note: dutchNote,
  skillFrom: (source) => {
    const [, races, day] = /^(\d+) mass starts before (\d{4}-\d\d-\d\d)/.exec(source) ?? [];
    return day === undefined
      ? source
      : `${races} massastarts voor ${dag(day)}, bovenop wat de tijden zeggen`;
  },
  clock: (time) => time.replace(".", ",").replace(":", "."),
  kindOfTime: (kind) => soorten[kind] ?? kind,
  day: kort,
};
