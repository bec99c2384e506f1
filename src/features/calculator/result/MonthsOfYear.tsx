import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { WhyRow } from '../explain/WhyRow.tsx';
import { Shares } from '../Shares.tsx';
import { YEAR_PICTURE } from '../parts.ts';
import { PictureFold } from '../pictures/PictureFold.tsx';
import { type MonthOfYear, monthsOf } from './months.ts';
import { MonthStanding } from './MonthStanding.tsx';
import { MonthWhy } from './MonthWhy.tsx';
import styles from './result.module.css';

interface MonthsOfYearProps {
  readonly settlement: Settlement;
  readonly year: number;
}

/** The year month by month, unfolded: as a picture, and in words and figures. */
export function MonthsOfYear({ settlement, year }: MonthsOfYearProps) {
  const { t } = useTranslation();
  const months = monthsOf(settlement, year);
  if (months.length === 0) return undefined;
  return (
    <div>
      <PictureFold label={t('receipt.pictureOfYear')} part={YEAR_PICTURE} props={{ settlement, year }} />
      <Disclosure summary={t('months.title')}>
        <ol className={styles['months']}>
          {months.map((month) => (
            <li key={month.month}>
              <Month year={year} of={month} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

interface MonthProps {
  readonly year: number;
  readonly of: MonthOfYear;
}

function Month({ year, of }: MonthProps) {
  const { month, visits, shares, undetermined, standings } = of;
  const { t } = useTranslation();
  const period = `${year}-${String(month).padStart(2, '0')}`;
  return (
    <>
      <WhyRow
        row={
          <>
            <b>{monthName(month, useLanguage())}</b> {t('months.visits', { count: visits })}
          </>
        }
      >
        <MonthWhy period={period} of={of} />
      </WhyRow>
      <p className={styles['shares']}>
        {shares && <Shares of={shares} />}
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
