import { ScenarioError } from "./scenario-error.ts";

/** Deeper than any scenario goes; keeps the search for a fault from running out of stack. */
const DEEPEST = 100;

/**
 * Reads JSON. Engines word their complaints differently and give no line, hence an own search for the fault.
 * @param path put in front of the message
 * @throws ScenarioError such as `x.json: expected "," or "}", got "h" at line 3, column 5`
 */
export function parseJson(text: string, path: string): unknown {
  // Some editors write a byte-order mark.
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") throw new ScenarioError(`${path}: expected JSON, got an empty file`);
  try {
    return JSON.parse(bare);
  } catch {
    const fault = new FaultSearch(bare).find();
    if (fault === null) throw new ScenarioError(`${path}: expected JSON, got something else`);
    throw new ScenarioError(
      `${path}: expected ${fault.expected}, got ${described(bare, fault.at)}`,
    );
  }
}

function described(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  const line = before.length;
  if (at >= text.trimEnd().length) return `the end of the text at line ${line}`;
  const word = /^[\p{L}\p{N}_.+-]{1,20}/u.exec(text.slice(at))?.[0];
  const found = JSON.stringify(word ?? String.fromCodePoint(text.codePointAt(at)!));
  return `${found} at line ${line}, column ${before.at(-1)!.length + 1}`;
}

/** A walk through a text that should be JSON, up to the first place where it is not. */
class FaultSearch {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the text stops being JSON and what should have stood there; null if it is JSON. */
  find(): { at: number; expected: string } | null {
    const expected = this.value(0) ?? this.end();
    return expected === null ? null : { at: this.at, expected };
  }

  private end(): string | null {
    this.space();
    return this.at === this.text.length ? null : "the end of the text";
  }

  /** Steps over a value; returns what was expected where it fails, or null. */
  private value(depth: number): string | null {
    this.space();
    if (depth > DEEPEST) return `brackets at most ${DEEPEST} deep`;
    const first = this.text[this.at];
    if (first === "{") return this.list("}", () => this.member(depth + 1));
    if (first === "[") return this.list("]", () => this.value(depth + 1));
    if (first === '"') return this.string();
    const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
    if (this.skip(plain)) return null;
    return depth === 0 ? "JSON" : "a value";
  }

  private member(depth: number): string | null {
    this.space();
    if (this.text[this.at] !== '"') return "a name in quotes";
    const fault = this.string();
    if (fault !== null) return fault;
    this.space();
    if (!this.skip(/:/y)) return '":"';
    return this.value(depth);
  }

  private list(close: string, part: () => string | null): string | null {
    this.at++;
    this.space();
    if (this.text[this.at] === close) return this.step();
    for (;;) {
      const fault = part();
      if (fault !== null) return fault;
      this.space();
      if (this.text[this.at] === close) return this.step();
      if (!this.skip(/,/y)) return `"," or "${close}"`;
    }
  }

  private string(): string | null {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON bans exactly these within a string
    this.skip(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y);
    return this.text[this.at] === '"' ? this.step() : 'a closing "';
  }

  private step(): null {
    this.at++;
    return null;
  }

  private space(): void {
    this.skip(/[ \t\r\n]*/y);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }
}
