const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, `2022-02-19`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isSomeDate(text);
}

/** Whether a text is a year, a month or a day: `2022`, `2022-02` or `2022-02-19`. */
export function isSomeDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [found[1], found[2] ?? 1, found[3] ?? 1].map(Number);
  if (month! < 1 || month! > 12 || day! < 1) return false;
  const isLeap = year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0);
  return day! <= (month === 2 && !isLeap ? 28 : DAYS_IN_MONTH[month! - 1]!);
}

/** Whether a text is a winter, `2021-22`. */
export function isSeason(text: string): boolean {
  const found = /^(\d{4})-(\d\d)$/.exec(text);
  return found !== null && (Number(found[1]) + 1) % 100 === Number(found[2]);
}
