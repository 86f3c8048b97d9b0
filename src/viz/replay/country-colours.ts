/** Colour of a cap and of the number on it. */
export interface CapColours {
  cap: string;
  number: string;
}

const WHITE = "#ffffff";
const BLACK = "#111111";

const neutral: CapColours = { cap: "#d9dee8", number: "#1d3a8a" };

/** A colour that each nation is known by in sport; our choice, so that neighbours in a field can be told apart. */
const caps: Record<string, CapColours> = {
  NED: { cap: "#f58220", number: BLACK },
  BEL: { cap: "#8f1d2c", number: WHITE },
  GER: { cap: "#2b2b2b", number: "#ffd23f" },
  NOR: { cap: "#ba0c2f", number: WHITE },
  SWE: { cap: "#ffcd00", number: "#00457c" },
  DEN: { cap: "#e8dfdf", number: "#a80f2a" },
  FIN: { cap: "#e9eef5", number: "#0b3a82" },
  ITA: { cap: "#0b6bcb", number: WHITE },
  FRA: { cap: "#1b2f7a", number: WHITE },
  AUT: { cap: "#f4d7d7", number: "#a3142b" },
  SUI: { cap: "#d52b1e", number: WHITE },
  POL: { cap: "#f2f2f2", number: "#b3122f" },
  CZE: { cap: "#123f86", number: "#ffffff" },
  HUN: { cap: "#2f6b45", number: WHITE },
  EST: { cap: "#2478b8", number: WHITE },
  LAT: { cap: "#6e1f2f", number: WHITE },
  GBR: { cap: "#0f2650", number: WHITE },
  ESP: { cap: "#f6c324", number: "#7d1220" },
  ROU: { cap: "#fcd116", number: "#002b7f" },
  UKR: { cap: "#3a7bd5", number: "#0a0a0a" },
  BLR: { cap: "#5b8a3c", number: "#0a0a0a" },
  RUS: neutral,
  OAR: neutral,
  ROC: neutral,
  RSU: neutral,
  AIN: neutral,
  KAZ: { cap: "#00a3bf", number: BLACK },
  USA: { cap: "#22336b", number: WHITE },
  CAN: { cap: "#c8102e", number: WHITE },
  KOR: { cap: "#dfe6f2", number: "#0f3a86" },
  JPN: { cap: "#3b3f8f", number: WHITE },
  CHN: { cap: "#de2910", number: WHITE },
  TPE: { cap: "#1a4f9c", number: WHITE },
  NZL: { cap: "#101010", number: WHITE },
  COL: { cap: "#fbd03b", number: "#12307a" },
  ARG: { cap: "#75b6e3", number: "#101010" },
};

const unknown: CapColours = { cap: "#b9b9b9", number: BLACK };

/** @param country three letters; grey for those not known here, or null */
export const capColours = (country: string | null): CapColours =>
  (country !== null && caps[country]) || unknown;
