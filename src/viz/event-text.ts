import type { TraceEvent } from "../sim/trace.ts";
import type { Text } from "./text/text.ts";

/** What happened, in a short sentence; empty for what is not worth telling. */
export function eventText(
  { kind, skater, other }: Pick<TraceEvent, "kind" | "skater" | "other">,
  text: Text,
): string {
  const say = text.events[kind];
  return say ? say(skater ?? "", other ?? "") : "";
}
