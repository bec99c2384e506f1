import { expect, it } from 'vitest';
import { formatFen, minus, plus, ZERO } from '@/engine/index.ts';
import { accountMonths } from '@/features/calculator/account/account-months.ts';
import { emptyDraft } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

/*
 * 开封 第十六条: in service 2 % of 5000 = 100.00 a month. 第九条: tertiary 50 a day, 50 %: of 250, 100.00 are paid and 150.00
 * borne, from the account as far as it goes: 10.00 and the credit of January; in March those of February and March.
 */
it('the months of the account have what reached it and what it paid, and make its balance', () => {
  const draft = {
    ...emptyDraft(2023, 'next'),
    contributionBase: '5000',
    openingBalance: { 2023: '10' },
    payFromAccount: true,
    visits: [
      visit('a', '2023-01-20', '250'),
      visit('b', '2023-03-02', '250'),
      visit('c', '2024-01-02', '60'),
    ],
  };
  const { settlement } = evaluate(draft, shippedPack('kaifeng'));
  if (!settlement) throw new Error('nothing was settled');
  const months = accountMonths(settlement);
  expect(months.map(({ paid }) => formatFen(paid)).slice(0, 4)).toEqual(['110.00', '0.00', '150.00', '0.00']);
  const balance = months.reduce(
    (sum, { credit, paid }) => minus(plus(sum, credit.credit ?? ZERO), paid),
    settlement.case.person.openingBalance,
  );
  expect(balance).toBe(settlement.account.closingBalance);
});
