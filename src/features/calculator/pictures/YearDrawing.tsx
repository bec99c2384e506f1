import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { picturesEn } from '@/i18n/pictures.en.ts';
import { picturesZhCN } from '@/i18n/pictures.zh-CN.ts';
import { ChangeLine } from '../account/ChangeLine.tsx';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { CreditBars } from './CreditBars.tsx';
import { PaymentBars } from './PaymentBars.tsx';
import styles from './pictures.module.css';
import { RunningBars } from './RunningBars.tsx';
import { billOf, withoutAccount, yearDrawn } from './year-drawn.ts';
import { YearKey } from './YearKey.tsx';

addTexts({ 'zh-CN': { ...accountZhCN, ...picturesZhCN }, en: { ...accountEn, ...picturesEn } });

export interface YearProps {
  readonly settlement: Settlement;
  readonly year: number;
}

interface YearDrawingProps extends YearProps {
  /** Whether the account and what changes about the person are in it. */
  readonly account?: boolean;
}

/** A year month by month: what reached the account, who paid the visits, and how everything that runs on fills. */
export function YearDrawing({ settlement, year, account = true }: YearDrawingProps) {
  const { t } = useTranslation();
  const whole = useMemo(() => yearDrawn(settlement, year), [settlement, year]);
  const drawn = account ? whole : withoutAccount(whole);
  const { months, running } = drawn;
  const changes = months.flatMap((month) => month.changes);
  return (
    <div className={styles['figure']}>
      {months.some(({ credit }) => credit !== undefined) && <CreditBars months={months} />}
      {changes.length > 0 && (
        <div className={styles['soft']}>
          <p>{t('pictures.changes')}</p>
          {changes.map((change) => (
            <ChangeLine key={`${change.kind} ${change.on}`} change={change} />
          ))}
        </div>
      )}
      {months.some((month) => billOf(month) > ZERO) && <PaymentBars months={months} />}
      {running.map((each) => (
        <RunningBars key={each.key} of={each} />
      ))}
      {running.length > 0 && leftMayBeLess(settlement, year) && (
        <p className={styles['soft']}>{t('result.afterUndetermined')}</p>
      )}
      <YearKey of={drawn} />
    </div>
  );
}
