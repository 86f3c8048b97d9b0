/** How the page on validation is told: in English as it stands there. Other languages put it together from its numbers. */
export const enValidation = {
  /** A known limit: its head between `**`, then what is off. */
  limit: (paragraph: string) => paragraph,
  slopes: (slopes: string) => `Reliability slope ${slopes}`,
  /** How many targets are met, and how they were simulated. */
  summary: (summary: string, made: string) => `${summary} ${made.replaceAll("`", "")}`,
  /** Target, field, real, simulated, verdict, where from. */
  target: (cells: readonly string[]) => [...cells],
  /** Heat, what, real, percentile, simulated. @param title of the heat, where it is known */
  heat: (cells: readonly string[], title: string | null) => [title ?? cells[0]!, ...cells.slice(1)],
  /** A remark on the numbers of a heat. */
  note: (note: string) => note,
  /** Where a skill in the bunch is from. */
  skillFrom: (source: string) => source,
  /** A time on the scoreboard. */
  clock: (time: string) => time,
  kindOfTime: (kind: string) => kind,
  /** A day, month, year or season, as far as it is known. */
  day: (when: string) => when,
};

export type ValidationText = typeof enValidation;
