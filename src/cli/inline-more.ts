import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 put more of the many small functions of a step into one piece of machine code, in this thread and in those begun
 * later: a tenth more races a second (measured, Node 20), and the same races. Elsewhere, as in a page, nothing can be
 * told and it is slower by that much.
 */
export const inlineMore = (): void =>
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=3000");
