import { articlesOf, type Basis } from '../pack/basis.ts';
import type { Pack } from '../pack/schema.ts';
import type { AccountMonth } from '../result/settlement.ts';

/** Every article of several bases once, then every assumption by itself. */
export function together(bases: readonly Basis[]): readonly Basis[] {
  const cite = [...new Set(bases.flatMap(articlesOf))];
  const assumptions = [...new Set(bases.flatMap(({ assumption }) => assumption ?? []))];
  return [...(cite.length > 0 ? [{ cite }] : []), ...assumptions.map((assumption) => ({ assumption }))];
}

/**
 * Everything that the credits of these months rest on, each article and each assumption once; nothing where no month
 * rests on anything.
 * @param delayed whether what says that a status counts from the next month on is part of it
 */
export function basesOfCredits(
  months: readonly AccountMonth[],
  { account }: Pick<Pack, 'account'>,
  delayed = true,
): readonly Basis[] {
  const ofMonths = months.flatMap(({ basis }) => basis ?? []);
  if (ofMonths.length === 0) return [];
  return together([...ofMonths, ...(delayed && account.nextMonth ? [account.nextMonth] : [])]);
}

/** What a balance rests on: the credits that are in it, and the use of the account where that paid for something. */
export function basesOfBalance(
  months: readonly AccountMonth[],
  pack: Pick<Pack, 'account'>,
  { delayed, paid }: { readonly delayed: boolean; readonly paid: boolean },
): readonly Basis[] {
  const { credit, spending } = pack.account;
  const credits = basesOfCredits(months, pack, delayed);
  // Where no credit rests on anything, it still rests on whom the document credits.
  return together([...(credits.length > 0 ? credits : credit), ...(paid && spending ? [spending] : [])]);
}
