import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { picturesEn } from '@/i18n/pictures.en.ts';
import { picturesZhCN } from '@/i18n/pictures.zh-CN.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { FigureTable } from '../what-if/FigureTable.tsx';
import styles from './pictures.module.css';
import { useBarName } from './use-bar-name.ts';
import { heightOf, waterfallOf } from './waterfall.ts';
import { WaterfallBars } from './WaterfallBars.tsx';

addTexts({ 'zh-CN': picturesZhCN, en: picturesEn });

export interface BillPictureProps {
  readonly outcome: ClaimOutcome;
}

/** The bill of a visit as bars that fall from what was charged to what the person pays, and the same as a table. */
export function BillPicture({ outcome }: BillPictureProps) {
  const { t } = useTranslation();
  const say = useCode();
  const barName = useBarName();
  const bars = waterfallOf(outcome);
  const reason = outcome.outcome === 'settled' ? '' : say(`reason.${outcome.reason}.title`);
  return (
    <figure className={styles['figure']} data-picture="bill">
      <figcaption className={styles['title']}>{t('pictures.bill')}</figcaption>
      {outcome.outcome === 'excluded' && <p>{t('pictures.refused', { reason })}</p>}
      {outcome.outcome === 'undetermined' && <p>{t('pictures.openText', { reason })}</p>}
      {outcome.outcome === 'settled' && <p className={styles['soft']}>{t('pictures.billSoft')}</p>}
      <WaterfallBars bars={bars} />
      <Disclosure summary={t('pictures.table')}>
        <FigureTable
          caption={t('pictures.tableOfBill')}
          columns={[t('pictures.part'), t('pictures.amount'), t('pictures.leaves')]}
          rows={bars.map((bar) => ({
            key: `${bar.of} ${bar.limit?.id ?? ''}`,
            head: barName(bar, bars),
            cells: [showAmount(heightOf(bar)), showAmount(bar.to)],
          }))}
        />
      </Disclosure>
    </figure>
  );
}
