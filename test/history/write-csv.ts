import type { Sheet, SheetRow } from "../../src/history/sheet.ts";

/** How somebody's spreadsheet writes a table. */
export interface Dialect {
  separator: "," | ";" | "\t";
  lineEnd: "\n" | "\r\n";
  mark: "" | "\uFEFF";
  quoteAll: boolean;
  /** Writes a time in s; the best is that of the winner. */
  time: "seconds" | "clock" | "decimal comma" | "gap";
  /** Sprint points in one cell such as 3-0-1, or in a column for each sprint. */
  sprints: "one cell" | "columns";
  /** "KRAMER Sven" instead of "Sven Kramer". */
  surnameFirst: boolean;
}

/** A sheet as a table of everything it knows. */
export function writeCsv(sheet: Sheet, dialect: Dialect): string {
  const { separator, lineEnd, mark } = dialect;
  const facts = [
    ["id", sheet.id],
    ["event", sheet.event],
    ["round", sheet.round],
    ["date", sheet.date],
    ["venue", sheet.venue],
    ["gender", sheet.gender],
    ["laps", sheet.laps],
    ["sprints", sheet.sprints.map(({ lap, points }) => `${lap}=${points.join("-")}`).join(", ")],
    ["finish points", sheet.finishPoints.join("-")],
    ["qualifiers", sheet.qualifiers ?? "none"],
    ["lap length", sheet.lapLength],
    ["doubt", sheet.doubt],
    ...sheet.sources.map((source) => ["source", source]),
  ].flatMap(([key, value]) => (value === undefined || value === null ? [] : `# ${key}: ${value}`));
  const columns = columnsOf(sheet, dialect);
  const cell = (text: string) =>
    dialect.quoteAll || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [
    Object.keys(columns),
    ...sheet.skaters.map((row) => Object.values(columns).map((write) => write(row))),
  ].map((cells) => cells.map(cell).join(separator));
  return mark + [...facts, ...lines, ""].join(lineEnd);
}

type Write = (row: SheetRow) => string;

function columnsOf(sheet: Sheet, dialect: Dialect): Record<string, Write> {
  const told = (value: number | null) => (value === null ? "" : `${value}`);
  const sprints: [string, Write][] =
    dialect.sprints === "one cell"
      ? [
          [
            "Sprint points",
            ({ sprintPoints }) => sprintPoints?.map((won) => won ?? "?").join("-") ?? "",
          ],
        ]
      : sheet.sprints.map((_, i) => [
          `SP${i + 1}`,
          ({ sprintPoints }) => told(sprintPoints?.[i] ?? null),
        ]);
  return {
    Rank: ({ place }) => told(place),
    Bib: ({ helmet }) => told(helmet),
    Skater: ({ name }) => (name === null ? "?" : dialect.surnameFirst ? turned(name) : name),
    NOC: ({ country }) => country ?? "",
    Laps: ({ laps }) => told(laps),
    ...Object.fromEntries(sprints),
    "Finish points": ({ finishPoints }) => told(finishPoints),
    Total: ({ points }) => told(points),
    Time: (row) => timeText(row, sheet, dialect),
    "Over the line": ({ finishOrder }) => told(finishOrder),
    Status: ({ status }) => status ?? "",
    Struck: ({ struck }) => (struck === undefined ? "" : struck ? "yes" : "no"),
    Q: ({ qualified }) => (qualified === null ? "" : qualified ? "Q" : "no"),
  };
}

function turned(name: string): string {
  const [first, ...rest] = name.split(" ");
  return [...rest.map((word) => word.toUpperCase()), first].join(" ");
}

function timeText({ time, place }: SheetRow, { skaters }: Sheet, dialect: Dialect): string {
  if (time === null) return "";
  const best = skaters.find((row) => row.place === 1)?.time ?? null;
  const plain = time.toFixed(2);
  const clock = `${Math.floor(time / 60)}:${(time % 60).toFixed(2).padStart(5, "0")}`;
  if (dialect.time === "seconds") return plain;
  if (dialect.time === "decimal comma") return clock.replace(".", ",");
  if (dialect.time === "gap" && place !== 1 && best !== null && time >= best)
    return `+${(time - best).toFixed(2)}`;
  return clock;
}
