const DAY = 86_400_000;

/** A date some days later, or earlier. */
export const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The last day of a term of so many months, counted from a day on. */
export function lastDayOf(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return shifted(new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10), -1);
}
