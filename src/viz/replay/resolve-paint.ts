import { paint } from "../charts/paint.ts";
import { variablesAt } from "../charts/variables-at.ts";

/** The colours of the charts as they are just now where an element stands, for a canvas. */
export type Paint = Record<keyof typeof paint, string>;

/** Reads the variables that the page sets; where it sets none, the fall-backs. */
export function resolvePaint(element: Element): Paint {
  const resolve = variablesAt(element);
  const entries = Object.entries(paint).map(([name, value]) => [name, resolve(value)]);
  return Object.fromEntries(entries) as Paint;
}
