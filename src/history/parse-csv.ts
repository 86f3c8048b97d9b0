/** One record of a CSV file. */
interface CsvRecord {
  /** Line on which it begins, from 1. */
  line: number;
  cells: string[];
}

export interface Csv {
  /** Lines before the records that begin with `#`, without it. */
  remarks: { line: number; text: string }[];
  /** Records that are not empty. */
  records: CsvRecord[];
}

/** In order of how little else they are used for. */
const SEPARATORS = ["\t", ";", ","];

/**
 * Reads CSV (RFC 4180): cells in quotes may hold separators, line breaks and doubled quotes. The separator is the
 * tab, semicolon or comma: the first of these that stands in the first record. Cells are trimmed.
 * Own code because no dependency reads CSV, and messages need the line of each record.
 *
 * @param path put in front of the message
 * @throws Error `path: line 7: expected …, got …` for quotes that do not close or close too early
 */
export function parseCsv(text: string, path: string): Csv {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { remarks, at, line } = leadingRemarks(plain);
  const separator = separatorOf(plain, at);
  return { remarks, records: new RecordReader(plain, path, separator, at, line).records() };
}

/** Lines with `#` before the first record; a `#` alone in the first cell is a header. */
function leadingRemarks(text: string): { remarks: Csv["remarks"]; at: number; line: number } {
  const remarks: Csv["remarks"] = [];
  let line = 1;
  let at = 0;
  for (;;) {
    const [whole, content] = /(.*)\n?/y.exec(text.slice(at))! as unknown as [string, string];
    const remark = /^\s*"?#+(?!\s*[\t;,"])(.*)$/.exec(content);
    if (whole === "" || (content.trim() !== "" && remark === null)) return { remarks, at, line };
    // Spreadsheets save such a line with an empty cell for each column.
    if (remark !== null) remarks.push({ line, text: remark[1]!.replace(/["\t;,\s]+$/, "").trim() });
    at += whole.length;
    line++;
  }
}

/** The first of the separators that stands outside quotes in the first record. */
function separatorOf(text: string, at: number): string {
  const first = /(?:"(?:[^"]|"")*"|[^"\n])*/y;
  first.lastIndex = at;
  const bare = first.exec(text)![0].replace(/"(?:[^"]|"")*"/g, "");
  // In a single column a comma belongs to what it stands in: "Kramer, Sven".
  return SEPARATORS.find((separator) => bare.includes(separator)) ?? "";
}

class RecordReader {
  private readonly text: string;
  private readonly path: string;
  private readonly separator: string;
  private at: number;
  private line: number;

  constructor(text: string, path: string, separator: string, at: number, line: number) {
    this.text = text;
    this.path = path;
    this.separator = separator;
    this.at = at;
    this.line = line;
  }

  records(): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (this.at < this.text.length) {
      const { line } = this;
      const cells = [this.cell()];
      while (this.text[this.at] === this.separator) {
        this.at++;
        cells.push(this.cell());
      }
      this.at++;
      this.line++;
      if (cells.some((cell) => cell !== "")) records.push({ line, cells });
    }
    return records;
  }

  /** Steps over a cell, up to the separator or the end of the line. */
  private cell(): string {
    const quote = /[^\S\t\n]*"/y;
    quote.lastIndex = this.at;
    const opening = quote.exec(this.text);
    if (opening === null) return this.until().trim();
    const { line } = this;
    let content = "";
    let from = this.at + opening[0].length;
    for (;;) {
      const closing = this.text.indexOf('"', from);
      if (closing < 0) this.refuse(line, 'a closing "', "the end of the text");
      content += this.text.slice(from, closing);
      from = closing + 1;
      if (this.text[from] !== '"') break;
      content += '"';
      from++;
    }
    this.line += content.split("\n").length - 1;
    this.at = from;
    const rest = this.until().trim();
    if (rest !== "") {
      this.refuse(this.line, 'a separator after the closing "', JSON.stringify(rest.slice(0, 40)));
    }
    return content.trim();
  }

  private until(): string {
    const from = this.at;
    while (this.at < this.text.length) {
      const letter = this.text[this.at];
      if (letter === this.separator || letter === "\n") break;
      this.at++;
    }
    return this.text.slice(from, this.at);
  }

  private refuse(line: number, expected: string, got: string): never {
    throw new Error(`${this.path}: line ${line}: expected ${expected}, got ${got}`);
  }
}
