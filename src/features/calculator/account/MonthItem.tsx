import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { ChangeLine } from './ChangeLine.tsx';
import { CreditHow } from './CreditHow.tsx';
import { PaymentList } from './PaymentList.tsx';
import { useFigureName } from './use-figure-name.ts';
import { useStanding } from './use-standing.ts';

const ASIDE = {
  paid: { known: 'account.asidePaid', atLeast: 'account.asidePaidAtLeast' },
  unpaid: { known: 'account.aside', atLeast: 'account.asideAtLeast' },
} as const;

/** A month of the account: its credit, as whom, what visits took, the balance; unfolded, how that came about. */
export function MonthItem({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const say = useCode();
  const language = useLanguage();
  const standing = useStanding();
  const figureName = useFigureName();
  const { credit, ground, paid, payments, balance, atLeast, firstFinal, changes } = month;
  const known = atLeast ? 'atLeast' : 'known';
  // At least nothing is no news.
  const aside =
    atLeast && balance === ZERO && paid === ZERO
      ? standing(ground)
      : t(ASIDE[paid > ZERO ? 'paid' : 'unpaid'][known], {
          standing: standing(ground),
          paid: showAmount(paid),
          balance: showAmount(balance),
        });
  const summary = (
    <>
      <span className={styles['monthName']}>{monthName(Number(credit.month.slice(5)), language)}</span>{' '}
      {credit.credit === undefined ? (
        <span className={credit.reason === 'not-specified' ? styles['openWord'] : undefined}>
          {credit.reason === 'missing-parameter' ? t('account.lacks') : say(`creditReason.${credit.reason}`)}
        </span>
      ) : (
        <>
          {t('account.inMonth')}
          <Amount value={credit.credit} />
        </>
      )}
    </>
  );
  return (
    <li className={styles['month']}>
      <Disclosure summary={summary} aside={aside}>
        <CreditHow month={month} />
        <PaymentList payments={payments} />
      </Disclosure>
      {firstFinal && ground.share && (
        <p className={styles['change']}>{t('account.firstFinal', { final: figureName(ground.share.of) })}</p>
      )}
      {ground.makeUp && (
        <p className={styles['change']}>
          {t('account.madeUp', { count: ground.makeUp.months, amount: showAmount(ground.makeUp.amount) })}
        </p>
      )}
      {changes.map((change) => (
        <ChangeLine key={`${change.kind} ${change.on}`} change={change} />
      ))}
    </li>
  );
}
