import { expect, test, vi } from "vitest";
import { playClock } from "../../../src/viz/replay/play-clock.ts";

/** A page whose frames come when told. */
function framesOnDemand() {
  let next: FrameRequestCallback | null = null;
  const view = {
    requestAnimationFrame(callback: FrameRequestCallback) {
      next = callback;
      return 1;
    },
    cancelAnimationFrame() {
      next = null;
    },
  };
  const frame = (ms: number): void => {
    const run = next;
    next = null;
    run?.(ms);
  };
  return { view, frame, isWaiting: () => next !== null };
}

function start(duration = 10) {
  const frames = framesOnDemand();
  const show = vi.fn();
  const onPlay = vi.fn();
  const clock = playClock({ view: frames.view, duration: () => duration, show, onPlay });
  return { ...frames, clock, show, onPlay };
}

test("time goes on with the frames, as fast as asked", () => {
  const { clock, frame } = start();
  clock.play();
  frame(1000);
  frame(1100);
  expect(clock.seconds()).toBeCloseTo(0.1);
  clock.setSpeed(4);
  frame(1200);
  expect(clock.seconds()).toBeCloseTo(0.5);
});

test("after a while in the background the race goes on from where it was", () => {
  const { clock, frame } = start();
  clock.play();
  frame(0);
  frame(60_000);
  expect(clock.seconds()).toBeLessThanOrEqual(0.25);
});

test("it stops at the end, says so once, and plays from the start when asked again", () => {
  const { clock, frame, onPlay, isWaiting } = start(0.2);
  clock.play();
  frame(0);
  frame(200);
  expect(clock.seconds()).toBe(0.2);
  expect(isWaiting()).toBe(false);
  expect(onPlay.mock.calls.flat()).toEqual([true, false]);
  clock.play();
  expect(clock.seconds()).toBe(0);
});

test("a pause keeps the moment; going to a time shows it and stays within the race", () => {
  const { clock, frame, show } = start();
  clock.play();
  frame(0);
  frame(100);
  clock.pause();
  clock.pause();
  frame(300);
  expect(clock.seconds()).toBeCloseTo(0.1);
  clock.seek(99);
  expect(clock.seconds()).toBe(10);
  expect(show).toHaveBeenLastCalledWith(10);
  clock.seek(-1);
  expect(clock.seconds()).toBe(0);
});
