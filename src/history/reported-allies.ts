/** Help across nations that a report speaks of. */
interface ReportedAlly {
  helper: string;
  helped: string;
  /** 0..1, 1 = like a team-mate; no report gives a number, so that this is our choice. */
  strength: number;
  source: string;
}

/** Alliances by race; none is known for the others. */
export const reportedAllies: Readonly<Record<string, readonly ReportedAlly[]>> = {
  "milano-2026-men-sf2": [
    {
      helper: "Metoděj Jílek",
      helped: "Livio Wenger",
      strength: 0.5,
      source:
        "pace-maker for his training partner (strength assumed): https://www.srf.ch/sport/milano-cortina-2026/olympia-eisschnelllauf-halbfinal-drama-um-wenger-diplom-fuer-mcgregor",
    },
  ],
};
