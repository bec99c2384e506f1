import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { picturesEn } from '@/i18n/pictures.en.ts';
import { picturesZhCN } from '@/i18n/pictures.zh-CN.ts';
import { ChangeLine } from '../account/ChangeLine.tsx';
import { CreditBars } from './CreditBars.tsx';
import { PaymentBars } from './PaymentBars.tsx';
import styles from './pictures.module.css';
import { RunningBars } from './RunningBars.tsx';
import { billOf, type YearDrawn } from './year-drawn.ts';
import { YearKey } from './YearKey.tsx';

addTexts({ 'zh-CN': { ...accountZhCN, ...picturesZhCN }, en: { ...accountEn, ...picturesEn } });

/** A year month by month: what reached the account, who paid the visits, and how everything that runs on fills. */
export function YearDrawing({ of: drawn }: { readonly of: YearDrawn }) {
  const { t } = useTranslation();
  const { months, running, mayBeLess } = drawn;
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
      {running.length > 0 && mayBeLess && <p className={styles['soft']}>{t('result.afterUndetermined')}</p>}
      <YearKey of={drawn} />
    </div>
  );
}
