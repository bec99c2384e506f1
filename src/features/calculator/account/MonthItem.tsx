import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { ChangeLine } from './ChangeLine.tsx';
import { creditId } from './explanation-ids.ts';
import { MonthHow } from './MonthHow.tsx';
import { MadeUp } from './MadeUp.tsx';
import { MonthStanding } from './MonthStanding.tsx';
import { useFigureName } from './use-figure-name.ts';

/** A month of the account: its credit, as whom, what visits took, the balance; unfolded, how that came about. */
export function MonthItem({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const say = useCode();
  const language = useLanguage();
  const figureName = useFigureName();
  const [open, setOpen] = useState(false);
  const { credit, ground, firstFinal, changes } = month;
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
          <Amount value={credit.credit} explainedBy={creditId(credit.month)} />
        </>
      )}
    </>
  );
  return (
    <li className={styles['month']}>
      <Disclosure summary={summary} aside={<MonthStanding month={month} />} onToggle={setOpen}>
        {open && <MonthHow month={month} />}
      </Disclosure>
      {firstFinal && ground.share && (
        <p className={styles['change']}>{t('account.firstFinal', { final: figureName(ground.share.of) })}</p>
      )}
      <MadeUp month={month} />
      {changes.map((change) => (
        <ChangeLine key={`${change.kind} ${change.on}`} change={change} />
      ))}
    </li>
  );
}
