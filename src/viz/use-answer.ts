import { useLayoutEffect } from "preact/hooks";
import type { Answer, Progress } from "./engine.ts";

/** An answer as it stands, worked out for as long as the panel is on the page. */
export function useAnswer<Result>(answer: Answer<Result>): Progress<Result> {
  useLayoutEffect(() => answer.want(), [answer]);
  return answer.progress.value;
}
