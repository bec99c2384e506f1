/** How far into its month a day begins, as a part of the month: 0 on the first. @param day `YYYY-MM-DD` */
export function daysIntoMonth(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return (date - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}
