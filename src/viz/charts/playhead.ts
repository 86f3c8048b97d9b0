import { select } from "d3";
import type { RaceTrace } from "../../sim/trace.ts";
import { drawLine, drawPath, drawRect, type Into, round } from "./draw-marks.ts";
import { paint } from "./paint.ts";
import { type RaceFrame, toGoAt } from "./race-frame.ts";

interface Playhead {
  frame: RaceFrame;
  top: number;
  bottom: number;
  seconds: number;
  /** Name of the slider, and how a moment is called: "9 to go, 4:31". */
  label: string;
  at(seconds: number): string;
  onSeek: ((seconds: number) => void) | undefined;
}

/** s with an arrow key, and with Page Up and Page Down. */
const STEP = 2;
const LEAP = 30;

/**
 * A hand over a picture of the race, that is dragged or moved with arrow keys where somebody listens. It goes with
 * the picture: nothing has to be taken off.
 * @returns moves it to a time in seconds, without telling
 */
function drawPlayhead(into: Into, playhead: Playhead): (seconds: number) => void {
  const { frame, top, bottom, onSeek } = playhead;
  const { left, right, xOfTime, duration } = frame;
  let now = playhead.seconds;
  const hand = into.append("g").attr("class", "playhead").attr("pointer-events", "none");
  drawLine(hand, [0, top, 0, bottom], paint.ink, 1.5);
  drawPath(hand, `M0,${top + 2}l-6,-9h12Z`, paint.paper, 1).attr("fill", paint.ink);
  const move = (seconds: number): void => {
    now = seconds;
    hand.attr("transform", `translate(${round(xOfTime(seconds))},0)`);
    hand.attr("aria-valuenow", Math.round(seconds)).attr("aria-valuetext", playhead.at(seconds));
  };
  move(now);
  if (!onSeek) return move;

  hand.attr("role", "slider").attr("tabindex", 0).attr("aria-label", playhead.label);
  hand.attr("data-key", "playhead");
  hand.attr("aria-valuemin", 0).attr("aria-valuemax", Math.round(duration));
  const seek = (seconds: number): void => {
    move(Math.min(duration, Math.max(0, seconds)));
    onSeek(now);
  };
  const ground = drawRect(into, [left, top, right - left, bottom - top], "transparent");
  ground.style("touch-action", "pan-y").style("cursor", "ew-resize").attr("class", "scrub");
  const svg = into.node()!.ownerSVGElement ?? into.node()!;
  const pull = (event: PointerEvent): void =>
    seek(xOfTime.invert(event.clientX - svg.getBoundingClientRect().left));
  ground.on("pointerdown", (event: PointerEvent) => {
    ground.node()!.setPointerCapture(event.pointerId);
    pull(event);
  });
  ground.on("pointermove", (event: PointerEvent) => {
    if (ground.node()!.hasPointerCapture(event.pointerId)) pull(event);
  });
  select(hand.node()!).on("keydown", (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP, PageDown: LEAP, PageUp: -LEAP }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? duration : step && now + step;
    if (to === undefined) return;
    event.preventDefault();
    seek(to);
  });
  return move;
}

/** A hand that outlives redrawing: it keeps its time and is drawn again with every picture. */
export function keepPlayhead(
  text: { moment: string; at(toGo: number, seconds: number): string },
  onSeek: ((seconds: number) => void) | undefined,
) {
  let seconds = 0;
  let move = (_seconds: number): void => {};
  return {
    draw(into: Into, trace: RaceTrace, place: Pick<Playhead, "frame" | "top" | "bottom">): void {
      move = drawPlayhead(into, {
        ...place,
        seconds,
        label: text.moment,
        at: (time) => text.at(toGoAt(trace, time), time),
        onSeek:
          onSeek &&
          ((time) => {
            seconds = time;
            onSeek(time);
          }),
      });
    },
    seek(time: number): void {
      seconds = time;
      move(time);
    },
  };
}
