import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Shares } from '../Shares.tsx';
import { type MonthOfYear, monthsOf } from './months.ts';
import { MonthStanding } from './MonthStanding.tsx';
import { YearPicture } from './YearPicture.tsx';
import styles from './result.module.css';

interface MonthsOfYearProps {
  readonly settlement: Settlement;
  readonly year: number;
}

/** The year month by month, as a picture and, unfolded, in words and figures. */
export function MonthsOfYear({ settlement, year }: MonthsOfYearProps) {
  const { t } = useTranslation();
  const months = monthsOf(settlement, year);
  if (months.length === 0) return undefined;
  return (
    <div>
      <YearPicture months={months} />
      <Disclosure summary={t('months.title')}>
        <ol className={styles['months']}>
          {months.map((month) => (
            <li key={month.month}>
              <Month of={month} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Month({ of: { month, visits, shares, undetermined, standings } }: { readonly of: MonthOfYear }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['monthHead']}>
        <b>{monthName(month, useLanguage())}</b> {t('months.visits', { count: visits })}
      </p>
      <p className={styles['shares']}>
        {shares && <Shares {...shares} />}
        {undetermined > ZERO && (
          <span className={styles['open']}>
            {t('receipt.open')} <Amount value={undetermined} />
          </span>
        )}
      </p>
      {standings.map((standing) => (
        <MonthStanding key={standing.key} of={standing} />
      ))}
    </>
  );
}
