/** A time as a result list has it. */
export interface RaceTime {
  /** s */
  seconds: number;
  /** Whether it is the gap to the winner, with a plus in front. */
  isGap: boolean;
}

/** 7:56.67 in the ways of several countries: 7:56,67, 7.56,67, 7.56.67, 7'56"67, 0:07:56.67. */
const CLOCK = /^(?:0?0:)?(\d{1,2})[:.](\d{2})(?:[.,](\d{1,3}))$/;
const CLOCK_WITHOUT_FRACTION = /^(?:0?0:)?(\d{1,2}):(\d{2})$/;
const SECONDS = /^(\d+)(?:[.,](\d{1,3}))?$/;

/**
 * Reads a time or a gap. Null for what is neither.
 * @example readRaceTime("7:56.67") // { seconds: 476.67, isGap: false }
 * @example readRaceTime("+0,26") // { seconds: 0.26, isGap: true }
 */
export function readRaceTime(text: string): RaceTime | null {
  const bare = text
    .replace(/\s*(?:s|sec)$/i, "")
    .replace(/\s+/g, "")
    .replace(/['’′]/, ":")
    .replace(/["”″]/, ".");
  const isGap = bare.startsWith("+");
  const digits = isGap ? bare.slice(1) : bare;
  const clock = CLOCK.exec(digits) ?? CLOCK_WITHOUT_FRACTION.exec(digits);
  if (clock !== null) {
    const [, minutes, seconds, fraction = "0"] = clock;
    if (Number(seconds) >= 60) return null;
    return { seconds: inSeconds(60 * Number(minutes) + Number(seconds), fraction), isGap };
  }
  const plain = SECONDS.exec(digits);
  if (plain === null) return null;
  return { seconds: inSeconds(Number(plain[1]), plain[2] ?? "0"), isGap };
}

/** Written out and read again, so that no error of addition shows. */
const inSeconds = (whole: number, fraction: string): number => Number(`${whole}.${fraction}`);
