import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpenPack, type Pack, type Settlement, worthOfReading } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Reading } from '../result/Reading.tsx';
import { OtherwiseOf } from './OtherwiseOf.tsx';
import styles from './readings.module.css';

interface ReadingWorthProps {
  readonly reading: Pack['readings'][number];
  readonly open: OpenPack;
  /** Of the case. */
  readonly settlement: Settlement;
}

/** One clause with two meanings of the region of the case: what the case comes to by each, and the choice. */
export function ReadingWorth({ reading, open, settlement }: ReadingWorthProps) {
  const { t } = useTranslation();
  const text = useText();
  const worth = useMemo(() => worthOfReading(open, settlement, reading.id), [open, settlement, reading.id]);
  const matters = settlement.readingsThatMatter.includes(reading.id);
  const hasSums = matters && settlement.claims.length > 0;
  const title = `reading-${reading.id}`;
  return (
    <article className={matters ? styles['matters'] : styles['reading']} aria-labelledby={title}>
      <h3 id={title}>{text(reading.question)}</h3>
      {matters && <p className={styles['mark']}>{t('readings.matters')}</p>}
      <Reading
        reading={reading}
        chosen={settlement.readings[reading.id]}
        sumsOf={hasSums ? (id) => worth.find(({ option }) => option === id)?.years ?? [] : undefined}
      >
        {matters ? (
          <OtherwiseOf reading={reading} worth={worth} settlement={settlement} />
        ) : (
          settlement.claims.length > 0 && <p className={styles['soft']}>{t('worth.same')}</p>
        )}
      </Reading>
    </article>
  );
}
