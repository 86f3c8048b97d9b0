/** How the model stands against reality, as docs/VALIDATION.md tells it. */
export interface ValidationFigures {
  /** When and how the targets were simulated. */
  made: string;
  summary: string;
  targets: string[][];
  heats: string[][];
  /** What is out, and why: paragraphs. */
  out: string[];
  /** Chance given, and how often it happened: share and starts, for win, podium and the first eight. */
  reliability: { from: number; to: number; kinds: ({ share: number; starts: number } | null)[] }[];
  slopes: string;
}

/**
 * The figures of the page on validation, which commands wrote into it.
 * @throws Error where the page is no longer laid out so
 */
export function validationFigures(page: string): ValidationFigures {
  const generated = between(page, "<!-- generated: targets -->", "<!-- end: targets -->");
  const [made = "", summary = ""] = generated.trim().split("\n");
  const tables = tablesOf(generated);
  const targets = tables.find(([head]) => head?.[0] === "target" && head.length === 6);
  const heats = tables.find(([head]) => head?.[0] === "heat");
  if (!targets || !heats) throw new Error("docs/VALIDATION.md: expected a table of targets");
  const out = between(page, "## What is out, and why", "\n## ");
  const bins = between(page, "chance given ", "\n\n").split("\n").slice(1);
  return {
    made,
    summary,
    targets: targets.slice(1),
    heats: heats.slice(1),
    out: out
      .split(/\n- /)
      .slice(1)
      .map((text) => text.replace(/\s+/g, " ").trim()),
    reliability: bins.map(readBin),
    slopes: between(page, "Reliability slope of model", "\n").trim(),
  };
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`docs/VALIDATION.md: expected "${from}"`);
  return text.slice(start + from.length, end);
}

/** Markdown tables, row by row, without the line below the head. */
function tablesOf(text: string): string[][][] {
  return text.split(/\n\n+/).flatMap((part) => {
    const lines = part.split("\n").filter((line) => line.startsWith("|"));
    const rows = lines
      .filter((line) => !/^\|[\s|-]+\|$/.test(line))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    return rows.length > 0 ? [rows] : [];
  });
}

/** @example readBin("2-5 %         4 % (234)    2 % (47)           -") */
function readBin(line: string): ValidationFigures["reliability"][number] {
  const [range = "", ...cells] = line.trim().split(/\s{2,}/);
  const [, from, to] = /^(\d+)-(\d+) %$/.exec(range) ?? [];
  if (from === undefined || to === undefined || cells.length !== 3)
    throw new Error(`docs/VALIDATION.md: expected a line of the reliability, got "${line}"`);
  const kinds = cells.map((cell) => {
    const [, share, starts] = /^(\d+) % \((\d+)\)$/.exec(cell) ?? [];
    return share === undefined ? null : { share: Number(share) / 100, starts: Number(starts) };
  });
  return { from: Number(from) / 100, to: Number(to) / 100, kinds };
}
