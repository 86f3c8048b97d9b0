import { grouped } from "../odds/grouped.ts";
/** Where the line goes: standard error, or a stand-in. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Shortest time between two rewrites, ms. */
const PAUSE = 100;

/** A line that is rewritten while races are skated. */
export interface Progress {
  /** @param note words put after the count, such as the precision reached */
  show(done: number, wanted: number, note?: string): void;
  /** Wipes the line. */
  end(): void;
}

/** One rewritten line on a terminal, nothing at all in a pipe. @param now clock in ms */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY) return { show() {}, end() {} };
  const began = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(done, wanted, note) {
      const time = now();
      if (time - last < PAUSE && done < wanted) return;
      last = time;
      const perSecond = done / Math.max(0.001, (time - began) / 1000);
      const words = [
        `${grouped(done)}${note ? "" : ` of ${grouped(wanted)}`} races`,
        `${grouped(Math.floor(perSecond))}/s`,
        note ?? `about ${Math.ceil((wanted - done) / Math.max(1, perSecond))} s left`,
      ];
      stream.write(`\r\x1b[2K${words.join(", ")}`);
    },
    end() {
      stream.write("\r\x1b[2K");
    },
  };
}
