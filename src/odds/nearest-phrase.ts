import { nearestName } from "../sim/nearest-name.ts";
import { plainWords } from "./plain-words.ts";

/** Of phrases that are known by an example, the nearest to what was said, whatever the numbers; null where none is near. */
export function nearestPhrase(said: string, examples: readonly string[]): string | null {
  const known = new Map(examples.map((example) => [shapeOf(example), example]));
  const near = nearestName(shapeOf(said), [...known.keys()]);
  return near === null ? null : known.get(near)!;
}

const shapeOf = (phrase: string): string => plainWords(phrase).replace(/#?[\d.]+/g, "0");
