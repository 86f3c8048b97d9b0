/** Time of a replay. */
export interface PlayClock {
  seconds(): number;
  isPlaying(): boolean;
  play(): void;
  pause(): void;
  /** Goes to a time without telling of it. */
  seek(seconds: number): void;
  /** Seconds of the race per second. */
  setSpeed(times: number): void;
  stop(): void;
}

interface Watch {
  view: Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame">;
  duration: () => number;
  /** Shows a moment. */
  show(seconds: number): void;
  onPlay(playing: boolean): void;
}

/** Longest jump of one frame, s: after a time in the background the race goes on from where it was. */
const LONGEST = 0.25;

/** A clock that runs with the frames of the page, and stops at the end. */
export function playClock({ view, duration, show, onPlay }: Watch): PlayClock {
  let seconds = 0;
  let speed = 1;
  let frame: number | null = null;
  let last: number | null = null;

  const stop = (): void => {
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
    last = null;
  };
  const step = (now: number): void => {
    const passed = last === null ? 0 : Math.min(LONGEST, (now - last) / 1000);
    last = now;
    seconds = Math.min(duration(), seconds + passed * speed);
    frame = view.requestAnimationFrame(step);
    if (seconds >= duration()) pause();
    show(seconds);
  };
  const pause = (): void => {
    const isPlaying = frame !== null;
    stop();
    if (isPlaying) onPlay(false);
  };
  return {
    seconds: () => seconds,
    isPlaying: () => frame !== null,
    play() {
      if (frame !== null) return;
      if (seconds >= duration()) seconds = 0;
      frame = view.requestAnimationFrame(step);
      onPlay(true);
    },
    pause,
    seek(to) {
      seconds = Math.min(duration(), Math.max(0, to));
      show(seconds);
    },
    setSpeed(times) {
      speed = times;
    },
    stop,
  };
}
