import { paint } from "../charts/paint.ts";

/** The colours of the charts as they are just now where an element stands, for a canvas. */
export type Paint = Record<keyof typeof paint, string>;

/** Reads the variables that the page sets; where it sets none, the fall-backs. */
export function resolvePaint(element: Element): Paint {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const entries = Object.entries(paint).map(([name, value]) => {
    const [, variable, fallBack] = /^var\((--[\w-]+), (.*)\)$/.exec(value)!;
    return [name, style?.getPropertyValue(variable!).trim() || fallBack!];
  });
  return Object.fromEntries(entries) as Paint;
}
