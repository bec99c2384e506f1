import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpenPack, type Range, type Settlement, spanOfReadings } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { readingsEn } from '@/i18n/readings.en.ts';
import { readingsZhCN } from '@/i18n/readings.zh-CN.ts';
import { showAmount } from '@/shared/input/amount.ts';
import styles from './readings.module.css';

addTexts({ 'zh-CN': readingsZhCN, en: readingsEn });

interface SpanLinesProps {
  readonly open: OpenPack;
  readonly settlement: Settlement;
}

/** Between what and what each year comes out, over every combination of the readings that touch it. */
export function SpanLines({ open, settlement }: SpanLinesProps) {
  const { t } = useTranslation();
  // Many combinations are settled: an answer while somebody types does not wait for them.
  const { case: kase } = useDeferredValue(settlement);
  const span = useMemo(
    () => (kase.policy === open.pack.id ? spanOfReadings(open, kase) : undefined),
    [open, kase],
  );
  if (span === undefined) return undefined;
  const line = (key: string, year: number, { least, most }: Range) =>
    least === most ? undefined : (
      <p key={`${year} ${key}`}>{t(key, { year, least: showAmount(least), most: showAmount(most) })}</p>
    );
  const { readings, combinations, years } = span;
  return (
    <section aria-labelledby="span-of-readings" className={styles['span']}>
      <h2 id="span-of-readings">{t('worth.span.title')}</h2>
      {years.flatMap(({ year, outOfPocket, paid, undetermined }) => [
        line('worth.span.own', year, outOfPocket),
        line('worth.span.paid', year, paid),
        line('worth.span.undetermined', year, undetermined),
      ])}
      <p className={styles['soft']}>{t('worth.span.of', { count: readings.length, combinations })}</p>
    </section>
  );
}
