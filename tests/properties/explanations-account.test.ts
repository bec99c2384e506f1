import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  articlesOf,
  type Explanation,
  explainAccount,
  minus,
  plus,
  type Settlement,
  valueOfFormula,
  ZERO,
} from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import { RUNS, settlementOf } from './engine.ts';

const settlements = anyCase.map((kase) => settlementOf(kase));

function all(settlement: Settlement): readonly Explanation[] {
  const { months, total, paid, balance } = explainAccount(settlement);
  const ofMonths = months.flatMap((month) => [month.credit, month.makeUp, month.paid, month.balance]);
  return [...ofMonths, total, paid, balance].flatMap((each) => each ?? []);
}

it('every figure of the account is what its formula comes to, and rests on something', () => {
  fc.assert(
    fc.property(settlements, (settlement) => {
      for (const { of, figure, formula, bases } of all(settlement)) {
        expect(valueOfFormula(formula).times(100).toNumber(), `${of.term} ${of.month ?? ''}`).toBe(figure);
        const named = bases.some((basis) => articlesOf(basis).length > 0 || basis.assumption !== undefined);
        expect(named, `${of.term} ${of.month ?? ''}`).toBe(true);
      }
    }),
    RUNS,
  );
});

it('the explanations of an account are of the very figures that its year has, and of all that are known', () => {
  fc.assert(
    fc.property(settlements, (settlement) => {
      const { account, case: kase, claims } = settlement;
      const { months, total, paid, balance } = explainAccount(settlement);
      expect(months.map(({ credit }) => credit?.figure)).toEqual(account.months.map(({ credit }) => credit));
      expect(total?.figure).toBe(account.total);
      expect(balance.figure).toBe(account.knownBalance);
      const byMonth = Array.from({ length: 12 }, () => ZERO);
      for (const each of claims) {
        if (each.outcome === 'undetermined' || each.claim.year !== kase.year) continue;
        const at = each.claim.month % 12;
        byMonth[at] = plus(byMonth[at] ?? ZERO, each.accountPaid);
      }
      expect(months.map((month) => month.paid?.figure ?? ZERO)).toEqual(byMonth);
      expect(paid?.figure ?? ZERO).toBe(byMonth.reduce(plus, ZERO));
      let held = kase.person.openingBalance;
      for (const [at, month] of months.entries()) {
        held = minus(plus(held, account.months[at]?.credit ?? ZERO), byMonth[at] ?? ZERO);
        expect(month.balance.figure).toBe(held);
        expect(month.makeUp === undefined || month.makeUp.figure <= (month.credit?.figure ?? ZERO)).toBe(
          true,
        );
      }
    }),
    RUNS,
  );
});

it('a figure of the document that is in a credit is named with the article that states it', () => {
  fc.assert(
    fc.property(settlements, (settlement) => {
      const { credit: table } = settlement.policy.pack.account;
      for (const [at, { credit }] of explainAccount(settlement).months.entries()) {
        const row = table.find((known) => known === settlement.account.months[at]?.basis);
        const figure =
          row && ('share' in row.is ? row.is.share : 'amount' in row.is ? row.is.amount : undefined);
        if (credit === undefined || figure === undefined) continue;
        expect(credit.stated).toEqual([{ figure, basis: row }]);
      }
    }),
    RUNS,
  );
});
