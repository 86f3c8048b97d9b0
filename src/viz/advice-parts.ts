/**
 * What to do, to be read from afar, and what it rests on; joined by a space they are the advice.
 * @example adviceParts("Sit in. Better in 20 of 20.") // ["Sit in.", "Better in 20 of 20."]
 */
export function adviceParts(said: string): [first: string, rest: string] {
  const [, first = said, rest = ""] = /^(.+?[.:]) (.+)$/s.exec(said) ?? [];
  return [first, rest];
}
