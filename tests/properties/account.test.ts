import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from './arbitrary-case.ts';
import { type CaseJson, fenOf } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

const sum = (amounts: readonly string[]): number =>
  amounts.reduce((total, amount) => total + fenOf(amount), 0);

it('the account holds what came in less what was paid', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const { account, claims, notes } = resultOf(kase);
      const credits = account.months.flatMap(({ credit }) => (credit === null ? [] : [credit]));
      expect(account.months.map(({ month }) => month)).toEqual(
        Array.from({ length: 12 }, (_, at) => `${kase.year}-${String(at + 1).padStart(2, '0')}`),
      );
      if (credits.length === 0) expect(account.total).toBeNull();
      else expect(fenOf(account.total ?? '')).toBe(sum(credits));

      const spent = sum(claims.flatMap(({ accountPaid }) => accountPaid ?? []));
      if (credits.length < 12) expect(account.closingBalance).toBeNull();
      else
        expect(fenOf(account.closingBalance ?? '')).toBe(
          fenOf(kase.person.openingBalance ?? '0') + sum(credits) - spent,
        );
      expect(notes.includes('account-balance-incomplete')).toBe(kase.payFromAccount && credits.length < 12);
    }),
    RUNS,
  );
});

/** The claims that the account pays for, in the order of settling; 定西 has no rules of its use, and it pays for none. */
function paidClaims(kase: CaseJson): readonly number[] {
  const { claims } = resultOf(kase);
  return kase.claims
    .map(({ date, provider }, index) => ({ date, provider, index }))
    .filter(
      ({ date, provider, index }) =>
        kase.payFromAccount &&
        kase.policy !== 'dingxi' &&
        date.startsWith(`${kase.year}-`) &&
        provider.designated !== 'none' &&
        claims[index]?.outcome !== 'undetermined',
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index))
    .map(({ index }) => index);
}

it('the account pays each claim as far as the credits up to its month reach, and no others', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const { claims, account } = resultOf(kase);
      const paid = new Map<number, number>();
      let spent = 0;
      for (const index of paidClaims(kase)) {
        const month = kase.claims[index]?.date.slice(0, 7) ?? '';
        const credits = account.months.flatMap((of) =>
          of.credit === null || of.month > month ? [] : [of.credit],
        );
        const balance = fenOf(kase.person.openingBalance ?? '0') + sum(credits) - spent;
        const amount = Math.min(balance, fenOf(claims[index]?.outOfPocket ?? ''));
        paid.set(index, amount);
        spent += amount;
      }
      const known = claims.map(({ accountPaid }) => (accountPaid === null ? 0 : fenOf(accountPaid)));
      expect(known).toEqual(claims.map((_, index) => paid.get(index) ?? 0));
    }),
    RUNS,
  );
});
