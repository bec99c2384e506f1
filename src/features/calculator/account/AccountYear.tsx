import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { yearOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { AccountSums } from './AccountSums.tsx';
import { CLOSING_ID } from './explanation-ids.ts';
import { MonthList } from './MonthList.tsx';

/** The balance at the end of the year, what makes it, and each month with what stands behind it. */
export function AccountYear({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const year = useMemo(() => yearOfAccount(settlement), [settlement]);
  const { account, case: kase } = settlement;
  return (
    <>
      <section className={styles['account']} aria-labelledby="account-title">
        <h2 id="account-title">{t('account.title', { year: kase.year })}</h2>
        {account.total === undefined && kase.person.openingBalance === ZERO ? (
          <p>{t('account.nothingKnown')}</p>
        ) : (
          <p className={styles['closing']}>
            <span>{t('account.balance')}</span> {account.closingBalance === undefined && t('account.atLeast')}
            <Amount value={account.knownBalance} large explainedBy={CLOSING_ID} />
          </p>
        )}
        {account.total !== undefined && account.closingBalance === undefined && (
          <p className={styles['soft']}>{t('account.balanceLess')}</p>
        )}
        <AccountSums settlement={settlement} year={year} />
      </section>
      <section aria-labelledby="account-by-month">
        <h2 id="account-by-month">{t('account.byMonth')}</h2>
        <MonthList months={year.months} />
      </section>
    </>
  );
}
