import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { accountMonths } from './account-months.ts';
import styles from './account.module.css';
import { AccountLedger } from './AccountLedger.tsx';
import { AccountPicture } from './AccountPicture.tsx';
import { hasPicture } from './has-picture.ts';
import { MonthItem } from './MonthItem.tsx';
import { PictureKey } from './PictureKey.tsx';

/** The balance at the end of the year, what makes it, and each month with what stands behind it. */
export function AccountYear({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const months = useMemo(() => accountMonths(settlement), [settlement]);
  const { account, totals, case: kase, policy } = settlement;
  // A document without rules of use has nothing taken from the account, whatever is chosen.
  const mayPay = policy.pack.account.spending !== null;
  const { year } = kase;
  return (
    <>
      <section className={styles['account']} aria-labelledby="account-title">
        <h2 id="account-title">{t('account.title', { year })}</h2>
        {account.total === undefined && kase.person.openingBalance === ZERO ? (
          <p>{t('account.nothingKnown')}</p>
        ) : (
          <p className={styles['closing']}>
            <span>{t('account.balance')}</span> {account.closingBalance === undefined && t('account.atLeast')}
            <Amount value={account.knownBalance} large />
          </p>
        )}
        {account.total !== undefined && account.closingBalance === undefined && (
          <p className={styles['soft']}>{t('account.balanceLess')}</p>
        )}
        {hasPicture(months) && (
          <div>
            <AccountPicture months={months} />
            <PictureKey months={months} />
          </div>
        )}
        <AccountLedger title={t('account.ledger')} settlement={settlement} months={months} />
        {mayPay && totals.outOfPocket > ZERO && !kase.payFromAccount && (
          <p className={styles['soft']}>{t('account.notPaidFrom')}</p>
        )}
      </section>
      <section aria-labelledby="account-by-month">
        <h2 id="account-by-month">{t('account.byMonth')}</h2>
        <ol className={styles['months']}>
          {months.map((month) => (
            <MonthItem key={month.credit.month} month={month} />
          ))}
        </ol>
      </section>
    </>
  );
}
