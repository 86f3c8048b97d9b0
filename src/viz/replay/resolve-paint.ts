import { paint } from "../charts/paint.ts";
import { resolveVariables } from "../charts/resolve-variables.ts";

/** The colours of the charts as they are just now where an element stands, for a canvas. */
export type Paint = Record<keyof typeof paint, string>;

/** Reads the variables that the page sets; where it sets none, the fall-backs. */
export function resolvePaint(element: Element): Paint {
  const entries = Object.entries(paint).map(([name, value]) => [
    name,
    resolveVariables(value, element),
  ]);
  return Object.fromEntries(entries) as Paint;
}
