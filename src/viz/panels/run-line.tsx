import { type Answer, again, cancel, type Progress } from "../engine.ts";
import { text } from "../text/text.ts";

/** How far a run is, with the button that stops it; what is done stays. */
export function RunLine<Result>({
  progress,
  answer,
  said,
  races,
}: {
  progress: Progress<Result>;
  answer: Answer<Result>;
  /** Words for what is done of what is wanted, where that is not races. */
  said?: (done: string, wanted: string) => string;
  /** Of all that was skated: told when it is over, where the line is to stay. */
  races?: number | undefined;
}) {
  const t = text.value.answer;
  const { state, done, wanted, fault } = progress;
  const whole = (count: number) => count.toLocaleString(text.value.locale);
  if (state === "failed")
    return (
      <p role="alert" class="notice">
        {text.value.failed(fault ?? "")}{" "}
        <button type="button" onClick={() => again(answer as Answer<unknown>)}>
          {t.resume}
        </button>
      </p>
    );
  if (state === "running" || state === "waiting")
    return (
      <p class="run-line">
        <progress value={wanted > 0 ? done / wanted : 0} aria-label={t.progress} />
        <span class="numeric">
          {wanted > 0 ? (said ?? t.races)(whole(done), whole(wanted)) : ""}
        </span>
        <button type="button" class="plain" onClick={cancel}>
          {t.stop}
        </button>
      </p>
    );
  if (state === "stopped")
    return (
      <p class="run-line">
        <span>{t.stopped}</span>
        <button type="button" class="plain" onClick={() => again(answer as Answer<unknown>)}>
          {t.resume}
        </button>
      </p>
    );
  return races === undefined ? null : <p class="run-line numeric">{t.racesDone(whole(races))}</p>;
}
