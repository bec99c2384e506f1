import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import type { MonthOfAccount } from './account-months.ts';
import { ExplainedBy } from './ExplainedBy.tsx';
import { balanceId, paidId } from './explanation-ids.ts';
import { useStanding } from './use-standing.ts';

/** As whom a month is credited, what the account paid in it, and what it then holds. */
export function MonthStanding({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const standing = useStanding();
  const { credit, ground, paid, balance, atLeast } = month;
  // At least nothing is no news.
  const sayBalance = !(atLeast && balance === ZERO && paid === ZERO);
  return (
    <>
      {standing(ground)}
      {paid > ZERO && (
        <>
          {t('account.between')}
          <ExplainedBy id={paidId(credit.month)}>
            {t('account.paidAside', { paid: showAmount(paid) })}
          </ExplainedBy>
        </>
      )}
      {sayBalance && (
        <>
          {t('account.between')}
          <ExplainedBy id={balanceId(credit.month)}>
            {t(atLeast ? 'account.balanceAsideAtLeast' : 'account.balanceAside', {
              balance: showAmount(balance),
            })}
          </ExplainedBy>
        </>
      )}
    </>
  );
}
