import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import type { YearOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { AccountLedger } from './AccountLedger.tsx';
import { AccountPicture } from './AccountPicture.tsx';
import { hasPicture } from './has-picture.ts';
import { PictureKey } from './PictureKey.tsx';

interface AccountSumsProps {
  readonly settlement: Settlement;
  readonly year: YearOfAccount;
}

/** The account's year as a picture and as a slip whose lines add up to its balance. */
export function AccountSums({ settlement, year }: AccountSumsProps) {
  const { t } = useTranslation();
  const { totals, case: kase, policy } = settlement;
  // A document without rules of use has nothing taken from the account, whatever is chosen.
  const mayPay = policy.pack.account.spending !== null;
  return (
    <>
      {hasPicture(year.months) && (
        <div>
          <AccountPicture months={year.months} />
          <PictureKey months={year.months} />
        </div>
      )}
      <AccountLedger settlement={settlement} year={year} />
      {mayPay && totals.outOfPocket > ZERO && !kase.payFromAccount && (
        <p className={styles['soft']}>{t('account.notPaidFrom')}</p>
      )}
    </>
  );
}
