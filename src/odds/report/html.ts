/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: HTML as it is, all else as text; nothing where null. */
type Part = Html | string | number | null | readonly Part[];

/**
 * HTML from a template. Whatever is put in is text, and harmless, unless it is HTML itself; so no name can inject
 * anything, in an element or in a quoted attribute.
 *
 * @example html`<td>${"Kramer & <b>"}</td>`.text // "<td>Kramer &amp; &lt;b&gt;</td>"
 */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    pieces.map((piece, k) => (k === 0 ? "" : textOf(parts[k - 1]!)) + piece).join(""),
  );
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  return typeof part === "object" ? part.map(textOf).join("") : escapeText(String(part));
}

const marks: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark]!);

/** JSON that can stand inside a script element whatever its texts are. */
export const jsonInHtml = (value: unknown): Html =>
  new Html(JSON.stringify(value).replaceAll("<", "\\u003c"));
