import { type AccountMonth, articlesOf, type Basis, type Pack } from '@/engine/index.ts';

/**
 * Everything that the credits of these months rest on, each article and each assumption once.
 * @param delayed whether what says that a status counts from the next month on is part of it
 */
export function creditBases(
  months: readonly AccountMonth[],
  { account }: Pick<Pack, 'account'>,
  delayed = true,
): readonly Basis[] {
  const ofMonths = months.flatMap(({ basis }) => basis ?? []);
  if (ofMonths.length === 0) return [];
  const bases: readonly Basis[] = [...ofMonths, ...(delayed && account.nextMonth ? [account.nextMonth] : [])];
  const cite = [...new Set(bases.flatMap(articlesOf))];
  const assumptions = [...new Set(bases.flatMap(({ assumption }) => assumption ?? []))];
  return [...(cite.length > 0 ? [{ cite }] : []), ...assumptions.map((assumption) => ({ assumption }))];
}
