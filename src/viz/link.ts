import type { Question } from "./question.ts";

/** A question as it stands in a link: what differs from the one that its heat opens with. */
export interface LinkedQuestion {
  heat: string;
  changes: Partial<Question>;
}

/** Only these keys are taken from a link; what they hold is checked when the question is asked. */
const keys: readonly (keyof Question)[] = [
  "own",
  "skater",
  "goal",
  "plans",
  "seed",
  "precision",
  "races",
  "behaviour",
  "scratched",
  "grid",
  "form",
  "orders",
];

/** What a question changes in the first one of its heat. */
export function changesOf(question: Question, first: Question): Partial<Question> {
  const same = (key: keyof Question) =>
    JSON.stringify(question[key]) === JSON.stringify(first[key]);
  return Object.fromEntries(keys.filter((key) => !same(key)).map((key) => [key, question[key]]));
}

/** Text for the part of an address after `#`: `?` and the compressed difference; the heat stands before it in clear. */
export async function encodeLink({ heat, changes }: LinkedQuestion): Promise<string> {
  const differs = Object.keys(changes).length > 0;
  const packed = differs ? `.${toBase64Url(await compress(JSON.stringify(changes)))}` : "";
  return `${encodeURIComponent(heat)}${packed}`;
}

/** @throws one-line Error where the text is not such a link */
export async function decodeLink(text: string): Promise<LinkedQuestion> {
  const [heat = "", packed = ""] = text.split(".", 2);
  if (!/^[a-z0-9-]{1,80}$/.test(heat)) throw new Error("link: expected the id of a heat");
  if (packed === "") return { heat, changes: {} };
  const read = await unpack(packed);
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Error("link: expected changes of a question");
  const known = Object.entries(read).filter(([key]) => (keys as string[]).includes(key));
  return { heat, changes: Object.fromEntries(known) as Partial<Question> };
}

/** @throws one-line Error */
async function unpack(packed: string): Promise<unknown> {
  let text: string;
  try {
    text = await decompress(fromBase64Url(packed));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error("link: expected a whole one; part of it is missing or has been changed");
  }
  return JSON.parse(text);
}

/** Longest text that a link may unfold to: a heat of thirty with all its sources is a tenth of it. */
const MOST_CHARACTERS = 2_000_000;

async function compress(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function decompress(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream());
  let text = "";
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > MOST_CHARACTERS)
      throw new RangeError("link: expected less than two megabytes");
  }
  return text;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

function fromBase64Url(text: string): Uint8Array {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
