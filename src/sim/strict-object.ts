import { z } from "zod";
import { nearestName } from "./nearest-name.ts";

/** Messages say what is expected; `describeFaults` adds where, and what was found instead. */
export const text = (expected: string, pattern = /\S/u) =>
  z.string({ error: expected }).regex(pattern, { error: expected });
export const number = (least: number, most: number) => {
  const error = `a number from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};
export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
export const positive = () => z.number({ error: "a number > 0" }).gt(0, { error: "a number > 0" });
export const share = () => number(0, 1);
export const factor = () => number(0, 100);
export const flag = () => z.boolean({ error: "true or false" });
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: `one of ${words.join(", ")}` });
export const list = <T extends z.ZodType>(part: T, of: string) =>
  z.array(part, { error: `a list of ${of}` });

/** An object that takes no other keys than these. */
export function strict<S extends z.ZodRawShape>(shape: S, expected: string) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return expected;
      return (issue.keys as string[]).map((key) => unknownKey(key, known)).join(", ");
    },
  });
}

/** What to say of a key that is none of those known. @example unknownKey("plce", ["place"]) // unknown key "plce" (did you mean place?) */
export function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  const hint = near === null ? `known: ${known.join(", ")}` : `did you mean ${near}?`;
  return `unknown key ${JSON.stringify(key.slice(0, 40))} (${hint})`;
}
