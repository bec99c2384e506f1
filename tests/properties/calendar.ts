/** Dates as a case writes them, reckoned without the engine. */

const MILLISECONDS = 86_400_000;

export const nextDay = (date: string): string =>
  new Date(Date.parse(date) + MILLISECONDS).toISOString().slice(0, 10);

/** Keeps the day of the month, or takes the month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
